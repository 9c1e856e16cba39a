"""The papers of a share-out: the poster that hangs on the wall, and each member's slip with every step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from savingsdesk.core import notes
from savingsdesk.core.model import GroupKind
from savingsdesk.core.shareout import Owing, RemainderTo, Weights
from savingsdesk.desk import groups
from savingsdesk.desk.shareout import Result
from savingsdesk.ui import figures
from savingsdesk.ui.paper import (
    EVERY_SIZE,
    SHEETS,
    Beside,
    Block,
    Paper,
    PaperColumn,
    Row,
    Signatures,
    Table,
    Together,
    Words,
    figure_lines,
    safe_name,
)

if TYPE_CHECKING:
    from savingsdesk.core.model import Group
    from savingsdesk.desk.dry_runs import DryRun, MemberLine
    from savingsdesk.desk.session import Books

translate = QCoreApplication.translate


def poster(books: Books, run: DryRun | Result) -> Paper:
    """Who receives what, to be read from metres away; nobody's debts stand on it."""
    group, currency = groups.get(books), groups.get(books).currency
    is_in_shares = group.kind is GroupKind.VSLA
    columns = (
        PaperColumn(translate("shareout_paper", "Member")),
        PaperColumn(translate("shareout_paper", "Shares"), True)
        if is_in_shares
        else PaperColumn(translate("shareout_paper", "Savings"), True, currency),
        PaperColumn(translate("shareout_paper", "Receives"), True, currency),
    )

    def saved(shares: int, savings: int) -> str:
        return figures.count_text(shares) if is_in_shares else figures.amount_text(savings, currency)

    rows = tuple(
        Row((line.name, saved(line.shares, line.savings), figures.amount_text(line.receives, currency)))
        for line in run.lines
    )
    total = Row(
        (
            translate("shareout_paper", "All"),
            saved(sum(line.shares for line in run.lines), sum(line.savings for line in run.lines)),
            figures.amount_text(sum(line.receives for line in run.lines), currency),
        )
    )
    blocks: list[Block] = [Table(columns, rows, total, is_large=True)]
    if run.remainder:
        blocks.append(Words(_left_over(run, currency), "heading"))
    return Paper(
        title=_title(run),
        blocks=tuple(blocks),
        sizes=SHEETS,
        file_name=safe_name(_title(run)),
        subtitle=_subtitle(run),
        is_poster=True,
    )


def slips(books: Books, run: DryRun | Result) -> Paper:
    """A slip for each member, to be cut apart: how the amount comes about, and its notes and coins."""
    group = groups.get(books)
    ways = _ways(run, group)
    blocks = tuple(_slip(run, line, group, ways.get(line.uid.hex(), {})) for line in run.lines)
    title = translate("shareout_paper", "Slips of the share-out of cycle {cycle}")
    shown = title.format(cycle=figures.count_text(run.cycle.number))
    return Paper(title=shown, blocks=blocks, sizes=EVERY_SIZE, file_name=safe_name(shown), has_head=False)


def _title(run: DryRun | Result) -> str:
    words = translate("shareout_paper", "Share-out of cycle {cycle}")
    return words.format(cycle=figures.count_text(run.cycle.number))


def _subtitle(run: DryRun | Result) -> str:
    day = figures.day_text(run.assumed.on, "full")
    if isinstance(run, Result):
        return translate("shareout_paper", "Paid out on {day}").format(day=day)
    return translate("shareout_paper", "As of {day}. Nothing is paid until the group says so.").format(day=day)


def _left_over(run: DryRun | Result, currency: str) -> str:
    amount = figures.money_text(run.remainder, currency)
    if run.assumed.remainder_to is RemainderTo.SOCIAL_FUND:
        return translate("shareout_paper", "Left over by rounding, for the social fund: {amount}").format(amount=amount)
    return translate("shareout_paper", "Left over by rounding, for the next cycle: {amount}").format(amount=amount)


def _ways(run: DryRun | Result, group: Group) -> Mapping[str, Mapping[int, int]]:
    """The notes of each member by uid: as the counted box pays them, or else the fewest that do."""
    if not isinstance(run, Result):
        if run.payable is not None and run.payable.assignment is not None:
            return run.payable.assignment
        return run.notes.by_key if run.notes is not None else {}
    values = notes.DENOMINATIONS.get(group.currency, ())
    amounts = {line.uid.hex(): line.receives for line in run.lines if line.receives > 0}
    if not values or any(amount % values[-1] for amount in amounts.values()):
        return {}
    return notes.needed(amounts, values).by_key


