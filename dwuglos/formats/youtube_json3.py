"""YouTube's captions as it sends them to its own player (json3). Read only.

A text event has `tStartMs`, `dDurationMs` and `segs`, which are pieces of text with their spaces. An event without
`segs` opens a window; one with `aAppend` only moves the lines up. In automatic captions two lines are on the screen at
the same time, so that an event lasts into the next; here a cue ends where the next begins.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts import json_files
from dwuglos.formats.parts.mending import clean, mended, not_beyond_next, notices

_EVENTS = re.compile(r'"events"\s{0,99}:\s{0,99}\[')
_SIGNATURE = re.compile(r'\s{0,99}(?:\)\]\}\'\s{0,9})?\{\s{0,99}"wireMagic"\s{0,9}:\s{0,9}"pb3"')
_EVENT = re.compile(r'\s{0,99}(?:\]|\{\s{0,99}"(?:tStartMs|dDurationMs|segs|id|wWinId)")')
_WATCH_PAGE = re.compile(r'"(?:playabilityStatus|captionTracks|responseContext|ytInitialPlayerResponse)"\s{0,9}:')
_BETWEEN = re.compile(r"[\s,]*+")
_GLANCE = 65_536

_REPAIRS = {
    "odd": ("One entry that is not a caption was left out.", "{n} entries that are not captions were left out."),
    "append": (
        "One line that scrolls in was read, though such entries are usually empty.",
        "{n} lines that scroll in were read, though such entries are usually empty.",
    ),
}


class YouTubeJson3(Format):
    """YouTube's json3."""

    name: ClassVar[str] = "json3"
    title: ClassVar[str] = "YouTube captions (json3)"
    extensions: ClassVar[tuple[str, ...]] = (".json3",)
    reads: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when there is the signature or a list of events.

        The data of a page of YouTube is accepted, too, so that `read` can say what it is.
        """
        if _SIGNATURE.match(text):
            return 0.97
        head = text[:_GLANCE]
        if not re.match(r"\s{0,99}[{)]", head):
            return 0.0
        events = _EVENTS.search(head)
        if events and _EVENT.match(text, events.end()) and '"tStartMs"' in head:
            return 0.95
        return 0.5 if _WATCH_PAGE.search(head) else 0.0  # another format may read the facts about the video

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the lines that were spoken, each until the next. Raises UnreadableFile when there are none."""
        repairs: Counter[str] = Counter()
        begin = _EVENTS.search(text)
        cues = mended(_cues(text, begin.end(), repairs), repairs) if begin else []
        if not cues:
            raise UnreadableFile(_why_not(text))
        return Reading(tuple(not_beyond_next(cues)), notices(repairs, _REPAIRS))


def _why_not(text: str) -> str:
    if _WATCH_PAGE.search(text):
        return "This describes a page of YouTube and holds no captions itself; download the captions and open those."
    return "There is no caption in it; it cannot be read as captions of YouTube."


def _cues(text: str, start: int, repairs: Counter[str]) -> Iterator[Cue]:
    for event in _events(text, start, repairs):
        segments = event.get("segs") if isinstance(event, dict) else None
        if isinstance(segments, list):
            cue = _cue(event, segments, repairs)
            if cue.text:
                repairs["append"] += bool(event.get("aAppend"))
                yield cue
        elif not isinstance(event, dict) or "segs" in event:
            repairs["odd"] += 1


def _events(text: str, start: int, repairs: Counter[str]) -> Iterator[Any]:
    """Yield the events one by one, up to the end of the list or to where the file breaks off."""
    decode = json.JSONDecoder().raw_decode
    place = start
    while True:
        gap = _BETWEEN.match(text, place)
        place = gap.end() if gap else place
        if text.startswith("]", place):
            return
        try:
            event, place = decode(text, place)
        except (ValueError, RecursionError):
            repairs["truncated"] += 1
            return
        yield event


def _cue(event: dict[str, Any], segments: list[Any], repairs: Counter[str]) -> Cue:
    text = "".join(json_files.text_of(segment.get("utf8")) for segment in segments if isinstance(segment, dict))
    lines = (line.strip() for line in clean(text, repairs).split("\n"))
    start, duration = json_files.number(event.get("tStartMs", 0)), json_files.number(event.get("dDurationMs"))
    end = None if start is None or duration is None else round(start + duration)
    return Cue(None if start is None else round(start), end, "\n".join(line for line in lines if line))
