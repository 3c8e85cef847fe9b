"""What was done to each segment and part of an article, kept for good; and these themselves, moved along with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Column, Connection, Select, Table, bindparam, select

from dwuglos.store.bulk import send
from dwuglos.store.rows import version_of
from dwuglos.store.schema import part, part_revision, revision, segment, step
from dwuglos.store.soundness import REVISION, BadValue, check_all, parts_from, segments_from
from dwuglos.store.transactions import Transactions
from dwuglos.store.values import Revision
from dwuglos.talk.article import Part, PartChange
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import Write
from dwuglos.talk.stored_talk import StoredWrites
from dwuglos.talk.transcript import Change, Segment, storable

_TALK: BindParameter[int] = bindparam("talk")
_THIS: BindParameter[int] = bindparam("this")
_UPDATE = {table: table.update().where(table.c.talk_id == _TALK, table.c.id == _THIS) for table in (segment, part)}
_DELETE = {table: table.delete().where(table.c.talk_id == _TALK, table.c.id == _THIS) for table in (segment, part)}
_INSERT = {table: table.insert() for table in (segment, part, revision, part_revision)}
_REVISION = {
    table: ("talk_id", "step", "at", "kind", "version", what, "before", "after")
    for table, what in ((revision, "segment"), (part_revision, "part"))
}
_UPDATE_STEP = step.update().where(step.c.talk_id == _TALK, step.c.number == _THIS)
_LABEL = select(step.c.label).where(step.c.talk_id == _TALK, step.c.number == _THIS)
_DROPPED = (
    select(step.c.dropped, step.c.number)
    .where(step.c.talk_id == _TALK, step.c.dropped > _THIS)
    .order_by(step.c.number.desc())
)


def _with_label(table: Table, *columns: Column[Any]) -> Select[*tuple[Any, ...]]:
    """Return what asks for columns of revisions, and the label of the step each belongs to, in the order they came."""
    joined = table.join(step, (step.c.talk_id == table.c.talk_id) & (step.c.number == table.c.step))
    return select(*columns, step.c.label).select_from(joined).where(table.c.talk_id == _TALK).order_by(table.c.id)


_TEXTS = {table: (table.c.before, table.c.after) for table in (revision, part_revision)}
_DONE_BY_STEP = {
    table: select(*texts)
    .where(table.c.talk_id == _TALK, table.c.step == _THIS, table.c.kind == "do")
    .order_by(table.c.id)
    for table, texts in _TEXTS.items()
}
_SINCE = {
    table: _with_label(table, table.c.version, table.c.step, table.c.kind, *texts).where(table.c.version > _THIS)
    for table, texts in _TEXTS.items()
}
_OF_SEGMENT = _with_label(revision, *revision.c).where(revision.c.segment == _THIS)


class Revisions(Transactions):
    """The library as the memory of every change."""

    def step_edit(self, id: int, number: int) -> Edit:
        """Return what a step of an earlier session did."""
        with self._reading() as connection:
            return _step_edit(connection, id, number)

    def revisions(self, id: int, segment: int) -> list[Revision]:
        """Return every change of a segment, the oldest first."""
        with self._reading() as connection:
            return _of_segment(connection, id, segment)

    def writes_since(self, id: int, version: int) -> StoredWrites:
        """Return the moves of a talk's history that were written after `version`. Raises TalkNotFound."""
        with self._reading() as connection:
            return StoredWrites(version_of(connection, id), _since(connection, id, version))


def keep(connection: Connection, talk: int, writes: Sequence[Write], at: int, version: int, last_step: int) -> None:
    """Write moves of a talk's history: its segments and parts as they are now, the steps, and every change.

    `version` is the one the last of them makes, each counts one; no step up to now had a number above `last_step`.
    """
    _keep_rows(connection, segment, talk, [change for write in writes for change in write.changes])
    _keep_rows(connection, part, talk, [change for write in writes for change in write.parts])
    for number, write in enumerate(writes, version - len(writes) + 1):
        _keep_step(connection, talk, write, at, number, is_new=write.step > last_step)
        last_step = max(last_step, write.step)
        common = (talk, write.step, at, write.kind, number)
        for table, changes in ((revision, write.changes), (part_revision, write.parts)):
            rows = ((*common, each.id, encode(each.before), encode(each.after)) for each in changes)
            send(connection, _INSERT[table], _REVISION[table], rows)


