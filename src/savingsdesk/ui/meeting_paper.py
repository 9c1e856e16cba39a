"""The sheet of a meeting: filled from the books with its seal, or blank to be filled in by hand and entered later."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from savingsdesk.core import notes
from savingsdesk.core.constitution import Business
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import GroupKind, Presence
from savingsdesk.desk import constitutions, cycles, groups, members, offices, sheets
from savingsdesk.ui import figures, kinds
from savingsdesk.ui.grid_line import presence_word
from savingsdesk.ui.paper import (
    SHEETS,
    Beside,
    Block,
    Boxes,
    Cell,
    Paper,
    PaperColumn,
    Row,
    SealMark,
    Signatures,
    Stamps,
    Table,
    Words,
    figure_lines,
    safe_name,
)

if TYPE_CHECKING:
    from savingsdesk.core.constitution import Constitution
    from savingsdesk.core.model import Entry, Group, Meeting
    from savingsdesk.desk.session import Books
    from savingsdesk.desk.sheets import MeetingSheet

translate = QCoreApplication.translate

_MOST_STAMPS = 6  # boxes to tick; where more are allowed the number is written
_HAND = 46  # points: room for an amount written by hand
_HAND_ROW = 21
_SIGNERS, _LEAST_SIGNERS = 6, 3
# Where each kind of row stands in the order of business.
_STEPS = {
    "fine": Business.FINES,
    "social_fund": Business.SOCIAL_FUND,
    "shares": Business.SAVING,
    "savings": Business.SAVING,
    "repayment": Business.REPAYMENTS,
    "service_charge": Business.REPAYMENTS,
    "loan": Business.LOANS,
}


def meeting_sheet(books: Books, meeting_id: int) -> Paper:
    """What each member brought and took, the box before and after, and the seal. Raises `Refused` as
    `sheets.meeting_sheet`."""
    sheet, group = sheets.meeting_sheet(books, meeting_id), groups.get(books)
    agreed, currency = constitutions.current(books, sheet.meeting.held_on), group.currency
    blocks: list[Block] = [Words(_attendance(sheet)), _lines(sheet, currency, agreed)]
    beside = [(_box(sheet, currency),)]
    counted = _notes(sheet.meeting, currency)
    if counted is not None:
        beside.append((counted,))
    blocks.append(Beside(tuple(beside)))
    if sheet.meeting.reason:
        reason = translate("meeting_paper", "Reason for the difference: {reason}")
        blocks.append(Words(reason.format(reason=sheet.meeting.reason)))
    if sheet.meeting.seal:
        blocks.append(SealMark(translate("meeting_paper", "Write this seal into the minute book:"), sheet.meeting.seal))
    if sheet.late:
        blocks.append(Words(translate("meeting_paper", "Came later, beside the seal"), "heading"))
        blocks.append(_late(sheet.late, currency))
    blocks.append(Signatures(_signers(books)))
    number = figures.count_text(sheet.meeting.number)
    return Paper(
        title=translate("meeting_paper", "Meeting {number}").format(number=number),
        blocks=tuple(blocks),
        sizes=SHEETS,
        file_name=safe_name(
            translate("meeting_paper", "Meeting {number} {day}").format(number=number, day=sheet.meeting.held_on)
        ),
        subtitle=translate("meeting_paper", "{day} · cycle {cycle}").format(
            day=figures.day_text(sheet.meeting.held_on, "full"), cycle=figures.count_text(sheet.cycle.number)
        ),
        seal=sheet.meeting.seal,
    )


def blank_sheet(books: Books) -> Paper:
    """All members in the order of the register with empty cells, the columns in the group's order of business."""
    group, agreed = groups.get(books), constitutions.current(books)
    cycle, people = cycles.current(books), members.rows(books, members.ids(books))
    columns, cells = _blank_columns(agreed, group, cycle.most_shares)
    rows = tuple(Row((figures.count_text(each.number), each.name, *cells)) for each in people)
    spare = tuple(Row(("", "", *cells)) for _ in range(2))  # for who joins today
    total = Row(("", translate("meeting_paper", "Together"), *("" for _ in cells)))
    legend = translate(
        "meeting_paper", "Roll call: present, late, represented (sent the money), excused, absent. Tick one."
    )
    blocks: tuple[Block, ...] = (
        Words(translate("meeting_paper", "Meeting number: ______    Day: ____________    Present: ______")),
        Table(columns, (*rows, *spare), total, row_height=_HAND_ROW, is_ruled=True),
        Words(legend, "note"),
        Beside(
            (
                (Words(translate("meeting_paper", "The box"), "heading"), _blank_box()),
                (Words(translate("meeting_paper", "Counted"), "heading"), _blank_notes(group.currency)),
            )
        ),
        Signatures(_signers(books)),
    )
    return Paper(
        title=translate("meeting_paper", "Meeting sheet"),
        blocks=blocks,
        sizes=SHEETS,
        file_name=safe_name(translate("meeting_paper", "Blank meeting sheet")),
        subtitle=translate("meeting_paper", "To be filled in by hand at the meeting and entered later."),
    )


