"""The statements of the group's money: balance sheet, cash book, trial balance, and the charts of its funds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.model import Account, GroupKind
from savingsdesk.desk import charts, explanations, groups, statements
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.exchange import ColumnKind
from savingsdesk.desk.statements import BalanceSheet, CashBook
from savingsdesk.ui import figures
from savingsdesk.ui.accounts import account_name, cash_name, fund_name
from savingsdesk.ui.statement import Drawn, Line, Statement, StatementColumn

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books

translate = QCoreApplication.translate


def balance_sheet(books: Books, about: str, on: str) -> Statement:
    """What the group has, what it owes, and what of it is the members', at the end of a day."""
    sheet, behind = statements.balance_sheet(books, on), explanations.of_balance_sheet(books, on)
    has = [
        _line(cash_name(fund, place), held, explanations.of_cash(fund, place, on))
        for (fund, place), held in sorted(sheet.cash.items())
        if held
    ]
    has += _lines((Account.LOANS, sheet.loans, behind.loans))
    owes = _lines(
        (Account.KEPT_CHANGE, sheet.kept_change, behind.kept_change),
        (Account.EXTERNAL_LOANS, sheet.external_loans, behind.external_loans),
        (Account.TRANSFERS, sheet.transfers, behind.transfers),
    )
    members = _lines(
        (Account.SAVINGS, sheet.savings, behind.savings),
        (Account.SOCIAL_FUND, sheet.social_fund, behind.social_fund),
        (Account.BROUGHT_FORWARD, sheet.brought_forward, behind.brought_forward),
        (Account.INCOME, sheet.income, behind.income),
        (Account.EXPENSES, -sheet.expenses, behind.expenses),
    )
    if sheet.closed_cycles:
        left = translate("statements", "Left of earlier cycles")
        members.append(_line(left, sheet.closed_cycles, behind.closed_cycles))
    return Statement(
        translate("statements", "Balance sheet"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "What")),
            StatementColumn(translate("statements", "Amount"), ColumnKind.MONEY),
        ),
        _parts(sheet, has, owes, members),
    )


def _parts(sheet: BalanceSheet, has: list[Line], owes: list[Line], members: list[Line]) -> tuple[Line, ...]:
    of_the_group = translate("statements", "What the group has, in all")
    of_others = translate("statements", "What the group owes, in all")
    of_members = translate("statements", "What is the members', in all")
    both = translate("statements", "Owed and the members', together")
    return (
        *has,
        Line((of_the_group, sheet.assets), is_strong=True),
        *owes,
        *([Line((of_others, sheet.liabilities), is_strong=True)] if owes else []),
        *members,
        Line((of_members, sheet.equity), is_strong=True),
        Line((both, sheet.liabilities + sheet.equity), is_strong=True),
    )


def _line(name: str, amount: int, why: Filter) -> Line:
    return Line((name, amount), why=why, about=name)


def _lines(*shown: tuple[Account, int, Filter]) -> list[Line]:
    """Those that are not zero."""
    return [_line(account_name(account), amount, why) for account, amount, why in shown if amount]


def cash_book(books: Books, about: str, since: str, until: str) -> Statement:
    """The cash of each fund in each place: what each day brought and took, with opening and closing."""
    lines = [
        line for book in statements.cash_books(books, since=since, until=until) for line in _cash(book, since, until)
    ]
    return Statement(
        translate("statements", "Cash book"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Fund and place")),
            StatementColumn(translate("statements", "Day"), ColumnKind.DATE),
            StatementColumn(translate("statements", "Meeting"), ColumnKind.COUNT),
            StatementColumn(translate("statements", "Came in"), ColumnKind.MONEY),
            StatementColumn(translate("statements", "Went out"), ColumnKind.MONEY),
            StatementColumn(translate("statements", "Balance"), ColumnKind.MONEY),
        ),
        tuple(lines),
        translate("statements", "No money moved in this time."),
    )


