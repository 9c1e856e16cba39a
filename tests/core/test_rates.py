"""Rates are typed in percent and kept as whole basis points: exactly, in every script, or refused."""

from __future__ import annotations

import pytest

from savingsdesk.core.money import parse_rate
from tests.village import refused


@pytest.mark.parametrize(
    ("typed", "basis_points"),
    [
        ("10", 1_000), ("2.5", 250), ("0", 0), ("0.05", 5), (" 7.25 ", 725), ("12.50", 1_250), ("10%", 1_000),
        ("10 %", 1_000), (".5", 50), ("3.", 300), ("٢.٥", 250), ("33.330", 3_333),
    ],
)  # fmt: skip
def test_a_typed_rate_is_read_exactly(typed: str, basis_points: int) -> None:
    assert parse_rate(typed) == basis_points


def test_the_sign_before_the_fraction_is_that_of_the_language() -> None:
    assert parse_rate("2,5", decimal=",") == 250
    assert refused(lambda: parse_rate("2.5", decimal=",")) == ("rate.letters", "charge_rate")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "rate.empty"), ("%", "rate.empty"), ("ten", "rate.letters"), ("1.2.3", "rate.letters"),
        ("-5", "rate.sign"),
        ("2.555", "rate.decimals"), (".", "rate.letters"), ("12345678901", "rate.letters"), ("1e3", "rate.letters"),
    ],
)  # fmt: skip
def test_what_is_no_rate_is_refused(typed: str, code: str) -> None:
    assert refused(lambda: parse_rate(typed)) == (code, "charge_rate")
