"""What each step of the meeting makes of the grid: its lines, what Enter takes, what is written, how it is said.

The model and the view know columns, drafts and keys; a step knows what they mean. Steps read on the GUI thread (a page
of lines, a few milliseconds) and write on the writer's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.constitution import Constitution
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, Cycle, DueKind, GridRow, GroupKind, Presence
from savingsdesk.core.money import Currency, parse_count
from savingsdesk.desk import contributions, due_lines, rotations
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures
from savingsdesk.ui.grid_line import CLOSE, HERE, ROLL_CALL, is_nought

_LEAST_ABOVE, _TIMES_ABOVE = 20, 4  # counts of stamps that nobody means


@dataclass(frozen=True, slots=True)
class Frame:
    """What the group agreed on, as far as the lines need it. `hands` are of a merry-go-round, by member."""

    currency: Currency
    kind: GroupKind
    cycle: Cycle
    agreed: Constitution
    hands: dict[int, int]

    def money(self, minor: int) -> str:
        return figures.amount_text(minor, self.currency.code)


@dataclass(frozen=True, slots=True)
class Note:
    """What stands in the wide column of a line: plain, or as a pill in the colour of its tone."""

    text: str
    tone: str = "faint"
    is_pill: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a write came to: the line as it is now, what is handed back, and whether a loan was cleared by it."""

    row: GridRow
    change: int = 0
    is_cleared: bool = False


Put = Callable[[Books], Outcome]


class GridStep:
    """A step in which nothing is asked of the members; the others say what is other with them.

    `of_loans`: the lines are loans, not members. `is_typed`: amounts are typed into the lines. `opens`: Enter opens a
    panel for the line. `has_before`: the column of figures before today's. `note_signs`: how wide a note usually is.
    """

    of_loans = False
    is_typed = False
    opens = False
    has_before = False
    counts_stamps = False
    note_signs = 18

    def __init__(self, key: str) -> None:
        self.key = key

    def ids(self, books: Books, meeting_id: int) -> list[int]:
        return contributions.grid_ids(books, meeting_id)

    def rows(self, books: Books, meeting_id: int, ids: Sequence[int]) -> list[GridRow]:
        return contributions.grid_rows(books, meeting_id, ContributionKind.SHARES, ids)

    def put(self, meeting_id: int, line: GridRow, value: int, *, sure: bool) -> Put:
        """The verb that makes the line say this value, for the writer's thread."""
        raise NotImplementedError

    def value(self, line: GridRow) -> int:
        """What stands in the books, as it is typed."""
        return line.amount

    def worth(self, frame: Frame, value: int) -> int:
        """A typed value in minor units."""
        return value

    def read(self, text: str, frame: Frame) -> int:
        """Raises `Refused` as `core.money.parse_amount`."""
        return 0 if is_nought(text) else figures.read_amount(text, frame.currency)

    def usual(self, frame: Frame, line: GridRow, presence: Presence | None) -> int:
        """What Enter on the empty line takes."""
        return 0

    def before_title(self) -> str:
        return QCoreApplication.translate("grid", "Before")

    def before(self, frame: Frame, line: GridRow) -> str:
        return ""

    def today_title(self, frame: Frame) -> str:
        return ""

    def note(self, frame: Frame, line: GridRow) -> Note | None:
        return None


class RollCall(GridStep):
    def __init__(self) -> None:
        super().__init__(ROLL_CALL)

    def today_title(self, frame: Frame) -> str:
        return QCoreApplication.translate("grid", "Today")


