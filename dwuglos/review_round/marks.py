"""What a review file remembers of what was sent, in a few characters a row.

A mark names a segment and has digests of its texts and its note as they were, and its state. So it can be told of
each of them whether it was changed there, and whether it was changed here, without a copy of what was sent; and a row
whose mark does not belong to it, or that comes from another talk, is found out.
"""

from __future__ import annotations

import re
from base64 import b32encode
from collections.abc import Iterable
from hashlib import blake2b
from typing import NamedTuple

from dwuglos.talk.transcript import STATES, Segment, State

_LETTERS = dict(zip(STATES, "itrf", strict=True))
_BY_LETTER = {letter: state for state, letter in _LETTERS.items()}
_MARK = re.compile(r"s(\d{1,18})([itrf])-([a-z2-7]{8})-([a-z2-7]{8})-([a-z2-7]{8})")
_SPACE = re.compile(r"[^\S\n]+")
_RANGE = re.compile(r"(\d{1,18})(?:-(\d{1,18}))?")
_NOT_TEXT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
_MOST_IDS = 1_000_000


class Mark(NamedTuple):
    """What was sent of a segment: its state, and digests of its texts and its note."""

    id: int
    state: State
    source: str
    target: str
    note: str

    def __str__(self) -> str:
        return f"s{self.id}{_LETTERS[self.state]}-{self.source}-{self.target}-{self.note}"


def key_of(library: str, talk: int) -> str:
    """Return what a talk is called in review files; `library` is the identity of the library that it is in."""
    return _digest("talk", library, str(talk))


def mark_of(key: str, segment: Segment) -> Mark:
    """Return the mark of a segment as it is now, in files of the talk with that key."""
    id = segment.id
    texts = (digest_of(key, id, text) for text in (segment.source, segment.target, segment.note))
    return Mark(id, segment.state, *texts)


def digest_of(key: str, id: int, text: str) -> str:
    """Return the digest of a text of a segment. Spaces at the ends of lines, which programs lose, do not count."""
    return _digest(key, str(id), plain(text))


def parsed(mark: str) -> Mark | None:
    """Return a mark from a file; None for what is none, or is no longer whole."""
    match = _MARK.fullmatch(mark.strip())
    if match is None:
        return None
    return Mark(int(match[1]), _BY_LETTER[match[2]], *match.group(3, 4, 5))


def plain(text: str) -> str:
    """Return a text as every kind of file gives it back: no space beside a line break, and none twice."""
    text = _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " "))
    return "\n".join(_SPACE.sub(" ", line).strip() for line in text.split("\n")).strip("\n")


def ranges_of(ids: Iterable[int]) -> str:
    """Return ids in few characters, as 1-286,290."""
    ranges: list[list[int]] = []
    for id in sorted(ids):
        if ranges and id == ranges[-1][1] + 1:
            ranges[-1][1] = id
        else:
            ranges.append([id, id])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def ids_in(ranges: str) -> set[int]:
    """Return the ids that were written as `ranges_of` does; none where that is damaged."""
    ids: set[int] = set()
    before = -1
    for each in ranges.strip().split(",") if ranges.strip() else ():
        match = _RANGE.fullmatch(each.strip())
        if match is None:
            return set()
        first = int(match[1])
        last = int(match[2] or first)
        if not before < first <= last or last - first + len(ids) > _MOST_IDS:
            return set()
        before = last
        ids.update(range(first, last + 1))
    return ids


def _digest(*parts: str) -> str:
    data = "\0".join(parts).encode("utf-8", "replace")
    return b32encode(blake2b(data, digest_size=5).digest()).decode().lower()
