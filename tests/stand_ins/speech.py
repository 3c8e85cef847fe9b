"""Something that sounds like speech to whoever looks for it, at known times."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from dwuglos.media.activity import HOP, Activity
from dwuglos.media.decoding import RATE

Spans = list[tuple[int, int]]


def spans(count: int, seed: int = 0, first: int = 2000) -> Spans:
    """Return when sentences are said (ms), with pauses between them, each talk (`seed`) in a way of its own."""
    chance = np.random.default_rng(seed)
    made, at = [], first
    for lasts, rest in zip(chance.integers(900, 5000, count), chance.integers(250, 1500, count), strict=True):
        made.append((at, at + int(lasts)))
        at += int(lasts) + int(rest)
    return made


def sound(spoken: Sequence[tuple[int, int]], length: int, noise: float = 20.0) -> npt.NDArray[np.int16]:
    """Return `length` ms of noise with syllables, bursts of about a fifth of a second, at these times."""
    chance = np.random.default_rng(1)
    samples = chance.normal(0, noise, length * RATE // 1000)
    for start, end in spoken:
        first, last = start * RATE // 1000, end * RATE // 1000
        voice = chance.normal(0, 3000, last - first)
        samples[first:last] += voice * np.abs(np.sin(np.pi * np.arange(last - first) / (RATE / 5)))
    return np.clip(samples, -32_768, 32_767).astype(np.int16)


def heard(spoken: Sequence[tuple[int, int]], length: int) -> Activity:
    """Return what is heard of such a sound, without making it."""
    chance = np.random.default_rng(2)
    middles = np.arange(length // HOP) * HOP + HOP
    level = chance.uniform(0, 0.1, len(middles))
    for start, end in spoken:
        inside = (middles >= start) & (middles < end)
        level[inside] = chance.uniform(0.4, 0.9, int(inside.sum()))
    return Activity(level.astype(np.float32))
