"""The review round of a talk that is in a library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dwuglos.review_round.marks import key_of
from dwuglos.review_round.merging import Comparison, compare, take

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from dwuglos.review_round.files.base import ReviewSheet
    from dwuglos.review_round.merging import Difference, Earlier
    from dwuglos.store.library import Library
    from dwuglos.talk.transcript import Segment

    Which = Literal["all", "clean", "none"]


def earlier_in(library: Library, talk: int) -> Earlier:
    """Return what tells which Polish a segment has had, as the library remembers it."""

    def earlier(segment: int) -> Iterable[str]:
        for revision in library.revisions(talk, segment):
            yield from (version.target for version in (revision.before, revision.after) if version is not None)

    return earlier


def compare_with(library: Library, talk: int, segments: Sequence[Segment], sheet: ReviewSheet) -> Comparison:
    """Compare what came back with a talk, whose segments are given as they are now. Raises InputError."""
    return compare(sheet, key_of(library.identity(), talk), segments, earlier_in(library, talk))


def take_in(library: Library, talk: int, sheet: ReviewSheet, which: Which) -> tuple[Comparison, int]:
    """Take what came back into a talk that nobody has open; return the comparison and how many segments it changed.

    It is one step of the talk's history. Raises InputError, and what `talk_in_hand` does; nothing is changed then.
    """
    from dwuglos.store.talk_in_hand import talk_in_hand

    if which == "none":
        return compare_with(library, talk, library.open_talk(talk).segments, sheet), 0
    with talk_in_hand(library, talk) as hand:
        answer = compare_with(library, talk, list(hand.transcript), sheet)
        chosen: Sequence[Difference] = answer.differences if which == "all" else answer.clean
        taking = take(hand.transcript, chosen)
        if taking.edit is not None:
            hand.history.do(taking.edit)
        return answer, taking.taken
