"""The statements about members: what they saved, owe and missed, who came, and what outsiders ask of the group."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.indicators import Indicators
from savingsdesk.core.model import ContributionKind, DueKind, GroupKind
from savingsdesk.desk import charts, dues, explanations, groups, members, passbooks, sheets, statements
from savingsdesk.desk.entries import DUES, Filter
from savingsdesk.desk.exchange import ColumnKind
from savingsdesk.desk.loan_book import LoanLine
from savingsdesk.desk.sheets import MeetingSheet
from savingsdesk.ui import figures
from savingsdesk.ui.grid_line import presence_word
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.statement import Drawn, Line, Statement, StatementColumn, percent_text

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books
    from savingsdesk.desk.statements import MemberSavings

translate = QCoreApplication.translate


def member_savings(books: Books, about: str, cycle_id: int | None, on: str) -> Statement:
    """What each member has in the group and owes it; columns that this kind of group has no use for are not there."""
    found, kind = statements.savings(books, cycle_id=cycle_id, on=on), groups.get(books).kind
    pattern = explanations.of_member(books, found[0].member_id, cycle_id=cycle_id).savings if found else Filter()
    columns: list[tuple[StatementColumn, str]] = []
    if kind is GroupKind.VSLA:
        columns.append((StatementColumn(translate("statements", "Shares"), ColumnKind.COUNT), "shares"))
    columns.append((StatementColumn(translate("statements", "Savings"), ColumnKind.MONEY), "savings"))
    if any(each.kept_change for each in found):
        columns.append((StatementColumn(translate("statements", "Kept change"), ColumnKind.MONEY), "kept_change"))
    if kind is not GroupKind.ROSCA:
        columns.append((StatementColumn(translate("statements", "Loans owed"), ColumnKind.MONEY), "principal_owed"))
    columns.append((StatementColumn(translate("statements", "Dues"), ColumnKind.MONEY), "dues"))
    fields = [name for _, name in columns]

    def amounts(each: MemberSavings) -> tuple[int, ...]:
        return tuple(getattr(each, name) for name in fields)

    sums = tuple(map(sum, zip(*map(amounts, found), strict=True))) if found else (0,) * len(fields)
    return Statement(
        translate("statements", "Member savings"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Member")),
            StatementColumn(translate("statements", "No."), ColumnKind.COUNT),
            *(column for column, _ in columns),
        ),
        (
            *(
                Line(
                    (each.name, each.number, *amounts(each)),
                    why=replace(pattern, member_id=each.member_id, until=on),
                    about=each.name,
                )
                for each in found
            ),
            Line((translate("statements", "Together"), None, *sums), is_strong=True),
        ),
    )


def loan_book(books: Books, about: str, on: str) -> Statement:
    """Every loan that was given by a day, those that are still owed first."""
    lines = [page.line for page in passbooks.loan_pages(books, on=on)]
    lines.sort(key=lambda line: (not line.state.owed, line.due_on if line.state.owed else "", line.id))
    found = [
        Line(
            (
                line.member_name,
                line.terms.issued_on,
                line.due_on,
                line.principal,
                line.state.charged,
                line.state.principal_paid + line.state.charge_paid,
                line.state.owed,
                _loan_word(line),
            ),
            why=Filter(loan_id=line.id, until=on),
            about=translate("statements", "Loan of {name}").format(name=line.member_name),
        )
        for line in lines
    ]
    sums = tuple(sum(_amount(line.cells[place]) for line in found) for place in range(3, 7))
    total = Line((translate("statements", "Together"), None, None, *sums, ""), is_strong=True)
    return Statement(
        translate("statements", "Loan book"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Member")),
            StatementColumn(translate("statements", "Given"), ColumnKind.DATE, gives_way=True),
            StatementColumn(translate("statements", "Due"), ColumnKind.DATE),
            StatementColumn(translate("statements", "Loan"), ColumnKind.MONEY),
            StatementColumn(translate("statements", "Charge"), ColumnKind.MONEY, gives_way=True),
            StatementColumn(translate("statements", "Paid"), ColumnKind.MONEY, gives_way=True),
            StatementColumn(translate("statements", "Owed"), ColumnKind.MONEY),
            StatementColumn(translate("statements", "State")),
        ),
        (*found, total) if found else (),
        translate("statements", "No loan was given yet."),
    )


def _amount(cell: object) -> int:
    return cell if isinstance(cell, int) else 0


def _loan_word(line: LoanLine) -> str:
    if line.is_overdue:
        return translate("statements", "overdue")
    if line.state.owed:
        return translate("statements", "running")
    if line.written_off:
        return translate("statements", "written off")
    if not line.principal:
        return translate("statements", "reversed")
    return translate("statements", "repaid")


def dues_standing(books: Books, about: str) -> Statement:
    """Fines and missed payments that nobody has paid or waived, the oldest first."""
    found = dues.standing(books)
    people = members.rows(books, sorted({due.member_id for due in found}))
    names = {member.id: member.name for member in people}
    sums = tuple(sum(getattr(due, name) for due in found) for name in ("amount", "paid", "left"))
    total = Line((translate("statements", "Together"), "", None, *sums), is_strong=True)
    lines = [
        Line(
            (
                names.get(due.member_id, ""),
                due.name or _due_name(due.kind),
                due.charged_on,
                due.amount,
                due.paid,
                due.left,
            ),
            why=Filter(account=DUES, due_id=due.id),
            about=names.get(due.member_id, ""),
        )
        for due in found
    ]
    return Statement(
        translate("statements", "Dues outstanding"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Member")),
            StatementColumn(translate("statements", "For what")),
            StatementColumn(translate("statements", "Since"), ColumnKind.DATE),
            StatementColumn(translate("statements", "Amount"), ColumnKind.MONEY),
            StatementColumn(translate("statements", "Paid"), ColumnKind.MONEY),
            StatementColumn(translate("statements", "Left"), ColumnKind.MONEY),
        ),
        (*lines, total) if lines else (),
        translate("statements", "Nobody owes a fine or a missed payment."),
    )


def _due_name(kind: DueKind) -> str:
    return {
        DueKind.FINE: translate("statements", "Fine"),
        DueKind.SOCIAL_FUND: translate("statements", "Social fund"),
        DueKind.SAVINGS: translate("statements", "Savings"),
    }[kind]


def programme_figures(books: Books, about: str, on: str) -> Statement:
    """What outsiders ask of a group (DOMAIN.md §7); what there is nothing to reckon from is not there."""
    facts, found = statements.facts(books, on), statements.indicators_on(books, on)
    currency, kind = groups.get(books).currency, groups.get(books).kind
    counts = [
        (translate("statements", "Members"), figures.count_text(facts.members)),
        (translate("statements", "Members who left in this cycle"), figures.count_text(facts.left)),
    ]
    if kind not in (GroupKind.ROSCA, GroupKind.BURIAL):
        counts.append((translate("statements", "Loans outstanding"), figures.count_text(facts.loans)))
        value = figures.money_text(facts.outstanding, currency)
        counts.append((translate("statements", "Value of loans outstanding"), value))
    rows = [*counts, *_rates(found), *_amounts(found, currency)]
    return Statement(
        translate("statements", "Programme figures"),
        about,
        currency,
        (
            StatementColumn(translate("statements", "Figure")),
            StatementColumn(translate("statements", "Value"), is_text_figure=True),
        ),
        tuple(Line(row) for row in rows),
    )


def _rates(found: Indicators) -> list[tuple[str, str]]:
    rates = (
        (translate("statements", "Attendance"), found.attendance_rate),
        (translate("statements", "Members who dropped out"), found.drop_out_rate),
        (translate("statements", "Women among the members"), found.women_share),
        (translate("statements", "Members who ever borrowed"), found.borrowers_share),
        (translate("statements", "Loan fund that is lent out"), found.loan_fund_utilisation),
        (translate("statements", "Portfolio at risk"), found.portfolio_at_risk),
        (translate("statements", "Loans written off"), found.write_off_ratio),
        (translate("statements", "Return on savings in a year"), found.return_on_savings),
    )
    return [(name, percent_text(rate)) for name, rate in rates if rate is not None]


def _amounts(found: Indicators, currency: str) -> list[tuple[str, str]]:
    amounts = (
        (translate("statements", "Savings for each member"), found.savings_per_member),
        (translate("statements", "Average loan"), found.average_loan),
        (translate("statements", "What the group has in all"), found.assets),
    )
    return [(name, figures.money_text(amount, currency)) for name, amount in amounts if amount is not None]


def meeting_sheet(books: Books, about: str, meeting_id: int) -> Statement:
    """A meeting as its paper sheet has it: who came, and what each brought and took."""
    sheet = sheets.meeting_sheet(books, meeting_id)
    keys = [(column.entity, column.kind) for column in sheet.columns]
    behind = Filter(meeting_number=sheet.meeting.number, cycle_id=sheet.cycle.id)
    has_shares = any(line.shares for line in sheet.lines)
    lines = [
        Line(
            (
                line.name or translate("statements", "The group"),
                presence_word(line.presence) if line.presence else "",
                *((line.shares,) if has_shares else ()),
                *(line.amounts.get(key) for key in keys),
            ),
            why=replace(behind, member_id=line.member_id) if line.member_id is not None else behind,
            about=line.name or translate("statements", "The group"),
        )
        for line in sheet.lines
    ]
    shares = sum(line.shares for line in sheet.lines)
    totals = (*((shares,) if has_shares else ()), *(column.total for column in sheet.columns))
    together = translate("statements", "Together")
    return Statement(
        translate("statements", "Meeting sheet"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Member")),
            StatementColumn(translate("statements", "Present")),
            *((StatementColumn(translate("statements", "Stamps"), ColumnKind.COUNT),) if has_shares else ()),
            *(StatementColumn(_kind_title(*key), ColumnKind.MONEY) for key in keys),
        ),
        (*lines, Line((together, "", *totals), is_strong=True, why=behind, about=together)),
        note=_box_line(sheet, groups.get(books).currency),
    )


def blank_sheet(books: Books) -> Statement:
    """Who belongs to the group, to be marked by hand; the paper has room for what each brings."""
    known = members.rows(books, members.ids(books))
    return Statement(
        translate("statements", "Blank sheet"),
        "",
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Member")),
            StatementColumn(translate("statements", "No."), ColumnKind.COUNT),
        ),
        tuple(Line((member.name, member.number)) for member in known),
        translate("statements", "The group has no members yet."),
        note=translate("statements", "Print it for a meeting without the laptop, then enter the meeting from paper."),
    )


def _kind_title(entity: str, kind: str) -> str:
    """Money in and money out may be of one kind: a transfer goes out of one place and into another."""
    name = kind_name(kind)
    if entity == "payout" and kind in set(ContributionKind):
        return translate("statements", "{kind}, out").format(kind=name)
    return name


def _box_line(sheet: MeetingSheet, currency: str) -> str:
    before = figures.amount_text(sheet.box_before, currency)
    after = figures.amount_text(sheet.box_after, currency)
    if sheet.meeting.counted is None:
        text = translate("statements", "In the box: {before} before, {after} after.")
        return text.format(before=before, after=after)
    text = translate("statements", "In the box: {before} before, {after} after, {counted} counted.")
    return text.format(before=before, after=after, counted=figures.amount_text(sheet.meeting.counted, currency))


def attendance(books: Books, about: str, cycle_id: int | None) -> Statement:
    """How many of the members came to each meeting of a cycle, as a chart with its table."""
    from savingsdesk.ui.chart import Series

    came = charts.attendance(books, cycle_id)
    name = translate("statements", "Came")
    return Statement(
        translate("statements", "Attendance"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Meeting"), ColumnKind.COUNT),
            StatementColumn(translate("statements", "Day"), ColumnKind.DATE),
            StatementColumn(name, ColumnKind.COUNT),
            StatementColumn(translate("statements", "Of"), ColumnKind.COUNT),
            StatementColumn(translate("statements", "Rate"), is_text_figure=True),
        ),
        tuple(Line((each.number, each.day, each.came, each.expected, percent_text(each.rate))) for each in came),
        translate("statements", "No meeting was held in this cycle."),
        chart=Drawn(
            [each.day for each in came], [Series(name, [each.came for each in came], "green")], True, is_money=False
        ),
    )