def _slip(run: DryRun | Result, line: MemberLine, group: Group, way: Mapping[int, int]) -> Together:
    currency = group.currency
    left: list[Block] = [_steps(line, group), Words(_how(run, line, currency), "note")]
    parts = [tuple(left)]
    if way:
        parts.append((_note_table(way, currency),))
    head = translate("shareout_paper", "{group} · share-out of cycle {cycle} · {day} · number {number}").format(
        group=group.name,
        cycle=figures.count_text(run.cycle.number),
        day=figures.day_text(run.assumed.on, "short"),
        number=figures.count_text(line.number),
    )
    blocks: list[Block] = [
        Words(head, "note"),
        Words(line.name, "heading"),
        Beside(tuple(parts)),
    ]
    if line.owing:
        blocks.append(Words(_owing(line, currency), "strong"))
    blocks.append(Signatures((translate("shareout_paper", "Received by {name}").format(name=line.name),)))
    return Together(tuple(blocks), is_cut_off=True)


def _steps(line: MemberLine, group: Group) -> Table:
    """From the savings to what is laid into the hand; whole units, each line the sum of those above it."""
    part = line.gross.__floor__()
    own: list[tuple[str, int]] = [(translate("shareout_paper", "Savings"), line.savings)]
    profit = part - line.savings
    if profit < 0:
        own.append((translate("shareout_paper", "Part of the loss"), profit))
    else:
        own.append((translate("shareout_paper", "Part of the profit"), profit))
    own.append((translate("shareout_paper", "Part"), part))
    strong = [2]
    if line.netted and line.netted == line.owes:
        own.append((translate("shareout_paper", "Owes"), -line.netted))
    elif line.netted:
        debt = translate("shareout_paper", "Settled of the debt of {amount}")
        own.append((debt.format(amount=figures.money_text(line.owes, group.currency)), -line.netted))
    rounded = line.payout + line.netted - part
    if rounded:
        own.append((translate("shareout_paper", "Rounded to the smallest coin"), rounded))
    if line.receives != line.payout:
        own.append((translate("shareout_paper", "Payout"), line.payout))
    if line.social:
        own.append((translate("shareout_paper", "From the social fund"), line.social))
    if line.reinvested:
        own.append((translate("shareout_paper", "Saved again in the next cycle"), -line.reinvested))
    own.append((translate("shareout_paper", "Receives"), line.receives))
    shown = [(name, figures.amount_text(amount, group.currency)) for name, amount in own]
    if group.kind is GroupKind.VSLA:
        shown.insert(0, (translate("shareout_paper", "Shares"), figures.count_text(line.shares)))
        strong = [3]
    return figure_lines(shown, group.currency, [*strong, -1])


def _how(run: DryRun | Result, line: MemberLine, currency: str) -> str:
    """By what the profit is shared, with the member's weight and that of all."""
    pool = run.pool
    if pool.profit < 0:
        words = translate("shareout_paper", "The loss of {amount} is borne by savings: {own} of {all}.")
        own, all_of_it = figures.amount_text(line.savings, currency), figures.amount_text(pool.savings, currency)
        return words.format(amount=figures.money_text(-pool.profit, currency), own=own, all=all_of_it)
    by = {
        Weights.SHARES: translate("shareout_paper", "The profit of {amount} is shared by shares: {own} of {all}."),
        Weights.SAVINGS: translate("shareout_paper", "The profit of {amount} is shared by savings: {own} of {all}."),
        Weights.TIME_WEIGHTED: translate(
            "shareout_paper",
            "The profit of {amount} is shared by savings and how long they lay here: {own} of {all}.",
        ),
        Weights.EQUAL: translate("shareout_paper", "The profit of {amount} is shared equally: {own} of {all}."),
    }
    is_money = run.assumed.weights is Weights.SAVINGS
    own, all_of_it = (
        figures.amount_text(each, currency) if is_money else figures.count_text(each)
        for each in (line.weight, pool.weight)
    )
    amount = figures.money_text(pool.profit, currency)
    return by[run.assumed.weights].format(amount=amount, own=own, all=all_of_it)


def _owing(line: MemberLine, currency: str) -> str:
    """What the share does not cover, and what the group decided about it."""
    amount = figures.money_text(line.owing, currency)
    decided = {
        Owing.PAY_NOW: translate("shareout_paper", "Owes {amount} more, and pays it now."),
        Owing.WRITE_OFF: translate("shareout_paper", "Owed {amount} more; the group gave it up."),
        Owing.CARRY: translate("shareout_paper", "Owes {amount} more, as a loan in the next cycle."),
        None: translate("shareout_paper", "Owes {amount} more. The group decides about it."),
    }
    return decided[line.decision].format(amount=amount)


def _note_table(way: Mapping[int, int], currency: str) -> Table:
    columns = (
        PaperColumn(translate("shareout_paper", "Note or coin"), True, currency),
        PaperColumn(translate("shareout_paper", "How many"), True),
        PaperColumn(translate("shareout_paper", "Worth"), True, currency),
    )
    rows = tuple(
        Row(
            (
                figures.amount_text(value, currency),
                figures.count_text(way[value]),
                figures.amount_text(value * way[value], currency),
            )
        )
        for value in sorted(way, reverse=True)
        if way[value]
    )
    total = sum(value * count for value, count in way.items())
    return Table(columns, rows, Row(("", "", figures.amount_text(total, currency))), is_tight=True)
