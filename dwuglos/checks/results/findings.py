"""The findings of a talk, kept up to date with it.

    findings = Findings(talk.transcript, Options(profile))
    findings.look()                          # everything, once
    changed = findings.follow(talk_changes)  # after an edit: only what depends on it; the ids with other findings
    findings.of(segment_id)

`Findings` keeps its own copy of the segments, so that it may live in a lane beside the window: the window sends it the
`Change`s of each move, in order, and gets back what is different. It is not to be used by two threads at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from dwuglos.checks import CHECKS
from dwuglos.checks.base import (
    Check,
    Finding,
    NeighbourCheck,
    Options,
    SegmentCheck,
    Sentence,
    SentenceCheck,
    TalkCheck,
)
from dwuglos.checks.parts.requirements import Severity
from dwuglos.checks.results.ignoring import IgnoredFindings
from dwuglos.checks.results.sentences import Sentences
from dwuglos.errors import Cancelled
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import Change, Segment, Transcript

T = TypeVar("T")

_SLICE = 5
"""Segments after which progress is told, and a wish to stop is heard: a millisecond or two."""
_NOTHING: tuple[Finding, ...] = ()

Progress = Callable[[int, int], object]
"""Called with the segments that are done and with their number."""


class Findings:
    """What `checks` find in a talk."""

    def __init__(
        self,
        segments: Iterable[Segment],
        options: Options | None = None,
        checks: Sequence[type[Check]] = CHECKS,
        ignored: Iterable[Ignored] = (),
    ) -> None:
        self.options = options or Options()
        self._ignored = IgnoredFindings(ignored)
        self.transcript = Transcript(segments)
        made = [check(self.options) for check in checks if check.name not in self.options.off]
        used = [check for check in made if check.applies]
        self._order = {check.name: n for n, check in enumerate(checks)}
        self._alone = [check for check in used if isinstance(check, SegmentCheck)]
        self._beside = [check for check in used if isinstance(check, NeighbourCheck)]
        self._whole = [check for check in used if isinstance(check, SentenceCheck)]
        self._talk = [check for check in used if isinstance(check, TalkCheck)]
        self._sentences = Sentences(self.transcript)
        self._of_segment: dict[int, list[Finding]] = {}
        self._of_neighbours: dict[int, list[Finding]] = {}
        self._of_sentence: dict[int, list[Finding]] = {}
        self._of_talk: dict[int, list[Finding]] = {}

    def look(self, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None) -> None:
        """Run all checks over the whole talk. Raises Cancelled when `cancelled` says so; then look again."""
        for group in (self._of_segment, self._of_neighbours, self._of_sentence, self._of_talk):
            group.clear()
        total = len(self.transcript)
        for check in (*self._alone, *self._beside, *self._whole):
            check.prepare(self.transcript)
        for row in range(total):
            if row % _SLICE == 0:
                _pause(row, total, progress, cancelled)
            self._look_at_segment(self.transcript[row])
            self._look_at_neighbours(row)
        self._sentences.divide()
        for n, sentence in enumerate(self._sentences.all()):
            if n % _SLICE == 0:
                _pause(total, total, None, cancelled)
            self._look_at_sentence(sentence)
        for check in self._talk:
            _pause(total, total, None, cancelled)
            check.begin(self.transcript)
        if self._talk:
            for segment in self.transcript:
                self._look_at_talk(segment)
        _pause(total, total, progress, None)

    def follow(self, changes: Iterable[Change], rest: Callable[[], object] = bool) -> frozenset[int]:
        """Follow changes of the talk, and return the ids of the segments that have other findings since.

        Removed segments are among them if they had findings. `rest` is called again and again meanwhile. Raises
        StaleEdit, with nothing changed, when the changes do not fit what is known of the talk: then make another
        `Findings`.
        """
        changes = tuple(changes)
        self.transcript.apply(changes)
        ids = {change.id for change in changes}
        near = self._near(changes)
        sentences = self._sentences.follow(changes)
        others = ids.union(near, *sentences.gone, *(_ids(sentence) for sentence in sentences.new))
        for check in self._talk:
            others.update(check.follow(changes))
        then = {change.id: change.before for change in reversed(changes)}  # the first change of an id counts
        before = {id: self._heeded(id, then.get(id) or self.transcript.by_id(id)) for id in others}
        self._forget(ids, near, sentences.gone)
        for segment in _resting(self._present(ids), rest):
            self._look_at_segment(segment)
        for segment in _resting(self._present(near), rest):
            self._look_at_neighbours(self.transcript.row_of(segment.id))
        for sentence in _resting(sentences.new, rest):
            self._look_at_sentence(sentence)
        for id in others:
            self._of_talk.pop(id, None)
        for segment in _resting(self._present(others), rest):
            self._look_at_talk(segment)
        return frozenset(id for id, findings in before.items() if findings != self.of(id))

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences of the talk, once it was looked at."""
        return self._sentences.all()

    def review(self, sentences: Iterable[Sequence[int]]) -> frozenset[int]:
        """Look again at sentences, by the ids of their segments, and return the ids that have other findings since.

        This is for what a check has learnt apart from the talk; sentences that are there no longer are passed over.
        """
        found = self._sentences.with_ids(map(tuple, sentences))
        before = {id: self.of(id) for sentence in found for id in _ids(sentence)}
        for sentence in found:
            self._look_at_sentence(sentence)
        return frozenset(id for id, findings in before.items() if findings != self.of(id))

    def ignore(self, ignored: Iterable[Ignored]) -> frozenset[int]:
        """Ignore findings from here on, and return the ids of the segments that have other findings since."""
        ignored = tuple(ignored)
        return self._with_others(ignored, lambda: self._ignored.add(ignored))

    def heed(self, ignored: Iterable[Ignored]) -> frozenset[int]:
        """Heed findings again that were ignored, and return the ids of the segments that have other findings since."""
        ignored = tuple(ignored)
        return self._with_others(ignored, lambda: self._ignored.remove(ignored))

    def _with_others(self, ignored: Sequence[Ignored], act: Callable[[], None]) -> frozenset[int]:
        segments = [each.segment for each in ignored]
        ids = set(segments) if all(segments) else {segment.id for segment in self.transcript}
        before = {id: self.of(id) for id in ids}
        act()
        return frozenset(id for id, findings in before.items() if findings != self.of(id))

    def of(self, id: int) -> tuple[Finding, ...]:
        """Return the findings of a segment that are not ignored, in the order of the checks."""
        return self._heeded(id, self.transcript.by_id(id))

    def _heeded(self, id: int, segment: Segment | None) -> tuple[Finding, ...]:
        found = self.all_of(id)
        return self._ignored.heeded(found, segment) if found and self._ignored and segment is not None else found

    def all_of(self, id: int) -> tuple[Finding, ...]:
        """Return the findings of a segment, the ignored ones too, in the order of the checks."""
        groups = (self._of_segment, self._of_neighbours, self._of_sentence, self._of_talk)
        found = [finding for group in groups if id in group for finding in group[id]]
        if len(found) < 2:
            return tuple(found)
        return tuple(sorted(found, key=lambda finding: (self._order[finding.check], finding.side, finding.span)))

    def of_typed(self, segment: Segment) -> tuple[Finding, ...]:
        """Return what is found in a segment, taken alone, as it is being typed; on any thread, at any time."""
        return tuple(finding for check in self._alone for finding in check.look(segment))

    def ids(self) -> set[int]:
        """Return the ids of the segments that have findings, be they ignored or not."""
        return set().union(self._of_segment, self._of_neighbours, self._of_sentence, self._of_talk)

    def __iter__(self) -> Iterator[Finding]:
        """Yield all findings, in the order of the segments."""
        for segment in self.transcript:
            yield from self.of(segment.id)

    def counts(self) -> Counter[tuple[str, Severity]]:
        """Return how many findings there are, by check and severity."""
        return Counter((finding.check, finding.severity) for finding in self)

    def _near(self, changes: Sequence[Change]) -> set[int]:
        """Return the ids whose findings beside their neighbours may have changed."""
        near: set[int] = set()
        for change in changes:
            near.add(change.id)
            for segment in filter(None, change):
                row = self.transcript.row_of_rank(segment.rank)
                around = self.transcript.segments[max(0, row - 1) : row + 2]
                near.update(each.id for each in around)
        return near

    def _forget(self, ids: set[int], near: set[int], sentences: Iterable[tuple[int, ...]]) -> None:
        for id in ids:
            self._of_segment.pop(id, None)
        for id in near:
            self._of_neighbours.pop(id, None)
        for sentence in sentences:
            for id in sentence:
                self._of_sentence.pop(id, None)

    def _present(self, ids: Iterable[int]) -> Iterator[Segment]:
        return filter(None, map(self.transcript.by_id, ids))

    def _look_at_segment(self, segment: Segment) -> None:
        found = [finding for check in self._alone for finding in check.look(segment)]
        if found:
            self._of_segment[segment.id] = found

    def _look_at_neighbours(self, row: int) -> None:
        before = self.transcript[row - 1] if row > 0 else None
        after = self.transcript[row + 1] if row + 1 < len(self.transcript) else None
        segment = self.transcript[row]
        found = [finding for check in self._beside for finding in check.look(before, segment, after)]
        if found:
            self._of_neighbours[segment.id] = found

    def _look_at_sentence(self, sentence: Sentence) -> None:
        for segment in sentence.run:
            self._of_sentence.pop(segment.id, None)
        for check in self._whole:
            for finding in check.look(sentence):
                self._of_sentence.setdefault(finding.segment, []).append(finding)

    def _look_at_talk(self, segment: Segment) -> None:
        found = [finding for check in self._talk for finding in check.of(segment)]
        if found:
            self._of_talk[segment.id] = found


def _ids(sentence: Sentence) -> Iterator[int]:
    return (segment.id for segment in sentence.run)


def _resting(pieces: Iterable[T], rest: Callable[[], object]) -> Iterator[T]:
    """Yield pieces of work, with a rest before each."""
    for piece in pieces:
        rest()
        yield piece


def _pause(done: int, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled
    if progress is not None:
        progress(done, total)
