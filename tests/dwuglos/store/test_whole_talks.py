"""A talk taken out of a library with its history, and put into another."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dwuglos.errors import LibraryReadOnly, TalkNotFound
from dwuglos.exporting.talk_files import pack
from dwuglos.importing.talk_files import read_talk_file
from dwuglos.store.library import Library
from dwuglos.store.values import DraftReport, KeptDraft
from dwuglos.talk import article_edits
from dwuglos.talk.fitting import misfits
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import RANK_STEP, NewSegment, number
from dwuglos.talk.video import Video
from tests.conftest import AnyEdit
from tests.dwuglos.importing.talks import full_talk
from tests.dwuglos.store.moves import make_move

TEXTS = st.one_of(
    st.text(st.characters(), max_size=20),
    st.sampled_from(["", "\0", "\ud800", "\udfff\ud800", "\u202eolleH", "a\r\nb\u2028c", "🎓" * 50, "ż" * 5000]),
)


def test_a_talk_is_the_same_in_another_library(library: Library, at: Callable[[int], None]) -> None:
    at(1000)
    first = full_talk(library)
    whole = library.whole_talk(first)
    assert (whole.damage, list(misfits(whole))) == (None, [])
    at(5000)
    with Library("sqlite://") as other:
        id = other.add_whole_talk(whole, "Sieci (2)")
        assert other.whole_talk(id) == replace(whole, title="Sieci (2)", changed=5000)
        summary = other.talk(id)
        assert (summary.segments, summary.translated, summary.reviewed) == (4, 1, 1)
        assert (summary.created, summary.changed, summary.length) == (1000, 5000, 3900)
        assert other.draft_answers(id, "google") == {"q1": "Witam wszystkich."}
        assert other.draft_reports(id) == [DraftReport("google", 1, 1, 0, 11, 17, 11, 17)]


def test_undo_redo_and_versions_travel(library: Library) -> None:
    whole = library.whole_talk(full_talk(library))
    with Library("sqlite://") as other:
        id = other.add_whole_talk(whole, whole.title)
        talk = OpenTalk(other.open_talk(id), lambda step: other.step_edit(id, step))
        talk.written.connect(lambda write: other.write(id, [write]))
        assert [(each.label, each.before is None) for each in other.revisions(id, 4)] == [
            ("Split segment", True),
            ("Join segments", False),
            ("Join segments", True),
        ]
        talk.history.redo()
        assert [segment.id for segment in talk.transcript] == [1, 2, 3]
        while talk.history.undoable:
            talk.history.undo()
        assert [(segment.id, segment.target) for segment in talk.transcript] == [(1, ""), (2, ""), (3, "")]
        assert talk.transcript.new_id() == 5
        assert other.whole_talk(id).damage is None


def test_a_talk_of_no_library_and_one_to_be_read_only(library: Library) -> None:
    with pytest.raises(TalkNotFound):
        library.whole_talk(7)
    whole = library.whole_talk(full_talk(library))
    with library.reader() as reader, pytest.raises(LibraryReadOnly):
        reader.add_whole_talk(whole, "Copy")


def test_twins_are_talks_of_one_origin(library: Library, at: Callable[[int], None]) -> None:
    at(1000)
    first = full_talk(library)
    at(2000)
    full_talk(library)
    copy = library.duplicate_talk(first, "Copy")
    whole = library.whole_talk(first)
    again = library.add_whole_talk(whole, "Again")
    assert [talk.id for talk in library.twins_of(whole)] == [first, again]
    library.delete_talk(first)
    assert [talk.id for talk in library.twins_of(whole)] == [again]
    assert copy not in [talk.id for talk in library.twins_of(whole)]
    assert [library.free_title(title) for title in ("Sieci", "Copy", "Other")] == ["Sieci (2)", "Copy (2)", "Other"]


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE segment SET state = 'done' WHERE id = 1", "This talk is damaged"),
        ("UPDATE talk SET segments = 9", "This talk is damaged"),
        ("UPDATE revision SET after = 'x' WHERE id = 1", "This talk is damaged"),
        ("UPDATE revision SET segment = 3 WHERE id = 1", "This talk is damaged"),
        ("UPDATE step SET state = 'x'", "This talk is damaged"),
        ("UPDATE draft SET engine = x'ff00'", "This talk is damaged"),
        ("PRAGMA foreign_keys=OFF; DELETE FROM draft", "This talk is damaged"),
        ("UPDATE segment SET target = 'Inne' WHERE id = 1", "The history of this talk is damaged"),
        ("DELETE FROM revision WHERE id = (SELECT max(id) FROM revision)", "The history of this talk is damaged"),
        ("DELETE FROM step WHERE number = 1", "The history of this talk is damaged"),
        ("UPDATE talk SET highest_id = 2", "The history of this talk is damaged"),
    ],
)
def test_a_damaged_talk_goes_without_its_history(tmp_path: Path, statement: str, sentence: str) -> None:
    with Library(tmp_path / "library.db") as library:
        id = full_talk(library)
    with closing(sqlite3.connect(tmp_path / "library.db")) as raw, raw:
        raw.executescript(statement)
    with Library(tmp_path / "library.db") as library:
        whole = library.whole_talk(id)
        assert str(whole.damage).startswith(sentence)
        assert (whole.steps, whole.revisions, whole.part_revisions, whole.version) == ([], [], [], 0)
        assert [segment.id for segment in whole.segments] == [1, 2, 4, 3]
        assert not list(misfits(whole))
        back = library.whole_talk(library.add_whole_talk(whole, "Saved"))
        assert (back.damage, back.segments) == (None, whole.segments)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_talk_is_the_same_after_a_journey(tmp_path: Path, any_edit: AnyEdit, data: st.DataObject) -> None:
    with Library("sqlite://") as library, Library("sqlite://") as other:
        new = number(
            NewSegment(n * 1000, n * 1000 + 900, data.draw(TEXTS), data.draw(TEXTS), note=data.draw(TEXTS))
            for n in range(data.draw(st.integers(0, 4)))
        )
        facts = TalkFacts(data.draw(TEXTS), Video(data.draw(TEXTS).encode(errors="replace").decode(), views=7))
        id = library.add_talk(data.draw(TEXTS), new, data.draw(TEXTS), "", facts)
        talk = OpenTalk(library.open_talk(id), lambda step: library.step_edit(id, step))
        talk.written.connect(lambda write: library.write(id, [write]))
        for _ in range(data.draw(st.integers(0, 6))):
            make_move(data, any_edit, talk.transcript, talk.history)
            if data.draw(st.booleans()):
                talk.history.do(article_edits.add_paragraph(talk.article, None, data.draw(TEXTS)))
        library.keep_drafts(id, data.draw(TEXTS), [KeptDraft("q", data.draw(TEXTS), {1: data.draw(TEXTS)})])
        library.keep_typing(id, 1, "target", data.draw(TEXTS))
        library.ignore(id, [Ignored(1, "names", data.draw(TEXTS)), Ignored(0, data.draw(TEXTS), "x")])
        whole = library.whole_talk(id)
        assert whole.damage is None
        path = tmp_path / "talk.dwuglos"
        path.write_bytes(pack(whole))
        found = read_talk_file(path)
        assert found.whole == whole
        assert found.notices == ()
        back = other.whole_talk(other.add_whole_talk(found.whole, found.whole.title))
        assert replace(back, changed=whole.changed) == whole


def test_drafts_of_several_services_stay_with_their_answers(library: Library) -> None:
    id = full_talk(library)
    library.keep_drafts(id, "deepl", [KeptDraft("q2", "To jest.", {2: "To jest."}), KeptDraft("q3", "I", {3: "I"})])
    library.keep_drafts(id, "google", [KeptDraft("q4", "Dzień dobry.", {1: "Dzień dobry."})])
    whole = library.whole_talk(id)
    assert [(each.engine, each.digest, each.answer) for each in whole.answers] == [
        ("google", "q1", "Witam wszystkich."),
        ("deepl", "q2", "To jest."),
        ("deepl", "q3", "I"),
        ("google", "q4", "Dzień dobry."),
    ]
    assert [(each.segment, each.answer, each.text) for each in whole.drafts] == [
        (1, 3, "Dzień dobry."),
        (2, 1, "To jest."),
        (3, 2, "I"),
    ]
    with Library("sqlite://") as other:
        add_other = full_talk(other)
        back = other.add_whole_talk(whole)
        assert back != add_other
        assert other.whole_talk(back).drafts == whole.drafts
        assert other.whole_talk(back).title == whole.title


def test_a_draft_that_nobody_took_has_an_answer_all_the_same(library: Library) -> None:
    id = full_talk(library)
    library.keep_drafts(id, "deepl", [KeptDraft("q2", "To jest.", {})])
    whole = library.whole_talk(id)
    assert (whole.damage, len(whole.answers), len(whole.drafts)) == (None, 2, 1)


def test_a_talk_without_its_history_is_a_new_one(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        id = full_talk(library)
    with closing(sqlite3.connect(tmp_path / "library.db")) as raw, raw:
        raw.executescript("UPDATE step SET state = 'x'; UPDATE segment SET rank = rank + 7")
    with Library(tmp_path / "library.db") as library:
        whole = library.whole_talk(id)
    assert (whole.version, whole.last_step, whole.highest_id) == (0, 0, 4)
    assert [each.rank for each in whole.segments] == [place * RANK_STEP for place in (1, 2, 3, 4)]
    assert str(whole.damage).endswith("Segments: 4 of 4; other damaged values: 1.")


def test_a_title_that_is_taken_gets_a_number(library: Library) -> None:
    assert library.free_title("Sieci") == "Sieci"
    for _ in range(2):
        full_talk(library)
    assert library.free_title("Sieci") == "Sieci (2)"
    whole = library.whole_talk(1)
    library.delete_talk(library.add_whole_talk(whole, "Sieci (2)"))
    assert library.free_title("Sieci") == "Sieci (3)"
