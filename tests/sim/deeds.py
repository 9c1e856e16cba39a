"""What people write on a laptop in a history: every kind of row, taken back, reversed, renamed, closed."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from savingsdesk.core import seal
from savingsdesk.core.ids import Uid, qualified, spare_username
from savingsdesk.core.operations import Operation, sealed
from savingsdesk.db import sync_queue, sync_state
from tests.sim.laptops import Laptop

DAY = "2026-11-26"
_NAMES = ("amina", "beatrice", "christine", "david", "esther")
Row = dict[str, int | str | None]

_FUNDS = ("loan_fund", "loan_fund", "social_fund")
_PRESENCES = ("present", "late", "represented", "excused", "absent")


def found(laptop: Laptop, group_uid: Uid, author_uid: Uid) -> None:
    """The first rows of a group, as founding writes them."""
    laptop.take_up(group_uid, author_uid)
    hand, store = laptop.hand(group_uid), laptop.store
    with store.transaction():
        store.insert(
            hand,
            "group",
            DAY,
            {"name": "Tujenge", "created_date": DAY, "kind": "vsla", "currency": "UGX", "cash_unit": 100},
            uid=group_uid,
        )
        _insert_user(laptop, group_uid, "amina", "admin", uid=author_uid)
        _insert_user(laptop, group_uid, "beatrice", "member")
        cycle: Row = {"number": 1, "opened_on": DAY, "share_price": 1000, "most_shares": 5, "social_amount": 200}
        store.insert(hand, "cycle", DAY, cycle)
    _meet(Deed(laptop, group_uid, random.Random(1)))


class Deed:
    """One act on one laptop in one group, with the rows there are to act on."""

    def __init__(self, laptop: Laptop, group_uid: Uid, chance: random.Random) -> None:
        self.laptop, self.group_uid, self.chance = laptop, group_uid, chance
        self.number = laptop.number_of(group_uid)

    def any_row(self, table: str, condition: str = "voided_at IS NULL") -> Uid | None:
        query = f"SELECT uid FROM {table} WHERE group_id = ? AND {condition} ORDER BY uid"
        rows = self.laptop.rows(query, self.number)
        return self.chance.choice(rows)[0] if rows else None

    def newest(self, table: str) -> Uid | None:
        rows = self.laptop.rows(f"SELECT max(uid) FROM {table} WHERE group_id = ?", self.number)
        return rows[0][0] if rows else None

    def insert(self, entity: str, **data: int | str | None) -> None:
        with self.laptop.store.transaction():
            self.laptop.store.insert(self.laptop.hand(self.group_uid), entity, DAY, data)

    def update(self, entity: str, uid: Uid, **data: int | str | None) -> None:
        with self.laptop.store.transaction():
            self.laptop.store.update(self.laptop.hand(self.group_uid), entity, uid, DAY, data)

    def amount(self) -> int:
        return self.chance.randint(1, 50) * 100

    def money(self, **other: int | str | None) -> dict[str, int | str | None]:
        cycle, meeting = self.newest("cycles"), self.any_row("meetings")
        where: dict[str, int | str | None] = {"fund": self.chance.choice(_FUNDS), "place": "box"}
        return {
            "cycle": _hex(cycle), "meeting": _hex(meeting), "amount": self.amount(), **where, **other
        }  # fmt: skip


def _hex(uid: Uid | None) -> str | None:
    return None if uid is None else uid.hex()


def _insert_user(laptop: Laptop, group_uid: Uid, name: str, role: str, uid: Uid | None = None) -> None:
    taken = {row[0] for row in laptop.rows("SELECT username FROM users")}
    username = spare_username(qualified(name, group_uid), taken)
    data: dict[str, Any] = {"username": username, "role": role, "name": name.title(), "number": 1, "joined_on": DAY}
    with laptop.store.transaction():
        laptop.store.insert(laptop.hand(group_uid), "user", DAY, data, uid=uid)


# --- what people do


def _join(deed: Deed) -> None:
    _insert_user(deed.laptop, deed.group_uid, deed.chance.choice(_NAMES), "member")


def _pay(deed: Deed) -> None:
    member = _hex(deed.any_row("users"))
    kind = deed.chance.choice(("shares", "savings", "social_fund", "fine"))
    deed.insert("contribution", **deed.money(user=member, kind=kind, date=DAY))


def _pay_all(deed: Deed) -> None:
    """Many entries in one commit, as a meeting's grid."""
    with deed.laptop.store.transaction():
        for _ in range(deed.chance.randint(3, 20)):
            _pay(deed)


def _lend(deed: Deed) -> None:
    deed.insert(
        "loan",
        **deed.money(
            user=_hex(deed.any_row("users")), interest_rate=1000, method="flat", period="month", term=3, first_charge=1,
            repaid_first="charge", date_issued=DAY, due_date="2027-02-26", status="active",
        ),
    )  # fmt: skip


def _repay(deed: Deed) -> None:
    loan = deed.any_row("loans")
    if loan is not None:
        with deed.laptop.store.transaction():
            deed.insert("contribution", **deed.money(kind="repayment", date=DAY, loan=loan.hex()))
            deed.update("loan", loan, status="repaid")


def _pay_out(deed: Deed) -> None:
    deed.insert("payout", **deed.money(kind=deed.chance.choice(("expense", "social_grant", "share_out")), date=DAY))


def _charge(deed: Deed) -> None:
    data = {"user": _hex(deed.any_row("users")), "cycle": _hex(deed.newest("cycles")), "kind": "fine"}
    deed.insert("due", **data, fund="loan_fund", amount=deed.amount(), charged_on=DAY, status="standing")


