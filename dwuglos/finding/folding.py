"""Texts made alike where case or diacritics do not count, and the way back to places in them.

A letter with its combining marks is one character here, whether it is written as one or as several.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

_COMBINING = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]")
_FAR = re.compile(r"[\u0300-\U0010ffff]")
"""Characters among which combining marks are; of one range, as texts are looked through for it at each search."""
_BETWEEN = "\0"
"""What texts are put together with; a library has none with it in them."""
_CLUSTER = re.compile(rf"(?s:.){_COMBINING.pattern}*")
_ONLY_STROKES = {ord(one): other for one, other in zip("łŁøØđĐħĦıŧŦ", "lLoOdDhHitT", strict=True)}
"""Letters whose stroke, or missing dot, Unicode does not count as a mark."""

Span = tuple[int, int]


class _Table(dict[int, str]):
    """What each character becomes; filled as characters are met."""

    def __init__(self, folding: Folding) -> None:
        super().__init__()
        self._folding = folding

    def __missing__(self, code: int) -> str:
        self[code] = found = self._folding.of_cluster(chr(code))
        return found


class Folding(NamedTuple):
    """Which differences do not count."""

    case: bool
    diacritics: bool

    def of_cluster(self, cluster: str) -> str:
        """Return what a character becomes, with the marks behind it."""
        text = unicodedata.normalize("NFC", cluster) if len(cluster) > 1 else cluster
        if self.diacritics:
            bare = unicodedata.normalize("NFD", text).translate(_ONLY_STROKES)
            text = "".join(each for each in bare if not unicodedata.combining(each)) or text
        return text.casefold() if self.case else text

    def fold(self, text: str) -> str:
        """Return a text in which what does not count is alike."""
        if text.isascii():
            return text.lower() if self.case else text
        if _has_marks(text):
            return "".join(map(self.of_cluster, _CLUSTER.findall(text)))
        if not self.diacritics:
            return text.casefold() if self.case else text
        return text.translate(_table(self))

    def fold_all(self, texts: Sequence[str], hints: Sequence[str] = ("",)) -> list[str]:
        """Return what `fold` makes of each text, with hardly more work for many than for one.

        Where none of `hints` is in any of the folded texts, nothing is returned.
        """
        whole = _BETWEEN.join(texts)
        if not whole.isascii() and _has_marks(whole):
            return [self.fold(text) for text in texts]
        folded = self.fold(whole)
        if not any(hint in folded for hint in hints):
            return []
        divided = folded.split(_BETWEEN)
        return divided if len(divided) == len(texts) else [self.fold(text) for text in texts]

    def places(self, text: str, folded: str) -> Places:
        """Return the way from places in the folded text back to those in `text`."""
        if len(text) == len(folded) and (text.isascii() or not _has_marks(text)):
            return Places(None)  # no character becomes nothing, so each has become one
        starts: list[int] = []
        for cluster in _CLUSTER.finditer(text):
            starts += [cluster.start()] * len(self.of_cluster(cluster[0]))
        starts.append(len(text))
        return Places(starts)


class Places:
    """Where the characters of a folded text stand in the text that it was made of; None where nothing has moved."""

    def __init__(self, starts: list[int] | None) -> None:
        self._starts = starts

    def span(self, start: int, end: int) -> Span | None:
        """Return the place of a piece of the folded text; None where it begins or ends within a character."""
        starts = self._starts
        if starts is None:
            return start, end
        if any(0 < at < len(starts) - 1 and starts[at] == starts[at - 1] for at in (start, end)):
            return None
        return starts[start], starts[end]


def _has_marks(text: str) -> bool:
    return _FAR.search(text) is not None and _COMBINING.search(text) is not None


@cache
def _table(folding: Folding) -> _Table:
    return _Table(folding)
