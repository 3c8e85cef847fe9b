"""The rows of a review in a table, whatever program keeps it: columns are found by their headings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dwuglos.formats.parts.mending import clean
from dwuglos.review_round.files.base import Row
from dwuglos.review_round.files.parts.words import column_named, state_of


def columns_in(texts: Iterable[tuple[int, str]]) -> dict[str, int] | None:
    """Return the places of columns by their names, None where texts with their places are no headings of a review."""
    named: dict[str, int] = {}
    for place, text in texts:
        named.setdefault(column_named(text), place)
    if not {"source", "target", "mark"} <= named.keys():
        return None
    return {name: place for name, place in named.items() if name}


def number_in(text: str, otherwise: int = 0) -> int:
    """Return the number that a text is, or else another."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else otherwise


def review_row(
    mark: str,
    number: str,
    times: tuple[int | None, int | None],
    cells: Mapping[str, str],
    comments: tuple[str, ...],
) -> Row:
    """Return a row of a table; `cells` are the texts in it by the names of their columns."""
    return Row(
        mark,
        number_in(number),
        *times,
        clean(cells.get("source", "")),
        clean(cells.get("target", "")),
        state_of(cells.get("state", "")),
        clean(cells["note"]) if "note" in cells else None,
        comments,
    )
