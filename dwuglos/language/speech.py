"""Leave out of a text what is not speech: labels of sounds, names of speakers, and marks of a change of speaker.

`(Applause) HOST: Hello.` becomes `Hello.` A name counts as that of a speaker where it stands in capitals or with a
number (`Speaker 1:`), behind `>>`, or again and again at the beginning of a line (`Anna Nowak:`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from dwuglos.language.labels import has_translation, without_labels
from dwuglos.language.sounds import BRACKETS, LABEL

_MARK = r"(?:>>|&gt;&gt;)(?:>|&gt;)?[ \t]*"
_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ"
_CAPITALS = rf"[{_UPPER}][{_UPPER}'’.-]+(?:[ _](?:[{_UPPER}][{_UPPER}'’.-]*|\d+)){{0,3}}"
_NUMBERED = r"(?i:speaker|mówca|mówczyni|głos|voice)[ _]\d+"
_NAME = rf"[{_UPPER}][\w'’.-]*(?: [{_UPPER}][\w'’.-]*){{0,2}}"
_CERTAIN = re.compile(
    rf"^[ \t]*(?:{_MARK})?(?:{_CAPITALS}|{_NUMBERED}):[ \t]*|{_MARK}(?:{_NAME}:[ \t]*)?", re.MULTILINE
)
_PERHAPS = re.compile(rf"^[ \t]*({_NAME}):[ \t]+", re.MULTILINE)
_GAPS = re.compile(r"[ \t]{2,}")
_BEFORE_STOP = re.compile(r"[ \t]+(?=[,.;:?!…](?:\s|$))")
_OFTEN = 3
"""So often must words with a colon begin a line to count as the name of a speaker: `Note:` does so once or twice."""


def speakers_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the names that begin a line in `texts` so often that they are those of speakers."""
    counts = Counter(name for text in texts if ":" in text for name in _PERHAPS.findall(text))
    return frozenset(name for name, n in counts.items() if n >= _OFTEN)


def only_speech(text: str, speakers: frozenset[str] = frozenset()) -> str:
    """Return `text` without labels of sounds, names of speakers and marks of their change; it may become empty."""
    if _may_have_label(text):
        text = LABEL.sub(lambda label: " " if _is_sound(label[0]) else label[0], without_labels(text))
        text = _BEFORE_STOP.sub("", _GAPS.sub(" ", text)).strip()
    text = _CERTAIN.sub("", text)
    if speakers and ":" in text:
        text = _PERHAPS.sub(lambda name: "" if name[1] in speakers else name[0], text)
    return text


def _may_have_label(text: str) -> bool:
    return any(mark in text for mark in "[(*♩♪♫♬")


def _is_sound(label: str) -> bool:
    return re.fullmatch(BRACKETS, label) is not None or has_translation(label[1:-1].strip().lower().rstrip("."))
