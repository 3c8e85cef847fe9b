"""Contrast measured in pictures of a screen: every glyph against the surface it stands on, by WCAG 2.2."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

SURFACE = 20
"""Pixels of one colour in a row that are a surface; between letters there are fewer."""
LOWEST, HIGHEST = 10, 60
"""Pixels a line of text may be high."""
NARROWEST = 4


class Glyph(NamedTuple):
    """A letter or two that touch, or a mark: where it is, its strongest colour, and that of its surface."""

    x: int
    y: int
    width: int
    height: int
    ink: int
    surface: int
    neighbours: int
    """How many more there are in its line: letters have some, pieces of frames do not."""

    @property
    def contrast(self) -> float:
        return contrast(self.ink, self.surface)

    def __str__(self) -> str:
        colours = f"#{self.ink & 0xFFFFFF:06x} on #{self.surface & 0xFFFFFF:06x}"
        return f"{self.contrast:.2f}: {colours} at {self.x},{self.y} ({self.width}×{self.height})"


class _Line(NamedTuple):
    """Rows of ink that lie one below the other on one surface: from, to, and the row of each."""

    surface: int
    spans: list[tuple[int, int, int]]


@cache
def luminance(colour: int) -> float:
    """Return the relative luminance of a colour."""
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def contrast(one: int, other: int) -> float:
    """Return how far two colours are apart, from 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def glyphs(picture: Path) -> list[Glyph]:
    """Return everything that stands on a plain surface in a picture and is as high as a letter."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    width = image.bytesPerLine() // 4
    rows = [pixels[y * width : y * width + image.width()] for y in range(image.height())]
    return [glyph for line in _lines(rows) for glyph in _glyphs_of(line, rows)]


def _ink(row: memoryview) -> Iterator[tuple[int, int, int]]:
    """Yield what stands between two runs of one surface: from, to, and the colour of the surface."""
    x, start, surface = 0, 0, -1
    for colour, run in groupby(row):
        length = len(list(run))
        if length >= SURFACE:
            if colour == surface and x > start:
                yield start, x, surface
            start, surface = x + length, colour
        x += length


def _lines(rows: list[memoryview]) -> Iterator[_Line]:
    """Yield ink that hangs together from row to row."""
    open_: list[_Line] = []
    above, spans_above = b"", list[tuple[int, int, int]]()
    for y, row in enumerate(rows):
        if above != (above := row.tobytes()):  # most rows are like the one above
            spans_above = list(_ink(row))
        spans = spans_above
        still: list[_Line] = []
        for line in open_:
            mine = [span for span in spans if span[2] == line.surface and _touches(span, line)]
            if not mine:
                yield line
                continue
            line.spans.extend((start, end, y) for start, end, _ in mine)
            spans = [span for span in spans if span not in mine]
            still.append(line)
        open_ = still + [_Line(surface, [(start, end, y)]) for start, end, surface in spans]
    yield from open_


def _touches(span: tuple[int, int, int], line: _Line) -> bool:
    start, end, _ = line.spans[-1]
    return span[0] <= end + SURFACE and start <= span[1] + SURFACE


def _glyphs_of(line: _Line, rows: list[memoryview]) -> list[Glyph]:
    """Return the letters of a line: columns with ink, parted by columns without any."""
    top, bottom = line.spans[0][2], line.spans[-1][2]
    if not LOWEST <= bottom - top + 1 <= HIGHEST:
        return []
    found: list[Glyph] = []
    columns: dict[int, tuple[int, int, int]] = {}  # the strongest ink, the first and the last row of it
    for start, end, y in line.spans:
        row = rows[y]
        for x in range(start, end):
            if row[x] != line.surface:
                ink, first, _ = columns.get(x, (line.surface, y, y))
                stronger = contrast(row[x], line.surface) > contrast(ink, line.surface)
                columns[x] = (row[x] if stronger else ink, first, y)
    for left, right in _runs(sorted(columns)):
        inside = [columns[x] for x in range(left, right + 1)]
        first, last = min(each[1] for each in inside), max(each[2] for each in inside)
        if right - left + 1 >= NARROWEST and last - first + 1 >= LOWEST:
            ink = max((each[0] for each in inside), key=lambda colour: contrast(colour, line.surface))
            found.append(Glyph(left, first, right - left + 1, last - first + 1, ink, line.surface, 0))
    return [glyph._replace(neighbours=len(found) - 1) for glyph in found]


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    start = before = None
    for number in numbers:
        if before is None or number != before + 1:
            if start is not None and before is not None:
                yield start, before
            start = number
        before = number
    if start is not None and before is not None:
        yield start, before
