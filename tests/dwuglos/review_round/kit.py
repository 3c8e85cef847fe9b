"""A talk for tests of the review round, and what a reviewer does to a sheet of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dwuglos.review_round.files.base import ReviewSheet, Row
from dwuglos.review_round.marks import key_of
from dwuglos.review_round.merging import Comparison, compare
from dwuglos.review_round.sending import sheet_of
from dwuglos.talk.transcript import Segment

KEY = key_of("library", 7)
SEGMENTS = (
    Segment(1, 10, 0, 1500, "This is a 3.", "To jest trójka.", "reviewed", "person"),
    Segment(
        2, 20, 1500, 3000, "It is <i>sloppily</i> written & small,", "Jest <i>niedbale</i>,", "translated", "google"
    ),
    Segment(3, 30, 3000, 4200, "- Really?\n- Yes.", "- Naprawdę?\n- Tak.", "translated", "person", "two voices"),
    Segment(5, 40, None, None, "No times, no Polish."),
    Segment(9, 50, 90_000, 3_700_250, "The end", "Koniec", "final", "person", "=1+1\nsecond line"),
)


def sheet(segments: Sequence[Segment] = SEGMENTS, key: str = KEY) -> ReviewSheet:
    """Return the sheet that is sent."""
    return sheet_of("A <talk> & more", key, segments)


def changed(sent: ReviewSheet, **rows: dict[str, object]) -> ReviewSheet:
    """Return the sheet as it comes back: `s5={"target": "x"}` changes the row of segment 5."""
    return replace(sent, rows=tuple(_changed(row, rows) for row in sent.rows))


def _changed(row: Row, changes: dict[str, dict[str, object]]) -> Row:
    new = next((new for name, new in changes.items() if row.mark[: len(name) + 1].rstrip("itrf") == name), {})
    return row._replace(**new)  # type: ignore[arg-type]


def compared(back: ReviewSheet, segments: Sequence[Segment] = SEGMENTS, key: str = KEY) -> Comparison:
    """Compare with the talk as it is now."""
    return compare(back, key, segments)
