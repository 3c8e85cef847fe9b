"""The glossary at work on the open talk: what counts, what stands in the current segment, changes and their undoing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.term_rows import KeptTerm, TermChange
from gui import talk_terms
from gui.commands.edit import Undo
from gui.talk_terms import TalkTerms
from tests.gui.desk import Desk

LONELY = Term("lonely", "samotny", ("osamotniony",))


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_terms, "LOAD_MS", 5)


@pytest.fixture
def terms(at_work: Desk) -> TalkTerms:
    assert at_work.session is not None
    terms: TalkTerms = at_work.session.terms
    at_work.qtbot.waitUntil(lambda: terms.is_ready)
    return terms


def kept(desk: Desk, talk: int | None = None) -> list[Term]:
    with Library(desk.path) as library:
        return [each.term for each in library.terms(talk)]


def new(term: Term, talk: int | None = None) -> Sequence[TermChange]:
    return [TermChange(None, KeptTerm(0, talk, term))]


def test_a_term_counts_as_soon_as_it_is_added(at_work: Desk, terms: TalkTerms) -> None:
    terms.watch("test")
    with at_work.qtbot.waitSignals([terms.changed, terms.found]):
        terms.change(new(LONELY))
    assert terms.in_force == (LONELY,)
    assert [each.kept.term for each in terms.current] == [LONELY]
    assert terms.segment == at_work.session.cursor.segment
    assert at_work.session.findings._choices.terms == (LONELY,)
    with at_work.qtbot.waitSignal(terms.found):
        at_work.table.go_to(5)
    assert terms.current == ()
    terms.watch("the table", False)
    assert terms.segment == 5
    terms.watch("test", False)
    assert terms.segment is None


def test_what_was_changed_is_taken_back_and_done_again(at_work: Desk, terms: TalkTerms) -> None:
    qtbot, talk = at_work.qtbot, at_work.session.id
    assert not terms.can_undo
    with qtbot.waitSignal(terms.changed):
        terms.change(new(LONELY, talk))
    with qtbot.waitSignal(terms.changed):
        terms.change([TermChange(terms.own[0], None)])
    assert kept(at_work, talk) == []
    with qtbot.waitSignal(terms.changed):
        terms.undo()
    assert kept(at_work, talk) == [LONELY]
    assert terms.can_redo
    with qtbot.waitSignal(terms.changed):
        terms.redo()
    assert kept(at_work, talk) == []
    for _ in range(2):
        with qtbot.waitSignal(terms.changed):
            terms.undo()
    assert not terms.can_undo
    assert kept(at_work, talk) == []
    terms.undo()


def test_a_term_that_was_changed_elsewhere_is_not_overwritten(at_work: Desk, terms: TalkTerms) -> None:
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change(new(LONELY))
    with Library(at_work.path) as library:
        library.change_terms([TermChange(terms.common[0], None)])
    with at_work.qtbot.waitSignal(terms.failed) as told:
        terms.change([TermChange(terms.common[0], terms.common[0]._replace(term=Term("lonely", "sam")))])
    assert "“lonely” was changed elsewhere" in str(told.args[0])
    at_work.qtbot.waitUntil(lambda: terms.common == ())


def test_terms_of_a_file_are_added_or_it_is_said_why_not(at_work: Desk, terms: TalkTerms, tmp_path: Path) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("lonely;samotny\n", "utf-8")
    added: list[object] = []
    with at_work.qtbot.waitSignal(terms.changed):
        terms.add_from(file, None, added.append)
    assert added == [(1, 0, 0)]
    with at_work.qtbot.waitSignal(terms.failed):
        terms.add_from(tmp_path / "nowhere.csv", None, added.append)
    assert kept(at_work) == [Term("lonely", "samotny")]


def test_terms_are_looked_for_again_when_the_english_changes(at_work: Desk, terms: TalkTerms) -> None:
    terms.watch("test")
    with at_work.qtbot.waitSignal(terms.found):
        terms.change(new(LONELY))
    id = at_work.session.cursor.segment
    with at_work.qtbot.waitSignal(terms.found):
        at_work.session.attempt(lambda transcript: edits.set_source(transcript, id, "Nothing."))
    assert terms.current == ()
    with at_work.qtbot.waitSignal(terms.found):
        at_work.run(Undo)
    assert len(terms.current) == 1


def test_terms_are_marked_in_the_english_of_the_current_segment(at_work: Desk, terms: TalkTerms) -> None:
    with at_work.qtbot.waitSignal(terms.found):
        terms.change(new(LONELY))
    model = at_work.table.segments
    row = model.row_of(4)
    assert row is not None
    assert model.row(row).terms == ((10, 16),)
    assert model.row(row + 1).terms == ()
    with at_work.qtbot.waitSignal(terms.found):
        at_work.table.go_to(5)
    assert model.row(row).terms == ()


# The lists


def signals(terms: TalkTerms) -> list[str]:
    """Return a list that fills with what is told."""
    told: list[str] = []
    for name in ("changed", "found", "failed"):
        getattr(terms, name).connect(lambda *_, name=name: told.append(name))
    return told


def test_lists_that_are_read_again_and_are_the_same_are_not_told_of(at_work: Desk, terms: TalkTerms) -> None:
    told = signals(terms)
    terms.load()
    at_work.settle()
    assert told == []
    terms._load_first()
    with Library(at_work.path) as library:
        library.add_terms([LONELY])
    terms._load_first()
    at_work.settle()
    assert terms.common == (), "they are read once, unless somebody asks for it"
    with at_work.qtbot.waitSignal(terms.changed):
        terms.load()
    assert [each.term for each in terms.common] == [LONELY]


def test_the_list_of_the_talk_counts_before_that_of_all(at_work: Desk, terms: TalkTerms) -> None:
    own = Term("lonely", "sam")
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change(list(new(LONELY)))
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change(list(new(own, at_work.session.id)))
    assert [each.term for each in terms.own] == [own]
    assert [each.term for each in terms.common] == [LONELY]
    assert terms.in_force == (own,)
    assert terms.counts(terms.own[0])
    assert not terms.counts(terms.common[0])


def test_why_lists_cannot_be_read_is_known(at_work: Desk, terms: TalkTerms, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise InputError("There is no room.")

    assert terms.failure is None
    with monkeypatch.context() as patch:
        patch.setattr(Library, "terms", fail)
        with at_work.qtbot.waitSignal(terms.changed):
            terms.load()
    assert str(terms.failure) == "There is no room."
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change(new(LONELY))
    assert terms.failure is None


# What is done to them


def test_who_changes_terms_hears_what_came_of_it(at_work: Desk, terms: TalkTerms) -> None:
    made: list[Sequence[TermChange]] = []
    two = [*new(LONELY), *new(Term("keeper", "latarnik"))]
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change(two, made.append)
    ((first, second),) = made
    assert first.after is not None
    assert second.after is not None
    assert (first.after.term, second.after.term) == (LONELY, Term("keeper", "latarnik"))
    with at_work.qtbot.waitSignal(terms.changed):
        terms.undo()
    assert kept(at_work) == []
    assert (terms.can_undo, terms.can_redo) == (False, True)
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change(new(LONELY))
    assert not terms.can_redo, "what was taken back belongs to another course"
    terms.redo()
    at_work.settle()
    assert kept(at_work) == [LONELY]


def test_a_change_of_several_steps_is_taken_back_from_its_end(at_work: Desk, terms: TalkTerms) -> None:
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change(new(LONELY))
    (one,) = terms.common
    other = one._replace(term=Term("lonely", "sam"))
    third = one._replace(term=Term("lonely", "samotnie"))
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change([TermChange(one, other), TermChange(other, third)])
    assert kept(at_work) == [third.term]
    with at_work.qtbot.waitSignal(terms.changed):
        terms.undo()
    assert kept(at_work) == [LONELY]
    with at_work.qtbot.waitSignal(terms.changed):
        terms.redo()
    assert kept(at_work) == [third.term]


def terms_of_talk(desk: Desk, talk: int) -> TalkTerms:
    """Return the terms of another talk, once they are read: it is opened instead."""
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.open_talk(talk)
    assert desk.session is not None
    terms: TalkTerms = desk.session.terms
    desk.qtbot.waitUntil(lambda: terms.is_ready)
    return terms


def test_a_term_of_all_talks_that_was_deleted_is_brought_back_in_another_talk(at_work: Desk, terms: TalkTerms) -> None:
    first = at_work.session.id
    with Library(at_work.path) as library:
        other = library.duplicate_talk(first, "Other")
    keeper = Term("keeper", "latarnik")
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change([*new(LONELY), *new(keeper, first)])
    with at_work.qtbot.waitSignal(terms.changed):
        terms.change([TermChange(terms.own[0], None)])
    terms.change([TermChange(terms.common[0], None)])
    there = terms_of_talk(at_work, other)
    assert kept(at_work) == []
    with at_work.qtbot.waitSignal(there.changed):
        there.undo()
    assert kept(at_work) == [LONELY]
    assert not there.can_undo, "what was done to the list of another talk is not to be seen here"
    back = terms_of_talk(at_work, first)
    with at_work.qtbot.waitSignal(back.changed):
        back.undo()
    assert kept(at_work, first) == [keeper]


def test_what_is_done_for_a_talk_that_is_closed_is_done_and_told_nobody(
    at_work: Desk, terms: TalkTerms, tmp_path: Path
) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("keeper;latarnik\n", "utf-8")
    told, made = signals(terms), []
    terms.watch("test")
    terms.change(new(LONELY), made.append)
    terms.add_from(file, None, made.append)
    terms.close()
    terms.load()
    at_work.qtbot.waitUntil(lambda: {term.english for term in kept(at_work)} == {"lonely", "keeper"})
    at_work.settle()
    terms._fail(InputError("Late."))
    assert (told, made) == ([], [])
    assert not terms._soon.isActive()


# The current segment


@pytest.fixture
def found(at_work: Desk, terms: TalkTerms) -> TalkTerms:
    """With a term found in the current segment."""
    terms.watch("test")
    with at_work.qtbot.waitSignal(terms.found):
        terms.change(new(LONELY))
    return terms


def test_where_terms_stand_is_known_of_the_current_segment_alone(at_work: Desk, found: TalkTerms) -> None:
    segment = at_work.segment(4)
    assert found.spans_in(segment) == ((10, 16),)
    assert found.spans_in(segment._replace(source="Some were lonely")) == ((10, 16),)
    assert found.spans_in(segment._replace(source="Some were lonel")) == (), "as where it has just been changed"
    assert found.spans_in(at_work.segment(5)) == ()
    found.watch("test", False)
    for watcher in list(found._watchers):
        found.watch(watcher, False)
    assert found.spans_in(segment) == ()
    assert found.segment is None


def test_it_looks_again_for_other_english_of_the_current_segment_only(at_work: Desk, found: TalkTerms) -> None:
    session = at_work.session
    for act in (
        lambda: session.attempt(lambda transcript: edits.set_target(transcript, 4, "Samotni.")),
        lambda: session.attempt(lambda transcript: edits.set_source(transcript, 5, "Lonely.")),
        lambda: session.cursor.place(4, [4, 5]),
    ):
        at_work.qtbot.waitUntil(lambda: not found._soon.isActive())
        act()
        assert not found._soon.isActive()
    told = signals(found)
    session.attempt(lambda transcript: edits.set_source(transcript, 4, "They were lonely, lonely."))
    assert found._soon.isActive()
    at_work.qtbot.waitUntil(lambda: "found" in told)
    assert found.spans_in(at_work.segment(4)) == ((10, 16), (18, 24))


def test_what_stays_the_same_is_not_told_again(at_work: Desk, found: TalkTerms) -> None:
    told = signals(found)
    found._look()
    at_work.settle()
    assert told == []
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, " "))
    at_work.qtbot.waitUntil(lambda: told == ["found"])
    assert found.current == ()
    found._look()
    assert told == ["found"], "there were none before, either"


def test_nowhere_there_are_no_terms(at_work: Desk, found: TalkTerms) -> None:
    at_work.session.cursor.place(None)
    at_work.qtbot.waitUntil(lambda: found.current == ())
    assert found.segment is None


def test_an_answer_for_lists_that_have_changed_is_looked_up_anew(at_work: Desk, found: TalkTerms) -> None:
    assert found._finder is not None
    with at_work.qtbot.waitSignal(found.found):
        found.change([TermChange(found.common[0], None)])
    assert (found.current, found.in_force) == ((), ())
    assert found._finder is None
    with at_work.qtbot.waitSignal(found.found):
        found.change(new(Term("some", "niektórzy")))
    assert found.spans_in(at_work.segment(4)) == ((0, 4),)
