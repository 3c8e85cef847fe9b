"""Writing moves: the talk moves along with them, all or none, and only on the version they were made on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import LibraryError, StaleTalk
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import Change, NewSegment, Transcript, number
from tests.dwuglos.store.moves import check_counts, make_move, note

ROOT = Path(__file__).parents[3]


@settings(max_examples=25)
@given(data=st.data())
def test_the_library_is_always_what_the_transcript_is(
    any_edit: Callable[..., Edit | None], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    texts = [NewSegment(n * 1000, n * 1000 + 900, f"Some words {n}", f"Słowa {n}", "translated") for n in range(3)]
    transcript = Transcript(number(texts))
    with Library(tmp_path_factory.mktemp("library") / "l.db") as library:
        talk = library.add_talk("Talk", list(transcript))
        history = History(transcript)
        history.written.connect(lambda write: library.write(talk, [write]))
        for _ in range(data.draw(st.integers(1, 12))):
            make_move(data, any_edit, transcript, history)
            assert library.segments(talk) == list(transcript)
            check_counts(library, talk)
        opened = library.open_talk(talk)
    assert [step.number for step in opened.done][-1:] == ([history.undoable.number] if history.undoable else [])
    assert [step.number for step in opened.undone][-1:] == ([history.redoable.number] if history.redoable else [])
    assert opened.highest_id >= max([s.id for s in transcript], default=0)


def test_an_edit_of_many_segments(library: Library) -> None:
    transcript = Transcript(number(NewSegment(n, n + 1, f"Text {n}") for n in range(3000)))
    talk = library.add_talk("Long", list(transcript))
    history = History(transcript)
    history.written.connect(lambda write: library.write(talk, [write]))
    drafts, gone = edits.copy_source(transcript, range(1, 3001)), edits.delete(transcript, range(1, 2001))
    assert drafts is not None
    assert gone is not None
    history.do(drafts)
    assert library.talk(talk).translated == 3000
    history.undo()
    history.do(gone)
    assert library.segments(talk) == list(transcript)
    assert (library.talk(talk).segments, library.talk(talk).translated) == (1000, 0)


def test_moves_are_kept_all_or_none(library: Library, talk: int, transcript: Transcript) -> None:
    before = library.open_talk(talk)
    taken = Write(2, "Insert segment", "do", (Change(None, transcript[1]),))
    with pytest.raises(LibraryError, match=r"^The library .* does not answer as it should: UNIQUE constraint failed"):
        library.write(talk, [note(transcript, 1), taken])
    assert library.open_talk(talk) == before
    assert library.revisions(talk, 1) == []
    library.write(talk, [note(transcript, 1)])
    assert library.segments(talk)[0].note == "x"


def test_one_talk_does_not_touch_another(library: Library, talk: int, transcript: Transcript) -> None:
    other = library.add_talk("Other", list(transcript))
    library.keep_typing(other, 1, "target", "pisane")
    library.write(talk, [note(transcript, 1)])
    assert library.segments(other) == list(transcript)
    assert library.revisions(other, 1) == []
    assert library.open_talk(other).done == []
    assert len(library.open_talk(other).typings) == 1


def test_every_move_counts_one(library: Library, talk: int, transcript: Transcript) -> None:
    assert library.version(talk) == library.open_talk(talk).version == 0
    assert library.write(talk, [note(transcript, 1)]).version == 1
    saved = library.write(talk, [note(transcript, 2, 2), note(transcript, 3, 3)])
    assert saved.version == library.version(talk) == library.open_talk(talk).version == 3
    assert saved.at == library.talk(talk).changed
    assert library.write(talk, []).version == 3
    assert library.version(library.add_talk("Other", [])) == 0
    assert library.version(library.duplicate_talk(talk, "Kopia")) == 0


def test_a_write_on_what_is_there_is_kept(library: Library, talk: int, transcript: Transcript) -> None:
    assert library.write(talk, [note(transcript, 1)], 0).version == 1
    assert library.write(talk, [note(transcript, 2, 2)], 1).version == 2
    assert [segment.note for segment in library.segments(talk)][:2] == ["x", "x"]


@pytest.mark.parametrize("version", [0, 1, 3])
def test_a_write_on_something_else_is_refused(
    library: Library, talk: int, transcript: Transcript, version: int
) -> None:
    library.write(talk, [note(transcript, 1), note(transcript, 2, 2)])
    library.keep_typing(talk, 3, "target", "pisane")
    before = library.open_talk(talk)
    with pytest.raises(StaleTalk) as caught:
        library.write(talk, [note(transcript, 3, 3)], version)
    assert (caught.value.talk, caught.value.version, caught.value.exit_status) == (talk, 2, 3)
    assert isinstance(caught.value, LibraryError)
    assert str(caught.value) == (
        "Another program has changed this talk in the meantime; nothing was saved over that, and what was written here "
        "is kept."
    )
    assert library.open_talk(talk) == before
    assert library.revisions(talk, 3) == []
    assert library.writes_since(talk, 2).writes == ()


WRITE_ON = """
import sys
from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript
with Library(sys.argv[1]) as library:
    transcript = Transcript(library.segments(1))
    history = History(transcript)
    history.written.connect(lambda write: library.write(1, [write]))
    n = 0
    while True:
        n += 1
        history.do(edits.set_target(transcript, n % 6 + 1, str(n)))
        print(n, flush=True)
"""


def test_what_was_saved_survives_a_killed_program(library: Library, talk: int) -> None:
    assert library.path is not None
    library.close()
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_ON, str(library.path)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        text=True,
    ) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(40)]
        writer.kill()
        said += writer.stdout.readlines()
    last_said = max(int(line) for line in said if line.endswith("\n"))
    with Library(library.path) as again:
        opened = again.open_talk(talk)
        saved = opened.done[-1].number
        assert saved in (last_said, last_said + 1)  # the last one may have been kept and not printed any more
        assert {s.target for s in opened.segments} == {str(n) for n in range(saved - 5, saved + 1)}
        check_counts(again, talk)
        again.rename_talk(talk, "and on it goes")


def test_one_confirmed_segment_costs_few_statements(library: Library, talk: int, transcript: Transcript) -> None:
    statements: list[str] = []
    driver = library._connection.connection.driver_connection
    driver.set_trace_callback(statements.append)
    library.write(talk, [note(transcript, 1)], 0)
    driver.set_trace_callback(None)
    kinds = [statement.split()[0] for statement in statements]
    assert kinds == ["BEGIN", "SELECT", "UPDATE", "UPDATE", "INSERT", "INSERT", "UPDATE", "COMMIT"]


def test_the_length_is_that_of_the_last_end(library: Library, talk: int, transcript: Transcript) -> None:
    def length_after(step: int, *changes: Change) -> int:
        library.write(talk, [Write(step, "x", "do", changes)])
        return library.talk(talk).length

    last = transcript[5]
    later = last._replace(end=20_000)
    assert length_after(1, Change(last, later)) == 20_000
    assert length_after(2, Change(later, None)) == 12_000
    assert length_after(3, Change(None, last)) == 14_000
    assert length_after(4, Change(last, last._replace(start=1))) == 14_000
    assert length_after(5, *(Change(segment, None) for segment in library.segments(talk))) == 0


def test_a_step_out_of_order_is_found_again(library: Library, talk: int, transcript: Transcript) -> None:
    library.write(talk, [note(transcript, 1, 5)])
    library.write(talk, [note(transcript, 2, 3), note(transcript, 3, 7), note(transcript, 4, 6)])
    assert [step.number for step in library.open_talk(talk).done] == [3, 5, 6, 7]
    assert library.open_talk(talk).last_step == 7
