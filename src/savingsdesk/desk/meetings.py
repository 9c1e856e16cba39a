"""Meetings: opened, marked, counted, closed and sealed (DOMAIN.md §3).

The number of a meeting is its place in the minute book: meetings are numbered in the order in which they are entered
here. One that is entered later from a paper sheet has the next number, the next seal, and its true, earlier day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from savingsdesk.core.constitution import Business, Keyed
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.model import (
    ContributionKind,
    DueKind,
    DueStatus,
    Entry,
    Fund,
    GroupKind,
    Meeting,
    PayoutKind,
    Place,
    Presence,
)
from savingsdesk.core.money import currency
from savingsdesk.core.notes import counted as worth_of
from savingsdesk.core.notes import notes_text
from savingsdesk.core.seal import is_same
from savingsdesk.db import cycles, entries, groups, users
from savingsdesk.db import meetings as rows
from savingsdesk.db.meetings import Moved
from savingsdesk.desk import constitutions, rotations, rules, seals
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.openings import NUMBER as OPENING_NUMBER
from savingsdesk.desk.session import Books

ROLL_CALL = "roll_call"
CLOSE = "close"

_REPAYMENTS = (ContributionKind.REPAYMENT, ContributionKind.SERVICE_CHARGE)
_NO_MONEY_OUT = frozenset(
    {PayoutKind.TRANSFER, PayoutKind.WRITE_OFF, PayoutKind.KEPT_CHANGE, PayoutKind.OPENING_BALANCE}
)
_RECEIVED_BESIDE = (
    ContributionKind.GRANT,
    ContributionKind.BANK_INTEREST,
    ContributionKind.OTHER_INCOME,
    ContributionKind.EXTERNAL_LOAN,
    ContributionKind.SURPLUS,
)
_BY_THE_REGISTER = frozenset({ROLL_CALL, "fine", "social_fund", "shares", "savings"})


@dataclass(frozen=True, slots=True)
class Step:
    """One item of the order of business. `total` is in minor units, None for steps without money.

    `done` of `of` members were dealt with; where nobody is waited for, as with loans, both are the same.
    """

    key: str
    total: int | None
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Box:
    """What should lie in the box: before the meeting, what each kind brought or took (below zero), and now."""

    before: int
    lines: list[tuple[str, int]]
    expected: int


@dataclass(frozen=True, slots=True)
class Previous:
    """What is read back at the opening: the last closing with its seal, and what each fund holds in each place now.

    `counted` is None for a meeting that was not held.
    """

    number: int
    held_on: str
    counted: int | None
    seal: str
    balances: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a meeting goes on: the step, and the member whose turn it is; None at the beginning of a step."""

    step: str
    member_id: int | None


def current(books: Books) -> Meeting | None:
    """The meeting that is open."""
    return rows.current(books.connection, books.group_id)


def last(books: Books) -> Meeting | None:
    """The closed meeting with the newest day."""
    return rows.last_closed(books.connection, books.group_id)


def in_box(books: Books) -> int:
    """What should lie in the box now, in minor units."""
    cash = entries.cash(books.connection, books.group_id)
    return sum(amount for (_, place), amount in cash.items() if place == Place.BOX)


def previous(books: Books) -> Previous | None:
    """What the next meeting confirms; None before the first."""
    meeting = rows.last_sealed(books.connection, books.group_id)
    if meeting is None:
        return None
    balances = entries.cash(books.connection, books.group_id)
    return Previous(meeting.number, meeting.held_on, meeting.counted, meeting.seal, balances)


def open_meeting(
    books: Books,
    held_on: str,
    *,
    confirmed_seal: str | None = None,
    counted: int | None = None,
    keys: Sequence[Key] = (),
    sure: bool = False,
) -> Meeting:
    """Opens the meeting of that day, which may lie before the last one: it is entered later from paper.

    `confirmed_seal` is what was read from the minute book, `counted` what lies in the box before anything else.
    Raises `Refused`: ``meeting.already_open``, ``cycle.closed``; on ``held_on`` ``day.unreadable`` and
    ``meeting.before_cycle``; on ``seal`` ``meeting.seal_differs`` (value ``seal``, the one of the books); ``amount.*``
    on ``counted``; ``key.needed`` on ``second_key``. Unless `sure`: ``day.in_future`` and ``meeting.same_day`` on
    ``held_on``, ``meeting.box_differs`` on ``counted`` (value ``difference``: counted minus expected).
    """
    rules.day(held_on, "held_on")
    if counted is not None:
        rules.not_negative(counted, "counted")
    with books.writing():
        number = _check_opening(books, held_on, sure=sure)
        sealed = rows.last_sealed(books.connection, books.group_id)
        last_seal = sealed.seal if sealed else ""
        if confirmed_seal is not None and not is_same(last_seal, confirmed_seal):
            raise Refused("meeting.seal_differs", "seal", seal=last_seal)
        if counted is not None and counted != (expected := in_box(books)) and not sure:
            raise Asked("meeting.box_differs", "counted", difference=counted - expected)
        meeting_id = books.insert(
            "meeting",
            held_on,
            cycle=cycles.current(books.connection, books.group_id).uid.hex(),
            number=number,
            held_on=held_on,
            status="open",
            confirmed_seal=last_seal if confirmed_seal else None,
            counted_before=counted,
            approvers=approvers(books, Keyed.OPENING, keys) or None,
        )
    return _known(books, meeting_id)


