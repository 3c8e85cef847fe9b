"""Profiles: the limits for subtitles that different publishers set, and those a user makes.

The figures are those that the publishers print; where one says nothing, the limit is 0, which means none. The user's
own profiles are kept in the settings by their names, and shared as files: `write` and `read`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import chain, count
from pathlib import Path
from typing import Literal

from dwuglos.errors import InputError

Typography = Literal["as-is", "plain", "polish"]
"""How the Polish is written in a file: as it is in the talk, with straight quotes and hyphens, or with „ ” – …"""
TYPOGRAPHIES: tuple[Typography, ...] = ("as-is", "plain", "polish")


@dataclass(frozen=True, slots=True)
class Profile:
    """Limits for subtitles; a limit of 0 is none. Durations are in ms."""

    name: str
    title: str
    line_length: int
    """characters in a line"""
    lines: int
    speed: int = 0
    """characters per second; spaces count"""
    shortest: int = 0
    longest: int = 0
    gap: int = 0
    """ms between one subtitle and the next"""
    chained: bool = True
    """whether subtitles may touch, with no gap at all, though there is a least gap between those that do not"""
    balance: int = 0
    """how long the shorter of two lines has to be, in percent of the longer one"""
    typography: Typography = "as-is"


NETFLIX_PL = Profile("netflix-pl", "Netflix PL", 42, 2, 17, 833, 7000, gap=80)
"""Netflix: Polish Timed Text Style Guide and general requirements, for adult programmes (SDH 20 cps, children 13).

The least gap is two frames, which at 25 frames a second are 80 ms. Subtitles that touch are let pass: those of talks on
the web touch throughout, and whoever delivers to Netflix has them parted by the program that knows the frames.
"""

TED_PL = Profile("ted-pl", "TED PL", 42, 2, 21, 1000, 7000, balance=50, typography="plain")
"""TED Translators' cheat sheet; straight quotes and hyphens as in „Częste błędy”, the page of the Polish team."""

AMARA = Profile("amara", "Amara", 42, 2, 25, 1000, 7000)
"""Amara's subtitling guidelines and those of Amara On Demand: 25 cps at most, 8 to 16 for children."""

SDH_PL = Profile("sdh-pl", "Polish SDH", 40, 2)
"""Subtitles for the deaf and hard of hearing: Fundacja Kultury bez Barier, 2019, which sets no speed and no times."""

YOUTUBE = Profile("youtube", "YouTube", 43, 2, 25, 1000, 8000, gap=24)
"""YouTube sets no limits; these are the general ones of Subtitle Edit (SeGeneral.cs)."""

SHORTS = Profile("shorts", "Shorts", 24, 2, 25, 700, 5000)
"""Upright pictures, 9:16: the profile of Subtitle Edit for them (SeGeneral.cs)."""

PROFILES = (NETFLIX_PL, TED_PL, AMARA, SDH_PL, YOUTUBE, SHORTS)
"""The limits of publishers."""

RANGES = {
    "line_length": (10, 200),
    "lines": (1, 6),
    "speed": (5, 60),
    "shortest": (1, 10_000),
    "longest": (500, 60_000),
    "gap": (1, 5000),
    "balance": (1, 100),
}
"""The least and the most that each of the user's own limits may be."""

NEEDED = ("line_length", "lines")
"""What every profile limits; of the others 0 is none."""

TITLE_LENGTH = 60
"""The most characters in the title of a profile."""

OWN_TITLE = "Own limits"
"""What a profile is called at first that its user makes."""

_MARK = "dwuglos-profile"
_LARGEST = 100_000
"""Bytes of a file that are read: a profile has not a hundredth of them."""
_NOT_A_PROFILE = "This file contains no limits for subtitles of Dwugłos; choose one that was saved as such."

Stored = Mapping[str, Mapping[str, object]]
"""The user's own profiles as settings keep them: what `as_data` says of each, by its name."""


def choices(stored: Stored) -> tuple[Profile, ...]:
    """Return all profiles there are to choose from: those of publishers, and the user's own."""
    return (*PROFILES, *own(stored))


def own(stored: Stored) -> tuple[Profile, ...]:
    """Return the user's own profiles. What settings may hold that cannot be used comes as near to it as it can."""
    taken = {profile.name for profile in PROFILES}
    return tuple(_nearest(name, data) for name, data in stored.items() if name not in taken and isinstance(data, dict))


def by_name(name: str, stored: Stored | None = None) -> Profile:
    """Return the profile with that name, or the first one, as settings of another version may have an unknown name."""
    return next((profile for profile in choices(stored or {}) if profile.name == name), PROFILES[0])


def wanted(name: str, stored: Stored) -> Profile:
    """Return the profile with that name, or with that title. Raises InputError where there is none."""
    there = choices(stored)
    for profile in there:
        if name.casefold() in (profile.name.casefold(), profile.title.casefold()):
            return profile
    names = ", ".join(profile.name for profile in there)
    raise InputError("There are no limits called “{name}”; there are {names}.", name=name, names=names)


