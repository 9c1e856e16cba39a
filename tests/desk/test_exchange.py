"""Members from a sheet, however it was saved: good lines stay, each bad one is named with its reason."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.errors import Refused
from savingsdesk.desk.exchange import LARGEST_SHEET, MemberSheet, read_members
from savingsdesk.desk.members import MOST_AT_ONCE, NewMember
from tests.village import MEMBERS, code_of

FOUR = [
    NewMember("Beatrice Nakato", 2, "0772 943 118", "f"),
    NewMember("محمد عبد الله", 3, "", "m"),
    NewMember("አበበ በቀለ", 4, "", ""),
    NewMember("Thérèse Uwimana", 5, "0701", "f"),
]


def sheet(delimiter: str, heading: bool, newline: str = "\n") -> str:
    lines = [
        ["Beatrice Nakato", "2", "0772 943 118", "F"],
        ["محمد عبد الله", "3", "", "male"],
        ["አበበ በቀለ", "4", "", ""],
        ["Thérèse Uwimana", "5", "0701", "femme"],
    ]
    if heading:
        lines.insert(0, ["Name", "No", "Phone", "Sex"])
    return newline.join(delimiter.join(line) for line in lines) + newline


def bad(read: MemberSheet) -> list[tuple[int, str]]:
    return [(each.line, each.code) for each in read.bad]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("heading", [True, False])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", "utf-8-sig"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16")],
)
def test_a_sheet_is_read_however_it_was_saved(
    delimiter: str, heading: bool, newline: str, encoding: str, told: str
) -> None:
    read = read_members(sheet(delimiter, heading, newline).encode(encoding))
    assert read.good == FOUR
    assert read.bad == []
    assert read.encoding == told


def test_big_endian_utf_16_is_read() -> None:
    assert read_members(b"\xfe\xff" + sheet(",", True).encode("utf-16-be")).good == FOUR


def test_lines_pasted_from_a_spreadsheet_are_read() -> None:
    assert read_members(sheet("\t", False)).good == FOUR
    assert read_members("\ufeffMary Atieno\nMary Atieno").good == [NewMember("Mary Atieno")] * 2


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("12\tMary Atieno\n13\tGrace", [NewMember("Mary Atieno", 12), NewMember("Grace", 13)]),
        ("1. , Mary\n2.,Grace", [NewMember("Mary", 1), NewMember("Grace", 2)]),
        ("٧\tمحمد", [NewMember("محمد", 7)]),
        ("Phone;Jina;Sex\n0772;Mary;ke", [NewMember("Mary", None, "0772", "f")]),
        ("No,Name,Stamps\n4,Mary,12", [NewMember("Mary", 4)]),
        ("name,no\n\n  \nMary\n,,\n", [NewMember("Mary")]),
        ("Name,Sex\nMary", [NewMember("Mary")]),
        ('"Atieno, Mary",2\n"Opio; Nelson",3', [NewMember("Atieno, Mary", 2), NewMember("Opio; Nelson", 3)]),
        ('"Mary ""Mama"" Atieno",2', [NewMember('Mary "Mama" Atieno', 2)]),
        ('Mary "Mama" Atieno,2', [NewMember('Mary "Mama" Atieno', 2)]),
        ("  Mary   Atieno  ,2", [NewMember("Mary Atieno", 2)]),
        ("O'Kello D’Souza,2", [NewMember("O'Kello D’Souza", 2)]),
    ],
)
def test_columns_are_found_by_their_heading_or_by_their_place(text: str, good: list[NewMember]) -> None:
    read = read_members(text)
    assert (read.good, read.bad) == (good, [])


def test_bad_lines_are_named_while_the_good_ones_stay() -> None:
    lines = [
        "Name,No,Phone,Sex",
        "Mary Atieno,2,,f",
        ",3,,",
        "1234,4,,",
        "Grace,four,,",
        "Rose,-5,,",
        "Joyce,99999999,,",
        "Peter,6,,boy",
        "x" * 121 + ",7,,",
        "Nelson," + "8," + "0" * 200 + ",",
        "Violet,9,,f",
    ]
    read = read_members("\n".join(lines).encode())
    assert [member.name for member in read.good] == ["Mary Atieno", "Violet"]
    assert bad(read) == [
        (3, "text.empty"),
        (4, "member.no_letters"),
        (5, "count.letters"),
        (6, "count.sign"),
        (7, "count.too_large"),
        (8, "member.sex"),
        (9, "text.too_long"),
        (10, "text.too_long"),
    ]
    assert read.bad[2].text == "Grace four"
    assert read.bad[5].values == {"text": "boy"}


@pytest.mark.parametrize("quoted", ['"Grace,3', 'Grace",3', '"Gra"ce,3', '"Grace"x,3'])
def test_a_quote_that_does_not_close_takes_no_other_line_with_it(quoted: str) -> None:
    read = read_members(f"Mary,2\n{quoted}\nRose,4\nViolet,5\n")
    assert [member.name.strip('"') for member in read.good] == [
        "Mary",
        *[quoted[: -len(",3")].replace('"', "")],
        "Rose",
        "Violet",
    ]
    assert [member.number for member in read.good] == [2, 3, 4, 5]
    assert read.bad == []


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "sheet.empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "sheet.empty"),
        (b",,,\n,,", "sheet.empty"),
        ("Thérèse".encode("latin-1"), "sheet.encoding"),
        ("Thérèse,2\nMary,3".encode("cp1252"), "sheet.encoding"),
        ("Mary".encode("utf-16-le"), "sheet.encoding"),  # without its mark
        ("Mary".encode("utf-32"), "sheet.encoding"),
        (b"Mary\x00Atieno", "sheet.encoding"),
        (b"PK\x03\x04\x14\x00\x06\x00", "sheet.damaged"),  # the beginning of a workbook
        (b"\xff\xfeM", "sheet.encoding"),  # cut off in the middle of a sign
        (b"x" * (LARGEST_SHEET + 1), "sheet.too_large"),
    ],
)
def test_what_is_no_sheet_says_why(raw: bytes, code: str) -> None:
    assert code_of(lambda: read_members(raw)) == code


def test_a_heading_alone_brings_nobody() -> None:
    assert read_members("Name,No\n") == MemberSheet([], [], "")


def test_more_than_can_be_added_at_once_are_named() -> None:
    read = read_members("\n".join(f"Mama {'x' * (number % 3)}" for number in range(MOST_AT_ONCE + 2)))
    assert len(read.good) == MOST_AT_ONCE
    assert bad(read) == [(MOST_AT_ONCE + 1, "members.too_many"), (MOST_AT_ONCE + 2, "members.too_many")]


def test_the_village_itself_is_read() -> None:
    assert [member.name for member in read_members("\n".join(MEMBERS)).good] == list(MEMBERS)


@given(st.binary(max_size=60) | st.text(st.characters(), max_size=60))
def test_any_bytes_at_all_are_read_or_refused_with_a_word(raw: bytes | str) -> None:
    with contextlib.suppress(Refused):
        read = read_members(raw)
        assert all(each.code for each in read.bad)
        assert all(each.name for each in read.good)


@given(st.lists(st.sampled_from(["Mary", '"Mary', 'Mary"', '""', "Grace,3", '"Rose",4', '"Eve, A",5'])))
def test_no_line_is_lost_and_none_is_made_up(lines: list[str]) -> None:
    with contextlib.suppress(Refused):
        read = read_members("\n".join(lines))
        assert len(read.good) + len(read.bad) == len([line for line in lines if line != '""'])
