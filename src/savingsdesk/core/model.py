"""The nouns of a savings group as values, one for each row that the program shows or sends.

Money is in minor units, dates are ISO 8601 days (``2026-11-26``), times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from savingsdesk.core.ids import Uid


class GroupKind(StrEnum):
    """DOMAIN.md §1."""

    VSLA = "vsla"
    ASCA = "asca"
    ROSCA = "rosca"
    SHG = "shg"
    BURIAL = "burial"


class Role(StrEnum):
    """Admins are officers who may write; members see their own passbook and the group's totals."""

    ADMIN = "admin"
    MEMBER = "member"


class Presence(StrEnum):
    PRESENT = "present"
    LATE = "late"
    REPRESENTED = "represented"
    EXCUSED = "excused"
    ABSENT = "absent"


class ContributionKind(StrEnum):
    """Everything that comes in (DESIGN.md §2). `WRITE_OFF` and `TRANSFER` come with a payout of the same amount."""

    SHARES = "shares"
    SAVINGS = "savings"
    SOCIAL_FUND = "social_fund"
    FINE = "fine"
    REPAYMENT = "repayment"
    SERVICE_CHARGE = "service_charge"
    WRITE_OFF = "write_off"
    KEPT_CHANGE = "kept_change"
    OPENING_BALANCE = "opening_balance"
    GRANT = "grant"
    BANK_INTEREST = "bank_interest"
    OTHER_INCOME = "other_income"
    EXTERNAL_LOAN = "external_loan"
    SURPLUS = "surplus"
    TRANSFER = "transfer"


class PayoutKind(StrEnum):
    """Everything that goes out, but for loans (DESIGN.md §2)."""

    SHARE_OUT = "share_out"
    SOCIAL_GRANT = "social_grant"
    WITHDRAWAL = "withdrawal"
    ROTATION = "rotation"
    BENEFIT = "benefit"
    EXPENSE = "expense"
    WRITE_OFF = "write_off"
    KEPT_CHANGE = "kept_change"
    OPENING_BALANCE = "opening_balance"
    EXTERNAL_REPAYMENT = "external_repayment"
    EXTERNAL_CHARGE = "external_charge"
    SHORTAGE = "shortage"
    TRANSFER = "transfer"


class Account(StrEnum):
    """What the postings of `entries` stand on. Assets grow on the debit side, everything else on the credit side.

    `TRANSFERS` is always zero over a group; `BROUGHT_FORWARD` is what a group had before its books began here.
    """

    CASH = "cash"
    LOANS = "loans"
    SAVINGS = "savings"
    SOCIAL_FUND = "social_fund"
    KEPT_CHANGE = "kept_change"
    EXTERNAL_LOANS = "external_loans"
    BROUGHT_FORWARD = "brought_forward"
    INCOME = "income"
    EXPENSES = "expenses"
    SHARE_OUT = "share_out"
    TRANSFERS = "transfers"


class DueKind(StrEnum):
    """A missed duty that stands until it is paid or waived (DOMAIN.md §3)."""

    FINE = "fine"
    SOCIAL_FUND = "social_fund"
    SAVINGS = "savings"


class DueStatus(StrEnum):
    STANDING = "standing"
    PAID = "paid"
    WAIVED = "waived"


class LoanStatus(StrEnum):
    ACTIVE = "active"
    REPAID = "repaid"


class Fund(StrEnum):
    LOAN = "loan_fund"
    SOCIAL = "social_fund"


class Place(StrEnum):
    """Where money lies."""

    BOX = "box"
    BANK = "bank"
    MOBILE = "mobile"


class Status(StrEnum):
    """Whether the cloud has confirmed a row."""

    PENDING = "pending"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class Group:
    id: int
    uid: Uid
    name: str
    description: str
    created_date: str
    balance: int
    kind: GroupKind
    currency: str
    cash_unit: int


@dataclass(frozen=True, slots=True)
class Cycle:
    """A saving cycle; the price of a share is fixed for it. `share_out` holds how it was shared out, once it was."""

    id: int
    uid: Uid
    number: int
    opened_on: str
    closed_on: str | None
    share_price: int
    most_shares: int
    social_amount: int
    share_out: str