def record_missed(books: Books, held_on: str, reason: str, *, sure: bool = False) -> Meeting:
    """A meeting that was not held: closed at once, without entries, with its reason and a seal; nothing was counted.

    Nobody owes anything for it. Raises `Refused` as `open_meeting` does, and on ``reason``
    ``meeting.reason_needed`` and ``text.too_long``.
    """
    rules.day(held_on, "held_on")
    kept = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    if not kept:
        raise Refused("meeting.reason_needed", "reason")
    with books.writing():
        number = _check_opening(books, held_on, sure=sure)
        cycle = cycles.current(books.connection, books.group_id)
        meeting_id = books.insert(
            "meeting", held_on, cycle=cycle.uid.hex(), number=number, held_on=held_on, status="open"
        )
        _close(books, _known(books, meeting_id), expected=None, counted=None, notes="", reason=kept, approved_by="")
    return _known(books, meeting_id)


def mark(books: Books, meeting_id: int, member_id: int, presence: Presence) -> None:
    """Raises `Refused`: ``meeting.closed``, ``member.unknown``."""
    with books.writing():
        meeting = _open(books, meeting_id)
        marked = rows.mark_of(books.connection, meeting_id, member_id)
        if marked is None:
            member = users.get(books.connection, books.group_id, member_id)
            if member is None:
                raise Refused("member.unknown")
            books.insert(
                "attendance",
                meeting.held_on,
                meeting=meeting.uid.hex(),
                user=member.uid.hex(),
                presence=str(presence),
            )
        elif marked[1] is not presence:
            books.update("attendance", marked[0], presence=str(presence))


def counts(books: Books, meeting_id: int) -> dict[Presence | None, int]:
    """How many members were marked how; None counts those not marked yet."""
    marked = rows.presences(books.connection, meeting_id)
    return dict(Counter(marked.get(member_id) for member_id in _register(books)))


def agenda(books: Books, meeting_id: int) -> list[Step]:
    """The order of business that the group agreed on, as far as it has it, with what each step brought.

    Fines are what was paid and what was charged today and is still owed.
    """
    meeting = _known(books, meeting_id)
    agreed = constitutions.current(books, meeting.held_on)
    moved = rows.moved(books.connection, meeting_id)
    everyone, marked = len(_register(books)), counts(books, meeting_id)
    steps = [Step(ROLL_CALL, None, everyone - marked.get(None, 0), everyone)]
    for item in agreed.business:
        match item:
            case Business.FINES:
                owed = rows.unpaid_fines(books.connection, meeting_id)
                paid = _of(moved, ContributionKind.FINE)
                total = _total(paid) + sum(owed.values())
                steps.append(Step("fine", total, len(_members(paid) | owed.keys()), everyone))
            case Business.SOCIAL_FUND:
                if agreed.social_amount:
                    steps.append(_collection(_of(moved, ContributionKind.SOCIAL_FUND), "social_fund", everyone))
            case Business.SAVING:
                kind = saving_kind(groups.get(books.connection, books.group_id).kind)
                steps.append(_collection(_of(moved, kind), str(kind), everyone))
            case Business.REPAYMENTS:
                paid = _of(moved, *_REPAYMENTS)
                debtors = rows.debtors(books.connection, books.group_id) | _members(paid)
                steps.append(_collection(paid, "repayment", len(debtors)))
            case Business.LOANS:
                lent = [each for each in moved if each.entity == "loan"]
                steps.append(Step("loan", -_total(lent), len(_members(lent)), len(_members(lent))))
            case Business.MONEY_OUT:
                out = [each for each in moved if each.entity == "payout" and each.kind not in _NO_MONEY_OUT]
                steps.append(Step("payout", -_total(out), len(out), len(out)))
    return [*steps, Step(CLOSE, None, 0, 0)]


