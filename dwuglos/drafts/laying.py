"""A draft laid over the segments of its sentence."""

from __future__ import annotations

from typing import NamedTuple

from dwuglos.drafts.requests import Request


class Draft(NamedTuple):
    """An answer, and the texts that the segments of its request get of it, in order."""

    request: Request
    answer: str
    texts: tuple[str, ...]


def laid_over(request: Request, draft: str) -> list[str]:
    """Return the draft of a sentence cut over its segments, one text for each, in as many lines as the English has."""
    from dwuglos.layout import lay_out
    from dwuglos.layout.line_breaks import in_lines

    if len(request.segments) == 1:
        return [draft]
    durations = [segment.duration or 0 for segment in request.segments]
    sources = [segment.source for segment in request.segments]
    texts = lay_out(draft, sources, durations if all(durations) else None)
    lines = [len(source.strip().splitlines()) for source in sources]
    return [
        in_lines(text, n) if "\n" not in text and len(text.split()) >= 2 * n else text
        for text, n in zip(texts, lines, strict=True)
    ]


def drafted(request: Request, answer: str) -> Draft:
    """Return an answer with what each segment gets of it."""
    return Draft(request, answer, tuple(laid_over(request, answer)))