class Collection(GridStep):
    """Money of one kind from every member: the social fund, or free savings."""

    is_typed = True

    def __init__(self, kind: ContributionKind) -> None:
        super().__init__(str(kind))
        self.kind = kind

    def rows(self, books: Books, meeting_id: int, ids: Sequence[int]) -> list[GridRow]:
        found = contributions.grid_rows(books, meeting_id, self.kind, ids)
        return due_lines.with_owed(books, found, self.due)

    @property
    def due(self) -> DueKind:
        return DueKind.SOCIAL_FUND if self.kind is ContributionKind.SOCIAL_FUND else DueKind.SAVINGS

    def put(self, meeting_id: int, line: GridRow, value: int, *, sure: bool) -> Put:
        def verb(books: Books) -> Outcome:
            row = contributions.put(books, meeting_id, line.member_id, self.kind, amount=value, sure=sure)
            return Outcome(due_lines.with_owed(books, [row], self.due)[0])

        return verb

    def expected(self, frame: Frame, line: GridRow) -> int:
        """What the group agreed on for a meeting; in a merry-go-round for each hand."""
        if self.kind is ContributionKind.SOCIAL_FUND:
            return frame.agreed.social_amount
        hands = frame.hands.get(line.member_id, 0) if frame.hands else 1
        return frame.agreed.savings_amount * hands

    def usual(self, frame: Frame, line: GridRow, presence: Presence | None) -> int:
        return self.expected(frame, line) if presence in HERE and not line.amount else 0

    def today_title(self, frame: Frame) -> str:
        social = self.kind is ContributionKind.SOCIAL_FUND
        usual = frame.agreed.social_amount if social else frame.agreed.savings_amount
        if not usual:
            return ""
        if frame.hands:
            return QCoreApplication.translate("grid", "{amount} a hand").format(amount=frame.money(usual))
        return QCoreApplication.translate("grid", "Usually {amount}").format(amount=frame.money(usual))

    def note(self, frame: Frame, line: GridRow) -> Note | None:
        if line.owed:
            text = QCoreApplication.translate("grid", "still owes {amount}").format(amount=frame.money(line.owed))
            return Note(text, "amber", is_pill=True)
        hands = frame.hands.get(line.member_id, 0)
        if hands > 1:
            return Note(QCoreApplication.translate("grid", "%Ln hand(s)", "", hands))
        return None


class Savings(Collection):
    has_before = True

    def __init__(self) -> None:
        super().__init__(ContributionKind.SAVINGS)

    def before(self, frame: Frame, line: GridRow) -> str:
        return frame.money(line.saved_before)


class Stamps(GridStep):
    """Shares, counted as the stamps of the passbook."""

    is_typed = True
    has_before = True
    counts_stamps = True

    def __init__(self) -> None:
        super().__init__(str(ContributionKind.SHARES))

    def put(self, meeting_id: int, line: GridRow, value: int, *, sure: bool) -> Put:
        return lambda books: Outcome(
            contributions.put(books, meeting_id, line.member_id, ContributionKind.SHARES, shares=value, sure=sure)
        )

    def value(self, line: GridRow) -> int:
        return line.shares

    def worth(self, frame: Frame, value: int) -> int:
        return value * frame.cycle.share_price

    def read(self, text: str, frame: Frame) -> int:
        """A sum of money typed as a count would buy thousands of stamps: it is told apart by its size."""
        count = parse_count(text, "shares")
        far_above = max(_LEAST_ABOVE, _TIMES_ABOVE * frame.cycle.most_shares)
        if count > far_above and count * 10**frame.currency.exponent >= frame.cycle.share_price:
            raise Refused("shares.looks_like_amount", "shares")
        return count

    def before(self, frame: Frame, line: GridRow) -> str:
        return figures.count_text(line.shares_before)

    def today_title(self, frame: Frame) -> str:
        return QCoreApplication.translate("grid", "Today, 1 stamp = {price}").format(
            price=frame.money(frame.cycle.share_price)
        )


def steps() -> dict[str, GridStep]:
    """Every step that has a grid, by its key in the agenda."""
    from savingsdesk.ui.fines import Fines
    from savingsdesk.ui.repayments import Borrowers, Repayments

    made: list[GridStep] = [
        RollCall(),
        Fines(),
        Collection(ContributionKind.SOCIAL_FUND),
        Stamps(),
        Savings(),
        Repayments(),
        Borrowers(),
        GridStep("payout"),
        GridStep(CLOSE),
    ]
    return {each.key: each for each in made}


def read_frame(books: Books, cycle: Cycle, day: str, currency: Currency) -> Frame:
    """Reads what the steps need; a few rows."""
    from savingsdesk.desk import constitutions, groups

    kind = groups.get(books).kind
    hands: dict[int, int] = {}
    if kind is GroupKind.ROSCA:
        for turn in rotations.turns(books, cycle.id):
            hands[turn.member_id] = hands.get(turn.member_id, 0) + 1
    return Frame(currency, kind, cycle, constitutions.current(books, day), hands)


def parsed(step: GridStep, text: str, frame: Frame) -> int | None:
    """What was typed, or None where it cannot be read."""
    try:
        return step.read(text, frame)
    except Refused:
        return None
