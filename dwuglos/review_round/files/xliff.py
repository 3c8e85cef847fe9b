"""XLIFF 1.2 that goes to a reviewer with a program for translators, which nearly all of these read; and comes back.

The id of a unit is the mark of its row: programs keep ids. XLIFF 2 is read as well, where a program has made it of
this.
"""

from __future__ import annotations

import re
from typing import ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.mending import clean
from dwuglos.formats.parts.xliff_document import Note, Unit, document_of
from dwuglos.formats.parts.xliff_writing import written_1_2
from dwuglos.review_round.files.base import ReviewFile, ReviewSheet, Row
from dwuglos.review_round.marks import parsed
from dwuglos.talk.transcript import STATES

_OWN = "Dwugłos"
"""Whose the notes are that were sent; all others are comments."""
_HEAD = re.compile(r"review (\S+) (\S+)")
_ROOT = re.compile(rb"<(?:[\w.-]{1,30}:)?xliff[\s>]")


class Xliff(ReviewFile):
    """A document with a unit for each segment."""

    name: ClassVar[str] = "xliff"
    title: ClassVar[str] = "XLIFF 1.2"
    extension: ClassVar[str] = ".xlf"

    def recognise(self, data: bytes) -> bool:
        """Be sure where the root is that of XLIFF, in UTF-8 or UTF-16."""
        return _ROOT.search(data[:8192].replace(b"\0", b"")) is not None

    def write(self, sheet: ReviewSheet) -> bytes:
        """Return the document."""
        units = [
            Unit(
                row.mark,
                row.source,
                row.target,
                row.state or "initial",
                (Note(row.note, _OWN),) if row.note and row.note.strip() else (),
                row.start,
                row.end,
            )
            for row in sheet.rows
        ]
        head = Note(f"review {sheet.key} {sheet.sent}", _OWN)
        return written_1_2(units, sheet.title, [head]).encode("utf-8", "replace")

    def read(self, data: bytes) -> ReviewSheet:
        """Return the units that came back. Raises UnreadableFile where none has a mark."""
        document, _ = document_of(data)
        if not any(parsed(unit.id) for unit in document.units):
            raise UnreadableFile("It has no unit with the mark of a review; choose a file that was sent for review.")
        head = next((match for note in document.notes if (match := _HEAD.search(note.text))), None)
        key, sent = head.groups() if head else ("", "")
        has_notes = any(note.author == _OWN for unit in document.units for note in unit.notes)  # some programs drop all
        rows = tuple(_row(number, unit, has_notes) for number, unit in enumerate(document.units, 1))
        return ReviewSheet(document.original, key, sent, rows)


def _row(number: int, unit: Unit, has_notes: bool) -> Row:
    note = clean("\n".join(note.text for note in unit.notes if note.author == _OWN)) if has_notes else None
    comments = tuple(_comment(note) for note in unit.notes if note.author != _OWN)
    state = min((piece.state for piece in unit.pieces), key=STATES.index, default=unit.state)
    source, target = clean(unit.source), clean(unit.target)
    return Row(unit.id, number, unit.start, unit.end, source, target, state, note, comments)


def _comment(note: Note) -> str:
    return f"{note.author}: {note.text}" if note.author else note.text
