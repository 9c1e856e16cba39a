"""What has gone is told nothing more.

PySide forgets a connection with its receiver, but for one case: a slot that is declared in a class, and overridden in
a subclass of it, is called for ever, also of objects that do not exist any more.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from savingsdesk import ui
from savingsdesk.ui import theme
from savingsdesk.ui.table import Column, PagedModel, Table


def classes_below(above: type) -> Iterator[type]:
    below: list[type] = above.__subclasses__()
    for each in below:
        yield each
        yield from classes_below(each)


def test_no_slot_is_overridden() -> None:
    for module in pkgutil.iter_modules(ui.__path__):
        importlib.import_module(f"{ui.__name__}.{module.name}")
    ours = {each for each in classes_below(QObject) if each.__module__.startswith(ui.__name__)}
    assert len(ours) > 100
    overridden = [
        f"{each.__name__}.{name}"
        for each in ours
        for name in vars(each)
        for above in each.__mro__[1:]
        if above in ours and hasattr(vars(above).get(name), "_slots")
    ]
    assert overridden == []


class Counted(Table):
    times = 0

    def fit(self) -> None:
        type(self).times += 1
        super().fit()


def test_a_table_that_has_gone_follows_no_theme(qapp: QApplication) -> None:
    columns: list[Column[int]] = [Column("key", "Key", str)]
    table = Counted(PagedModel(columns, lambda ids: ids, lambda row: row), "Keys")
    theme.apply(qapp, theme.LIGHT)
    before = Counted.times
    assert before >= 2
    shiboken6.delete(table)
    theme.apply(qapp, theme.LIGHT)
    assert Counted.times == before
