"""The remarks of a language model on the open talk, as long as they fit its texts, and what it said about lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from dwuglos.talk.transcript import Change, Transcript
from gui.tasks import Tasks

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding
    from dwuglos.review.remarks import Remark
    from dwuglos.talk.edits import Edit
    from dwuglos.talk.ignored import Ignored


class LineHelp(NamedTuple):
    """What a model said about a segment: an answer to a question, or shorter wordings of its Polish, `text`."""

    question: str = ""
    answer: str = ""
    text: str = ""
    wordings: tuple[str, ...] = ()


class TalkRemarks(QObject):
    """The remarks on one talk. A remark goes when its segment gets another text, is accepted, or is rejected."""

    changed = Signal(object)
    """With the ids of the segments that have other remarks; with none where others are awaited, or no longer."""
    helped = Signal(int)
    """There is something new about the segment of that id."""

    def __init__(self, id: int, transcript: Transcript, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._id = id
        self._transcript = transcript
        self._tasks = tasks
        self._of: dict[int, list[Remark]] = {}
        self._findings: dict[int, tuple[Finding, ...]] = {}
        """The same as findings about the segments as they are."""
        self._ignored: list[Ignored] = []
        self._help: dict[int, LineHelp] = {}
        self.is_under_way = False
        """Whether the model is reading."""
        self.line_under_way: int | None = None
        """The segment that the model is asked about."""
        self.is_done = False
        """Whether it has read something to the end since the talk was opened."""

    # What there is

    def all(self) -> list[Remark]:
        """Return the remarks in the order of their segments."""
        there = [(segment, remarks) for id, remarks in self._of.items() if (segment := self._transcript.by_id(id))]
        return [remark for _, remarks in sorted(there, key=lambda each: each[0].rank) for remark in remarks]

    def findings_of(self, id: int) -> tuple[Finding, ...]:
        """Return the remarks on a segment as findings, in the order they came in."""
        return self._findings.get(id, ())

    def remark_of(self, finding: Finding) -> Remark | None:
        """Return the remark that a finding is; None where it is of a check, or the remark is gone."""
        here = zip(self.findings_of(finding.segment), self._of.get(finding.segment, ()), strict=True)
        return next((remark for each, remark in here if each == finding), None)

    def help_on(self, id: int) -> LineHelp:
        """Return what was said last about a segment."""
        return self._help.get(id, LineHelp())

    # What is done

    def begin(self) -> None:
        """Expect remarks."""
        self.is_under_way = True
        self.changed.emit(frozenset())

    def expect(self, ignored: Iterable[Ignored]) -> None:
        """Leave out the remarks that were rejected before."""
        self._ignored = list(ignored)

    def add(self, remarks: Sequence[Remark]) -> None:
        """Take remarks: those that still fit, that nobody rejected, and that are not there yet."""
        from dwuglos.review.remarks import heeded

        ids = set[int]()
        for remark in heeded(remarks, self._ignored):
            here = self._of.get(remark.id, [])
            is_there = any(each.proposal == remark.proposal for each in here)
            if not is_there and remark.fits(self._transcript.by_id(remark.id)):
                self._put(remark.id, [*here, remark])
                ids.add(remark.id)
        self.changed.emit(frozenset(ids))

    def _put(self, id: int, remarks: Sequence[Remark]) -> None:
        """Have these remarks on a segment, which fit it."""
        from dwuglos.review.remarks import finding_of

        now = self._transcript.by_id(id)
        if now is None or not remarks:
            self._of.pop(id, None)
            self._findings.pop(id, None)
        else:
            self._of[id] = list(remarks)
            self._findings[id] = tuple(finding_of(remark._replace(segment=now)) for remark in remarks)

    def end(self, is_done: bool) -> None:
        """Expect no more."""
        self.is_under_way = False
        self.is_done = self.is_done or is_done
        self.changed.emit(frozenset())

    def edit_of(self, remarks: Sequence[Remark]) -> Edit | None:
        """Return the edit that accepts remarks, where their segments are still what they were."""
        from dwuglos.review.remarks import accept

        return accept(self._transcript, remarks)[0]

    def reject(self, remarks: Sequence[Remark]) -> None:
        """Take remarks away for good: they are not made again about the same text."""
        from dwuglos.review.remarks import rejected

        ignored = [rejected(remark) for remark in remarks]
        self._ignored += ignored
        id = self._id
        self._tasks.store(lambda library: library.ignore(id, ignored))
        for remark in remarks:
            self._put(remark.id, [each for each in self._of.get(remark.id, []) if each != remark])
        self.changed.emit(frozenset(remark.id for remark in remarks))

    def heed_again(self, remarks: Sequence[Remark]) -> None:
        """Take back that remarks were rejected."""
        from dwuglos.review.remarks import rejected

        ignored = [rejected(remark) for remark in remarks]
        gone = {each[:3] for each in ignored}  # whenever that was said
        self._ignored = [each for each in self._ignored if each[:3] not in gone]
        id = self._id
        self._tasks.store(lambda library: library.heed(id, ignored))
        self.add(remarks)

    def wait_for_line(self, id: int | None) -> None:
        """Wait for what is said about a segment, or no longer."""
        about, self.line_under_way = id if id is not None else self.line_under_way, id
        if about is not None:
            self.helped.emit(about)

    def keep_answer(self, id: int, question: str, answer: str) -> None:
        """Keep what was answered about a segment, as long as the talk is open."""
        self._help[id] = self.help_on(id)._replace(question=question, answer=answer)
        self.helped.emit(id)

    def keep_wordings(self, id: int, text: str, wordings: Sequence[str]) -> None:
        """Keep the shorter wordings of a text of a segment, as long as the talk is open."""
        self._help[id] = self.help_on(id)._replace(text=text, wordings=tuple(wordings))
        self.helped.emit(id)

    def follow(self, changes: Sequence[Change]) -> None:
        """Let go of remarks on texts that have become others."""
        touched = [change for change in changes if change.id in self._of]
        if not touched:
            return
        for change in touched:
            self._put(change.id, [remark for remark in self._of.get(change.id, []) if remark.fits(change.after)])
        self.changed.emit(frozenset(change.id for change in touched))
