"""What was done to a talk, its transcript and its article, to be undone and done again."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Literal

from dwuglos.errors import StaleEdit
from dwuglos.talk.article import Article, PartChange
from dwuglos.talk.article_edits import left_behind
from dwuglos.talk.edits import Edit
from dwuglos.talk.event import Event
from dwuglos.talk.transcript import Change, Transcript

Kind = Literal["do", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Write:
    """What the library keeps of one move of the history: the step, the changes made, the steps now out of reach."""

    step: int
    label: str
    kind: Kind
    changes: tuple[Change, ...]
    dropped: tuple[int, ...] = ()
    parts: tuple[PartChange, ...] = ()


@dataclass(slots=True)
class Step:
    """One thing the user can take back; `edit` is None until it is needed, while it lies in the library alone.

    `added` are edits that became part of the step later. They are joined when the step is taken back and not before:
    a run of drafts adds thousands.
    """

    number: int
    label: str
    edit: Edit | None = None
    added: list[Edit] = field(default_factory=list)

    def whole(self, first: Edit) -> Edit:
        """Return the step's edit, of which `first` is the beginning, with what was added since."""
        if self.added:
            edits = (first, *self.added)
            changes = tuple(change for edit in edits for change in edit.changes)
            first = Edit(self.label, changes, tuple(part for edit in edits for part in edit.parts))
            self.added.clear()
        return first


