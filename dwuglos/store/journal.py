"""The journal of machine drafts, so that nothing is sent twice and one can see which service needs least mending."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, case, func, select

from dwuglos.store.schema import draft, drafted
from dwuglos.store.values import DraftReport, KeptDraft
from dwuglos.talk.transcript import Change, storable


def keep(connection: Connection, talk: int, at: int, engine: str, drafts: Sequence[KeptDraft]) -> None:
    """Note answers, and what of them each segment got."""
    values = [
        {"talk_id": talk, "at": at, "engine": engine, "digest": each.digest, "answer": storable(each.answer)}
        for each in drafts
    ]
    if not values:
        return
    numbers = connection.execute(draft.insert().returning(draft.c.id, sort_by_parameter_order=True), values).scalars()
    rows = {  # by segment: what an answer later on the list gives it counts
        id: {"talk_id": talk, "segment": id, "draft": number, "text": storable(text)}
        for each, number in zip(drafts, numbers, strict=True)
        for id, text in each.parts.items()
    }
    if rows:
        connection.execute(drafted.delete().where(drafted.c.talk_id == talk, drafted.c.segment.in_(rows)))
        connection.execute(drafted.insert(), list(rows.values()))


def answers(connection: Connection, talk: int, engine: str) -> dict[str, str]:
    """Return the last answer to each text that was sent, by digest."""
    mine = (draft.c.talk_id == talk) & (draft.c.engine == engine)
    rows = connection.execute(select(draft.c.digest, draft.c.answer).where(mine).order_by(draft.c.id))
    return {row.digest: row.answer for row in rows}


def measure(connection: Connection, talk: int, changes: Iterable[Change]) -> None:
    """Note how far from its draft each translation is that a person has just confirmed: Levenshtein's distance."""
    confirmed = {
        change.id: change.after.target
        for change in changes
        if change.after is not None and change.after.state in ("reviewed", "final")
    }
    if not confirmed:
        return
    mine = (drafted.c.talk_id == talk) & (drafted.c.segment.in_(list(confirmed)))
    rows = connection.execute(select(drafted.c.segment, drafted.c.text).where(mine)).all()
    if not rows:
        return
    from rapidfuzz.distance import Levenshtein

    this = (drafted.c.talk_id == talk) & (drafted.c.segment == bindparam("this"))
    measured = [{"this": id, "apart": Levenshtein.distance(text, confirmed[id])} for id, text in rows]
    connection.execute(drafted.update().where(this).values(distance=bindparam("apart")), measured)


def reports(connection: Connection, talk: int) -> list[DraftReport]:
    """Return what became of the drafts of each service, the one with the most first."""
    confirmed, untouched = func.count(drafted.c.distance), func.sum(case((drafted.c.distance == 0, 1), else_=0))
    length = func.sum(case((drafted.c.distance.is_not(None), func.length(drafted.c.text)), else_=0))
    rows = connection.execute(
        select(
            draft.c.engine,
            func.count().label("segments"),
            confirmed.label("confirmed"),
            untouched.label("untouched"),
            func.coalesce(func.sum(drafted.c.distance), 0).label("distance"),
            length.label("length"),
        )
        .join(draft, draft.c.id == drafted.c.draft)
        .where(drafted.c.talk_id == talk)
        .group_by(draft.c.engine)
        .order_by(func.count().desc(), draft.c.engine)
    )
    return [DraftReport(*row) for row in rows]
