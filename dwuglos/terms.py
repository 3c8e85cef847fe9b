"""A glossary in a file: an English and a Polish expression in each row, as spreadsheets and people write them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import InputError, UnreadableFile

LARGEST = 5_000_000
"""Bytes beyond which a file is no glossary."""
MOST = 60
"""Terms that are told for one piece of text at most: more than that nobody follows."""
_BETWEEN = ("\t", ";", " → ", " = ", " -> ", " – ", " - ", ",")
"""What may stand between the two, the surest first."""
_HEADINGS = frozenset(
    [
        "en",
        "eng",
        "english",
        "source",
        "angielski",
        "pl",
        "pol",
        "polish",
        "target",
        "polski",
        "term",
        "termin",
        "translation",
    ]
)
_SHORTEST_STEM = 4


class Term(NamedTuple):
    """An expression in both languages."""

    english: str
    polish: str


def read(path: Path) -> tuple[Term, ...]:
    """Return the terms in a file, each once; rows without two expressions and comments after `#` are left out.

    Raises InputError when it cannot be read, or holds no term.
    """
    rows = _rows(_text(path))
    terms = [Term(row[0].strip(), row[1].strip()) for row in rows if len(row) > 1 and row[0].strip() and row[1].strip()]
    if terms and {terms[0].english.lower(), terms[0].polish.lower()} <= _HEADINGS:
        del terms[0]
    if not terms:
        raise InputError(
            "There are no terms in {file}; each of its rows needs an English and a Polish expression, with a tab or a "
            "semicolon between them.",
            file=path,
        )
    return tuple(dict.fromkeys(terms))


def occurring(terms: Iterable[Term], texts: Sequence[str]) -> tuple[Term, ...]:
    """Return those of `terms` whose English is in one of `texts`, be it in the plural: the longest `MOST`."""
    said = " ".join(" ".join(text.split()) for text in texts)
    found = [term for term in terms if _pattern(term.english).search(said)]
    return tuple(sorted(found, key=lambda term: -len(term.english))[:MOST])


def _pattern(english: str) -> re.Pattern[str]:
    written = r"\s+".join(map(re.escape, english.split()))
    if len(english) >= _SHORTEST_STEM and english[-1].isalpha():
        written = (
            f"{written.removesuffix('y')}(?:y|ie)(?:[’']?s)?" if english[-1] == "y" else f"{written}(?:e?s|[’']s)?"
        )
    return re.compile(rf"(?<!\w){written}(?!\w)", 0 if english.isupper() else re.IGNORECASE)


def _text(path: Path) -> str:
    from dwuglos.decoding import decode

    try:
        if path.stat().st_size > LARGEST:
            raise InputError("The glossary {file} is too large to be one; choose another file.", file=path)
        return decode(path.read_bytes()).text
    except OSError:
        raise InputError("The glossary {file} cannot be read; choose another file.", file=path) from None
    except UnreadableFile:
        raise InputError("The glossary {file} is no text; save it as CSV or TSV.", file=path) from None


def _rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    between = max(_BETWEEN, key=lambda mark: sum(mark in line for line in lines))  # the first of those most often there
    if len(between) == 1:
        return list(csv.reader(lines, delimiter=between))
    return [line.split(between, 1) for line in lines]
