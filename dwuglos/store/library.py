"""The library: every talk of a user, in one database.

A `Library` belongs to the thread that made it. Each method is one transaction: it has happened when the method returns,
and has not when it raises. It raises LibraryError, with a sentence for the user, and TalkNotFound.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, case, create_engine, func, make_url, select

from dwuglos.errors import LibraryError, LibraryReadOnly, StaleTalk, TalkInUse, TalkNotFound
from dwuglos.store import journal, migrating, revisions, schema, sqlite
from dwuglos.store.failures import in_words
from dwuglos.store.locks import TalkLock
from dwuglos.store.values import DraftReport, KeptDraft, Revision
from dwuglos.talk.article import Part
from dwuglos.talk.edits import Edit, Field
from dwuglos.talk.history import Step, Write
from dwuglos.talk.stored_talk import (
    NO_FACTS,
    SavedTalk,
    StoredSteps,
    StoredTalk,
    StoredWrites,
    TalkFacts,
    TalkSummary,
    Typing,
)
from dwuglos.talk.transcript import Change, Segment, storable
from dwuglos.talk.video import Video

_talk, _segment, _step, _typing = schema.talk, schema.segment, schema.step, schema.typing
_part, _part_revision = schema.part, schema.part_revision
_SEGMENT_COLUMNS = [_segment.c[name] for name in Segment._fields]
_PART_COLUMNS = [_part.c[name] for name in Part._fields]
_OPENED_STEPS = 1000
"""Steps of earlier sessions that can still be taken back."""


class Library:
    """The talks at `address`: a file, a folder that holds (or will hold) `library.db`, or a database URL.

    With `reading` it only looks: the library must be there and up to date, nothing is ever written, and whoever writes
    never waits for it. Another thread reads with one of its own.
    """

    def __init__(self, address: str | Path, reading: bool = False) -> None:
        self._address = address
        with in_words(str(address)):
            self.path, self.name = _place(str(address))
        with in_words(self.name):
            if self.path is None:
                self._engine, self.read_only = create_engine(str(address)), reading
            else:
                if not reading:
                    self._make_folder()
                self._engine, self.read_only = sqlite.engine(self.path, reading)
            self._connection = self._engine.connect()
            try:
                migrating.bring_up_to_date(self._connection, self.path, self.name, self.read_only)
                if self.path is not None and not self.read_only:
                    sqlite.keep_writes_ahead(self._connection)
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Give the database back."""
        self._connection.close()
        self._engine.dispose()

    def reader(self) -> Library:
        """Return a library that only looks at the same talks, for the thread that asks for it."""
        return Library(self._address, reading=True)

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Talks

    def add_talk(
        self,
        title: str,
        segments: Sequence[Segment],
        source_path: str = "",
        digest: str = "",
        facts: TalkFacts = NO_FACTS,
        article: Sequence[Part] = (),
    ) -> int:
        """Keep a new talk and return its id; `digest` is the SHA-256 of the file it came from."""
        row = _new_talk(title, facts, source_path, digest)
        with self._writing() as connection:
            return self._insert_talk(connection, row, segments, article)

    def _insert_talk(
        self, connection: Connection, facts: dict[str, Any], segments: Sequence[Segment], article: Sequence[Part]
    ) -> int:
        added = connection.execute(
            _talk.insert(),
            facts
            | {
                "segments": len(segments),
                "translated": sum(s.state != "initial" for s in segments),
                "reviewed": sum(s.state in ("reviewed", "final") for s in segments),
                "length": max((s.end for s in segments if s.end is not None), default=0),
                "last_step": 0,
                "version": 0,
                "highest_id": max((s.id for s in segments), default=0),
            },
        )
        assert added.inserted_primary_key is not None
        talk = int(added.inserted_primary_key[0])
        if segments:
            connection.execute(_segment.insert(), [{"talk_id": talk} | s._asdict() for s in segments])
        if article:
            connection.execute(_part.insert(), [{"talk_id": talk} | part._asdict() for part in article])
        return talk

    def talks(self, deleted: bool = False) -> list[TalkSummary]:
        """Return the talks in use, or the deleted ones, the last changed first."""
        chosen = _talk.c.deleted.isnot(None) if deleted else _talk.c.deleted.is_(None)
        with self._reading() as connection:
            rows = connection.execute(select(_talk).where(chosen).order_by(_talk.c.changed.desc(), _talk.c.id.desc()))
            return [_summary(row) for row in rows]

    def talk(self, id: int) -> TalkSummary:
        """Return one talk. Raises TalkNotFound."""
        with self._reading() as connection:
            return _summary(_talk_row(connection, id))

    def talk_of_file(self, source_path: str, digest: str) -> TalkSummary | None:
        """Return the talk that was made from a file: from the same place, or else with the same content."""
        source_path = storable(source_path)
        same = (_talk.c.source_path == source_path) | (
            (_talk.c.source_digest == digest) & (_talk.c.source_digest != "")
        )
        with self._reading() as connection:
            rows = connection.execute(select(_talk).where(same, _talk.c.deleted.is_(None)).order_by(_talk.c.id.desc()))
            found = sorted(rows, key=lambda row: bool(row.source_path != source_path))
            return _summary(found[0]) if found else None

    def facts(self, id: int) -> TalkFacts:
        """Return what is known of a talk beside its segments. Raises TalkNotFound."""
        with self._reading() as connection:
            return _facts(_talk_row(connection, id))

    def source_digest(self, id: int) -> str:
        """Return the SHA-256 of the file a talk came from, or an empty string."""
        with self._reading() as connection:
            return str(_talk_row(connection, id).source_digest)

    def rename_talk(self, id: int, title: str) -> None:
        """Give a talk another title."""
        self._update_talk(id, title=storable(title), changed=_now())

    def keep_video(self, id: int, video: Video) -> None:
        """Remember facts about a talk's video in place of those known before."""
        self._update_talk(id, video=storable(video.to_json()), changed=_now())

    def delete_talk(self, id: int) -> None:
        """Put a talk aside; `restore_talk` brings it back."""
        self._update_talk(id, deleted=_now())

    def restore_talk(self, id: int) -> None:
        """Bring a deleted talk back."""
        self._update_talk(id, deleted=None)

    def erase_talk(self, id: int) -> None:
        """Remove a talk and everything that belongs to it for good. Raises TalkInUse while it is open somewhere."""
        try:
            lock = self.lock_talk(id)
        except TalkInUse:
            raise TalkInUse("This talk is open in another window; close it there first.") from None
        try:
            with self._writing() as connection:
                _talk_row(connection, id)
                connection.execute(_talk.delete().where(_talk.c.id == id))
        finally:
            if lock is not None:
                lock.release()

    def duplicate_talk(self, id: int, title: str) -> int:
        """Copy a talk as it is now, without its history, and return the copy's id."""
        with self._writing() as connection:
            row = _talk_row(connection, id)
            segments, article = self._segments(connection, id), self._article(connection, id)
            return self._insert_talk(connection, _new_talk(title, _facts(row)), segments, article)

    def _update_talk(self, id: int, **values: object) -> None:
        with self._writing() as connection:
            _talk_row(connection, id)
            connection.execute(_talk.update().where(_talk.c.id == id).values(**values))

    # One talk

    def segments(self, id: int) -> list[Segment]:
        """Return the segments of a talk in order. Raises TalkNotFound."""
        with self._reading() as connection:
            _talk_row(connection, id)
            return self._segments(connection, id)

    def _segments(self, connection: Connection, id: int) -> list[Segment]:
        rows = connection.execute(select(*_SEGMENT_COLUMNS).where(_segment.c.talk_id == id)).all()
        return sorted(map(Segment._make, rows), key=lambda s: s.rank)

    def article(self, id: int) -> list[Part]:
        """Return the parts of a talk's article. Raises TalkNotFound."""
        with self._reading() as connection:
            _talk_row(connection, id)
            return self._article(connection, id)

    def _article(self, connection: Connection, id: int) -> list[Part]:
        return [Part._make(row) for row in connection.execute(select(*_PART_COLUMNS).where(_part.c.talk_id == id))]

    def open_talk(self, id: int, read_only_reason: str = "") -> StoredTalk:
        """Return a whole talk; `read_only_reason` says why it is not to be changed. Raises TalkNotFound."""
        with self._reading() as connection:
            row = _talk_row(connection, id)
            steps = self._steps(connection, row)
            typings = connection.execute(
                select(_typing.c.segment, _typing.c.field, _typing.c.text, _typing.c.at).where(_typing.c.talk_id == id)
            ).all()
            return StoredTalk(
                summary=_summary(row),
                facts=_facts(row),
                segments=self._segments(connection, id),
                article=self._article(connection, id),
                highest_part=steps.highest_part,
                done=steps.done,
                undone=steps.undone,
                last_step=steps.last_step,
                highest_id=steps.highest_id,
                typings=tuple(Typing(*typing) for typing in typings),
                version=steps.version,
                read_only_reason=read_only_reason,
            )

    def lock_talk(self, id: int) -> TalkLock | None:
        """Take a talk for writing, until the lock is released. Raises TalkInUse, or LibraryReadOnly.

        Libraries on a server have no such lock yet: None.
        """
        self._check_writable()
        return TalkLock(self.path, id) if self.path is not None else None

    def steps(self, id: int) -> StoredSteps:
        """Return the history of a talk as it is now. Raises TalkNotFound."""
        with self._reading() as connection:
            return self._steps(connection, _talk_row(connection, id))

    def _steps(self, connection: Connection, row: Any) -> StoredSteps:
        # Only what was done may be cut short: a step to be done again counts on those before it.
        done = connection.execute(_steps(row.id, "done").limit(_OPENED_STEPS)).all()
        undone = connection.execute(_steps(row.id, "undone")).all()
        return StoredSteps(
            version=row.version,
            done=[Step(*step) for step in reversed(done)],
            undone=[Step(*step) for step in undone],
            last_step=row.last_step,
            highest_id=row.highest_id,
            highest_part=connection.execute(_highest_part(row.id)).scalar_one(),
        )

    def version(self, id: int) -> int:
        """Return how many moves of a talk's history were written: one cheap look. Raises TalkNotFound."""
        with self._reading() as connection:
            return _version(connection, id)

    def data_version(self) -> int:
        """Return a number that is another as soon as another program, or thread, has written to the library.

        It says nothing of what was written, and compares only with what this same Library returned before.
        """
        with self._reading() as connection:
            return sqlite.data_version(connection)

    def writes_since(self, id: int, version: int) -> StoredWrites:
        """Return the moves of a talk's history that were written after `version`. Raises TalkNotFound."""
        with self._reading() as connection:
            return StoredWrites(_version(connection, id), revisions.since(connection, id, version))

    def write(self, id: int, writes: Sequence[Write], version: int | None = None) -> SavedTalk:
        """Keep moves of a talk's history, all or none; each counts the talk's version up by one.

        `version` is the one they were made on: when the library is at another, StaleTalk is raised and nothing written.
        Without it they are written on top of whatever is there.
        """
        at = _now()
        with self._writing() as connection:
            row = _talk_row(connection, id)
            if version is not None and row.version != version:
                raise StaleTalk(id, row.version)
            saved = SavedTalk(at, row.version + len(writes))
            changes = [change for write in writes for change in write.changes]
            revisions.keep(connection, id, writes, at, saved.version)
            journal.measure(connection, id, changes)
            self._forget(connection, id, {change.id for change in changes})
            counts = _counts(row, writes, changes) | {"changed": at, "version": saved.version}
            connection.execute(_talk.update().where(_talk.c.id == id).values(counts))
            if any(_moves_time(change) for change in changes):
                longest = select(func.coalesce(func.max(_segment.c.end), 0)).where(_segment.c.talk_id == id)
                connection.execute(_talk.update().where(_talk.c.id == id).values(length=longest.scalar_subquery()))
        return saved

    def step_edit(self, id: int, number: int) -> Edit:
        """Return what a step of an earlier session did."""
        with self._reading() as connection:
            return revisions.step_edit(connection, id, number)

    def revisions(self, id: int, segment: int) -> list[Revision]:
        """Return every change of a segment, the oldest first."""
        with self._reading() as connection:
            return revisions.of_segment(connection, id, segment)

    # Machine drafts

    def keep_drafts(self, id: int, engine: str, drafts: Sequence[KeptDraft]) -> None:
        """Note what a service answered, so that it is not asked again."""
        with self._writing() as connection:
            _talk_row(connection, id)
            journal.keep(connection, id, _now(), engine, drafts)

    def draft_answers(self, id: int, engine: str) -> dict[str, str]:
        """Return what a service has answered already, by the digest of what was sent."""
        with self._reading() as connection:
            return journal.answers(connection, id, engine)

    def draft_reports(self, id: int) -> list[DraftReport]:
        """Return what became of the drafts of each service. Raises TalkNotFound."""
        with self._reading() as connection:
            _talk_row(connection, id)
            return journal.reports(connection, id)

    # Text being typed

    def keep_typing(self, id: int, segment: int, field: Field, text: str) -> None:
        """Remember text that is being typed and is not an edit yet."""
        with self._writing() as connection:
            _talk_row(connection, id)
            self._forget(connection, id, {segment})
            values = {"talk_id": id, "segment": segment, "field": field, "text": storable(text), "at": _now()}
            connection.execute(_typing.insert(), values)

    def forget_typing(self, id: int, *segments: int) -> None:
        """Drop what was being typed into some segments, or with none named into any."""
        with self._writing() as connection:
            self._forget(connection, id, set(segments) or None)

    def _forget(self, connection: Connection, id: int, segments: set[int] | None) -> None:
        chosen = _typing.c.talk_id == id
        if segments is not None:  # an edit may name thousands, while a handful at most is being typed into
            typed = connection.execute(select(_typing.c.segment).where(chosen)).scalars()
            chosen &= _typing.c.segment.in_(segments.intersection(typed))
        connection.execute(_typing.delete().where(chosen))

    # Transactions

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        self._connection.execution_options(writes=False)
        with in_words(self.name), self._connection.begin():
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._check_writable()
        self._connection.execution_options(writes=True)
        with in_words(self.name), self._connection.begin():
            yield self._connection

    def _check_writable(self) -> None:
        if self.read_only:
            raise LibraryReadOnly(
                "The library {library} is read-only; change its permissions, or choose another with --library.",
                library=self.name,
            )

    def _make_folder(self) -> None:
        assert self.path is not None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryReadOnly(
                "The folder {folder} for the library cannot be made: {reason}; choose another with --library.",
                folder=self.path.parent,
                reason=error.strerror or error,
            ) from error


