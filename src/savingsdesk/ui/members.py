"""Members: the register with how each stands, searched and sorted; a member's page; and who is added or signs in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from savingsdesk.core.ids import shown
from savingsdesk.core.model import Member, Role
from savingsdesk.desk import groups, members, standings
from savingsdesk.desk.standings import Standing
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Card, Tick, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.new_members import NewMembersPanel
from savingsdesk.ui.passbook import MemberPage
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.sign_in import SignInPanel
from savingsdesk.ui.table import Column, PagedModel, Table, widest_day

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session

PANEL_WIDTH = 500
_TYPING_PAUSE_MS = 120
_FIGURES = frozenset({"contribution", "loan", "payout", "due", "meeting", "attendance", "cycle"})


@dataclass(frozen=True, slots=True)
class _Line:
    """A member of the list; how the member stands is read a moment later than who it is."""

    member: Member
    standing: Standing | None


class MembersScreen(Screen):
    """The list, and in its place the page of a member. Who is no officer sees the own page alone."""

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._all = 0
        self._currency = groups.get(session.books).currency
        self._standings: dict[int, Standing] = {}
        self._order = "number"
        self._is_officer = session.user.role is Role.ADMIN

    def pieces(self) -> Iterator[None]:
        self._let_in = button(self.tr("&Give a sign-in"))
        self._let_in.clicked.connect(self._show_sign_in)
        self._add = button(self.tr("&Add members"), "primary")
        self._add.clicked.connect(self.show_adding)
        self.back_button, self.print_button = button(self.tr("All mem&bers")), button(self.tr("&Print the page"))
        self.slip_button = button(self.tr("&Slip of the member"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search by name or number"))
        self._search.setAccessibleName(self.tr("Search by name or number"))
        self._search.setClearButtonEnabled(True)
        self.with_left = Tick(self.tr("&With those who left"))
        self._count = label("", "small", "faint")
        yield
        self._model = PagedModel(self._columns(), self._lines, lambda line: line.member.id, parent=self)
        self._model.fetch_failed.connect(self._shell.fail)
        self.table = Table(self._model, self.tr("Members of the group"))
        self.table.make_sortable(("number", "name", "savings", "owes", "rate"))
        self.table.show_sorting(self._order)
        self.table.sort_asked.connect(self._sort)
        self.table.selectionModel().currentChanged.connect(self._follow_selection)
        self.table.activated.connect(lambda _: self._open_chosen())
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
        self.page = MemberPage(self._session, self._jobs, self._shell)
        self._stack.addWidget(self.page)
        yield
        yield from self.page.pieces()
        self._connect()

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self._search.textChanged.connect(self._pause.start)
        self._search.returnPressed.connect(self._open_first)
        self.with_left.toggled.connect(self._find)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search.setFocus)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.page)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.show_list)
        self.back_button.clicked.connect(self.show_list)
        self.print_button.clicked.connect(self._print_page)
        self.slip_button.clicked.connect(self._print_slip)
        self.page.heading_changed.connect(self._show_mode)
        if not self._is_officer:
            self._show_page(self._session.user.id)
        self._show_mode()

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        line = QHBoxLayout()
        line.setSpacing(theme.L)
        line.addWidget(self._search, 1)
        line.addWidget(self._count)
        line.addWidget(self.with_left)
        card.body.addLayout(line)
        card.body.addWidget(self.table, 1)
        listing = QWidget()
        row = QHBoxLayout(listing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        row.addWidget(card, 1)
        row.addWidget(self._panel)
        self._stack = QStackedWidget()
        self._stack.addWidget(listing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._fit_panel()
        theme.notice.changed.connect(self._fit_panel)

    @Slot()
    def _fit_panel(self) -> None:
        self._panel.setFixedWidth(PANEL_WIDTH * (100 + (theme.percent() - 100) * 6 // 10) // 100)

    def _columns(self) -> list[Column[_Line]]:
        def amount(of: Callable[[Standing], int]) -> Callable[[_Line], str]:
            return lambda line: figures.amount_text(of(line.standing), self._currency) if line.standing else ""

        return [
            Column("number", self.tr("No"), lambda line: figures.count_text(line.member.number), "000", is_figure=True),
            Column("name", self.tr("Name"), lambda line: line.member.name, "Beatrice Nansubuga", stretches=True),
            Column("state", "", _state_text, "sent away", tone=lambda _: "amber", gives_way=True),
            Column("savings", self.tr("Savings"), amount(lambda each: each.savings), "−0,000,000", is_figure=True),
            Column(
                "owes",
                self.tr("Owes"),
                amount(lambda each: each.owes),
                "−0,000,000",
                is_figure=True,
                tone=_owes_tone,
                spoken=self._owes_spoken,
            ),
            Column("rate", self.tr("Attendance"), self._rate_text, "100 %", is_figure=True, gives_way=True),
            Column("signs_in", self.tr("Signs in as"), _sign_in_text, "beatrice.nakato", tone=_faint, gives_way=True),
            Column("joined", self.tr("Joined"), _joined_text, widest_day(), tone=_faint, gives_way=True),
        ]

    def _rate_text(self, line: _Line) -> str:
        if line.standing is None or not line.standing.expected:
            return ""
        return self.tr("{number} %").format(number=figures.count_text(line.standing.rate))

    def _owes_spoken(self, line: _Line) -> str:
        if line.standing is None:
            return ""
        text = figures.amount_text(line.standing.owes, self._currency)
        return self.tr("{amount}, overdue").format(amount=text) if line.standing.is_overdue else text

    def _lines(self, ids: Sequence[int]) -> list[_Line]:
        found = members.rows(self._session.books, ids)
        return [_Line(member, self._standings.get(member.id)) for member in found]

    # --- What the window asks ---------------------------------------------------------------------------------------

    def title(self) -> str:
        if self._is_on_page() and self.page.member is not None:
            return self.page.member.name
        return self.tr("Members")

    def subtitle(self) -> str:
        if self._is_on_page():
            return self.tr("Passbook · every figure says why")
        return self.tr("%Ln member(s) in the register", "", self._all)

    def buttons(self) -> tuple[QPushButton, ...]:
        return (self.back_button, self.slip_button, self.print_button, self._let_in, self._add)

    def start_focus(self) -> None:
        if self._is_on_page():
            self.page.start_focus()
        elif self._panel.isHidden():
            self._search.setFocus()
        elif self._panel.currentWidget() is self.adding:
            self.adding.start_focus()
        else:
            self.signing_in.start_focus()

    def turn_to(self, about: object) -> None:
        """A member's page, by id."""
        if isinstance(about, int) and (self._is_officer or about == self._session.user.id):
            self._show_page(about)

    def refresh(self, changed: frozenset[str]) -> None:
        if self._is_on_page() and changed != {"sync"}:
            self.page.refresh()
        elif changed & ({"user", "group"} | _FIGURES):
            self._read_standings()
        if not changed & {"user", "group"}:
            return
        is_first = not self._model.ids
        self._find()
        self._model.refresh_all()
        if is_first and self._all <= 1 and self._is_officer:
            self.show_adding()

    # --- The list ---------------------------------------------------------------------------------------------------

    def _read_standings(self) -> None:
        """Sums over the books are the writer's work; the names stand there meanwhile."""
        self._jobs.read(standings.every, self._show_standings, self._shell.fail)

    def _show_standings(self, found: list[Standing]) -> None:
        self._standings = {each.member.id: each for each in found}
        self._model.refresh_all()
        if self._order.lstrip("-") not in ("number", "name"):
            self._find()

    @Slot()
    def _find(self) -> None:
        books, wanted = self._session.books, self._search.text().strip()
        has_left = self.with_left.isChecked()
        everyone = members.ids(books, include_left=has_left)
        found = members.ids(books, wanted, include_left=has_left) if wanted else everyone
        self._all = len(everyone)
        self._model.set_ids(self._sorted(found))
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

    def _sorted(self, ids: list[int]) -> list[int]:
        """In the order of the register, or by what the heading says; there are never many members."""
        key, is_turned = self._order.lstrip("-"), self._order.startswith("-")
        if key == "name":
            rows = sorted(members.rows(self._session.books, ids), key=lambda member: member.name.casefold())
            ids = [member.id for member in rows]
        elif key in ("savings", "owes", "rate"):
            ids = sorted(ids, key=lambda each: self._value(each, key), reverse=True)
        return ids[::-1] if is_turned else ids

    def _value(self, member_id: int, key: str) -> int:
        standing = self._standings.get(member_id)
        if standing is None:
            return 0
        return {"savings": standing.savings, "owes": standing.owes, "rate": standing.rate}[key]

    def _sort(self, order: str) -> None:
        self._order = order
        self.table.show_sorting(order)
        self._find()

    def _open_first(self) -> None:
        """Enter in the search opens the member that was found."""
        self._pause.stop()
        self._find()
        if self._search.text().strip() and self._model.ids:
            self._show_page(self._model.ids[0])

    def _open_chosen(self) -> None:
        member = self._chosen()
        if member is not None and not self._panel.isVisible():
            self._show_page(member.id)

    def _chosen(self) -> Member | None:
        index = self.table.selectionModel().currentIndex()
        line = self._model.row(index.row()) if index.isValid() else None
        return line.member if line is not None else None

    # --- The page of a member ---------------------------------------------------------------------------------------

    def _is_on_page(self) -> bool:
        return self._stack.currentWidget() is self.page

    def _show_page(self, member_id: int) -> None:
        self._stack.setCurrentWidget(self.page)
        self.page.show_member(member_id)
        self._show_mode()
        self.page.start_focus()

    @Slot()
    def show_list(self) -> None:
        if not self._is_officer:
            return
        self._stack.setCurrentIndex(0)
        self._show_mode()
        self._read_standings()
        place = self._model.place_of(self.page.member_id or 0)
        if place >= 0:
            self.table.setCurrentIndex(self._model.index(place, 1))
        self.table.setFocus()

    @Slot()
    def _show_mode(self) -> None:
        on_page = self._is_on_page()
        shown = {
            self.back_button: on_page and self._is_officer,
            self.slip_button: on_page,
            self.print_button: on_page,
            self._let_in: not on_page and self._is_officer,
            self._add: not on_page and self._is_officer,
        }
        for each, is_shown in shown.items():
            if each.parentWidget() is not None or not is_shown:  # else it would be a window of its own
                each.setVisible(is_shown)
        self.heading_changed.emit()

    def _print_page(self) -> None:
        member_id = self.page.member_id
        if member_id is not None:
            from savingsdesk.ui import papers

            cycle_id = self.page.cycle.currentData()
            self._shell.print(lambda books: papers.passbook_page(books, member_id, cycle_id))

    def _print_slip(self) -> None:
        member_id = self.page.member_id
        if member_id is not None:
            from savingsdesk.ui import papers

            self._shell.print(lambda books: papers.member_slip(books, member_id))

    # --- The panel beside the list ----------------------------------------------------------------------------------

    @Slot()
    def show_adding(self) -> None:
        self._panel.setCurrentWidget(self.adding)
        self._panel.show()
        self.adding.start_focus()

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


def _faint(_line: _Line) -> str:
    return "faint"


def _owes_tone(line: _Line) -> str:
    return "red" if line.standing is not None and line.standing.is_overdue else ""


def _state_text(line: _Line) -> str:
    from PySide6.QtCore import QCoreApplication

    if line.member.left_on is None:
        return ""
    names = {
        "died": QCoreApplication.translate("MembersScreen", "died"),
        "expelled": QCoreApplication.translate("MembersScreen", "sent away"),
    }
    return names.get(line.member.left_because, QCoreApplication.translate("MembersScreen", "left"))


def _joined_text(line: _Line) -> str:
    return figures.day_text(line.member.joined_on, "short")


def _sign_in_text(line: _Line) -> str:
    return shown(line.member.username) if line.member.has_password else ""
