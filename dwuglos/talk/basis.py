"""What a part of an article was drafted from, and what of that has changed since."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2s

from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment, Transcript


def digest(segment: Segment) -> str:
    """Return what tells the texts of a segment from other texts."""
    return blake2s(f"{segment.source}\0{segment.target}".encode(), digest_size=6).hexdigest()


def basis_of(segments: Iterable[Segment]) -> str:
    """Return the basis of a draft made from `segments`: each one's id and digest, as JSON."""
    return json.dumps([[segment.id, digest(segment)] for segment in segments], separators=(",", ":"))


def basis_of_both(one: str, other: str) -> str:
    """Return the basis of two drafts made one."""
    digests = {id: then for basis in (other, one) if basis for id, then in json.loads(basis)}
    return json.dumps([[id, digests[id]] for id in sorted(digests)], separators=(",", ":")) if digests else ""


def changed_since(part: Part, transcript: Transcript) -> list[tuple[int, str]]:
    """Return the id and the digest then of each segment that `part` was drafted from and that is another now, or gone.

    An empty list for a part that a person wrote, or that is as fresh as on the first day.
    """
    drafted_from = json.loads(part.basis) if part.basis else []
    return [(id, then) for id, then in drafted_from if _now(transcript, id) != then]


def _now(transcript: Transcript, id: int) -> str | None:
    segment = transcript.by_id(id)
    return None if segment is None else digest(segment)
