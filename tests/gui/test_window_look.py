"""The look of the window, changed while it is open."""

from PySide6.QtCore import QCoreApplication, QEvent

from dwuglos import places
from dwuglos.profiles import TED_PL
from dwuglos.settings import Settings
from gui.docks import Dock
from gui.look import text_size, theme
from tests.gui.desk import CTRL, SHIFT, Key


def test_other_limits_are_kept_and_shown(at_work):
    at_work.window.look.use_profile(TED_PL)
    assert Settings.load(places.settings()).profile == at_work.settings.profile == TED_PL.name
    assert TED_PL.title in at_work.window.status.limits.text()


def test_the_wheel_wants_another_size_of_text(at_work):
    before = at_work.settings.text_size
    text_size.in_force.wanted.emit(1)
    assert at_work.settings.text_size > before


def test_another_theme_is_used_at_once_and_kept(at_work, monkeypatch):
    asked = []
    monkeypatch.setattr(at_work.page, "use_theme", lambda: asked.append(theme.colours()))
    at_work.window.look.use_theme("dark")
    assert theme.colours() is theme.DARK
    assert asked == [theme.DARK]
    assert Settings.load(places.settings()).theme == "dark"


def test_icons_take_the_colours_of_another_theme(at_work, monkeypatch):
    shown = []
    monkeypatch.setattr(at_work.window.menus, "show_icons", lambda: shown.append(theme.colours()))
    at_work.window.look.use_theme("dark")
    assert shown == [theme.DARK]


def test_another_language_is_spoken_by_menus_pages_and_panels(at_work, speak):
    speak("en")
    at_work.key(Key.Key_N, CTRL | SHIFT)
    at_work.settle()
    before = at_work.page
    at_work.settings.language = "pl"
    at_work.window.look.use_language()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert at_work.window.menuBar().actions()[0].text() == "&Plik"
    assert [dock.windowTitle() for dock in at_work.window.findChildren(Dock) if not dock.isHidden()] == ["Notatki"]
    assert at_work.page is not before
    assert at_work.here == 4
