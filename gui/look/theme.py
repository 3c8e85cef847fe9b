"""Colours of the window, light and dark, in one place. Contrast of every text colour on its background is WCAG AA."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from dwuglos import places

Theme = Literal["system", "light", "dark"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme; each a CSS colour."""

    window: str
    base: str
    raised: str
    text: str
    faint: str
    line: str
    """Between rows and parts: it says nothing."""
    edge: str
    """Around what is worked: fields, chips, the handles of scroll bars."""
    accent: str
    on_accent: str
    current: str
    sentence: str
    """Behind the rows of the sentence that the current row is part of."""
    warning: str
    caution: str
    """What is less than a warning in the colour of those: the findings that are no errors."""
    good: str
    match: str
    notice: str
    problem: str
    tick: str
    """Name of the picture of a tick that shows on `accent`."""


LIGHT = Colours(
    window="#f3f4f6",
    base="#ffffff",
    raised="#e7e9ee",
    text="#16191f",
    faint="#5b6372",
    line="#c9ced8",
    edge="#7d8594",
    accent="#1f5fbf",
    on_accent="#ffffff",
    current="#dfeafb",
    sentence="#f1f6fd",
    warning="#b3261e",
    caution="#8a5300",
    good="#166b34",
    match="#ffe08a",
    notice="#fff4d6",
    problem="#fde3e1",
    tick="check-light.svg",
)
DARK = Colours(
    window="#1d2026",
    base="#15181d",
    raised="#2b3039",
    text="#e8eaee",
    faint="#a0a8b6",
    line="#3c434f",
    edge="#747d8c",
    accent="#7fb0ff",
    on_accent="#0d1a2e",
    current="#22344f",
    sentence="#1a222e",
    warning="#ff9d94",
    caution="#f0bf63",
    good="#7bd69a",
    match="#6b5410",
    notice="#3a3216",
    problem="#4a2422",
    tick="check-dark.svg",
)


def apply(application: QApplication, theme: Theme) -> None:
    """Give the whole program a theme."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
    QGuiApplication.styleHints().setColorScheme(schemes[theme])
    colours = DARK if _is_dark(theme) else LIGHT
    application.setPalette(_palette(colours))
    application.setStyleSheet(_style(colours))


def use(theme: Theme) -> None:
    """Give the program that is running a theme."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply(application, theme)


_added: dict[str, str] = {}
"""Rules that are the same in every theme, by what they are about."""


def add_rule(about: str, rule: str) -> None:
    """Add a rule to the style of the program that is running, instead of any that is about the same."""
    _added[about] = rule
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet(_style(colours()))


def colours() -> Colours:
    """Return the colours in force."""
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Base).lightness() < 128
    return DARK if dark else LIGHT


def _is_dark(theme: Theme) -> bool:
    if theme == "system":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme == "dark"


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.base),
        (role.AlternateBase, colours.window),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.faint),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.warning),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Mid, colours.line),
        (role.Accent, colours.accent),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.faint))
    return palette


def _style(colours: Colours) -> str:
    return f"""{_parts(colours)}{_named(colours)}
    QToolTip {{ color: {colours.text}; background: {colours.raised}; border: 1px solid {colours.line}; padding: 3px; }}
    QHeaderView::section {{ background: {colours.window}; color: {colours.faint}; border: 0;
        border-bottom: 1px solid {colours.line}; padding: 5px 6px; }}
    QTableView {{ border: 0; background: {colours.base}; selection-background-color: {colours.current};
        selection-color: {colours.text}; }}
    QTableWidget::item {{ padding: 2px 3px; }}
    QTableWidget::item:selected {{ background: {colours.current}; }}
    QLineEdit, QPlainTextEdit {{ border: 1px solid {colours.edge}; border-radius: 4px; padding: 3px 5px;
        background: {colours.base}; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {colours.accent}; padding: 2px 4px; }}
    QMenu {{ border: 1px solid {colours.edge}; background: {colours.window}; }}
    QMenu::item:selected {{ background: {colours.accent}; color: {colours.on_accent}; }}
    QComboBox QAbstractItemView {{ border: 1px solid {colours.edge}; }}
    QMenu::separator {{ height: 1px; background: {colours.line}; margin: 0; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QStatusBar {{ border-top: 1px solid {colours.line}; }}
    QStatusBar::item {{ border: 0; }}
    QTabBar::tab {{ padding: 6px 16px; border: 0; border-bottom: 2px solid transparent; color: {colours.faint};
        background: transparent; }}
    QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
    QTabBar::tab:hover {{ color: {colours.text}; }}
    QTabBar::tab:focus {{ color: {colours.text}; background: {colours.current}; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {colours.line}; }}
    QSplitter::handle {{ background: {colours.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    {" ".join(_added.values())}
    """


