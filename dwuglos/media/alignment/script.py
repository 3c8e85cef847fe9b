"""A text as the recogniser gets it: a list of words with their sounds, and which segment each word is in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from dwuglos.language.speech import speakers_in
from dwuglos.language.spoken_words import spoken_words
from dwuglos.media.alignment.pronunciations import pronunciations

_SOUND = 75
"""Milliseconds that one sound usually takes: the mean of recordings with known times."""


class Script(NamedTuple):
    """The words of a text in order; a word is a name such as `w12`, the same wherever the text has that word."""

    words: list[str]
    owners: list[int]
    """For each word the place of the text that it is in."""
    lengths: list[int]
    """For each word the milliseconds that it usually takes."""
    dictionary: str
    """The words with their sounds, a line for each way to say one."""


def script_of(texts: Sequence[str], dictionary: Path) -> Script:
    """Return the script of some texts; `dictionary` is the recogniser's own."""
    speakers = speakers_in(texts)
    spoken = [(word, owner) for owner, text in enumerate(texts) for word in spoken_words(text, speakers)]
    ways = pronunciations((word for word, _ in spoken), dictionary)
    names = {text: f"w{number}" for number, text in enumerate(ways)}
    lines = [
        f"{names[text]}{f'({number})' if number > 1 else ''} {' '.join(sounds)}\n"
        for text, all_sounds in ways.items()
        for number, sounds in enumerate(all_sounds, 1)
    ]
    return Script(
        [names[word.text] for word, _ in spoken],
        [owner for _, owner in spoken],
        [_SOUND * len(ways[word.text][0]) for word, _ in spoken],
        "".join(lines),
    )
