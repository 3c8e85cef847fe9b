"""Whether the Polish sentences end where the English ones do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwuglos.checks.base import Sentence
from dwuglos.checks.parts.texts import bare
from dwuglos.talk.transcript import Segment

_END = re.compile(r"[.?!…:][\"'”’»)\]\s\0]*$")
_INSIDE = re.compile(r"[.?!…][\"'”’»)\]]*\s+[\"'„“«(\[–—-]*\s?[^\W\d_a-ząćęłńóśźż]")
_FIRST = re.compile(r"[^\W_]")


def is_open(sentence: Sentence) -> tuple[bool, bool]:
    """Return whether the Polish of a sentence may begin in the one before, and whether it may end in the one after.

    That is so where no Polish sentence ends at the border, and where the Polish has more ends inside than the English:
    then some of it belongs to a neighbour.
    """
    source, target = _text(sentence.run, english=True), _text(sentence.run)
    more = len(_INSIDE.findall(target)) > len(_INSIDE.findall(source))
    first = _FIRST.search(target)
    begins = first is None or not first[0].isupper() or not _END.search(_text(sentence.before))
    return bool(sentence.before) and (more or begins), bool(sentence.after) and (more or not _END.search(target))


def neighbours(sentence: Sentence) -> list[Sequence[Segment]]:
    """Return the sentences beside one into which its Polish may reach, or from which Polish may have come to it."""
    before, after = is_open(sentence)
    return [run for run, opens in ((sentence.before, before), (sentence.after, after)) if opens]


def _text(run: Sequence[Segment], english: bool = False) -> str:
    return " ".join(bare(segment.source if english else segment.target) for segment in run)
