"""A check of a whole library: its file, its tables, what belongs to no talk, and each of its talks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, Table, and_, func, inspect, select

from dwuglos.errors import LibraryDamaged, TalkNotFound
from dwuglos.store import schema
from dwuglos.store.database import Database
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.store.soundness import TERM, are_sound
from dwuglos.store.talk_checks import check_talk
from dwuglos.store.transactions import Transactions

_FILE_SHARE = 0.2
"""How much of the time goes into the file itself."""
_NAMED = 5
"""Names up to which each is said."""


class Finding(NamedTuple):
    """What is wrong, in a sentence that says what to do; `talk` is the id of the talk it is about, None for none."""

    sentence: LibraryDamaged
    talk: int | None = None
    title: str = ""


class Verdict(NamedTuple):
    """What a check found, and how much it looked at; deleted talks too."""

    findings: tuple[Finding, ...]
    talks: int
    segments: int
    changes: int


class Verifying(Transactions):
    """The library as something that can be checked."""

    def verify(self, pace: Pace = AT_ONCE) -> Verdict:
        """Look through the whole library and change nothing. Raises Cancelled, and LibraryError where it cannot be."""
        findings = self._of_library(pace.part(0, _FILE_SHARE))
        talks = segments = changes = 0
        ids = self._ids()
        for place, id in enumerate(ids):
            share = pace.part(_FILE_SHARE + (1 - _FILE_SHARE) * place / len(ids), 1)
            try:
                with self._reading() as connection:
                    checked = check_talk(connection, self._database, id, share)
            except TalkNotFound:  # deleted for good since
                continue
            except LibraryDamaged:
                findings.append(Finding(LibraryDamaged(_OUT_OF_REACH), id))
                continue
            findings += [Finding(sentence, id, checked.title) for sentence in checked.wrong]
            talks, segments, changes = talks + 1, segments + checked.segments, changes + checked.changes
        pace.step(1)
        return Verdict(tuple(findings), talks, segments, changes)

    def _of_library(self, pace: Pace) -> list[Finding]:
        try:
            with self._reading() as connection:
                findings = list(_of_tables(connection)) or [
                    *_of_loose_rows(connection),
                    *_of_terms(connection, self._database),
                ]
        except LibraryDamaged:  # its file is, which is found below
            findings = []
        with self._in_words():
            # Rows that belong to nothing are damage of keys as well, and better said above.
            is_whole = self._database.is_whole(self._connection, pace, thorough=not findings)
        return findings if is_whole else [Finding(LibraryDamaged(_FILE, library=self.name)), *findings]

    def _ids(self) -> list[int]:
        try:
            with self._reading() as connection:
                return list(connection.execute(select(schema.talk.c.id).order_by(schema.talk.c.id)).scalars())
        except LibraryDamaged:
            return []


_FILE = "The file of the library {library} is damaged; restore the newest backup, or salvage what can still be read."
_OUT_OF_REACH = "Nothing of this talk can be read; bring it back from a backup."


def _of_tables(connection: Connection) -> Iterator[Finding]:
    """Yield what is wrong with the tables as such."""
    there = inspect(connection)
    names = set(there.get_table_names())
    expected = {table.name: table for table in (*schema.metadata.sorted_tables, schema.version)}
    missing = sorted(expected.keys() - names)
    for name, table in expected.items():
        if name in names:
            columns = {column["name"] for column in there.get_columns(name)}
            indexes = {index["name"] for index in there.get_indexes(name)}
            missing += sorted(f"{name}.{each}" for each in {column.name for column in table.c} - columns)
            missing += sorted({str(index.name) for index in table.indexes} - indexes)
    if missing:
        sentence = (
            "Tables of the library are not as they should be (missing: {names}); restore the newest backup, or salvage "
            "what can still be read."
        )
        yield Finding(LibraryDamaged(sentence, names=_some(missing)))
    strange = sorted(names - expected.keys())
    if strange:
        sentence = (
            "There are tables in the library that Dwugłos did not put there ({names}); it does not use them, and they "
            "do no harm."
        )
        yield Finding(LibraryDamaged(sentence, names=_some(strange)))


def _of_loose_rows(connection: Connection) -> Iterator[Finding]:
    """Yield what is said of rows whose talk, or whose draft, is not there."""
    loose = {table.name: found for table in schema.metadata.sorted_tables if (found := _loose(connection, table))}
    if loose:
        sentence = (
            "There are rows in the library whose talk is not there ({names}); a part of the library was lost: restore "
            "the newest backup, or salvage what can still be read."
        )
        yield Finding(LibraryDamaged(sentence, names=", ".join(f"{name}: {n}" for name, n in loose.items())))


def _of_terms(connection: Connection, database: Database) -> Iterator[Finding]:
    """Yield what is said of terms of the glossary that cannot be read."""
    with database.any_text(connection):
        rows = connection.execute(select(*(schema.term.c[name] for name in TERM))).all()
    if not are_sound(TERM, rows):
        bad = sum(not are_sound(TERM, [row]) for row in rows)
        sentence = "Terms of the glossary are damaged ({terms}); bring them back from a backup, or add them again."
        yield Finding(LibraryDamaged(sentence, terms=bad))


def _loose(connection: Connection, table: Table) -> int:
    """Return how many rows of a table refer to what is not there."""
    found = 0
    for key in table.foreign_key_constraints:
        owner = key.referred_table
        fits = and_(*(element.parent == element.column for element in key.elements))
        refers = and_(*(element.parent.is_not(None) for element in key.elements))
        lacks = select(func.count()).select_from(table).where(refers, ~select(owner.c.id).where(fits).exists())
        found += int(connection.execute(lacks).scalar_one())
    return found


def _some(names: list[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
