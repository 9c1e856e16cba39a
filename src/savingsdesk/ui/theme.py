"""Colours, type and spacing of the whole program: three themes, one scale of sizes, one style sheet.

Widgets say what they are with the dynamic properties ``look`` (card, primary, link, …), ``role`` (a size of the
scale) and ``tone`` (a colour of the theme); what they look like stands here alone. Whatever paints itself asks
`current()` and `font()` while it paints and repaints on ``notice.changed``.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from savingsdesk.ui import language


class Theme(NamedTuple):
    """Named colours as ``#rrggbb``. The ``_soft`` ones are grounds for text in the colour of the same name.

    `amber_mark` is the brighter amber of dots, which nobody has to read.
    `line` separates, `edge` is what can be operated (fields, buttons), `stroke` is the width of both in pixels.
    """

    name: str
    window: str
    card: str
    line: str
    edge: str
    text: str
    faint: str
    green: str
    green_hover: str
    on_green: str
    green_soft: str
    amber: str
    amber_soft: str
    amber_mark: str
    red: str
    red_soft: str
    blue: str
    blue_soft: str
    nav: str
    nav_selected: str
    on_nav: str
    on_nav_faint: str
    field: str
    focus: str
    stroke: int = 1

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self, name))


LIGHT = Theme(
    name="light",
    window="#f6f6f4",
    card="#ffffff",
    line="#e1e3e0",
    edge="#858e89",
    text="#18201c",
    faint="#55605a",
    green="#14694c",
    green_hover="#0f5a40",
    on_green="#ffffff",
    green_soft="#e1f0e9",
    amber="#8a5300",
    amber_soft="#fdf0d9",
    amber_mark="#c27300",
    red="#a8201f",
    red_soft="#fbe8e6",
    blue="#1c5a9c",
    blue_soft="#e2edf9",
    nav="#113d2f",
    nav_selected="#1f5945",
    on_nav="#ffffff",
    on_nav_faint="#b9d3c8",
    field="#ffffff",
    focus="#14694c",
)

DARK = Theme(
    name="dark",
    window="#111614",
    card="#1a201d",
    line="#2f3834",
    edge="#74817a",
    text="#e9eeeb",
    faint="#a6b2ac",
    green="#5fcb9d",
    green_hover="#7dd9b1",
    on_green="#06281b",
    green_soft="#173a2d",
    amber="#efb850",
    amber_soft="#3b2d10",
    amber_mark="#efb850",
    red="#ff9d95",
    red_soft="#4a211e",
    blue="#94c4f6",
    blue_soft="#1b3551",
    nav="#0b231a",
    nav_selected="#1a4d3a",
    on_nav="#ffffff",
    on_nav_faint="#a9c9bb",
    field="#121715",
    focus="#5fcb9d",
)

SUNLIGHT = Theme(
    name="sunlight",
    window="#ffffff",
    card="#ffffff",
    line="#000000",
    edge="#000000",
    text="#000000",
    faint="#000000",
    green="#004d33",
    green_hover="#00301f",
    on_green="#ffffff",
    green_soft="#d9f2e6",
    amber="#573200",
    amber_soft="#ffefd1",
    amber_mark="#8a5300",
    red="#800000",
    red_soft="#ffe6e3",
    blue="#003a78",
    blue_soft="#deebfb",
    nav="#000000",
    nav_selected="#00543a",
    on_nav="#ffffff",
    on_nav_faint="#ffffff",
    field="#ffffff",
    focus="#004d33",
    stroke=2,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, SUNLIGHT)}

# Every text colour and the ground it may stand on; the test computes the contrast of each in each theme.
TEXT_ON_GROUND = (
    *((text, ground) for text in ("text", "faint") for ground in ("window", "card", "field")),
    *((text, f"{ground}_soft") for text in ("text", "faint") for ground in ("green", "amber", "red", "blue")),
    *((text, ground) for text in ("green", "amber", "red", "blue") for ground in ("window", "card")),
    *((text, f"{text}_soft") for text in ("green", "amber", "red", "blue")),
    ("green", "field"),
    ("red", "field"),
    ("on_green", "green"),
    ("on_green", "green_hover"),
    ("on_nav", "nav"),
    ("on_nav", "nav_selected"),
    ("on_nav_faint", "nav"),
)
# What is seen but not read: borders of fields and buttons, the mark of the focus.
MARK_ON_GROUND = (
    *((mark, ground) for mark in ("edge", "focus") for ground in ("card", "window", "field")),
    *((mark, "card") for mark in ("green", "amber_mark", "red", "blue")),
)

XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32
SPACE = {"XS": XS, "S": S, "M": M, "L": L, "XL": XL, "XXL": XXL}
ROW_HEIGHT = 36  # the least; `row_height()` is what holds at the present text size
TARGET = 40  # the least; `target()` is what holds at the present text size
RADIUS = 8

SCALE = {"small": 10.0, "body": 11.0, "figure": 13.0, "title": 16.0, "big": 28.0}  # points at 100 %
PERCENT = (100, 125, 150, 175, 200)
# Fonts that most systems have; Qt takes the first that is there and looks in all others for missing letters.
FAMILIES = ("Inter", "Noto Sans")


class Notice(QObject):
    """Connect to a method that no subclass overrides: Qt does not forget a slot of one that has gone (test_gone.py)."""

    changed = Signal()


notice = Notice()
_shown = LIGHT
_percent = 100
_calm = False


def current() -> Theme:
    return _shown


def percent() -> int:
    return _percent


def is_calm() -> bool:
    """Whether nothing moves by itself: for people whom moving things disturb."""
    return _calm


def chosen(app: QApplication, setting: str) -> Theme:
    """The theme for a setting: ``light``, ``dark``, ``sunlight``, anything else follows the system.

    To look at the system's palette, ours is given up: `apply` is to follow. Qt's own word for it, its colour scheme,
    is an enum of ``Qt``, without which the first page is painted (see `fields`).
    """
    if setting in THEMES:
        return THEMES[setting]
    app.setPalette(QPalette())
    return DARK if app.palette().window().color().lightness() < 128 else LIGHT


def restore(app: QApplication, settings: QSettings) -> None:
    """Dresses the program as the settings of this machine say: ``look/theme``, ``look/percent``, ``look/calm``."""
    size = settings.value("look/percent", 100, type=int)
    wanted = str(settings.value("look/theme", "system", type=str))
    is_calm = settings.value("look/calm", False, type=bool) is True
    apply(app, chosen(app, wanted), size if isinstance(size, int) and size in PERCENT else 100, is_calm=is_calm)


def apply(app: QApplication, theme: Theme, percent: int = 100, *, is_calm: bool = False) -> None:
    """Dresses the whole program, at its start and whenever a setting changes."""
    global _shown, _percent, _calm  # there is one screen, and it has one look
    _shown, _percent, _calm = theme, percent, is_calm
    font.cache_clear()
    app.setPalette(_palette(theme))
    app.setFont(font("body"))
    app.setStyleSheet(_style_sheet(theme))
    notice.changed.emit()


@cache
def font(role: str, bold: bool = False) -> QFont:
    """A size of the scale. Figures have equal widths everywhere, so that columns stand under one another."""
    made = QFont([*FAMILIES, QFont().family()])
    made.setPointSizeF(SCALE[role] * _percent / 100)
    made.setFeature(QFont.Tag("tnum"), 1)
    if bold or role in ("title", "big"):
        made.setWeight(QFont.Weight.Bold if role in ("title", "big") else QFont.Weight.DemiBold)
    return made


def row_height() -> int:
    return max(ROW_HEIGHT, QFontMetrics(font("figure")).height() + S + XS)


def target() -> int:
    return max(TARGET, QFontMetrics(font("body")).height() + L + XS)


def contrast(text: str, ground: str) -> float:
    """WCAG 2 contrast of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(QColor(text)), _luminance(QColor(ground))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.card,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.faint,
        role.Button: theme.card,
        role.ButtonText: theme.text,
        role.BrightText: theme.red,
        role.Highlight: theme.green_soft,
        role.HighlightedText: theme.text,
        role.Link: theme.green,
        role.LinkVisited: theme.green,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
        role.Accent: theme.green,
        role.Light: theme.card,
        role.Midlight: theme.line,
        role.Mid: theme.edge,
        role.Dark: theme.edge,
        role.Shadow: theme.edge,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.faint))
    return palette