def _named(colours: Colours) -> str:
    """Return the rules for what has a name of its own."""
    return f"""
    #talks {{ outline: 0; }}
    #talks::item {{ padding: 0 7px; border-bottom: 1px solid {colours.line}; }}
    #talks::item:selected {{ background: {colours.current}; color: {colours.text}; }}
    #timeline::item {{ padding: 5px 6px; border-bottom: 1px solid {colours.line}; }}
    #timeline::item:selected {{ background: {colours.current}; }}
    #notes::item, #sentences::item {{ padding: 4px 6px; border-bottom: 1px solid {colours.line}; }}
    #notes::item:selected, #sentences::item:selected {{ background: {colours.current}; color: {colours.text}; }}
    #findings {{ selection-background-color: {colours.current}; selection-color: {colours.text}; }}
    #preview {{ border: 1px solid {colours.base}; }}
    #preview:focus {{ border-color: {colours.accent}; }}
    #notes, #versions, #sentences, #findings {{ border: 1px solid {colours.line}; }}
    #notes:focus, #versions:focus, #sentences:focus, #findings:focus {{ border-color: {colours.accent}; }}
    #timeline QLineEdit, #timeline QPlainTextEdit {{ padding: 0 4px; }}
    #timeline QLineEdit:focus, #timeline QPlainTextEdit:focus {{ padding: 0 3px; }}
    #talks QHeaderView::section {{ padding: 5px 10px; }}
    #chip {{ border: 1px solid {colours.edge}; border-radius: 11px; padding: 3px 12px; background: {colours.base}; }}
    #chip:checked {{ background: {colours.accent}; color: {colours.on_accent}; border-color: {colours.accent}; }}
    #chip:focus {{ border: 2px solid {colours.text}; padding: 2px 11px; }}
    #primary {{ background: {colours.accent}; color: {colours.on_accent}; border: 1px solid {colours.accent};
        border-radius: 4px; padding: 7px 16px; font-weight: 600; }}
    #primary:focus {{ border: 2px solid {colours.text}; padding: 6px 15px; }}
    #plain {{ background: {colours.base}; border: 1px solid {colours.edge}; border-radius: 4px; padding: 7px 16px; }}
    #plain:focus {{ border: 2px solid {colours.accent}; padding: 6px 15px; }}
    #plain:disabled {{ color: {colours.faint}; }}
    #notice {{ background: {colours.notice}; border-top: 1px solid {colours.line}; }}
    #problem {{ background: {colours.problem}; border-top: 1px solid {colours.line}; }}
    #card {{ background: {colours.base}; border: 2px solid {colours.accent}; border-radius: 8px; }}
    #cardTitle {{ font-size: 15px; font-weight: 600; }}
    #heading {{ font-size: 20px; font-weight: 600; }}
    #subheading {{ font-weight: 600; color: {colours.faint}; padding-top: 4px; }}
    #stale {{ color: {colours.warning}; border: 0; background: transparent;
        text-decoration: underline; padding: 0 6px; }}
    #faint {{ color: {colours.faint}; }}
    #over {{ color: {colours.warning}; font-weight: 600; }}
    FieldBox[empty="true"], PartInput[empty="true"] {{ font-style: italic; }}
    #cell {{ background: {colours.base}; border: 2px solid {colours.accent}; border-radius: 3px; }}
    #reader, #reader:focus {{ border: 0; padding: 0; border-radius: 0; background: {colours.current}; }}
    #cell QPlainTextEdit {{ border: 0; padding: 0; background: {colours.base}; }}
    """


def _parts(colours: Colours) -> str:
    """Return the rules for what Qt draws of several parts."""
    return f"""
    QCheckBox::indicator, QListView::indicator, QTableView::indicator {{ width: 14px; height: 14px;
        border: 1px solid {colours.faint}; border-radius: 3px; background: {colours.base}; }}
    QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked {{
        background: {colours.accent}; border-color: {colours.accent};
        image: url({(places.icons() / colours.tick).as_posix()}); }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {colours.faint}; border-radius: 7px;
        background: {colours.base}; }}
    QRadioButton::indicator:checked {{ border: 4px solid {colours.accent}; width: 6px; height: 6px; }}
    QCheckBox:focus, QRadioButton:focus {{ text-decoration: underline; }}
    QScrollBar {{ background: {colours.window}; border: 0; }}
    QScrollBar:vertical {{ width: 13px; }}
    QScrollBar:horizontal {{ height: 13px; }}
    QScrollBar::handle {{ background: {colours.edge}; border: 3px solid {colours.window}; border-radius: 6px; }}
    QScrollBar::handle:hover {{ background: {colours.accent}; }}
    QScrollBar::handle:vertical {{ min-height: 30px; }}
    QScrollBar::handle:horizontal {{ min-width: 30px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: {colours.window}; }}
    """
