"""The texts of a sentence as one, and back from a place in it to the segment."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from dwuglos.checks.parts.texts import bare
from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Segment


class Joined:
    """The texts on one side of a sentence, with spaces between them and without tags; `text` has them all."""

    def __init__(self, run: Sequence[Segment], side: Field) -> None:
        self._run = run
        if len(run) == 1:  # as most sentences are
            self._starts = [0]
            self.text = bare(run[0].source if side == "source" else run[0].target).replace("\n", " ")
            return
        texts = [bare(segment.source if side == "source" else segment.target).replace("\n", " ") for segment in run]
        self._starts = []
        at = 0
        for text in texts:
            self._starts.append(at)
            at += len(text) + 1
        self.text = " ".join(texts)

    def place(self, begin: int, end: int) -> tuple[Segment, tuple[int, int]]:
        """Return the segment in which a span of `text` begins, and the span there, cut at the segment's end."""
        n = bisect_right(self._starts, begin) - 1
        start = self._starts[n]
        limit = self._starts[n + 1] - 1 if n + 1 < len(self._starts) else len(self.text)
        return self._run[n], (begin - start, min(end, limit) - start)
