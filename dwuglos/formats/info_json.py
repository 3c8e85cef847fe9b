"""The facts about a video that yt-dlp writes beside it (`.info.json`). There are no cues in it. Read only.

Any fact may be missing, null or of a wrong type; a wrong one is treated as missing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Format, Reading
from dwuglos.formats.parts import json_files
from dwuglos.formats.parts.mending import clean, notices
from dwuglos.talk.transcript import storable
from dwuglos.talk.video import Chapter, Video

_REPAIRS = {
    "chapters": (
        "One chapter without a readable time was left out.",
        "{n} chapters without a readable time were left out.",
    ),
}
_OBJECT = re.compile(r'\ufeff?\s{0,99}\{\s{0,99}"')
_TITLE = re.compile(r'"(?:full)?title"\s{0,9}:')
_TELLING = """
    webpage_url original_url upload_date view_count like_count channel uploader automatic_captions extractor
    extractor_key chapters duration display_id live_status fulltitle
"""
_KEYS = tuple(f'"{key}":' for key in _TELLING.split()) + tuple(f'"{key}" :' for key in _TELLING.split())


class InfoJson(Format):
    """yt-dlp's facts about a video: title, address, channel, numbers, dates, chapters."""

    name: ClassVar[str] = "info-json"
    title: ClassVar[str] = "Video facts (yt-dlp)"
    extensions: ClassVar[tuple[str, ...]] = (".info.json", ".json")
    reads: ClassVar[bool] = True
    needs_times: ClassVar[bool] = False

    def recognise(self, text: str) -> float:
        """Be sure when a title and two more facts have yt-dlp's names."""
        if not _OBJECT.match(text) or not _TITLE.search(text):
            return 0.0
        named = sum(key in text for key in _KEYS)
        return 0.96 if named >= 2 else 0.5 * named

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the facts and no cues. Raises UnreadableFile when there is no fact."""
        repairs: Counter[str] = Counter()
        video = _video(_facts(text, repairs), repairs)
        if video == Video():
            raise UnreadableFile("There is no title and no other fact about a video in it; choose another file.")
        return Reading((), notices(repairs, _REPAIRS), video=video)


def _facts(text: str, repairs: Counter[str]) -> dict[str, Any]:
    try:
        facts = json_files.loads(text)
    except ValueError:
        facts = json_files.facts_of(text)
        repairs["truncated"] += bool(facts)
    return facts if isinstance(facts, dict) else {}


def _video(facts: dict[str, Any], repairs: Counter[str]) -> Video:
    return Video(
        title=_line(facts, "title", "fulltitle"),
        url=_address(facts, "webpage_url", "original_url"),
        channel=_line(facts, "channel", "uploader"),
        views=_count(facts.get("view_count")),
        likes=_count(facts.get("like_count")),
        uploaded=_date(json_files.text_of(facts.get("upload_date"))) or _day(facts.get("timestamp")),
        read_on=_day(facts.get("epoch")),
        duration=_ms(facts.get("duration")),
        description=storable(clean(json_files.text_of(facts.get("description")))).strip(),
        chapters=tuple(_chapters(facts.get("chapters"), repairs)),
    )


def _line(facts: dict[str, Any], *keys: str) -> str:
    """Return the first of the facts that is text, in one line."""
    lines = (storable(" ".join(clean(json_files.text_of(facts.get(key))).split())) for key in keys)
    return next((line for line in lines if line), "")


def _address(facts: dict[str, Any], *keys: str) -> str:
    lines = (_line(facts, key) for key in keys)
    return next((line for line in lines if line.lower().startswith(("http://", "https://"))), "")


def _count(value: object) -> int | None:
    number = json_files.number(value)
    return round(number) if number is not None and number >= 0 else None


def _ms(value: object) -> int | None:
    ms = json_files.seconds_to_ms(value)
    return ms if ms is not None and ms >= 0 else None


def _date(written: str) -> str:
    """Return YYYYMMDD or YYYY-MM-DD as an ISO date, an empty string for any other text."""
    try:
        return date.fromisoformat(written[:10]).isoformat()
    except ValueError:
        return ""


def _day(timestamp: object) -> str:
    """Return the day of a Unix time, in UTC as yt-dlp counts it."""
    seconds = json_files.number(timestamp)
    try:
        return datetime.fromtimestamp(seconds, UTC).date().isoformat() if seconds else ""
    except (ValueError, OverflowError, OSError):
        return ""


def _chapters(value: object, repairs: Counter[str]) -> Iterator[Chapter]:
    """Yield the chapters in the order of time."""
    entries = [entry if isinstance(entry, dict) else {} for entry in value] if isinstance(value, list) else []
    timed = [(start, entry) for entry in entries if (start := _ms(entry.get("start_time"))) is not None]
    repairs["chapters"] += len(entries) - len(timed)
    for start, entry in sorted(timed, key=lambda pair: pair[0]):
        end = _ms(entry.get("end_time"))
        yield Chapter(start, end if end is not None and end >= start else None, _line(entry, "title"))