def _attendance(sheet: MeetingSheet) -> str:
    counted = Counter(sheet.attendance)
    words = translate(
        "meeting_paper",
        "Present: {present} · late: {late} · represented: {represented} · excused: {excused} · absent: {absent}",
    )
    return words.format(**{str(each): figures.count_text(counted[each]) for each in Presence})


def _lines(sheet: MeetingSheet, currency: str, agreed: Constitution) -> Table:
    shown = sorted(sheet.columns, key=lambda column: _place(column.entity, column.kind, agreed))
    has_shares = any(column.shares for column in shown)
    columns = [
        PaperColumn(translate("meeting_paper", "No.", "number in the register"), True),
        PaperColumn(translate("meeting_paper", "Member")),
        PaperColumn(translate("meeting_paper", "Roll call")),
    ]
    totals: list[Cell] = ["", translate("meeting_paper", "Together"), ""]
    if has_shares:
        columns.append(PaperColumn(translate("meeting_paper", "Stamps"), True))
        totals.append(figures.count_text(sum(column.shares for column in shown)))
    for column in shown:
        columns.append(PaperColumn(_title(column.entity, column.kind), True, currency))
        totals.append(figures.amount_text(column.total, currency))

    def row(line: sheets.SheetLine) -> Row:
        is_member = line.member_id is not None
        cells: list[Cell] = [
            figures.count_text(line.number) if line.number is not None else "",
            line.name if is_member else translate("meeting_paper", "The group itself"),
            presence_word(line.presence) if line.presence is not None else "",
        ]
        if has_shares:
            cells.append(figures.count_text(line.shares) if line.shares else "")
        for column in shown:
            amount = line.amounts.get((column.entity, column.kind), 0)
            cells.append(figures.amount_text(amount, currency) if amount else "")
        return Row(tuple(cells))

    return Table(tuple(columns), tuple(map(row, sheet.lines)), Row(tuple(totals)))


def _title(entity: str, kind: str) -> str:
    """What a column holds; kinds that stand on both sides say on which."""
    name = kinds.step_name(kind)
    if entity == "payout" and kind in ("write_off", "kept_change", "transfer", "opening_balance"):
        return translate("meeting_paper", "{kind}, out").format(kind=name)
    return name


def _place(entity: str, kind: str, agreed: Constitution) -> tuple[int, str, str]:
    """Columns in the order of business; other money in before money out."""
    step = _STEPS.get(kind) if entity != "payout" else Business.MONEY_OUT
    if step in agreed.business:
        return agreed.business.index(step), "" if entity != "payout" else kind, kind
    return len(agreed.business) - (entity != "payout"), kind, ""


def _box(sheet: MeetingSheet, currency: str) -> Table:
    meeting = sheet.meeting
    lines = [
        (translate("meeting_paper", "Before the meeting"), sheet.box_before),
        (translate("meeting_paper", "Came in and went out"), sheet.box_after - sheet.box_before),
        (translate("meeting_paper", "After the meeting"), sheet.box_after),
    ]
    strong = [2]
    if meeting.counted is not None:
        if meeting.expected is not None and meeting.expected != sheet.box_after:
            lines.append((translate("meeting_paper", "Expected at the closing"), meeting.expected))
        lines.append((translate("meeting_paper", "Counted"), meeting.counted))
        strong.append(len(lines) - 1)
        lines.append((translate("meeting_paper", "Difference"), sheet.difference or 0))
    if sheet.dues_charged:
        lines.append((translate("meeting_paper", "Charged and still to be paid"), sheet.dues_charged))
    box = translate("meeting_paper", "The box")
    return figure_lines(
        [(name, figures.amount_text(amount, currency)) for name, amount in lines], currency, strong, box
    )


