"""Letters that stand three times in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import bare
from dwuglos.errors import notice
from dwuglos.talk.transcript import Segment

_THRICE = re.compile(r"([^\W\d_])\1\1", re.IGNORECASE)
_TRIPLED = re.compile(r"[^\W\d_]*([^\W\d_])\1\1[^\W\d_]*", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXLCDM]+|www", re.IGNORECASE)
_DRAWN_OUT = re.compile(r"[ahmouyeiwkbrsz]+", re.IGNORECASE)
"""Interjections, which are drawn out: hmmm, aaaa, uuu, brrr."""


class TripledLetter(SegmentCheck):
    """A letter three times in a row inside a word: “możżżna”; Roman numerals and interjections are left alone."""

    name = "tripled-letter"
    title = "A letter three times in a row"
    severity = "warning"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if not _THRICE.search(segment.target):  # most texts, which need no search for whole words
            return
        for word in _TRIPLED.finditer(bare(segment.target)):
            if not (_ROMAN.fullmatch(word[0]) or _DRAWN_OUT.fullmatch(word[0]) or word[0] in segment.source):
                message = notice("A letter stands three times in a row in “{word}”.", word=word[0])
                yield self.finding(segment, message, span=word.span())
