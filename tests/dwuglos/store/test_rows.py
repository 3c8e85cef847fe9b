"""A talk that is not there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dwuglos.errors import TalkNotFound
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.moves import note


@pytest.mark.parametrize(
    "wish",
    [
        lambda library, t: library.talk(99),
        lambda library, t: library.segments(99),
        lambda library, t: library.open_talk(99),
        lambda library, t: library.write(99, [note(t, 1)]),
        lambda library, t: library.rename_talk(99, "x"),
        lambda library, t: library.delete_talk(99),
        lambda library, t: library.restore_talk(99),
        lambda library, t: library.erase_talk(99),
        lambda library, t: library.duplicate_talk(99, "x"),
        lambda library, t: library.source_digest(99),
        lambda library, t: library.keep_typing(99, 1, "target", "x"),
        lambda library, t: library.ignored(99),
        lambda library, t: library.ignore(99, []),
        lambda library, t: library.heed(99, []),
        lambda library, t: library.write(99, [note(t, 1)], 0),
        lambda library, t: library.version(99),
        lambda library, t: library.writes_since(99, 0),
        lambda library, t: library.steps(99),
        lambda library, t: library.version(1 << 63),
        lambda library, t: library.write(1 << 63, [note(t, 1)], 0),
        lambda library, t: library.version(0),
    ],
)
def test_a_talk_that_is_not_there_is_said_to_be(
    library: Library, transcript: Transcript, wish: Callable[[Library, Transcript], object]
) -> None:
    with pytest.raises(
        TalkNotFound,
        match=r"^There is no talk (99|9223372036854775808|0) in this library; `list` shows the talks it has\.$",
    ):
        wish(library, transcript)
