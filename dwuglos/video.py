"""Facts about the video a talk is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple


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
