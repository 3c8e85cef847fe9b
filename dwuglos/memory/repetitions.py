"""Repetitions inside a talk: what was just confirmed is given to segments with the same English."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from dwuglos.errors import Notice
from dwuglos.memory.taking import ORIGIN
from dwuglos.store.units.unit import flat
from dwuglos.talk.edits import Edit
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import PERSON, Change, Segment, Transcript

_SPACES = 8
"""Blanks and line breaks by which texts may differ in length that are the same in one line."""
_AT_ONCE = 1000
"""How many segments are looked at before others get their turn: that takes a fraction of a millisecond."""


def confirmed_by(changes: Iterable[Change]) -> list[Segment]:
    """Return the segments that a person confirmed with these changes."""
    return [
        after
        for before, after in changes
        if after is not None
        and before is not None
        and after.state in CONFIRMED
        and (before.state not in CONFIRMED or before.target != after.target)
    ]


def repetitions(
    segments: Sequence[Segment],
    confirmed: Sequence[Segment],
    is_machine: Callable[[str], bool],
    idle: Callable[[], None] = lambda: None,
) -> list[tuple[Segment, Segment]]:
    """Return the segments with the English of one that was confirmed, each with that one.

    It is those without a translation, and with the draft of a machine, by its origin: what a person wrote, imported,
    chose or confirmed is not among them. Every now and then `idle` is called, which may wait.
    """
    by_text = {flat(segment.source): segment for segment in confirmed if segment.source.strip()}
    ids = {segment.id for segment in confirmed}
    sizes = {size for text in by_text for size in range(len(text), len(text) + _SPACES + 1)}
    found = []
    for n, segment in enumerate(segments):
        if not n % _AT_ONCE:
            idle()
        # The quick looks come first: most segments have another length, or are done.
        if len(segment.source) not in sizes or segment.state in CONFIRMED or segment.id in ids:
            continue
        model = by_text.get(flat(segment.source))
        if model is not None and model.target != segment.target and _is_free(segment, is_machine):
            found.append((segment, model))
    return found


def _is_free(segment: Segment, is_machine: Callable[[str], bool]) -> bool:
    if not segment.target.strip():
        return segment.state == "initial"
    return segment.state == "translated" and segment.origin != PERSON and is_machine(segment.origin)


def edit_of(transcript: Transcript, found: Iterable[tuple[Segment, Segment]]) -> Edit | None:
    """Return the edit that gives repetitions the confirmed Polish as a draft, where they still are what they were."""
    changes = []
    for then, model in found:
        now, confirmed = transcript.by_id(then.id), transcript.by_id(model.id)
        if now == then and confirmed is not None and confirmed.target == model.target:
            changes.append(Change(now, now._replace(target=model.target, state="translated", origin=ORIGIN)))
    return Edit("Confirm", tuple(changes)) if changes else None


def notice_of(edit: Edit) -> Notice:
    """Return what to say of repetitions that were filled."""
    return Notice(
        "{n} segment with the same English got the same Polish.",
        "{n} segments with the same English got the same Polish.",
        len(edit.changes),
    )
