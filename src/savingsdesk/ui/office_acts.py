"""Acts about the people who keep the group: letting somebody in, giving and ending an office, name and coin."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Group, Member
from savingsdesk.core.money import CURRENCIES, Currency
from savingsdesk.desk import groups, members, offices
from savingsdesk.ui import figures, theme
from savingsdesk.ui.act import ActPanel, Verb
from savingsdesk.ui.fields import AmountEdit, Choice, Field, PasswordEdit
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.office_words import office_name
from savingsdesk.ui.office_words import offices as usual_offices
from savingsdesk.ui.opening import DayEdit
from savingsdesk.ui.screen import Shell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from savingsdesk.desk.session import Books, Session


def let_in_panel(shell: Shell, jobs: Jobs, session: Session) -> ActPanel:
    """A member gets a user name and a password, and is an officer from then on."""
    panel = ActPanel(
        shell,
        jobs,
        title=QCoreApplication.translate("office_acts", "Let a member write"),
        verb=QCoreApplication.translate("office_acts", "&Let the member in"),
        intro=QCoreApplication.translate(
            "office_acts", "Who has a user name and a password opens the books on this laptop and writes in them."
        ),
    )
    everyone = members.rows(session.books, members.ids(session.books))
    who = panel.add(
        "member",
        Field(
            QCoreApplication.translate("office_acts", "&Member"),
            member_choice([each for each in everyone if not each.has_password]),
        ),
    )
    signing = SigningIn(panel)
    who.edit.currentIndexChanged.connect(lambda: signing.suggest(who.edit.currentText()))

    def verb() -> Verb:
        member_id = chosen_member(who.edit)
        username, password = signing.read()
        return lambda books, given: members.let_in(session, books, member_id, username, password)

    panel.set_verb(verb)
    return panel


class SigningIn:
    """User name and password twice, in the fields of an act."""

    def __init__(self, panel: ActPanel) -> None:
        hint = QCoreApplication.translate("office_acts", "Small letters and digits, to sign in with.")
        self.username = panel.add(
            "username", Field(QCoreApplication.translate("office_acts", "&User name"), QLineEdit(), hint)
        )
        hint = QCoreApplication.translate(
            "office_acts", "At least 8 signs; three words are good. Let the member type it."
        )
        self.password = panel.add(
            "password", Field(QCoreApplication.translate("office_acts", "Pass&word"), PasswordEdit(), hint)
        )
        self.again = panel.add(
            "again", Field(QCoreApplication.translate("office_acts", "Password &again"), PasswordEdit())
        )
        self._suggested = ""

    def suggest(self, name: str) -> None:
        """A first user name out of a member's name, for as long as nobody typed another one."""
        if self.username.edit.text() == self._suggested:
            words = unicodedata.normalize("NFKD", name.rpartition("·")[2]).casefold().split()
            first = words[0] if words else ""
            self._suggested = "".join(sign for sign in first if sign.isascii() and sign.isalnum())
            self.username.edit.setText(self._suggested)

    def read(self) -> tuple[str, str]:
        """(user name, password). Raises `Refused` on the field."""
        username, password = self.username.edit.text().strip().lower(), self.password.edit.text()
        if not username:
            raise Refused("username.empty", "username")
        if not password:
            raise Refused("password.empty", "password")
        if password != self.again.edit.text():
            raise Refused("password.differs", "again")
        return username, password


def appoint_panel(shell: Shell, jobs: Jobs, books: Books, member: Member | None) -> ActPanel:
    """An office for a member, or a new term of the one that this member holds."""
    is_new_term = member is not None
    panel = ActPanel(
        shell,
        jobs,
        title=QCoreApplication.translate("office_acts", "A new term of office")
        if is_new_term
        else QCoreApplication.translate("office_acts", "Give an office"),
        verb=QCoreApplication.translate("office_acts", "&Write down the term")
        if is_new_term
        else QCoreApplication.translate("office_acts", "&Give the office"),
        intro=QCoreApplication.translate(
            "office_acts", "As the group elected. It ends by the constitution, unless the last field says another day."
        ),
    )
    everyone = members.rows(books, members.ids(books))
    who = panel.add(
        "member",
        Field(QCoreApplication.translate("office_acts", "&Member"), member_choice([member] if member else everyone)),
    )
    office = panel.add(
        "office",
        Field(QCoreApplication.translate("office_acts", "&Office"), office_choice(member.office if member else "")),
    )
    since = panel.add("since", Field(QCoreApplication.translate("office_acts", "F&rom"), day_edit(books.today())))
    hint = QCoreApplication.translate(
        "office_acts", "Empty: as the constitution says. Otherwise a day such as 2027-06-30."
    )
    until = panel.add("until", Field(QCoreApplication.translate("office_acts", "&Until"), QLineEdit(), hint))

    def verb() -> Verb:
        member_id, name, begins = chosen_member(who.edit), chosen_office(office.edit), day_of(since.edit)
        ends = until.edit.text().strip() or None
        return lambda books, given: offices.appoint(books, member_id, name, since=begins, until=ends)

    panel.set_verb(verb)
    return panel


