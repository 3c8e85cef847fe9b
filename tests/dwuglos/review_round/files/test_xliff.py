"""Documents as programs for translators save them."""

from __future__ import annotations

import re

from dwuglos.review_round.files.xliff import Xliff
from tests.dwuglos.review_round.kit import SEGMENTS, compared, sheet

_NOTE = re.compile("(<trans-unit.*?)<note [^>]*>[^<]*</note>", re.DOTALL)


def test_a_program_that_drops_all_notes_takes_none_away() -> None:
    text, count = _NOTE.subn(r"\1", Xliff().write(sheet()).decode())
    assert count == sum(bool(segment.note) for segment in SEGMENTS)
    assert not compared(Xliff().read(text.encode())).differences


def test_a_note_that_was_deleted_is_taken_away() -> None:
    text = _NOTE.sub(r"\1", Xliff().write(sheet()).decode(), count=1)
    assert [(each.now.id, each.after.note) for each in compared(Xliff().read(text.encode())).clean] == [(3, "")]
