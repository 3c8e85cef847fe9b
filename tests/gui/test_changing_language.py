"""Another language is spoken at once, and nothing else changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from dwuglos import __version__
from dwuglos.errors import LibraryFull
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from gui.commands import COMMANDS
from gui.commands.edit import ChangeSettings, Undo
from gui.commands.help import Help, News, TakeTour
from gui.commands.segment import Confirm
from gui.commands.view import PanelCommand
from gui.dialogs.pages import PagesDialog
from gui.filters import FILTERS
from gui.filters.drafts import Drafts
from gui.start import first_minutes
from gui.start.tour import Tour
from tests.gui.desk import TALK


@pytest.fixture
def choose(desk, speak, monkeypatch):
    """A function that chooses a language in the settings."""
    speak("en")

    def choose(name):
        def agree(dialog):
            dialog.language.setCurrentIndex(dialog.language.findData(name))
            return True

        monkeypatch.setattr(QDialog, "exec", agree)
        desk.run(ChangeSettings)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    yield choose
    speak("en")


def menu_titles(desk):
    return [action.text() for action in desk.window.menuBar().actions()]


def test_the_library_speaks_it_at_once(desk, choose):
    desk.home()
    choose("pl")
    desk.settle()
    assert menu_titles(desk)[0] == "&Plik"
    assert "Wykłady" in [label.text() for label in desk.window.home.findChildren(QLabel)]
    assert [desk.window.home.talks.data(desk.window.home.talks.index(0, 0))] == ["Lighthouses"]
    choose("en")
    assert menu_titles(desk)[0] == "&File"


def test_the_open_talk_stays_as_it_was_left(desk, choose):
    desk.open(at=3)
    session = desk.session
    desk.page.filters.choose(2)
    desk.table.go_to(3)
    choose("pl")
    assert desk.session is session
    assert (desk.here, FILTERS[desk.page.filters.chosen_number]) == (3, Drafts)
    assert desk.window.status.place.text() == "Segment 3 z 6"
    assert desk.window.status.saved.text().startswith("Zapisano")
    assert desk.window.windowTitle() == "Lighthouses — Dwugłos"
    desk.run(Confirm)
    desk.run(Undo)
    desk.assert_saved()


def test_what_is_being_typed_is_kept(desk, choose):
    desk.open(at=4)
    desk.table.open()
    desk.type("Niektórzy")
    choose("pl")
    assert desk.target(4) == "Niektórzy"
    desk.assert_saved()


def test_the_article_stays_on_the_screen(desk, choose):
    desk.open(at=4)
    desk.window.show_article().tabs.setCurrentIndex(1)
    choose("pl")
    article = desk.window.article
    assert article is not None
    assert (article.tabs.currentIndex(), article.tabs.tabText(1)) == (1, "Oś czasu")


def test_the_talk_and_its_article_can_be_worked_on_afterwards(desk, choose):
    desk.open(at=3)
    desk.window.show_article()
    choose("pl")
    article = desk.window.article
    article.title.setFocus()
    article.title.setPlainText("Latarnie morskie")
    article.finish_typing()
    desk.window.show_segments()
    desk.run(Confirm)
    desk.settle()
    assert desk.session.article.text("title") == "Latarnie morskie"
    assert desk.segment(3).state == "reviewed"


@pytest.mark.parametrize("kind", [TakeTour, News])
def test_a_notice_from_before_still_does_what_it_offers(desk, choose, kind):
    desk.open(at=4)
    desk.settings.version_seen, desk.settings.tour_offered = ("0.0.1", True) if kind is News else (__version__, False)
    first_minutes.offer(desk.window)
    choose("pl")
    offered = {News: "Co nowego", TakeTour: "Otwórz przewo&dnik"}[kind]
    (button,) = desk.window.notices.findChildren(QPushButton)
    assert button.text() == offered
    button.click()
    desk.settle()
    shown = desk.window.findChildren(PagesDialog) if kind is News else desk.window.findChildren(Tour)
    assert len(shown) == 1


def test_a_tour_ends(desk, choose):
    desk.open(at=4)
    desk.run(TakeTour)
    (tour,) = desk.window.findChildren(Tour)
    ring = tour.ring
    choose("pl")
    assert desk.window.findChildren(Tour) == []
    assert ring not in desk.window.children()


def test_the_library_stays_as_it_was_left(desk, choose):
    desk.home()
    desk.window.home.search.setText("light")
    chosen = desk.window.home.current_id()
    choose("pl")
    desk.settle()
    assert (desk.window.home.search.text(), desk.window.home.current_id()) == ("light", chosen)


def test_what_is_looked_for_stays(desk, choose):
    desk.open(at=4)
    desk.page.find_bar.where.setCurrentIndex(1)
    desk.page.find_bar.only.setChecked(True)
    desk.page.find_bar.open_bar("some")
    choose("pl")
    found = desk.page.find_bar
    assert (found.text, found.where.currentIndex(), found.only.isChecked()) == ("some", 1, True)


def test_pages_beside_the_work_are_closed_and_problems_stay(desk, choose):
    desk.open(at=4)
    desk.run(Help)
    desk.run(News)
    desk.window.notices.tell("It failed.", kind="problem")
    choose("pl")
    assert desk.window.findChildren(PagesDialog) == []
    assert desk.told == "It failed."


def test_a_run_of_drafts_goes_on(desk, choose, monkeypatch):
    from dwuglos.drafts.outcome import Progress

    desk.open(at=4)
    status = desk.window.status
    status.show_drafting(Progress(1, 6), "Google Translate")
    choose("pl")
    assert desk.window.status is status
    assert status.stop.text() == "Zatrzymaj"
    status.show_drafting(Progress(2, 6), "Google Translate")
    assert status.drafting.text() == "Google Translate: 2 z 6"


def test_choosing_the_same_changes_nothing(desk, choose):
    desk.open(at=4)
    page = desk.page
    choose("en")
    assert desk.page is page
    assert not [button for button in desk.window.findChildren(QPushButton) if button.text() == "Zatrzymaj"]


def test_notices_follow_and_good_news_that_cannot_go(desk, choose, kept):
    with Library(kept) as other:
        lock = other.lock_talk(TALK)
        desk.open()
    desk.window.tell("It is done.")
    desk.window.tasks.failed.emit(LibraryFull("There is no room."))
    told = "This talk is open for editing in another window; here it can only be read."
    assert desk.told.split("\n") == [told, "It is done.", "There is no room."]
    choose("pl")
    polish = "Ten wykład jest edytowany w innym oknie; tutaj można go tylko czytać."
    assert desk.told.split("\n") == [polish, "There is no room."]
    assert desk.session.read_only_reason == polish
    lock.release()


def test_what_stood_beside_the_work_before_hears_of_nothing_any_more(desk, choose):
    desk.open(at=1)
    for panel in (each for each in COMMANDS if issubclass(each, PanelCommand) and each is not PanelCommand):
        desk.run(panel)
    desk.settle()
    choose("pl")
    desk.settle()
    with Library(desk.path) as library:
        library.add_terms([Term(desk.segment(3).source.rstrip("."), "światło")], None)
    desk.session.terms.load()
    desk.settle()
    desk.table.go_to(3)
    desk.qtbot.waitUntil(lambda: bool(desk.session.terms.current))
    desk.run(Confirm)
    desk.settle()
    assert desk.segment(3).state == "reviewed"
