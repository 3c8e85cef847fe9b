"""Profiles: the limits for subtitles that different publishers set, and those a user sets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """Limits for subtitles: characters in a line, lines, characters per second (spaces count), durations in ms."""

    name: str
    title: str
    line_length: int
    lines: int
    speed: int
    shortest: int
    longest: int
    gap: int = 0
    """ms between one subtitle and the next; 0 asks for none"""


NETFLIX_PL = Profile("netflix-pl", "Netflix PL", 42, 2, 17, 833, 7000)
"""Netflix Polish Timed Text Style Guide and general requirements: adult programmes."""

TED_PL = Profile("ted-pl", "TED PL", 42, 2, 21, 1000, 7000)
"""TED Translators' cheat sheet."""

PROFILES = (NETFLIX_PL, TED_PL)
"""The limits of publishers."""

OWN = "own"
"""The name of the profile that the user makes."""

RANGES = {
    "line_length": (10, 200),
    "lines": (1, 6),
    "speed": (5, 60),
    "shortest": (0, 10_000),
    "longest": (500, 60_000),
    "gap": (0, 5000),
}
"""The least and the most that each of the user's own limits may be."""


def own(limits: Mapping[str, int]) -> Profile:
    """Return the profile of the user's own limits; one that is missing is that of the first publisher.

    Limits out of their range, as settings may hold, come as near to it as they can; `longest` is above `shortest`.
    """
    values = {name: _within(name, limits.get(name, getattr(PROFILES[0], name))) for name in RANGES}
    values["longest"] = max(values["longest"], values["shortest"])
    return Profile(OWN, "Own limits", **values)


def _within(name: str, value: object) -> int:
    least, most = RANGES[name]
    fallback: int = getattr(PROFILES[0], name)
    return min(max(value, least), most) if isinstance(value, int) and not isinstance(value, bool) else fallback


def choices(limits: Mapping[str, int]) -> tuple[Profile, ...]:
    """Return all profiles there are to choose from: those of publishers, and the user's own."""
    return (*PROFILES, own(limits))


def by_name(name: str, limits: Mapping[str, int] | None = None) -> Profile:
    """Return the profile with that name, or the first one, as settings of another version may have an unknown name.

    `limits` are the user's own.
    """
    return next((profile for profile in choices(limits or {}) if profile.name == name), PROFILES[0])
