"""Text being typed outlives the program, until it is an edit."""

from __future__ import annotations

from collections.abc import Callable

from dwuglos.store.library import Library
from dwuglos.talk.history import Write
from dwuglos.talk.stored_talk import Typing
from dwuglos.talk.transcript import Change, NewSegment, Transcript, number
from tests.dwuglos.store.moves import note


def test_typing_is_kept_until_it_is_an_edit(
    library: Library, talk: int, transcript: Transcript, at: Callable[[int], None]
) -> None:
    at(1000)
    library.keep_typing(talk, 4, "target", "Napra")
    at(2000)
    library.keep_typing(talk, 4, "target", "Naprawdę \ud800")
    library.keep_typing(talk, 5, "source", "Let us")
    typed = {Typing(4, "target", "Naprawdę \N{REPLACEMENT CHARACTER}", 2000), Typing(5, "source", "Let us", 2000)}
    assert set(library.open_talk(talk).typings) == typed
    library.write(talk, [note(transcript, 4)])
    assert library.open_talk(talk).typings == (Typing(5, "source", "Let us", 2000),)


def test_typing_is_forgotten_when_it_is_given_up(library: Library, talk: int) -> None:
    for segment in (1, 2, 3):
        library.keep_typing(talk, segment, "target", "x")
    library.forget_typing(talk, 2, 99)
    assert [typing.segment for typing in library.open_talk(talk).typings] == [1, 3]
    library.forget_typing(talk)
    assert library.open_talk(talk).typings == ()


def test_a_large_edit_elsewhere_keeps_what_is_being_typed(library: Library) -> None:
    segments = number(NewSegment(n, n + 1, f"Text {n}") for n in range(700))
    talk = library.add_talk("Long", segments)
    library.keep_typing(talk, 700, "target", "pisane")
    library.write(talk, [Write(1, "Notes", "do", tuple(Change(s, s._replace(note="x")) for s in segments[:-1]))])
    library.write(talk, [])
    assert [typing.text for typing in library.open_talk(talk).typings] == ["pisane"]
