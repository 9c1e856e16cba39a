"""What a line of the meeting's grid is made of, and how each of its cells is said in words.

The words are what is painted, what screen readers speak and what tests look for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex

from savingsdesk.core.model import Presence
from savingsdesk.ui import figures

if TYPE_CHECKING:
    from savingsdesk.ui.grid import GridModel

NO_INDEX = QModelIndex()

ROLL_CALL = "roll_call"
CLOSE = "close"
HERE = frozenset({Presence.PRESENT, Presence.LATE, Presence.REPRESENTED})
AWAY = frozenset({Presence.EXCUSED, Presence.ABSENT})


class Column(IntEnum):
    NUMBER = 0
    MEMBER = 1
    BEFORE = 2
    TODAY = 3
    AMOUNT = 4
    MARK = 5


FIGURES = frozenset({Column.NUMBER, Column.BEFORE, Column.AMOUNT})


class Writing(StrEnum):
    """Where a typed text is on its way to the disk."""

    TYPED = "typed"
    SAVING = "saving"
    REFUSED = "refused"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody typed into a line and the books do not have yet.

    `value` is its reading (stamps or minor units) where it can be read, `turn` tells the commits of one line apart.
    """

    text: str
    writing: Writing
    value: int | None = None
    sentence: str = ""
    turn: int = 0


def heading(model: GridModel, column: Column) -> str:
    match column:
        case Column.NUMBER:
            return QCoreApplication.translate("grid", "No")
        case Column.MEMBER:
            return QCoreApplication.translate("grid", "Member")
        case Column.BEFORE:
            return model.shape.before_title()
        case Column.TODAY:
            if model.has_short_headings and model.counts_stamps():
                return QCoreApplication.translate("grid", "Today")
            return model.shape.today_title(model.frame) if model.frame else ""
        case Column.AMOUNT:
            return model.currency.code
    return ""


def cell_text(model: GridModel, row: int, column: Column) -> str:
    line = model.line(row)
    match column:
        case Column.NUMBER:
            return figures.count_text(line.number)
        case Column.MEMBER:
            return line.name
        case Column.BEFORE:
            return model.shape.before(model.frame, line) if model.frame else ""
        case Column.TODAY:
            return _today_text(model, row)
        case Column.AMOUNT:
            draft = model.draft(row)
            if draft is not None and draft.value is None and model.step != ROLL_CALL:
                return draft.text
            return model.money(model.amount(row)) if model.amount(row) else ""
        case _:
            return mark_text(model, row)


def _today_text(model: GridModel, row: int) -> str:
    draft = model.draft(row)
    if draft is not None and draft.sentence:
        return draft.sentence
    presence, note = model.presence(row), model.note(row)
    if model.counts_stamps() and model.stamps(row):
        return QCoreApplication.translate("grid", "%Ln stamp(s)", "", model.stamps(row))
    if note is not None:
        return note.text
    if model.step == ROLL_CALL or presence in AWAY:
        return presence_word(presence) if presence else QCoreApplication.translate("grid", "not marked yet")
    return ""


def mark_text(model: GridModel, row: int) -> str:
    """How safe the line is, in words."""
    typed, saving, refused, asked, saved, in_cloud = mark_texts()
    draft = model.draft(row)
    if draft is not None:
        return {
            Writing.TYPED: typed,
            Writing.SAVING: saving,
            Writing.REFUSED: refused,
            Writing.ASKED: asked,
        }[draft.writing]
    if not model.is_done(row):
        return ""
    return in_cloud if model.line(row).is_synced and model.step != ROLL_CALL else saved


def mark_texts() -> tuple[str, str, str, str, str, str]:
    return (
        QCoreApplication.translate("grid", "Enter saves"),
        QCoreApplication.translate("grid", "saving…"),
        QCoreApplication.translate("grid", "✗ not saved"),
        QCoreApplication.translate("grid", "? yes or no"),
        QCoreApplication.translate("grid", "✓ saved"),
        QCoreApplication.translate("grid", "✓ in cloud"),
    )


def short_mark(model: GridModel, row: int) -> str:
    """The mark where there is place for one sign only; it is still spoken in words."""
    signs = dict(zip(mark_texts(), "↵…✗?✓✓", strict=True))
    return signs.get(mark_text(model, row), "")


def presence_word(presence: Presence) -> str:
    match presence:
        case Presence.PRESENT:
            return QCoreApplication.translate("presence", "present")
        case Presence.LATE:
            return QCoreApplication.translate("presence", "late")
        case Presence.REPRESENTED:
            return QCoreApplication.translate("presence", "represented")
        case Presence.EXCUSED:
            return QCoreApplication.translate("presence", "excused")
        case Presence.ABSENT:
            return QCoreApplication.translate("presence", "absent")


def is_nought(text: str) -> bool:
    """Whether only zeros of whatever script stand there: the wish to take back."""
    return bool(text.strip()) and all(sign.isdecimal() and int(sign) == 0 for sign in text.strip())
