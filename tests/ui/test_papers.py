"""The papers of a real practice group: what they say is what the books say, and it fits on each size they offer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from savingsdesk.core.constitution import Business
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, GroupKind, Meeting
from savingsdesk.core.shareout import Owing
from savingsdesk.db import meetings as rows
from savingsdesk.desk import (
    constitutions,
    contributions,
    cycles,
    groups,
    meetings,
    members,
    passbooks,
    practice,
    shareout,
    sheets,
    statements,
)
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui import figures, papers
from savingsdesk.ui.paper import Block, Boxes, Cell, Paper, PaperColumn, Row, SealMark, Size, Stamps, Table, Words
from savingsdesk.ui.paper_pages import laid_out
from tests.desk.pair import pair_of
from tests.ui.test_paper_pages import cut_off
from tests.village import Template, quick_tools


def books_of(factory: pytest.TempPathFactory, plan: Plan) -> Iterator[Books]:
    session = practice.make(factory.mktemp("practice") / "vault", quick_tools(), plan)
    books = session.open_writer()
    yield books
    books.close()
    session.close()


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """25 members in their third cycle, with all that goes wrong in real groups."""
    yield from books_of(tmp_path_factory, replace(practice.VILLAGE, meetings=6, held_of_last=6))


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """73 members."""
    yield from books_of(tmp_path_factory, replace(practice.ONE_MEETING, members=73))


def tables(blocks: tuple[Block, ...]) -> list[Table]:
    found: list[Table] = []
    for block in blocks:
        if isinstance(block, Table):
            found.append(block)
        else:
            inner = getattr(block, "parts", (getattr(block, "blocks", ()),))
            for part in inner:
                found += tables(part)
    return found


def minor(text: Cell) -> int:
    """An amount of a currency without cents, as it was formatted."""
    assert isinstance(text, str)
    return int(text.replace(",", "").replace(figures.MINUS, "-") or 0)


def column(table: Table, title: str) -> list[Cell]:
    place = [each.title for each in table.columns].index(title)
    return [row.cells[place] for row in table.rows]


def total(table: Table, title: str) -> Cell:
    assert table.total is not None
    return table.total.cells[[each.title for each in table.columns].index(title)]


def line(table: Table, name: str) -> int:
    [amount] = [row.cells[1] for row in table.rows if row.cells[0] == name]
    return minor(amount)


def texts(paper: Paper, size: Size = Size.A4) -> list[str]:
    pages = laid_out(paper, size)
    return [text for number in range(pages.count) for text in pages.texts(number)]


def saver(books: Books) -> int:
    """A member who borrowed in this cycle."""
    lent = [page.line.member_id for page in passbooks.loan_pages(books) if page.line.state.principal_paid]
    return next(member_id for member_id in reversed(lent) if member_id in members.ids(books))


def every_paper(books: Books) -> list[Paper]:
    made = [papers.passbook_page(books, member_id) for member_id in members.ids(books)[:6]]
    made += [papers.member_slip(books, member_id) for member_id in members.ids(books)[:6]]
    last = meetings.last(books)
    assert last is not None
    made += [papers.meeting_sheet(books, last.id), papers.blank_sheet(books)]
    return [papers.headed(books, each) for each in made]


def test_every_paper_fits_on_each_of_its_sizes(village: Books) -> None:
    run = shareout.dry_run(village)
    made = [*every_paper(village), papers.poster(village, run), papers.slips(village, run)]
    for paper in made:
        for size in paper.sizes:
            for mirrored in (False, True):
                assert cut_off(laid_out(paper, size, is_mirrored=mirrored)) == [], paper.title


@pytest.mark.parametrize("kind", [kind for kind in GroupKind if kind is not GroupKind.VSLA])
def test_every_kind_of_group_has_its_papers(tmp_path_factory: pytest.TempPathFactory, kind: GroupKind) -> None:
    plan = replace(practice.ONE_MEETING, kind=kind, members=8, currency="KES", meetings=3, held_of_last=3)
    for books in books_of(tmp_path_factory, plan):
        for paper in every_paper(books):
            for size in paper.sizes:
                assert cut_off(laid_out(paper, size)) == [], paper.title
        assert not any(isinstance(cell, Stamps) for table in tables(papers.blank_sheet(books).blocks)
                       for row in table.rows for cell in row.cells)  # fmt: skip


def test_a_passbook_page_has_a_row_a_meeting_and_carries_forward_what_the_desk_says(village: Books) -> None:
    member_id = saver(village)
    book, paper = passbooks.passbook(village, member_id), papers.passbook_page(village, member_id)
    first = tables(paper.blocks)[0]
    assert len(first.rows) == len(book.lines) + 1  # brought forward
    assert column(first, "All savings") == [
        figures.amount_text(each, "UGX")
        for each in (book.opening.savings, *(one.carried.savings for one in book.lines))
    ]
    assert [cell.count for cell in column(first, "Stamps") if isinstance(cell, Stamps)] == [
        each.stamps.shares for each in book.lines
    ]
    for title, name in (("Social fund", "social_fund"), ("Fines", "fines"), ("Loan given", "lent"),
                        ("Loan repaid", "repaid")):  # fmt: skip
        assert sum(map(minor, column(first, title))) == getattr(book.total, name)
        assert minor(total(first, title)) == getattr(book.total, name)
    assert minor(total(first, "All savings")) == book.closing.savings
    assert minor(total(first, "All shares")) == book.closing.shares
    assert minor(total(first, "Loan still out")) == book.closing.principal_owed
    assert texts(paper).count("Passbook of " + book.member.name) == 1


def test_the_loans_of_a_passbook_page_are_those_of_the_loan_book(village: Books) -> None:
    member_id = saver(village)
    book = passbooks.passbook(village, member_id)
    loans = tables(papers.passbook_page(village, member_id).blocks)[1]
    assert [minor(each) for each in column(loans, "Still owed")] == [page.line.state.owed for page in book.loans]
    assert [minor(each) for each in column(loans, "Loan")] == [page.line.principal for page in book.loans]


def test_a_past_cycle_has_its_own_page(village: Books) -> None:
    first = cycles.history(village)[-1]
    member_id = members.ids(village)[0]
    paper = papers.passbook_page(village, member_id, first.id)
    book = passbooks.passbook(village, member_id, cycle_id=first.id)
    assert minor(total(tables(paper.blocks)[0], "All savings")) == book.closing.savings
    with pytest.raises(Refused):
        papers.passbook_page(village, 10**9)


def test_a_member_slip_tells_the_newest_meeting_and_the_standing(village: Books) -> None:
    member_id = saver(village)
    book = passbooks.passbook(village, member_id)
    last = book.lines[-1]
    done, standing = tables(papers.member_slip(village, member_id).blocks)[:2]
    assert done.columns[0].title == f"Meeting {last.meeting_number}, {figures.day_text(last.date, 'short')}"
    if last.stamps.savings:
        assert line(done, "Saved") == last.stamps.savings
    assert line(standing, "All savings") == book.closing.savings
    assert line(standing, "All shares") == book.closing.shares
    assert papers.member_slip(village, member_id).sizes[0] is Size.RECEIPT


def test_a_meeting_sheet_adds_up_to_what_the_desk_says(village: Books) -> None:
    for meeting_id in [each.id for each in _closed(village)]:
        sheet, paper = sheets.meeting_sheet(village, meeting_id), papers.meeting_sheet(village, meeting_id)
        listed, box = tables(paper.blocks)[:2]
        assert len(listed.rows) == len(sheet.lines)
        assert listed.total is not None
        money = [place for place, each in enumerate(listed.columns) if each.unit]
        for place in money:
            assert sum(minor(row.cells[place]) for row in listed.rows) == minor(listed.total.cells[place])
        assert sorted(minor(listed.total.cells[place]) for place in money) == sorted(
            each.total for each in sheet.columns
        )
        assert minor(total(listed, "Stamps")) == sum(each.shares for each in sheet.columns)
        assert line(box, "After the meeting") == sheet.box_after
        assert line(box, "Counted") == sheet.meeting.counted
        assert line(box, "Difference") == sheet.difference


def _closed(books: Books) -> list[Meeting]:
    found = (rows.get(books.connection, books.group_id, number) for number in range(1, 60))
    return [each for each in found if each is not None and not each.is_open and each.counted is not None]


def test_a_closed_meetings_seal_stands_on_each_page_and_large_at_the_end(village: Books) -> None:
    last = meetings.last(village)
    assert last is not None
    paper = papers.meeting_sheet(village, last.id)
    pages = laid_out(paper, Size.A5)
    assert all(f"Seal {last.seal}" in pages.texts(number) for number in range(pages.count))
    assert [block.seal for block in paper.blocks if isinstance(block, SealMark)] == [last.seal]


def test_the_money_of_a_sheet_stands_in_the_order_of_business(village: Books) -> None:
    last = meetings.last(village)
    assert last is not None
    listed = tables(papers.meeting_sheet(village, last.id).blocks)[0]
    steps = ["Fines", "Social fund", "Shares", "Repayments", "Service charge", "Loans"]
    shown = [each.title for each in listed.columns if each.title in steps and each.unit]
    assert shown == [step for step in steps if step in shown]
    assert len(shown) > 2


def test_a_blank_sheet_has_all_members_with_empty_cells_in_the_order_of_business(village: Books) -> None:
    agreed = constitutions.current(village)
    listed = tables(papers.blank_sheet(village).blocks)[0]
    people = members.rows(village, members.ids(village))
    assert [row.cells[1] for row in listed.rows][: len(people)] == [each.name for each in people]
    steps = {
        Business.FINES: "Fines",
        Business.SOCIAL_FUND: "Social fund",
        Business.SAVING: "Shares",
        Business.REPAYMENTS: "Repayments",
        Business.LOANS: "Loans",
        Business.MONEY_OUT: "Money out",
    }
    assert [each.title for each in listed.columns[3:]] == [steps[item] for item in agreed.business]
    for row in listed.rows:
        for cell in row.cells[2:]:
            assert cell == "" or isinstance(cell, Boxes | Stamps)
            assert not isinstance(cell, Stamps) or (cell.count, cell.is_open) == (0, True)


def test_the_sheet_of_73_members_breaks_its_pages_with_its_head_on_each(town: Books) -> None:
    last = meetings.last(town)
    assert last is not None
    for paper in (papers.blank_sheet(town), papers.meeting_sheet(town, last.id)):
        pages = laid_out(paper, Size.A4)
        assert pages.count >= 3
        numbers: list[str] = []
        for number in range(pages.count):
            shown = pages.texts(number)
            is_of_members = "Member" in shown
            assert is_of_members or number == pages.count - 1
            numbers += [text for text in shown if text.isdigit() and is_of_members]
        assert {str(place) for place in range(1, 74)} <= set(numbers)


def test_the_poster_pays_what_the_share_out_pays_and_names_no_debt(village: Books) -> None:
    run = shareout.dry_run(village)
    assert any(each.owes for each in run.lines)
    paper = papers.poster(village, run)
    listed = tables(paper.blocks)[0]
    assert [minor(each) for each in column(listed, "Receives")] == [each.receives for each in run.lines]
    assert minor(total(listed, "Receives")) == sum(each.receives for each in run.lines)
    assert minor(total(listed, "Shares")) == sum(each.shares for each in run.lines)
    debts = {figures.amount_text(each.owes, "UGX") for each in run.lines if each.owes}
    assert not debts & set(texts(paper))
    assert "Nothing is paid until the group says so." in paper.subtitle


def test_a_slip_adds_up_step_by_step_to_its_notes_and_coins(village: Books) -> None:
    run = shareout.dry_run(village)
    paper = papers.slips(village, run)
    assert len(paper.blocks) == len(run.lines)
    for block, each in zip(paper.blocks, run.lines, strict=True):
        steps, *notes = tables((block,))
        amounts = {str(row.cells[0]): minor(row.cells[1]) for row in steps.rows}
        receives, part = amounts.pop("Receives"), amounts.pop("Part")
        assert amounts.pop("Shares") == each.shares
        assert receives == each.receives
        assert part == each.gross.__floor__()
        assert part == amounts["Savings"] + amounts.get("Part of the profit", 0) + amounts.get("Part of the loss", 0)
        amounts.pop("Payout", None)
        assert sum(amounts.values()) == receives
        if receives:
            [held] = notes
            assert sum(map(minor, column(held, "Worth"))) == receives == minor(total(held, "Worth"))


def test_what_a_share_does_not_cover_and_the_decision_stand_on_the_slip(village: Books) -> None:
    [owing, *_] = shareout.dry_run(village).undecided
    said = {
        None: "The group decides about it.",
        Owing.PAY_NOW: "and pays it now.",
        Owing.WRITE_OFF: "the group gave it up.",
        Owing.CARRY: "as a loan in the next cycle.",
    }
    for decision, words in said.items():
        decided = {} if decision is None else {owing.member_id: decision}
        run = shareout.dry_run(village, decisions=decided)
        [slip] = [
            block
            for block, each in zip(papers.slips(village, run).blocks, run.lines, strict=True)
            if each.member_id == owing.member_id
        ]
        strong = [block.text for block in getattr(slip, "blocks", ()) if isinstance(block, Words)]
        assert [text for text in strong if words in text] != []


def test_a_share_out_that_was_paid_has_its_poster_and_slips(village: Books) -> None:
    first = min(cycles.history(village), key=lambda cycle: cycle.number)
    result = shareout.result(village, first.id)
    listed = tables(papers.poster(village, result).blocks)[0]
    assert minor(total(listed, "Receives")) == sum(each.receives for each in result.lines)
    assert "Paid out on" in papers.poster(village, result).subtitle
    slips = papers.slips(village, result)
    paid = [each.receives for each in result.lines if each.receives]
    worth = [total(each, "Worth") for each in tables(slips.blocks) if any(c.title == "Worth" for c in each.columns)]
    assert list(map(minor, worth)) == paid
    pages = laid_out(slips, Size.RECEIPT)
    assert pages.count == len(result.lines)


def test_a_statement_keeps_its_rows_and_its_total(village: Books) -> None:
    lines = statements.savings(village)
    columns = (PaperColumn("Member"), PaperColumn("Savings", True, "UGX"))
    rows = [(each.name, figures.amount_text(each.savings, "UGX")) for each in lines]
    summed = ("All", figures.amount_text(sum(each.savings for each in lines), "UGX"))
    paper = papers.headed(village, papers.statement("Member savings", "Cycle 3", columns, rows, summed))
    [table] = tables(paper.blocks)
    assert table.rows == tuple(Row(row) for row in rows)
    assert table.total == Row(summed)
    assert paper.group == groups.get(village).name
    assert paper.printed_on == "Printed on 26 Nov 2026"
    assert paper.sizes == (Size.A4, Size.A5, Size.RECEIPT)
    wide = papers.statement("Cash book", "", [PaperColumn(str(place)) for place in range(6)], [])
    assert Size.RECEIPT not in wide.sizes


def test_a_count_by_notes_and_the_reason_for_a_difference_stand_on_the_sheet(session: Session) -> None:
    books = session.open_writer()
    meeting = meetings.open_meeting(books, books.today())
    first = members.ids(books)[0]
    contributions.put(books, meeting.id, first, ContributionKind.SHARES, shares=3)
    still_open = papers.meeting_sheet(books, meeting.id)
    assert not any(isinstance(block, SealMark) for block in still_open.blocks)
    assert still_open.seal == ""
    meetings.close_meeting(books, meeting.id, None, "A note was torn", notes={5_000: 1, 500: 1})
    paper = papers.meeting_sheet(books, meeting.id)
    listed, box, counted = tables(paper.blocks)
    assert minor(total(listed, "Shares")) == 6_000
    assert line(box, "Difference") == -500
    assert column(counted, "How many") == ["1", "1"]
    assert minor(total(counted, "Worth")) == 5_500
    assert "Reason for the difference: A note was torn" in texts(paper)
    books.close()


def test_a_name_is_text_whatever_it_is(session: Session) -> None:
    books = session.open_writer()
    [member] = members.add(books, [members.NewMember("<b>Rose</b> & {name} %1")])
    for paper in (papers.passbook_page(books, member.id), papers.member_slip(books, member.id)):
        assert any("<b>Rose</b> & {name} %1" in text for text in texts(paper))
    assert "<b>Rose</b> & {name} %1" in texts(papers.blank_sheet(books))
    books.close()


def test_a_member_who_did_nothing_yet_has_a_slip_and_a_page(session: Session) -> None:
    books = session.open_writer()
    member_id = members.ids(books)[5]
    [standing] = tables(papers.member_slip(books, member_id).blocks)
    assert line(standing, "All savings") == 0
    assert minor(total(tables(papers.passbook_page(books, member_id).blocks)[0], "All savings")) == 0
    books.close()


def test_what_came_late_stands_beside_the_seal(template: Template, tmp_path: Path) -> None:
    with pair_of(template, tmp_path) as pair:
        one, two = pair.laptops
        meeting = one.open()
        pair.exchange()
        two.pay(meeting, 1, 2)
        sealed = one.close(meeting).seal
        pair.exchange()
        paper = papers.meeting_sheet(one.books, meeting.id)
        late = tables(paper.blocks)[-1]
        assert [minor(each) for each in column(late, "Amount")] == [4_000]
        assert paper.seal == sealed
        box = tables(paper.blocks)[1]
        assert line(box, "After the meeting") - line(box, "Expected at the closing") == 4_000