def _keep_rows(connection: Connection, table: Table, talk: int, changes: Sequence[Change | PartChange]) -> None:
    before: dict[int, Segment | Part | None] = {}
    after: dict[int, Segment | Part | None] = {}
    for change in changes:
        before.setdefault(change.id, change.before)
        after[change.id] = change.after
    gone = [{"talk": talk, "this": id} for id, now in after.items() if now is None and before[id] is not None]
    if gone:
        connection.execute(_DELETE[table], gone)
    fields = Segment._fields if table is segment else Part._fields
    there = [(id, now) for id, now in after.items() if now is not None]
    # The id is not set anew: as a part of the key it would have the row moved.
    kept = ((talk, *now) for id, now in there if before[id] is not None)
    send(connection, _UPDATE[table], ("talk", "this", *fields[1:]), kept)
    new = ((talk, *now) for id, now in there if before[id] is None)
    send(connection, _INSERT[table], ("talk_id", *fields), new)


def _keep_step(connection: Connection, talk: int, write: Write, at: int, version: int, is_new: bool) -> None:
    if write.dropped:
        dropped = [{"talk": talk, "this": number, "state": "dropped", "dropped": version} for number in write.dropped]
        connection.execute(_UPDATE_STEP, dropped)
    state = "undone" if write.kind == "undo" else "done"
    if not is_new:
        updated = connection.execute(_UPDATE_STEP, {"talk": talk, "this": write.step, "state": state})
        is_new = not updated.rowcount
    if is_new:
        values = {"talk_id": talk, "number": write.step, "at": at, "label": write.label, "state": state}
        connection.execute(step.insert(), values)


def _step_edit(connection: Connection, talk: int, number: int) -> Edit:
    """Return what a step did when it was done first."""
    this = {"talk": talk, "this": number}
    label = connection.execute(_LABEL, this).scalar()
    if not isinstance(label, str):
        raise BadValue
    segments, parts = (connection.execute(_DONE_BY_STEP[table], this).all() for table in (revision, part_revision))
    return Edit(label, _changes(segments), _part_changes(parts))


def _since(connection: Connection, talk: int, version: int) -> tuple[Write, ...]:
    segments = _by_version(connection, revision, talk, version)
    parts = _by_version(connection, part_revision, talk, version)
    dropped: dict[int, list[int]] = {}
    for row in connection.execute(_DROPPED, {"talk": talk, "this": version}):
        dropped.setdefault(row.dropped, []).append(row.number)
    writes = []
    for number in sorted(segments.keys() | parts.keys()):
        changes, part_changes = segments.get(number, []), parts.get(number, [])
        one = (changes or part_changes)[0]
        gone_steps = tuple(dropped.get(number, ()))
        writes.append(Write(one.step, one.label, one.kind, _changes(changes), gone_steps, _part_changes(part_changes)))
    return tuple(writes)


def _by_version(connection: Connection, table: Table, talk: int, version: int) -> dict[int, list[Any]]:
    rows = connection.execute(_SINCE[table], {"talk": talk, "this": version}).all()
    check_all(REVISION, rows)
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row.version, []).append(row)
    return found


def _of_segment(connection: Connection, talk: int, id: int) -> list[Revision]:
    rows = connection.execute(_OF_SEGMENT, {"talk": talk, "this": id}).all()
    check_all(REVISION, rows)
    changes = _changes(rows)
    return [Revision(r.at, r.step, r.label, r.kind, *change) for r, change in zip(rows, changes, strict=True)]


def _changes(rows: Sequence[Any]) -> tuple[Change, ...]:
    before, after = (segments_from([getattr(row, side) for row in rows]) for side in ("before", "after"))
    return tuple(map(Change, before, after))


def _part_changes(rows: Sequence[Any]) -> tuple[PartChange, ...]:
    before, after = (parts_from([getattr(row, side) for row in rows]) for side in ("before", "after"))
    return tuple(map(PartChange, before, after))


def encode(value: Segment | Part | None) -> str | None:
    """Return a segment or a part as a revision holds it."""
    return None if value is None else _mended(json.dumps(value, ensure_ascii=False))


def _mended(text: str) -> str:
    """Return JSON with its texts as those of segments and parts are stored: NUL, which it hides, is replaced there."""
    if "\\u0000" not in text:
        return text
    values = [storable(value) if isinstance(value, str) else value for value in json.loads(text)]
    return json.dumps(values, ensure_ascii=False)