def _place(address: str) -> tuple[Path | None, str]:
    """Return the file of a library, None for one on a server, and what to call it in words fit for the user."""
    if "://" not in address:
        path = _file_of(address)
        return path, str(path)
    url = make_url(address)
    if url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:"):
        path = _file_of(str(url.database))
        return path, str(path)
    return None, url.render_as_string(hide_password=True)


def _file_of(address: str) -> Path:
    try:
        path = Path(address).expanduser().absolute()
        return path / "library.db" if path.is_dir() else path
    except (OSError, RuntimeError) as error:
        raise LibraryError(
            "The library {library} cannot be opened; check its name, and that you may read its folder.",
            library=address,
        ) from error


def _steps(talk: int, state: str) -> Select[int, str]:
    chosen = select(_step.c.number, _step.c.label).where(_step.c.talk_id == talk, _step.c.state == state)
    return chosen.order_by(_step.c.number.desc())


def _highest_part(talk: int) -> Select[int]:
    """Return the highest id that a part of a talk's article ever had."""
    of_now = select(func.max(_part.c.id)).where(_part.c.talk_id == talk).scalar_subquery()
    of_old = select(func.max(_part_revision.c.part)).where(_part_revision.c.talk_id == talk).scalar_subquery()
    now, ever = func.coalesce(of_now, 0), func.coalesce(of_old, 0)
    return select(case((now > ever, now), else_=ever))  # of two values `max` takes the greater with SQLite alone


