"""Facts about the video of a talk."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit


class Chapter(NamedTuple):
    """A chapter of a video, with times in milliseconds; the last one may have no end."""

    start: int
    end: int | None
    title: str


@dataclass(frozen=True, slots=True)
class Video:
    """Facts about a video, all optional. `duration` is in milliseconds, `uploaded` and `read_on` are ISO dates."""

    title: str = ""
    url: str = ""
    channel: str = ""
    views: int | None = None
    likes: int | None = None
    uploaded: str = ""
    read_on: str = ""
    """The day on which `views` and `likes` were read."""
    duration: int | None = None
    description: str = ""
    chapters: tuple[Chapter, ...] = field(default=())

    def to_json(self) -> str:
        """Return all facts as JSON, an empty string when there are none."""
        return "" if self == Video() else json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Video:
        """Return the video from what `to_json` returned."""
        facts: dict[str, Any] = json.loads(text) if text else {}
        facts["chapters"] = tuple(Chapter(*chapter) for chapter in facts.get("chapters", ()))
        return cls(**facts)


def link_at(url: str, ms: int | None) -> str:
    """Return the address of a video at a time (ms), or from the beginning when that is None.

    Returns an empty string when `url` is no web address. An address of YouTube gets `t=20s`, any other address a media
    fragment (W3C Media Fragments 1.0), which a page may ignore.
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
