"""Glossaries as files: TBX, CSV and Excel workbooks, read and written; TSV and plain lists are read, too."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Literal, get_args

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats.parts import sheets
from dwuglos.formats.parts.formulas import disarmed, rearmed
from dwuglos.language.terms import Term, from_rows, read
from dwuglos.memory.tbx import read_tbx, written_tbx

Kind = Literal["tbx", "tbx-2019", "csv", "xlsx"]
KINDS: tuple[Kind, ...] = get_args(Kind)
ENDINGS: Mapping[str, Kind] = {".tbx": "tbx", ".xml": "tbx", ".csv": "csv", ".xlsx": "xlsx"}
"""The kinds of files by the endings of their names."""
LARGEST = 64 * 1024 * 1024
"""Bytes of a workbook."""
HEADS = ("English", "Polish", "Forbidden", "Domain", "Note")
_WIDTHS = (32, 32, 32, 20, 48)
_XML = (b"<?xml", b"<martif", b"<tbx", b"<!DOCTYPE")
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_terms(path: Path) -> tuple[Term, ...]:
    """Return the terms in a file of any kind, each once; what kind it is, its content says.

    Raises InputError for a file that cannot be read, is damaged or too large, or has no terms.
    """
    beginning = _beginning(path)
    if beginning.startswith(b"PK"):
        return _from_workbook(path)
    if beginning.startswith(_XML):
        return read_tbx(path)
    return tuple(dict.fromkeys(map(_rearmed, read(path))))


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            begins = file.read(64)
    except OSError as error:
        raise InputError("“{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror) from error
    for bom in _BOMS:
        begins = begins.removeprefix(bom)
    return begins.replace(b"\0", b"").lstrip()


def _from_workbook(path: Path) -> tuple[Term, ...]:
    try:
        if path.stat().st_size > LARGEST:
            raise InputError("“{name}” is too large to be a glossary; nothing was taken from it.", name=path.name)
        terms = from_rows(sheets.read_rows(path.read_bytes()))
    except (UnreadableFile, OSError) as error:
        raise InputError("“{name}” is no spreadsheet that can be read; save it as CSV.", name=path.name) from error
    if not terms:
        raise InputError(
            "There are no terms in “{name}”; its first sheet needs English in the first column, Polish in the second.",
            name=path.name,
        )
    return terms


def _rearmed(term: Term) -> Term:
    """Return a term without the apostrophes that keep spreadsheets from running its texts as formulas."""
    forbidden = tuple(map(rearmed, term.forbidden))
    return Term(rearmed(term.english), rearmed(term.polish), forbidden, rearmed(term.domain), rearmed(term.note))


def kind_of(path: Path) -> Kind:
    """Return of which kind a file with that name is to be. Raises InputError for a name that does not say it."""
    kind = ENDINGS.get(path.suffix.lower())
    if kind is None:
        raise InputError("The name “{name}” has to end in .tbx, .csv or .xlsx.", name=path.name)
    return kind


def written_terms(terms: Sequence[Term], kind: Kind) -> bytes:
    """Return a file with terms."""
    if kind == "xlsx":
        return sheets.written_rows("Dwugłos", HEADS, list(map(_row, terms)), _WIDTHS)
    if kind == "csv":
        text = StringIO()
        writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerows([HEADS, *([disarmed(cell) for cell in _row(term)] for term in terms)])
        return text.getvalue().encode("utf-8-sig", "replace")  # with its mark Excel takes it for UTF-8
    return written_tbx(terms, "2019" if kind == "tbx-2019" else "2008").encode("utf-8", "replace")


def _row(term: Term) -> tuple[str, ...]:
    return term.english, term.polish, "|".join(term.forbidden), term.domain, term.note
