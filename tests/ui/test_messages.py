"""Every code that anything below the screens can raise has a sentence."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment, Refused
from savingsdesk.ui import messages
from savingsdesk.ui.message_bar import MessageBar
from savingsdesk.ui.messages import Message

SOURCE = Path(__file__).resolve().parents[2] / "src" / "savingsdesk"
CODE = re.compile(
    r"(amount|count|currency|password|username|text|day|sheet|members?|shares|meeting|close|entry|group|role|vault|disk"
    r"|books|backup|program|cloud|login|sync|turn|bid|claim|rotation|loan|rate|term|period|parts|notes|shareout|due|payout"
    r"|correction|opening|key|cycle|setting|constitution|cash|leave|office|open)\.[a-z_]+"
)
# The client translates these words of the endpoint, and one is the name of a file.
NOT_FOR_PEOPLE = {"login.refused", "login.disabled", "login.device_removed", "books.db"}


def codes() -> Iterator[tuple[str, str]]:
    """Every text in the source that looks like a code: also those that reach `Environment` through a table."""
    for layer in ("core", "db", "desk", "sync"):
        for file in sorted((SOURCE / layer).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                    yield node.value, f"{file.name}:{node.lineno}"


def raised() -> Iterator[tuple[str, str]]:
    for layer in ("core", "db", "desk", "sync", "ui"):
        for file in sorted((SOURCE / layer).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                    first = node.args[0]
                    is_failure = node.func.id in ("Refused", "Environment", "NotUnderstood")
                    if is_failure and isinstance(first, ast.Constant):
                        yield str(first.value), f"{file.name}:{node.lineno}"


def test_every_code_has_a_sentence() -> None:
    found = [*codes(), *raised()]
    assert len(found) > 50
    silent = {code: where for code, where in found if not messages.has_sentence(code) and code not in NOT_FOR_PEOPLE}
    assert silent == {}


def test_every_sentence_ends_and_shows_no_code() -> None:
    for code, text in messages.SENTENCES.items():
        assert text[-1] in ".?!", code
        assert code not in text, code
        assert len(text) < 200, code


def test_values_stand_in_the_sentence() -> None:
    assert "“12x”" in messages.sentence(Refused("amount.letters", "amount", text="12x"))
    assert "1,000" in messages.sentence(Refused("members.too_many", most=1_000))
    assert "Thursday 2 July 2026" in messages.sentence(Refused("meeting.before_cycle", opened_on="2026-07-02"))


def test_a_sentence_with_a_gap_is_better_than_none() -> None:
    assert "…" in messages.sentence(Environment("vault.newer"))


def test_a_wrong_password_reads_otherwise_than_a_damaged_file() -> None:
    wrong, damaged = (messages.sentence(Environment(f"vault.{each}")) for each in ("wrong_password", "damaged"))
    assert wrong != damaged
    assert "damaged" in damaged
    assert "damaged" not in wrong


def test_a_bug_is_told_calmly_and_without_its_words() -> None:
    text = messages.sentence(ValueError("Amina Wanjiru owes 5,000"))
    assert "Amina" not in text
    assert "5,000" not in text


@pytest.mark.parametrize("tone", ["red", "amber", "blue", "green"])
def test_the_bar_shows_one_sentence_and_one_action(qtbot: QtBot, tone: str) -> None:
    done: list[str] = []
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(Message("The disk is full.", tone, "Open", lambda: done.append("opened")))
    assert bar.isVisible()
    assert bar.accessibleName() == "The disk is full."
    bar._action.click()
    assert done == ["opened"]
    assert not bar.isVisible()


def test_the_bar_can_be_closed(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(Message("News."))
    assert not bar._action.isVisible()
    bar._close.click()
    assert bar.message is None
    assert not bar.isVisible()