def _settle_due(deed: Deed) -> None:
    due = deed.any_row("dues")
    if due is not None:
        deed.update("due", due, status=deed.chance.choice(("paid", "waived")))


def _take_back(deed: Deed) -> None:
    entity, table = deed.chance.choice((("contribution", "contributions"), ("loan", "loans"), ("payout", "payouts")))
    uid = deed.any_row(table, "1")
    if uid is not None:
        with deed.laptop.store.transaction():
            deed.laptop.store.take_back(deed.laptop.hand(deed.group_uid), entity, uid, DAY)


def _reverse(deed: Deed) -> None:
    uid = deed.any_row("contributions")
    if uid is not None:
        deed.insert("contribution", **deed.money(kind="fine", date=DAY, reverses=uid.hex(), amount=-deed.amount()))


def _rename(deed: Deed) -> None:
    uid = deed.any_row("users", "1")
    assert uid is not None
    field = deed.chance.choice(("name", "phone", "username", "office"))
    value = f"{field} {deed.chance.randint(1, 99)}"
    if field == "username":
        taken = {row[0] for row in deed.laptop.rows("SELECT username FROM users WHERE uid <> ?", uid)}
        value = spare_username(qualified(deed.chance.choice(_NAMES), deed.group_uid), taken)
    deed.update("user", uid, **{field: value})


def _meet(deed: Deed) -> None:
    cycle = _hex(deed.newest("cycles"))
    deed.insert("meeting", cycle=cycle, number=deed.chance.randint(1, 40), held_on=DAY, status="open")


def _mark(deed: Deed) -> None:
    marked = deed.any_row("attendance")
    presence = deed.chance.choice(_PRESENCES)
    if marked is not None and deed.chance.random() < 0.5:
        deed.update("attendance", marked, presence=presence)
    else:
        meeting, user = deed.any_row("meetings"), deed.any_row("users")
        deed.insert("attendance", meeting=_hex(meeting), user=_hex(user), presence=presence)


def _close(deed: Deed) -> None:
    """A closing says what it has seen of every device."""
    meeting = deed.any_row("meetings", "status = 'open'")
    if meeting is None:
        return
    known: dict[Uid, int] = {}
    for table in ("sync_log", "sync_queue"):
        query = f"SELECT device_uid, max(device_seq) FROM {table} WHERE group_id = ? GROUP BY device_uid"
        for device_uid, newest in deed.laptop.rows(query, deed.number):
            known[device_uid] = max(newest, known.get(device_uid, 0))
    covers = seal.covers_text(known)
    deed.update("meeting", meeting, status="closed", covers=covers, expected=100, counted=100, seal="K7Q2-9FHX-3M")


def _open_cycle(deed: Deed) -> None:
    data: Row = {"number": deed.chance.randint(2, 9), "opened_on": DAY, "share_price": 2000, "most_shares": 5}
    deed.insert("cycle", **data, social_amount=300)


def _close_cycle(deed: Deed) -> None:
    cycle = deed.any_row("cycles")
    assert cycle is not None
    deed.update("cycle", cycle, closed_on=DAY, share_out="{}")


def _take_turns(deed: Deed) -> None:
    turn = deed.any_row("turns")
    if turn is not None:
        deed.update("turn", turn, number=deed.chance.randint(1, 9))
    else:
        user, cycle = deed.any_row("users"), deed.newest("cycles")
        deed.insert("turn", cycle=_hex(cycle), user=_hex(user), number=1)


def _name_dependant(deed: Deed) -> None:
    user = deed.any_row("users")
    deed.insert("dependant", user=_hex(user), name="Grace", relation="child", listed_on=DAY)


def _decide(deed: Deed) -> None:
    deed.insert("constitution", number=deed.chance.randint(1, 9), decided_on=DAY, rules="{}")


_DEEDS: tuple[Callable[[Deed], None], ...] = (
    *[_pay] * 8, _pay_all, _lend, _repay, _pay_out, _charge, _settle_due, _take_back, _take_back, _reverse,
    _rename, _rename, _join, _join, _meet, _mark, _mark, _close, _open_cycle, _close_cycle, _take_turns,
    _name_dependant, _decide,
)  # fmt: skip


def act(laptop: Laptop, group_uid: Uid, chance: random.Random) -> None:
    """Something that people may do, once the group's first rows are on this laptop."""
    deed = Deed(laptop, group_uid, chance)
    if deed.number is not None and deed.newest("cycles") is not None and deed.newest("users") is not None:
        chance.choice(_DEEDS)(deed)


# --- what no person does


def write_poison(laptop: Laptop, group_uid: Uid, make: Callable[[Operation], Operation]) -> None:
    """A broken program leaves in the queue what nobody can read; its place in the chain is right."""
    state, number = sync_state.get(laptop.connection, group_uid), laptop.number_of(group_uid)
    if state is None or number is None:
        return
    poison = make(_blank(laptop, group_uid))
    with laptop.store.transaction():
        sync_queue.append(laptop.connection, replace(poison, hash=sealed(poison)), number, None)


def _blank(laptop: Laptop, group_uid: Uid) -> Operation:
    hand, uid = laptop.hand(group_uid), laptop.store.mint.uid()
    device_seq, previous = sync_queue.end_of_chain(laptop.connection, hand.device_uid)
    recorded_at = int.from_bytes(uid[:6], "big")
    return Operation(
        uid, "insert", "contribution", uid, group_uid, hand.device_uid, device_seq + 1, hand.author_uid, DAY,
        recorded_at, 0, {}, previous,
    )  # fmt: skip
