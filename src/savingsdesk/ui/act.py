"""An act: one thing that people do once, with all that it needs in one place: fields, what it will do, the verb.

Nothing is asked twice. What the books refuse is said beside its field; what only exceeds a limit of the group is said
in amber, and the verb becomes “Do it all the same”. What was typed stays until the act is done or people leave it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from savingsdesk.core.errors import Asked, Failure, Refused
from savingsdesk.ui import messages, theme
from savingsdesk.ui.fields import Busy, Field, PasswordEdit, button, label
from savingsdesk.ui.screen import Panel
from savingsdesk.ui.second_key import SecondKey

if TYPE_CHECKING:
    from savingsdesk.desk.keys import Key
    from savingsdesk.desk.session import Books
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.screen import Shell

F = TypeVar("F", bound=QWidget)
_PAUSE_MS = 150  # a preview is computed when the fingers rest


@dataclass(frozen=True, slots=True)
class Given:
    """What a verb gets besides its fields: whether the group is sure, and the keys that other officers turned."""

    sure: bool
    keys: tuple[Key, ...]


Verb = Callable[["Books", Given], object]


class ActPanel(Panel):
    """`done` carries what the verb answered; the panel is closed before. `set_verb` is needed before it is shown."""

    done = Signal(object)

    def __init__(self, shell: Shell, jobs: Jobs, *, title: str, verb: str, intro: str = "") -> None:
        super().__init__()
        self._shell, self._jobs = shell, jobs
        self._fields: dict[str, Field[QWidget]] = {}
        self._make_verb: Callable[[], Verb] | None = None
        self._verb_text = verb
        self._is_sure = self._is_writing = False
        self._first: QWidget | None = None
        self.setAccessibleName(title)
        self._form = QVBoxLayout()
        self._form.setSpacing(theme.L)
        self.key = SecondKey()
        self.key.setVisible(False)
        self._asked = label("", tone="amber", wraps=True)
        self._busy = Busy(self.tr("Writing"))
        self.verb_button = button(verb, "primary")
        self.leave_button = button(self.tr("&Back"))
        self._arrange(title, intro)
        self.verb_button.clicked.connect(self.press)
        self.leave_button.clicked.connect(self._leave)
        self.key.password_edit.returnPressed.connect(self.press)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _arrange(self, title: str, intro: str) -> None:
        inner = QWidget()
        inner.setProperty("look", "plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(label(title, "title", strong=True, wraps=True))
        if intro:
            column.addWidget(label(intro, tone="faint", wraps=True))
        column.addLayout(self._form)
        column.addWidget(self.key)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        self._asked.hide()
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.XL, theme.S, theme.XL, theme.XL)
        foot.setSpacing(theme.S)
        foot.addWidget(self._busy)
        foot.addWidget(self._asked)
        row = QHBoxLayout()
        row.addWidget(self.verb_button)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        foot.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)

    def add(self, name: str, field: Field[F]) -> Field[F]:
        """A field; a refusal on that name is shown at it. The first one has the keyboard when the panel opens."""
        self._fields[name] = field  # type: ignore[assignment]  # a Field is read only through QWidget here
        self.add_widget(field)
        edit = field.edit
        self._first = self._first or edit
        if isinstance(edit, QLineEdit | PasswordEdit):
            edit.textEdited.connect(self._on_edited)
            edit.returnPressed.connect(self._on_enter)
        elif isinstance(edit, QComboBox):
            edit.currentIndexChanged.connect(self._on_edited)
        elif isinstance(edit, QDateTimeEdit):
            edit.dateTimeChanged.connect(self._on_edited)
            edit.lineEdit().returnPressed.connect(self._on_enter)
        elif isinstance(edit, QPlainTextEdit):
            edit.textChanged.connect(self._on_edited)
        elif isinstance(edit, QAbstractButton):
            edit.toggled.connect(self._on_edited)
        elif (edited := getattr(edit, "edited", None)) is not None:  # a field of several parts says it so
            edited.connect(self._on_edited)
        return field

    def add_widget(self, widget: QWidget) -> None:
        """Anything else between the fields, such as what the act will change."""
        self._form.addWidget(widget)

    def set_verb(self, make: Callable[[], Verb]) -> None:
        """`make` runs when the button is pressed, reads the fields and may raise `Refused` with a field's name; what it
        gives back runs on the writer's thread."""
        self._make_verb = make

    def set_verb_text(self, text: str) -> None:
        self._verb_text = text
        if not self._is_sure:
            self.verb_button.setText(text)

    def needs_key(self, needed: bool) -> None:
        """Whether another officer signs; the fields for it also appear when the verb asks for them."""
        self.key.setVisible(needed)

    def refresh_when_edited(self, callback: Callable[[], None]) -> None:
        """Calls back a moment after the last edit, for what is shown before the verb."""
        self._pause.timeout.connect(callback)

    def start_focus(self) -> None:
        (self._first or self.verb_button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()  # what is shown before the verb may be older than the books

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()

    def may_leave(self) -> bool:
        return not self._is_writing

    @Slot()
    def press(self) -> None:
        """Does the act, or says beside the field what is missing."""
        if self._make_verb is None or self._is_writing or not self.verb_button.isEnabled():
            return
        for field in self._fields.values():
            field.clear_error()
        try:
            verb = self._make_verb()
        except Failure as failure:
            self._on_refused(failure)
            return
        user, password = self.key.user_edit.text().strip(), self.key.password_edit.text()
        sure, is_keyed = self._is_sure, self.key.isVisibleTo(self) and bool(user)

        def write(books: Books) -> object:
            from savingsdesk.desk import keys

            turned = (keys.turn(books, user, password),) if is_keyed else ()
            return verb(books, Given(sure, turned))

        self._set_writing(True)
        self._jobs.write(write, self._on_done, self._on_refused)

    def _on_done(self, answer: object) -> None:
        self._set_writing(False)
        self.key.clear()
        self.closed.emit()
        self.done.emit(answer)

    def _on_refused(self, failure: Exception) -> None:
        self._set_writing(False)
        if isinstance(failure, Asked):
            self._ask(failure)
            return
        field = failure.field if isinstance(failure, Refused) else None
        if field == "second_key":
            self.key.setVisible(True)
            self.key.user.set_error(messages.sentence(failure))
            self._turn_to(self.key.user_edit)
        elif field in self._fields and isinstance(failure, Failure):
            self._fields[field].fail(failure)
            self._turn_to(self._fields[field].edit)
        elif isinstance(failure, Failure):
            self._tell(messages.sentence(failure), "red")
        else:
            self._shell.fail(failure)

    def _turn_to(self, edit: QWidget) -> None:
        """The keyboard there, and it into sight: what is wrong may stand below the edge of a long panel."""
        edit.setFocus()
        QTimer.singleShot(0, edit, lambda: self._area.ensureWidgetVisible(edit, 0, 4 * theme.XXL))

    def _ask(self, asked: Asked) -> None:
        """Everything that is unusual is said before the group is sure of it."""
        also = asked.values.get("also", ())
        sentences = [messages.sentence(asked)]
        sentences += [messages.sentence(each) for each in (also if isinstance(also, tuple) else ())]
        self._tell("\n".join(sentences), "amber")
        self._is_sure = True
        self.verb_button.setText(self.tr("Do it all the &same"))
        self.verb_button.setFocus()

    def _tell(self, text: str, tone: str) -> None:
        from savingsdesk.ui.fields import repolish

        self._asked.setText(text)
        self._asked.setProperty("tone", tone)
        repolish(self._asked)
        self._asked.setVisible(bool(text))

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.verb_button.setEnabled(not is_writing)
        self._busy.setVisible(is_writing)

    @Slot()
    def _on_edited(self) -> None:
        if self._is_sure or self._asked.isVisibleTo(self):
            self._is_sure = False
            self.verb_button.setText(self._verb_text)
            self._tell("", "amber")
        self._pause.start()

    @Slot()
    def _on_enter(self) -> None:
        """Enter goes to the next field, and from the last one presses the verb."""
        edits = [field.edit for field in self._fields.values() if field.isVisibleTo(self) and field.edit.isEnabled()]
        edits += [self.key.user_edit] if self.key.isVisibleTo(self) else []
        held = [place for place, edit in enumerate(edits) if edit is self.sender() or edit.hasFocus()]
        if held and held[0] + 1 < len(edits):
            edits[held[0] + 1].setFocus()
        else:
            self.press()

    @Slot()
    def _leave(self) -> None:
        if self.may_leave():
            self.closed.emit()
