"""Each figure of the books and the entries behind it agree to the unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import fields, replace

import pytest

from savingsdesk.core.model import Account
from savingsdesk.db import acts
from savingsdesk.db import entries as lines
from savingsdesk.desk import corrections, dues, entries, explanations, groups, members
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.passbooks import passbook
from savingsdesk.desk.session import Books
from savingsdesk.desk.statements import balance_sheet, savings, trial_balance
from tests.desk.test_statements import DAYS, random_books
from tests.village import Template, quick_tools


@pytest.fixture(scope="module", params=range(4))
def books(
    request: pytest.FixtureRequest, template: Template, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Books]:
    session = template.copy(tmp_path_factory.mktemp("entries") / "home", quick_tools())
    opened = session.open_writer()
    yield random_books(opened, request.param).books
    opened.close()
    session.close()


def test_the_figures_of_home_are_the_sums_of_the_entries_behind_them(books: Books) -> None:
    totals, behind = groups.totals(books), explanations.of_home(books)
    for name in ("box", "bank", "mobile", "lent", "social_fund", "saved"):
        assert entries.total(books, getattr(behind, name)) == getattr(totals, name), name
    owed = sum(line.dues for line in savings(books))
    assert owed == sum(due.amount - due.paid for due in dues.standing(books))
    assert owed
    assert entries.total(books, behind.dues) == owed


@pytest.mark.parametrize("on", DAYS)
def test_the_figures_of_the_balance_sheet_are_the_sums_of_the_entries_behind_them(books: Books, on: str) -> None:
    sheet, behind = balance_sheet(books, on), explanations.of_balance_sheet(books, on)
    for field in fields(behind):
        assert entries.total(books, getattr(behind, field.name)) == getattr(sheet, field.name), field.name
    for (fund, place), amount in sheet.cash.items():
        assert entries.total(books, explanations.of_cash(fund, place, on)) == amount
    for line in trial_balance(books, on).lines:
        assert abs(entries.total(books, Filter(account=line.account, until=on))) == abs(line.balance), line.account


def test_the_figures_of_a_member_are_the_sums_of_the_entries_behind_them(books: Books) -> None:
    for member_id in members.ids(books):
        carried, behind = passbook(books, member_id).closing, explanations.of_member(books, member_id)
        for field in fields(behind):
            assert entries.total(books, getattr(behind, field.name)) == getattr(carried, field.name), field.name


def test_the_sum_grows_line_by_line_to_the_figure(books: Books) -> None:
    for wanted in (*_of_each_account(), Filter(), Filter(kind="fine"), Filter(fund="social_fund", place="box")):
        found = entries.behind(books, wanted)
        shown = entries.rows(books, found.ids)
        assert [entry.id for entry in shown] == list(found.ids)
        assert not any(entry.is_taken_back for entry in shown)
        added = [entries.share_in(wanted, entry) for entry in shown]
        assert list(found.sums) == [sum(added[place:]) for place in range(len(added))]
        assert found.total == sum(added) == entries.total(books, wanted)
        of_kinds: dict[str, list[int]] = defaultdict(list)
        for entry in shown:
            of_kinds[entry.kind].append(entries.share_in(wanted, entry))
        assert {each.kind: (each.number, each.amount) for each in found.kinds} == {
            kind: (len(amounts), sum(amounts)) for kind, amounts in of_kinds.items()
        }


def _of_each_account() -> list[Filter]:
    return [Filter(account=str(account)) for account in (*Account, entries.DUES, entries.SOCIAL_FUND_LEFT)]


def test_a_due_stands_in_the_list_with_who_charged_it_and_what_was_paid(books: Books) -> None:
    due = next(each for each in dues.standing(books) if each.paid)
    wanted = Filter(account=entries.DUES, due_id=due.id)
    assert entries.total(books, wanted) == due.amount - due.paid
    found = entries.rows(books, entries.ids(books, wanted))
    charged = [entry for entry in found if entry.entity == "due"]
    assert [(entry.kind, entry.uid, entry.recorded_by) for entry in charged] == [
        (str(due.kind), due.uid, "Amina Wanjiru")
    ]
    assert all(entry.recorded_at for entry in charged)
    assert entries.total(books, Filter(due_id=due.id)) == due.paid
    assert lines.row_of(charged[0].id) == ("due", due.id)


def test_lines_are_found_by_what_they_are_about(books: Books) -> None:
    every = entries.rows(books, entries.ids(books, Filter()))
    rows = {entry.id: acts.get(books.connection, books.group_id, *lines.row_of(entry.id)) for entry in every}

    def found(wanted: Filter) -> set[int]:
        return set(entries.ids(books, wanted))

    member_id = members.ids(books)[1]
    loans = {row.loan_id for row in rows.values() if row and row.loan_id}
    loan_id = max(loans)
    cases: list[tuple[Filter, Callable[[acts.Row], bool]]] = [
        (Filter(member_id=member_id), lambda row: row.user_id == member_id),
        (Filter(loan_id=loan_id), lambda row: row.loan_id == loan_id),
        (Filter(fund="social_fund"), lambda row: row.fund == "social_fund"),
        (
            Filter(place="bank", kinds=("fine", "loan")),
            lambda row: row.place == "bank" and row.kind in ("fine", "loan"),
        ),
        (Filter(since="2026-08-20", until="2026-10-15"), lambda row: "2026-08-20" <= row.date <= "2026-10-15"),
        (Filter(is_standing=True), lambda row: not row.is_taken_back),
        (Filter(amount=2_000), lambda row: abs(row.amount) == 2_000),
        (Filter(text="WRONG"), lambda row: row.reason == "wrong"),
        (Filter(entry_ids=tuple(list(rows)[:5])), lambda row: row.line in list(rows)[:5]),
        (Filter(entry_ids=()), lambda row: False),
    ]
    for wanted, fits in cases:
        expected = {line for line, row in rows.items() if row and fits(row)}
        assert found(wanted) == expected, wanted
    cycles = {row.cycle_id for row in rows.values() if row}
    assert sum(len(found(Filter(cycle_id=each))) for each in cycles) == len(rows)
    assert found(Filter(cycle_ids=tuple(cycles))) == set(rows)


def test_a_search_finds_a_member_a_reason_or_an_amount(books: Books) -> None:
    named = members.rows(books, members.ids(books))[2].name
    by_name, by_amount = entries.ids(books, Filter(text=named)), entries.ids(books, Filter(amount=7_000))
    assert by_name
    assert by_amount
    assert set(entries.ids(books, Filter(text=named, amount=7_000))) == {*by_name, *by_amount}
    assert not entries.ids(books, Filter(text="nobody of that name"))


def test_what_is_taken_back_or_reversed_leaves_no_mark_on_a_figure(books: Books) -> None:
    wanted = Filter(account=Account.SAVINGS)
    before = entries.total(books, wanted)
    row = next(
        entry
        for entry in entries.rows(books, entries.ids(books, replace(wanted, order="newest")))
        if entry.entity == "contribution" and entry.reverses is None and entry.reversed_by is None
    )
    with books.writing():
        books.void("contribution", row.uid)
    assert entries.total(books, wanted) == before - row.amount
    assert row.id not in entries.ids(books, wanted)
    assert row.id in entries.ids(books, Filter())
    assert [entry.id for entry in corrections.history_of(books, row.id)] == [row.id]
