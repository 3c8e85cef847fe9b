"""What must be true of whatever is read of a damaged file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from dwuglos.formats.base import Cue

_STYLE = re.compile("</?[biu]>")


def check_times(cues: Iterable[Cue]) -> None:
    """Make sure that no cue ends before it begins, and none begins before the one in front of it or before zero."""
    starts = [cue.start for cue in cues if cue.start is not None]
    assert starts == sorted(starts)
    assert all(cue.start is None or 0 <= cue.start <= (cue.end or 0) for cue in cues)


def check_letters(cues: Iterable[Cue], text: str) -> None:
    """Make sure that no letter of the cues' texts is there more often than in the file."""
    assert letters_of(cues) <= Counter(filter(str.isalpha, text))


def letters_of(cues: Iterable[Cue]) -> Counter[str]:
    """Return how often each letter is in the texts of cues, in both languages."""
    return Counter(letter for cue in cues for letter in _STYLE.sub("", cue.text + cue.target) if letter.isalpha())


def check_lines(cues: Iterable[Cue], text: str, sound: dict[str, str]) -> None:
    """Make sure that each line of a sound file that still stands in `text` is read; `sound` has the text of its cue."""
    read = {cue.text for cue in cues}
    assert {cue for line, cue in sound.items() if line in text.split("\n")} <= read