@dataclass(frozen=True, slots=True)
class Member:
    """A user of the group. `number` is the line in the paper register; `has_password` tells who can unlock.

    An office has a term, from `office_since` to `office_until`; `left_because` is ``left``, ``died`` or ``expelled``.
    """

    id: int
    uid: Uid
    number: int
    name: str
    username: str
    role: Role
    office: str
    joined_on: str
    left_on: str | None
    has_password: bool
    sex: str
    phone: str
    office_since: str | None
    office_until: str | None
    left_because: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """`counted_before` is what was counted at the opening; `notes` the final count by denomination (`core.notes`).

    `covers` names what the closing had seen, so that what arrives later can be told apart (`core.seal`).
    """

    id: int
    uid: Uid
    cycle_id: int
    number: int
    held_on: str
    is_open: bool
    counted: int | None
    reason: str
    seal: str
    expected: int | None
    confirmed_seal: str
    counted_before: int | None
    notes: str
    approvers: str
    covers: str


@dataclass(frozen=True, slots=True)
class Owed:
    """A due that stands: what is left of it, and the name of the fine where it has one."""

    kind: DueKind
    name: str
    left: int


@dataclass(frozen=True, slots=True)
class GridRow:
    """One member's line in the meeting's grid, for one kind of contribution; for loans, one line a loan.

    `shares_before` counts the stamps of the cycle before this meeting, `amount` and `shares` what stands today,
    `contribution_id` the newest entry that stands, and `is_synced` whether the cloud has all of today's.
    `owed` is what is still owed now, of the loan or of the dues in `owes`; `usual` what is expected today; `due_on` and
    `days_late` are the loan's, and `limit` is how much the member may still borrow.
    """

    member_id: int
    number: int
    name: str
    presence: Presence | None
    shares_before: int
    saved_before: int
    shares: int
    amount: int
    contribution_id: int | None
    is_synced: bool
    loan_id: int | None = None
    owed: int = 0
    usual: int = 0
    due_on: str = ""
    days_late: int = 0
    limit: int = 0
    owes: tuple[Owed, ...] = ()

    @property
    def key(self) -> int:
        """What tells this line apart from the others of its step."""
        return self.member_id if self.loan_id is None else self.loan_id


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the books: one contribution, loan or payout. `amount` is negative for money that left the group.

    `reverses` is the line that this one corrects, `reversed_by` the line that corrects this one. Lines of one `act`
    stand or fall together; `approvers` are the further keys, as uids in hexadecimal with spaces between them.
    """

    id: int
    uid: Uid
    entity: str
    date: str
    recorded_at: int
    meeting_number: int | None
    member_name: str
    kind: str
    fund: str
    place: str
    amount: int
    shares: int | None
    status: Status
    is_taken_back: bool
    recorded_by: str
    recorded_on_device: str
    reason: str = ""
    act: str = ""
    reverses: int | None = None
    reversed_by: int | None = None
    approvers: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """What Home shows: cash by fund and place, and what the members saved in the open cycle."""

    box: int
    bank: int
    mobile: int
    lent: int
    social_fund: int
    saved: int
    shares: int
    members: int
    waiting: int


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What the status bar says. `state` is one of ``unlinked``, ``offline``, ``sending``, ``idle``, ``stopped``.

    `problem` is a code that `ui/messages` puts into words, or empty; `last_sent_at` is when the cloud last
    confirmed something, `last_contact_at` when it last answered. Of `head` operations of the group `arrived` are here;
    `clock_off_ms` is how far the cloud's clock is before this laptop's.
    """

    state: str
    waiting: int
    last_sent_at: int | None
    last_contact_at: int | None
    problem: str = ""
    arrived: int = 0
    head: int = 0
    clock_off_ms: int = 0

    @property
    def is_arriving(self) -> bool:
        """Whether entries of the cloud are still to come: no sum is whole before."""
        return self.arrived < self.head
