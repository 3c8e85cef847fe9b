"""A talk with all that is kept of it, taken out of a library and put into another."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, count

from sqlalchemy import BindParameter, Connection, bindparam, select
from sqlalchemy.exc import DBAPIError

from dwuglos.errors import LibraryDamaged
from dwuglos.store.bulk import send
from dwuglos.store.changes import part_changes, segment_changes
from dwuglos.store.damage import Damage
from dwuglos.store.ignoring import ignored_in
from dwuglos.store.reading import Reader
from dwuglos.store.revisions import encode
from dwuglos.store.rows import summary_of
from dwuglos.store.schema import draft, drafted, ignored, part_revision, revision, step, talk, typing
from dwuglos.store.soundness import DRAFT, DRAFT_OF_SEGMENT, KEPT_STEP, BadValue, are_sound, check_all
from dwuglos.store.talks import insert_talk
from dwuglos.store.terms import put_terms, terms_in
from dwuglos.store.transactions import Transactions
from dwuglos.store.typings import FOUND
from dwuglos.talk.fitting import misfits
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.stored_talk import TalkFacts, TalkSummary, Typing
from dwuglos.talk.term_rows import row_of
from dwuglos.talk.transcript import RANK_STEP
from dwuglos.talk.whole_talk import (
    DraftAnswer,
    DraftOfSegment,
    KeptStep,
    PartRevision,
    SegmentRevision,
    WholeTalk,
    name_of,
)

_TALK: BindParameter[int] = bindparam("talk")
_STEPS = select(*(step.c[name] for name in KeptStep._fields)).where(step.c.talk_id == _TALK).order_by(step.c.number)
_ANSWERS = (
    select(draft.c.id, *(draft.c[name] for name in DraftAnswer._fields))
    .where(draft.c.talk_id == _TALK)
    .order_by(draft.c.id)
)
_DRAFTS = (
    select(drafted.c.segment, drafted.c.draft, drafted.c.text, drafted.c.distance)
    .where(drafted.c.talk_id == _TALK)
    .order_by(drafted.c.segment)
)
_INSERT = {table: table.insert() for table in (step, revision, part_revision, drafted, typing, ignored)}


class WholeTalks(Transactions):
    """The library as what talks come from, and go to, whole."""

    def whole_talk(self, id: int) -> WholeTalk:
        """Return a talk with its history. Raises TalkNotFound.

        Of a damaged one it is what can be read, without the history, and `damage` says what could not.
        """
        with self._reading() as connection:
            damage = Damage()
            reader = Reader(connection, self._database, damage)
            row = reader.row(id)
            whole = WholeTalk(
                title=row.title,
                source=name_of(row.source_path),
                digest=row.source_digest,
                facts=_to_travel(reader.facts(row)),
                created=row.created,
                changed=row.changed,
                version=row.version,
                last_step=row.last_step,
                highest_id=row.highest_id,
                segments=reader.segments(id),
                article=reader.article(id),
                typings=list(reader.typings(id, FOUND)),
                ignored=ignored_in(connection, self._database, id),
                terms=[row_of(each.term, each.at) for each in terms_in(connection, self._database, id)],
                damage=None,
            )
            history = _History(connection, id, damage)
        if damage.error is not None:
            return _alone(whole, damage.error)
        complete = _with(whole, history)
        return _alone(whole, LibraryDamaged(_NO_HISTORY)) if any(misfits(complete)) else complete

    def add_whole_talk(self, whole: WholeTalk, title: str = "") -> int:
        """Keep a talk from elsewhere as a new one, under another title where one is given, and return its id."""
        with self._writing() as connection:
            return _insert(connection, whole, title or whole.title, self._now())

    def twins_of(self, whole: WholeTalk) -> list[TalkSummary]:
        """Return the talks in use that are the same one, as it is or was: those made at the same moment."""
        same = select(talk).where(talk.c.created == whole.created, talk.c.deleted.is_(None))
        with self._reading() as connection:
            reader = Reader(connection, self._database, Damage())
            return [summary_of(reader.mended_row(row)) for row in connection.execute(same.order_by(talk.c.id))]

    def free_title(self, title: str) -> str:
        """Return a title that tells a talk from all others of the library, those put aside too."""
        with self._reading() as connection:
            taken = set(map(str, connection.execute(select(talk.c.title)).scalars()))
        return next(each for each in chain([title], (f"{title} ({n})" for n in count(2))) if each not in taken)


def _to_travel(facts: TalkFacts) -> TalkFacts:
    """Return the facts of a talk that goes elsewhere, where only the name of a file means anything."""
    media = facts.media
    return facts if media is None else replace(facts, media=media._replace(path=name_of(media.path)))


_NO_HISTORY = (
    "The history of this talk is damaged in the library, as it does not lead to the text there is; the talk goes "
    "without its history."
)


class _History:
    """The rows of a talk's history; empty, and counted as damage, where one of them is damaged."""

    def __init__(self, connection: Connection, id: int, damage: Damage) -> None:
        self.steps: list[KeptStep] = []
        self.revisions: list[SegmentRevision] = []
        self.part_revisions: list[PartRevision] = []
        self.answers: list[DraftAnswer] = []
        self.drafts: list[DraftOfSegment] = []
        try:
            self._read(connection, {"talk": id})
        except (BadValue, DBAPIError):
            damage.others += 1

    def _read(self, connection: Connection, this: dict[str, int]) -> None:
        steps = connection.execute(_STEPS, this).all()
        answers, drafts = (connection.execute(query, this).all() for query in (_ANSWERS, _DRAFTS))
        check_all(DRAFT, answers)
        if not (are_sound(KEPT_STEP, steps) and are_sound(DRAFT_OF_SEGMENT, drafts)):
            raise BadValue
        places = {row.id: place for place, row in enumerate(answers)}
        if not places.keys() >= {row.draft for row in drafts}:
            raise BadValue
        self.steps = [KeptStep._make(row) for row in steps]
        segments, parts = segment_changes(connection, this["talk"]), part_changes(connection, this["talk"])
        self.revisions = [SegmentRevision(*made) for made in chain.from_iterable(segments)]
        self.part_revisions = [PartRevision(*made) for made in chain.from_iterable(parts)]
        self.answers = [DraftAnswer._make(row[1:]) for row in answers]
        self.drafts = [DraftOfSegment(row[0], places[row.draft], *row[2:]) for row in drafts]


