"""What every form of the program says of itself, each fact from the one place where it is kept.

The version stands in `dwuglos/__init__.py`, its releases in `CHANGELOG.md`, the date of a build is that of its commit.
"""

from __future__ import annotations

import calendar
import os
import re
import subprocess
import time
import tomllib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"

NAME = "dwuglos"
TITLE = "Dwugłos"
IDENTITY = "io.github.dwuglos.dwuglos"
"""What desktops know the program by; the desktop entry, the metainfo and the icons are named after it."""

HOMEPAGE = "https://dwuglos.github.io/"
PUBLISHER = "The Dwugłos authors"
CONTACT = "Dwugłos <dwuglos@dwuglos.github.io>"
SUMMARY = "Turn English talks into Polish subtitles"
"""Says what it is for in a line; no full stop, as desktops and package managers want it."""

_RELEASE = re.compile(r"^## (?P<version>\d[\w.]*) +[–-] +(?P<when>.+)$")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}$")


class Release(NamedTuple):
    """A version, its date as YYYY-MM-DD, None while it is not released, and what is new in plain sentences."""

    version: str
    date: str | None
    news: tuple[str, ...]


def version() -> str:
    """Return the version of the program. Raises ValueError when its place does not say it."""
    found = re.search(r'^__version__ = "([^"]+)"$', (ROOT / "dwuglos" / "__init__.py").read_text("utf-8"), re.M)
    if not found:
        raise ValueError("dwuglos/__init__.py does not say __version__.")
    return found.group(1)


def releases(changelog: str | None = None) -> list[Release]:
    """Return the releases of the changelog, the newest first. Raises ValueError when there is none."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8") if changelog is None else changelog
    found = [_release(part) for part in re.split(r"^(?=## )", text, flags=re.M) if part.startswith("## ")]
    if not found:
        raise ValueError("CHANGELOG.md names no release.")
    return found


def _release(part: str) -> Release:
    heading, _, rest = part.partition("\n")
    named = _RELEASE.match(heading.strip())
    if not named:
        raise ValueError(f"This heading of CHANGELOG.md is no release: {heading}")
    date = named["when"] if _DATE.match(named["when"]) else None
    news = re.findall(r"^\* (.+(?:\n  .+)*)", rest, re.M)
    return Release(named["version"], date, tuple(_plain(each) for each in news))


def _plain(markdown: str) -> str:
    return re.sub(r"\*\*|`|(?<=\])\([^)]*\)|[\[\]]", "", " ".join(markdown.split()))


def dependencies() -> list[str]:
    """Return what the program asks for, in the words of pyproject.toml."""
    wanted: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    return wanted


def plain_name(package: str) -> str:
    """Return the name of a package as all spellings of it are the same (PEP 503)."""
    return re.sub(r"[-_.]+", "-", package).lower()


def epoch() -> int:
    """Return the time that a build is said to be of, in seconds: that of the commit, so that it can be made again.

    SOURCE_DATE_EPOCH names another. Without either it is the noon of the newest release, or of the first day.
    """
    named = os.environ.get("SOURCE_DATE_EPOCH") or _time_of_commit()
    if named:
        return int(named)
    date = next((each.date for each in releases() if each.date), "2026-01-01")
    return calendar.timegm(time.strptime(f"{date} 12:00", "%Y-%m-%d %H:%M"))


def _time_of_commit() -> str:
    try:
        words = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):  # an unpacked archive has no history
        return ""


def day(seconds: int) -> str:
    """Return a time as YYYY-MM-DD."""
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))
