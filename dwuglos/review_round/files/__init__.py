"""The kinds of review files, in the order the user sees."""

from __future__ import annotations

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats.parts import other_documents
from dwuglos.review_round.files.base import MOST_CHARACTERS, ReviewFile, ReviewSheet, Row
from dwuglos.review_round.files.docx import Docx
from dwuglos.review_round.files.html import Html
from dwuglos.review_round.files.xliff import Xliff
from dwuglos.review_round.files.xlsx import Xlsx

REVIEW_FILES: tuple[ReviewFile, ...] = (Docx(), Xlsx(), Xliff(), Html())


def review_file(name: str) -> ReviewFile:
    """Return the kind of that name. Raises InputError, which lists all names."""
    for each in REVIEW_FILES:
        if each.name == name:
            return each
    names = ", ".join(each.name for each in REVIEW_FILES)
    raise InputError("There is no review file called “{name}”; choose one of: {names}.", name=name, names=names)


def kind_of(data: bytes) -> ReviewFile | None:
    """Return which kind of review file these bytes are by their content, None for another file."""
    return next((each for each in REVIEW_FILES if each.recognise(data)), None)


def read_review(name: str, data: bytes) -> ReviewSheet:
    """Return what is in a review file that came back; `name` is that of the file. Raises UnreadableFile."""
    try:
        kind = kind_of(data)
        if kind is None:
            other_documents.refuse(data)
            raise UnreadableFile("It is no review file; choose the file that the reviewer has sent back.")
        sheet = kind.read(data)
        if sum(map(_length, sheet.rows)) > MOST_CHARACTERS:
            raise UnreadableFile("It holds more than any talk once it is unpacked; do not use it.")
        return sheet
    except UnreadableFile as error:
        raise UnreadableFile("{file}: {reason}", file=name, reason=error) from None


def _length(row: Row) -> int:
    return sum(map(len, (row.source, row.target, row.note or "", *row.comments)))
