"""Colours that can be read, light and dark."""

import re
from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMenu

from dwuglos import places
from gui.look import theme
from gui.look.theme import DARK, LIGHT, THEMES

BACKGROUNDS = ("window", "base", "raised", "current", "sentence", "notice", "problem")
PAIRS = [
    *product(("text",), BACKGROUNDS),
    *product(("faint",), ("window", "base", "current", "sentence")),
    *product(("warning",), ("base", "current", "sentence", "window")),
    ("on_accent", "accent"),
    ("text", "match"),
]


MARKS = [
    *product(("good", "accent", "faint", "caution"), ("base", "current", "sentence")),
    *product(("edge",), ("window", "base", "raised", "current", "notice", "problem")),
]
"""Ticks, circles, bars and borders."""


def luminance(colour):
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_background(colours):
    """WCAG 2.2 AA: 4.5 to 1."""
    poor = {
        (front, back): round(contrast(getattr(colours, front), getattr(colours, back)), 2)
        for front, back in PAIRS
        if contrast(getattr(colours, front), getattr(colours, back)) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_mark_can_be_seen_on_its_background(colours):
    """WCAG 2.2 AA for what is no text: 3 to 1."""
    assert [
        (front, back) for front, back in MARKS if contrast(getattr(colours, front), getattr(colours, back)) < 3
    ] == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_is_one(colours):
    for each in fields(colours):
        value = getattr(colours, each.name)
        assert (places.icons() / value).is_file() if each.name == "tick" else QColor(value).isValid(), each.name


@pytest.mark.parametrize(("name", "colours"), [("dark", DARK), ("light", LIGHT)])
def test_a_theme_takes_hold_of_the_whole_program(qapp, name, colours):
    try:
        theme.apply(qapp, name)
        assert theme.colours() == colours
        assert qapp.palette().color(QPalette.ColorRole.Text).name() == colours.text
    finally:
        theme.apply(qapp, "light")


def test_the_theme_of_the_system_is_one_of_the_two(qapp):
    assert THEMES[0] == "system"
    try:
        theme.apply(qapp, "system")
        assert theme.colours() in (LIGHT, DARK)
    finally:
        theme.apply(qapp, "light")


TEXT = {"text", "faint", "warning", "on_accent"}
SURFACES = {"window", "base", "raised", "current", "notice", "problem", "match", "accent", "sentence"}
PAINTED = {"caution", "line", "edge", "accent", "good", "tick"}


def pairs_of_the_style(colours):
    """Every colour of text and the surface it stands on, as one rule of the style sheet names them."""
    by_value = {getattr(colours, each.name): each.name for each in fields(colours)}
    for rule in re.findall(r"\{([^{}]*)\}", theme._style(colours)):
        front = re.search(r"(?<![-\w])color:\s*(#\w+)", rule)
        back = re.search(r"(?<![-\w])background:\s*(#\w+)", rule)
        if front and back:
            yield by_value[front[1]], by_value[back[1]]


def pairs_of_the_palette(colours):
    role = QPalette.ColorRole
    palette = theme._palette(colours)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        for front, back in (
            (role.WindowText, role.Window),
            (role.Text, role.Base),
            (role.Text, role.AlternateBase),
            (role.ButtonText, role.Button),
            (role.HighlightedText, role.Highlight),
            (role.ToolTipText, role.ToolTipBase),
            (role.PlaceholderText, role.Base),
            (role.Link, role.Base),
            (role.Link, role.Window),
        ):
            yield palette.color(group, front).name(), palette.color(group, back).name()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_pair_of_the_style_and_the_palette_can_be_read(colours):
    pairs = [(getattr(colours, front), getattr(colours, back)) for front, back in pairs_of_the_style(colours)]
    assert len(pairs) > 5
    pairs += pairs_of_the_palette(colours)
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_can_be_seen(colours):
    """WCAG 2.2 AA for the borders that show where one is: 3 to 1 to what is around."""
    assert min(contrast(colours.accent, back) for back in (colours.window, colours.base, colours.raised)) >= 3


def test_every_colour_is_measured():
    """A new colour is text, a surface, or painted; whoever adds one says so here, and which pairs it makes."""
    names = {each.name for each in fields(LIGHT)}
    assert names == TEXT | SURFACES | PAINTED
    measured = {name for pair in (*PAIRS, *MARKS) for name in pair}
    assert names - measured == {"line", "tick"}  # rules between rows, which say nothing, and the name of a picture


class Desktop:
    """A desktop that is light or dark; it notes which scheme the program asked it for."""

    def __init__(self, scheme):
        self.scheme = scheme
        self.wanted = []

    def styleHints(self):  # noqa: N802
        return self

    def colorScheme(self):  # noqa: N802
        return self.scheme

    def setColorScheme(self, scheme):  # noqa: N802
        self.wanted.append(scheme)


Scheme = Qt.ColorScheme


@pytest.mark.parametrize(
    ("name", "scheme", "wanted", "colours"),
    [
        ("system", Scheme.Dark, Scheme.Unknown, DARK),
        ("system", Scheme.Light, Scheme.Unknown, LIGHT),
        ("system", Scheme.Unknown, Scheme.Unknown, LIGHT),
        ("dark", Scheme.Light, Scheme.Dark, DARK),
        ("light", Scheme.Dark, Scheme.Light, LIGHT),
    ],
)
def test_the_desktop_decides_only_where_the_user_did_not(qapp, monkeypatch, name, scheme, wanted, colours):
    desktop = Desktop(scheme)
    with monkeypatch.context() as patch:
        patch.setattr(theme, "QGuiApplication", desktop)
        theme.apply(qapp, name)
    try:
        assert desktop.wanted == [wanted]  # the frames of windows and the dialogs of the desktop follow
        assert theme.colours() is colours
    finally:
        theme.apply(qapp, "light")


@pytest.mark.parametrize(("lightness", "colours"), [(0, DARK), (127, DARK), (128, LIGHT), (255, LIGHT)])
def test_a_background_from_the_middle_on_is_light(qapp, lightness, colours):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(lightness, lightness, lightness))
    try:
        qapp.setPalette(palette)
        assert theme.colours() is colours
    finally:
        theme.apply(qapp, "light")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_cannot_be_used_is_faint(colours):
    palette, role, group = theme._palette(colours), QPalette.ColorRole, QPalette.ColorGroup
    for where in (role.WindowText, role.Text, role.ButtonText):
        assert palette.color(group.Disabled, where).name() == colours.faint
        assert palette.color(group.Active, where).name() == colours.text


