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
    monkeypatch.setattr(icons, "_loaded", False)
    icons.load()
    theme.apply(qapp, "light")


def colours_of(icon, mode=QIcon.Mode.Normal):
    picture = icon.pixmap(32, 32, mode).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(*point).name() for point in points if picture.pixelColor(*point).alpha() == 255}


def test_before_the_font_is_there_no_icon_is_shown(monkeypatch):
    monkeypatch.setattr(icons, "_loaded", False)
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
    theme.apply(qapp, "dark")
    try:
        assert theme.DARK.text in colours_of(icons.icon("delete"))
    finally:
        theme.apply(qapp, "light")


def test_only_the_font_that_comes_along_is_loaded(loaded):
    import qtawesome

    assert {font[0] for font in qtawesome._BUNDLED_FONTS} == {icons.FONT}


def test_they_are_drawn_without_making_classes_of_all_that_qt_has():
    lines = (
        "import sys",
        "from PySide6.QtWidgets import QApplication",
        "application = QApplication([])",
        "from gui.look import icons",
        "icons.load()",
        "print(icons.icon('open').pixmap(32, 32).isNull())",
        "qt = {name: module.__name__ for name, module in sys.modules.items() if name.startswith('qtpy.')}",
        "print(sorted(qt.values()))",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines() == ["False", "['PySide6.QtCore', 'PySide6.QtGui', 'PySide6.QtWidgets']"]
