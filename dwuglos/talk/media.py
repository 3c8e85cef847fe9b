"""The video or sound of a talk, as the talk remembers it: the file itself stays where it is."""

from __future__ import annotations

from pathlib import PurePath
from typing import NamedTuple

VIDEO = ("mp4", "mkv", "webm", "mov", "m4v", "avi", "ogv", "mpg", "mpeg", "ts", "m2ts", "wmv", "flv", "3gp")
SOUND = ("mp3", "m4a", "wav", "flac", "ogg", "oga", "opus", "aac", "wma", "mka", "aiff", "aif")
"""How names of such files end, the likeliest first."""
ENDINGS = {ending: place for place, ending in enumerate((*VIDEO, *SOUND))}


class Media(NamedTuple):
    """A file that is played along with a talk.

    `path` is where it was when somebody saw it last, or in a talk that travelled from elsewhere only its name. `digest`
    knows it again wherever it has been moved, or is empty where nobody has looked at the file: see
    `dwuglos.media.files`. `duration` is in milliseconds, 0 while nobody knows it.
    """

    path: str
    digest: str = ""
    duration: int = 0


def is_media(path: PurePath) -> bool:
    """Say whether a file is called as video or sound is."""
    return path.suffix[1:].lower() in ENDINGS