def _notes(meeting: Meeting, currency: str) -> Table | None:
    try:
        counted = notes.read_notes(meeting.notes)
    except Refused:
        return None
    if not counted:
        return None
    rows = tuple(
        Row(
            (
                figures.amount_text(value, currency),
                figures.count_text(count),
                figures.amount_text(value * count, currency),
            )
        )
        for value, count in counted.items()
    )
    total = sum(value * count for value, count in counted.items())
    return Table(_note_columns(currency), rows, Row(("", "", figures.amount_text(total, currency))))


def _note_columns(currency: str) -> tuple[PaperColumn, ...]:
    return (
        PaperColumn(translate("meeting_paper", "Note or coin"), True, currency),
        PaperColumn(translate("meeting_paper", "How many"), True),
        PaperColumn(translate("meeting_paper", "Worth"), True, currency),
    )


def _late(late: Sequence[Entry], currency: str) -> Table:
    columns = (
        PaperColumn(translate("meeting_paper", "Member")),
        PaperColumn(translate("meeting_paper", "What")),
        PaperColumn(translate("meeting_paper", "Amount"), True, currency),
        PaperColumn(translate("meeting_paper", "Written by")),
    )
    rows = tuple(
        Row(
            (
                entry.member_name,
                kinds.kind_name(entry.kind),
                figures.amount_text(entry.amount, currency),
                entry.recorded_by,
            )
        )
        for entry in late
    )
    return Table(columns, rows)


def _signers(books: Books) -> tuple[str, ...]:
    """Who holds an office, and room for others: a count is signed by more than one."""
    words = translate("meeting_paper", "{name}, {office}")
    held = [words.format(name=each.name, office=each.office) for each in offices.held(books)][:_SIGNERS]
    spare = [translate("meeting_paper", "Key-holder")] * (_LEAST_SIGNERS - len(held))
    return (*held, *spare)


def _blank_columns(
    agreed: Constitution, group: Group, most_shares: int
) -> tuple[tuple[PaperColumn, ...], tuple[Cell, ...]]:
    """The columns, and what stands in their cells after number and name: boxes to tick where there is a choice."""
    currency = group.currency
    marks = translate("meeting_paper", "P L R E A", "first letters of present, late, represented, excused, absent")
    columns = [
        PaperColumn(translate("meeting_paper", "No.", "number in the register"), True),
        PaperColumn(translate("meeting_paper", "Member")),
        PaperColumn(translate("meeting_paper", "Roll call")),
    ]
    cells: list[Cell] = [Boxes(tuple(marks.split()))]
    is_in_shares = group.kind is GroupKind.VSLA

    def add(title: str) -> None:
        columns.append(PaperColumn(title, True, currency, least=_HAND))
        cells.append("")

    for item in agreed.business:
        match item:
            case Business.FINES:
                add(kinds.step_name("fine"))
            case Business.SOCIAL_FUND:
                if agreed.social_amount:
                    add(kinds.step_name("social_fund"))
            case Business.SAVING:
                if is_in_shares and most_shares <= _MOST_STAMPS:
                    columns.append(PaperColumn(kinds.step_name("shares")))
                    cells.append(Stamps(0, most_shares, is_open=True))
                else:
                    add(kinds.step_name("shares" if is_in_shares else "savings"))
            case Business.REPAYMENTS:
                add(kinds.step_name("repayment"))
            case Business.LOANS:
                add(kinds.step_name("loan"))
            case Business.MONEY_OUT:
                add(kinds.step_name("payout"))
    return tuple(columns), tuple(cells)


def _blank_box() -> Table:
    names = (
        translate("meeting_paper", "Before the meeting"),
        translate("meeting_paper", "Came in"),
        translate("meeting_paper", "Went out"),
        translate("meeting_paper", "Should lie in the box"),
        translate("meeting_paper", "Counted"),
        translate("meeting_paper", "Difference, and why"),
    )
    columns = (PaperColumn(""), PaperColumn("", True, least=2 * _HAND))
    return Table(columns, tuple(Row((name, "")) for name in names), row_height=_HAND_ROW)


def _blank_notes(currency: str) -> Table:
    values = notes.DENOMINATIONS.get(currency, ())
    rows = tuple(Row((figures.amount_text(value, currency), "", "")) for value in values)
    return Table(_note_columns(currency), rows, Row(("", "", "")), row_height=17, is_ruled=True, is_tight=True)
