"""Tables and changes that the command line prints for people."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from dwuglos.cli import answering

_GAP = "  "


def print_table(heads: Sequence[str], rows: Iterable[Sequence[object]], nothing: str) -> None:
    """Print rows below their heads, or say `nothing` on standard error where there are none.

    In a terminal the columns are aligned; elsewhere a tab stands between two cells, for programs that read lines.
    """
    cells = [[answering.printable(" ".join(str(cell).split())) for cell in row] for row in rows]
    if not cells:
        answering.complain(nothing)
        return
    lines = [list(heads), *cells]
    if not sys.stdout.isatty():
        print(*("\t".join(line) for line in lines), sep="\n")
        return
    widths = [max(map(width, column)) for column in zip_longest(*lines, fillvalue="")]
    for line in lines:
        padded = (cell + " " * (room - width(cell)) for cell, room in zip(line, widths, strict=False))
        print(_GAP.join(padded).rstrip())


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes: letters of East Asia take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text
    )


def print_change(start: int | None, kind: str, before: str, after: str) -> None:
    """Print what happens to a segment: when it begins (ms), and its texts before and after, each in one line."""
    from dwuglos.timing.clock import clock

    lines = [f"{clock(start, 0) or '–'} {kind}"]
    lines += [f"{sign} {' '.join(text.split())}" for sign, text in (("-", before), ("+", after)) if text]
    print(answering.printable("\n".join(lines)))