def saving_kind(kind: GroupKind) -> ContributionKind:
    """How members of this kind of group save: in shares, or free amounts."""
    return ContributionKind.SHARES if kind is GroupKind.VSLA else ContributionKind.SAVINGS


def resume(books: Books, meeting_id: int) -> Spot:
    """Where the meeting goes on after the program was killed: behind what the books hold of it last.

    In steps that go through the register that is the next member in it, and after the last one the next step. An entry
    that was taken back is done again first.
    """
    newest = rows.newest(books.connection, meeting_id)
    step = _step_of(newest.entity, newest.kind) if newest else ROLL_CALL
    keys = [each.key for each in agenda(books, meeting_id)]
    if newest is None or step not in keys:
        return Spot(ROLL_CALL, None)
    everyone = _register(books)
    if step not in _BY_THE_REGISTER or newest.user_id not in everyone:
        return Spot(step, None)
    following = everyone.index(newest.user_id) + (not newest.is_taken_back)
    if following < len(everyone):
        return Spot(step, everyone[following])
    return Spot(keys[keys.index(step) + 1], None)


def other_money(books: Books, meeting_id: int) -> list[Entry]:
    """What stands in this meeting of money that is in no member's line, the newest first: payouts, and other income."""
    found = entries.rows(
        books.connection, entries.ids(books.connection, books.group_id, entries.Conditions(meeting_id=meeting_id))
    )
    return [each for each in found if not each.is_taken_back and _is_other(each)]


def _is_other(entry: Entry) -> bool:
    if entry.entity == "payout":
        return entry.kind != PayoutKind.WRITE_OFF
    return entry.entity == "contribution" and entry.kind in _RECEIVED_BESIDE


def box(books: Books, meeting_id: int) -> Box:
    """Of what was moved from one kind to another without cash, such as a write-off, nothing shows."""
    brought: Counter[str] = Counter()
    for each in rows.moved(books.connection, meeting_id):
        if each.place == Place.BOX:
            brought[each.kind] += each.amount
    expected = in_box(books)
    lines = [(kind, amount) for kind, amount in brought.items() if amount]
    return Box(before=expected - sum(amount for _, amount in lines), lines=lines, expected=expected)


def close_meeting(
    books: Books,
    meeting_id: int,
    counted: int | None,
    reason: str,
    *,
    notes: Mapping[int, int] | None = None,
    keys: Sequence[Key] = (),
) -> Meeting:
    """Closes and seals. A counted box that differs from what is expected is recorded with its reason, never "fixed".

    The box is counted as a sum, by `notes` (how many of each value), or both ways. What members did not pay becomes a
    due. Raises `Refused`: ``meeting.closed``; ``amount.*`` on ``counted``; the codes of `core.notes.counted` and
    ``close.notes_differ`` (value ``worth``) on ``notes``; ``close.reason_needed`` and ``text.too_long`` on ``reason``;
    ``key.needed`` on ``second_key`` where the box differs.
    """
    if notes is not None:
        worth = worth_of(notes, currency(groups.get(books.connection, books.group_id).currency))
        if counted is not None and counted != worth:
            raise Refused("close.notes_differ", "notes", worth=worth)
        counted = worth
    if counted is None:
        raise Refused("amount.empty", "counted")
    rules.not_negative(counted, "counted")
    kept = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    with books.writing():
        meeting = _open(books, meeting_id)
        expected, approved_by = in_box(books), ""
        if counted != expected:
            if not kept:
                raise Refused("close.reason_needed", "reason", difference=counted - expected)
            approved_by = approvers(books, Keyed.DIFFERENCE, keys)
        _charge_what_was_missed(books, meeting)
        _close(
            books,
            meeting,
            expected=expected,
            counted=counted,
            notes=notes_text(notes) if notes else "",
            reason=kept,
            approved_by=approved_by,
        )
    return _known(books, meeting_id)


def broken_seals(books: Books) -> list[int]:
    """Numbers of the closed meetings whose seal is not what their entries say today."""
    return seals.broken_seals(books)


# --- Opening and closing ----------------------------------------------------------------------------------------------


def _check_opening(books: Books, held_on: str, *, sure: bool) -> int:
    """Whether a meeting of this day can begin; answers its number."""
    cycle = cycles.current(books.connection, books.group_id)
    if cycle.closed_on is not None:
        raise Refused("cycle.closed")
    if held_on < cycle.opened_on:
        raise Refused("meeting.before_cycle", "held_on", opened_on=cycle.opened_on)
    if current(books) is not None:
        raise Refused("meeting.already_open")
    # The clock of a laptop may be wrong, and a group may meet twice on a day: both are asked, no meeting is stopped.
    if held_on > books.today() and not sure:
        raise Asked("day.in_future", "held_on")
    if rows.is_day_taken(books.connection, books.group_id, held_on) and not sure:
        raise Asked("meeting.same_day", "held_on")
    return rows.highest_number(books.connection, cycle.id) + 1


