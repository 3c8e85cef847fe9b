"""What was done to each segment and part of an article, kept for good; and these themselves, moved along with it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select

from dwuglos.store.schema import part, part_revision, revision, segment, step
from dwuglos.store.values import Revision
from dwuglos.talk.article import Part, PartChange
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import Write
from dwuglos.talk.transcript import Change, Segment


def keep(connection: Connection, talk: int, writes: Sequence[Write], at: int, version: int) -> None:
    """Write moves of a talk's history: its segments and parts as they are now, the steps, and every change.

    `version` is the one the last of them makes, each counts one.
    """
    _keep_rows(connection, segment, talk, [change for write in writes for change in write.changes])
    _keep_rows(connection, part, talk, [change for write in writes for change in write.parts])
    for number, write in enumerate(writes, version - len(writes) + 1):
        _keep_step(connection, talk, write, at, number)


def _keep_rows(connection: Connection, table: Table, talk: int, changes: Sequence[Change | PartChange]) -> None:
    before: dict[int, Segment | Part | None] = {}
    after: dict[int, Segment | Part | None] = {}
    for change in changes:
        before.setdefault(change.id, change.before)
        after[change.id] = change.after
    this = (table.c.talk_id == talk) & (table.c.id == bindparam("this"))
    gone = [{"this": id} for id, now in after.items() if now is None and before[id] is not None]
    if gone:
        connection.execute(table.delete().where(this), gone)
    kept = [{"this": id} | now._asdict() for id, now in after.items() if now is not None and before[id] is not None]
    if kept:
        values: dict[str, Any] = {name: bindparam(name) for name in table.c.keys() if name != "talk_id"}  # noqa: SIM118
        connection.execute(table.update().where(this).values(values), kept)
    new = [{"talk_id": talk} | now._asdict() for id, now in after.items() if now is not None and before[id] is None]
    if new:
        connection.execute(table.insert(), new)


def _keep_step(connection: Connection, talk: int, write: Write, at: int, version: int) -> None:
    mine = step.c.talk_id == talk
    if write.dropped:
        dropped = step.update().where(mine, step.c.number.in_(write.dropped))
        connection.execute(dropped.values(state="dropped", dropped=version))
    state = "undone" if write.kind == "undo" else "done"
    updated = connection.execute(step.update().where(mine, step.c.number == write.step).values(state=state))
    if not updated.rowcount:
        values = {"talk_id": talk, "number": write.step, "at": at, "label": write.label, "state": state}
        connection.execute(step.insert(), values)
    common: dict[str, object] = {"talk_id": talk, "step": write.step, "at": at, "kind": write.kind, "version": version}
    rows = [common | {"segment": c.id, "before": _encode(c.before), "after": _encode(c.after)} for c in write.changes]
    if rows:
        connection.execute(revision.insert(), rows)
    rows = [common | {"part": c.id, "before": _encode(c.before), "after": _encode(c.after)} for c in write.parts]
    if rows:
        connection.execute(part_revision.insert(), rows)


def step_edit(connection: Connection, talk: int, number: int) -> Edit:
    """Return what a step did when it was done first."""
    label = connection.execute(select(step.c.label).where(step.c.talk_id == talk, step.c.number == number)).scalar_one()
    segments = _done_by_step(connection, revision, talk, number)
    parts = _done_by_step(connection, part_revision, talk, number)
    return Edit(
        label,
        tuple(Change(_decode(row.before), _decode(row.after)) for row in segments),
        tuple(PartChange(_decode_part(row.before), _decode_part(row.after)) for row in parts),
    )


def _done_by_step(connection: Connection, table: Table, talk: int, number: int) -> Iterable[Any]:
    mine = (table.c.talk_id == talk) & (table.c.step == number) & (table.c.kind == "do")
    return connection.execute(select(table.c.before, table.c.after).where(mine).order_by(table.c.id)).all()


def since(connection: Connection, talk: int, version: int) -> tuple[Write, ...]:
    """Return the moves of a talk's history that were written after `version`, in order."""
    segments, parts = (
        _by_version(connection, revision, talk, version),
        _by_version(connection, part_revision, talk, version),
    )
    dropped: dict[int, list[int]] = {}
    gone = (step.c.talk_id == talk) & (step.c.dropped > version)
    for row in connection.execute(select(step.c.dropped, step.c.number).where(gone).order_by(step.c.number.desc())):
        dropped.setdefault(row.dropped, []).append(row.number)
    return tuple(
        Write(
            (first := (segments.get(number) or parts[number])[0]).step,
            first.label,
            first.kind,
            tuple(Change(_decode(row.before), _decode(row.after)) for row in segments.get(number, ())),
            tuple(dropped.get(number, ())),
            tuple(PartChange(_decode_part(row.before), _decode_part(row.after)) for row in parts.get(number, ())),
        )
        for number in sorted(segments.keys() | parts.keys())
    )


def _by_version(connection: Connection, table: Table, talk: int, version: int) -> dict[int, list[Any]]:
    rows = connection.execute(
        select(table.c.version, table.c.step, table.c.kind, table.c.before, table.c.after, step.c.label)
        .join(step, (step.c.talk_id == table.c.talk_id) & (step.c.number == table.c.step))
        .where(table.c.talk_id == talk, table.c.version > version)
        .order_by(table.c.id)
    )
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row.version, []).append(row)
    return found


def of_segment(connection: Connection, talk: int, id: int) -> list[Revision]:
    """Return every change of a segment, the oldest first."""
    rows: Iterable[Any] = connection.execute(
        select(revision, step.c.label)
        .join(step, (step.c.talk_id == revision.c.talk_id) & (step.c.number == revision.c.step))
        .where(revision.c.talk_id == talk, revision.c.segment == id)
        .order_by(revision.c.id)
    )
    return [Revision(r.at, r.step, r.label, r.kind, _decode(r.before), _decode(r.after)) for r in rows]


def _encode(value: Segment | Part | None) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)


def _decode(text: str | None) -> Segment | None:
    return None if text is None else Segment(*json.loads(text))  # an older one has fewer fields


def _decode_part(text: str | None) -> Part | None:
    return None if text is None else Part(*json.loads(text))
