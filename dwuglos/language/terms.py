"""Terms, and how they are read from a file: each row has an English and a Polish expression, as CSV, TSV or as people
write them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.language.english_forms import Tokens, expression_of

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
        "tłumaczenie",
    ]
)
_COLUMNS: Mapping[str, frozenset[str]] = {
    "forbidden": frozenset(("forbidden", "zakazane", "niedozwolone")),
    "domain": frozenset(("domain", "subject", "dziedzina")),
    "note": frozenset(("note", "notes", "uwaga", "uwagi", "notatka")),
}
"""The headings of the columns that a file may have beside both expressions, by the fields of a term."""


class Term(NamedTuple):
    """An expression in English and in Polish, Polish expressions that are not to be used for it, and what is to be
    known of it: the domain where it is said so, and a note."""

    english: str
    polish: str
    forbidden: tuple[str, ...] = ()
    domain: str = ""
    note: str = ""


def in_force(*lists: Iterable[Term]) -> tuple[Term, ...]:
    """Return the terms of several lists, the one that counts most first: an English expression that an earlier list
    has is not taken from a later one."""
    found: list[Term] = []
    taken: set[str] = set()
    for terms in lists:
        new = [term for term in dict.fromkeys(terms) if key_of(term.english) not in taken]
        found += new
        taken.update(key_of(term.english) for term in new)
    return tuple(found)


def key_of(expression: str) -> str:
    """Return what two spellings of one expression have in common: capitals, hyphens and spaces make no other one."""
    plain = " ".join(expression.replace("-", " ").split())
    return plain if plain.isupper() else plain.lower()


def read(path: Path) -> tuple[Term, ...]:
    """Return the terms in a file, each once; rows without two expressions and lines that begin with `#` are left out.

    A column with the heading `forbidden` or `zakazane` has expressions that are not to be used, with `|` between them;
    `domain` and `note` are columns, too. Raises InputError when the file cannot be read, is too large, is no text, or
    has no terms.
    """
    terms = from_rows(_rows(_text(path)))
    if not terms:
        raise InputError(
            "There are no terms in {file}; each of its rows needs an English and a Polish expression, with a tab or a "
            "semicolon between them.",
            file=path,
        )
    return terms


def from_rows(rows: Iterable[Sequence[str]]) -> tuple[Term, ...]:
    """Return the terms in the rows of a table, each once; the first row may have headings."""
    cells = [[cell.strip() for cell in row] for row in rows if len(row) > 1]
    columns: dict[str, int] = {}
    if cells and {cells[0][0].lower(), cells[0][1].lower()} <= _HEADINGS:
        heads = {cell.lower(): n for n, cell in enumerate(cells[0])}
        columns = {field: heads[name] for field, names in _COLUMNS.items() for name in names & heads.keys()}
        del cells[0]
    fits = [row for row in cells if all(0 < len(expression) <= LONGEST for expression in row[:2])]
    return tuple(dict.fromkeys(_term(row, columns) for row in fits))


def _term(row: Sequence[str], columns: Mapping[str, int]) -> Term:
    cells = {field: row[n] if n < len(row) else "" for field, n in columns.items()}
    forbidden = divided(cells.get("forbidden", ""))
    return Term(row[0], row[1], forbidden, cells.get("domain", ""), cells.get("note", ""))


def divided(written: str) -> tuple[str, ...]:
    """Return expressions that are written with `|` between them, each once."""
    return tuple(dict.fromkeys(filter(None, (expression.strip() for expression in written.split("|")))))


def occurring(terms: Iterable[Term], texts: Sequence[str]) -> tuple[Term, ...]:
    """Return those of `terms` whose English is in one of `texts`, in any form: the `MOST` longest."""
    tokens = Tokens(" ".join(" ".join(text.split()) for text in texts))
    words = {*tokens.lower, *map(tokens.joined, range(len(tokens.lower)))}
    matches = [
        term
        for term in terms
        if not (beginnings := expression_of(term.english).beginnings) or not words.isdisjoint(beginnings)
        if next(expression_of(term.english).places(tokens), None)
    ]
    return tuple(sorted(matches, key=lambda term: -len(term.english))[:MOST])


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
