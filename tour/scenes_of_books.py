"""Members, loans, books, share-out, turns, reports, and what can be done on each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from savingsdesk.core.model import Fund, Place
from savingsdesk.desk import entries, explanations, loans
from tour.stage import Scene, Stage

if TYPE_CHECKING:
    from savingsdesk.ui.books import BooksScreen
    from savingsdesk.ui.loans import LoansScreen
    from savingsdesk.ui.members import MembersScreen
    from savingsdesk.ui.shareout import ShareoutScreen


def _screen(name: str, about: object = None) -> Callable[[Stage], object]:
    def prepare(on: Stage) -> None:
        on.open(name)
        if about is not None:
            on.go(name, about)

    return prepare


# --- Members ----------------------------------------------------------------------------------------------------------


def _members(on: Stage) -> MembersScreen:
    from savingsdesk.ui.members import MembersScreen

    on.open("members")
    screen = on.go("members")
    assert isinstance(screen, MembersScreen)
    return screen


def _debtor(on: Stage) -> int:
    """Whoever has an overdue loan has a page with everything on it."""
    return on.read(loans.overdue)[0].member_id


def _page(on: Stage) -> MembersScreen:
    screen = _members(on)
    on.go("members", _debtor(on))
    return screen


def _member(tab: str) -> Callable[[Stage], object]:
    def prepare(on: Stage) -> None:
        screen = _page(on)
        screen.page.tabs[tab].click()
        on.settle()

    return prepare


def _adding(on: Stage) -> None:
    screen = _members(on)
    screen.show_adding()
    screen.adding.read_text("Agnes Nakimuli\nBosco Lutalo\nMary Atieno\n")
    on.settle()


def _leaving(on: Stage) -> None:
    screen = _page(on)
    screen.page.side.leave_button.click()
    on.settle()


def _fining(on: Stage) -> None:
    screen = _page(on)
    screen.page.side.fine_button.click()
    on.settle()


def _signing_in(on: Stage) -> None:
    screen = _members(on)
    screen.table.setCurrentIndex(screen.table.model().index(2, 0))
    screen._show_sign_in()
    on.settle()


# --- Loans ------------------------------------------------------------------------------------------------------------


def _loans(on: Stage) -> LoansScreen:
    from savingsdesk.ui.loans import LoansScreen

    on.open("loans")
    screen = on.go("loans")
    assert isinstance(screen, LoansScreen)
    return screen


def _repaid(on: Stage) -> None:
    _loans(on)
    paid = on.read(lambda books: [line for line in loans.of_member(books, _debtor(on)) if not line.state.owed])
    on.go("loans", paid[-1].id)


def _cost(on: Stage) -> None:
    """What a loan would cost, asked before the vote."""
    from savingsdesk.ui.calculator import CostPanel
    from savingsdesk.ui.fields import AmountEdit, CountEdit

    _loans(on).ask_cost()
    panel = on.place.panel
    assert isinstance(panel, CostPanel)
    panel.findChildren(AmountEdit)[0].setText("90,000")
    panel.findChildren(CountEdit)[0].setText("3")
    panel.show_cost()
    on.settle()


def _of_loan(verb: str) -> Callable[[Stage], object]:
    def prepare(on: Stage) -> None:
        page = _loans(on).page
        getattr(page, f"{verb}_button").click()
        on.settle()

    return prepare


# --- Books ------------------------------------------------------------------------------------------------------------


def _books(on: Stage) -> BooksScreen:
    from savingsdesk.ui.books import BooksScreen

    on.open("books")
    screen = on.go("books")
    assert isinstance(screen, BooksScreen)
    return screen


def _choose(on: Stage, kind: str = "shares") -> BooksScreen:
    """An entry of that kind is found and chosen."""
    screen = _books(on)
    on.go("books", entries.Filter(kind=kind))
    screen.table.setCurrentIndex(screen.model.index(3, 0))
    on.settle()
    return screen


def _nothing(on: Stage) -> None:
    screen = _books(on)
    screen.search.setText("Zawadi")
    screen.search.returnPressed.emit()
    screen.search.textEdited.emit("Zawadi")
    on.settle()


def _entry(on: Stage) -> None:
    _choose(on).open_chosen()
    on.settle()


def _reverse(on: Stage) -> None:
    """One stamp too many was written down: what the correction changes is shown before."""
    from savingsdesk.ui.reversing import CorrectionPanel

    _choose(on).correct_chosen()
    panel = on.place.panel
    assert isinstance(panel, CorrectionPanel)
    panel.what.setCurrentIndex(1)
    panel.shares.setText("1")
    panel.reason.setText("The passbook shows one stamp")
    panel._weigh()
    on.settle()


def _why(on: Stage) -> None:
    on.open("home")
    on.place._why("Social fund", explanations.of_cash(Fund.SOCIAL, Place.BOX))
    on.settle()


# --- Share-out and turns ----------------------------------------------------------------------------------------------


def _shareout(on: Stage) -> ShareoutScreen:
    from savingsdesk.ui.shareout import ShareoutScreen

    on.open("shareout")
    screen = on.go("shareout")
    assert isinstance(screen, ShareoutScreen)
    return screen


def _decided(on: Stage) -> ShareoutScreen:
    """Whoever owes more than the own part takes it along as a loan."""
    from savingsdesk.core.shareout import Owing

    screen = _shareout(on)
    while _is_undecided(screen):
        screen.lines._decide(Owing.CARRY)
        on.settle()
    return screen


def _is_undecided(screen: ShareoutScreen) -> bool:
    from savingsdesk.desk.dry_runs import DryRun

    return isinstance(screen._run, DryRun) and bool(screen._run.undecided)


def _paying(on: Stage) -> None:
    _decided(on).pay_out()
    on.settle()


def _poster(on: Stage) -> None:
    _decided(on).poster_button.click()
    on.settle()


def _slips(on: Stage) -> None:
    _decided(on).slips_button.click()
    on.settle()


def _turns(act: str) -> Callable[[Stage], object]:
    from savingsdesk.ui.rotations import RotationsScreen

    def prepare(on: Stage) -> None:
        on.open("rotations")
        screen = on.go("rotations")
        assert isinstance(screen, RotationsScreen)
        getattr(screen, f"{act}_button").click()
        on.settle()

    return prepare


# --- Reports, papers, settings ----------------------------------------------------------------------------------------


def _export(on: Stage) -> None:
    _books(on).export()
    on.settle()


def _passbook(on: Stage) -> None:
    from savingsdesk.ui import papers

    on.open("home")
    member_id = _debtor(on)
    on.show_paper(lambda books: papers.passbook_page(books, member_id))


def _blank(on: Stage) -> None:
    from savingsdesk.ui import papers

    on.open("home")
    on.show_paper(papers.blank_sheet)


def _change(part: str) -> Callable[[Stage], object]:
    """The group decides anew about a part of its constitution."""
    from savingsdesk.desk import groups
    from savingsdesk.ui import constitution_words as words
    from savingsdesk.ui.constitution import ConstitutionPage
    from savingsdesk.ui.settings import SettingsScreen

    def prepare(on: Stage) -> None:
        on.open("settings")
        screen = on.go("settings", "constitution")
        assert isinstance(screen, SettingsScreen)
        page = screen.page("constitution")
        assert isinstance(page, ConstitutionPage)
        kind = on.read(groups.get).kind
        page._change(next(each for each in words.parts(kind) if each.key == part))
        on.settle()

    return prepare


def _let_in(on: Stage) -> None:
    from savingsdesk.ui.people_offices import PeoplePage
    from savingsdesk.ui.settings import SettingsScreen

    on.open("settings")
    screen = on.go("settings", "people")
    assert isinstance(screen, SettingsScreen)
    page = screen.page("people")
    assert isinstance(page, PeoplePage)
    page.let_in.click()
    on.settle()


_REPORTS = (
    *("balance", "cash_book", "trial_balance", "savings", "loans", "dues", "programme", "meeting_sheet"),
    *("blank_sheet", "savings_chart", "funds_chart", "attendance_chart"),
)

SCENES = (
    Scene("members", "village", _screen("members")),
    Scene("members-new", "new", _screen("members")),
    Scene("members-adding", "village", _adding),
    Scene("members-sign-in", "village", _signing_in),
    Scene("member", "village", _member("passbook")),
    Scene("member-loans", "village", _member("loans")),
    Scene("member-leaving", "village", _leaving),
    Scene("member-fining", "village", _fining),
    Scene("member-large", "village", _member("passbook"), percent=200),
    Scene("loans", "village", _screen("loans")),
    Scene("loans-new", "new", _screen("loans")),
    Scene("loans-repaid", "village", _repaid),
    Scene("loans-cost", "village", _cost),
    Scene("loans-repaying", "village", _of_loan("repay")),
    Scene("loans-roll-over", "village", _of_loan("roll_over")),
    Scene("loans-write-off", "village", _of_loan("write_off")),
    Scene("books", "village", _choose),
    Scene("books-nothing", "village", _nothing),
    Scene("books-entry", "village", _entry),
    Scene("books-reverse", "village", _reverse),
    Scene("why", "village", _why),
    Scene("shareout", "village", _screen("shareout")),
    Scene("shareout-decided", "village", _decided),
    Scene("shareout-new", "new", _screen("shareout")),
    Scene("shareout-paying", "village", _paying),
    Scene("shareout-paid", "paid", _screen("shareout")),
    Scene("shareout-poster", "village", _poster),
    Scene("shareout-slips", "village", _slips),
    Scene("shareout-large", "village", _screen("shareout"), percent=200),
    Scene("turns", "rosca", _screen("rotations")),
    Scene("turns-swap", "rosca", _turns("swap")),
    Scene("turns-pass", "rosca", _turns("pass")),
    *(Scene(f"reports-{each.replace('_', '-')}", "village", _screen("reports", each)) for each in _REPORTS),
    Scene("reports-new", "new", _screen("reports")),
    Scene("export-warning", "village", _export),
    Scene("paper-passbook", "village", _passbook),
    Scene("paper-blank", "village", _blank),
    Scene("settings-change", "village", _change("loans")),
    Scene("settings-let-in", "village", _let_in),
)