def test_the_style_paints_what_the_palette_does_not_reach(qapp):
    theme.apply(qapp, "light")
    rules = set(re.findall(r"([#\w:-]+)(?:,| \{)", qapp.styleSheet()))
    assert {"QCheckBox::indicator", "QScrollBar::handle", "QToolTip", "#primary:focus", "#cell"} <= rules
    assert LIGHT.tick in qapp.styleSheet()
    assert DARK.tick not in qapp.styleSheet()


@pytest.mark.parametrize(("name", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_a_menu_has_an_edge(qapp, qtbot, name, colours):
    theme.apply(qapp, name)
    try:
        menu = QMenu()
        qtbot.addWidget(menu)
        menu.addAction("Something to do")
        picture = menu.grab().toImage()
        corners = [(x, y) for x in (0, picture.width() - 1) for y in (0, picture.height() - 1)]
        assert {picture.pixelColor(*corner).name() for corner in corners} == {colours.edge}
    finally:
        theme.apply(qapp, "light")


def test_a_theme_is_used_in_the_program_that_is_running(qapp):
    theme.use("dark")
    assert theme.colours() is theme.DARK
    theme.use("light")
    assert theme.colours() is theme.LIGHT


def test_a_rule_is_added_to_every_theme_and_takes_the_place_of_one_about_the_same(qapp, monkeypatch):
    monkeypatch.setattr(theme, "_added", {})
    theme.add_rule("size", "#one { margin: 1px; }")
    theme.add_rule("other", "#two { margin: 2px; }")
    theme.add_rule("size", "#one { margin: 3px; }")
    for name in ("dark", "light"):
        theme.use(name)
        style = qapp.styleSheet()
        assert "#one { margin: 3px; }" in style
        assert "#two { margin: 2px; }" in style
        assert "#one { margin: 1px; }" not in style
    monkeypatch.undo()
    theme.use("light")
    assert "#one" not in qapp.styleSheet()