def _cash(book: CashBook, since: str, until: str) -> list[Line]:
    name = cash_name(book.fund, book.place)
    behind = explanations.of_cash(book.fund, book.place, until)
    if not book.lines and not book.opening:
        return []
    lines = [
        Line(
            (name, line.date, line.meeting_number, line.came_in, line.went_out, line.closing),
            why=replace(behind, since=line.date, until=line.date),
            about=name,
        )
        for line in book.lines
    ]
    before = replace(behind, until=_day_before(since)) if since else None
    opening = translate("statements", "{cash}: before").format(cash=name)
    closing = translate("statements", "{cash}: at the end").format(cash=name)
    return [
        Line((opening, since or None, None, None, None, book.opening), is_strong=True, why=before, about=opening),
        *lines,
        Line(
            (closing, until, None, book.came_in, book.went_out, book.closing), is_strong=True, why=behind, about=closing
        ),
    ]


def _day_before(day: str) -> str:
    from datetime import date, timedelta

    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def trial_balance(books: Books, about: str, on: str) -> Statement:
    """Every account that was ever used, with all that was posted on it."""
    trial = statements.trial_balance(books, on)
    lines = [
        Line(
            (account_name(line.account), line.debit, line.credit, line.balance),
            why=Filter(account=line.account, until=on),
            about=account_name(line.account),
        )
        for line in trial.lines
        if line.debit or line.credit
    ]
    total = (translate("statements", "Together"), trial.debit, trial.credit, trial.debit - trial.credit)
    return Statement(
        translate("statements", "Trial balance"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Account")),
            StatementColumn(translate("statements", "Debit"), ColumnKind.MONEY),
            StatementColumn(translate("statements", "Credit"), ColumnKind.MONEY),
            StatementColumn(translate("statements", "Balance"), ColumnKind.MONEY),
        ),
        (*lines, Line(total, is_strong=True)),
    )


def savings_and_loans(books: Books, about: str, cycle_id: int | None) -> Statement:
    """What was saved and what was lent at each meeting of a cycle, as a chart with its table."""
    from savingsdesk.ui.chart import Series

    points = charts.savings_and_loans(books, cycle_id)
    savings, lent = translate("statements", "Savings"), translate("statements", "Lent out")
    return Statement(
        translate("statements", "Savings and loans"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Meeting"), ColumnKind.COUNT),
            StatementColumn(translate("statements", "Day"), ColumnKind.DATE),
            StatementColumn(savings, ColumnKind.MONEY),
            StatementColumn(lent, ColumnKind.MONEY),
        ),
        tuple(
            Line(
                (point.number, point.day, point.savings, point.lent),
                why=Filter(account=Account.LOANS, until=point.day),
                about=lent,
            )
            for point in points
        ),
        translate("statements", "No meeting was held in this cycle."),
        chart=Drawn(
            [point.day for point in points],
            [
                Series(savings, [point.savings for point in points], "green"),
                Series(lent, [point.lent for point in points], "blue"),
            ],
            has_bars=False,
            is_money=True,
        ),
    )


def funds(books: Books, about: str, cycle_id: int | None) -> Statement:
    """The cash of each fund at the end of each month of a cycle, as a chart with its table."""
    from savingsdesk.ui.chart import Series

    months = charts.funds_by_month(books, cycle_id)
    loan_fund, social = fund_name("loan_fund"), fund_name("social_fund")
    amounts = {loan_fund: [each.loan_fund for each in months], social: [each.social_fund for each in months]}
    tones = {loan_fund: "green", social: "blue"}
    if groups.get(books).kind is not GroupKind.BURIAL:
        shown = [name for name in amounts if any(amounts[name]) or name == loan_fund]
    else:
        shown = [name for name in amounts if any(amounts[name]) or name == social]
    return Statement(
        translate("statements", "Funds by month"),
        about,
        groups.get(books).currency,
        (
            StatementColumn(translate("statements", "Month")),
            *(StatementColumn(name, ColumnKind.MONEY) for name in shown),
        ),
        tuple(
            Line(
                (
                    figures.day_text(f"{each.month}-01", "month"),
                    *(amounts[name][place] for name in shown),
                ),
                why=Filter(account=Account.CASH, until=f"{each.month}-31"),
                about=figures.day_text(f"{each.month}-01", "month"),
            )
            for place, each in enumerate(months)
        ),
        "",
        chart=Drawn(
            [each.month for each in months],
            [Series(name, amounts[name], tones[name]) for name in shown],
            has_bars=True,
            is_money=True,
        ),
    )
