"""Make edits of an article. A function here returns an edit and changes nothing; `Edit.apply` makes the change.

The functions return None when there is nothing to change, and raise InputError when the edit is not possible, also
because the part no longer exists.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from dwuglos.errors import InputError
from dwuglos.language.markup import visible_text
from dwuglos.talk.article import Article, Field, Kind, Part, PartChange, Statistics
from dwuglos.talk.basis import basis_of, basis_of_both, changed_since, segments_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.part_order import placed_by_time
from dwuglos.talk.transcript import PERSON, Change, Segment, Transcript, storable
from dwuglos.talk.twins import without_twins
from dwuglos.talk.video import Video

if TYPE_CHECKING:
    from dwuglos.language.counts import Counted

STEP = 1 << 20
"""The distance between the ranks of neighbours: new parts get ranks between them, so that most need no other moved."""

_READ = ""
"""The origin of a part that was read from a published page: no draft, as a person published it."""


class Drafted(NamedTuple):
    """A paragraph or an entry that a machine suggests; `time` is in ms, `basis` as `dwuglos.talk.basis` writes it."""

    text: str
    time: int | None = None
    segment: int | None = None
    basis: str = ""


def _edit(label: str, changes: Iterable[PartChange]) -> Edit | None:
    stored = (PartChange(before, after and after._replace(text=storable(after.text))) for before, after in changes)
    real = tuple(change for change in stored if change.before != change.after)
    return Edit(label, (), real) if real else None


def _part(article: Article, id: int) -> Part:
    part = article.by_id(id)
    if part is None:
        raise InputError("That part of the article is no longer there.")
    return part


def set_field(article: Article, field: Field, text: str) -> Edit | None:
    """Set the text of a field; an empty text removes the field."""
    return _edit(_FIELD_LABELS[field], _field_changes(article, field, text))


_FIELD_LABELS: dict[Field, str] = {
    "title": "Edit title",
    "lead": "Edit lead",
    "author": "Edit author",
    "date": "Edit date",
    "tags": "Edit tags",
    "link": "Edit source link",
    "transcript": "Choose transcript",
    "views": "Edit statistics",
    "likes": "Edit statistics",
    "read-on": "Edit statistics",
    "numbers": "Edit statistics",
}


def _field_changes(article: Article, field: Field, text: str) -> list[PartChange]:
    part = article.field(field)
    text = text.strip()
    if part is None:
        return [PartChange(None, Part(article.new_id(), field, 0, text, origin=PERSON))] if text else []
    return [PartChange(part, part._replace(text=text, origin=PERSON) if text else None)] if text != part.text else []


def set_count(article: Article, field: Counted, text: str) -> Edit | None:
    """Set the number of views or likes that a text says, such as 274 083 or 1,2 mln; an empty text removes it.

    Raises InputError for a text that cannot be read for certain as one number.
    """
    from dwuglos.language.counts import read_count  # decimal numbers and their patterns, which no other edit needs

    return set_field(article, field, str(read_count(text, field)) if text.strip() else "")


def set_statistics(article: Article, statistics: Statistics) -> Edit | None:
    """Set the numbers of views and likes and the day they were read; a value that is None or empty stays as it is."""
    values: list[tuple[Field, str]] = [("read-on", statistics.read_on)] if statistics.read_on else []
    values += [("views", str(statistics.views))] if statistics.views is not None else []
    values += [("likes", str(statistics.likes))] if statistics.likes is not None else []
    return _edit("Edit statistics", [c for field, text in values for c in _field_changes(article, field, text)])


def fill_from_video(article: Article, video: Video) -> Edit | None:
    """Set the statistics from the facts about a video, and the link, unless the article has one."""
    changes = list((set_statistics(article, Statistics(video.views, video.likes, video.read_on)) or _NOTHING).parts)
    if video.url and not article.text("link"):
        changes += _field_changes(article, "link", video.url)
    return _edit("Fill from video", changes)


_NOTHING = Edit("", ())


def set_text(article: Article, id: int, text: str) -> Edit | None:
    """Set the text that a person typed into a paragraph or an entry; a draft then counts as written by a person."""
    part = _part(article, id)
    if text == part.text:
        return None
    label = "Edit paragraph" if part.kind == "paragraph" else "Edit timeline"
    return _edit(label, [PartChange(part, part._replace(text=text, origin=PERSON, basis=""))])


def put_back(article: Article, was: Part) -> Edit | None:
    """Restore what a part had before a person began to type into it, when the person cancels the typing."""
    part = _part(article, was.id)
    return _edit("Edit timeline", [PartChange(part, was._replace(rank=part.rank))])


def add_paragraph(article: Article, after: int | None, text: str = "") -> Edit:
    """Insert a paragraph after the one with the id `after`; None inserts it first."""
    rank, moved = _room(article.summary, after)
    added = PartChange(None, Part(article.new_id(), "paragraph", rank, storable(text), origin=PERSON))
    return Edit("Add paragraph", (), (*moved, added))


def split_paragraph(article: Article, id: int, offset: int, text: str | None = None) -> Edit:
    """Split a paragraph at `offset` characters of its text, or of `text`, which is being typed into it.

    Raises InputError when nothing would be left on one side.
    """
    part = _part(article, id)
    text = part.text if text is None else text
    first, second = text[:offset].strip(), text[offset:].strip()
    if not first or not second:
        raise InputError("Put the cursor between two words: the paragraph is split there.")
    rank, moved = _room(article.summary, id)
    halves = (part._replace(text=storable(first)), part._replace(id=article.new_id(), rank=rank, text=storable(second)))
    return Edit("Split paragraph", (), (*moved, PartChange(part, halves[0]), PartChange(None, halves[1])))


def join_paragraphs(article: Article, id: int) -> Edit:
    """Join a paragraph and the next one. Raises InputError for the last paragraph."""
    part, following = _part(article, id), _neighbour(article, id, 1)
    text = " ".join(half for half in (part.text.strip(), following.text.strip()) if half)
    if is_draft(part) and is_draft(following):
        joined = part._replace(text=text, basis=basis_of_both(part.basis, following.basis))
    else:
        joined = part._replace(text=text, origin=PERSON, basis="")
    return Edit("Join paragraphs", (), (PartChange(following, None), PartChange(part, joined)))


Side = Literal[-1, 1]


def move(article: Article, id: int, step: Side) -> Edit:
    """Exchange a paragraph or an entry with the one before it (-1) or after it (1). Raises InputError at an end."""
    part, other = _part(article, id), _neighbour(article, id, step)
    there, here = part._replace(rank=other.rank), other._replace(rank=part.rank)
    return Edit(
        "Move paragraph" if part.kind == "paragraph" else "Move entry",
        (),
        (
            PartChange(part, there),
            PartChange(other, here),
        ),
    )


def _neighbour(article: Article, id: int, step: int) -> Part:
    part = _part(article, id)
    parts = article.summary if part.kind == "paragraph" else article.timeline
    place = parts.index(part) + step
    if not 0 <= place < len(parts):
        raise InputError("There is nothing on that side.")
    return parts[place]


def remove(article: Article, ids: Iterable[int]) -> Edit | None:
    """Remove paragraphs or entries."""
    parts = [_part(article, id) for id in dict.fromkeys(ids)]
    kinds = {part.kind for part in parts}
    label = "Delete paragraph" if kinds == {"paragraph"} else "Delete entry"
    return _edit(label, [PartChange(part, None) for part in parts])


def mark_fresh(article: Article, transcript: Transcript, id: int) -> Edit | None:
    """Mark a draft as right for the present texts of its segments, whatever has changed in them since."""
    part = _part(article, id)
    changed_segments = {segment for segment, _ in changed_since(part, transcript)}
    if not changed_segments:
        return None
    present = [segment for segment in map(transcript.by_id, segments_of(part)) if segment is not None]
    return _edit("Keep as it is", [PartChange(part, part._replace(basis=basis_of(present)))])


# The timeline


def time_of(entry: Part, transcript: Transcript) -> int | None:
    """Return the time of an entry in ms: the present start of the segment that it is tied to, or else its own time.

    An estimated start never stands in for a time of its own; an entry without one has the estimate.
    """
    segment = transcript.by_id(entry.segment) if entry.segment is not None else None
    if segment is None or segment.start is None or (segment.is_estimated and entry.time is not None):
        return entry.time
    return segment.start


def is_estimated(entry: Part, transcript: Transcript) -> bool:
    """Return whether the time of an entry is an estimate.

    A time of its own is none, also where the estimate happens to be the same: times of a text without any are estimated
    from those of its timeline.
    """
    segment = transcript.by_id(entry.segment) if entry.segment is not None else None
    is_guess = segment is not None and segment.start is not None and segment.is_estimated
    return is_guess and entry.time is None


def _own_time(time: int | None, segment: Segment | None) -> int | None:
    """Return the time that an entry gets of its own when it is tied to a segment: none where that is estimated."""
    if segment is None or segment.start is None:
        return time
    return None if segment.is_estimated else segment.start


def add_entry(
    article: Article, transcript: Transcript, time: int | None, text: str = "", segment: int | None = None
) -> Edit:
    """Insert an entry into the timeline by its time (ms); with a segment it is tied to that and has its start."""
    tied = transcript.by_id(segment) if segment is not None else None
    added = Part(article.new_id(), "entry", 0, storable(text), _own_time(time, tied), segment, PERSON)
    at = time_of(added, transcript) or 0
    before = [entry for entry in article.timeline if (time_of(entry, transcript) or 0) <= at]
    rank, moved = _room(article.timeline, before[-1].id if before else None)
    added = added._replace(rank=rank)
    return Edit("Add entry", (), (*moved, PartChange(None, added)))


def add_entries(article: Article, transcript: Transcript, segments: Iterable[int]) -> Edit | None:
    """Insert an entry for each segment, with its Polish or else its English as text; unknown ids are left out."""
    after = Article(article.parts)  # a copy that has the earlier entries, by which the later ones get their ranks
    changes: list[PartChange] = []
    for segment in filter(None, map(transcript.by_id, segments)):
        after.reserve_ids(article.new_id() - 1)
        text = " ".join(visible_text(segment.target or segment.source).split())
        edit = add_entry(after, transcript, None, text, segment.id)
        after.apply(edit.parts)
        changes += edit.parts
    return Edit("Add entry", (), tuple(changes)) if changes else None


def left_behind(article: Article, changes: Iterable[Change]) -> tuple[PartChange, ...]:
    """Return the changes that keep the times of entries when `changes` remove the segments they are tied to."""
    removed = {change.id: change.before for change in changes if change.after is None and change.before is not None}
    if not removed:
        return ()
    tied = [(entry, removed[entry.segment]) for entry in article.timeline if entry.segment in removed]
    starts = [
        (entry, segment.start) for entry, segment in tied if not (segment.is_estimated and entry.time is not None)
    ]
    return tuple(
        PartChange(entry, entry._replace(time=start)) for entry, start in starts if start not in (None, entry.time)
    )


def set_time(article: Article, id: int, time: int) -> Edit | None:
    """Set the time of an entry (ms), which is no longer tied to a segment. Raises InputError for a negative time."""
    if time < 0:
        raise InputError("A time cannot be below zero.")
    part = _part(article, id)
    return _edit("Edit timeline", [PartChange(part, part._replace(time=time, segment=None))])


def tie(article: Article, transcript: Transcript, id: int, segment: int) -> Edit | None:
    """Tie an entry to a segment: its time is from then on the start of the segment.

    While that is only estimated or missing, an entry keeps the time that it has, unless this is an estimate, too.
    """
    part, tied = _part(article, id), transcript.by_id(segment)
    if tied is None:
        raise InputError("That segment is no longer there.")
    time = None if is_estimated(part, transcript) else time_of(part, transcript)
    if time is None or not (tied.is_estimated or tied.start is None):
        time = _own_time(time, tied)
    return _edit("Tie entry to segment", [PartChange(part, part._replace(time=time, segment=segment))])


def out_of_order(article: Article, transcript: Transcript) -> list[int]:
    """Return the ids of the entries whose time is not after that of the entry before them, or is missing."""
    wrong, last = [], -1
    for entry in article.timeline:
        time = time_of(entry, transcript)
        if time is None or time <= last:
            wrong.append(entry.id)
        last = max(last, time if time is not None else last)
    return wrong


def sort_timeline(article: Article, transcript: Transcript) -> Edit | None:
    """Sort the entries of the timeline by time."""
    entries = article.timeline
    by_time = sorted(entries, key=lambda entry: time_of(entry, transcript) or 0)
    ranks = [n * STEP for n in range(1, len(by_time) + 1)]
    if by_time == entries:
        return None
    changes = [PartChange(entry, entry._replace(rank=rank)) for entry, rank in zip(by_time, ranks, strict=True)]
    return _edit("Sort timeline", changes)


# Drafts


def accept_summary(article: Article, drafts: Sequence[Drafted], origin: str) -> Edit | None:
    """Add drafted paragraphs to the summary; they replace the drafts that no person has changed.

    A near twin of a paragraph that stays is left out. Each goes before the first one that is about a later time, where
    both have a time, else to the end.
    """
    own = [part for part in article.summary if not is_draft(part)]
    edit = _accept(article, "paragraph", without_twins(drafts, own), origin, "Draft summary")
    if edit is None:
        return None
    new = [change.after for change in edit.parts if change.after is not None]
    ordered = placed_by_time(own, new)
    return edit if ordered == [*own, *new] else _reordered(edit, own, ordered)


def accept_timeline(article: Article, transcript: Transcript, drafts: Sequence[Drafted], origin: str) -> Edit | None:
    """Add drafted entries to the timeline by time; they replace the drafts that no person has changed.

    A draft with the time of a person's entry, or with nearly its words, is left out.
    """
    own = [entry for entry in article.timeline if not is_draft(entry)]
    own_times = {time_of(entry, transcript) for entry in own}
    in_time = [_as_entry(draft, transcript) for draft in drafts if draft.time not in own_times]
    new = without_twins(in_time, own)
    edit = _accept(article, "entry", new, origin, "Draft timeline")
    if edit is None:
        return None
    additions = [change.after for change in edit.parts if change.after is not None]
    return _reordered(edit, own, sorted([*own, *additions], key=lambda entry: time_of(entry, transcript) or 0))


def _reordered(edit: Edit, own: Sequence[Part], ordered: Sequence[Part]) -> Edit | None:
    """Return an edit that accepts drafts and puts all parts in an order; `own` are those that are there already."""
    removals = [change for change in edit.parts if change.after is None]
    before = {part.id: part for part in own}
    ranks = [(part, part._replace(rank=n * STEP)) for n, part in enumerate(ordered, 1)]
    return _edit(edit.label, [*removals, *(PartChange(before.get(part.id), after) for part, after in ranks)])


def _as_entry(draft: Drafted, transcript: Transcript) -> Drafted:
    segment = transcript.by_id(draft.segment) if draft.segment is not None else None
    is_its_start = segment is not None and segment.is_estimated and segment.start == draft.time
    return draft._replace(time=None) if is_its_start else draft


def is_draft(part: Part) -> bool:
    """Return whether a machine wrote a part and no person has changed it since."""
    return part.origin not in (PERSON, _READ)


def _accept(article: Article, kind: Kind, drafts: Sequence[Drafted], origin: str, label: str) -> Edit | None:
    parts = article.summary if kind == "paragraph" else article.timeline
    removals = [PartChange(part, None) for part in parts if is_draft(part)]
    last = max((part.rank for part in parts), default=0)
    new = [
        PartChange(None, Part(article.new_id(), kind, last + n * STEP, draft.text, *draft[1:3], origin, draft.basis))
        for n, draft in enumerate(drafts, 1)
    ]
    # From the field `text` on; id, kind and rank say nothing about whether the draft is the same as before.
    old_drafts = [change.before[3:] for change in removals if change.before]
    if old_drafts == [change.after[3:] for change in new if change.after]:
        return None
    return _edit(label, [*removals, *new]) if new else None


def _room(parts: Sequence[Part], after: int | None) -> tuple[int, tuple[PartChange, ...]]:
    """Return a rank after the part with the id `after` (None: before all), and the changes that make room for it."""
    place = next((n for n, part in enumerate(parts) if part.id == after), -1)
    lower = parts[place].rank if place >= 0 else (parts[0].rank - 2 * STEP if parts else 0)
    if place + 1 >= len(parts):
        return lower + STEP, ()
    gap = parts[place + 1].rank - lower
    if gap >= 2:
        return lower + gap // 2, ()
    shifts = [PartChange(part, part._replace(rank=part.rank + 2 * STEP)) for part in parts[place + 1 :]]
    return lower + STEP, tuple(shifts)
