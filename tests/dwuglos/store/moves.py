"""Moves of a talk's history, to be written, and looks at what became of them."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from sqlalchemy import text

from dwuglos.store.library import Library
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import Change, Transcript


def note(transcript: Transcript, id: int, step: int = 1, text: str = "x") -> Write:
    segment = transcript.by_id(id)
    assert segment is not None
    return Write(step, "Edit note", "do", (Change(segment, segment._replace(note=text)),))


AnyEdit = Callable[..., Edit | None]


def sure(edit: Edit | None) -> Edit:
    assert edit is not None
    return edit


def make_move(
    data: st.DataObject, any_edit: Callable[..., Edit | None], transcript: Transcript, history: History
) -> None:
    move = data.draw(st.sampled_from(["do", "do", "do", "undo", "redo", "extend"]))
    edit = any_edit(transcript, lambda n: data.draw(st.integers(0, n - 1)))
    if move == "undo" and history.undoable:
        history.undo()
    elif move == "redo" and history.redoable:
        history.redo()
    elif move == "extend" and history.undoable and edit:
        history.extend(history.undoable, edit)
    elif edit:
        history.do(edit)


def check_counts(library: Library, talk: int) -> None:
    summary, segments = library.talk(talk), library.segments(talk)
    assert summary.segments == len(segments)
    assert summary.translated == sum(s.state != "initial" for s in segments)
    assert summary.reviewed == sum(s.state in ("reviewed", "final") for s in segments)
    assert summary.length == max((s.end for s in segments if s.end is not None), default=0)


def rows(library: Library, table: str) -> int:
    with library._connection.begin():
        return int(library._connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())
