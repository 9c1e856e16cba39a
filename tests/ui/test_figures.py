"""Figures, days and names as people write them, and typed amounts read back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import CURRENCIES, MOST_MINOR
from savingsdesk.ui import figures


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (0, "UGX", "0"),
        (1_912_000, "UGX", "1,912,000"),
        (5_000_000_000, "UGX", "5,000,000,000"),
        (-60_000, "UGX", "−60,000"),
        (150_000, "KES", "1,500"),
        (150_050, "KES", "1,500.50"),
        (150_005, "KES", "1,500.05"),
        (2_000, "ETB", "20.00"),
        (-5, "USD", "−0.05"),
        (7, "XYZ", "7"),
    ],
)
def test_amounts(minor: int, currency: str, text: str) -> None:
    assert figures.amount_text(minor, currency) == text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_IN", "12,34,567.50"),
        ("de_DE", "1.234.567,50"),
        ("fr_FR", "1\u202f234\u202f567,50"),
        ("ar_EG", "١٬٢٣٤٬٥٦٧٫٥٠"),
    ],
)
def test_amounts_are_grouped_by_locale(locale: str, text: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert figures.amount_text(123_456_750, "EUR") == text


@pytest.mark.parametrize("locale", ["en_UG", "en_IN", "de_DE", "fr_FR", "pt_MZ", "sw_KE", "am_ET", "ar_EG"])
@given(minor=st.integers(1, MOST_MINOR), currency=st.sampled_from(sorted(CURRENCIES)))
def test_what_is_shown_is_read_back(locale: str, minor: int, currency: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert figures.read_amount(figures.amount_text(minor, currency), CURRENCIES[currency]) == minor


def test_what_is_no_amount_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        figures.read_amount("2,5,0", CURRENCIES["UGX"])
    assert refused.value.code == "amount.grouping"


def test_a_sentence_does_not_break_between_currency_and_amount() -> None:
    assert figures.money_text(6_000, "UGX") == "UGX\u00a06,000"


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("long", "Thursday 26 November"),
        ("full", "Thursday 26 November 2026"),
        ("short", "26 Nov 2026"),
        ("weekday", "Thursday"),
    ],
)
def test_days(form: str, text: str) -> None:
    assert figures.day_text("2026-11-26", form) == text


def test_a_day_that_is_none_stays_as_it_is() -> None:
    assert figures.day_text("soon") == "soon"


def test_moments_say_how_long_ago() -> None:
    day, now = 86_400_000, 1_795_688_400_000
    assert figures.moment_text(now, now).startswith("today ")
    assert figures.moment_text(now - 2 * day, now).startswith("Tuesday ")
    assert figures.moment_text(now - 30 * day, now).startswith("27 Oct 2026 ")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Amina Wanjiru", "AW"),
        ("amina", "A"),
        ("Jean de Dieu", "JD"),
        ("محمد عبد الله", "م"),
        ("አበበ በቀለ", "አ"),
        ("", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert figures.initials(name) == letters
