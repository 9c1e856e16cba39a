"""The books as their rows say, by SQL of its own and without a sum of the program: what the random years compare with.

Only what a loan costs is asked of `core.loans`, which has a second calculation in the tests of the core.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from savingsdesk.core import loans as core
from savingsdesk.core.loans import ChargeMethod, Payment, Terms
from tests.db.ledger import ACCOUNTS

TABLES = {"contributions": 1, "loans": -1, "payouts": -1}  # whether a row brings cash in or takes it out
ENTITIES = {"contributions": "contribution", "loans": "loan", "payouts": "payout"}


@dataclass(frozen=True, slots=True)
class Debt:
    """A loan on a day."""

    loan_id: int
    member_id: int
    status: str
    principal: int
    owed: int
    overpaid: int
    booked: int  # principal that the account of the loans has of it


@dataclass(frozen=True, slots=True)
class Totals:
    """Every figure that an entry can move."""

    cash: Mapping[tuple[str, str], int]
    accounts: Mapping[tuple[str, str, int | None], int]
    loans: Mapping[int, int]
    dues: Mapping[int, tuple[int, str]]
    shares: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Written:
    entity: str
    id: int
    act: str
    reverses: int | None


def cash(connection: Any) -> dict[tuple[str, str], int]:
    """Contributions less loans and payouts, by fund and place."""
    held: Counter[tuple[str, str]] = Counter()
    for table, sign in TABLES.items():
        for fund, place, amount in connection.execute(
            f"SELECT fund, place, amount FROM {table} WHERE voided_at IS NULL"
        ):
            held[fund, place] += sign * amount
    return {where: amount for where, amount in held.items() if amount}


def in_box(connection: Any) -> int:
    return sum(amount for (_, place), amount in cash(connection).items() if place == "box")


def accounts(connection: Any) -> dict[tuple[str, str, int | None], int]:
    """Credit less debit by account, fund and member, as the kind of each row says and not as the view does."""
    found: Counter[tuple[str, str, int | None]] = Counter()
    for table, sign in TABLES.items():
        kind = "'loan'" if table == "loans" else "kind"
        query = f"SELECT {kind}, fund, user_id, amount FROM {table} WHERE voided_at IS NULL"
        for name, fund, member_id, amount in connection.execute(query):
            found[ACCOUNTS[table][name], fund, member_id] += sign * amount
            found["cash", fund, member_id] -= sign * amount
    return {key: amount for key, amount in found.items() if amount}


def check_money(connection: Any, group_id: int) -> None:
    posted: Counter[tuple[str, str, int | None]] = Counter()
    by_place: Counter[tuple[str, str]] = Counter()
    for account, fund, place, member_id, amount in connection.execute(
        "SELECT account, fund, place, user_id, credit - debit FROM entries"
    ):
        posted[account, fund, member_id] += amount
        if account == "cash":
            by_place[fund, place] -= amount
    assert sum(posted.values()) == 0
    assert {key: amount for key, amount in posted.items() if amount} == accounts(connection)
    assert sum(amount for (account, _, _), amount in posted.items() if account == "transfers") == 0
    held = cash(connection)
    assert {where: amount for where, amount in by_place.items() if amount} == held
    [balance] = connection.execute("SELECT balance FROM groups WHERE id = ?", (group_id,)).fetchone()
    assert balance == sum(held.values())


def debts(connection: Any, day: str) -> list[Debt]:
    """The loans on which something is owed."""
    return [each for each in loans(connection, day) if each.owed]


def loans(connection: Any, day: str) -> list[Debt]:
    """Every loan that was not reversed or taken back, reckoned from its terms and the rows that were paid on it.

    The reversal of a payment counts on the day of the payment.
    """
    reversed_loans = {
        row[0] for row in connection.execute("SELECT reverses_id FROM loans WHERE voided_at IS NULL") if row[0]
    }
    found = []
    for row in connection.execute(
        "SELECT id, user_id, status, amount, method, interest_rate, period, term, first_charge, date_issued, "
        "repaid_first FROM loans WHERE voided_at IS NULL AND reverses_id IS NULL"
    ).fetchall():
        loan_id, member_id, status, amount, method, rate, period, term, first_charge, issued_on, first = row
        terms = Terms(
            amount,
            ChargeMethod(method),
            rate,
            core.read_period(period),
            term,
            first_charge,
            issued_on,
            first == "charge",
        )
        paid = [
            Payment(on, 0 if kind == "service_charge" else value, value if kind == "service_charge" else 0)
            for kind, value, on in connection.execute(
                "SELECT c.kind, c.amount, coalesce(o.date, c.date) FROM contributions c "
                "LEFT JOIN contributions o ON o.id = c.reverses_id WHERE c.loan_id = ? AND c.voided_at IS NULL",
                (loan_id,),
            )
        ]
        booked = amount - sum(each.principal for each in paid)
        if loan_id in reversed_loans:
            assert (status, sum(each.principal + each.charge for each in paid)) == ("repaid", 0)
            continue
        state = core.state(terms, paid, day)
        found.append(Debt(loan_id, member_id, status, amount, state.owed, state.overpaid, booked))
    return found


def check_loans(connection: Any, day: str) -> None:
    """A loan is repaid when nothing is owed, whatever its account has of it is owed, and none is paid twice."""
    for each in loans(connection, day):
        assert (each.status == "repaid") == (each.owed == 0), each
        assert 0 <= each.booked <= each.owed, each
        assert each.overpaid == 0, each


def dues(connection: Any) -> dict[int, tuple[int, str]]:
    """(what is left, status) by due."""
    return {
        due_id: (amount - paid, status)
        for due_id, amount, status, paid in connection.execute(
            "SELECT id, amount, status, (SELECT coalesce(sum(amount), 0) FROM contributions "
            "WHERE due_id = dues.id AND voided_at IS NULL) FROM dues WHERE voided_at IS NULL"
        )
    }


def check_dues(connection: Any) -> None:
    for due_id, (left, status) in dues(connection).items():
        assert left >= 0, due_id
        assert status in (("paid",) if left == 0 else ("standing", "waived")), (due_id, left, status)


def totals(connection: Any, day: str) -> Totals:
    shares = Counter[int]()
    for member_id, count in connection.execute(
        "SELECT user_id, shares FROM contributions WHERE voided_at IS NULL AND shares IS NOT NULL"
    ):
        shares[member_id] += count
    return Totals(
        cash(connection),
        accounts(connection),
        {each.loan_id: each.owed for each in loans(connection, day) if each.owed},
        dues(connection),
        {member_id: count for member_id, count in shares.items() if count},
    )


def newest(connection: Any) -> dict[str, int]:
    """The highest id of each table of money."""
    return {table: connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0] for table in TABLES}


def taken_back(connection: Any) -> int:
    """How many rows of money were."""
    count = "SELECT count(*) FROM {} WHERE voided_at IS NOT NULL"
    return sum(connection.execute(count.format(table)).fetchone()[0] for table in TABLES)


def written_since(connection: Any, then: Mapping[str, int]) -> list[Written]:
    return [
        Written(ENTITIES[table], *row)
        for table in TABLES
        for row in connection.execute(
            f"SELECT id, act, reverses_id FROM {table} WHERE id > ? AND voided_at IS NULL", (then[table],)
        )
    ]


def lines(connection: Any, meeting_id: int | None = None) -> list[tuple[str, int]]:
    """(entity, id) of every row of money, or of a meeting's, in the order of recording; those taken back too."""
    rows = " UNION ALL ".join(
        f"SELECT '{ENTITIES[table]}', id, recorded_at FROM {table} WHERE meeting_id = ?1 OR ?1 IS NULL"
        for table in TABLES
    )
    return [(entity, row_id) for entity, row_id, _ in connection.execute(f"{rows} ORDER BY 3, 1, 2", (meeting_id,))]


def seals(connection: Any) -> dict[int, str]:
    return dict(connection.execute("SELECT id, seal FROM meetings WHERE status = 'closed' AND voided_at IS NULL"))


def expected_of(connection: Any, meeting_id: int) -> int:
    return int(connection.execute("SELECT expected FROM meetings WHERE id = ?", (meeting_id,)).fetchone()[0])


def is_shares(connection: Any, contribution_id: int) -> bool:
    [kind] = connection.execute("SELECT kind FROM contributions WHERE id = ?", (contribution_id,)).fetchone()
    return bool(kind == "shares")


def has_savings(connection: Any, cycle_id: int) -> bool:
    """Whether any member has more than nothing in this cycle."""
    saved: Counter[int] = Counter()
    for table, sign, kinds in (("contributions", 1, "('shares', 'savings')"), ("payouts", -1, "('withdrawal')")):
        for member_id, amount in connection.execute(
            f"SELECT user_id, amount FROM {table} WHERE cycle_id = ? AND voided_at IS NULL AND kind IN {kinds}",
            (cycle_id,),
        ):
            saved[member_id] += sign * amount
    return any(amount > 0 for amount in saved.values())
