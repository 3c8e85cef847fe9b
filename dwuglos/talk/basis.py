"""The basis of a draft: the segments that a part of an article was drafted from, and which of them have changed since.

A basis is JSON: a list of [id of the segment, digest of its texts].
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2s

from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment, Transcript


def digest(segment: Segment) -> str:
    """Return a digest of the texts of a segment: 12 hexadecimal digits that change when a text changes."""
    return blake2s(f"{segment.source}\0{segment.target}".encode(), digest_size=6).hexdigest()


def basis_of(segments: Iterable[Segment]) -> str:
    """Return the basis of a draft that was made from `segments`."""
    return json.dumps([[segment.id, digest(segment)] for segment in segments], separators=(",", ":"))


def pairs_in(basis: str) -> list[tuple[int, str]]:
    """Return the ids of segments in a basis, each with its digest; none in one that is damaged."""
    try:
        pairs = [(id, then) for id, then in json.loads(basis)] if basis else []
    except (ValueError, TypeError, RecursionError):
        return []
    return pairs if all(type(id) is int and isinstance(then, str) for id, then in pairs) else []


def basis_of_both(one: str, other: str) -> str:
    """Return the basis of a part that was joined from two drafts with these bases."""
    digests = {id: then for basis in (other, one) for id, then in pairs_in(basis)}
    return json.dumps([[id, digests[id]] for id in sorted(digests)], separators=(",", ":")) if digests else ""


def segments_of(part: Part) -> list[int]:
    """Return the ids of the segments that a part was drafted from; none for a part that a person wrote."""
    return [id for id, _ in pairs_in(part.basis)]


def changed_since(part: Part, transcript: Transcript) -> list[tuple[int, str]]:
    """Return the id and the old digest of each segment in the basis of `part` that has changed or was removed since.

    The list is empty for a part that a person wrote, and for a draft whose segments are unchanged.
    """
    return [(id, then) for id, then in pairs_in(part.basis) if _now(transcript, id) != then]


def _now(transcript: Transcript, id: int) -> str | None:
    segment = transcript.by_id(id)
    return None if segment is None else digest(segment)
