"""A search through the open talk and all talks, and what is replaced of it."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError
from dwuglos.finding.matching import Matcher
from dwuglos.finding.query import Query
from dwuglos.store.library import Library
from dwuglos.store.talk_in_hand import talk_in_hand
from dwuglos.talk import edits
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import number
from gui.searching import LOOK_AGAIN_MS
from tests.gui.desk import TALK, TEXTS


@pytest.fixture
def other(kept):
    """A second talk, of the same segments and with an article."""
    with Library(kept) as library:
        return library.add_talk("Keepers", number(TEXTS), article=[Part(1, "title", 0, "latarnie")])


@pytest.fixture
def search(other, desk):
    return desk.window.search


@pytest.fixture
def look(desk, search):
    """A function that looks and waits until all is looked through."""

    def look(text, scope="all", **how):
        search.start(Query(text, **how), scope)
        finish(desk, search)
        return [(hit.talk, hit.field, hit.id) for hit in search.hits]

    return look


def finish(desk, search):
    desk.qtbot.waitUntil(lambda: not search.is_running and not search.is_replacing)


def test_all_talks_are_looked_through_the_open_one_first(desk, search, look, other):
    assert look("latarni") == [
        (other, "target", 2),
        (other, "target", 3),
        (other, "article", 1),
        (TALK, "target", 2),
        (TALK, "target", 3),
    ]
    assert search.titles == {TALK: "Lighthouses", other: "Keepers"}
    desk.open()
    assert look("latarni")[0] == (TALK, "target", 2)
    assert look("latarni", "talk") == [(TALK, "target", 2), (TALK, "target", 3)]


def test_what_is_not_in_the_library_yet_is_found(desk, search, look, monkeypatch):
    desk.open()
    monkeypatch.setattr(desk.session, "save", lambda *_: None)
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Nowe słowo"))
    assert look("nowe słowo") == [(TALK, "target", 4)]


def test_a_new_search_gives_up_the_one_before(desk, search):
    search.start(Query("latarni"), "all")
    search.start(Query("światło"), "all")
    finish(desk, search)
    assert {hit.text for hit in search.hits} == {"Zostało tylko światło."}


def test_one_that_is_stopped_keeps_what_it_has(desk, search):
    search.start(Query("latarni"), "all")
    search.stop()
    desk.settle()
    assert (search.hits, search.is_running) == ([], False)


def test_after_one_that_was_stopped_all_talks_are_looked_through_again(desk, search, look, other):
    desk.open()
    stopping = search.added.connect(lambda: search.stop() if other in search.titles else None)
    search.start(Query("światło"), "all")
    finish(desk, search)
    desk.settle()
    search.disconnect(stopping)
    assert look("światło") == [(TALK, "target", 6), (other, "target", 6)]


def test_what_cannot_be_looked_for_is_said(desk, search, look):
    assert look("(", kind="pattern") == []
    assert isinstance(search.error, InputError)
    assert len(look("światło")) == 2
    assert search.error is None


def test_the_open_talk_is_followed(desk, search, look):
    desk.open()
    search.follow(desk.session)
    look("światło")
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 4, "światło i światło"))
    desk.qtbot.waitUntil(lambda: len(search.hits) == 4)
    assert [(hit.talk, hit.id) for hit in search.hits[:3]] == [(TALK, 4), (TALK, 4), (TALK, 6)]


def test_replacing_is_one_step_in_each_talk(desk, search, look, other):
    desk.open()
    look("latarni")
    search.replace("lamp")
    finish(desk, search)
    assert desk.target(2) == "Dziś przyjrzymy się lampom,"
    assert desk.target(3) == "i ich lampkom."
    with Library(desk.path) as library:
        stored = library.open_talk(other)
        assert [step.label for step in stored.done] == ["Replace"]
        assert stored.segments[2].target == "i ich lampkom."
        assert library.article(other)[0].text == "lampe"
    desk.session.undo()
    desk.assert_saved()
    assert desk.stored() == number(TEXTS)


def test_what_is_not_ticked_stays(desk, search, look):
    desk.open()
    look("latarni", "talk")
    search.tick(search.hits[0], False)
    search.replace("lamp")
    finish(desk, search)
    assert (desk.target(2), desk.target(3)) == ("Dziś przyjrzymy się latarniom,", "i ich lampkom.")
    assert [hit.id for hit in search.hits] == [2]
    assert not search.is_ticked(search.hits[0])


def test_what_is_not_ticked_stays_so_behind_a_replacement(desk, search, look):
    desk.open()
    look("rz", "talk")
    assert [hit.start for hit in search.hits] == [6, 10]
    search.tick(search.hits[1], False)
    search.replace("szcz")
    finish(desk, search)
    assert desk.target(2) == "Dziś pszczyjrzymy się latarniom,"
    assert [search.is_ticked(hit) for hit in search.hits] == [False]


def test_text_that_has_changed_meanwhile_is_left(desk, search, look, other):
    look("światło")
    with Library(desk.path) as library, talk_in_hand(library, other) as talk:
        edit = edits.set_target(talk.transcript, 6, "Nowe światło")
        assert edit is not None
        talk.history.do(edit)
    outcomes = []
    search.replaced.connect(outcomes.append)
    search.replace("lampa")
    finish(desk, search)
    assert (outcomes[0].hits, outcomes[0].talks, outcomes[0].outdated) == (1, 1, 1)
    assert desk.stored(other)[5].target == "Nowe światło"
    assert desk.stored()[5].target == "Zostało tylko lampa."


def test_a_talk_that_somebody_else_has_open_keeps_no_other_back(desk, search, look, other):
    look("światło")
    outcomes = []
    search.replaced.connect(outcomes.append)
    with Library(desk.path) as library, library.lock_talk(other):
        search.replace("lampa")
        finish(desk, search)
    assert [id for id, _ in outcomes[0].failures] == [other]
    assert desk.stored(other)[5].target == "Zostało tylko światło."
    assert desk.stored()[5].target == "Zostało tylko lampa."


def test_a_hit_in_another_talk_opens_that(desk, search, look, other):
    desk.open()
    look("tylko światło")
    search.go_to(search.hits[1])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None and desk.session.id == other)
    desk.settle()
    assert desk.here == 6
    look("latarnie")
    search.go_to(search.hits[0])
    assert desk.window.article is not None


def test_what_is_followed_keeps_its_place_among_the_other_talks(desk, search, look, other):
    look("latarni")
    desk.open()
    search.follow(desk.session)
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Nic."))
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 5, "O latarni."))
    places = [(other, 2), (other, 3), (other, 1), (TALK, 3), (TALK, 5)]
    desk.qtbot.waitUntil(lambda: [(hit.talk, hit.id) for hit in search.hits] == places)
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 6, "Nic."))
    desk.settle()
    assert [(hit.talk, hit.id) for hit in search.hits] == places


def test_a_first_hit_in_the_open_talk_comes_before_all(desk, search, look, other):
    desk.open()
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 6, "Nic."))
    assert look("światło") == [(other, "target", 6)]
    search.follow(desk.session)
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Jest światło."))
    desk.qtbot.waitUntil(lambda: [(hit.talk, hit.id) for hit in search.hits] == [(TALK, 4), (other, 6)])


def test_nobody_is_told_of_hits_that_stay_the_same(desk, search, look):
    desk.open()
    search.follow(desk.session)
    look("latarni", "talk")
    begun = []
    search.began.connect(lambda: begun.append(1))
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 6, "Nic."))
    desk.qtbot.wait(2 * LOOK_AGAIN_MS)
    assert begun == []


def test_what_matches_is_let_go_with_its_search(desk, search, look, monkeypatch):
    closed = []
    real = Matcher.close
    monkeypatch.setattr(Matcher, "close", lambda matcher: (closed.append(matcher.query.text), real(matcher)))
    look("latarni")
    assert closed == []
    search.start(Query("nic"), "all")
    search.start(Query("światło"), "all")
    finish(desk, search)
    desk.settle()
    assert sorted(closed) == ["latarni", "nic"]
    search.clear()
    assert sorted(closed) == ["latarni", "nic", "światło"]


def test_sound_talks_are_not_said_to_be_damaged(desk, search, look):
    assert look("światło")
    assert search.damaged == []


def test_a_hit_is_asked_for_where_no_talk_is_open_or_it_is_in_the_article(desk, search, look, other):
    wanted = []
    look("latarni")
    search.hit_wanted.disconnect()
    search.hit_wanted.connect(wanted.append)
    search.go_to(search.hits[0])
    desk.open()
    hits = search.hits
    for hit in hits:
        search.go_to(hit)
    assert wanted == [hits[0], hits[0], hits[1], hits[2]]
    assert desk.session.cursor.segment == hits[-1].id
