"""From files to a new talk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dwuglos.errors import Notice
from dwuglos.pairing import pair
from dwuglos.reading import FileReading, default_title, read_file
from dwuglos.transcript import NewSegment, Segment, number


@dataclass(frozen=True, slots=True)
class NewTalk:
    """A talk that no library holds yet; `joined` counts segments whose Polish was put together by time."""

    title: str
    segments: list[Segment]
    notices: tuple[Notice, ...]
    source_path: str
    digest: str
    joined: int = 0


def read_talk(
    source: Path,
    translation: Path | None = None,
    title: str = "",
    format: str | None = None,
    encoding: str | None = None,
) -> NewTalk:
    """Read the English of a talk, and its Polish when there is a file of it.

    Raises UnreadableFile and UnpairableTexts, InputError for a format nobody knows.
    """
    english = read_file(source, format, encoding)
    notices = english.notices
    if translation is None:
        new = [NewSegment(*cue) for cue in english.cues]
        joined = 0
    else:
        polish = read_file(translation)
        paired = pair(english.cues, polish.cues)
        new, joined = paired.segments, paired.joined
        notices += polish.notices + paired.notices
    return _talk(source, english, title, new, notices, joined)


def _talk(
    source: Path, english: FileReading, title: str, new: list[NewSegment], notices: tuple[Notice, ...], joined: int
) -> NewTalk:
    path = source.absolute()
    return NewTalk(title.strip() or default_title(path), number(new), notices, str(path), english.digest, joined)
