"""Which lines of the books are meant: what each of the tables is asked, with its values.

A line is a row of money; where the dues are asked for, what was charged is a line too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from savingsdesk.core.model import Account, ContributionKind, PayoutKind

# A line's id in the list tells table and row: row × 4 + the table's place here.
TABLES = ("contributions", "loans", "payouts", "dues")
NAMES = ("contribution", "loan", "payout", "due")
# What a row does to the cash. A due is money that is not there yet, as a loan is.
SIGNS = (1, -1, -1, -1)
KINDS = ("t.kind", "'loan'", "t.kind", "t.kind")
DATES = ("t.date", "t.date_issued", "t.date", "t.charged_on")
# A plus before kind, fund and place: the index of the list holds them too, and with them what it is sorted by, while
# their own indexes would have each row looked up.
_MONEY = range(3)
_DUES = 3
# A loan has the seed's status (active or repaid), so its confirmation is read off the queue; so is that of a due.
_IS_QUEUED = "CASE WHEN EXISTS (SELECT 1 FROM sync_queue q WHERE q.entity_uid = t.uid) THEN 'pending' ELSE 'synced' END"
STATUSES = ("t.status", _IS_QUEUED, "t.status", _IS_QUEUED)

# Figures that are the sum of no single account.
DUES = "dues"  # what was charged and not waived, less what was paid on it
SOCIAL_FUND_LEFT = "social_fund_left"  # the social fund, less what a share-out paid from it
CLOSED_CYCLES = (
    "closed_cycles"  # what is left of the cycles named, less what any share-out paid but from the social fund
)

_ACCOUNTS: tuple[Mapping[str, str], ...] = (
    {
        ContributionKind.SHARES: Account.SAVINGS,
        ContributionKind.SAVINGS: Account.SAVINGS,
        ContributionKind.SOCIAL_FUND: Account.SOCIAL_FUND,
        ContributionKind.REPAYMENT: Account.LOANS,
        ContributionKind.WRITE_OFF: Account.LOANS,
        ContributionKind.TRANSFER: Account.TRANSFERS,
        ContributionKind.KEPT_CHANGE: Account.KEPT_CHANGE,
        ContributionKind.EXTERNAL_LOAN: Account.EXTERNAL_LOANS,
        ContributionKind.OPENING_BALANCE: Account.BROUGHT_FORWARD,
    },
    {"loan": Account.LOANS},
    {
        PayoutKind.WITHDRAWAL: Account.SAVINGS,
        PayoutKind.ROTATION: Account.SAVINGS,
        PayoutKind.SHARE_OUT: Account.SHARE_OUT,
        PayoutKind.SOCIAL_GRANT: Account.SOCIAL_FUND,
        PayoutKind.BENEFIT: Account.SOCIAL_FUND,
        PayoutKind.TRANSFER: Account.TRANSFERS,
        PayoutKind.KEPT_CHANGE: Account.KEPT_CHANGE,
        PayoutKind.EXTERNAL_REPAYMENT: Account.EXTERNAL_LOANS,
        PayoutKind.OPENING_BALANCE: Account.BROUGHT_FORWARD,
    },
)
_ELSE = (Account.INCOME, None, Account.EXPENSES)  # where every other kind is posted

Value = int | str
Part = tuple[str, tuple[Value, ...]]  # a condition on the table `t`, and its values


@dataclass(frozen=True, slots=True)
class Conditions:
    """What lines must fit; None and empty mean any. `most` is how many lines at most.

    `order` is one of ``newest``, ``oldest``, ``amount``, ``member``, ``meeting`` and ``kind``, the last four also the
    other way round with a minus before them; `kinds_in_order` says how kinds follow one another.

    A line fits the search when it is of one of the `members` (ids of users), has one of the `reasons`, or is of the
    `amount`, with whichever sign. `account` is an `Account` or one of the figures above: the lines that are posted
    there. `since` and `until` are days, both included. `lines` are ids of lines.
    """

    order: str = "newest"
    kinds_in_order: Sequence[str] = ()
    members: Sequence[int] | None = None
    reasons: Sequence[str] = ()
    amount: int | None = None
    member_id: int | None = None
    kind: str = ""
    kinds: Sequence[str] = ()
    status: str = ""
    meeting_id: int | None = None
    meeting_number: int | None = None
    cycle_ids: Sequence[int] = ()
    loan_id: int | None = None
    due_id: int | None = None
    account: str = ""
    fund: str = ""
    place: str = ""
    since: str = ""
    until: str = ""
    lines: Sequence[int] | None = None
    is_standing: bool = False
    most: int = -1


def tables(wanted: Conditions) -> list[int]:
    """The places of the tables in which such lines can be."""
    if wanted.account != DUES:
        return list(_MONEY)
    return [0] if wanted.place else [0, _DUES]


def parts(group_id: int, wanted: Conditions, place: int) -> list[Part]:
    """All that the rows of one table must fit."""
    found: list[Part] = [("t.group_id = ?", (group_id,))]
    if wanted.is_standing or wanted.account:
        found.append(("t.voided_at IS NULL", ()))
    found += [*_searched(group_id, wanted, place), *_equal(wanted, place), *_on_account(wanted, place)]
    if wanted.kinds:
        found.append(_among(f"+{KINDS[place]}", wanted.kinds))
    if wanted.cycle_ids and wanted.account != CLOSED_CYCLES:
        found.append(_among("t.cycle_id", wanted.cycle_ids))
    if wanted.since:
        found.append((f"{DATES[place]} >= ?", (wanted.since,)))
    if wanted.until:
        found.append((f"{DATES[place]} <= ?", (wanted.until,)))
    if wanted.meeting_number is not None:
        numbered = "t.meeting_id IN (SELECT id FROM meetings WHERE group_id = ? AND number = ?)"
        found.append((numbered, (group_id, wanted.meeting_number)))
    if wanted.loan_id is not None:
        found.append(_of_loan(wanted.loan_id, place))
    if wanted.due_id is not None:
        found.append(_of_due(wanted.due_id, place))
    if wanted.lines is not None:
        found.append(_among("t.id", [line // 4 for line in wanted.lines if line % 4 == place]))
    return found


def _among(what: str, values: Sequence[Value]) -> Part:
    return f"{what} IN ({', '.join('?' * len(values))})", tuple(values)


def _searched(group_id: int, wanted: Conditions, place: int) -> list[Part]:
    if wanted.members is None and not wanted.reasons and wanted.amount is None:
        return []
    fits = [_among("t.user_id", wanted.members or ())]
    if wanted.reasons and place in _MONEY:
        given, values = _among("r.reason", wanted.reasons)
        rows = f"SELECT r.id FROM {TABLES[place]} r WHERE r.group_id = ? AND r.reason <> '' AND {given}"  # noqa: S608
        fits.append((f"t.id IN ({rows})", (group_id, *values)))
    if wanted.amount is not None:
        fits.append(_among("t.amount", (wanted.amount, -wanted.amount)))
    return [(f"({' OR '.join(each for each, _ in fits)})", tuple(value for _, values in fits for value in values))]


def _equal(wanted: Conditions, place: int) -> list[Part]:
    return [
        (f"{what} = ?", (value,))
        for what, value in (
            ("t.user_id", wanted.member_id),
            (f"+{KINDS[place]}", wanted.kind or None),
            (STATUSES[place], wanted.status or None),
            ("t.meeting_id", wanted.meeting_id),
            ("+t.fund", wanted.fund or None),
            ("+t.place", wanted.place or None),
        )
        if value is not None
    ]


def _of_loan(loan_id: int, place: int) -> Part:
    """What is about a loan: the loan with its reversals, and what was paid on it or given up of it."""
    if TABLES[place] == "loans":
        of_reversal = "SELECT s.id FROM loans s WHERE s.reverses_id = ?"
        return f"(t.id = ? OR t.reverses_id = ? OR t.reverses_id IN ({of_reversal}))", (loan_id,) * 3
    return ("t.loan_id = ?", (loan_id,)) if place in _MONEY else ("0", ())


def _of_due(due_id: int, place: int) -> Part:
    """What was paid on a due, and the due itself."""
    column = {0: "t.due_id", _DUES: "t.id"}.get(place)
    return (f"{column} = ?", (due_id,)) if column else ("0", ())


def _on_account(wanted: Conditions, place: int) -> list[Part]:
    if wanted.account in ("", Account.CASH):
        return []
    if wanted.account == DUES:
        if place == _DUES:
            return [("t.status <> 'waived'", ())]
        return [("t.due_id IN (SELECT d.id FROM dues d WHERE d.status <> 'waived' AND d.voided_at IS NULL)", ())]
    if wanted.account == SOCIAL_FUND_LEFT:
        either = [_posted(Account.SOCIAL_FUND, place)]
        shared = _posted(Account.SHARE_OUT, place)
        either.append((f"({shared[0]} AND t.fund = 'social_fund')", shared[1]))
        return [_any(either)]
    if wanted.account == CLOSED_CYCLES:
        shared = _posted(Account.SHARE_OUT, place)
        either = [(f"({shared[0]} AND t.fund <> 'social_fund')", shared[1])]
        of_them = _among("t.cycle_id", wanted.cycle_ids)
        for account in (Account.SAVINGS, Account.INCOME, Account.EXPENSES):
            posted = _posted(account, place)
            either.append((f"({posted[0]} AND {of_them[0]})", (*posted[1], *of_them[1])))
        return [_any(either)]
    return [_posted(Account(wanted.account), place)]


def _any(either: Sequence[Part]) -> Part:
    return f"({' OR '.join(each for each, _ in either)})", tuple(value for _, values in either for value in values)


def _posted(account: Account, place: int) -> Part:
    """Whether the side of a row that is not cash is posted on this account, as the view `entries` says."""
    named = _ACCOUNTS[place]
    if account is _ELSE[place]:
        condition, values = _among("+t.kind", [str(kind) for kind in named])
        return condition.replace(" IN ", " NOT IN ", 1), values
    kinds = [str(kind) for kind, posted in named.items() if posted is account]
    if TABLES[place] == "loans":
        return ("1", ()) if kinds else ("0", ())
    return _among("+t.kind", kinds)
