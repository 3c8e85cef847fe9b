"""How far a run of drafts is, and how it ended, in figures and in words."""

from __future__ import annotations

from typing import NamedTuple

from dwuglos.errors import DwuglosError, Notice, ServiceError


class Progress(NamedTuple):
    """How far a run is. `done` of `total` segments are dealt with; `seconds_left` is None until it can be told.

    While the run waits after a `trouble`, `waiting` is the seconds until it asks again, else 0.
    """

    done: int
    total: int
    seconds_left: int | None = None
    waiting: int = 0
    trouble: ServiceError | None = None

    @property
    def notice(self) -> Notice | None:
        """Say what the run is waiting for, or None while it is not."""
        if not self.waiting:
            return None
        return Notice("Asking again in {n} second.", "Asking again in {n} seconds.", self.waiting)


class Outcome(NamedTuple):
    """How a run ended.

    `done` counts the segments with a draft, of which `same` are those whose draft is the one they had. `left` counts
    those not asked for, of which `kept` keep a draft they had. `refused` names each segment for which the service gave
    nothing usable, and why; `changed` those whose draft came too late because somebody had changed them. `stopped` is
    what ended the run early, `cancelled` tells that the user did.
    """

    done: int
    refused: tuple[tuple[int, DwuglosError], ...]
    left: int
    stopped: DwuglosError | None = None
    cancelled: bool = False
    changed: tuple[int, ...] = ()
    same: int = 0
    kept: int = 0

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Say what was done and what was not, each in one sentence."""
        if self == Outcome(0, (), 0):
            return (Notice(_NOTHING_TO_DO, _NOTHING_TO_DO, 0),)
        new = self.done - self.same
        counted = (
            (_ONE_SAME, _SAME, self.same),
            (_ONE_REFUSED, _REFUSED, len(self.refused)),
            (_ONE_CHANGED, _CHANGED, len(self.changed)),
            (_ONE_LEFT, _LEFT, self.left - self.kept),
            (_ONE_KEPT, _KEPT, self.kept),
        )
        notices = [Notice(_ONE_DONE, _DONE if new else _NONE_DONE, new)]
        notices += [Notice(one, many, n) for one, many, n in counted if n]
        return tuple(notices)

    @property
    def sentence(self) -> str:
        """Tell the whole outcome to the user, the reason for stopping first."""
        reason = [self.stopped] if self.stopped else []
        return " ".join(str(part) for part in (*reason, *self.notices))


_NOTHING_TO_DO = "There is nothing to translate."
_NONE_DONE = "No segment has a new draft."
_ONE_DONE = "{n} segment has a new draft."
_DONE = "{n} segments have new drafts."
_ONE_SAME = "{n} draft came out as it was before."
_SAME = "{n} drafts came out as they were before."
_ONE_REFUSED = "For {n} segment the service gave nothing usable; it stays as it was."
_REFUSED = "For {n} segments the service gave nothing usable; they stay as they were."
_ONE_CHANGED = "{n} segment was changed in the meantime and keeps your text."
_CHANGED = "{n} segments were changed in the meantime and keep your text."
_ONE_LEFT = "{n} segment is left; run the translation again to go on."
_LEFT = "{n} segments are left; run the translation again to go on."
_ONE_KEPT = "{n} segment was not asked for any more and keeps the draft it had."
_KEPT = "{n} segments were not asked for any more and keep the drafts they had."
