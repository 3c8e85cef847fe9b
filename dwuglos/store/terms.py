"""The glossary in a library: a list of terms for all talks, and one for each talk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from dwuglos.errors import InputError, StaleTerm
from dwuglos.language.terms import LONGEST, Term, in_force
from dwuglos.store.bulk import send
from dwuglos.store.database import Database
from dwuglos.store.rows import TALK_ID, talk_row
from dwuglos.store.schema import term
from dwuglos.store.soundness import TERM, are_sound
from dwuglos.store.transactions import Transactions
from dwuglos.talk.term_rows import KeptTerm, TermChange, TermRow, row_of

MOST = 100_000
"""The most terms of one list."""
_FIELDS = TermRow._fields
_ALL = select(term.c.id, term.c.talk_id, *(term.c[name] for name in _FIELDS)).order_by(term.c.english, term.c.id)


def _in_list(talk: int | None) -> ColumnElement[bool]:
    return term.c.talk_id.is_(None) if talk is None else term.c.talk_id == talk


_COMMON = _ALL.where(term.c.talk_id.is_(None))
_OF_TALK = _ALL.where(term.c.talk_id == bindparam("talk"))
_THIS = _ALL.where(term.c.id == bindparam("this"))
_INSERT = term.insert()
_UPDATE = term.update().where(term.c.id == bindparam("this"))


class AddedTerms(NamedTuple):
    """What came of adding terms: how many are new, how many were there and have more now, how many were there so."""

    new: int
    merged: int
    same: int


class Terms(Transactions):
    """The library as a glossary."""

    def terms(self, talk: int | None = None) -> list[KeptTerm]:
        """Return the list of a talk, or that for all talks. Raises TalkNotFound."""
        with self._reading() as connection:
            if talk is not None:
                talk_row(connection, talk, TALK_ID)
            return terms_in(connection, self._database, talk)

    def terms_in_force(self, talk: int | None = None) -> tuple[Term, ...]:
        """Return the terms that count in a talk: its own, and those for all talks whose English it has not itself."""
        lists = [self.terms(talk)] if talk is not None else []
        return in_force(*([kept.term for kept in each] for each in (*lists, self.terms())))

    def change_terms(self, changes: Sequence[TermChange]) -> list[TermChange]:
        """Change terms, all or none; return the changes with the ids and times that the terms have now.

        Raises StaleTerm when a term is not what it was before, TalkNotFound, and InputError for one without text.
        """
        with self._writing() as connection:
            return [self._change(connection, change) for change in changes]

    def _change(self, connection: Connection, change: TermChange) -> TermChange:
        before, after = change
        with self._database.any_text(connection):
            now = None if before is None else connection.execute(_THIS, {"this": before.id}).one_or_none()
        if before is not None:
            if now is None or _kept(now)[:3] != before[:3]:
                raise StaleTerm(
                    "The term “{english}” was changed elsewhere meanwhile; look at it again.",
                    english=before.term.english,
                )
            connection.execute(term.delete().where(term.c.id == before.id))
        if after is None:
            return change
        check_term(after.term)
        if after.talk is not None:
            talk_row(connection, after.talk, TALK_ID)
        self._refuse_twin(connection, after)
        row = row_of(after.term, self._now())
        values: dict[str, Any] = {"talk_id": after.talk, **row._asdict()}
        if after.id and connection.execute(_THIS, {"this": after.id}).one_or_none() is None:
            values["id"] = after.id
        added = connection.execute(_INSERT, values).inserted_primary_key
        assert added is not None
        return TermChange(before, KeptTerm(int(added[0]), after.talk, row.term, row.at))

    def _refuse_twin(self, connection: Connection, new: KeptTerm) -> None:
        wanted = row_of(new.term, 0)
        with self._database.any_text(connection):
            if wanted.english.isascii():
                like = _ALL.where(func.lower(term.c.english) == wanted.english.lower())
            else:  # SQLite knows the capitals of ASCII only
                like = _ALL.where(func.length(term.c.english) == len(wanted.english))
            rows = connection.execute(like.where(_in_list(new.talk))).all()
        if any(_key(_kept(row).term) == _key(wanted.term) for row in rows if are_sound(TERM, [row[2:]])):
            raise InputError(
                "“{english}” with “{polish}” is in the list already; edit it there.",
                english=wanted.english,
                polish=wanted.polish,
            )

    def add_terms(self, terms: Iterable[Term], talk: int | None = None) -> AddedTerms:
        """Add terms to a list, all or none. One with the same English and Polish as another is added to that one.

        Raises InputError when the list would be too long, and TalkNotFound.
        """
        with self._writing() as connection:
            if talk is not None:
                talk_row(connection, talk, TALK_ID)
            there = {_key(kept.term): kept for kept in terms_in(connection, self._database, talk)}
            adding = _Adding(there)
            for each in terms:
                check_term(each)
                adding.add(row_of(each, 0).term)
            if len(there) > MOST:
                raise InputError("A list of terms can have {most} at most; nothing was added.", most=MOST)
            now = self._now()
            merged = (kept for kept in there.values() if kept.id in adding.merged)
            send(connection, _UPDATE, (*_FIELDS, "this"), ((*row_of(kept.term, now), kept.id) for kept in merged))
            put_terms(connection, talk, (row_of(kept.term, now) for kept in there.values() if not kept.id))
            return AddedTerms(adding.new, len(adding.merged), len(adding.met - adding.merged))

    def put_common_terms(self, rows: Iterable[TermRow]) -> None:
        """Add rows to the list for all talks of a library that is made anew."""
        with self._writing() as connection:
            put_terms(connection, None, rows)


class _Adding:
    """Terms that come to others: how many are new, and the ids of those that were met, and have more since."""

    def __init__(self, there: dict[tuple[str, str], KeptTerm]) -> None:
        self._there = there
        self.new = 0
        self.met, self.merged = set[int](), set[int]()

    def add(self, new: Term) -> None:
        old = self._there.get(_key(new))
        if old is None:
            self._there[_key(new)] = KeptTerm(0, None, new)
            self.new += 1
            return
        both = _merged(old.term, new)
        self._there[_key(new)] = old._replace(term=both)
        if old.id:
            self.met.add(old.id)
            if both != old.term:
                self.merged.add(old.id)


def check_term(new: Term) -> None:
    """Raise InputError for what cannot be a term."""
    if not new.english.strip() or not new.polish.strip():
        raise InputError("A term needs both an English and a Polish expression.")
    if max(map(len, (new.english, new.polish, *new.forbidden, new.domain))) > LONGEST:
        raise InputError("An expression of a term can have {most} characters at most.", most=LONGEST)


def _key(one: Term) -> tuple[str, str]:
    return one.english.casefold(), one.polish.casefold()


def _merged(old: Term, new: Term) -> Term:
    """Return a term with what another knows more of it."""
    forbidden = tuple(dict.fromkeys((*old.forbidden, *new.forbidden)))
    return old._replace(forbidden=forbidden, domain=old.domain or new.domain, note=old.note or new.note)


def terms_in(connection: Connection, database: Database, talk: int | None) -> list[KeptTerm]:
    """Return the list of a talk, or that for all talks; a term that cannot be read is left out."""
    with database.any_text(connection):
        rows = connection.execute(_COMMON if talk is None else _OF_TALK, {} if talk is None else {"talk": talk}).all()
    if not are_sound(TERM, [row[2:] for row in rows]):
        rows = [row for row in rows if are_sound(TERM, [row[2:]])]
    return [_kept(row) for row in rows]


def _kept(row: Any) -> KeptTerm:
    kept = TermRow(*row[2:])
    return KeptTerm(row.id, row.talk_id, kept.term, kept.at)


def put_terms(connection: Connection, talk: int | None, rows: Iterable[TermRow]) -> None:
    """Add rows to the list of a talk, or to that for all talks."""
    send(connection, _INSERT, ("talk_id", *_FIELDS), ((talk, *row) for row in rows))
