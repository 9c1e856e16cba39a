"""The page of a passbook as the paper book has it, and the small slip that a member takes home after a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.model import Group, GroupKind
from savingsdesk.desk import groups, passbooks
from savingsdesk.ui import figures
from savingsdesk.ui.paper import (
    SHEETS,
    Block,
    Cell,
    Paper,
    PaperColumn,
    Row,
    Signatures,
    Size,
    Stamps,
    Table,
    Words,
    figure_lines,
    safe_name,
)

if TYPE_CHECKING:
    from savingsdesk.core.model import Cycle, Member
    from savingsdesk.desk.passbooks import Carried, LoanPage, Passbook, PassbookLine
    from savingsdesk.desk.session import Books

translate = QCoreApplication.translate

_MOST_STAMPS = 10  # more places than this are no row of stamps: the number says it


def passbook_page(books: Books, member_id: int, cycle_id: int | None = None) -> Paper:
    """A cycle of a member, one row a meeting. Raises `Refused` as `passbooks.passbook`."""
    book, group = passbooks.passbook(books, member_id, cycle_id=cycle_id), groups.get(books)
    blocks: list[Block] = [_meetings(book, group)]
    if book.loans:
        blocks.append(Words(translate("passbook_paper", "Loans"), "heading"))
        blocks.append(_loans(book.loans, group.currency))
    if book.closing.dues or book.closing.kept_change:
        blocks.append(_besides(book.closing, group.currency))
    return Paper(
        title=translate("passbook_paper", "Passbook of {name}").format(name=book.member.name),
        blocks=tuple(blocks),
        sizes=SHEETS,
        file_name=safe_name(translate("passbook_paper", "Passbook {name}").format(name=book.member.name)),
        subtitle=_subtitle(book.member, book.cycle, group),
    )


def member_slip(books: Books, member_id: int) -> Paper:
    """What the newest meeting did for a member, and how the member stands. Raises `Refused` as `passbooks.passbook`."""
    book, group = passbooks.passbook(books, member_id), groups.get(books)
    currency = group.currency
    blocks: list[Block] = [Words(book.member.name, "heading")]
    blocks.append(Words(_number(book.member), "note"))
    met = [line for line in book.lines if line.meeting_id is not None]
    if met:
        blocks.append(_done(met[-1], group))
    blocks.append(_standing(book.closing, group))
    owed = [page for page in book.loans if page.line.state.owed]
    if owed:
        blocks.append(_owed(owed, currency))
    blocks.append(Signatures((translate("passbook_paper", "Signed for the group"),)))
    return Paper(
        title=translate("passbook_paper", "Member slip"),
        blocks=tuple(blocks),
        sizes=(Size.RECEIPT, Size.A5, Size.A4),
        file_name=safe_name(translate("passbook_paper", "Slip {name}").format(name=book.member.name)),
    )


def _number(member: Member) -> str:
    return translate("passbook_paper", "Number {number} in the register").format(
        number=figures.count_text(member.number)
    )


def _subtitle(member: Member, cycle: Cycle, group: Group) -> str:
    values = {
        "number": figures.count_text(member.number),
        "cycle": figures.count_text(cycle.number),
        "day": figures.day_text(cycle.opened_on, "short"),
    }
    if group.kind is not GroupKind.VSLA:
        words = translate("passbook_paper", "Number {number} · cycle {cycle}, since {day}")
        return words.format(**values)
    words = translate("passbook_paper", "Number {number} · cycle {cycle}, since {day} · a stamp is {price}")
    return words.format(price=figures.money_text(cycle.share_price, group.currency), **values)


def _heading(line: PassbookLine) -> str:
    words = translate("passbook_paper", "Meeting {number}, {day}")
    return words.format(number=figures.count_text(line.meeting_number or 0), day=figures.day_text(line.date, "short"))


def _meetings(book: Passbook, group: Group) -> Table:
    """A row a meeting, between what was brought forward and what is carried forward."""
    unit, is_stamped = group.currency, group.kind is GroupKind.VSLA
    moved, kept = _moved(book, group), _kept(book, group)
    columns = [
        PaperColumn(translate("passbook_paper", "No.", "number of the meeting"), True),
        PaperColumn(translate("passbook_paper", "Meeting")),
    ]
    if is_stamped:
        columns.append(PaperColumn(translate("passbook_paper", "Stamps")))
        columns.append(PaperColumn(translate("passbook_paper", "Shares"), True))
    columns += [PaperColumn(title, True, unit) for title, _ in moved]
    columns += [PaperColumn(title, True, "" if name == "shares" else unit) for title, name in kept]

    def sums(stamps: passbooks.Stamps, empty: str = "") -> list[str]:
        return [_amount(getattr(stamps, name), unit, empty) for _, name in moved]

    def after(carried: Carried) -> list[str]:
        return [
            figures.count_text(carried.shares) if name == "shares" else _amount(getattr(carried, name), unit, "0")
            for _, name in kept
        ]

    def row(line: PassbookLine) -> Row:
        number = figures.count_text(line.meeting_number) if line.meeting_number else ""
        shares = _stamped(line.stamps.shares, book.cycle.most_shares) if is_stamped else []
        day = figures.day_text(line.date, "short")
        return Row((number, day, *shares, *sums(line.stamps), *after(line.carried)))

    nothing = [""] * (2 * is_stamped + len(moved))
    first = ("", translate("passbook_paper", "Brought forward"), *nothing, *after(book.opening))
    shares = ["", figures.count_text(book.total.shares)] if is_stamped else []
    last = ("", translate("passbook_paper", "Carried forward"), *shares, *sums(book.total, "0"), *after(book.closing))
    return Table(tuple(columns), (Row(first, is_strong=True), *map(row, book.lines)), Row(last))


def _moved(book: Passbook, group: Group) -> list[tuple[str, str]]:
    """The money of a meeting, by title and field: the paper book's columns always, others where something is in them.

    Where stamps are stuck in they say what was saved, unless somebody withdrew.
    """
    stamps = [line.stamps for line in book.lines]

    def has(*names: str) -> bool:
        return any(getattr(each, name) for each in stamps for name in names)

    is_said = group.kind is GroupKind.VSLA and all(
        each.savings == each.shares * book.cycle.share_price for each in stamps
    )
    lends = group.kind not in (GroupKind.ROSCA, GroupKind.BURIAL) or has("lent", "repaid")
    columns = (
        (_saved(group), "savings", not is_said and (group.kind is not GroupKind.BURIAL or has("savings"))),
        (translate("passbook_paper", "Social fund"), "social_fund", True),
        (translate("passbook_paper", "Fines"), "fines", True),
        (translate("passbook_paper", "Loan given"), "lent", lends),
        (translate("passbook_paper", "Loan repaid"), "repaid", lends),
        (translate("passbook_paper", "Service charge"), "charges", has("charges")),
        (translate("passbook_paper", "Written off"), "written_off", has("written_off")),
        (translate("passbook_paper", "Received"), "received", has("received")),
        (translate("passbook_paper", "Change kept"), "kept_change", has("kept_change")),
    )
    return [(title, name) for title, name, is_there in columns if is_there]


def _kept(book: Passbook, group: Group) -> list[tuple[str, str]]:
    """What is carried from row to row, by title and field."""
    carried = [book.opening, *(line.carried for line in book.lines)]
    is_saving = group.kind is not GroupKind.BURIAL or any(each.savings for each in carried)
    owes = any(each.principal_owed for each in carried)
    columns = (
        (translate("passbook_paper", "All shares"), "shares", group.kind is GroupKind.VSLA),
        (_all_saved(group), "savings", is_saving),
        (translate("passbook_paper", "Loan still out"), "principal_owed", owes),
    )
    return [(title, name) for title, name, is_there in columns if is_there]


def _saved(group: Group) -> str:
    """In a merry-go-round the turn that a member took stands against what was paid in."""
    if group.kind is GroupKind.ROSCA:
        return translate("passbook_paper", "Paid in, less the turn")
    return translate("passbook_paper", "Saved")


def _all_saved(group: Group) -> str:
    if group.kind is GroupKind.ROSCA:
        return translate("passbook_paper", "All paid in, less turns")
    return translate("passbook_paper", "All savings")


def _stamped(shares: int, most: int) -> list[Cell]:
    places = most if most <= _MOST_STAMPS else 0
    stamps: Cell = Stamps(shares, places) if places and 0 <= shares <= most else ""
    return [stamps, figures.count_text(shares) if shares else ""]


def _loans(pages: tuple[LoanPage, ...], currency: str) -> Table:
    columns: tuple[PaperColumn, ...] = (
        PaperColumn(translate("passbook_paper", "Given on")),
        PaperColumn(translate("passbook_paper", "Loan"), True, currency),
        PaperColumn(translate("passbook_paper", "Due on")),
        PaperColumn(translate("passbook_paper", "Repaid"), True, currency),
        PaperColumn(translate("passbook_paper", "Charge paid"), True, currency),
        PaperColumn(translate("passbook_paper", "Written off"), True, currency),
        PaperColumn(translate("passbook_paper", "Still owed"), True, currency),
    )
    rows = []
    for page in pages:
        line, state = page.line, page.line.state
        cells = (
            figures.day_text(line.terms.issued_on, "short"),
            _amount(line.principal, currency, "0"),
            figures.day_text(line.due_on, "short"),
            _amount(state.principal_paid - line.written_off, currency, "0"),
            _amount(state.charge_paid, currency, "0"),
            _amount(line.written_off, currency),
            _amount(state.owed, currency, "0"),
        )
        rows.append(Row(cells))
    if not any(page.line.written_off for page in pages):
        columns = columns[:5] + columns[6:]
        rows = [Row(row.cells[:5] + row.cells[6:]) for row in rows]
    return Table(columns, tuple(rows))


def _besides(carried: Carried, currency: str) -> Table:
    lines = [
        (translate("passbook_paper", "Fines and contributions that are still due"), carried.dues),
        (translate("passbook_paper", "Change that the group keeps for the member"), carried.kept_change),
    ]
    return figure_lines([(name, figures.amount_text(amount, currency)) for name, amount in lines if amount], currency)


def _done(line: PassbookLine, group: Group) -> Table:
    stamps, currency = line.stamps, group.currency
    lines = [
        (_saved(group), stamps.savings),
        (translate("passbook_paper", "Social fund"), stamps.social_fund),
        (translate("passbook_paper", "Fines"), stamps.fines),
        (translate("passbook_paper", "Loan repaid"), stamps.repaid),
        (translate("passbook_paper", "Service charge"), stamps.charges),
        (translate("passbook_paper", "Loan given"), stamps.lent),
        (translate("passbook_paper", "Received"), stamps.received),
        (translate("passbook_paper", "Change kept"), stamps.kept_change),
    ]
    shown = [(name, figures.amount_text(amount, currency)) for name, amount in lines if amount]
    if group.kind is GroupKind.VSLA:
        shown.insert(0, (translate("passbook_paper", "Shares"), figures.count_text(stamps.shares)))
    if not shown:
        shown.append((translate("passbook_paper", "Nothing paid and nothing received"), ""))
    return figure_lines(shown, currency, title=_heading(line))


def _standing(carried: Carried, group: Group) -> Table:
    currency = group.currency
    lines = [
        (_all_saved(group), figures.amount_text(carried.savings, currency)),
        (translate("passbook_paper", "Paid to the social fund"), figures.amount_text(carried.social_fund, currency)),
    ]
    if group.kind is GroupKind.BURIAL and not carried.savings:
        lines.pop(0)
    if group.kind is GroupKind.VSLA:
        lines.insert(0, (translate("passbook_paper", "All shares"), figures.count_text(carried.shares)))
    if carried.dues:
        lines.append((translate("passbook_paper", "Still due"), figures.amount_text(carried.dues, currency)))
    if carried.kept_change:
        lines.append((translate("passbook_paper", "Change kept"), figures.amount_text(carried.kept_change, currency)))
    return figure_lines(lines, currency, title=translate("passbook_paper", "Standing now"))


def _owed(pages: list[LoanPage], currency: str) -> Table:
    words = translate("passbook_paper", "Loan of {amount}, due {day}")
    lines = [
        (
            words.format(
                amount=figures.amount_text(page.line.principal, currency),
                day=figures.day_text(page.line.due_on, "short"),
            ),
            figures.amount_text(page.line.state.owed, currency),
        )
        for page in pages
    ]
    return figure_lines(lines, currency, title=translate("passbook_paper", "To repay"))


def _amount(minor: int, currency: str, empty: str = "") -> str:
    """Nothing where nothing was paid: a row of zeros hides what was."""
    return figures.amount_text(minor, currency) if minor else empty and figures.amount_text(0, currency)
