"""The meeting's lines for fines and dues: what each member owes, and what is paid of it today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, DueKind, GridRow, Owed
from savingsdesk.db import acts
from savingsdesk.db import dues as rows
from savingsdesk.db.dues import PaidDue
from savingsdesk.desk import contributions, dues, rules, sittings
from savingsdesk.desk.session import Books


def lines(books: Books, meeting_id: int, member_ids: Sequence[int]) -> list[GridRow]:
    """The meeting's line of each member: the dues that stand, and what was paid today, of dues and of fines at once.

    `usual` is all that is owed.
    """
    owed: dict[int, list[Owed]] = {}
    for due in rows.standing(books.connection, books.group_id, None):
        if due.left:
            owed.setdefault(due.member_id, []).append(Owed(due.kind, due.name, due.left))
    paid: dict[int, list[PaidDue]] = {}
    for each in rows.paid_in_meeting(books.connection, meeting_id):
        paid.setdefault(each.member_id, []).append(each)
    found = contributions.grid_rows(books, meeting_id, ContributionKind.FINE, member_ids)
    return [_line(row, owed.get(row.member_id, []), paid.get(row.member_id, [])) for row in found]


def with_owed(books: Books, found: Sequence[GridRow], kind: DueKind) -> list[GridRow]:
    """Lines of another step, with what each member owes of this kind of due from before."""
    owed: dict[int, int] = {}
    for due in rows.standing(books.connection, books.group_id, None):
        if due.kind is kind:
            owed[due.member_id] = owed.get(due.member_id, 0) + due.left
    return [replace(row, owed=owed[row.member_id]) if row.member_id in owed else row for row in found]


def put(books: Books, meeting_id: int, member_id: int, amount: int) -> GridRow:
    """What this member pays today of fines and dues is now this; what stood there is taken back, at once.

    It goes to the dues that stand, the oldest first; who owes nothing pays it as a fine. 0 only takes back.
    Raises `Refused`: as `dues.pay` and `contributions.put`; ``due.too_much`` above all that is owed.
    """
    rules.not_negative(amount, "amount")
    with books.writing():
        sittings.at(books, meeting_id)
        value = amount
        for each in rows.paid_in_meeting(books.connection, meeting_id):
            if each.member_id == member_id and not each.act:
                row = acts.get(books.connection, books.group_id, "contribution", each.id)
                if row is not None:
                    books.void("contribution", row.uid)
                    dues.settle(books, [each.due_id])
            elif each.member_id == member_id:
                value -= each.amount
        if value < 0:
            raise Refused("entry.part_of_act", "amount")
        owed = [due for due in dues.standing(books, member_id) if due.left]
        if value > sum(due.left for due in owed) and owed:
            raise Refused("due.too_much", "amount", left=sum(due.left for due in owed))
        contributions.put(books, meeting_id, member_id, ContributionKind.FINE, amount=0 if owed else value)
        for due in owed:
            part = min(value, due.left)
            if part:
                dues.pay(books, meeting_id, due.id, part)
                value -= part
    return lines(books, meeting_id, [member_id])[0]


def _line(row: GridRow, owes: Sequence[Owed], paid: Sequence[PaidDue]) -> GridRow:
    left = sum(each.left for each in owes)
    newest = max((each.id for each in paid), default=row.contribution_id)
    return replace(
        row,
        amount=row.amount + sum(each.amount for each in paid),
        contribution_id=newest,
        is_synced=(row.is_synced or not row.amount) and bool(newest) and not any(each.is_pending for each in paid),
        owed=left,
        usual=left,
        owes=tuple(owes),
    )
