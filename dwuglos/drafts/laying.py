"""A draft laid over the segments of its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dwuglos.drafts.requests import Request

_MOST = 0.6
"""The share of the words of a text that must stand together in a draft for the text to be found there."""


class Draft(NamedTuple):
    """An answer, and the texts that the drafted segments of its request get of it, in order."""

    request: Request
    answer: str
    texts: tuple[str, ...]


def laid_over(request: Request, draft: str) -> list[str]:
    """Return the draft of a sentence cut over its segments, in as many lines as the English has.

    There is one text for each segment that is to get a draft; what falls to the others is left out.
    """
    from dwuglos.layout import lay_out
    from dwuglos.layout.line_breaks import in_lines

    sentence = request.sentence
    if len(sentence) == 1:
        return [draft]
    durations = [segment.duration or 0 for segment in sentence]
    sources = [segment.source for segment in sentence]
    texts = lay_out(draft, sources, durations if all(durations) else None, _pins(request, draft))
    lines = [len(source.strip().splitlines()) for source in sources]
    drafted = set(request.ids)
    return [
        in_lines(text, n) if "\n" not in text and len(text.split()) >= 2 * n else text
        for segment, text, n in zip(sentence, texts, lines, strict=True)
        if segment.id in drafted
    ]


def _pins(request: Request, draft: str) -> dict[int, int]:
    """Return pins round those Polish texts of the sentence that stay and are found in the draft.

    What a person has said already then is not said once more in the segment beside it.
    """
    if not request.whole:
        return {}
    drafted, words = set(request.ids), _bare_words(draft)
    pins: dict[int, int] = {}
    for row, segment in enumerate(request.whole):
        span = None if segment.id in drafted else _found(_bare_words(segment.target), words)
        if span is not None:
            pins |= {row - 1: span[0], row: span[1]}
    return pins


def _bare_words(text: str) -> list[str]:
    from dwuglos.layout.borders import EDGES, words_of

    return [word.bare.strip(EDGES).casefold() for word in words_of(text)]


def _found(text: Sequence[str], draft: Sequence[str]) -> tuple[int, int] | None:
    """Return where words stand in a draft, from and to; None where fewer than most of them are found together."""
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, text, draft, autojunk=False).get_matching_blocks()[:-1]
    if not blocks or sum(block.size for block in blocks) < _MOST * len(text):
        return None
    first, last = blocks[0], blocks[-1]
    begin = max(0, first.b - first.a)
    end = min(len(draft), last.b + len(text) - last.a)
    return (begin, end) if end - begin <= len(text) / _MOST else None


def drafted(request: Request, answer: str) -> Draft:
    """Return an answer with what each segment gets of it."""
    return Draft(request, answer, tuple(laid_over(request, answer)))
