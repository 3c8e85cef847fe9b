"""The video or sound of a talk, as the talk remembers it: the file itself stays where it is."""

from __future__ import annotations

from typing import NamedTuple


class Media(NamedTuple):
    """A file that is played along with a talk.

    `path` is where it was when somebody saw it last, or in a talk that travelled from elsewhere only its name. `digest`
    knows it again wherever it has been moved, or is empty where nobody has looked at the file: see
    `dwuglos.media.files`. `duration` is in milliseconds, 0 while nobody knows it.
    """

    path: str
    digest: str = ""
    duration: int = 0
