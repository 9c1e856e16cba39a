"""Corrections: what one act wrote stands or falls together, and nothing is ever edited or deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import ContributionKind, DueKind, Fund, LoanStatus, Meeting, PayoutKind, Place
from savingsdesk.db import acts, entries, sync_queue
from savingsdesk.db.dues import every as every_due
from savingsdesk.db.entries import line_of
from savingsdesk.desk import (
    contributions,
    corrections,
    dues,
    keys,
    loans,
    meetings,
    members,
    payouts,
    sittings,
)
from savingsdesk.desk.contributions import LeftOver
from savingsdesk.desk.session import Books, Session
from savingsdesk.desk.verify import verify
from tests.db.ledger import Ledger, undone
from tests.desk import mirror
from tests.village import SHARE_PRICE, TODAY, Template, quick_tools, refused

SHARES, GRANT = ContributionKind.SHARES, ContributionKind.GRANT
WHY = "The minute book says otherwise"


@pytest.fixture
def mary(books: Books) -> int:
    return members.ids(books)[2]


@pytest.fixture(scope="module")
def shared(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """Books for the examples of a property, which leave no trace in them."""
    session = template.copy(tmp_path_factory.mktemp("shared") / "home", quick_tools())
    writer = session.open_writer()
    yield writer
    writer.close()
    session.close()


def close(books: Books, meeting: Meeting) -> None:
    expected = meetings.box(books, meeting.id).expected
    meetings.close_meeting(books, meeting.id, max(expected, 0), "" if expected >= 0 else "More was paid than counted")


def hold(books: Books, *acts: Callable[[Meeting], object]) -> None:
    """A meeting in which this happens."""
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    for act in acts:
        act(meeting)
    close(books, meeting)


def newest(books: Books) -> int:
    return entries.ids(books.connection, books.group_id, entries.Conditions(most=1))[0]


def waiting(books: Books) -> int:
    return sync_queue.waiting(books.connection, books.group_id)


def totals(books: Books) -> object:
    """Every balance that there is: of each account by fund, place and member, kept change, shares, dues and loans."""
    connection = books.connection
    accounts = connection.execute(
        "SELECT account, fund, place, user_id, sum(debit) - sum(credit) AS amount FROM entries "
        "GROUP BY account, fund, place, user_id HAVING amount <> 0 ORDER BY 1, 2, 3, 4"
    ).fetchall()
    shares = connection.execute(
        "SELECT user_id, sum(shares) FROM contributions WHERE voided_at IS NULL GROUP BY user_id"
    )
    owed = [(due.id, due.left, due.status) for due in dues.standing(books)]
    lent = connection.execute(
        "SELECT id FROM loans WHERE status = 'active' AND voided_at IS NULL ORDER BY id"
    ).fetchall()
    balance = connection.execute("SELECT balance FROM groups WHERE id = ?", (books.group_id,)).fetchone()
    return accounts, {who: count for who, count in shares if count}, owed, lent, balance


# --- Reversals --------------------------------------------------------------------------------------------------------


def test_an_entry_of_any_closed_meeting_is_reversed_by_a_new_one(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    wrong = newest(books)
    for _ in range(6):
        hold(books)
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    corrections.reverse(books, wrong, WHY, meeting_id=meeting.id)
    [reversal] = entries.rows(books.connection, [newest(books)])
    assert (reversal.amount, reversal.shares, reversal.kind) == (-3 * SHARE_PRICE, -3, "shares")
    assert (reversal.meeting_number, reversal.member_name) == (8, "Mary Atieno")
    assert entries.saved(books.connection, books.group_id, 1) == (0, 0)
    assert [each.id for each in corrections.history_of(books, wrong)] == [wrong, reversal.id]
    assert [each.id for each in corrections.history_of(books, reversal.id)] == [wrong, reversal.id]
    assert verify(books) == []  # the seal of the first meeting holds: nothing in it changed


def test_the_grid_of_the_open_meeting_does_not_show_corrections(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    corrections.replace(books, newest(books), WHY, shares=2, meeting_id=meeting.id)
    row = contributions.put(books, meeting.id, mary, SHARES, shares=1)
    assert (row.shares_before, row.shares) == (2, 1)
    assert contributions.put(books, meeting.id, mary, SHARES, shares=0).shares_before == 2


def test_each_refusal_has_its_code_and_writes_nothing(books: Books, neighbours: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    wrong = newest(books)

    def reverse(line: int, reason: str = WHY) -> tuple[str, str | None]:
        return refused(lambda: corrections.reverse(books, line, reason))

    before = waiting(books)
    assert reverse(wrong, "  ") == ("correction.reason_needed", "reason")
    assert reverse(wrong, "x" * 2_001) == ("text.too_long", "reason")
    assert reverse(line_of("payout", 999)) == ("entry.unknown", None)
    assert refused(lambda: corrections.reverse(neighbours, wrong, WHY)) == ("entry.unknown", None)
    assert refused(lambda: corrections.take_back(books, wrong)) == ("entry.meeting_closed", None)
    assert waiting(books) == before
    corrections.reverse(books, wrong, WHY)
    before = waiting(books)
    assert reverse(wrong) == ("correction.reversed_already", None)
    assert reverse(newest(books)) == ("correction.is_reversal", None)
    assert refused(lambda: corrections.effect(books, wrong)) == ("correction.reversed_already", None)
    assert waiting(books) == before
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    contributions.put(books, meeting.id, mary, SHARES, shares=1)
    assert reverse(newest(books)) == ("correction.take_back_instead", None)
    corrections.take_back(books, newest(books))
    assert reverse(newest(books)) == ("entry.taken_back_already", None)


def test_an_entry_of_a_closed_cycle_stays(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    wrong, ledger = newest(books), Ledger(books)
    with books.writing():
        books.update("cycle", bytes.fromhex(ledger.cycle), closed_on=TODAY)
        books.insert("cycle", TODAY, number=2, opened_on=TODAY, share_price=SHARE_PRICE, most_shares=5, social_amount=0)
    assert refused(lambda: corrections.reverse(books, wrong, WHY)) == ("cycle.closed", None)


def test_a_second_key_decides_on_a_correction(session: Session, books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    wrong = newest(books)
    members.let_in(session, books, members.ids(books)[1], "grace", "seven red hens")
    before = waiting(books)
    assert refused(lambda: corrections.reverse(books, wrong, WHY)) == ("key.needed", "second_key")
    assert refused(lambda: corrections.replace(books, wrong, WHY, shares=2)) == ("key.needed", "second_key")
    assert waiting(books) == before
    key = keys.turn(books, "grace", "seven red hens")
    corrections.reverse(books, wrong, WHY, keys=[key])
    kept = books.connection.execute("SELECT approvers FROM contributions ORDER BY id DESC LIMIT 1").fetchone()[0]
    assert kept == key.user_uid.hex()


def test_money_between_meetings_is_reversed_and_not_taken_back(books: Books) -> None:
    contributions.receive(books, None, GRANT, 900, place=Place.BANK)
    assert refused(lambda: corrections.take_back(books, newest(books))) == ("entry.meeting_closed", None)
    corrections.reverse(books, newest(books), WHY)
    assert entries.cash(books.connection, books.group_id) == {("loan_fund", "bank"): 0}


def test_a_correction_in_the_open_meeting_can_itself_be_taken_back(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    wrong, before = newest(books), totals(books)
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    corrections.replace(books, wrong, WHY, shares=1, meeting_id=meeting.id)
    assert entries.saved(books.connection, books.group_id, 1) == (SHARE_PRICE, 1)
    corrections.take_back(books, newest(books))
    assert totals(books) == before
    corrections.reverse(books, wrong, WHY)  # and it can be corrected anew


def test_a_loan_that_was_paid_on_needs_its_repayments_reversed_first(books: Books, mary: int) -> None:
    ledger = Ledger(books)
    with books.writing():
        loan = ledger.loan(5_000, member=2)
        uid = ledger.uid_of("loans", loan)
        sitting, member = sittings.at(books, None), sittings.member_of(books, mary)
        paid = sittings.take_in(books, sitting, ContributionKind.REPAYMENT, 5_000, member=member, loan=uid)
    line = line_of("loan", loan)
    assert refused(lambda: corrections.reverse(books, line, WHY)) == ("correction.loan_has_payments", None)
    corrections.reverse(books, line_of("contribution", paid), WHY)
    status = "SELECT status FROM loans WHERE id = ?"
    assert books.connection.execute(status, (loan,)).fetchone()[0] == "active"
    corrections.reverse(books, line, WHY)
    assert books.connection.execute(status, (loan,)).fetchone()[0] == "repaid"
    assert sum(entries.cash(books.connection, books.group_id).values()) == 0
    terms = "interest_rate, method, period, term, first_charge, repaid_first, due_date"
    rows = books.connection.execute(f"SELECT {terms} FROM loans").fetchall()
    assert rows[0] == rows[1]
    assert verify(books) == []


def test_a_repayment_is_reversed_with_its_charge_and_the_loan_is_owed_again(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.receive(books, held.id, GRANT, 50_000))
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    loan = loans.give(books, None, mary, 10_000, 3, on="2026-10-20", sure=True)
    loans.repay(books, meeting.id, mary, 11_000)
    charge, principal = newest(books), entries.ids(books.connection, books.group_id, entries.Conditions(most=2))[1]
    close(books, meeting)
    assert loans.get(books, loan.id).status is LoanStatus.REPAID
    effect = corrections.reverse(books, principal, WHY)
    assert set(effect.lines) == {charge, principal}
    owed = [(each.before, each.after) for each in effect.changes if each.what == "loan"]
    assert owed == [(0, 10_000)] * 2  # at the closing, and now
    line = loans.get(books, loan.id)
    assert (line.status, line.state.principal_owed, line.state.charge_owed) == (LoanStatus.ACTIVE, 10_000, 1_000)
    assert verify(books) == []


def test_a_roll_over_is_reversed_as_a_whole(books: Books, mary: int) -> None:
    loan = loans.give(books, None, mary, 10_000, 1, on="2026-09-20", sure=True)
    before = totals(books)
    new = loans.roll_over(books, None, loan.id, 2, sure=True)
    assert loans.get(books, loan.id).status is LoanStatus.REPAID
    corrections.reverse(books, line_of("loan", new.id), WHY)
    assert totals(books) == before
    assert [each.id for each in loans.active(books)] == [loan.id]
    assert verify(books) == []


def test_a_loan_handed_out_by_mistake_is_taken_back_with_its_upfront_charge(books: Books, mary: int) -> None:
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    line = loans.give(books, meeting.id, mary, 10_000, 1, method=ChargeMethod.UPFRONT, sure=True)
    later = loans.repay(books, meeting.id, mary, 500)
    assert refused(lambda: corrections.take_back(books, line_of("loan", line.id))) == (
        "correction.loan_has_payments",
        None,
    )
    assert later.change == 0
    corrections.take_back(books, newest(books))
    corrections.take_back(books, line_of("loan", line.id))
    assert entries.cash(books.connection, books.group_id) == {}
    assert loans.active(books) == []


# --- Replacements -----------------------------------------------------------------------------------------------------


def test_the_right_entry_stands_beside_the_wrong_one_and_can_be_corrected_again(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    wrong = newest(books)
    corrections.replace(books, wrong, WHY, shares=2)
    right = newest(books)
    assert [each.shares for each in corrections.history_of(books, wrong)] == [3, -3, 2]
    corrections.replace(books, right, "It was four", shares=4)
    assert entries.saved(books.connection, books.group_id, 1) == (4 * SHARE_PRICE, 4)
    assert [each.shares for each in corrections.history_of(books, wrong)] == [3, -3, 2, -2, 4]
    assert refused(lambda: corrections.replace(books, right, WHY, shares=5)) == ("correction.reversed_already", None)
    assert verify(books) == []


def test_an_entry_under_the_wrong_name_goes_to_the_right_member(books: Books, mary: int) -> None:
    other = members.ids(books)[3]
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    effect = corrections.replace(books, newest(books), WHY, member_id=other)
    assert (payouts.saved(books, mary, 1), payouts.saved(books, other, 1)) == (0, 3 * SHARE_PRICE)
    assert {each.what for each in effect.changes} == {"savings", "shares"}  # the cash is where it was
    now = [(each.name, each.before, each.after) for each in effect.changes if each.meeting_number is None]
    assert ("Mary Atieno", 3 * SHARE_PRICE, 0) in now


def test_a_payment_of_a_due_stays_with_the_due(books: Books, mary: int) -> None:
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    due = dues.charge(books, meeting.id, mary, DueKind.FINE, 500)
    dues.pay(books, meeting.id, due.id)
    wrong = newest(books)
    close(books, meeting)
    before = waiting(books)
    assert refused(lambda: corrections.replace(books, wrong, WHY, amount=501)) == ("due.too_much", "amount")
    assert waiting(books) == before
    corrections.replace(books, wrong, WHY, amount=200)
    assert dues.get(books, due.id).left == 300


def test_what_cannot_be_replaced_is_refused(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.receive(books, held.id, GRANT, 5_000))
    grant = newest(books)
    before = waiting(books)

    def replaced(**right: int) -> tuple[str, str | None]:
        return refused(lambda: corrections.replace(books, grant, WHY, **right))  # type: ignore[arg-type]

    assert replaced(amount=5_000) == ("correction.same", "amount")
    assert replaced() == ("correction.same", "amount")
    assert replaced(amount=0) == ("amount.zero", "amount")
    assert replaced(amount=10**15 + 1) == ("amount.too_large", "amount")
    assert replaced(member_id=mary) == ("correction.not_replaceable", None)
    assert waiting(books) == before
    payouts.move(books, None, 500, to_place=Place.BANK)
    moved = newest(books)
    assert refused(lambda: corrections.replace(books, moved, WHY, amount=5)) == ("correction.not_replaceable", None)


# --- The effect -------------------------------------------------------------------------------------------------------


def test_the_effect_is_shown_at_each_later_closing_before_it_is_decided(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=1))
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    wrong = newest(books)
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=2))
    hold(books, lambda held: contributions.receive(books, held.id, GRANT, 700))
    before = waiting(books)
    effect = corrections.effect(books, wrong, shares=2)
    assert waiting(books) == before
    assert effect.lines == (wrong,)
    shares = [(each.meeting_number, each.before, each.after) for each in effect.changes if each.what == "shares"]
    assert shares == [(2, 4, 3), (3, 6, 5), (4, 6, 5), (None, 6, 5)]
    cash = [(each.meeting_number, each.before, each.after) for each in effect.changes if each.what == "cash"]
    counted = [(2, 8_000), (3, 12_000), (4, 12_700), (None, 12_700)]
    assert cash == [(number, amount, amount - SHARE_PRICE) for number, amount in counted]
    closings = books.connection.execute("SELECT number, expected FROM meetings ORDER BY number").fetchall()
    assert closings[1:] == counted[:-1]  # the balances before are those that were counted then
    assert corrections.replace(books, wrong, WHY, shares=2) == effect
    assert entries.saved(books.connection, books.group_id, 1) == (5 * SHARE_PRICE, 5)


def test_the_effect_of_a_transfer_is_on_both_places(books: Books) -> None:
    contributions.receive(books, None, GRANT, 900)
    payouts.move(books, None, 400, to_place=Place.BANK)
    effect = corrections.effect(books, newest(books))
    found = {(each.name, each.place): (each.before, each.after) for each in effect.changes}
    assert found == {("loan_fund", "box"): (500, 900), ("loan_fund", "bank"): (400, 0)}


# --- Two laptops ------------------------------------------------------------------------------------------------------


def test_two_reversals_made_offline_are_kept_and_one_of_them_is_reversed(books: Books, mary: int) -> None:
    hold(books, lambda held: contributions.put(books, held.id, mary, SHARES, shares=3))
    wrong = newest(books)
    corrections.reverse(books, wrong, WHY)
    first = newest(books)
    assert corrections.double_reversals(books) == []
    ledger = Ledger(books)
    with books.writing():  # what another laptop wrote and the cloud brought
        row = ledger.contribution(-3 * SHARE_PRICE, member=2)
        uid = ledger.uid_of("contributions", row)
        books.void("contribution", uid)
        second = books.insert(
            "contribution",
            TODAY,
            user=ledger.members[2].uid.hex(),
            cycle=ledger.cycle,
            kind="shares",
            fund="loan_fund",
            place="box",
            amount=-3 * SHARE_PRICE,
            shares=-3,
            date=TODAY,
            reverses=ledger.uid_of("contributions", wrong // 4).hex(),
            reason=WHY,
        )
    [double] = corrections.double_reversals(books)
    assert (double.line, set(double.reversals)) == (wrong, {first, line_of("contribution", second)})
    corrections.reverse(books, line_of("contribution", second), "Reversed on two laptops")
    assert corrections.double_reversals(books) == []
    assert entries.saved(books.connection, books.group_id, 1) == (0, 0)
    assert refused(lambda: corrections.reverse(books, first, WHY)) == ("correction.is_reversal", None)


def test_a_loan_that_was_reversed_on_two_laptops_ends_as_reversed_once(books: Books, mary: int) -> None:
    loan = loans.give(books, None, mary, 10_000, 1, on="2026-09-20", sure=True)
    line, ledger = line_of("loan", loan.id), Ledger(books)
    corrections.reverse(books, line, WHY)
    with books.writing():  # what another laptop wrote and the cloud brought
        terms = acts.terms(books.connection, loan.id)
        second = books.insert(
            "loan",
            TODAY,
            user=ledger.members[2].uid.hex(),
            cycle=ledger.cycle,
            fund="loan_fund",
            place="box",
            amount=-10_000,
            date_issued=TODAY,
            status="repaid",
            reverses=loan.uid.hex(),
            reason=WHY,
            **terms,
        )
    assert [double.line for double in corrections.double_reversals(books)] == [line]
    corrections.reverse(books, line_of("loan", second), "Reversed on two laptops")
    assert loans.get(books, loan.id).principal == 0
    assert loans.active(books) == []
    assert entries.cash(books.connection, books.group_id) == {("loan_fund", "box"): 0}
    assert verify(books) == []


# --- Whatever was recorded --------------------------------------------------------------------------------------------

_KINDS = [
    *("shares", "buy", "social", "fine", "due", "due of savings", "grant", "interest", "external", "surplus", "other"),
    *("savings", "social grant", "expense", "withdrawal", "benefit", "rotation", "repay external", "charge external"),
    *("shortage", "kept", "move", "move fund", "loan", "repay", "write off"),
]
_Act = tuple[str, int, int, Place, bool]
_ACTS: st.SearchStrategy[_Act] = st.tuples(
    st.sampled_from(_KINDS), st.integers(0, 3), st.integers(1, 9_999), st.sampled_from(Place), st.booleans()
)


def _record(books: Books, act: _Act, meeting: Meeting) -> None:
    """Something of any kind, in a meeting."""
    meeting_id = meeting.id
    what, who, amount, place, is_flag = act
    member = members.ids(books)[who]
    fund = Fund.SOCIAL if is_flag else Fund.LOAN
    kinds, out = ContributionKind, PayoutKind
    received = {"grant": kinds.GRANT, "interest": kinds.BANK_INTEREST, "external": kinds.EXTERNAL_LOAN}
    received |= {"surplus": kinds.SURPLUS, "other": kinds.OTHER_INCOME, "savings": kinds.SAVINGS}
    paid = {"social grant": out.SOCIAL_GRANT, "expense": out.EXPENSE, "withdrawal": out.WITHDRAWAL}
    paid |= {"benefit": out.BENEFIT, "rotation": out.ROTATION, "repay external": out.EXTERNAL_REPAYMENT}
    paid |= {"charge external": out.EXTERNAL_CHARGE, "shortage": out.SHORTAGE}
    of_member = {"savings", "withdrawal", "benefit", "rotation", "social grant"}
    member_id = member if what in of_member else None
    if what in received:
        contributions.receive(
            books, meeting_id, received[what], amount, member_id=member_id, fund=fund, place=place, reason=WHY
        )
    elif what in paid:
        payouts.pay(
            books, meeting_id, paid[what], amount, member_id=member_id, fund=fund, place=place, reason=WHY, sure=True
        )
    elif what.startswith("move"):
        to = {Place.BOX: Place.BANK, Place.BANK: Place.MOBILE, Place.MOBILE: Place.BOX}[place]
        to_fund = fund if what == "move" else (Fund.LOAN if is_flag else Fund.SOCIAL)
        payouts.move(
            books, meeting_id, amount, fund=fund, place=place, to_fund=to_fund, to_place=to, reason=WHY, sure=True
        )
    elif what in ("loan", "repay", "write off"):
        _lend(books, act, meeting_id, member, fund)
    else:
        _collect(books, act, meeting_id, member)


def _collect(books: Books, act: _Act, meeting_id: int, member: int) -> None:
    """What a member pays in, or gets back of kept change."""
    what, _, amount, place, is_flag = act
    match what:
        case "shares":
            contributions.put(books, meeting_id, member, SHARES, shares=amount % 7, sure=True)
        case "buy":
            left_over = [*LeftOver][amount % 3]
            contributions.buy_shares(books, meeting_id, member, amount, left_over=left_over, sure=True)
        case "social":
            contributions.put(books, meeting_id, member, ContributionKind.SOCIAL_FUND, amount=amount)
        case "fine":
            contributions.put(books, meeting_id, member, ContributionKind.FINE, amount=amount)
        case "due":
            due = dues.charge(books, meeting_id, member, DueKind.FINE, amount)
            dues.pay(books, meeting_id, due.id, max(1, amount // 2) if is_flag else None)
            if dues.get(books, due.id).left:
                dues.waive(books, due.id, WHY)
        case "due of savings":
            dues.pay(books, meeting_id, dues.charge(books, meeting_id, member, DueKind.SAVINGS).id, place=place)
        case "kept":
            if kept := contributions.kept(books, member):
                payouts.pay(books, meeting_id, PayoutKind.KEPT_CHANGE, kept, member_id=member, sure=True)
        case _:
            raise AssertionError(what)


def _lend(books: Books, act: _Act, meeting_id: int, member: int, fund: Fund) -> None:
    what, _, amount, place, _ = act
    owing = loans.of_member(books, member, active_only=True)
    if what == "loan":
        method = [*ChargeMethod][amount % 5]
        loans.give(books, meeting_id, member, amount, 1 + amount % 3, fund=fund, place=place, method=method, sure=True)
    elif what == "repay" and owing:
        loans.repay(books, meeting_id, member, amount, place=place)
    elif owing:
        loans.write_off(books, meeting_id, owing[0].id, WHY)


def test_another_laptop_gets_the_same_books_from_the_log(books: Books, tmp_path: Path) -> None:
    kinds = [(what, place, 4_321 + place, [*Place][place % 3], place % 2 == 0) for what in _KINDS for place in (0, 1)]
    hold(books, *(partial(_record, books, act) for act in kinds))
    for line in _every_line(books):
        with suppress(Refused):
            corrections.reverse(books, line, WHY)
    other = mirror.empty(tmp_path / "other.db")
    try:
        for operation in sync_queue.oldest(books.connection, books.group_id, 10_000):
            mirror.replay(other, operation)
        assert mirror.books_of(other) == mirror.books_of(books.connection)
    finally:
        other.close()
    assert verify(books) == []


def _every_line(books: Books) -> Sequence[int]:
    """The newest first."""
    return entries.ids(books.connection, books.group_id, entries.Conditions())


@given(base=st.lists(_ACTS, max_size=3), acts=st.lists(_ACTS, min_size=1, max_size=6), in_meeting=st.booleans())
def test_what_is_recorded_then_reversed_leaves_every_total_as_before(
    shared: Books, base: list[_Act], acts: list[_Act], in_meeting: bool
) -> None:
    with undone(shared):
        hold(shared, *(partial(_record, shared, act) for act in base))
        before, known = totals(shared), set(_every_line(shared))
        charged = {due.id for due in every_due(shared.connection, shared.group_id)}
        hold(shared, *(partial(_record, shared, act) for act in acts))
        later = meetings.open_meeting(shared, TODAY, sure=True).id if in_meeting else None
        mine = [line for line in _every_line(shared) if line not in known]
        for line in mine:
            with suppress(Refused):  # the act of another line went before it, or it was taken back in its meeting
                corrections.reverse(shared, line, WHY, meeting_id=later)
        with shared.writing():  # dues that were charged meanwhile stand, with nothing paid on them
            for due in every_due(shared.connection, shared.group_id):
                if due.id not in charged:
                    assert due.paid == 0
                    shared.void("due", due.uid)
        assert totals(shared) == before
        assert entries.sum_of_postings(shared.connection, shared.group_id) == 0
        for line in mine:
            code, _ = refused(lambda line=line: corrections.reverse(shared, line, WHY, meeting_id=later))  # type: ignore[misc]
            assert code in ("entry.taken_back_already", "correction.reversed_already")