def step_down_panel(shell: Shell, jobs: Jobs, member: Member) -> ActPanel:
    text = QCoreApplication.translate(
        "office_acts", "{name} gives up the office of {office} before its term. Who may sign in stays as it is."
    )
    panel = ActPanel(
        shell,
        jobs,
        title=QCoreApplication.translate("office_acts", "Step down from an office"),
        verb=QCoreApplication.translate("office_acts", "&End the office"),
        intro=text.format(name=member.name, office=office_name(member.office)),
    )
    panel.set_verb(lambda: lambda books, given: offices.step_down(books, member.id))
    return panel


def rename_panel(shell: Shell, jobs: Jobs, group: Group) -> ActPanel:
    panel = ActPanel(
        shell,
        jobs,
        title=QCoreApplication.translate("office_acts", "The name of the group"),
        verb=QCoreApplication.translate("office_acts", "&Keep the name"),
    )
    name = panel.add("name", Field(QCoreApplication.translate("office_acts", "&Name"), QLineEdit(group.name)))
    about = QPlainTextEdit(group.description)
    about.setTabChangesFocus(True)
    about.setFixedHeight(4 * theme.row_height())
    hint = QCoreApplication.translate(
        "office_acts", "Village, place of the meeting, who to call: whatever helps who reads the books later."
    )
    panel.add("description", Field(QCoreApplication.translate("office_acts", "&About it"), about, hint))
    panel.set_verb(lambda: _renaming(name.edit.text(), about.toPlainText()))
    return panel


def _renaming(name: str, description: str) -> Verb:
    return lambda books, given: groups.rename(books, name, description)


def coin_panel(shell: Shell, jobs: Jobs, group: Group) -> ActPanel:
    panel = ActPanel(
        shell,
        jobs,
        title=QCoreApplication.translate("office_acts", "The smallest coin in use"),
        verb=QCoreApplication.translate("office_acts", "&Keep the coin"),
        intro=QCoreApplication.translate(
            "office_acts",
            "Every amount that is paid out is rounded down to it. What rounding leaves stays with the group.",
        ),
    )
    currency = CURRENCIES.get(group.currency) or Currency(group.currency, 0, 1, 0)
    coin = panel.add(
        "cash_unit",
        Field(QCoreApplication.translate("office_acts", "&Smallest coin"), AmountEdit(currency), "", group.currency),
    )
    coin.edit.set_value(group.cash_unit)

    def verb() -> Verb:
        try:
            value = coin.edit.value()
        except Refused as refused:
            raise Refused(refused.code, "cash_unit", **refused.values) from None
        return lambda books, given: groups.set_cash_unit(books, value)

    panel.set_verb(verb)
    return panel


def member_choice(people: Sequence[Member]) -> Choice:
    """Members by number and name; two of one name are told apart."""
    made = Choice()
    if len(people) != 1:
        made.addItem(QCoreApplication.translate("office_acts", "Choose a member"), None)
    for each in people:
        text = QCoreApplication.translate("office_acts", "{number} · {name}").format(
            number=figures.count_text(each.number), name=each.name
        )
        made.addItem(text, each.id)
    return made


def chosen_member(choice: QComboBox) -> int:
    """Raises `Refused` (``member.none_chosen``) on ``member``."""
    chosen = choice.currentData()
    if not isinstance(chosen, int):
        raise Refused("member.none_chosen", "member")
    return chosen


def office_choice(office: str) -> Choice:
    """The usual offices; any other can be typed."""
    made = Choice()
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for word, name in usual_offices().items():
        made.addItem(name, word)
    made.setEditText(office_name(office))
    if not office:
        made.setCurrentIndex(0)
    return made


def chosen_office(choice: QComboBox) -> str:
    """The word that the books keep: ours for a usual office, else what was typed."""
    typed = choice.currentText().strip()
    return next((word for word, name in usual_offices().items() if name.casefold() == typed.casefold()), typed)


def day_edit(iso: str) -> DayEdit:
    made = DayEdit()
    made.setDate(QDate.fromString(iso, "yyyy-MM-dd"))
    return made


def day_of(edit: DayEdit) -> str:
    return edit.date().toString(Qt.DateFormat.ISODate)
