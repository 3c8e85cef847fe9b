"""Rows of a talk as text on the clipboard, and text from there for rows.

One language is a line a row. Both are a table: cells with tabs between them, in quotes where they hold line breaks, as
spreadsheets give and take them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from dwuglos.talk.edits import Field
from dwuglos.talk.row_texts import Texts
from dwuglos.talk.transcript import Segment
from dwuglos.timing.clock import clock

_HEADS = {"english", "source", "angielski", "polish", "target", "polski"}


def as_lines(segments: Sequence[Segment], field: Field) -> str:
    """Return one text of each segment, a line each: line breaks in one of several become spaces."""
    texts = [segment.source if field == "source" else segment.target for segment in segments]
    return texts[0] if len(texts) == 1 else "\n".join(" ".join(text.split("\n")) for text in texts)


def as_table(segments: Sequence[Segment]) -> str:
    """Return start, end, English and Polish of each segment, a line each."""
    written = io.StringIO()
    rows = ((clock(s.start, 3), clock(s.end, 3), s.source, s.target) for s in segments)
    csv.writer(written, csv.excel_tab, lineterminator="\n").writerows(rows)
    return written.getvalue()


def read_rows(text: str, field: Field, count: int) -> list[Texts]:
    """Return what a text puts into each row, from top to bottom; a line without tabs is a text of `field`.

    `count` rows are chosen: where there are as many lines, empty ones count; otherwise they are what stands between
    paragraphs, and left out. Of a table the last two columns are English and Polish; a head is left out.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if "\t" in text:
        rows = [row for row in csv.reader(io.StringIO(text), csv.excel_tab) if any(cell.strip() for cell in row)]
        texts = [_texts(row) for row in rows]
        return texts[1:] if texts and _is_head(texts[0]) else texts
    lines = [line.strip() for line in text.split("\n")]
    return [{field: line} for line in lines if line or len(lines) == count]


def _texts(row: Sequence[str]) -> Texts:
    source, target = row[-2:] if len(row) > 1 else ("", row[0])
    return {"source": source, "target": target}


def _is_head(texts: Texts) -> bool:
    return all(text.strip().lower() in _HEADS for text in texts.values())
