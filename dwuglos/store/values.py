"""What the library gives and takes: plain values, free of the database."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dwuglos.talk.transcript import Segment


class KeptDraft(NamedTuple):
    """What a service answered: to what, by its digest, and what of the answer each segment got, by id."""

    digest: str
    answer: str
    parts: Mapping[int, str]


class DraftReport(NamedTuple):
    """What became of the drafts of one service in a talk.

    Of `segments` that have a draft of it, `confirmed` were confirmed, `untouched` of these as they were drafted.
    `distance` is the sum of Levenshtein's distances between drafts and confirmed texts, `length` that of these drafts;
    `first_distance` and `first_length` are those in the first half of the talk.
    """

    engine: str
    segments: int
    confirmed: int
    untouched: int
    distance: int
    length: int
    first_distance: int = 0
    first_length: int = 0

    @property
    def share(self) -> float | None:
        """How much of the confirmed drafts a person changed, from 0; None before any is confirmed."""
        return _share(self.distance, self.length)

    @property
    def first_share(self) -> float | None:
        """How much of those in the first half of the talk."""
        return _share(self.first_distance, self.first_length)

    @property
    def second_share(self) -> float | None:
        """How much of those in the second half: less, where drafts learn of what was confirmed before."""
        return _share(self.distance - self.first_distance, self.length - self.first_length)


def _share(distance: int, length: int) -> float | None:
    return distance / length if length else None


class Revision(NamedTuple):
    """One change of one segment, as the library keeps it for good; `at` as above."""

    at: int
    step: int
    label: str
    kind: str
    before: Segment | None
    after: Segment | None