def _close(
    books: Books,
    meeting: Meeting,
    *,
    expected: int | None,
    counted: int | None,
    notes: str,
    reason: str,
    approved_by: str,
) -> None:
    """Every closing sets all of these, so that of two that were made offline one stands whole."""
    covers, made = seals.make(books, meeting, counted)
    books.update(
        "meeting",
        meeting.uid,
        status="closed",
        expected=expected,
        counted=counted,
        notes=notes,
        reason=reason,
        approvers=" ".join(sorted({*meeting.approvers.split(), *approved_by.split()})),  # of the opening and the count
        closed_at=max(books.now_ms(), rows.last_closed_at(books.connection, books.group_id) + 1),
        covers=covers,
        seal=made,
    )


def _charge_what_was_missed(books: Books, meeting: Meeting) -> None:
    """What a member did not pay of the meeting's duties stands as a due (DOMAIN.md §3).

    Whoever was excused owes it too: the excuse is for staying away, which may cost a fine, and the fund is for all.
    Nobody owes anything for a day before joining, or for the opening of the books, when nothing is collected. In a
    merry-go-round it is what is owed for the pots handed out: who paid ahead owes nothing, and a meeting without a pot
    is no round.
    """
    if meeting.number == OPENING_NUMBER:
        return
    agreed = constitutions.current(books, meeting.held_on)
    if Business.SOCIAL_FUND in agreed.business and agreed.social_missed_is_due:
        paid = rows.fulfilled(books.connection, meeting.id, [ContributionKind.SOCIAL_FUND], DueKind.SOCIAL_FUND)
        owed = {each: agreed.social_amount - paid.get(each, 0) for each in _register(books)}
        _charge(books, meeting, DueKind.SOCIAL_FUND, owed)
    if Business.SAVING in agreed.business and agreed.savings_amount:
        if rotations.turns(books, meeting.cycle_id):
            owed = rotations.arrears_without_due(books, meeting.cycle_id)
        else:
            paid_as = [ContributionKind.SHARES, ContributionKind.SAVINGS]
            paid = rows.fulfilled(books.connection, meeting.id, paid_as, DueKind.SAVINGS)
            owed = {each: agreed.savings_amount - paid.get(each, 0) for each in _register(books)}
        _charge(books, meeting, DueKind.SAVINGS, owed)


def _charge(books: Books, meeting: Meeting, kind: DueKind, owed: Mapping[int, int]) -> None:
    """What each member, by id, did not fulfil of this duty, as a due."""
    cycle = cycles.of_meeting(books.connection, meeting.id)
    for member in users.rows(books.connection, _register(books)):
        rest = owed.get(member.id, 0)
        if rest > 0 and member.joined_on <= meeting.held_on:
            books.insert(
                "due",
                meeting.held_on,
                user=member.uid.hex(),
                cycle=cycle.uid.hex(),
                meeting=meeting.uid.hex(),
                kind=str(kind),
                fund=str(Fund.SOCIAL if kind is DueKind.SOCIAL_FUND else Fund.LOAN),
                amount=rest,
                charged_on=meeting.held_on,
                status=str(DueStatus.STANDING),
            )


# --- Reading ----------------------------------------------------------------------------------------------------------


def _known(books: Books, meeting_id: int) -> Meeting:
    meeting = rows.get(books.connection, books.group_id, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown")
    return meeting


def _open(books: Books, meeting_id: int) -> Meeting:
    meeting = _known(books, meeting_id)
    if not meeting.is_open:
        raise Refused("meeting.closed")
    return meeting


def _register(books: Books) -> list[int]:
    return [member_id for member_id, _ in users.ids(books.connection, books.group_id, include_left=False)]


def _step_of(entity: str, kind: str) -> str:
    """The step in which such a row is written."""
    if entity == "attendance":
        return ROLL_CALL
    if entity in ("loan", "payout"):
        return entity
    return "repayment" if kind in _REPAYMENTS else kind


def _of(moved: Sequence[Moved], *kinds: ContributionKind) -> list[Moved]:
    return [each for each in moved if each.entity == "contribution" and each.kind in kinds]


def _collection(paid: Sequence[Moved], key: str, of: int) -> Step:
    return Step(key, _total(paid), len(_members(paid)), of)


def _total(moved: Sequence[Moved]) -> int:
    return sum(each.amount for each in moved)


def _members(moved: Sequence[Moved]) -> set[int]:
    return {each.user_id for each in moved if each.user_id is not None}
