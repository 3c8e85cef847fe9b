"""Read a glossary from a file: each row has an English and a Polish expression, as CSV, TSV or as people write them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import InputError, UnreadableFile

LARGEST = 5_000_000
"""The most bytes that a glossary may have."""
MOST = 60
"""The most terms that go with one text: a translator does not follow more."""
LONGEST = 300
"""The most characters of an expression; a longer cell is some other text, and its row is left out."""
_SEPARATORS = ("\t", " → ", " = ", " -> ", ";", " – ", " - ", ",")
"""What may stand between both expressions; those that expressions themselves seldom contain come first."""
_LINES_OF_A_ROW = 5
"""The most lines of one row. A quotation mark that is not closed within them opens no cell: otherwise one unclosed mark
would cost the rest of the file."""
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
_FORBIDDEN = frozenset(("forbidden", "zakazane", "niedozwolone"))
_SHORTEST_STEM = 4
"""Letters of the shortest expressions that also match their plural."""


class Term(NamedTuple):
    """An expression in English and in Polish, and Polish expressions that are not to be used for it."""

    english: str
    polish: str
    forbidden: tuple[str, ...] = ()


def read(path: Path) -> tuple[Term, ...]:
    """Return the terms in a file, each once; rows without two expressions and lines that begin with `#` are left out.

    A column with the heading `forbidden` or `zakazane` has expressions that are not to be used, with `|` between them.
    Raises InputError when the file cannot be read, is too large, is no text, or has no terms.
    """
    rows = [[cell.strip() for cell in row] for row in _rows(_text(path)) if len(row) > 1]
    column = None
    if rows and {rows[0][0].lower(), rows[0][1].lower()} <= _HEADINGS:
        column = next((n for n, cell in enumerate(rows[0]) if cell.lower() in _FORBIDDEN), None)
        del rows[0]
    expressions = [row for row in rows if all(0 < len(expression) <= LONGEST for expression in row[:2])]
    terms = [Term(row[0], row[1], _forbidden(row, column)) for row in expressions]
    if not terms:
        raise InputError(
            "There are no terms in {file}; each of its rows needs an English and a Polish expression, with a tab or a "
            "semicolon between them.",
            file=path,
        )
    return tuple(dict.fromkeys(terms))


def occurring(terms: Iterable[Term], texts: Sequence[str]) -> tuple[Term, ...]:
    """Return those of `terms` whose English is in one of `texts`, in the singular or plural: the `MOST` longest."""
    english = " ".join(" ".join(text.split()) for text in texts)
    lower = english.lower()
    # A glossary may have many thousand terms; the quick test leaves few that need a pattern.
    matches = [term for term in terms if _stem(term.english) in lower and pattern_of(term.english).search(english)]
    return tuple(sorted(matches, key=lambda term: -len(term.english))[:MOST])


def _stem(english: str) -> str:
    """Return a string that every text with the expression, in the singular or plural, contains in lower case."""
    return " ".join(english.lower().split()).removesuffix("y")


@lru_cache(10_000)
def pattern_of(english: str) -> re.Pattern[str]:
    """Return a pattern of an English expression in the singular or plural; one in capitals only matches capitals."""
    words = r"\s+".join(map(re.escape, english.split()))
    if len(english) >= _SHORTEST_STEM and english[-1].isalpha():
        words = f"{words.removesuffix('y')}(?:y|ie)(?:[’']?s)?" if english[-1] == "y" else f"{words}(?:e?s|[’']s)?"
    return re.compile(rf"(?<!\w){words}(?!\w)", 0 if english.isupper() else re.IGNORECASE)  # IT is not "it"


def _forbidden(row: Sequence[str], column: int | None) -> tuple[str, ...]:
    cell = row[column] if column is not None and column < len(row) else ""
    return tuple(expression.strip() for expression in cell.split("|") if expression.strip())


def _text(path: Path) -> str:
    from dwuglos.language.encodings import decode

    try:
        if path.stat().st_size > LARGEST:
            raise InputError("The glossary {file} is too large to be one; choose another file.", file=path)
        return decode(path.read_bytes()).text
    except OSError:
        raise InputError("The glossary {file} cannot be read; choose another file.", file=path) from None
    except UnreadableFile:
        raise InputError("The glossary {file} is not a text file; save it as CSV or TSV.", file=path) from None


def _rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    separator = _separator(lines)
    return list(_cells(lines, separator)) if len(separator) == 1 else [line.split(separator, 1) for line in lines]


def _separator(lines: Sequence[str]) -> str:
    """Return the first separator that at least half of the lines contain, or else the most frequent one."""
    counts = [(sum(mark in line for line in lines), mark) for mark in _SEPARATORS]
    frequent = (mark for n, mark in counts if lines and 2 * n >= len(lines))
    return next(frequent, max(counts, key=lambda one: one[0])[1])


def _cells(lines: Sequence[str], separator: str) -> Iterator[list[str]]:
    """Yield the cells of each row; a row that is not valid CSV is divided at each separator, without its quotes."""
    at = 0
    while at < len(lines):
        for n in range(1, _LINES_OF_A_ROW + 1):
            with suppress(csv.Error):
                yield next(csv.reader([f"{line}\n" for line in lines[at : at + n]], delimiter=separator, strict=True))
                at += n
                break
        else:
            yield lines[at].replace('"', "").split(separator)
            at += 1
