"""Recognise segments in which nobody speaks, and the labels of sounds: [Music], (śmiech), ♪."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwuglos.language.markup import visible_text
from dwuglos.language.sounds import LABEL, NOTES, is_sound
from dwuglos.layout.borders import Word

_LABEL = re.compile(rf"{LABEL.pattern}|{NOTES}")
_OPENING = frozenset("[(*♩♪♫♬")


def is_silent(source: str) -> bool:
    """Return whether a source has no words but labels of sounds."""
    # Most segments begin with a word, and then need no pattern.
    if source[:1].isalnum() and source[:2].isalnum():
        return False
    text = visible_text(source)
    return not text.strip() or is_sound(text)


def has_label(source: str) -> bool:
    """Return whether a source names a sound."""
    return _LABEL.search(source) is not None


def labels_among(text: str, words: Sequence[Word]) -> list[bool]:
    """Return for each word of `text` whether it is part of a label."""
    spans = iter(_LABEL.finditer(text))
    span = next(spans, None)
    flags: list[bool] = []
    for word in words:
        while span is not None and span.end() <= word.start:
            span = next(spans, None)
        flags.append(span is not None and span.start() < word.end and _opens(word.bare, span.start() < word.start))
    return flags


def _opens(bare: str, is_open: bool) -> bool:
    return is_open or bare[:1] in _OPENING  # a bracket inside a word opens no label: "f(x)"