def _with(whole: WholeTalk, history: _History) -> WholeTalk:
    return replace(
        whole,
        steps=history.steps,
        revisions=history.revisions,
        part_revisions=history.part_revisions,
        answers=history.answers,
        drafts=history.drafts,
    )


def _alone(whole: WholeTalk, damage: LibraryDamaged) -> WholeTalk:
    """Return a talk without its history, as a new one: what it counts is what there is."""
    segments = [each._replace(rank=place * RANK_STEP) for place, each in enumerate(whole.segments, 1)]
    highest = max((each.id for each in whole.segments), default=0)
    return replace(whole, segments=segments, version=0, last_step=0, highest_id=highest, damage=damage)


def _insert(connection: Connection, whole: WholeTalk, title: str, now: int) -> int:
    values = {
        "title": title,
        "source_path": whole.source,
        "source_digest": whole.digest,
        "extras": whole.facts.extras,
        "video": whole.facts.video.to_json(),
        "created": whole.created,
        "changed": now,
        "version": whole.version,
        "last_step": whole.last_step,
        "highest_id": whole.highest_id,
    }
    id = insert_talk(connection, values, whole.segments, whole.article, whole.facts)
    for table, fields, rows in (
        (step, KeptStep._fields, whole.steps),
        (typing, Typing._fields, whole.typings),
        (ignored, Ignored._fields, whole.ignored),
    ):
        send(connection, _INSERT[table], ("talk_id", *fields), ((id, *row) for row in rows))
    put_terms(connection, id, whole.terms)
    _insert_history(connection, id, whole)
    _insert_drafts(connection, id, whole)
    return id


def _insert_history(connection: Connection, id: int, whole: WholeTalk) -> None:
    for table, what, changes in (
        (revision, "segment", whole.revisions),
        (part_revision, "part", whole.part_revisions),
    ):
        names = ("talk_id", "step", "version", "at", "kind", what, "before", "after")
        rows = ((id, *each[:4], _id_of(each), encode(each.before), encode(each.after)) for each in changes)
        send(connection, _INSERT[table], names, rows)


def _id_of(change: SegmentRevision | PartRevision) -> int:
    either = change.before or change.after
    assert either is not None, "a change has a before or an after"
    return either.id


def _insert_drafts(connection: Connection, id: int, whole: WholeTalk) -> None:
    if not whole.answers:
        return
    values = [{"talk_id": id, **each._asdict()} for each in whole.answers]
    query = draft.insert().returning(draft.c.id, sort_by_parameter_order=True)
    numbers = connection.execute(query, values).scalars().all()
    names = ("talk_id", "segment", "draft", "text", "distance")
    rows = ((id, each.segment, numbers[each.answer], each.text, each.distance) for each in whole.drafts)
    send(connection, _INSERT[drafted], names, rows)