class History:
    """What was done to a transcript and its article, to be undone and done again, across restarts.

    `written` is emitted with every `Write`, after they have changed. A step of an earlier session comes without its
    edit: `load` fetches that when it is needed, or `supply` brings it before. Steps are numbered by the history itself,
    upwards, and a number is never used twice.
    """

    def __init__(
        self,
        transcript: Transcript,
        done: Iterable[Step] = (),
        undone: Iterable[Step] = (),
        last_number: int = 0,
        load: Callable[[int], Edit] | None = None,
        article: Article | None = None,
    ) -> None:
        self._transcript = transcript
        self._article = article if article is not None else Article()
        self._done = list(done)
        self._undone = list(undone)
        self._last = last_number
        self._load = load
        self._apart: dict[int, Step] = {}
        self.written: Event[Write] = Event()

    @property
    def undoable(self) -> Step | None:
        """The step that `undo` would take back."""
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Step | None:
        """The step that `redo` would do again."""
        return self._undone[-1] if self._undone else None

    def without_edit(self, most: int) -> list[int]:
        """Return those of the `most` steps next to be undone, and redone, that lie in the library alone; next first."""
        sides = (reversed(side[-most:]) for side in (self._done, self._undone))
        return [step.number for side in sides for step in side if step.edit is None]

    def supply(self, number: int, edit: Edit) -> None:
        """Give a step of an earlier session its edit; one that has it, or is out of reach by now, needs none."""
        for step in (*self._done, *self._undone):
            if step.number == number and step.edit is None:
                step.edit = edit

    def do(self, edit: Edit) -> Step:
        """Carry out an edit as a new step. Raises StaleEdit with nothing done."""
        return self._add(Step(0, ""), edit)

    def _add(self, step: Step, edit: Edit) -> Step:
        edit = self._with_entries(edit)
        edit.apply(self._transcript, self._article)
        dropped = self._drop_undone()
        self._last += 1
        step.number, step.label, step.edit, step.added = self._last, edit.label, edit, []
        self._done.append(step)
        self.written.emit(Write(step.number, step.label, "do", edit.changes, dropped, edit.parts))
        return step

    def extend(self, step: Step, edit: Edit) -> bool:
        """Carry out an edit as part of an earlier step, or return False when that step has been taken back.

        Where a later step changed one of its segments, or where it moves segments behind the back of a later step, the
        edit becomes a step of its own: the later one, taken back first, would not find what it left behind.
        """
        later = self._after(step)
        if later is None:
            return False
        edit = self._with_entries(edit)
        if not self._may_come_before(later, edit):
            self.do(edit)
            return True
        may_be_redone = self._may_come_before(self._undone, edit)
        if step.edit is None:  # fetched before the library has what is added now
            self._edit_of(step)
        edit.apply(self._transcript, self._article)
        step.added.append(edit)
        dropped = () if may_be_redone else self._drop_undone()
        self.written.emit(Write(step.number, step.label, "do", edit.changes, dropped, edit.parts))
        return True

    def _with_entries(self, edit: Edit) -> Edit:
        """Return an edit that also says when the entries are that it leaves without their segment."""
        named = {change.id for change in edit.parts}
        moved = tuple(change for change in left_behind(self._article, edit.changes) if change.id not in named)
        return Edit(edit.label, edit.changes, (*moved, *edit.parts)) if moved else edit

    def _after(self, step: Step) -> list[Step] | None:
        """Return the steps done after one, or None when that one has been taken back."""
        later: list[Step] = []
        for other in reversed(self._done):  # from the end, where a step that still grows mostly is
            if other is step:
                return later
            later.append(other)
        return None

    def _may_come_before(self, later: Iterable[Step], edit: Edit) -> bool:
        """Tell whether it makes no difference if `edit`, which comes now, had come before the steps `later`."""
        moves = any(_moves(change) for change in edit.changes)
        ids = {change.id for change in edit.changes}
        parts = {change.id for change in edit.parts}
        for step in later:
            if step.edit is None and self._load is None:
                return False  # nobody can tell
            between = self._edit_of(step)
            if any(moves or change.id in ids for change in between.changes):
                return False
            if any(change.id in parts for change in between.parts):
                return False
        return True

    def undo(self) -> Edit:
        """Take the last step back and return the edit that did so."""
        return self._move(self._done, self._undone, "undo")

    def redo(self) -> Edit:
        """Do again what was taken back last, and return the edit."""
        return self._move(self._undone, self._done, "redo")

    def follow(self, write: Write) -> None:
        """Carry out a move that another writer has made and kept. Raises StaleEdit with nothing done."""
        edit = Edit(write.label, write.changes, write.parts)
        edit.apply(self._transcript, self._article)
        if write.kind == "undo":
            self._undone.append(_taken_from(self._done, write))
        elif write.kind == "redo":
            self._done.append(_taken_from(self._undone, write))
        elif (step := _step_of(self._done, write.step)) is None:
            self._done.append(Step(write.step, write.label, edit))
        elif step.edit is not None:
            step.added.append(edit)
        self._undone = [step for step in self._undone if step.number not in write.dropped]
        self._last = max(self._last, write.step)

    def start_from(self, done: Iterable[Step], undone: Iterable[Step], last_number: int, grown: Container[int]) -> None:
        """Take what the library has for what was done. Steps in `grown` are others than they were here."""
        steps = {step.number: step for step in (*self._done, *self._undone)}
        own = {number: step for number, step in steps.items() if number not in grown}
        self._apart = {number: step for number, step in steps.items() if number in grown}
        self._done = [own.get(step.number, step) for step in done]
        self._undone = [own.get(step.number, step) for step in undone]
        self._last = last_number

    def make_again(self, write: Write) -> bool:
        """Make a move once more, after others came before it; False where it does not fit any longer."""
        with suppress(StaleEdit):
            if write.kind == "undo" and self._is_of(write, self.undoable):
                self.undo()
            elif write.kind == "redo" and self._is_of(write, self.redoable):
                self.redo()
            else:
                self._do_again(Edit(write.label, write.changes, write.parts), self._apart.get(write.step))
            return True
        return False

    def _is_of(self, write: Write, step: Step | None) -> bool:
        """Tell whether a step is the one that a move made before `start_from` was of, and can be moved through."""
        if step is None or step.edit is None:
            return False
        return step is self._apart[write.step] if write.step in self._apart else step.number == write.step

    def _do_again(self, edit: Edit, step: Step | None) -> None:
        """Carry out an edit as the step it was, which has another number now, so that whoever adds to it finds it."""
        if step is None:
            self.do(edit)
        elif self._after(step) is None:
            self._add(step, edit)
        else:
            self.extend(step, edit)

    def _move(self, giver: list[Step], taker: list[Step], kind: Kind) -> Edit:
        step = giver[-1]
        edit = self._edit_of(step)
        if kind == "undo":
            edit = edit.inverse
        edit.apply(self._transcript, self._article)
        taker.append(giver.pop())
        self.written.emit(Write(step.number, step.label, kind, edit.changes, (), edit.parts))
        return edit

    def _edit_of(self, step: Step) -> Edit:
        if step.edit is None:
            assert self._load is not None, "a step without its edit comes from a library"
            step.edit = self._load(step.number)
        step.edit = step.whole(step.edit)
        return step.edit

    def _drop_undone(self) -> tuple[int, ...]:
        dropped = tuple(step.number for step in self._undone)
        self._undone.clear()
        return dropped


def _step_of(steps: list[Step], number: int) -> Step | None:
    return next((step for step in reversed(steps) if step.number == number), None)


def _taken_from(steps: list[Step], write: Write) -> Step:
    """Take the step of a move out of a list; one that lies too far back to have been fetched is made anew."""
    step = _step_of(steps, write.step)
    if step is None:
        return Step(write.step, write.label)
    steps.remove(step)
    return step


def _moves(change: Change) -> bool:
    return change.before is None or change.after is None or change.before.rank != change.after.rank


class OneStep:
    """Carries out edits that come one after another so that the user takes them back as one."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._step: Step | None = None

    def do(self, edit: Edit) -> bool:
        """Carry out an edit; False when the step was taken back meanwhile, and nothing more is to be done."""
        if self._step is None:
            self._step = self._history.do(edit)
            return True
        return self._history.extend(self._step, edit)
