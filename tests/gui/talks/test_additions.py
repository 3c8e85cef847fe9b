"""A file that comes while a talk is open, and may belong to it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from gui.commands.edit import Undo
from tests.gui.desk import TALK, answer_questions

POLISH = """1
00:00:00,000 --> 00:00:02,000
Witam państwa.

2
00:00:08,200 --> 00:00:09,500
Byli tacy, którzy się nudzili.

3
00:00:09,500 --> 00:00:12,000
Inni pisali do siebie codziennie.
"""
FACTS = '{"title": "A film", "view_count": 12, "webpage_url": "https://example.org/v", "duration": 9}'


@pytest.fixture
def polish(tmp_path):
    path = tmp_path / "Lighthouses.pl.srt"
    path.write_text(POLISH, "utf-8")
    return path


def bring(desk, *files):
    desk.window.bring_in(list(files))
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)


def test_a_polish_file_is_laid_over_the_open_talk_if_wanted_as_one_step(at_work, polish, monkeypatch):
    before = [s.target for s in at_work.transcript]
    asked = answer_questions(monkeypatch, "Lay it over this talk")
    bring(at_work, polish)
    assert asked == [
        "Lighthouses.pl.srt is in Polish. Lay it over “Lighthouses”, which is open, or make a new talk of it?"
    ]
    assert [(s.target, s.state, s.origin) for s in at_work.transcript] == [
        ("Dobry wieczór.", "reviewed", "person"),
        ("Dziś przyjrzymy się latarniom,", "translated", "google"),
        ("i ich latarnikom.", "translated", ""),
        ("Byli tacy, którzy się nudzili.", "translated", "person"),
        ("Inni pisali do siebie codziennie.", "translated", "person"),
        ("Zostało tylko światło.", "final", "person"),
    ]
    told = "2 segments have got the Polish of the file. One confirmed segment stays as it was."
    assert at_work.told == told
    at_work.assert_saved()
    (undo,) = [each for each in at_work.window.notices.findChildren(QPushButton) if each.text() == "Undo"]
    undo.click()
    assert [s.target for s in at_work.transcript] == before
    assert not at_work.can(Undo)


def test_a_polish_file_is_made_into_a_talk_of_its_own_if_wanted(at_work, polish, monkeypatch):
    answer_questions(monkeypatch, "Make a new talk")
    bring(at_work, polish)
    at_work.qtbot.waitUntil(lambda: at_work.session.id != TALK)
    assert (at_work.segment(1).source, at_work.target(1)) == ("", "Witam państwa.")


def test_who_wants_neither_has_what_was_there(at_work, polish, monkeypatch):
    before = list(at_work.transcript)
    answer_questions(monkeypatch, "Cancel")
    bring(at_work, polish)
    assert (at_work.session.id, list(at_work.transcript), at_work.told) == (TALK, before, "")


def test_text_without_times_that_fits_nowhere_is_told(at_work, tmp_path, monkeypatch):
    path = tmp_path / "polski.txt"
    path.write_text("Jeszcze jeden wiersz bez czasów, żeby było wiadomo.\n", "utf-8")
    answer_questions(monkeypatch, "Lay it over this talk")
    bring(at_work, path)
    assert at_work.told.startswith("Only one of the texts has times")


def test_facts_are_taken_for_the_open_talk_if_they_are_its_own(at_work, tmp_path, monkeypatch):
    path = tmp_path / "film.info.json"
    path.write_text(FACTS)
    asked = answer_questions(monkeypatch, "Cancel")
    bring(at_work, path)
    assert asked == ["film.info.json holds facts about a video. Is it the video of “Lighthouses”?"]
    assert at_work.session.talk.facts.video.views is None
    answer_questions(monkeypatch, "Take them for this talk")
    bring(at_work, path)
    assert at_work.session.talk.facts.video.views == 12
    assert at_work.session.article.text("link") == "https://example.org/v"


def test_an_english_file_or_several_ask_nothing(at_work, polish, tmp_path):
    english = tmp_path / "Bees.en.srt"
    english.write_text("1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n")
    bring(at_work, english, polish)
    at_work.qtbot.waitUntil(lambda: at_work.session.title == "Bees")
    bring(at_work, english)
    at_work.qtbot.waitUntil(lambda: not at_work.window.new_talks._is_busy)
    at_work.qtbot.waitUntil(lambda: at_work.window.session is not None)
    assert at_work.session.title == "Bees"


def test_over_a_talk_that_can_only_be_read_nothing_is_laid(new_desk, polish):
    first, second = new_desk(), new_desk()
    first.open()
    second.open()
    second.window.bring_in([polish])
    second.qtbot.waitUntil(lambda: second.session.id != TALK)
