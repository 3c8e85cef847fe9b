"""Icons, each known by what it is for."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QIcon

from gui.commands import COMMANDS
from gui.look import icons, theme


@pytest.fixture
def loaded(qapp, monkeypatch):
    """The icon font, as it is some moments after the window came."""
    monkeypatch.setattr(icons, "_letters", {})
    icons.load()
    theme.apply(qapp, "light")


def colours_of(icon, mode=QIcon.Mode.Normal):
    picture = icon.pixmap(32, 32, mode).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(*point).name() for point in points if picture.pixelColor(*point).alpha() == 255}


def test_before_the_font_is_there_no_icon_is_shown(monkeypatch):
    monkeypatch.setattr(icons, "_letters", {})
    assert icons.icon("open").isNull()


def test_every_icon_that_a_command_names_is_there(loaded):
    names = {command.icon for command in COMMANDS if command.icon}
    assert len(names) > 20
    assert [name for name in names if icons.icon(name).pixmap(32, 32).isNull()] == []


def test_a_command_without_an_icon_has_none(loaded):
    assert icons.icon("").isNull()


def test_icons_have_the_colours_of_the_theme(qapp, loaded):
    assert theme.LIGHT.text in colours_of(icons.icon("delete"))
    assert theme.LIGHT.faint in colours_of(icons.icon("delete"), QIcon.Mode.Disabled)
    assert theme.LIGHT.on_accent in colours_of(icons.icon("delete"), QIcon.Mode.Active)
    assert theme.LIGHT.on_accent in colours_of(icons.icon("delete"), QIcon.Mode.Selected)
    theme.apply(qapp, "dark")
    try:
        assert theme.DARK.text in colours_of(icons.icon("delete"))
    finally:
        theme.apply(qapp, "light")


def test_a_picture_is_drawn_in_the_middle_of_any_size(loaded):
    for size in (16, 24, 48):
        picture = icons.icon("find").pixmap(size, size).toImage()
        inked = [(x, y) for x in range(size) for y in range(size) if picture.pixelColor(x, y).alpha()]
        for low, high in ((min(each), max(each)) for each in zip(*inked, strict=True)):
            assert abs(low - (size - 1 - high)) <= 2
            assert high - low > size / 2


def test_without_the_font_there_are_no_icons(qapp, monkeypatch):
    monkeypatch.setattr(icons, "_letters", {})
    monkeypatch.setattr(icons, "files", lambda: None)
    icons.load()
    assert icons.icon("open").isNull()


def test_no_code_of_the_library_is_loaded():
    lines = (
        "import sys",
        "from PySide6.QtWidgets import QApplication",
        "application = QApplication([])",
        "from gui.look import icons",
        "icons.load()",
        "print(icons.icon('open').isNull(), {'qtawesome', 'qtpy'} & set(sys.modules))",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["False", "set()"]
