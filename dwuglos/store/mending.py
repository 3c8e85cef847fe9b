"""A talk made whole of the rows that are left of it: what is missing is counted, or taken from its history."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dwuglos.store.raw_rows import TABLES, Row
from dwuglos.store.reading import mended_part, mended_segments
from dwuglos.store.soundness import (
    BRIEF,
    DRAFT,
    DRAFT_OF_SEGMENT,
    IGNORED,
    KEPT_STEP,
    MEDIA,
    REVISION,
    TALK,
    TERM,
    TYPING,
    BadValue,
    Kind,
    mended,
    parts_from,
    segments_from,
    video_from,
)
from dwuglos.store.talk_rows import TalkRows
from dwuglos.store.talks import counts_of
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment

_KINDS: dict[str, Mapping[str, Kind]] = {
    "step": KEPT_STEP,
    "revision": REVISION,
    "part_revision": REVISION,
    "draft": DRAFT,
    "typing": TYPING,
    "ignored": IGNORED,
    "media": MEDIA,
    "term": TERM,
    "brief": BRIEF,
}


@dataclass(slots=True)
class SalvagedTalk:
    """What of a talk is in the new library, and what is missing."""

    id: int
    title: str
    segments: int = 0
    """Segments in the new library."""
    missing: int = 0
    """Segments that the talk had by its own count, and that could not be found."""
    from_history: int = 0
    """Segments that are what the history last kept of them, as they themselves could not be read."""
    mended: int = 0
    """Segments of which a value could not be read."""
    parts: int = 0
    missing_parts: int = 0
    """Parts of the article that could not be read."""
    parts_from_history: int = 0
    """Parts that are what the history last kept of them."""
    missing_moves: int = 0
    """Moves of the history that could not be read."""
    other: int = 0
    """Values elsewhere that could not be read."""
    is_nameless: bool = False
    """Whether the talk itself, with its title, could not be read."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the talk is missing."""
        lost = (self.missing, self.mended, self.missing_parts, self.missing_moves, self.other)
        return not any((*lost, self.from_history, self.parts_from_history, self.is_nameless))


def mend(id: int, rows: Mapping[str, Sequence[Row]], nameless: str) -> tuple[SalvagedTalk, TalkRows]:
    """Return what became of a talk, and the talk; `rows` are what is left of it, by table.

    `nameless` is the title, with a hole for the id, of a talk whose own is lost.
    """
    talk = SalvagedTalk(id, nameless.format(id=id))
    row = _talk_row(talk, rows["talk"])
    kept = {name: _sound(name, rows[name], talk) for name in _KINDS}
    segments = _segments(talk, rows["segment"], kept["revision"])
    parts = _parts(talk, rows["part"], kept["part_revision"])
    talk.segments, talk.parts = len(segments), len(parts)
    talk.missing = max(0, row["segments"] - len(segments))
    _count_history(talk, row, kept)
    if not talk.is_whole:  # nothing can be undone that may be incomplete; each segment keeps its versions
        for step in kept["step"]:
            step |= {"state": "dropped", "dropped": step["dropped"] or row["version"]}
    row |= _counts(row, segments, kept)
    drafts = {draft["id"] for draft in kept["draft"]}
    kept["drafted"] = [each for each in rows["drafted"] if each["draft"] in drafts and _is_drafted(each)]
    tables: dict[str, list[tuple[Any, ...]]] = {name: _tuples(name, found) for name, found in kept.items()}
    tables["segment"] = [(id, *each) for each in segments]
    tables["part"] = [(id, *each) for each in parts]
    return talk, TalkRows(row, tables)


def _talk_row(talk: SalvagedTalk, rows: Sequence[Row]) -> Row:
    """Return the row of a talk, or one that says least where it is lost."""
    now = time.time_ns() // 1_000_000
    if not rows:
        talk.is_nameless = True
        lost = dict.fromkeys((column.name for column in TABLES["talk"].c if not column.nullable), 0)
        texts = dict.fromkeys(("source_path", "source_digest", "extras", "video"), "")
        return {**lost, **texts, "id": talk.id, "title": talk.title, "created": now, "changed": now, "deleted": None}
    row, bad = mended(TALK, rows[0])
    try:
        video_from(row["video"])
    except BadValue:
        row["video"], bad = "", bad + 1
    talk.other += bad
    talk.title = row["title"] = row["title"] or talk.title
    return row


