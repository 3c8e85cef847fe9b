"""From words in the sound to the times of segments: where each begins and ends, and how certain that is.

A segment is certain when enough of its words were heard, in their place; others are laid between their neighbours, and
stay estimates, also those whose words were found only because they had to be somewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.media.alignment.listening import Hearing, Span
from dwuglos.media.alignment.script import Script
from dwuglos.media.alignment.sound import FRAME
from dwuglos.timing.estimates import USUAL_PACE, spoken_length

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_LATE = 20
"""Milliseconds by which the recogniser sets words too early: the median on speech whose times are known."""
_LINGER = 250
"""Milliseconds that a segment stays after its last word, where the next one leaves the time."""
_SHARE = 0.34
"""The share of a segment's words that must have been heard for its times to be certain."""
_NEAR = 6
"""Words from the first one to one that was heard: further on the start is not certain."""
_LEAST = 40
"""Milliseconds of the shortest segment that is laid between others."""
_SLOWEST = 1.5
"""The most time that they get, as a share of the usual one: the rest is silence, or speech that is not in the text."""
_AROUND = 5_000
"""Milliseconds around a place whose loudness tells speech from silence there."""
_QUIET, _LOUD, _BETWEEN = 10, 90, 0.35
"""The loudness of silence and of speech, as percentiles, and how far from one to the other speech begins."""
_HUSH = 150
"""Milliseconds of silence at the edge of a word from which on it is taken off: it was taken for a sound."""
_ONSET = 40
"""Milliseconds that sounds may begin before they are loud."""


class Placement(NamedTuple):
    """The times of a segment (ms), and whether they are certain."""

    start: int
    end: int
    is_certain: bool


def placements(
    texts: Sequence[str], script: Script, hearing: Hearing, fixed: Mapping[int, tuple[int, int]]
) -> list[Placement]:
    """Return the times of each text, in order; those in `fixed` (by the place of the text) stay."""
    found: list[Placement | None] = [None] * len(texts)
    places: list[list[int]] = [[] for _ in texts]
    for place, owner in enumerate(script.owners):
        places[owner].append(place)
    for at, own in enumerate(places):
        found[at] = Placement(*fixed[at], True) if at in fixed else _placement(own, script, hearing)
    for at in _out_of_order(found, fixed):
        found[at] = None
    _lay_between(texts, found, hearing.duration)
    ordered = [each for each in found if each is not None]
    following = (*ordered[1:], None)
    return [_lingering(one, other, at in fixed) for at, (one, other) in enumerate(zip(ordered, following, strict=True))]


def _placement(own: Sequence[int], script: Script, hearing: Hearing) -> Placement | None:
    """Return the times of a segment with these words; None where too few were found."""
    spans = [(place, hearing.spans[place]) for place in own if place in hearing.spans]
    if not spans or 2 * len(spans) < len(own):
        return None
    (first, begin), (last, finish) = spans[0], spans[-1]
    missing_before = sum(script.lengths[own[0] : first])
    missing_after = sum(script.lengths[last + 1 : own[-1] + 1])
    start = begin.start + _LATE
    end = max(start + FRAME, finish.end)
    if hearing.loudness is not None:
        start = _without_hush(start, begin.end, hearing.loudness)
        end = max(start + FRAME, _without_hush_after(max(start, finish.start), end, hearing.loudness))
    certain = [place for place, span in spans if span.is_certain]
    is_certain = bool(certain) and len(certain) >= _SHARE * len(own) and certain[0] - own[0] <= _NEAR
    if not certain and len(own) < _NEAR:
        is_certain = len(spans) == len(own) and _is_held(own, hearing.spans)
    return Placement(max(0, start - missing_before), end + missing_after, is_certain and first - own[0] < 2)


def _is_held(own: Sequence[int], spans: Mapping[int, Span]) -> bool:
    """Say whether the words right before and after a short segment were heard, so that it can only be between them."""
    around = spans.get(own[0] - 1), spans.get(own[-1] + 1)
    return all(span is not None and span.is_certain for span in around)


