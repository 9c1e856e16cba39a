"""The paged model: it keeps Qt's rules, tells exactly what changed, and fetches only what is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.ui.table import ID_ROLE, ROW_ROLE, Column, PagedModel, Table


@dataclass(frozen=True)
class Row:
    id: int
    text: str


class Store:
    """What a database would be: rows by id, and a note of what was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.version = 1

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        self.asked.append(list(ids))
        return [Row(each, f"row {each} v{self.version}") for each in reversed(ids)]


def model_of(store: Store) -> PagedModel[Row]:
    columns: list[Column[Row]] = [
        Column("id", "No", lambda row: str(row.id), "0000", is_figure=True),
        Column("text", "Text", lambda row: row.text, "row 0000", stretches=True),
    ]
    return PagedModel(columns, store.fetch, lambda row: row.id)


def texts(model: PagedModel[Row]) -> list[Any]:
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def keeps_qt_rules(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_rows_are_shown_in_the_order_of_the_list(qapp: QApplication) -> None:
    model = model_of(Store())
    tester = keeps_qt_rules(model)
    model.set_ids([3, 1, 2])
    assert texts(model) == ["row 3 v1", "row 1 v1", "row 2 v1"]
    assert model.index(0, 0).data(ID_ROLE) == 3
    assert model.index(0, 0).data(ROW_ROLE) == Row(3, "row 3 v1")
    assert tester.model() is model


@settings(max_examples=100)
@given(lists=st.lists(st.lists(st.integers(1, 40), unique=True, max_size=20), min_size=2, max_size=6))
def test_any_list_after_any_other(qapp: QApplication, lists: list[list[int]]) -> None:
    model = model_of(Store())
    tester = keeps_qt_rules(model)
    for ids in lists:
        model.set_ids(ids)
        assert texts(model) == [f"row {each} v1" for each in ids]
    assert tester.model() is model


def test_one_new_row_is_one_signal(qtbot: QtBot) -> None:
    model = model_of(Store())
    model.set_ids([1, 2, 3])
    reset, inserted, removed = [], [], []
    model.modelReset.connect(lambda: reset.append(1))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.set_ids([9, 1, 2, 3])
    assert (inserted, removed, reset) == ([(0, 0)], [], [])
    model.set_ids([9, 1, 3])
    assert (inserted, removed, reset) == ([(0, 0)], [(2, 2)], [])
    model.set_ids([9, 1, 3])
    assert (inserted, removed, reset) == ([(0, 0)], [(2, 2)], [])
    model.set_ids([5, 6], is_new_query=True)
    assert reset == [1]


def test_changed_rows_are_fetched_again_and_told(qapp: QApplication) -> None:
    store = Store()
    model = model_of(store)
    model.set_ids([1, 2, 3])
    texts(model)
    store.version = 2
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: told.append((top.row(), bottom.row())))
    model.refresh_rows([2])
    assert told == [(1, 1)]
    assert texts(model) == ["row 1 v1", "row 2 v2", "row 3 v1"] or texts(model)[1] == "row 2 v2"
    model.put_row(Row(3, "given back"))
    assert texts(model)[2] == "given back"
    assert told == [(1, 1), (2, 2)]
    model.refresh_all()
    assert texts(model) == ["row 1 v2", "row 2 v2", "row 3 v2"]


def test_a_hundred_thousand_rows_cost_what_is_seen(qtbot: QtBot) -> None:
    store = Store()
    model = model_of(store)
    model.set_ids(range(100_000))
    table = Table(model, "Entries")
    qtbot.addWidget(table)
    table.resize(800, 600)
    with qtbot.waitExposed(table):
        table.show()
    table.grab()
    assert 0 < sum(len(asked) for asked in store.asked) < 500
    table.scrollToBottom()
    table.grab()
    assert sum(len(asked) for asked in store.asked) < 1_000


def test_a_row_that_is_gone_is_empty(qapp: QApplication) -> None:
    model: PagedModel[Row] = PagedModel(
        [Column("text", "Text", lambda row: row.text)], lambda _ids: [], lambda row: row.id
    )
    model.set_ids([1])
    assert model.index(0, 0).data() is None


def test_a_fetch_that_fails_is_told_and_can_be_tried_again(qtbot: QtBot) -> None:
    store = Store()
    model = model_of(store)
    works = store.fetch

    def fail(ids: Sequence[int]) -> list[Row]:
        raise Environment("disk.failed")

    model._fetch = fail
    model.set_ids([1, 2])
    with qtbot.waitSignal(model.fetch_failed):
        assert model.index(0, 1).data() is None
    model._fetch = works
    model.refresh_all()
    assert texts(model) == ["row 1 v1", "row 2 v1"]


def test_columns_that_give_way_are_hidden_when_there_is_no_room(qtbot: QtBot) -> None:
    columns: list[Column[Row]] = [
        Column("text", "Text", lambda row: row.text, "a long sample text", stretches=True),
        Column("more", "More", lambda row: row.text, "a long sample text", gives_way=True),
    ]
    table = Table(PagedModel(columns, Store().fetch, lambda row: row.id), "Rows")
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    assert not table.isColumnHidden(1)
    table.resize(200, 200)
    assert table.isColumnHidden(1)
    table.resize(600, 200)
    assert not table.isColumnHidden(1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_activates(qtbot: QtBot, key: Qt.Key) -> None:
    model = model_of(Store())
    model.set_ids([7])
    table = Table(model, "Rows")
    qtbot.addWidget(table)
    table.show()
    table.selectRow(0)
    with qtbot.waitSignal(table.activated):
        QTest.keyClick(table, key)


def test_an_empty_table_says_why(qtbot: QtBot) -> None:
    table = Table(model_of(Store()), "Rows")
    qtbot.addWidget(table)
    table.set_empty_text("Nothing is written yet.")
    table.show()
    table.grab()
    assert (table.accessibleName(), table.accessibleDescription()) == ("Rows", "Nothing is written yet.")
