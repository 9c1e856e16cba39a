"""Members: the register, searched and counted, and beside it what one does with it: add members, let one sign in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget

from savingsdesk.core.ids import shown
from savingsdesk.core.model import Member
from savingsdesk.desk import members
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Card, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.new_members import NewMembersPanel
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.sign_in import SignInPanel
from savingsdesk.ui.table import Column, PagedModel, Table

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session

PANEL_WIDTH = 500
_TYPING_PAUSE_MS = 120


class MembersScreen(Screen):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._all = 0

    def pieces(self) -> Iterator[None]:
        self._let_in = button(self.tr("&Give a sign-in"))
        self._let_in.clicked.connect(self._show_sign_in)
        self._add = button(self.tr("&Add members"), "primary")
        self._add.clicked.connect(self.show_adding)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search by name"))
        self._search.setAccessibleName(self.tr("Search by name"))
        self._search.setClearButtonEnabled(True)
        self._count = label("", "small", "faint")
        yield
        books = self._session.books
        self._model = PagedModel(
            self._columns(), lambda ids: members.rows(books, ids), lambda member: member.id, parent=self
        )
        self._model.fetch_failed.connect(self._shell.fail)
        self.table = Table(self._model, self.tr("Members of the group"))
        self.table.selectionModel().currentChanged.connect(self._follow_selection)
        self._panel = QStackedWidget()
        self._panel.hide()
        self._lay_out()
        yield
        self.adding = NewMembersPanel(self._jobs, self._shell.say, self._shell.fail)
        self.adding.closed.connect(self._close_panel)
        self._panel.addWidget(self.adding)
        yield
        self.signing_in = SignInPanel(self._session, self._jobs, self._shell.say)
        self.signing_in.closed.connect(self._close_panel)
        self._panel.addWidget(self.signing_in)
        yield
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self._search.textChanged.connect(self._pause.start)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search.setFocus)

    def title(self) -> str:
        return self.tr("Members")

    def subtitle(self) -> str:
        return self.tr("%Ln member(s) in the register", "", self._all)

    def buttons(self) -> tuple[QPushButton, ...]:
        return (self._let_in, self._add)

    def start_focus(self) -> None:
        if self._panel.isHidden():
            self._search.setFocus()
        elif self._panel.currentWidget() is self.adding:
            self.adding.start_focus()
        else:
            self.signing_in.start_focus()

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed & {"user", "group"}:
            return
        is_first = not self._model.ids
        self._find()
        self._model.refresh_all()
        if is_first and self._all <= 1:
            self.show_adding()

    @Slot()
    def show_adding(self) -> None:
        self._panel.setCurrentWidget(self.adding)
        self._panel.show()
        self.adding.start_focus()

    def _columns(self) -> list[Column[Member]]:
        return [
            Column("number", self.tr("No"), lambda member: figures.count_text(member.number), "000", is_figure=True),
            Column("name", self.tr("Name"), lambda member: member.name, "Beatrice Nansubuga", stretches=True),
            Column("signs_in", self.tr("Signs in as"), _sign_in_text, "beatrice.nakato", tone=_faint, gives_way=True),
            Column(
                "joined",
                self.tr("Joined"),
                lambda member: figures.day_text(member.joined_on, "short"),
                "28 Nov 2026",
                tone=_faint,
                gives_way=True,
            ),
        ]

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        line = QHBoxLayout()
        line.setSpacing(theme.L)
        line.addWidget(self._search, 1)
        line.addWidget(self._count)
        card.body.addLayout(line)
        card.body.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        row.addWidget(card, 1)
        row.addWidget(self._panel)
        self._fit_panel()
        theme.notice.changed.connect(self._fit_panel)

    @Slot()
    def _fit_panel(self) -> None:
        self._panel.setFixedWidth(PANEL_WIDTH * (100 + (theme.percent() - 100) * 6 // 10) // 100)

    @Slot()
    def _find(self) -> None:
        books, wanted = self._session.books, self._search.text().strip()
        everyone = members.ids(books)
        found = members.ids(books, wanted) if wanted else everyone
        self._all = len(everyone)
        self._model.set_ids(found)
        if wanted:
            text = self.tr("{found} of {all} found")
            self._count.setText(text.format(found=figures.count_text(len(found)), all=figures.count_text(self._all)))
        else:
            self._count.clear()
        self._count.setVisible(bool(wanted))
        nobody = self.tr("Nobody is called so.") if wanted else self.tr("Nobody is in the register yet.")
        self.table.set_empty_text(nobody)
        self._follow_selection()
        self.heading_changed.emit()

    def _chosen(self) -> Member | None:
        index = self.table.selectionModel().currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    @Slot()
    def _follow_selection(self) -> None:
        member = self._chosen()
        if self._panel.isVisible() and self._panel.currentWidget() is self.signing_in and member is not None:
            self.signing_in.show_member(member)

    @Slot()
    def _show_sign_in(self) -> None:
        member = self._chosen()
        if member is None:
            self._shell.say(Message(self.tr("Choose a member in the list first, then give the sign-in."), "blue"))
            if self._model.ids:
                self.table.selectionModel().setCurrentIndex(
                    self._model.index(0, 0),
                    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
                )
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.signing_in.show_member(member)
        self._panel.setCurrentWidget(self.signing_in)
        self._panel.show()
        self.signing_in.start_focus()

    @Slot()
    def _close_panel(self) -> None:
        self._panel.hide()
        self._search.setFocus()


def _faint(_member: Member) -> str:
    return "faint"


def _sign_in_text(member: Member) -> str:
    return shown(member.username) if member.has_password else ""
