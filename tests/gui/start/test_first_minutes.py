"""What is offered to somebody new."""

import pytest
from PySide6.QtWidgets import QPushButton

from dwuglos import __version__, places
from dwuglos.settings import Settings
from gui.commands.help import TakeTour
from gui.dialogs.pages import PagesDialog
from gui.start import first_minutes
from gui.start.tour import Tour
from tests.gui.desk import Key


def choose(desk, title):
    next(each for each in desk.window.notices.findChildren(QPushButton) if each.text() == title).click()


def test_the_first_start_says_nothing_before_a_talk_is_open(desk):
    desk.home()
    first_minutes.offer(desk.window)
    assert desk.told == ""
    assert Settings.load(places.settings()).version_seen == __version__


def test_the_tour_is_offered_once(desk):
    desk.open()
    first_minutes.offer(desk.window)
    assert "A tour of this window takes a minute" in desk.told
    desk.window.notices.take_back("tour")
    first_minutes.offer(desk.window)
    assert desk.told == ""
    assert Settings.load(places.settings()).tour_offered


def test_an_update_offers_what_is_new(desk):
    desk.settings.version_seen = "0.0.1"
    desk.home()
    first_minutes.offer(desk.window)
    assert desk.told == f"This is Dwugłos {__version__}."
    choose(desk, "What is new")
    (pages,) = desk.window.findChildren(PagesDialog)
    pages.close()


@pytest.mark.parametrize("size", [(1024, 640), (1180, 760)])
def test_the_tour_shows_the_window_by_keyboard_and_leaves_everything_as_it_was(desk, size):
    desk.window.resize(*size)
    desk.open(at=4)
    before = desk.here
    desk.run(TakeTour)
    (tour,) = desk.window.findChildren(Tour)
    seen = []
    while not tour.isHidden():
        seen.append(tour.title.text())
        assert desk.window.rect().contains(tour.geometry())
        assert not tour.ring.geometry().isEmpty()
        desk.qtbot.keyClick(tour.next, Key.Key_Return)
    assert len(seen) == len(set(seen)) == 4
    assert desk.here == before
    assert desk.window.focusWidget() is desk.table
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(Tour))


def test_the_tour_names_the_users_own_keys(desk):
    desk.window.menus.use_keys({"Confirm": "F7"})
    desk.open()
    desk.run(TakeTour)
    (tour,) = desk.window.findChildren(Tour)
    tour.next.click()
    assert "then press F7" in tour.text.text()
    tour.end()


def test_a_new_library_offers_a_file_a_paste_and_the_sample(desk):
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.tasks.store(lambda library: library.delete_talk(1), lambda _: desk.window.refresh_home())
    offered = [each.text() for each in desk.window.home.findChildren(QPushButton) if each.isVisible()]
    assert offered[:3] == ["Choose a file…", "Paste a transcript…", "Try the sample talk"]
