"""A list to choose a member from: typed letters jump to the name, two members of one name are told apart by number."""

from __future__ import annotations

from collections import Counter

from savingsdesk.core.errors import Refused
from savingsdesk.desk import members
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures
from savingsdesk.ui.fields import Choice


class MemberChoice(Choice):
    """In the order of the register. `nobody` is the text of a first line that stands for no member."""

    def __init__(self, books: Books, member_id: int | None = None, *, nobody: str = "") -> None:
        super().__init__()
        self._may_be_nobody = bool(nobody)
        self.addItem(nobody or self.tr("Choose a member"), None)
        found = members.rows(books, members.ids(books))
        names = Counter(member.name for member in found)
        for member in sorted(found, key=lambda member: member.number):
            name = member.name
            if names[name] > 1:
                name = self.tr("{name}, number {number}").format(name=name, number=figures.count_text(member.number))
            self.addItem(name, member.id)
        if member_id is not None:
            self.setCurrentIndex(max(0, self.findData(member_id)))
        self.setMaxVisibleItems(12)

    def chosen(self) -> int:
        """Raises `Refused` (``member.not_chosen``) on ``member``."""
        found = self.currentData()
        if found is None:
            raise Refused("member.not_chosen", "member")
        return int(found)

    def chosen_or_nobody(self) -> int | None:
        return None if self.currentData() is None else self.chosen()
