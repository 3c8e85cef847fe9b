"""One of two services that draft the same sentences."""

import pytest

from dwuglos.drafts.requests import requests
from dwuglos.errors import LibraryError
from dwuglos.store.library import Library
from dwuglos.translators.google import Google
from gui.drafts.side import Side
from tests.stand_ins.google import polish


@pytest.fixture
def side(at_work, google, qtbot):
    side = Side("Service", at_work.session, requests(at_work.transcript.segments, "initial"), [Google()])
    qtbot.addWidget(side)
    return side


def answers_kept(desk):
    return sorted(desk.answer(desk.tasks.store, lambda library: library.draft_answers(1, "google")).values())


def test_what_comes_is_shown_and_noted_and_is_in_no_segment(at_work, side):
    came = []
    side.answered.connect(lambda place, text: came.append((place, text)))
    with at_work.qtbot.waitSignal(side.ended):
        side.start()
    expected = [polish("Some were lonely."), polish("Others wrote to each other every day.")]
    assert came == list(enumerate(expected))
    assert side.answers == dict(enumerate(expected))
    assert side.translator.name == "google"
    assert answers_kept(at_work) == sorted(expected)
    assert at_work.answer(at_work.tasks.store, lambda library: library.draft_reports(1)) == []
    assert (at_work.target(4), at_work.target(5)) == ("", "")
    assert side.progress.text() == "Segments: 2 of 2."


def test_to_be_stopped_before_the_journal_was_looked_at_is_to_ask_nothing(at_work, side, google):
    with at_work.qtbot.waitSignal(side.ended):
        side.start()
        assert side.is_running
        side.stop()
    assert not side.is_running
    assert google.asked == []
    assert side.progress.text() == ""


def test_a_journal_that_cannot_be_read_ends_it_with_a_sentence(at_work, side, google, monkeypatch):
    def fail(*_):
        raise LibraryError("The library does not answer.")

    monkeypatch.setattr(Library, "draft_answers", fail)
    with at_work.qtbot.waitSignal(side.ended):
        side.start()
    assert side.progress.text() == "The library does not answer."
    assert google.asked == []


def test_what_came_before_it_was_left_is_noted_and_nothing_more_is_shown(at_work, side, google):
    google.follow(["good", "late"])
    ended = []
    side.ended.connect(lambda: ended.append(True))
    side.start()
    at_work.qtbot.waitUntil(lambda: len(google.asked) == 2)
    side.leave()
    at_work.qtbot.waitUntil(lambda: not side.is_running)
    assert ended == []
    assert answers_kept(at_work) == [polish("Some were lonely.")]


def test_the_service_is_chosen_by_name_or_else_by_place(at_work, qtbot):
    from dwuglos.translators.libretranslate import LibreTranslate

    side = Side("Service", at_work.session, [], [Google(), LibreTranslate()])
    qtbot.addWidget(side)
    side.choose("libretranslate", 0)
    assert side.chosen.name == "libretranslate"
    side.choose("nobody", 0)
    assert side.chosen.name == "google"
    side.choose("", 7)
    assert side.chosen.name == "libretranslate"
