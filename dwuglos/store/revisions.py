"""What was done to each segment, kept for good; and the segments themselves, moved along with it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from dwuglos.edits import Edit
from dwuglos.history import Write
from dwuglos.store.schema import revision, segment, step
from dwuglos.store.values import Revision
from dwuglos.transcript import Change, Segment


def keep(connection: Connection, talk: int, writes: Sequence[Write], at: int) -> None:
    """Write moves of a talk's history: its segments as they are now, the steps, and every change."""
    _keep_segments(connection, talk, (change for write in writes for change in write.changes))
    for write in writes:
        _keep_step(connection, talk, write, at)


def _keep_segments(connection: Connection, talk: int, changes: Iterable[Change]) -> None:
    before: dict[int, Segment | None] = {}
    after: dict[int, Segment | None] = {}
    for change in changes:
        before.setdefault(change.id, change.before)
        after[change.id] = change.after
    this = (segment.c.talk_id == talk) & (segment.c.id == bindparam("this"))
    gone = [{"this": id} for id, now in after.items() if now is None and before[id] is not None]
    if gone:
        connection.execute(segment.delete().where(this), gone)
    kept = [{"this": id} | now._asdict() for id, now in after.items() if now is not None and before[id] is not None]
    if kept:
        values: dict[str, Any] = {name: bindparam(name) for name in Segment._fields}
        connection.execute(segment.update().where(this).values(values), kept)
    new = [{"talk_id": talk} | now._asdict() for id, now in after.items() if now is not None and before[id] is None]
    if new:
        connection.execute(segment.insert(), new)


def _keep_step(connection: Connection, talk: int, write: Write, at: int) -> None:
    mine = step.c.talk_id == talk
    if write.dropped:
        connection.execute(step.update().where(mine, step.c.number.in_(write.dropped)).values(state="dropped"))
    state = "undone" if write.kind == "undo" else "done"
    known = connection.execute(step.update().where(mine, step.c.number == write.step).values(state=state))
    if not known.rowcount:
        values = {"talk_id": talk, "number": write.step, "at": at, "label": write.label, "state": state}
        connection.execute(step.insert(), values)
    common: dict[str, object] = {"talk_id": talk, "step": write.step, "at": at, "kind": write.kind}
    connection.execute(
        revision.insert(),
        [common | {"segment": c.id, "before": _encode(c.before), "after": _encode(c.after)} for c in write.changes],
    )


def step_edit(connection: Connection, talk: int, number: int) -> Edit:
    """Return what a step did when it was done first."""
    rows = connection.execute(
        select(revision.c.before, revision.c.after)
        .where(revision.c.talk_id == talk, revision.c.step == number, revision.c.kind == "do")
        .order_by(revision.c.id)
    ).all()
    label = connection.execute(select(step.c.label).where(step.c.talk_id == talk, step.c.number == number)).scalar_one()
    return Edit(label, tuple(Change(_decode(row.before), _decode(row.after)) for row in rows))


def of_segment(connection: Connection, talk: int, id: int) -> list[Revision]:
    """Return every change of a segment, the oldest first."""
    rows: Iterable[Any] = connection.execute(
        select(revision, step.c.label)
        .join(step, (step.c.talk_id == revision.c.talk_id) & (step.c.number == revision.c.step))
        .where(revision.c.talk_id == talk, revision.c.segment == id)
        .order_by(revision.c.id)
    )
    return [Revision(r.at, r.step, r.label, r.kind, _decode(r.before), _decode(r.after)) for r in rows]


def _encode(value: Segment | None) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)


def _decode(text: str | None) -> Segment | None:
    return None if text is None else Segment._make(json.loads(text))
