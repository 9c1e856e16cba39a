"""Each way in which books can be damaged is found, and found as what it is."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from savingsdesk import cli
from savingsdesk.core.model import ContributionKind, Meeting, Place
from savingsdesk.core.operations import canonical
from savingsdesk.desk import contributions, meetings, members, session
from savingsdesk.desk import verify as verifying
from savingsdesk.desk.session import Books
from savingsdesk.desk.verify import Deviation, verify
from tests.db.ledger import Ledger
from tests.village import PASSWORD, TODAY, founding, quick_tools

ACT = "K7Q29FHX3M00"


def damage(books: Books, statement: str, *values: object) -> None:
    """As somebody does who has the key of the file and knows SQL."""
    connection = books.connection
    triggers = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement, values)


def codes(books: Books) -> set[str]:
    return {deviation.code for deviation in verify(books)}


@pytest.fixture
def full(books: Books) -> Books:
    """Two closed meetings with something of everything, all of it right."""
    ids = members.ids(books)
    for day in ("2026-11-19", TODAY):
        meeting = meetings.open_meeting(books, day)
        for member_id in ids[:4]:
            contributions.put(books, meeting.id, member_id, ContributionKind.SHARES, shares=2)
            contributions.put(books, meeting.id, member_id, ContributionKind.SOCIAL_FUND, amount=500)
        write_the_rest(Ledger(books), meeting)
        meetings.close_meeting(books, meeting.id, meetings.box(books, meeting.id).expected, "")
    assert verify(books) == []
    return books


def write_the_rest(ledger: Ledger, meeting: Meeting) -> None:
    """A loan with a payment, a due that was paid, a fine that was reversed, and a transfer."""
    where: dict[str, Any] = {"meeting": meeting.uid.hex()}
    with ledger.books.writing():
        loan = ledger.uid_of("loans", ledger.loan(4_000, **where)).hex()
        ledger.contribution(1_000, kind="repayment", loan=loan, act=ACT[:-1] + str(meeting.number), **where)
        ledger.contribution(200, kind="service_charge", loan=loan, act=ACT[:-1] + str(meeting.number), **where)
        due_id = ledger.books.insert(
            "due",
            TODAY,
            user=ledger.members[2].uid.hex(),
            cycle=ledger.cycle,
            kind="fine",
            fund="loan_fund",
            amount=300,
            charged_on=TODAY,
            status="paid",
            **where,
        )
        due = ledger.uid_of("dues", due_id).hex()
        ledger.contribution(300, member=2, kind="fine", due=due, **where)
        fine = ledger.uid_of("contributions", ledger.contribution(700, kind="fine", **where)).hex()
        ledger.contribution(-700, kind="fine", reverses=fine, reason="not late after all", **where)
        ledger.payout(600, kind="transfer", act=f"T{meeting.number}", **where)
        ledger.contribution(600, kind="transfer", place=str(Place.BANK), act=f"T{meeting.number}", **where)


# What is done to the file, and every deviation that must show it.
DAMAGES: dict[str, tuple[str, set[str]]] = {
    "the balance": ("UPDATE groups SET balance = balance + 1", {"balance"}),
    "an amount": (
        "UPDATE contributions SET amount = amount + 1 WHERE kind = 'social_fund' AND id < 5",
        {"balance", "fold", "seal"},
    ),
    "the price of shares": (
        "UPDATE contributions SET shares = shares + 1 WHERE id = (SELECT min(id) FROM contributions)",
        {"fold", "seal", "share_price"},
    ),
    "a member of an entry": ("UPDATE contributions SET user_id = user_id + 1 WHERE id = 1", {"fold", "seal"}),
    "who wrote an entry": ("UPDATE contributions SET author_uid = zeroblob(16) WHERE id = 1", {"fold"}),
    "a name": ("UPDATE users SET name = 'Nobody' WHERE id = 2", {"fold"}),
    "a username": ("UPDATE users SET username = 'nobody@here' WHERE id = 2", {"fold"}),
    "the name before the code": (
        "UPDATE users SET username = 'nobody' || substr(username, instr(username, '@')) WHERE id = 2",
        {"fold"},
    ),
    "what was said of a meeting": ("UPDATE meetings SET reason = 'all is well' WHERE id = 1", {"fold"}),
    "the counted box": ("UPDATE meetings SET counted = counted + 1 WHERE id = 1", {"fold", "seal"}),
    "the confirmation": ("UPDATE contributions SET status = 'synced' WHERE id = 1", {"fold"}),
    "a due that is said to stand": ("UPDATE dues SET status = 'standing' WHERE id = 1", {"due_status", "fold"}),
    "a loan that is said to be repaid": ("UPDATE loans SET status = 'repaid' WHERE id = 1", {"fold", "loan_status"}),
    "a loan that is taken back": (
        "UPDATE loans SET voided_at = 1 WHERE id = 1",
        {"balance", "fold", "loan_account", "seal"},
    ),
    "the terms of a loan": ("UPDATE loans SET method = 'by_the_moon' WHERE id = 1", {"fold", "loan_terms"}),
    "whose payment it was": (
        "UPDATE contributions SET loan_id = NULL WHERE kind = 'repayment' AND loan_id = 1",
        {"fold", "loan_unnamed", "seal"},
    ),
    "half of an act": (
        "UPDATE contributions SET voided_at = 1 WHERE kind = 'service_charge' AND loan_id = 1",
        {"act", "balance", "fold", "seal"},
    ),
    "the end of a transfer": (
        "UPDATE contributions SET kind = 'other_income' WHERE act = 'T1'",
        {"fold", "seal", "transfers"},
    ),
    "what a reversal says": (
        "UPDATE contributions SET amount = -699 WHERE id = (SELECT min(id) FROM contributions WHERE amount = -700)",
        {"balance", "fold", "reversal", "seal"},
    ),
    "a second reversal": (
        "UPDATE contributions SET reverses_id = (SELECT min(reverses_id) FROM contributions) WHERE reverses_id > 0",
        {"fold", "reversed_twice", "seal"},
    ),
    "a row that is gone": ("DELETE FROM attendance WHERE id = 1", {"lost"}),
    "a due that is gone": ("DELETE FROM dues WHERE id = 2", {"fold", "lost", "reference", "seal"}),
    "a constitution": ("UPDATE constitutions SET rules = '{}'", {"constitution", "fold"}),
    "an operation": ("UPDATE sync_queue SET occurred_on = '2026-01-01' WHERE device_seq = 30", {"hash"}),
    "the chain": ("UPDATE sync_queue SET previous = zeroblob(32) WHERE device_seq = 30", {"chain", "hash"}),
    "the log of a row": ("DELETE FROM sync_queue WHERE entity = 'attendance'", {"unlogged"}),
}


@pytest.mark.parametrize("what", list(DAMAGES))
def test_damage_is_found_as_what_it_is(full: Books, what: str) -> None:
    statement, expected = DAMAGES[what]
    with full.writing():
        member, meeting = Ledger(full).members[0].uid.hex(), meetings.last(full)
        assert meeting is not None
        full.insert("attendance", TODAY, meeting=meeting.uid.hex(), user=member, presence="late")
    assert verify(full) == []
    damage(full, statement)
    assert codes(full) == expected


def test_a_row_that_was_slipped_in_has_no_operation(full: Books) -> None:
    columns = [row[1] for row in full.connection.execute("PRAGMA table_info(contributions)") if row[1] != "id"]
    values = {"uid": "zeroblob(16)", "kind": "'savings'", "shares": "NULL", "meeting_id": "NULL"}
    chosen = ", ".join(values.get(name, name) for name in columns)
    damage(full, f"INSERT INTO contributions ({', '.join(columns)}) SELECT {chosen} FROM contributions WHERE id = 1")
    assert {"balance", "unlogged"} <= codes(full) <= {"balance", "unlogged", "seal"}


def test_a_row_that_names_another_group_is_found(full: Books, neighbours: Books) -> None:
    stranger = members.ids(neighbours)[0]
    damage(full, "UPDATE contributions SET user_id = ? WHERE id = 1", stranger)
    assert codes(full) == {"fold", "reference", "seal"}


def test_the_groups_beside_it_are_verified_too(full: Books, neighbours: Books) -> None:
    assert verify(full) == []
    damage(full, "UPDATE groups SET balance = balance + 5 WHERE id = ?", neighbours.group_id)
    assert verify(full) == [Deviation("balance", f"group {neighbours.group_id}")]
    ledger = Ledger(neighbours)
    with neighbours.writing():
        ledger.contribution(100, kind="repayment")
    assert Deviation("loan_unnamed", f"group {neighbours.group_id}") in verify(full)


def test_a_share_out_that_does_not_add_up_is_found(full: Books) -> None:
    ledger = Ledger(full)
    kept: dict[str, Any] = {
        "counted": 30_000,
        "external": 0,
        "reserves": 500,
        "kept": 100,
        "to_social": 0,
        "remainder": 60,
    }
    kept |= {"acts": {"share": "SHARE", "paid_now": "NOW"}}
    with full.writing():
        cycle_id = full.insert(
            "cycle", TODAY, number=2, opened_on=TODAY, share_price=1_000, most_shares=5, social_amount=0
        )
        cycle = ledger.uid_of("cycles", cycle_id)
        due = full.insert(
            "due",
            TODAY,
            user=ledger.members[0].uid.hex(),
            cycle=cycle.hex(),
            kind="fine",
            fund="loan_fund",
            amount=7_000,
            charged_on=TODAY,
            status="paid",
        )
        where: dict[str, Any] = {"cycle": cycle.hex(), "kind": "fine", "due": ledger.uid_of("dues", due).hex()}
        ledger.payout(20_340, kind="share_out", user=ledger.members[0].uid.hex(), act="SHARE", cycle=cycle.hex())
        ledger.payout(16_000, kind="share_out", user=ledger.members[1].uid.hex(), act="SHARE", cycle=cycle.hex())
        ledger.contribution(4_000, act="SHARE", **where)
        ledger.contribution(3_000, act="NOW", **where)
        full.update("cycle", cycle, closed_on=TODAY, share_out=canonical(kept).decode())
    assert verify(full) == []
    with full.writing():
        full.update("cycle", cycle, share_out=canonical(kept | {"remainder": 61}).decode())
    assert verify(full) == [Deviation("share_out", f"cycle {cycle.hex()}")]
    with full.writing():
        full.update("cycle", cycle, share_out="by hand")
    assert codes(full) == {"share_out"}


def test_half_an_act_that_is_reversed_is_found(full: Books) -> None:
    ledger = Ledger(full)
    with full.writing():
        charge = full.connection.execute(
            "SELECT uid, loan_id FROM contributions WHERE kind = 'service_charge'"
        ).fetchone()
        loan = ledger.uid_of("loans", charge[1]).hex()
        ledger.contribution(-200, kind="service_charge", loan=loan, reverses=bytes(charge[0]).hex(), reason="half")
    assert codes(full) == {"act"}


def test_what_is_wrong_is_named_without_names_and_amounts(full: Books) -> None:
    damage(full, "UPDATE contributions SET amount = 987654321 WHERE id = 1")
    said = " ".join(deviation.where for deviation in verify(full))
    assert "987654321" not in said
    assert all(member.name not in said for member in Ledger(full).members)


def test_what_another_laptop_takes_back_and_renames_is_no_deviation(full: Books) -> None:
    ledger = Ledger(full)
    with full.writing():
        full.update("user", ledger.members[3].uid, name="Mary Atieno Otieno", phone="0700 000 000")
        full.update("user", ledger.members[3].uid, phone="")
        row_id = ledger.contribution(400, kind="savings")
        full.void("contribution", ledger.uid_of("contributions", row_id))
    assert verify(full) == []


def test_every_code_has_a_sentence() -> None:
    tree = ast.parse(Path(verifying.__file__).read_text(encoding="utf-8"))
    named = {
        str(node.args[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("Deviation", "_rows")
        and isinstance(node.args[0], ast.Constant)
    }
    assert named == set(cli._DEVIATIONS)
    assert {code for _, codes in DAMAGES.values() for code in codes} >= named - {"file", "postings", "share_out"}


def test_the_command_names_what_is_wrong_in_every_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home, tools = tmp_path / "home", quick_tools()
    opened = session.found(home, founding(), PASSWORD, tools)
    other = opened.add_group(founding(name="Tujenge"))
    writer = opened.open_writer(other)
    damage(writer, "UPDATE groups SET balance = 7 WHERE id = ?", other)
    writer.close()
    opened.close()
    monkeypatch.setattr("sys.stdin", type("Typed", (), {"isatty": lambda _: False, "readline": lambda _: PASSWORD})())
    assert cli.main(["verify", "--data", str(home), "--user", "amina", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == [{"code": "balance", "where": f"group {other}"}]
    assert cli.main(["verify", "--data", str(home), "--user", "amina"]) == 1
    assert capsys.readouterr().out == f"The balance is not what the entries say: group {other}.\n"
