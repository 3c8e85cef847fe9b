"""The journal of machine drafts, so that nothing is sent twice and one can see which service needs least mending."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, Row, bindparam, case, func, select

from dwuglos.store.rows import talk_row
from dwuglos.store.schema import draft, drafted, segment
from dwuglos.store.soundness import DRAFT, check_all
from dwuglos.store.transactions import Transactions
from dwuglos.store.values import DraftReport, KeptDraft
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Change

_THIS = (drafted.c.talk_id == bindparam("talk")) & (drafted.c.segment == bindparam("this"))
_OF_TALK = select(drafted.c.segment, drafted.c.text).where(drafted.c.talk_id == bindparam("talk"))
_OF_SEGMENTS = _OF_TALK.where(drafted.c.segment.in_(bindparam("these", expanding=True)))
_MOST_NAMED = 500
"""Segments up to which each is named in a question; a database has a limit for that."""
_LAST_RANK = (1 << 63) - 1
_FORGET = drafted.delete().where(_THIS)
_ANSWERED = (
    select(draft.c.engine, draft.c.digest, draft.c.answer)
    .where((draft.c.talk_id == bindparam("talk")) & draft.c.digest.in_(bindparam("these", expanding=True)))
    .where(draft.c.answer != "")
    .order_by(draft.c.id.desc())
)
_GOT = select(draft.c.engine, drafted.c.text).join(draft, draft.c.id == drafted.c.draft).where(_THIS)
_MEASURED = drafted.update().where(_THIS)


class Drafts(Transactions):
    """The library as the journal of what machines drafted."""

    def keep_drafts(self, id: int, engine: str, drafts: Sequence[KeptDraft]) -> None:
        """Note what a service answered, so that it is not asked again."""
        with self._writing() as connection:
            talk_row(connection, id)
            _keep(connection, id, self._now(), engine, drafts)

    def draft_answers(self, id: int, engine: str) -> dict[str, str]:
        """Return what a service has answered already, by the digest of what was sent."""
        with self._reading() as connection:
            return _answers(connection, id, engine)

    def proposals(self, id: int, segment: int, digests: Collection[str]) -> list[tuple[str, str, str]]:
        """Return what services have answered for a segment: the engine, the digest and the answer, the newest first.

        That is what was answered to any of a few `digests`, and, without a digest, the last draft that the segment
        itself got.
        """
        with self._reading() as connection:
            answered = connection.execute(_ANSWERED, {"talk": id, "these": list(digests)}).all()
            got = connection.execute(_GOT, {"talk": id, "this": segment}).all()
        check_all(DRAFT, answered)
        check_all(DRAFT, got)
        return [(row.engine, row.digest, row.answer) for row in answered] + [(row.engine, "", row.text) for row in got]

    def draft_reports(self, id: int) -> list[DraftReport]:
        """Return what became of the drafts of each service, the one with the most first. Raises TalkNotFound."""
        with self._reading() as connection:
            talk_row(connection, id)
            return _reports(connection, id)


def _keep(connection: Connection, talk: int, at: int, engine: str, drafts: Sequence[KeptDraft]) -> None:
    values = [
        {"talk_id": talk, "at": at, "engine": engine, "digest": each.digest, "answer": each.answer} for each in drafts
    ]
    if not values:
        return
    numbers = connection.execute(draft.insert().returning(draft.c.id, sort_by_parameter_order=True), values).scalars()
    rows = {  # by segment: what an answer later on the list gives it counts
        id: {"talk_id": talk, "segment": id, "draft": number, "text": text}
        for each, number in zip(drafts, numbers, strict=True)
        for id, text in each.parts.items()
    }
    if rows:
        connection.execute(_FORGET, [{"talk": talk, "this": id} for id in rows])
        connection.execute(drafted.insert(), list(rows.values()))


def _answers(connection: Connection, talk: int, engine: str) -> dict[str, str]:
    mine = (draft.c.talk_id == talk) & (draft.c.engine == engine)
    rows = connection.execute(select(draft.c.digest, draft.c.answer).where(mine).order_by(draft.c.id)).all()
    check_all(DRAFT, rows)
    return {row.digest: row.answer for row in rows}


def measure(connection: Connection, talk: int, changes: Iterable[Change]) -> None:
    """Note how far from its draft each translation is that a person has just confirmed: Levenshtein's distance."""
    confirmed = {
        change.id: change.after.target
        for change in changes
        if change.after is not None and change.after.state in CONFIRMED
    }
    if not confirmed:
        return
    rows = [row for row in _drafts_of(connection, talk, confirmed) if row.segment in confirmed]
    if not rows:
        return
    from rapidfuzz.distance import Levenshtein

    check_all(DRAFT, rows)
    apart = [Levenshtein.distance(row.text, confirmed[row.segment]) for row in rows]
    measured = [{"talk": talk, "this": row.segment, "distance": each} for row, each in zip(rows, apart, strict=True)]
    connection.execute(_MEASURED, measured)


def _drafts_of(connection: Connection, talk: int, segments: Collection[int]) -> Sequence[Row[int, str]]:
    """Return the last drafts of at least these segments."""
    if len(segments) <= _MOST_NAMED:
        return connection.execute(_OF_SEGMENTS, {"talk": talk, "these": list(segments)}).all()
    return connection.execute(_OF_TALK, {"talk": talk}).all()


def _middle(connection: Connection, talk: int) -> int:
    """Return the rank of the first segment in the second half of a talk."""
    mine = segment.c.talk_id == talk
    count = connection.execute(select(func.count()).select_from(segment).where(mine)).scalar_one()
    rank = select(segment.c.rank).where(mine).order_by(segment.c.rank).offset((count + 1) // 2).limit(1)
    return connection.execute(rank).scalar() or _LAST_RANK


def _reports(connection: Connection, talk: int) -> list[DraftReport]:
    confirmed, untouched = func.count(drafted.c.distance), func.sum(case((drafted.c.distance == 0, 1), else_=0))
    measured = case((drafted.c.distance.is_not(None), func.length(drafted.c.text)), else_=0)
    is_first = segment.c.rank < _middle(connection, talk)
    rows = connection.execute(
        select(
            draft.c.engine,
            func.count().label("segments"),
            confirmed.label("confirmed"),
            untouched.label("untouched"),
            func.coalesce(func.sum(drafted.c.distance), 0).label("distance"),
            func.sum(measured).label("length"),
            func.coalesce(func.sum(case((is_first, drafted.c.distance), else_=0)), 0).label("first_distance"),
            func.coalesce(func.sum(case((is_first, measured), else_=0)), 0).label("first_length"),
        )
        .join(draft, draft.c.id == drafted.c.draft)
        .outerjoin(segment, (segment.c.talk_id == talk) & (segment.c.id == drafted.c.segment))
        .where(drafted.c.talk_id == talk)
        .group_by(draft.c.engine)
        .order_by(func.count().desc(), draft.c.engine)
    ).all()
    check_all(DRAFT, rows)
    return [DraftReport(*row) for row in rows]