def _sound(name: str, rows: Sequence[Row], talk: SalvagedTalk) -> list[Row]:
    """Return the rows whose values are all of their kinds, in the order of their keys; others count as missing."""
    kinds = _KINDS[name]
    sound = [row for row in rows if _is_sound(kinds, row, name)]
    if name not in ("revision", "part_revision"):  # moves that are missing are counted together
        talk.other += len(rows) - len(sound)
    keys = [column.name for column in TABLES[name].primary_key]
    return sorted(sound, key=lambda row: tuple(row[key] for key in keys))


def _is_sound(kinds: Mapping[str, Kind], row: Row, name: str) -> bool:
    if not all(kind.are_sound((row[column],)) for column, kind in kinds.items() if column in row):
        return False
    if not isinstance(row["at"], int):
        return False
    if name in ("revision", "part_revision"):
        try:
            made = (segments_from if name == "revision" else parts_from)([row["before"], row["after"]])
        except BadValue:
            return False
        return any(made)
    return True


def _is_drafted(row: Row) -> bool:
    return all(kind.are_sound((row[column],)) for column, kind in DRAFT_OF_SEGMENT.items())


def _segments(talk: SalvagedTalk, rows: Sequence[Row], revisions: Sequence[Row]) -> list[Segment]:
    """Return the segments of a talk; what its history kept last of one that is lost or damaged is taken from there."""
    segments, broken = mended_segments([{name: row[name] for name in Segment._fields} for row in rows])
    last = _last_of(revisions, "segment", segments_from)
    there = {segment.id: segment for segment in segments}
    for id, segment in last.items():
        if segment is not None and (id in broken or id not in there):
            there[id] = segment
            broken.discard(id)
            talk.from_history += 1
    talk.mended = len(broken)
    again, _ = mended_segments([segment._asdict() for segment in there.values()])
    return again


def _parts(talk: SalvagedTalk, rows: Sequence[Row], revisions: Sequence[Row]) -> list[Part]:
    parts: dict[int, Part] = {}
    broken = set[int]()
    for row in rows:
        part, is_broken = mended_part({name: row[name] for name in Part._fields})
        if part is None:
            talk.missing_parts += 1
            continue
        parts[part.id] = part
        if is_broken:
            broken.add(part.id)
    for id, part in _last_of(revisions, "part", parts_from).items():
        if part is not None and (id in broken or id not in parts):
            parts[id] = part
            broken.discard(id)
            talk.parts_from_history += 1
    talk.other += len(broken)
    return [parts[id] for id in sorted(parts)]


def _last_of(revisions: Sequence[Row], what: str, read: Any) -> dict[int, Any]:
    """Return what each segment or part was after its last revision; None for one that was taken out."""
    texts = {row[what]: row["after"] for row in revisions}
    return dict(zip(texts, read(list(texts.values())), strict=True))


def _count_history(talk: SalvagedTalk, row: Row, kept: Mapping[str, list[Row]]) -> None:
    """Count the moves that are missing: each made a version of the talk, from some version on."""
    versions = {each["version"] for name in ("revision", "part_revision") for each in kept[name]}
    if talk.is_nameless:
        row["version"] = max(versions, default=0)
    talk.missing_moves = sum(number not in versions for number in range(1, row["version"] + 1))
    _name_steps(talk, kept)


def _name_steps(talk: SalvagedTalk, kept: Mapping[str, list[Row]]) -> None:
    """Make steps without a name for the revisions whose own are lost: without them the revisions would not be shown."""
    steps = {each["number"] for each in kept["step"]}
    for revision in (*kept["revision"], *kept["part_revision"]):
        if revision["step"] not in steps:
            steps.add(revision["step"])
            talk.other += 1
            values = {
                "number": revision["step"],
                "at": revision["at"],
                "label": "",
                "state": "dropped",
                "dropped": None,
            }
            kept["step"].append({"talk_id": talk.id, **values})


def _counts(row: Row, segments: Sequence[Segment], kept: Mapping[str, Sequence[Row]]) -> Row:
    """Return the counters of a talk, for what it has now."""
    counts = counts_of(segments)
    ids = (row["highest_id"], counts["highest_id"], *(each["segment"] for each in kept["revision"]))
    steps = (row["last_step"], *(step["number"] for step in kept["step"]))
    return counts | {"version": row["version"], "last_step": max(steps), "highest_id": max(ids)}


def _tuples(name: str, rows: Sequence[Row]) -> list[tuple[Any, ...]]:
    return [tuple(row[column.name] for column in TABLES[name].c) for row in rows]
