"""Profiles: the limits for subtitles that different publishers set."""

from __future__ import annotations

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


def by_name(name: str) -> Profile:
    """Return the profile with that name, or the first one, as settings of another version may have an unknown name."""
    return next((profile for profile in PROFILES if profile.name == name), PROFILES[0])