def _style_sheet(theme: Theme) -> str:
    values = theme._asdict()
    inside = target() - 2 * theme.stroke
    # The mark of the focus is drawn inside: what has the keyboard is not larger than it was.
    inner = {"focused": target() - 4, "bare": target(), "bare_focused": target() - 4, "in_row": row_height() - 4}
    inner |= {f"beside_{rest}": rest - 2 + theme.stroke for rest in (10, 16, 20)}
    tones = "".join(
        f'QLabel[tone="{tone}"] {{ color: {values[tone]}; }}\n'
        for tone in ("faint", "green", "amber", "red", "blue", "on_nav", "on_nav_faint")
    )
    pills = "".join(
        f'QLabel[pill="{tone}"] {{ color: {values[tone]}; background: {values[f"{tone}_soft"]}; }}\n'
        for tone in ("green", "amber", "red", "blue")
    )
    roles = "".join(
        f'QLabel[role="{role}"] {{ font-size: {SCALE[role] * _percent / 100}pt; }}\n'
        for role in ("small", "figure", "title", "big")
    )
    leading = "right" if language.current().is_mirrored else "left"  # a style sheet knows left and right alone
    bars = "".join(
        f'QFrame[bar="{tone}"] {{ background: {values[f"{tone}_soft"]}; border: none;'
        f" border-{leading}: 4px solid {values[tone]}; border-radius: 4px; }}\n"
        for tone in ("green", "amber", "red", "blue")
    )
    small = SCALE["small"] * _percent / 100
    sheet = _SHEET.format(**values, **inner, inside=inside, radius=RADIUS, small=small)
    return sheet + tones + pills + bars + roles


