"""Facts about the video a talk is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit


class Chapter(NamedTuple):
    """A part of a video, in milliseconds; the last may have no end."""

    start: int
    end: int | None
    title: str


@dataclass(frozen=True, slots=True)
class Video:
    """What is known of a video. Nothing is required; times are milliseconds, `uploaded` and `read_on` are ISO dates."""

    title: str = ""
    url: str = ""
    channel: str = ""
    views: int | None = None
    likes: int | None = None
    uploaded: str = ""
    read_on: str = ""
    """The day the numbers were read."""
    duration: int | None = None
    description: str = ""
    chapters: tuple[Chapter, ...] = field(default=())

    def to_json(self) -> str:
        """Return all of it as JSON, an empty string when nothing is known."""
        return "" if self == Video() else json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Video:
        """Return what `to_json` wrote."""
        facts: dict[str, Any] = json.loads(text) if text else {}
        facts["chapters"] = tuple(Chapter(*chapter) for chapter in facts.get("chapters", ()))
        return cls(**facts)


def link_at(url: str, ms: int | None) -> str:
    """Return the address of a video at a time; an empty string for what is no web address.

    YouTube takes `t=20s`; others are given a media fragment (W3C Media Fragments 1.0), which a page may ignore.
    """
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host:
        return ""
    if ms is None:
        return parts.geturl()
    seconds = ms // 1000
    if host == "youtu.be" or host == "youtube.com" or host.endswith(".youtube.com"):
        query = "&".join(part for part in parts.query.split("&") if part and not part.startswith(("t=", "start=")))
        return parts._replace(query=f"{query}&t={seconds}s" if query else f"t={seconds}s").geturl()
    return parts._replace(fragment=f"t={seconds}").geturl()
