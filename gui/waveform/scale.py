"""How time lies on the width of a waveform: what is its first millisecond, and how many a pixel stands for."""

from __future__ import annotations

STEPS = (1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 300, 500, 800, 1200, 2000, 3000, 5000, 8000, 12000)
"""Milliseconds of a pixel, from near to far: a few, so that what is painted for one serves again."""
USUAL = STEPS.index(12)
"""A bit over ten seconds in a window of 1280 pixels with a panel beside it."""
CLEAR = 0.1
"""The share of the width that is kept between an edge and what is brought into view."""


class Scale:
    """Time and pixels of one waveform; what is shown stays within the recording."""

    def __init__(self) -> None:
        self.duration = 0
        """Milliseconds of the recording."""
        self.width = 1
        """Pixels."""
        self.start = 0
        """The first millisecond that is shown."""
        self.zoom = USUAL
        """The index in STEPS of the milliseconds of a pixel."""

    @property
    def step(self) -> int:
        """Milliseconds of a pixel."""
        return STEPS[self.zoom]

    @property
    def span(self) -> int:
        """Milliseconds that have room on the width."""
        return self.width * self.step

    @property
    def end(self) -> int:
        """The millisecond after the last that has room."""
        return self.start + self.span

    @property
    def farthest(self) -> int:
        """The greatest `start`: the end of the recording is at the right edge."""
        return max(0, self.duration - self.span)

    def x(self, ms: float) -> int:
        """Return the pixel at which a time is, which need not be in sight."""
        return int((ms - self.start) // self.step)

    def ms(self, x: float) -> int:
        """Return the time at a pixel, within the recording."""
        return max(0, min(round(self.start + x * self.step), self.duration))

    def scroll_to(self, start: float) -> None:
        """Show what begins at a time, or as near to it as the recording allows."""
        self.start = max(0, min(round(start), self.farthest))

    def resize(self, width: int, duration: int) -> None:
        """Take another width or recording; what is shown first stays so, where it can."""
        self.width, self.duration = max(1, width), max(0, duration)
        self.scroll_to(self.start)

    def zoom_to(self, zoom: int, ms: int) -> None:
        """Show more or less; the time `ms` stays at its pixel, where the recording allows."""
        share = (ms - self.start) / self.span
        self.zoom = max(0, min(zoom, len(STEPS) - 1))
        self.scroll_to(ms - share * self.span)

    def zoom_to_whole(self) -> None:
        """Show the whole recording, as near as it has room."""
        self.zoom = next(
            (zoom for zoom, step in enumerate(STEPS) if step * self.width >= self.duration), len(STEPS) - 1
        )
        self.scroll_to(0)

    def reveal(self, start: int, end: int) -> bool:
        """Bring a part into view, its beginning where it is too long; True when that took scrolling."""
        if start >= self.start and end <= self.end:
            return False
        before = self.start
        clear = round(self.span * CLEAR)
        if end - start + 2 * clear > self.span or start < self.start:
            self.scroll_to(start - clear)
        else:
            self.scroll_to(end + clear - self.span)
        return self.start != before
