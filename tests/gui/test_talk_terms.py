"""The glossary at work on the open talk: what counts, what stands in the current segment, changes and their undoing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from dwuglos.language.terms import Term
from dwuglos.store.library import Library
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
    from dwuglos.talk import edits

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
