"""Rows of the segment table on the clipboard, for this program and for others, and rows from there."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from dwuglos.talk.edits import Field
from dwuglos.talk.row_texts import Texts
from dwuglos.talk.transcript import Segment

# The formats behind the text are imported where rows are copied or pasted: opening a talk does not wait for them.

FORMAT = "application/x-dwuglos-rows"
"""Rows as they are, with the line breaks that a text of one line a row cannot have."""


def copy_texts(segments: Sequence[Segment], field: Field) -> None:
    """Put one text of each segment on the clipboard."""
    from dwuglos.formats.parts.rows import as_lines

    texts = [[segment.source if field == "source" else segment.target] for segment in segments]
    _put(as_lines(segments, field), texts)


def copy_table(segments: Sequence[Segment]) -> None:
    """Put the times and both texts of each segment on the clipboard."""
    from dwuglos.formats.parts.rows import as_table

    _put(as_table(segments), [[segment.source, segment.target] for segment in segments])


def _put(text: str, rows: Sequence[Sequence[str]]) -> None:
    data = QMimeData()
    data.setText(text)
    data.setData(FORMAT, json.dumps(rows, ensure_ascii=False).encode())
    QGuiApplication.clipboard().setMimeData(data)


def rows_to_paste(field: Field, count: int) -> list[Texts]:
    """Return what is on the clipboard for each row; a single text is one of `field`, and `count` rows are chosen."""
    from dwuglos.formats.parts.rows import read_rows

    data = QGuiApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(FORMAT):
        text = QGuiApplication.clipboard().text()
        return read_rows(text, field, count) if text.strip() else []
    rows: list[list[str]] = json.loads(bytes(data.data(FORMAT).data()))
    return [{field: row[0]} if len(row) == 1 else {"source": row[0], "target": row[1]} for row in rows]