_SHEET = """
QFrame[look="card"] {{ background: {card}; border: {stroke}px solid {line}; border-radius: {radius}px; }}
QFrame[look="line"] {{ background: {line}; border: none; }}
QLabel[strong="true"] {{ font-weight: 600; }}
QLabel[role="title"], QLabel[role="big"] {{ font-weight: 700; }}
QLabel[pill] {{ padding: 2px 10px; border-radius: 10px; font-size: {small}pt; font-weight: 500; }}
QPushButton {{ min-height: {inside}px; padding: 0 16px; border: {stroke}px solid {edge}; border-radius: {radius}px;
  background: {card}; color: {text}; font-weight: 500; }}
QPushButton:hover {{ background: {window}; }}
QPushButton:pressed {{ background: {green_soft}; }}
QPushButton:focus {{ min-height: {focused}px; border: 2px solid {focus}; padding: 0 {beside_16}px; }}
QPushButton:disabled {{ color: {faint}; background: {window}; border-style: dashed; }}
QPushButton[look="primary"] {{ background: {green}; color: {on_green}; border-color: {green}; padding: 0 20px;
  font-weight: 600; }}
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed {{ background: {green_hover}; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {text}; padding: 0 {beside_20}px; }}
QPushButton[look="primary"]:disabled {{ background: {window}; color: {faint}; border: {stroke}px dashed {edge}; }}
QPushButton[look="link"] {{ min-height: {bare}px; background: transparent; border: none; color: {green};
  padding: 0 8px; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ min-height: {bare_focused}px; border: 2px solid {focus}; padding: 0 6px; }}
QPushButton[look="figure"] {{ min-height: {in_row}px; background: transparent; border: none; border-radius: 4px;
  color: {green}; padding: 2px; }}
QPushButton[look="figure"]:hover {{ text-decoration: underline; }}
QPushButton[look="figure"]:focus {{ min-height: {in_row}px; border: 2px solid {focus}; padding: 0; }}
QPushButton[look="tab"] {{ background: transparent; border: none; border-bottom: 3px solid transparent;
  border-radius: 0; padding: 0 12px; font-weight: 400; }}
QPushButton[look="tab"]:checked {{ border-bottom-color: {green}; font-weight: 600; }}
QPushButton[look="tab"]:focus {{ min-height: {bare_focused}px; border: 2px solid {focus}; border-radius: {radius}px;
  padding: 0 10px; }}
QPushButton[look="icon"] {{ padding: 0; min-width: {inside}px; max-width: {inside}px; border-color: transparent;
  background: transparent; }}
QPushButton[look="icon"]:focus {{ border: 2px solid {focus}; }}
QPushButton[look="choice"] {{ text-align: left; padding: 0; }}
QLineEdit, QComboBox, QPlainTextEdit {{ min-height: {inside}px; padding: 0 10px; border: {stroke}px solid {edge};
  border-radius: {radius}px; background: {field}; color: {text}; selection-background-color: {green};
  selection-color: {on_green}; }}
QLineEdit {{ placeholder-text-color: {faint}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ min-height: {focused}px; border: 2px solid {focus};
  padding: 0 {beside_10}px; }}
QLineEdit[wrong="true"] {{ min-height: {focused}px; border: 2px solid {red}; padding: 0 {beside_10}px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {faint}; background: {window}; }}
QLineEdit[look="cell"], QLineEdit[look="cell"]:focus {{ min-height: 0; padding: 0 5px; border: 2px solid {focus};
  border-radius: 4px; }}
QPlainTextEdit {{ padding: 8px 10px; }}
QPlainTextEdit:focus {{ padding: 7px 9px; }}
QComboBox::drop-down {{ border: none; width: 32px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {card}; border: {stroke}px solid {edge}; selection-color: {text};
  selection-background-color: {green_soft}; }}
QComboBox QAbstractItemView::item {{ min-height: {inside}px; padding: 0 10px; }}
QRadioButton, QCheckBox {{ min-height: {inside}px; spacing: 10px; }}
QRadioButton::indicator {{ width: 8px; height: 8px; border: 6px solid {field}; border-radius: 10px; background: {field};
  outline: none; }}
QRadioButton::indicator:unchecked {{ width: 16px; height: 16px; border: 2px solid {edge}; }}
QRadioButton::indicator:checked {{ border-color: {green}; }}
QRadioButton:focus {{ text-decoration: underline; }}
QCheckBox[look="tick"]::indicator {{ width: 16px; height: 16px; border: 2px solid {edge}; border-radius: 5px;
  background: {field}; }}
QCheckBox[look="tick"]::indicator:checked {{ border-color: {green}; background: {green}; }}
QCheckBox[look="tick"]:focus {{ text-decoration: underline; }}
QProgressBar {{ background: {line}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {green}; border-radius: 3px; }}
QHeaderView {{ background: {card}; border: none; }}
QHeaderView::section {{ background: {card}; color: {faint}; border: none; border-bottom: {stroke}px solid {line};
  padding: 0 11px; font-size: {small}pt; font-weight: 500; }}
QTableView {{ background: {card}; border: none; outline: none; }}
QTableView::item {{ padding: 0 8px; }}
QScrollArea, QScrollArea > QWidget > QWidget[look="plain"] {{ background: transparent; border: none; }}
QLabel[look="plain"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 1px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 1px; }}
QScrollBar::handle {{ background: {edge}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QToolTip {{ background: {card}; color: {text}; border: {stroke}px solid {edge}; padding: 4px 8px; }}
QWidget[look="nav"] {{ background: {nav}; }}
QPushButton[look="nav"] {{ min-height: {bare}px; background: transparent; border: none; color: {on_nav};
  text-align: left; padding: 0 12px; font-weight: 400; }}
QPushButton[look="nav"]:hover {{ background: {nav_selected}; }}
QPushButton[look="nav"]:checked {{ background: {nav_selected}; font-weight: 600; }}
QPushButton[look="nav"]:focus {{ min-height: {bare_focused}px; border: 2px solid {on_nav}; padding: 0 10px; }}
QPushButton[look="nav"]:disabled {{ color: {on_nav_faint}; }}
QWidget[look="status"] {{ background: {card}; border-top: {stroke}px solid {line}; }}
"""
