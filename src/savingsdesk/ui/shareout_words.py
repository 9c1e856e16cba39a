"""What the ways of sharing out are called, and the sentences that explain one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from savingsdesk.core.constitution import SocialAtShareOut
from savingsdesk.core.notes import Change
from savingsdesk.core.shareout import Owing, RemainderTo, Weights
from savingsdesk.desk.dry_runs import DryRun, MemberLine
from savingsdesk.desk.reckonings import PoolLines
from savingsdesk.desk.shareout import Result
from savingsdesk.ui import figures

Run = DryRun | Result


def weights_names() -> Mapping[Weights, str]:
    return {
        Weights.SHARES: QCoreApplication.translate("shareout", "Shares"),
        Weights.SAVINGS: QCoreApplication.translate("shareout", "Savings"),
        Weights.TIME_WEIGHTED: QCoreApplication.translate("shareout", "Savings × time"),
        Weights.EQUAL: QCoreApplication.translate("shareout", "The same for each"),
    }


def remainder_names() -> Mapping[RemainderTo, str]:
    return {
        RemainderTo.LOAN_FUND: QCoreApplication.translate("shareout", "To the next cycle"),
        RemainderTo.SOCIAL_FUND: QCoreApplication.translate("shareout", "To the social fund"),
        RemainderTo.LARGEST: QCoreApplication.translate("shareout", "To the largest rests"),
    }


def social_names() -> Mapping[SocialAtShareOut, str]:
    return {
        SocialAtShareOut.CARRY: QCoreApplication.translate("shareout", "Stays in the fund"),
        SocialAtShareOut.SPLIT: QCoreApplication.translate("shareout", "The same for each"),
    }


def owing_text(line: MemberLine, code: str) -> str:
    """The pill beside a member: what is owing and what the group decided, or what goes into the next cycle."""
    if line.owing:
        text = {
            None: QCoreApplication.translate("shareout", "owes {amount}"),
            Owing.PAY_NOW: QCoreApplication.translate("shareout", "brings {amount}"),
            Owing.CARRY: QCoreApplication.translate("shareout", "carries {amount}"),
            Owing.WRITE_OFF: QCoreApplication.translate("shareout", "{amount} given up"),
        }[line.decision]
        return text.format(amount=figures.amount_text(line.owing, code))
    if line.reinvested:
        text = QCoreApplication.translate("shareout", "saves {amount}")
        return text.format(amount=figures.amount_text(line.reinvested, code))
    return ""


def owing_tone(line: MemberLine) -> str:
    if line.owing:
        return "red" if line.decision in (None, Owing.WRITE_OFF) else "amber"
    return "green"


def left_over_text(to: RemainderTo) -> str:
    if to is RemainderTo.SOCIAL_FUND:
        return QCoreApplication.translate("shareout", "Left over, to the social fund")
    return QCoreApplication.translate("shareout", "Left over, to the next cycle")


def reckoning_text(run: Run, code: str) -> str:
    """The sentence of the computation: by what the parts are reckoned, and that they add up."""
    pool: PoolLines = run.pool
    if pool.profit <= 0:
        part = QCoreApplication.translate(
            "shareout", "There is no profit: each part = to share × own savings ÷ all savings."
        )
    else:
        part = {
            Weights.SHARES: QCoreApplication.translate(
                "shareout", "Part = own savings + profit {profit} × own shares ÷ all shares."
            ),
            Weights.SAVINGS: QCoreApplication.translate(
                "shareout", "Part = own savings + profit {profit} × own savings ÷ all savings."
            ),
            Weights.TIME_WEIGHTED: QCoreApplication.translate(
                "shareout", "Part = own savings + profit {profit} by savings and the meetings that they lay in the box."
            ),
            Weights.EQUAL: QCoreApplication.translate(
                "shareout", "Part = own savings + profit {profit} ÷ number of members."
            ),
        }[run.assumed.weights]
    sums = QCoreApplication.translate(
        "shareout",
        "What is paid is rounded down to {coin}. Paid {paid} + debts settled {netted} + left over {rest} = {whole}.",
    )
    both = QCoreApplication.translate("shareout", "{part} {sums}", "two sentences")
    paid, netted = sum(line.payout for line in run.lines), sum(line.netted for line in run.lines)
    return both.format(
        part=part.format(profit=figures.amount_text(pool.profit, code)),
        sums=sums.format(
            coin=figures.amount_text(run.assumed.cash_unit, code),
            paid=figures.amount_text(paid, code),
            netted=figures.amount_text(netted, code),
            rest=figures.amount_text(run.remainder, code),
            whole=figures.amount_text(pool.amount, code),
        ),
    )


def change_text(change: Change, code: str) -> str:
    """One exchange to make before paying: ``1 × 20,000 into 2 × 10,000``."""
    text = QCoreApplication.translate("shareout", "{notes} into {others}", "notes to change before paying")
    others = [_times(count * change.count, value, code) for value, count in sorted(change.into.items(), reverse=True)]
    return text.format(notes=_times(change.count, change.value, code), others=QLocale().createSeparatedList(others))


def _times(count: int, value: int, code: str) -> str:
    text = QCoreApplication.translate("shareout", "{count} × {value}", "so many notes of a value")
    return text.format(count=figures.count_text(count), value=figures.amount_text(value, code))


def cycle_text(number: int, closed_on: str | None) -> str:
    if closed_on is None:
        return QCoreApplication.translate("shareout", "Cycle {number}, now").format(number=figures.count_text(number))
    text = QCoreApplication.translate("shareout", "Cycle {number}, {day}", "a past cycle and its last day")
    return text.format(number=figures.count_text(number), day=figures.day_text(closed_on, "short"))
