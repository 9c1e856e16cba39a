"""People who come and go: settled to the unit, out of office and out of the key file, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from savingsdesk.core.constitution import LeaverGets
from savingsdesk.core.model import ContributionKind, Fund, LoanStatus, PayoutKind, Role
from savingsdesk.db import vault
from savingsdesk.desk import contributions, entries, loans, members, payouts
from savingsdesk.desk.members import NewMember
from savingsdesk.desk.session import unlock
from savingsdesk.desk.verify import verify
from tests.desk.circle import Circle
from tests.village import failure_of, in_the_way, refused

LEAVER = 2


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[Circle]:
    """Three members with two, two and one shares of 1,000 and a profit of 500 by 8 January."""
    made = Circle(tmp_path / "home", 3, cash_unit=100)
    made.meet("2026-01-08", {0: 2, 1: 2, LEAVER: 1}, income=500)
    yield made
    made.close()


def leave(circle: Circle, **more: object) -> members.Settlement:
    """Settles the third member, and looks whether the books follow."""
    cash, social = circle.cash(), circle.cash(Fund.SOCIAL)
    dry = members.settlement(circle.books, circle.ids[LEAVER])
    settled = members.leave(circle.books, None, circle.ids[LEAVER], **more)  # type: ignore[arg-type]
    assert settled == dry
    to_loan_fund = circle.cash() - cash
    to_social = circle.cash(Fund.SOCIAL) - social
    assert to_loan_fund + to_social == -settled.payout
    assert verify(circle.books) == []
    after = members.settlement(circle.books, circle.ids[LEAVER])
    assert (after.savings, after.kept, after.owes, after.payout) == (0, 0, settled.owing, 0)
    return settled


def test_a_leaver_takes_the_savings_and_leaves_the_profit_where_the_group_says_so(circle: Circle) -> None:
    settled = leave(circle)
    assert (settled.savings, settled.profit, settled.payout, settled.rest) == (1_000, 0, 1_000, 0)
    [member] = members.rows(circle.books, [circle.ids[LEAVER]])
    assert (member.left_on, member.left_because) == ("2026-01-08", "left")
    assert circle.ids[LEAVER] not in members.ids(circle.books)


def test_a_leaver_takes_the_profit_to_date_and_what_no_coin_can_pay_stays_with_the_group(circle: Circle) -> None:
    circle.agree(leaver_gets=LeaverGets.SAVINGS_AND_PROFIT)
    contributions.receive(circle.books, None, ContributionKind.OTHER_INCOME, 190)
    settled = leave(circle)
    assert (settled.savings, settled.profit, settled.payout, settled.rest) == (1_000, 138, 1_100, 38)
    lines = entries.rows(circle.books, entries.ids(circle.books, entries.Filter()))[:3]
    assert sorted((line.kind, line.amount) for line in lines) == [
        ("other_income", 38),
        ("share_out", -138),
        ("withdrawal", -1_000),
    ]


def test_a_leaver_with_a_share_in_a_loss_bears_it(circle: Circle) -> None:
    circle.agree(leaver_gets=LeaverGets.SAVINGS_AND_PROFIT)
    payouts.pay(circle.books, None, PayoutKind.EXPENSE, 1_000, reason="The roof")
    settled = leave(circle)
    assert (settled.profit, settled.payout) == (-100, 900)


def test_debts_are_netted_and_the_loan_ends_repaid(circle: Circle) -> None:
    loan = circle.lend(LEAVER, 300)
    circle.fine(LEAVER, 50, Fund.SOCIAL)
    settled = leave(circle)
    assert (settled.owes, settled.netted, settled.payout, settled.rest) == (350, 350, 600, 50)
    assert loans.get(circle.books, loan.id).status is LoanStatus.REPAID
    assert circle.cash(Fund.SOCIAL) == 50


def test_a_leaver_who_took_out_more_than_was_saved_makes_it_good_of_the_kept_change(circle: Circle) -> None:
    """What is settled is booked to the unit: the savings end at nothing, and the box holds what the books say."""
    books, member_id = circle.books, circle.ids[LEAVER]
    payouts.pay(books, None, PayoutKind.WITHDRAWAL, 1_200, member_id=member_id, sure=True)
    meeting = circle.open("2026-01-15")
    contributions.buy_shares(books, meeting.id, member_id, 700, left_over=contributions.LeftOver.KEPT)
    circle.end(meeting)
    settled = leave(circle)
    assert (settled.savings, settled.kept, settled.netted, settled.payout) == (-200, 700, 200, 500)


def test_a_leaver_who_owes_more_than_there_is_keeps_owing(circle: Circle) -> None:
    loan = circle.lend(LEAVER, 1_700)
    before = circle.written()
    failure = failure_of(lambda: members.leave(circle.books, None, circle.ids[LEAVER]))
    assert (failure.code, failure.values["owing"]) == ("leave.owes", 700)
    assert circle.written() == before
    settled = leave(circle, sure=True)
    assert (settled.netted, settled.owing, settled.payout) == (1_000, 700, 0)
    line = loans.get(circle.books, loan.id)
    assert (line.status, line.state.owed) == (LoanStatus.ACTIVE, 700)
    loans.repay(circle.books, None, circle.ids[LEAVER], 700)
    assert loans.get(circle.books, loan.id).status is LoanStatus.REPAID


def test_change_kept_for_a_leaver_is_paid_back(circle: Circle) -> None:
    meeting = circle.open("2026-01-15")
    contributions.buy_shares(circle.books, meeting.id, circle.ids[LEAVER], 400, left_over=contributions.LeftOver.KEPT)
    circle.end(meeting)
    assert leave(circle).payout == 1_400


def test_after_a_death_the_family_receives_it_and_is_named(circle: Circle) -> None:
    died = lambda: members.leave(circle.books, None, circle.ids[LEAVER], because="died")  # noqa: E731
    assert refused(died) == ("leave.heir_needed", "reason")
    leave(circle, because="died", reason="To her daughter Grace")
    [member] = members.rows(circle.books, [circle.ids[LEAVER]])
    assert member.left_because == "died"


def test_in_an_open_meeting_the_settlement_belongs_to_it(circle: Circle) -> None:
    meeting = circle.open("2026-01-15")
    members.leave(circle.books, meeting.id, circle.ids[LEAVER])
    lines = entries.rows(circle.books, entries.ids(circle.books, entries.Filter(meeting_number=meeting.number)))
    assert [(line.kind, line.amount) for line in lines] == [("withdrawal", -1_000)]
    circle.end(meeting)
    assert verify(circle.books) == []


def test_too_little_in_the_box_is_asked_about(circle: Circle) -> None:
    circle.lend(0, 5_000)
    assert refused(lambda: members.leave(circle.books, None, circle.ids[LEAVER])) == ("cash.short", "amount")


def test_an_officer_who_leaves_has_no_office_no_password_and_no_slot(circle: Circle) -> None:
    member_id = circle.ids[LEAVER]
    members.let_in(circle.session, circle.books, member_id, "third", "seven red hens")
    with circle.books.writing():
        [member] = members.rows(circle.books, [member_id])
        circle.books.update("user", member.uid, office="secretary", office_since="2026-01-01")
    slots = circle.session.opened.folder / vault.KEYS
    before = slots.read_bytes()
    circle.agree(payout_cap=10_000)
    members.leave(circle.books, None, member_id, session=circle.session)
    assert slots.read_bytes() != before
    [member] = members.rows(circle.books, [member_id])
    assert (member.office, member.office_since, member.role, member.has_password) == ("", None, Role.MEMBER, False)
    circle.close()
    tools = circle.session.tools
    assert in_the_way(lambda: unlock(circle.home, "third", "seven red hens", tools)) == "vault.wrong_password"


def test_above_the_cap_a_second_key_pays_a_leaver(circle: Circle) -> None:
    members.let_in(circle.session, circle.books, circle.ids[1], "second", "seven red hens")
    assert refused(lambda: members.leave(circle.books, None, circle.ids[LEAVER])) == ("key.needed", "second_key")
    circle.agree(payout_cap=1_000)
    assert leave(circle).payout == 1_000


def test_the_last_officer_cannot_leave(circle: Circle) -> None:
    treasurer = circle.ids[0]
    assert refused(lambda: members.leave(circle.books, None, treasurer)) == ("member.last_officer", None)
    members.let_in(circle.session, circle.books, circle.ids[1], "second", "seven red hens")
    circle.agree(two_keys=())
    assert members.leave(circle.books, None, treasurer).payout == 2_000
    assert refused(lambda: members.rename(circle.books, circle.ids[1], "Eve")) == ("role.member", None)


def test_what_is_no_reason_or_no_member_is_refused(circle: Circle) -> None:
    books, member_id = circle.books, circle.ids[LEAVER]
    assert refused(lambda: members.leave(books, None, member_id, because="bored")) == ("leave.because", "because")
    assert refused(lambda: members.leave(books, None, 999)) == ("member.unknown", None)
    assert refused(lambda: members.settlement(books, 999)) == ("member.unknown", None)
    assert refused(lambda: members.leave(books, None, member_id, on="2026-02-01")) == ("day.in_future", "day")
    members.leave(books, None, member_id)
    assert refused(lambda: members.leave(books, None, member_id)) == ("member.left", None)


def test_nobody_leaves_before_the_own_last_entry(circle: Circle) -> None:
    circle.meet("2026-01-15", {LEAVER: 1})
    leaving = [circle.books, None, circle.ids[LEAVER]]
    assert refused(lambda: members.leave(*leaving, on="2026-01-10")) == ("leave.later_entries", "day")  # type: ignore[arg-type]
    circle.clock.day = "2026-01-20"
    assert members.leave(*leaving, on="2026-01-15").payout == 2_000  # type: ignore[arg-type]


def test_who_left_comes_back_under_the_old_number_and_without_savings(circle: Circle) -> None:
    member_id = circle.ids[LEAVER]
    assert refused(lambda: members.rejoin(circle.books, member_id)) == ("member.not_left", None)
    members.leave(circle.books, None, member_id)
    back = members.rejoin(circle.books, member_id)
    assert (back.left_on, back.left_because, back.number) == (None, "", 3)
    circle.meet("2026-01-15", {LEAVER: 1})
    assert members.settlement(circle.books, member_id).savings == 1_000


def test_a_member_joins_on_a_day_that_has_come(circle: Circle) -> None:
    [late] = members.add(circle.books, [NewMember("Late", joined_on="2026-01-05")])
    assert late.joined_on == "2026-01-05"
    for day, code in (("2026-03-01", "day.in_future"), ("soon", "day.unreadable")):
        new = [NewMember("Later", joined_on=day)]
        assert refused(lambda new=new: members.add(circle.books, new)) == (code, "joined_on")  # type: ignore[misc]