def free_title(title: str, others: Iterable[Profile]) -> str:
    """Return a title that no other profile has: this one, or with a number behind it."""
    taken = {profile.title.casefold() for profile in others}
    titles = chain([title], (f"{title[: TITLE_LENGTH - 6]} ({n})" for n in count(2)))
    return next(each for each in titles if each.casefold() not in taken)


def named(profile: Profile, title: str, others: Iterable[Profile]) -> Profile:
    """Return a profile under another title, with a name made of it that no other profile has."""
    letters = unicodedata.normalize("NFKD", title.casefold().replace("ł", "l"))
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    first = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "own"
    there = {each.name for each in (*PROFILES, *others)}
    names = chain([first], (f"{first}-{n}" for n in count(2)))
    return replace(profile, name=next(name for name in names if name not in there), title=title)


def as_data(profile: Profile) -> dict[str, object]:
    """Return a profile as settings and files hold it, without its name."""
    return {name: value for name, value in asdict(profile).items() if name != "name"}


def taken_over(limits: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Return what settings keep of the one profile that a user had before there were several, named `own`."""
    of_publisher = {name: getattr(NETFLIX_PL, name) for name in RANGES} | {"gap": 0}
    return {"own": as_data(_nearest("own", {**of_publisher, "chained": False, **limits, "title": OWN_TITLE}))}


# Files


def write(profile: Profile) -> str:
    """Return a profile as the text of a file, which `read` understands."""
    return json.dumps({_MARK: 1, **as_data(profile)}, ensure_ascii=False, indent=1) + "\n"


def read(text: str) -> Profile:
    """Return the profile that a file holds; `named` gives it a name. Raises InputError at the first nonsense in it."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or _MARK not in data:
        raise InputError(_NOT_A_PROFILE)
    title = data.get("title")
    title = " ".join(title.split()) if isinstance(title, str) else ""
    if not 0 < len(title) <= TITLE_LENGTH or not title.isprintable():
        sentence = "The limits in this file have no title of 1 to {most} characters; correct it, or choose another."
        raise InputError(sentence, most=TITLE_LENGTH)
    if not isinstance(data.get("chained", True), bool) or data.get("typography", "as-is") not in TYPOGRAPHIES:
        sentence = "In this file “chained” has to be true or false, and “typography” one of {words}; correct it."
        raise InputError(sentence, words=", ".join(TYPOGRAPHIES))
    profile = _nearest("own", {**data, "title": title}, _refuse)
    if 0 < profile.longest < profile.shortest:
        raise InputError("The longest time in this file is shorter than the shortest; correct it, or choose another.")
    return profile


def load(path: Path) -> Profile:
    """Return the profile in a file, as `read` does. Raises InputError, too, where it cannot be read."""
    try:
        with path.open("rb") as file:
            return read(file.read(_LARGEST).decode("utf-8-sig"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("{path} cannot be read: {reason}. Choose another file.", path=path, reason=reason) from None
    except UnicodeDecodeError:
        raise InputError(_NOT_A_PROFILE) from None


def _refuse(name: str, value: object) -> int:
    """Raise InputError for a limit that is no number in its range."""
    facts = {"name": name, "value": _short(value), "least": RANGES[name][0], "most": RANGES[name][1]}
    if name in NEEDED:
        raise InputError(
            "In this file “{name}” is {value}; it has to be a whole number from {least} to {most}.", **facts
        )
    sentence = "In this file “{name}” is {value}; it has to be 0 for none, or a whole number from {least} to {most}."
    raise InputError(sentence, **facts)


def _short(value: object) -> str:
    words = "{…}" if isinstance(value, dict | list) else json.dumps(value, ensure_ascii=False)
    return words if len(words) <= 20 else words[:19] + "…"


# Limits that make no sense


def _nearest(name: str, data: Mapping[str, object], otherwise: Callable[[str, object], int] | None = None) -> Profile:
    """Return a profile of stored data; a limit that cannot be used is the nearest that can, or what `otherwise` gives.

    A limit that is missing is none: a later version may know more of them. A title that is missing is the name.
    """
    limits = {each: _limit(each, data.get(each, 0), otherwise or _within) for each in RANGES}
    if limits["longest"] and otherwise is None:
        limits["longest"] = max(limits["longest"], limits["shortest"])
    title, typography = data.get("title"), data.get("typography")
    return Profile(
        name,
        title if isinstance(title, str) and title.strip() else name,
        **limits,
        chained=data.get("chained") is not False,
        typography=next((each for each in TYPOGRAPHIES if each == typography), "as-is"),
    )


def _limit(name: str, value: object, otherwise: Callable[[str, object], int]) -> int:
    least, most = RANGES[name]
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
        return value
    return 0 if value == 0 and value is not False and name not in NEEDED else otherwise(name, value)


def _within(name: str, value: object) -> int:
    least, most = RANGES[name]
    if isinstance(value, int) and not isinstance(value, bool) and value != 0:
        return min(max(value, least), most)
    usual: int = getattr(NETFLIX_PL, name)
    return usual
