"""The model of the grid on a real group: what is announced, what stays typed, what the books hold in the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import Meeting, Presence
from savingsdesk.core.money import currency
from savingsdesk.desk import entries, groups, meetings, members
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui.grid import GridModel
from savingsdesk.ui.grid_line import Column, Writing, mark_text
from savingsdesk.ui.jobs import Jobs
from tests.village import TODAY

LAST = len(Column) - 1


@dataclass
class Signals:
    """What the model announced: (first row, last row, first column, last column) of each dataChanged, and resets."""

    changed: list[tuple[int, int, int, int]] = field(default_factory=list)
    resets: int = 0

    def on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.changed.append((first.row(), last.row(), first.column(), last.column()))

    def on_reset(self) -> None:
        self.resets += 1


def unexpected(failure: Exception) -> None:
    raise AssertionError from failure


@pytest.fixture
def model(session: Session, jobs: Jobs, settled: Callable[[], None]) -> GridModel:
    opened: list[Meeting] = []
    jobs.write(lambda books: meetings.open_meeting(books, TODAY), opened.append, unexpected)
    settled()
    made = GridModel(session.books, jobs, currency("UGX"))
    made.show_meeting(opened[0], groups.cycle(session.books))
    made.show_step("shares")
    return made


@pytest.fixture
def signals(model: GridModel) -> Signals:
    heard = Signals()
    model.dataChanged.connect(heard.on_changed)
    model.modelReset.connect(heard.on_reset)
    return heard


def meeting_id(model: GridModel) -> int:
    assert model.meeting is not None
    return model.meeting.id


def test_the_model_keeps_qts_rules_through_a_meeting(model: GridModel, settled: Callable[[], None]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for step in ("roll_call", "fine", "social_fund", "shares", "close"):
        model.show_step(step)
    model.show_step("shares")
    model.commit(3, "4")
    model.commit(4, "nine")
    settled()
    model.take_back_last()
    settled()
    model.refresh()
    assert model.rowCount() == 25
    assert model.columnCount() == len(Column)
    assert tester.model() is model


def test_a_commit_is_saving_at_once_and_saved_by_the_answer_and_touches_one_line(
    model: GridModel, signals: Signals, settled: Callable[[], None]
) -> None:
    model.commit(6, "3")
    assert signals.changed == [(6, 6, 0, LAST)]
    assert mark_text(model, 6) == "saving…"
    assert model.line(6).amount == 0, "nothing is saved before the writer says so"
    settled()
    assert signals.changed == [(6, 6, 0, LAST)] * 2
    assert signals.resets == 0
    assert mark_text(model, 6) == "✓ saved"
    assert (model.line(6).shares, model.line(6).amount) == (3, 6_000)
    assert model.draft(6) is None


def test_answers_for_one_line_may_come_after_the_next_text(model: GridModel, settled: Callable[[], None]) -> None:
    model.commit(0, "1")
    model.commit(0, "4")
    model.type_text(0, "5")
    settled()
    draft = model.draft(0)
    assert draft is not None
    assert (draft.text, draft.writing) == ("5", Writing.TYPED), "an answer does not take away what is being typed"
    model.discard(0)
    assert model.line(0).shares == 4
    rows = entries.rows(model._books, entries.ids(model._books, entries.Filter()))
    assert [(row.shares, row.is_taken_back) for row in rows] == [(4, False), (1, True)]


@pytest.mark.parametrize("text", ["x", "-2", "1.5", "99999999999", "3 4 5x"])
def test_what_cannot_be_read_stays_with_its_sentence(model: GridModel, signals: Signals, text: str) -> None:
    model.commit(2, text)
    draft = model.draft(2)
    assert draft is not None
    assert (draft.text, draft.writing) == (text, Writing.REFUSED)
    assert draft.sentence
    assert model.index(2, Column.TODAY).data(Qt.ItemDataRole.AccessibleTextRole) == draft.sentence
    assert signals.changed == [(2, 2, 0, LAST)]


@pytest.mark.parametrize(("text", "amount"), [("1,500", 1_500), ("1500", 1_500), ("١٥٠٠", 1_500), ("፲", None)])
def test_amounts_are_read_in_the_digits_of_people(
    model: GridModel, settled: Callable[[], None], text: str, amount: int | None
) -> None:
    model.show_step("fine")
    model.commit(1, text)
    settled()
    draft = model.draft(1)
    if amount is None:
        assert draft is not None
        assert draft.writing is Writing.REFUSED
    else:
        assert draft is None
        assert model.line(1).amount == amount


def test_a_count_above_the_limit_asks_and_blocks_nothing(model: GridModel, settled: Callable[[], None]) -> None:
    model.commit(4, "7")
    model.commit(5, "2")
    settled()
    asked = model.draft(4)
    assert asked is not None
    assert asked.writing is Writing.ASKED
    assert "5" in asked.sentence
    assert "7" in asked.sentence
    assert model.line(4).amount == 0
    assert model.line(5).shares == 2
    model.commit_draft(4, sure=True)
    settled()
    assert model.draft(4) is None
    assert (model.line(4).shares, model.line(4).amount) == (7, 14_000)


@pytest.mark.parametrize(("text", "is_read"), [("20", True), ("21", True), ("2000", False), ("23,000", False)])
def test_money_typed_as_a_count_of_stamps_is_told_apart(
    model: GridModel, settled: Callable[[], None], text: str, is_read: bool
) -> None:
    """Far above the limit only what could be a sum of money is refused; a large count is asked about as always."""
    model.commit(0, text)
    settled()
    draft = model.draft(0)
    assert draft is not None
    assert draft.writing is (Writing.ASKED if is_read else Writing.REFUSED)
    assert model.line(0).shares == 0


def test_nought_takes_back_and_the_last_entry_can_be_taken_back(
    model: GridModel, signals: Signals, settled: Callable[[], None]
) -> None:
    for row, text in ((0, "2"), (1, "3"), (2, "1")):
        model.commit(row, text)
    settled()
    model.commit(1, "0")
    settled()
    assert model.line(1).amount == 0
    signals.changed.clear()
    model.take_back_last()
    settled()
    assert model.line(2).amount == 0
    assert signals.changed == [(2, 2, 0, LAST)]
    model.take_back_line(0)
    settled()
    assert meetings.box(model._books, meeting_id(model)).expected == 0
    model.take_back_last()
    settled()
    assert model.unsettled() == []


def test_taking_back_right_after_a_commit_takes_back_that_one(model: GridModel, settled: Callable[[], None]) -> None:
    model.commit(0, "2")
    model.commit(1, "5")
    model.take_back_last()
    settled()
    assert [model.line(row).shares for row in (0, 1)] == [2, 0]


def test_the_usual_amount_is_for_those_who_are_here(model: GridModel, settled: Callable[[], None]) -> None:
    model.mark(0, Presence.PRESENT)
    model.mark(1, Presence.ABSENT)
    model.mark(2, Presence.REPRESENTED)
    settled()
    model.show_step("social_fund")
    assert [model.usual(row) for row in range(4)] == [500, 0, 500, 0]
    model.commit_usual(0)
    settled()
    assert model.line(0).amount == 500
    assert model.usual(0) == 0


def test_presence_shows_at_once_in_every_step(model: GridModel, signals: Signals, settled: Callable[[], None]) -> None:
    model.next_presence(9)
    model.next_presence(9)
    assert model.presence(9) is Presence.ABSENT
    settled()
    assert model.line(9).presence is Presence.ABSENT
    assert {rows[:2] for rows in signals.changed} == {(9, 9)}
    assert meetings.counts(model._books, meeting_id(model))[Presence.ABSENT] == 1
    model.mark_all_present()
    settled()
    assert meetings.counts(model._books, meeting_id(model)) == {Presence.PRESENT: 24, Presence.ABSENT: 1}


def test_a_step_is_another_heading_over_the_same_members(model: GridModel, signals: Signals) -> None:
    model.type_text(3, "4")
    signals.changed.clear()
    model.show_step("fine")
    assert signals.resets == 0
    assert model.draft(3) is None
    model.show_step("shares")
    draft = model.draft(3)
    assert draft is not None
    assert draft.text == "4"
    assert model.stamps(3) == 4, "the stamps show what is being typed"


def test_a_confirmation_of_the_cloud_changes_that_line_alone(
    model: GridModel, session: Session, signals: Signals, settled: Callable[[], None]
) -> None:
    for row in range(3):
        model.commit(row, "1")
    settled()
    signals.changed.clear()
    line = model.line(1)
    writer = session.open_writer()
    writer.connection.execute("BEGIN IMMEDIATE")
    writer.connection.execute("UPDATE contributions SET status = 'synced' WHERE id = ?", (line.contribution_id,))
    writer.connection.execute("COMMIT")
    writer.close()
    model.refresh()
    assert signals.changed == [(1, 1, 0, LAST)]
    assert mark_text(model, 1) == "✓ in cloud"
    model.refresh()
    assert len(signals.changed) == 1


def test_a_full_disk_leaves_what_was_typed_and_can_be_tried_again(
    model: GridModel, jobs: Jobs, settled: Callable[[], None]
) -> None:
    def fill(books: Books) -> None:
        [[pages]] = books.connection.execute("PRAGMA page_count").fetchall()
        books.connection.execute(f"PRAGMA max_page_count = {pages}")

    def empty(books: Books) -> None:
        books.connection.execute("PRAGMA max_page_count = 1000000")

    failures: list[Exception] = []
    model.failed.connect(failures.append)
    jobs.write(fill, lambda _: None, unexpected)
    for turn in range(40):
        for row in range(model.rowCount()):
            model.commit(row, str(1 + turn % 2))
        settled()
        if failures:
            break
    assert failures, "the disk never became full"
    assert all(isinstance(failure, Environment) and failure.code == "disk.full" for failure in failures)
    kept = [(member, draft) for _, member, draft in model.unsettled()]
    assert kept
    assert all(draft.writing is Writing.REFUSED and draft.text and draft.sentence for _, draft in kept)
    jobs.write(empty, lambda _: None, unexpected)
    for member, _ in kept:
        place = model.row_of(member)
        assert place is not None
        model.commit_draft(place)
    settled()
    assert model.unsettled() == []


def test_two_members_of_one_name_are_two_lines(model: GridModel, settled: Callable[[], None]) -> None:
    twins = [row for row in range(25) if model.line(row).name == "Mary Atieno"]
    assert len(twins) == 2
    model.commit(twins[1], "3")
    settled()
    assert [model.line(row).shares for row in twins] == [0, 3]


def test_large_sums_do_not_wrap_at_32_bits(model: GridModel, settled: Callable[[], None]) -> None:
    model.show_step("fine")
    model.commit(0, "5,000,000,000")
    settled()
    assert model.line(0).amount == 5_000_000_000
    assert model.index(0, Column.AMOUNT).data() == "5,000,000,000"


def test_eighty_members_are_shown_and_written(session: Session, model: GridModel, settled: Callable[[], None]) -> None:
    writer = session.open_writer()
    members.add(writer, [members.NewMember(f"Member {place}") for place in range(55)])
    writer.close()
    model.refresh()
    assert model.rowCount() == 80
    model.commit(40, "3")
    settled()
    assert model.line(40).shares == 3


def test_every_kind_of_presence_and_status_has_its_word(model: GridModel, settled: Callable[[], None]) -> None:
    model.show_step("roll_call")
    for row, presence in enumerate(Presence):
        model.mark(row, presence)
    settled()
    words = [model.index(row, Column.TODAY).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(6)]
    assert words == ["present", "late", "represented", "excused", "absent", "not marked yet"]