def _now() -> int:
    return time.time_ns() // 1_000_000


def _new_talk(title: str, facts: TalkFacts, source_path: str = "", digest: str = "") -> dict[str, Any]:
    now = _now()
    return {
        "title": storable(title),
        "source_path": storable(source_path),
        "source_digest": digest,
        "created": now,
        "changed": now,
        "extras": storable(facts.extras),
        "video": storable(facts.video.to_json()),
    }


def _facts(row: Any) -> TalkFacts:
    return TalkFacts(row.extras, Video.from_json(row.video))


def _talk_row(connection: Connection, id: int) -> Any:
    # A number that no database can hold is the id of no talk.
    row = connection.execute(select(_talk).where(_talk.c.id == id)).first() if 0 < id < 1 << 63 else None
    if row is None:
        raise TalkNotFound("There is no talk {id} in this library; `list` shows the talks it has.", id=id)
    return row


def _version(connection: Connection, id: int) -> int:
    found = connection.execute(select(_talk.c.version).where(_talk.c.id == id)).scalar() if 0 < id < 1 << 63 else None
    return found if found is not None else int(_talk_row(connection, id).version)


def _summary(row: Any) -> TalkSummary:
    return TalkSummary(
        id=row.id,
        title=row.title,
        segments=row.segments,
        translated=row.translated,
        reviewed=row.reviewed,
        length=row.length,
        created=row.created,
        changed=row.changed,
        source_path=row.source_path,
        deleted=row.deleted is not None,
    )


def _counts(row: Any, writes: Sequence[Write], changes: Sequence[Change]) -> dict[str, int]:
    """Return a talk's counters after `changes`, from those before and the changes alone."""
    counts = {name: int(getattr(row, name)) for name in ("segments", "translated", "reviewed")}
    for change in changes:
        for segment, sign in ((change.before, -1), (change.after, 1)):
            if segment is not None:
                counts["segments"] += sign
                counts["translated"] += sign * (segment.state != "initial")
                counts["reviewed"] += sign * (segment.state in ("reviewed", "final"))
    ids = [change.after.id for change in changes if change.after is not None]
    return counts | {
        "last_step": max([row.last_step, *(write.step for write in writes)]),
        "highest_id": max([row.highest_id, *ids]),
    }


def _moves_time(change: Change) -> bool:
    return change.before is None or change.after is None or change.before.end != change.after.end
