"""Units in a file of SQLite, with two indexes of words.

How a text is looked for (1,000,000 units: 12 ms): the rarest words of it, until more than `MOST` units would have one
of them; of the units that have any, those whose length fits are the candidates. The index keeps no places of words
and does not rank: ranking all would take longer than comparing all. How many units have a word is counted in tables
of their own, as FTS5 itself takes 22 ms to say it. Where all rarer words of a short text are others, an index of how
short texts begin finds what is nearly as long.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dwuglos.errors import MemoryFailed
from dwuglos.store.units import sqlite_forgotten
from dwuglos.store.units.sqlite_choice import ids_of, origins_in
from dwuglos.store.units.sqlite_tables import SHORT, SHORT_INDEX, TABLES
from dwuglos.store.units.unit import (
    Candidate,
    Choice,
    NewUnit,
    Origin,
    Scope,
    Side,
    Unit,
    flat,
    flat_source,
    mark_of,
    words_of,
)
from dwuglos.system import private_files
from dwuglos.talk.transcript import storable

MOST = 10_000
"""Units that may have one of the words that are looked for."""
_WORDS = 10
"""Words that are looked for at most."""
_LONGER = 2
"""Characters by which two short texts may differ in length."""
_WAIT = 5.0
"""Seconds to wait for another program that is writing."""
_VERSION = 1
_TOGETHER = 5000
"""Units that are inserted together."""
_AT_ONCE = 500
"""Values in one question; SQLite takes 999 in its oldest versions."""
_FIELDS = ", ".join(Unit._fields)
_SIDES: tuple[Side, Side] = ("source", "target")


class SqliteUnits:
    """The units in a file, which is made when it is not there; without a file, in memory."""

    def __init__(self, path: Path | None) -> None:
        self._name = "" if path is None else str(path)
        with self._in_words():
            if path is not None:
                private_files.make_file(path)
            self._connection = sqlite3.connect(path or ":memory:", _WAIT, isolation_level=None)
            try:
                self._settle(path is not None)
            except BaseException:
                self._connection.close()
                raise

    def _settle(self, is_file: bool) -> None:
        if is_file:
            self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise MemoryFailed(
                "The translation memory {file} was made by a newer version of Dwugłos; use that one.", file=self._name
            )
        if not version:
            with self._writing():
                if not self._connection.execute("PRAGMA user_version").fetchone()[0]:
                    for statement in TABLES.split(";\n"):
                        self._connection.execute(statement)
        sqlite_forgotten.make_table(self._connection)
        self._connection.execute(SHORT_INDEX)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise MemoryFailed(*_sentence(error), file=self._name, reason=error) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Do what is inside all or not at all."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.rollback()
            raise
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()

    def count(self) -> int:
        with self._in_words():
            return int(self._connection.execute("SELECT count(*) FROM units").fetchone()[0])

    # Writing

    def add(self, units: Iterable[NewUnit]) -> int:
        with self._in_words(), self._writing():
            return self._add(units)

    def _add(self, units: Iterable[NewUnit]) -> int:
        execute = self._connection.execute
        id = (execute("SELECT max(id) FROM units").fetchone()[0] or 0) + 1
        count = 0
        rows: list[tuple[Any, ...]] = []
        new: set[tuple[str, str]] = set()
        placed: dict[tuple[int, str], tuple[Any, ...]] = {}
        for unit in units:
            source, target = flat_source(unit.source), flat(unit.target)
            if not source or not target:
                continue
            mark = mark_of(source)
            row = (source, target, flat(unit.title), *unit[3:], mark, len(source))
            if unit.talk is not None:
                placed[unit.talk, unit.place] = row
                continue
            if (source, target) in new or self._is_here(mark, source, target):
                continue
            new.add((source, target))
            rows.append(row)
            if len(rows) == _TOGETHER:
                id = self._insert(id, rows)
                count += len(rows)
                rows.clear()
                new.clear()  # what is inserted is found there
        rows += self._without_those_that_stay(placed)
        self._insert(id, rows)
        return count + len(rows)

    def _is_here(self, mark: int, source: str, target: str) -> bool:
        found = self._connection.execute(
            "SELECT 1 FROM units WHERE mark = ? AND source = ? AND target = ? LIMIT 1", (mark, source, target)
        )
        return found.fetchone() is not None

    def _without_those_that_stay(self, placed: dict[tuple[int, str], tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """Return the rows that are not here as they are, and forget those whose places they take."""
        rows, gone = [], []
        for (talk, place), row in placed.items():
            old = self._connection.execute(
                f"SELECT {_FIELDS} FROM units WHERE talk = ? AND place = ?", (talk, place)
            ).fetchone()
            if (old is not None and old[1:8] == row[:7]) or sqlite_forgotten.has(
                self._connection, talk, place, row[0], row[1]
            ):
                continue
            if old is not None:
                gone.append(old)
            rows.append(row)
        self._delete([Unit(*old) for old in gone])
        return rows

    def _insert(self, id: int, values: Sequence[tuple[Any, ...]]) -> int:
        """Insert units, the first of them with an id, and return the id that is free then."""
        rows = [(id + n, *value) for n, value in enumerate(values)]
        places = ", ".join("?" * (len(Unit._fields) + 2))
        self._connection.executemany(f"INSERT INTO units VALUES ({places})", rows)
        for column, side in enumerate(_SIDES, 1):
            self._connection.executemany(
                f"INSERT INTO {side}_index (rowid, {side}) VALUES (?, ?)", ((row[0], row[column]) for row in rows)
            )
            self._count_words(side, (str(row[column]) for row in rows), 1)
        return id + len(rows)

    def _delete(self, units: Sequence[Unit]) -> None:
        for column, side in enumerate(_SIDES, 1):
            self._connection.executemany(
                f"INSERT INTO {side}_index ({side}_index, rowid, {side}) VALUES ('delete', ?, ?)",
                ((unit.id, unit[column]) for unit in units),
            )
            self._count_words(side, (str(unit[column]) for unit in units), -1)
        self._connection.executemany("DELETE FROM units WHERE id = :id", ({"id": unit.id} for unit in units))

    def _count_words(self, side: Side, texts: Iterable[str], sign: int) -> None:
        counted = Counter(word for text in texts for word in words_of(text))
        self._connection.executemany(
            f"INSERT INTO {side}_words VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET n = n + excluded.n",
            ((word, sign * n) for word, n in counted.items()),
        )

    def version(self, talk: int) -> int:
        with self._in_words():
            row = self._connection.execute("SELECT version FROM talks WHERE talk = :talk", {"talk": talk}).fetchone()
            return -1 if row is None else int(row[0])

    def note_version(self, talk: int, version: int) -> None:
        with self._in_words():
            self._connection.execute("INSERT OR REPLACE INTO talks VALUES (?, ?)", (talk, version))

    def remove(self, ids: Iterable[int]) -> int:
        with self._in_words(), self._writing():
            units = self._get(list(dict.fromkeys(ids)))
            self._delete(units)
            sqlite_forgotten.note(self._connection, units)
            return len(units)

    # Looking

    def get(self, ids: Sequence[int]) -> list[Unit]:
        with self._in_words():
            return self._get(ids)

    def _get(self, ids: Sequence[int]) -> list[Unit]:
        found: dict[int, Unit] = {}
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            places = ", ".join("?" * len(part))
            rows = self._connection.execute(f"SELECT {_FIELDS} FROM units WHERE id IN ({places})", part)
            found |= {row[0]: Unit(*row) for row in rows}
        return [found[id] for id in ids if id in found]

    def same(self, source: str) -> list[Unit]:
        text = storable(flat_source(source))
        with self._in_words():
            rows = self._connection.execute(
                f"SELECT {_FIELDS} FROM units WHERE mark = ? AND source = ? ORDER BY at DESC, id DESC LIMIT 100",
                (mark_of(text), text),
            )
            return [Unit(*row) for row in rows]

    def like(self, source: str, shortest: int, longest: int, scope: Scope | None = None) -> list[Candidate]:
        with self._in_words():
            words = self._rarest(words_of(flat_source(source)))
            if not words:
                return []
            rows = self._connection.execute(
                "SELECT units.id, units.source FROM source_index JOIN units ON units.id = source_index.rowid"
                " WHERE source_index MATCH :words AND units.size BETWEEN :shortest AND :longest"
                f"{_in(scope)} LIMIT :most",
                {"words": _any_of(words), "shortest": shortest, "longest": longest, "most": 2 * MOST, **_named(scope)},
            )
            return [Candidate(*row) for row in rows]

    def beginning_alike(self, source: str) -> list[Candidate]:
        text = flat_source(source)
        if not text or len(text) > SHORT:
            return []
        with self._in_words():
            rows = self._connection.execute(
                "SELECT id, source FROM units WHERE lower(substr(source, 1, 1)) = lower(:first)"
                f" AND size BETWEEN :shortest AND :longest AND size <= {SHORT} LIMIT :most",
                {
                    "first": text[0],
                    "shortest": len(text) - _LONGER,
                    "longest": len(text) + _LONGER,
                    "most": MOST,
                },
            )
            return [Candidate(*row) for row in rows]

    def within(self, scope: Scope, limit: int) -> list[Candidate]:
        with self._in_words():
            rows = self._connection.execute(
                f"SELECT id, source FROM units WHERE 1{_in(scope)} LIMIT :most", {"most": limit, **_named(scope)}
            )
            return [Candidate(*row) for row in rows]

    def _rarest(self, words: Sequence[str]) -> list[str]:
        counts = dict.fromkeys(words, 0)
        for start in range(0, len(words), _AT_ONCE):
            part = words[start : start + _AT_ONCE]
            places = ", ".join("?" * len(part))
            rows = self._connection.execute(f"SELECT word, n FROM source_words WHERE word IN ({places})", part)
            counts |= dict(rows.fetchall())
        chosen: list[str] = []
        units = 0
        for word, n in sorted(counts.items(), key=lambda one: one[1]):
            if n <= 0:
                continue
            if chosen and (units + n > MOST or len(chosen) == _WORDS):
                break
            chosen.append(word)
            units += n
        return chosen

    def with_words(self, groups: Sequence[Sequence[str]], side: Side, limit: int) -> list[Unit]:
        wanted = " AND ".join(f"({_any_of(group)})" for group in groups if group)
        if not wanted:
            return []
        with self._in_words():
            fields = ", ".join(f"units.{name}" for name in Unit._fields)
            rows = self._connection.execute(
                f"SELECT {fields} FROM {side}_index JOIN units ON units.id = {side}_index.rowid"
                f" WHERE {side}_index MATCH ? ORDER BY {side}_index.rowid DESC LIMIT ?",
                (wanted, limit),
            )
            return [Unit(*row) for row in rows]

    def all(self, after: int = 0, limit: int = 1000) -> list[Unit]:
        with self._in_words():
            rows = self._connection.execute(
                f"SELECT {_FIELDS} FROM units WHERE id > ? ORDER BY id LIMIT ?", (after, limit)
            )
            return [Unit(*row) for row in rows]

    def find(self, choice: Choice) -> Sequence[int]:
        with self._in_words():
            return ids_of(self._connection, choice)

    def origins(self) -> list[Origin]:
        with self._in_words():
            return origins_in(self._connection)


def _in(scope: Scope | None) -> str:
    """Return what of a question leaves only the units in a scope."""
    if scope is None:
        return ""
    files = " OR units.talk IS NULL" if scope.files else ""
    return f" AND (units.talk IN (SELECT value FROM json_each(:talks)){files})"


def _named(scope: Scope | None) -> dict[str, str]:
    """Return the values for that."""
    return {} if scope is None else {"talks": json.dumps(sorted(scope.talks))}


def _any_of(words: Sequence[str]) -> str:
    return " OR ".join(f'"{word}"' for word in words)


def _sentence(error: Exception) -> tuple[str]:
    """Return what to say of a complaint of SQLite."""
    reason = str(error)
    if "locked" in reason:
        return ("Another program is writing to the translation memory {file}; try again in a moment.",)
    if "readonly" in reason or "unable to open" in reason:
        return ("The translation memory {file} cannot be opened; check that you may write to its folder.",)
    if "full" in reason or "disk I/O" in reason:
        return ("There is no room to write to the translation memory {file}; free some space on that disk.",)
    if any(mark in reason for mark in ("malformed", "not a database", "no such", "decode", "has no column")):
        return (
            "The translation memory {file} is damaged. Move it away; a new one is made of what is confirmed in talks.",
        )
    return ("The translation memory {file} does not answer as it should: {reason}",)
