"""A glossary in a file: an English and a Polish expression in each row, as spreadsheets and people write them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import InputError, UnreadableFile

LARGEST = 5_000_000
"""Bytes beyond which a file is no glossary."""
MOST = 60
"""Terms that are told for one piece of text at most: more than that nobody follows."""
LONGEST = 300
"""Characters beyond which an expression is none but text that got into the file."""
_BETWEEN = ("\t", " → ", " = ", " -> ", ";", " – ", " - ", ",")
"""What may stand between the two, the surest first."""
_LINES_OF_A_ROW = 5
"""Lines within which a quotation mark that was opened is closed, or else it is only a sign."""
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
    pairs = [Term(row[0].strip(), row[1].strip()) for row in rows if len(row) > 1]
    terms = [pair for pair in pairs if all(0 < len(expression) <= LONGEST for expression in pair)]
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
    english = " ".join(" ".join(text.split()) for text in texts)
    lower = english.lower()  # for looking through many thousand terms: few of them need a pattern
    found = [term for term in terms if _stem(term.english) in lower and _pattern(term.english).search(english)]
    return tuple(sorted(found, key=lambda term: -len(term.english))[:MOST])


def _stem(english: str) -> str:
    """Return what is in every text that has the expression in it."""
    return " ".join(english.lower().split()).removesuffix("y")


def _pattern(english: str) -> re.Pattern[str]:
    written = r"\s+".join(map(re.escape, english.split()))
    if len(english) >= _SHORTEST_STEM and english[-1].isalpha():
        written = (
            f"{written.removesuffix('y')}(?:y|ie)(?:[’']?s)?" if english[-1] == "y" else f"{written}(?:e?s|[’']s)?"
        )
    return re.compile(rf"(?<!\w){written}(?!\w)", 0 if english.isupper() else re.IGNORECASE)


def _text(path: Path) -> str:
    from dwuglos.language.encodings import decode

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
    between = _between(lines)
    return list(_cells(lines, between)) if len(between) == 1 else [line.split(between, 1) for line in lines]


def _between(lines: Sequence[str]) -> str:
    """Return the surest mark that is in at least half of the lines, or else the first of those most often there."""
    often = [(sum(mark in line for line in lines), mark) for mark in _BETWEEN]
    sure = (mark for n, mark in often if lines and 2 * n >= len(lines))
    return next(sure, max(often, key=lambda one: one[0])[1])


def _cells(lines: Sequence[str], between: str) -> Iterator[list[str]]:
    """Yield the cells of each row; what is not written as CSV demands costs only its own row its quotation marks."""
    at = 0
    while at < len(lines):
        for n in range(1, _LINES_OF_A_ROW + 1):
            with suppress(csv.Error):
                yield next(csv.reader([f"{line}\n" for line in lines[at : at + n]], delimiter=between, strict=True))
                at += n
                break
        else:
            yield lines[at].replace('"', "").split(between)
            at += 1
