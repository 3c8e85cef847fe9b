"""What machines have proposed for one segment: kept answers of every service, and a new answer of one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dwuglos.drafts.answers import digest
from dwuglos.drafts.laying import drafted
from dwuglos.drafts.requests import Request
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Segment
from dwuglos.translators import TRANSLATORS, values_for

LONGEST_SENTENCE = 20
"""Segments on each side of one that its sentence may have."""


class Proposal(NamedTuple):
    """A translation of a segment, and the name of the service that it is from."""

    engine: str
    text: str


def request_for(segments: Sequence[Segment], row: int) -> Request:
    """Return what to ask a service for a segment, whatever its state: its sentence, of which it is to get its part."""
    from dwuglos.sentences.runs import run_at

    first = max(0, row - LONGEST_SENTENCE)
    around = segments[first : row + LONGEST_SENTENCE + 1]
    run = run_at(around, row - first)
    sentence = tuple(around[each] for each in run)
    segment = segments[row]
    return Request((segment,), sentence if len(sentence) > 1 else ())


def proposals(
    library: Library, talk: int, request: Request, services: Mapping[str, Mapping[str, str]]
) -> list[Proposal]:
    """Return what has been proposed for the segment of a request, the newest first, each text once.

    `services` are those of the settings: an answer that was given with another model is no longer found by its text.
    """
    (segment,) = request.segments
    source = request.source
    kinds = [kind(values_for(kind, services, secrets=False)) for kind in TRANSLATORS]
    digests = [digest(kind, text) for kind in kinds for text in dict.fromkeys((source, segment.source))]
    found: dict[str, Proposal] = {}
    sentence_digests = {digest(kind, source) for kind in kinds}
    for engine, answered, answer in library.proposals(talk, segment.id, digests):
        text = laid(request, answer) if answered in sentence_digests else answer
        if text.strip():
            found.setdefault(text, Proposal(engine, text))
    return list(found.values())


def laid(request: Request, answer: str) -> str:
    """Return what the one segment of a request gets of an answer."""
    return drafted(request, answer).texts[0]
