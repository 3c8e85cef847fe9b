"""Where an edge goes that is let go near something it may belong to: a neighbour, the start of speech, a frame."""

from __future__ import annotations

from collections.abc import Iterable

REACH = 8
"""Pixels within which an edge is drawn to a place."""


def snap(ms: int, places: Iterable[int], reach: int, frame_rate: float | None) -> int:
    """Return the nearest place within `reach` milliseconds of a time, or else the nearest frame."""
    near = min(places, key=lambda place: abs(place - ms), default=None)
    if near is not None and abs(near - ms) <= reach:
        return near
    return to_frame(ms, frame_rate)


def to_frame(ms: int, frame_rate: float | None) -> int:
    """Return when the frame begins that begins nearest to a time; the time itself where no frame rate is known."""
    if not frame_rate:
        return ms
    return round(round(ms * frame_rate / 1000) * 1000 / frame_rate)
