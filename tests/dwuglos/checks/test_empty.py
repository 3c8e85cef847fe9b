"""Segments without any text, which a fix removes unless somebody wrote a note."""

from dwuglos.checks.empty import Empty
from dwuglos.checks.results.fixes import fix_all
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.checks.looking import found, look, segments


def test_neither_english_nor_polish() -> None:
    assert found(Empty, "", " \n") == ["This segment is empty."]
    assert found(Empty, "<i></i>", "") == ["This segment is empty."]
    assert found(Empty, "Yes.", "") == []
    assert found(Empty, "", "Tak.") == []


def test_the_fix_removes_it() -> None:
    made = segments(("Yes.", "Tak."), ("", ""), ("No.", "Nie."))
    transcript = Transcript(made)
    edit = fix_all(made, look(Empty, made))
    assert edit is not None
    edit.apply(transcript)
    assert [segment.target for segment in transcript] == ["Tak.", "Nie."]
    edit.inverse.apply(transcript)
    assert list(transcript) == made


def test_a_note_is_not_removed_with_it() -> None:
    made = [segment._replace(note="here?") for segment in segments(("", ""))]
    assert [finding.fix for finding in look(Empty, made)] == [None]