def _without_hush(start: int, end: int, loudness: npt.NDArray[np.float32]) -> int:
    """Return where a word begins whose first sound was heard in silence: where that ends."""
    loud = _is_loud(start, end, loudness)
    steady = loud[:-2] & loud[1:-1] & loud[2:]
    if not steady.any():
        return start
    hush = int(steady.argmax()) * FRAME
    return start + hush - _ONSET if hush >= _HUSH else start


def _without_hush_after(start: int, end: int, loudness: npt.NDArray[np.float32]) -> int:
    """Return where a word ends whose last sound was heard in silence."""
    loud = _is_loud(start, end, loudness)
    if not loud.any():
        return end
    hush = int(loud[::-1].argmax()) * FRAME
    return end - hush + _ONSET if hush >= _HUSH else end


def _is_loud(start: int, end: int, loudness: npt.NDArray[np.float32]) -> npt.NDArray[np.bool_]:
    import numpy as np

    around = loudness[max(0, start - _AROUND) // FRAME : (end + _AROUND) // FRAME]
    here = loudness[start // FRAME : end // FRAME]
    if len(here) < 3:
        return np.zeros(len(here), np.bool_)
    silence, speech = np.percentile(around, (_QUIET, _LOUD))
    loud: npt.NDArray[np.bool_] = here > silence + _BETWEEN * (speech - silence)
    return loud


def _out_of_order(found: Sequence[Placement | None], fixed: Mapping[int, tuple[int, int]]) -> list[int]:
    """Return the places of segments that would begin before one in front of them, or after a fixed one behind."""
    wrong, latest = [], 0
    limits = dict.fromkeys(range(len(found)), float("inf"))
    limit = float("inf")
    for at in reversed(range(len(found))):
        limits[at] = limit
        if at in fixed:
            limit = fixed[at][0]
    for at, each in enumerate(found):
        if each is None:
            continue
        if at not in fixed and (each.start < latest or each.start >= limits[at]):
            wrong.append(at)
        else:
            latest = max(latest, each.end if at in fixed else each.start + 1)
    return wrong


def _lay_between(texts: Sequence[str], found: list[Placement | None], duration: int) -> None:
    """Give the segments without times those between their neighbours, by the length of their texts."""
    at = 0
    while at < len(found):
        if found[at] is not None:
            at += 1
            continue
        last = at
        while last < len(found) and found[last] is None:
            last += 1
        _share_out(texts, found, at, last, duration)
        at = last


def _share_out(texts: Sequence[str], found: list[Placement | None], first: int, last: int, duration: int) -> None:
    before = found[first - 1] if first else None
    behind = found[last] if last < len(found) else None
    lengths = [spoken_length(text) for text in texts[first:last]]
    needed = _LEAST * len(lengths)
    start = before.end if before is not None else 0
    end = behind.start if behind is not None else max(duration, start + needed)
    if before is not None and end - start < needed:
        start = max(before.start + (before.end - before.start) // 2, end - needed)
        found[first - 1] = before._replace(end=min(before.end, max(start, before.start + 1)))
    start = min(start, end)
    done, total = 0, sum(lengths)
    longest = round(_SLOWEST * USUAL_PACE * total)
    if before is None:
        start = max(start, end - longest)
    else:
        end = min(end, start + longest)
    for at, length in enumerate(lengths, first):
        begin = start + (end - start) * done // total
        done += length
        found[at] = Placement(begin, max(begin + 1, start + (end - start) * done // total), False)


def _lingering(one: Placement, other: Placement | None, is_fixed: bool) -> Placement:
    """Return a segment that stays a little after its last word, and ends before the next one begins."""
    if is_fixed:
        return one
    latest = one.end + _LINGER if other is None else min(one.end + _LINGER, other.start)
    return one._replace(end=max(one.start + 1, latest))
