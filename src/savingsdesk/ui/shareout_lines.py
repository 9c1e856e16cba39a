"""The members in a share-out: what each one's part is, owes and receives, and what the group still has to decide."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from savingsdesk.core.model import GroupKind
from savingsdesk.core.shareout import Owing
from savingsdesk.desk.dry_runs import DryRun, MemberLine
from savingsdesk.ui import figures, shareout_words, theme
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import Busy, Card, button, label, repolish
from savingsdesk.ui.pills import PillCell
from savingsdesk.ui.shareout_words import Run
from savingsdesk.ui.table import Column, PagedModel, Table

_FONT = int(Qt.ItemDataRole.FontRole)
_PILL_COLUMN = 5
_LARGE = 150  # percent: beyond it the answers stand below one another
_MOST_NAME = 16  # signs of a name that are seen at least
_LEAST_ROWS = 5  # that are seen at once, however much is said below them


class LinesModel(PagedModel[MemberLine]):
    """The lines of one run, by the member's id."""

    def __init__(self, code: str, kind: GroupKind, parent: QWidget) -> None:
        self._code, self._by_shares = code, kind is GroupKind.VSLA
        self.lines: dict[int, MemberLine] = {}
        super().__init__(
            self._columns(0, "", ""),
            lambda ids: [self.lines[each] for each in ids if each in self.lines],
            lambda line: line.member_id,
            parent,
        )

    def show_lines(self, lines: tuple[MemberLine, ...]) -> None:
        names = sorted((line.name for line in lines), key=len)
        pills = sorted((shareout_words.owing_text(line, self._code) for line in lines), key=len)
        self.columns = self._columns(
            max((int(each.gross) for each in lines), default=0), names[-1] if names else "", pills[-1] if pills else ""
        )
        self.lines = {line.member_id: line for line in lines}
        self.set_ids([line.member_id for line in lines])
        self.refresh_all()

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _FONT and index.isValid() and self.columns[index.column()].key == "receives":
            return theme.font("body", bold=True)
        return super().data(index, role)

    def _columns(self, largest: int, longest: str, pill: str) -> list[Column[MemberLine]]:
        """As wide as the names, figures and pills of this group are: all have room nearly always."""
        wide = figures.amount_text(max(largest, 99_999), self._code)
        owes = figures.amount_text(-max(largest, 99_999), self._code)
        saved: Column[MemberLine] = Column(
            "shares",
            QCoreApplication.translate("shareout", "Shares"),
            lambda line: figures.count_text(line.shares),
            "0,000",
            is_figure=True,
            gives_way=True,
        )
        if not self._by_shares:
            saved = Column(
                "savings",
                QCoreApplication.translate("shareout", "Savings"),
                lambda line: self._text(line.savings),
                wide,
                is_figure=True,
                gives_way=True,
            )
        return [
            Column(
                "member",
                QCoreApplication.translate("shareout", "Member"),
                lambda line: line.name,
                longest[:_MOST_NAME],
                stretches=True,
            ),
            saved,
            Column(
                "part",
                QCoreApplication.translate("shareout", "Part"),
                lambda line: self._text(int(line.gross // 1)),
                wide,
                is_figure=True,
            ),
            Column(
                "owes",
                QCoreApplication.translate("shareout", "Owes"),
                lambda line: self._text(-line.owes) if line.owes else "",
                owes,
                is_figure=True,
            ),
            Column(
                "receives",
                QCoreApplication.translate("shareout", "Receives"),
                lambda line: self._text(line.receives),
                wide,
                is_figure=True,
            ),
            Column(
                "pill",
                "",
                lambda line: shareout_words.owing_text(line, self._code),
                pill[:-2],  # in small type
            ),
        ]

    def _text(self, minor: int) -> str:
        return figures.amount_text(minor, self._code)


class LinesCard(Card):
    """Made in pieces. `decided` carries a member's id and the decision; `why_wanted` a member's whose
    entries are asked for; `state_act_wanted` asks for the next step."""

    decided = Signal(int, object)
    why_wanted = Signal(int)
    state_act_wanted = Signal()

    def __init__(self, code: str, kind: GroupKind) -> None:
        super().__init__()
        self._code, self._kind = code, kind
        self._run: Run | None = None
        self._asked: int | None = None
        self.body.setContentsMargins(theme.S, theme.S, theme.S, theme.M)

    def pieces(self) -> Iterator[None]:
        self.busy = Busy(self.tr("Reckoning"))
        self._pages = QStackedWidget()
        self.body.addWidget(self.busy)
        self.body.addWidget(self._pages, 1)
        self._pages.addWidget(self._make_page())
        yield
        self.model = LinesModel(self._code, self._kind, self)
        self.table = Table(self.model, self.tr("Members in the share-out"))
        self.table.setItemDelegateForColumn(_PILL_COLUMN, PillCell(shareout_words.owing_tone, self.table))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_question())
        self.table.activated.connect(lambda _: self._on_activated())
        self._column.insertWidget(0, self.table, 100)
        yield
        self.answers = {
            Owing.PAY_NOW: button(self.tr("Pays &now")),
            Owing.CARRY: button(self.tr("Carried as a lo&an")),
            Owing.WRITE_OFF: button(self.tr("Written o&ff")),
        }
        for owing, each in self.answers.items():
            each.clicked.connect(lambda _=False, owing=owing: self._decide(owing))
            self._answers.addWidget(each)
        self._answers.addStretch(1)
        self._pages.addWidget(self._make_state())
        self.fit()
        theme.notice.changed.connect(self.fit)
        yield

    def fit(self) -> None:
        is_large = theme.percent() > _LARGE
        self._answers.setDirection(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight)
        rows = max(1, self.model.rowCount())
        self.table.setMinimumHeight(theme.row_height() * (min(rows, _LEAST_ROWS) + 1) + 4)
        self.table.setMaximumHeight(theme.row_height() * (rows + 1) + 4)

    def show_run(self, run: Run) -> None:
        self._run = run
        self._pages.setCurrentIndex(0)
        self.model.show_lines(run.lines)
        self.table.fit()
        has_pills = any(shareout_words.owing_text(line, self._code) for line in run.lines)
        self.table.setColumnHidden(_PILL_COLUMN, not has_pills)
        self.fit()
        code = self._code
        paid = sum(line.receives for line in run.lines)
        self.sums.show_facts(
            [
                Fact(
                    shareout_words.left_over_text(run.assumed.remainder_to),
                    figures.amount_text(run.remainder, code),
                    tone="faint",
                ),
                Fact(
                    self.tr("Paid to %Ln member(s)", "", sum(line.receives > 0 for line in run.lines)),
                    figures.money_text(paid, code),
                    is_strong=True,
                ),
            ]
        )
        self.explained.setText(shareout_words.reckoning_text(run, code))
        self._show_question()

    def show_state(self, title: str, text: str, verb: str = "") -> None:
        """What there is instead of lines, and what to do about it."""
        self._run = None
        self._pages.setCurrentIndex(1)
        self.state_title.setText(title)
        self.state_text.setText(text)
        self.state_button.setVisible(bool(verb))
        self.state_button.setText(verb)

    def is_showing_lines(self) -> bool:
        return self._pages.currentIndex() == 0

    def ask_undecided(self) -> None:
        """Puts the keyboard on the first decision that is missing."""
        if not self._question.isHidden():
            self.answers[Owing.PAY_NOW].setFocus()

    def chosen(self) -> MemberLine | None:
        return self.model.row(self.table.currentIndex().row())

    def _on_activated(self) -> None:
        """Enter on a member goes to what is to be decided, else to the entries behind the line."""
        line = self.chosen()
        if line is None:
            return
        if self._asked == line.member_id:
            next(each for each in self.answers.values() if each.isEnabled()).setFocus()
        else:
            self.why_wanted.emit(line.member_id)

    def _decide(self, owing: Owing) -> None:
        asked = self._asked
        if asked is not None:
            self.table.clearSelection()  # which asks the next question
            self.table.setCurrentIndex(self.model.index(-1, -1))
            self.decided.emit(asked, owing)

    def _show_question(self) -> None:
        """The bar: what the box lacks or what lies elsewhere; and one question at a time."""
        run = self._run
        line = self._line_to_ask(run) if isinstance(run, DryRun) else None
        self._asked = line.member_id if line is not None else None
        self._question.setVisible(line is not None)
        notice = self._notice_of(run) if run is not None else ""
        self.notice_text.setText(notice)
        self.notice_text.setVisible(bool(notice))
        is_open = line is not None and line.decision is None
        if line is not None:
            question = self.tr("{name} owes {amount} more than the own part. Decide otherwise?")
            if is_open:
                question = self.tr("{name} owes {amount} more than the own part. What did the group decide?")
            self.question.setText(question.format(name=line.name, amount=figures.money_text(line.owing, self._code)))
            for owing, each in self.answers.items():
                each.setEnabled(owing is not line.decision)
        self._notice.setProperty("bar", "red" if is_open else "amber")
        repolish(self._notice)
        self._notice.setVisible(bool(notice) or line is not None)

    def _notice_of(self, run: Run) -> str:
        if not isinstance(run, DryRun):
            if not run.late:
                return ""
            return self.tr("%Ln entry(s) came later from another laptop and are not in it.", "", len(run.late))
        short, elsewhere = (figures.money_text(each, self._code) for each in (run.box_short, run.elsewhere))
        if run.undecided:
            return self.tr("The box is {amount} short until members pay what they owe.").format(amount=short)
        if run.elsewhere:
            text = self.tr("{amount} must be fetched from the bank or from mobile money before paying.")
            return text.format(amount=elsewhere)
        if run.box_short:
            return self.tr("The box is {amount} short until what members bring lies in it.").format(amount=short)
        return ""

    def _line_to_ask(self, run: DryRun) -> MemberLine | None:
        """The chosen member, where the part does not cover the debt; else the first who is not decided about."""
        chosen = self.chosen()
        if chosen is not None and chosen.owing:
            return chosen
        return next(iter(run.undecided), None)

    def _make_page(self) -> QWidget:
        """Everything below the table; it scrolls as a whole where texts are large."""
        self.sums = Facts()
        self.explained = label("", "small", "faint", wraps=True)
        self.notice_text = label("", strong=True, wraps=True)
        self.question = label("", wraps=True)
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._answers.setSpacing(theme.S)
        self._question = QWidget()
        inside = QVBoxLayout(self._question)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.S)
        inside.addWidget(self.question)
        inside.addLayout(self._answers)
        self._notice = QFrame()
        self._notice.setProperty("bar", "red")
        bar = QVBoxLayout(self._notice)
        bar.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        bar.setSpacing(theme.S)
        bar.addWidget(self.notice_text)
        bar.addWidget(self._question)
        page = QWidget()
        page.setProperty("look", "plain")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S)
        below = QVBoxLayout()
        below.setContentsMargins(theme.M, 0, theme.M, 0)
        below.setSpacing(theme.S)
        below.addWidget(self.sums)
        below.addWidget(self._notice)
        below.addWidget(self.explained)
        self._column.addLayout(below)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        return area

    def _make_state(self) -> QWidget:
        self.state_title = label("", "title", strong=True, wraps=True)
        self.state_text = label("", tone="faint", wraps=True)
        self.state_button = button("")
        self.state_button.clicked.connect(self.state_act_wanted)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(theme.XXL, theme.XXL, theme.XXL, theme.XXL)
        column.setSpacing(theme.M)
        column.addStretch(1)
        column.addWidget(self.state_title)
        column.addWidget(self.state_text)
        column.addWidget(self.state_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
        return made
