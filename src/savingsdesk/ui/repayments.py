"""The steps of the meeting for loans: who repays, with what is due, and who borrows, with how much each may."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.model import GridRow, Presence
from savingsdesk.desk import loan_lines
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures
from savingsdesk.ui.grid_steps import Frame, GridStep, Note, Outcome, Put


class Repayments(GridStep):
    """A line for each loan. Enter takes the instalment that is due, and after the term all of it."""

    of_loans = True
    is_typed = True
    has_before = True

    def __init__(self) -> None:
        super().__init__("repayment")

    def ids(self, books: Books, meeting_id: int) -> list[int]:
        return [row.key for row in loan_lines.repaying(books, meeting_id)]

    def rows(self, books: Books, meeting_id: int, ids: Sequence[int]) -> list[GridRow]:
        wanted = set(ids)
        return [row for row in loan_lines.repaying(books, meeting_id) if row.key in wanted]

    def put(self, meeting_id: int, line: GridRow, value: int, *, sure: bool) -> Put:
        def verb(books: Books) -> Outcome:
            repaid = loan_lines.put(books, meeting_id, line.key, value, sure=sure)
            return Outcome(repaid.row, repaid.change, repaid.is_cleared and bool(value))

        return verb

    def usual(self, frame: Frame, line: GridRow, presence: Presence | None) -> int:
        return 0 if line.amount else line.usual

    def before_title(self) -> str:
        return QCoreApplication.translate("grid", "Still owes")

    def before(self, frame: Frame, line: GridRow) -> str:
        return frame.money(line.owed)

    def today_title(self, frame: Frame) -> str:
        return QCoreApplication.translate("grid", "Due")

    def note(self, frame: Frame, line: GridRow) -> Note | None:
        if not line.owed:
            return Note(QCoreApplication.translate("grid", "✓ repaid"), "green", is_pill=True)
        if line.days_late:
            text = QCoreApplication.translate("grid", "! %Ln day(s) overdue", "", line.days_late)
            return Note(text, "red", is_pill=True)
        return Note(figures.day_text(line.due_on, "short"))


class Borrowers(GridStep):
    """A line for each member: what may be borrowed, and what was lent today. Enter opens the panel of a loan."""

    opens = True
    has_before = True
    note_signs = 15

    def __init__(self) -> None:
        super().__init__("loan")

    def rows(self, books: Books, meeting_id: int, ids: Sequence[int]) -> list[GridRow]:
        return loan_lines.borrowing(books, meeting_id, ids)

    def before_title(self) -> str:
        return QCoreApplication.translate("grid", "May borrow")

    def before(self, frame: Frame, line: GridRow) -> str:
        return frame.money(line.limit)

    def today_title(self, frame: Frame) -> str:
        return QCoreApplication.translate("grid", "Owes now")

    def note(self, frame: Frame, line: GridRow) -> Note | None:
        if not line.owed:
            return None
        owed = frame.money(line.owed)
        if line.days_late:
            return Note(QCoreApplication.translate("grid", "! {amount} overdue").format(amount=owed), "red", True)
        return Note(owed, "text")
