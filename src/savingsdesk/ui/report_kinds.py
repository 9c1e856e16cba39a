"""Which reports there are, which kinds of groups have them, and of which day, time or meeting each can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.model import Cycle, GroupKind, Meeting
from savingsdesk.ui import figures

if TYPE_CHECKING:
    from savingsdesk.desk.reports import Choices
    from savingsdesk.desk.session import Books
    from savingsdesk.ui.paper import Paper
    from savingsdesk.ui.statement import Statement

_NO_SAVINGS = frozenset({GroupKind.BURIAL})
_NO_LOANS = frozenset({GroupKind.BURIAL, GroupKind.ROSCA})

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is of, with its name in the list. `value` tells it from all others of the report.

    A report reads of it what it needs: the day at whose end it stands, the days between, the cycle, the meeting.
    """

    value: object
    name: str
    since: str = ""
    until: str = ""
    cycle_id: int | None = None
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """`scope` is ``day``, ``time``, ``cycle``, ``meeting`` or ``now``; `paper` prints it where a list is not enough."""

    key: str
    name: str
    scope: str
    make: Callable[[Books, Scope], Statement]
    empty: str = ""
    paper: Callable[[Books, Scope], Paper] | None = None
    lacking: frozenset[GroupKind] = frozenset()  # the kinds of groups that have nothing to show in it


def reports_of(kind: GroupKind) -> list[Report]:
    return [each for each in _every() if kind not in each.lacking]


def _every() -> list[Report]:
    from savingsdesk.ui import statements_of_money as money
    from savingsdesk.ui import statements_of_people as people

    return [
        Report(
            "balance",
            translate("reports", "Balance sheet"),
            "day",
            lambda books, scope: money.balance_sheet(books, scope.name, scope.until),
        ),
        Report(
            "cash_book",
            translate("reports", "Cash book"),
            "time",
            lambda books, scope: money.cash_book(books, scope.name, scope.since, scope.until),
        ),
        Report(
            "trial_balance",
            translate("reports", "Trial balance"),
            "day",
            lambda books, scope: money.trial_balance(books, scope.name, scope.until),
        ),
        Report(
            "savings",
            translate("reports", "Member savings"),
            "cycle",
            lambda books, scope: people.member_savings(books, scope.name, scope.cycle_id, scope.until),
            lacking=_NO_SAVINGS,
        ),
        Report(
            "loans",
            translate("reports", "Loan book"),
            "day",
            lambda books, scope: people.loan_book(books, scope.name, scope.until),
            lacking=_NO_LOANS,
        ),
        Report(
            "dues",
            translate("reports", "Dues outstanding"),
            "now",
            lambda books, scope: people.dues_standing(books, scope.name),
        ),
        Report(
            "programme",
            translate("reports", "Programme figures"),
            "day",
            lambda books, scope: people.programme_figures(books, scope.name, scope.until),
        ),
        Report(
            "meeting_sheet",
            translate("reports", "Meeting sheet"),
            "meeting",
            lambda books, scope: people.meeting_sheet(books, scope.name, scope.meeting_id or 0),
            empty=translate("reports", "No meeting was closed yet. Its sheet is here when it is."),
            paper=_filled,
        ),
        Report(
            "blank_sheet",
            translate("reports", "Blank sheet"),
            "now",
            lambda books, _scope: people.blank_sheet(books),
            paper=_blank,
        ),
        Report(
            "savings_chart",
            translate("reports", "Savings and loans"),
            "cycle",
            lambda books, scope: money.savings_and_loans(books, scope.name, scope.cycle_id),
            lacking=_NO_LOANS,
        ),
        Report(
            "funds_chart",
            translate("reports", "Funds by month"),
            "cycle",
            lambda books, scope: money.funds(books, scope.name, scope.cycle_id),
            lacking=frozenset({GroupKind.ROSCA}),
        ),
        Report(
            "attendance_chart",
            translate("reports", "Attendance"),
            "cycle",
            lambda books, scope: people.attendance(books, scope.name, scope.cycle_id),
        ),
    ]


def _filled(books: Books, scope: Scope) -> Paper:
    from savingsdesk.ui import papers

    return papers.meeting_sheet(books, scope.meeting_id or 0)


def _blank(books: Books, _scope: Scope) -> Paper:
    from savingsdesk.ui import papers

    return papers.blank_sheet(books)


def scopes_of(report: Report, choices: Choices) -> list[Scope]:
    """What this report can be of, the likeliest first."""
    match report.scope:
        case "day":
            return [_today(choices), *_days(choices)]
        case "time":
            return _times(choices)
        case "cycle":
            return [_cycle(cycle, choices.today) for cycle in choices.cycles]
        case "meeting":
            return [_meeting(each, choices) for each in choices.meetings]
        case _:
            return [_today(choices)]


def _today(choices: Choices) -> Scope:
    day = figures.day_text(choices.today, "short")
    return Scope("today", translate("reports", "Today, {day}").format(day=day), until=choices.today)


def _days(choices: Choices) -> list[Scope]:
    """The ends of earlier cycles, and the days of the meetings since the cycle began."""
    found: list[Scope] = []
    current = choices.cycles[0].id if choices.cycles else None
    for meeting in choices.meetings:
        if meeting.cycle_id == current:
            text = translate("reports", "After meeting {number}, {day}")
            day = figures.day_text(meeting.held_on, "short")
            name = text.format(number=figures.count_text(meeting.number), day=day)
            found.append(Scope(("meeting", meeting.id), name, until=meeting.held_on))
    for cycle in choices.cycles:
        if cycle.closed_on is not None:
            text = translate("reports", "End of cycle {number}, {day}")
            day = figures.day_text(cycle.closed_on, "short")
            name = text.format(number=figures.count_text(cycle.number), day=day)
            found.append(Scope(("cycle", cycle.id), name, until=cycle.closed_on))
    return found


def _times(choices: Choices) -> list[Scope]:
    found = [_cycle(cycle, choices.today) for cycle in choices.cycles]
    month, year = choices.today[:7], choices.today[:4]
    last = f"{int(year) - 1}-12" if month[5:] == "01" else f"{year}-{int(month[5:]) - 1:02d}"
    found[1:1] = [
        Scope("month", translate("reports", "This month"), f"{month}-01", choices.today),
        Scope("last_month", translate("reports", "Last month"), f"{last}-01", f"{last}-31"),
        Scope("year", translate("reports", "This year"), f"{year}-01-01", choices.today),
    ]
    if choices.cycles:
        name = translate("reports", "Since the books began")
        found.append(Scope("all", name, "", choices.today))
    return found


def _cycle(cycle: Cycle, today: str) -> Scope:
    until = cycle.closed_on or today
    text = translate("reports", "Cycle {number}, {since} – {until}")
    name = text.format(
        number=figures.count_text(cycle.number),
        since=figures.day_text(cycle.opened_on, "short"),
        until=figures.day_text(until, "short"),
    )
    return Scope(("cycle", cycle.id), name, cycle.opened_on, until, cycle_id=cycle.id)


def _meeting(meeting: Meeting, choices: Choices) -> Scope:
    text = translate("reports", "Cycle {cycle}, meeting {number}, {day}")
    name = text.format(
        cycle=figures.count_text(choices.cycle_number(meeting.cycle_id)),
        number=figures.count_text(meeting.number),
        day=figures.day_text(meeting.held_on, "short"),
    )
    return Scope(meeting.id, name, until=meeting.held_on, cycle_id=meeting.cycle_id, meeting_id=meeting.id)
