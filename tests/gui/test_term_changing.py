"""What a change of a term would do: looked for in the open talk or in all, ticked, followed, made."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from dwuglos.finding import term_change
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import number
from gui import term_changing
from gui.term_changing import TermChanging
from tests.gui.desk import TALK, TEXTS, Desk


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(term_changing, "LOOK_AGAIN_MS", 5)


@pytest.fixture
def other(kept) -> int:
    """A second talk of the same segments, of which the one with the term is confirmed."""
    with Library(kept) as library:
        return library.add_talk("Keepers", number([*TEXTS[:2], TEXTS[2]._replace(state="reviewed"), *TEXTS[3:]]))


@pytest.fixture
def changing(other: int, at_work: Desk) -> Iterator[TermChanging]:
    changing = TermChanging(at_work.tasks, lambda: at_work.window.session, at_work.window)
    yield changing
    changing.clear()  # or it looks again while the window is closed, or after that


def finish(desk: Desk, changing: TermChanging) -> None:
    desk.qtbot.waitUntil(lambda: not changing.is_running and not changing.is_changing)


def look(desk: Desk, changing: TermChanging, old: str = "latarnik", new: str = "strażnik", all_: bool = False) -> None:
    changing.start(old, new, all_)
    finish(desk, changing)


def places(changing: TermChanging) -> list[tuple[int, int]]:
    return [(each.first.talk, each.first.number) for each in changing.proposals]


def put(desk: Desk, id: int, text: str) -> None:
    desk.session.do(edits.set_target(desk.transcript, id, text))


def signals(changing: TermChanging) -> list[tuple[bool, int]]:
    """Return a list that fills with what there is whenever that is said to have changed."""
    seen: list[tuple[bool, int]] = []
    changing.changed.connect(lambda: seen.append((changing.is_running, len(changing.proposals))))
    return seen


# Looking


def test_in_the_open_talk_alone_nothing_else_is_read(at_work: Desk, changing: TermChanging, monkeypatch) -> None:
    monkeypatch.setattr(Library, "talk_sizes", lambda _: pytest.fail("it is not asked for"))
    seen = signals(changing)
    look(at_work, changing)
    assert places(changing) == [(TALK, 3)]
    assert changing.titles == {TALK: "Lighthouses"}
    assert not changing.in_all_talks
    assert not changing.proposals[0].is_confirmed
    assert seen[:2] == [(False, 0), (True, 0)], "what was there before is gone, and it is looked for"
    assert seen[-2:] == [(True, 1), (False, 1)]


def test_in_all_talks_the_open_one_comes_first_and_once(at_work: Desk, changing: TermChanging, other: int) -> None:
    look(at_work, changing, all_=True)
    assert places(changing) == [(TALK, 3), (other, 3)]
    assert [each.is_confirmed for each in changing.proposals] == [False, True]
    assert changing.titles == {TALK: "Lighthouses", other: "Keepers"}
    assert changing.in_all_talks


def test_confirmed_segments_of_the_open_talk_are_known(at_work: Desk, changing: TermChanging) -> None:
    look(at_work, changing, "światło", "latarnia")
    assert [each.is_confirmed for each in changing.proposals] == [True]


def test_without_an_open_talk_all_others_are_looked_through(other: int, desk: Desk) -> None:
    desk.home()
    changing = TermChanging(desk.tasks, lambda: desk.window.session, desk.window)
    look(desk, changing, all_=True)
    assert sorted(places(changing)) == [(TALK, 3), (other, 3)]
    look(desk, changing)
    assert places(changing) == []
    changing._look_again()


def test_the_doubtful_come_first(at_work: Desk, changing: TermChanging) -> None:
    look(at_work, changing, all_=True)
    plain, second = changing.proposals
    doubtful = second._replace(doubts=("case",))
    changing._show([plain, doubtful])
    assert changing.proposals == [doubtful, plain]


def test_what_is_looked_for_last_is_all_that_comes(at_work: Desk, changing: TermChanging) -> None:
    changing.start("latarnik", "strażnik", True)
    look(at_work, changing, "zebra", "koń", all_=True)
    at_work.settle()
    assert changing.proposals == []
    assert changing.change is not None
    assert changing.change.old.text == "zebra"


def test_what_is_given_up_leaves_nothing(at_work: Desk, changing: TermChanging, other: int, kept) -> None:
    with closing(sqlite3.connect(kept)) as connection, connection:
        connection.execute("UPDATE segment SET note = x'ff' WHERE talk_id <> ? AND id = 1", (TALK,))
    look(at_work, changing, all_=True)
    assert changing.error is None
    assert changing.damaged == [other]
    assert places(changing) == [(TALK, 3), (other, 3)], "as far as it can be read"
    assert not any(each.is_confirmed for each in changing.proposals)
    changing.tick(changing.proposals[0], False)
    changing.clear()
    assert (changing.change, changing.proposals, changing.damaged) == (None, [], [])
    look(at_work, changing)
    assert len(changing.ticked()) == 1, "ticks are those of one look"
    changing.start("latarnik", "strażnik", True)
    changing.clear()
    at_work.settle()
    at_work.qtbot.waitUntil(lambda: not at_work.tasks._under_way)
    assert not changing.is_running
    assert (changing.change, changing.proposals) == (None, [])


def test_why_it_cannot_be_done_is_known(at_work: Desk, changing: TermChanging, monkeypatch) -> None:
    seen = signals(changing)
    look(at_work, changing, "koń", "koń")
    assert str(changing.error).startswith("Both terms are the same")
    assert seen[-1] == (False, 0)
    look(at_work, changing)
    assert changing.error is None

    def fail(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(Library, "texts", fail)
    look(at_work, changing, all_=True)
    assert str(changing.error) == "no room"
    monkeypatch.setattr(Library, "talk_sizes", fail)
    look(at_work, changing, all_=True)
    assert isinstance(changing.error, OSError)
    assert places(changing) == [(TALK, 3)], "what was found before stays"


def test_the_glossary_says_what_a_term_translates(at_work: Desk, changing: TermChanging, monkeypatch) -> None:
    asked: list[tuple[tuple[Term, ...], str]] = []
    monkeypatch.setattr(term_change, "english_of", lambda terms, old: asked.append((tuple(terms), old)) or [])
    monkeypatch.setattr(at_work.session.terms, "in_force", (Term("keeper", "latarnik"),))
    look(at_work, changing)
    assert asked == [((Term("keeper", "latarnik"),), "latarnik")]


# Following


def test_an_edit_changes_what_the_open_talk_has_and_leaves_the_others(
    at_work: Desk, changing: TermChanging, other: int
) -> None:
    look(at_work, changing, all_=True)
    put(at_work, 1, "Latarnicy spali.")
    at_work.qtbot.waitUntil(lambda: len(changing.proposals) == 3)
    assert sorted(places(changing)) == [(TALK, 1), (TALK, 3), (other, 3)]
    put(at_work, 1, "Spali.")
    put(at_work, 3, "i innym.")
    at_work.qtbot.waitUntil(lambda: places(changing) == [(other, 3)])


def test_an_edit_in_the_article_is_followed(at_work: Desk, changing: TermChanging) -> None:
    look(at_work, changing)
    at_work.session.article_changed.emit(())
    assert changing._again.isActive()


def test_an_edit_is_of_no_matter_where_nothing_is_looked_for(at_work: Desk, changing: TermChanging) -> None:
    put(at_work, 3, "i innym.")
    assert not changing._again.isActive()
    changing._look_again()
    look(at_work, changing)
    put(at_work, 3, "i nikomu.")
    assert changing._again.isActive()
    changing.clear()
    assert not changing._again.isActive()


@pytest.mark.parametrize("state", ["is_running", "is_changing"])
def test_an_edit_made_while_it_is_busy_is_looked_at_after_that(at_work: Desk, changing: TermChanging, state) -> None:
    look(at_work, changing)
    setattr(changing, state, True)
    put(at_work, 3, "i innym.")
    changing._again.stop()
    changing._look_again()
    assert changing._again.isActive()
    assert len(changing.proposals) == 1
    setattr(changing, state, False)
    at_work.qtbot.waitUntil(lambda: not changing.proposals)


def test_another_talk_is_followed_once_it_is_open(at_work: Desk, changing: TermChanging, other: int) -> None:
    at_work.open(other)
    look(at_work, changing)
    put(at_work, 3, "i innym.")
    assert not changing._again.isActive(), "it follows the first still"
    changing._look_again()
    changing.follow()
    changing.follow()
    put(at_work, 3, "i nikomu.")
    at_work.qtbot.waitUntil(lambda: not changing.proposals)


# Ticks


def test_all_are_ticked_at_first_and_each_can_be_left_out(at_work: Desk, changing: TermChanging) -> None:
    look(at_work, changing, all_=True)
    first, second = changing.proposals
    assert changing.ticked() == [first, second]
    changing.tick(first, False)
    assert not changing.is_ticked(first)
    assert changing.is_ticked(second)
    assert changing.ticked() == [second]
    changing.tick(first, True)
    assert changing.ticked() == [first, second]
    changing.tick_where(lambda each: each is first)
    assert changing.ticked() == [first]
    changing.tick_where(lambda _: True)
    assert changing.ticked() == [first, second]


# Changing


def outcomes(changing: TermChanging) -> list[object]:
    made: list[object] = []
    changing.done.connect(made.append)
    return made


def test_what_is_ticked_is_changed_and_what_is_not_is_left_out_still(
    at_work: Desk, changing: TermChanging, other: int, kept
) -> None:
    made, seen = outcomes(changing), signals(changing)
    look(at_work, changing, all_=True)
    changing.tick(changing.proposals[1], False)
    seen.clear()
    changing.make()
    assert changing.is_changing
    assert seen == [(False, 2)]
    changing.make()
    at_work.qtbot.waitUntil(lambda: len(made) == 1)
    assert not changing.is_changing
    assert changing.is_running, "what is left is looked for"
    finish(at_work, changing)
    assert at_work.target(3) == "i ich strażnikom."
    assert places(changing) == [(other, 3)]
    assert changing.ticked() == []
    assert (made[0].hits, made[0].talks) == (1, 1)
    assert len(made) == 1


def test_all_uses_of_a_talk_are_one_step(at_work: Desk, changing: TermChanging) -> None:
    put(at_work, 4, "Latarnik spał.")
    put(at_work, 5, "Latarnicy pisali.")
    look(at_work, changing)
    made = outcomes(changing)
    changing.make()
    at_work.qtbot.waitUntil(lambda: bool(made))
    assert made[0].hits == 3
    assert at_work.target(4) == "Strażnik spał."
    at_work.session.undo()
    assert [at_work.target(id) for id in (3, 4, 5)] == ["i ich latarnikom.", "Latarnik spał.", "Latarnicy pisali."]


def refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.replacing.Replacing.start", lambda _: pytest.fail("nothing is to be changed"))


@pytest.mark.parametrize("prepare", [lambda c: c.tick_where(lambda _: False), lambda c: setattr(c, "is_running", True)])
def test_nothing_is_changed_without_a_tick_or_while_more_comes(
    at_work: Desk, changing: TermChanging, monkeypatch, prepare: Callable[[TermChanging], None]
) -> None:
    look(at_work, changing)
    prepare(changing)
    refuse(monkeypatch)
    changing.make()
    assert not changing.is_changing


def test_who_lets_go_of_it_while_it_changes_has_nothing_looked_for_then(at_work: Desk, changing: TermChanging) -> None:
    made = outcomes(changing)
    look(at_work, changing)
    changing.make()
    changing.clear()
    at_work.qtbot.waitUntil(lambda: bool(made))
    assert not changing.is_running
    assert changing.change is None
