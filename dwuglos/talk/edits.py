"""Edits: every change of a transcript as a frozen value.

An `Edit` holds each segment that it changes, as it was and as it will be. Therefore its inverse needs no code for each
kind of edit, it can be stored without knowing its kind, and it detects that it comes too late: when a segment is not
what it was, `apply` raises StaleEdit and changes nothing.

The functions here make edits from a transcript and the user's wish; they change nothing. They return None when there is
nothing to change, and raise InputError when the edit is not possible, also because the segment no longer exists.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from dwuglos.errors import InputError, StaleEdit
from dwuglos.language.markup import spaces_in
from dwuglos.talk.article import Article, PartChange
from dwuglos.talk.joining import joined_origin, joined_text
from dwuglos.talk.outdated import without_earlier_english
from dwuglos.talk.ranks import room_after
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import PERSON, STATES, TIMINGS, Change, Segment, State, Transcript, storable

Field = Literal["source", "target"]


@dataclass(frozen=True, slots=True)
class Edit:
    """A change with a name the user sees ("Undo Join segments"): of segments, of parts of the article, or of both."""

    label: str
    changes: tuple[Change, ...]
    parts: tuple[PartChange, ...] = ()

    def apply(self, transcript: Transcript, article: Article | None = None) -> Edit:
        """Change `transcript` and `article`, and return the inverse edit.

        Raises StaleEdit, and changes nothing, when a segment or a part is not what the edit says it was.
        """
        transcript.apply(self.changes)
        try:
            (Article() if article is None else article).apply(self.parts)
        except StaleEdit:
            transcript.apply(self.inverse.changes)
            raise
        return self.inverse

    @property
    def inverse(self) -> Edit:
        """The edit that undoes this one."""
        return Edit(
            self.label,
            tuple(Change(after, before) for before, after in reversed(self.changes)),
            tuple(PartChange(after, before) for before, after in reversed(self.parts)),
        )


def _edit(label: str, changes: Iterable[Change]) -> Edit | None:
    stored = (Change(before, after and _storable(after)) for before, after in changes)
    real = tuple(change for change in stored if change.before != change.after)
    return Edit(label, real) if real else None


def _storable(segment: Segment) -> Segment:
    texts = [storable(text) for text in (segment.source, segment.target, segment.origin, segment.note)]
    return segment._replace(source=texts[0], target=texts[1], origin=texts[2], note=texts[3])


def _segment(transcript: Transcript, id: int) -> Segment:
    segment = transcript.by_id(id)
    if segment is None:
        raise InputError("That segment is no longer there.")
    return segment


def _segments(transcript: Transcript, ids: Iterable[int]) -> list[Segment]:
    """Return the segments, each once."""
    return [_segment(transcript, id) for id in dict.fromkeys(ids)]


def _with_target(segment: Segment, text: str, origin: str = PERSON) -> Segment:
    """Return the segment with another translation; when it was confirmed, it must be confirmed again."""
    if text == segment.target:
        return segment
    if not text.strip():
        return segment._replace(target="", state="initial", origin="")
    return segment._replace(target=text, state="translated", origin=origin)


def set_target(transcript: Transcript, id: int, text: str) -> Edit | None:
    """Set the translation that a person typed."""
    segment = _segment(transcript, id)
    return _edit("Edit translation", [Change(segment, _with_target(segment, text))])


def set_source(transcript: Transcript, id: int, text: str) -> Edit | None:
    """Set the English of a segment; a confirmed translation must then be confirmed again."""
    segment = _segment(transcript, id)
    state: State = "translated" if segment.state in CONFIRMED else segment.state
    return _edit(
        "Edit English", [Change(segment, segment._replace(source=text, state=state))] if text != segment.source else []
    )


def copy_source(transcript: Transcript, ids: Iterable[int]) -> Edit | None:
    """Set the translation of each segment to its English."""
    return _edit("Copy English", [Change(s, _with_target(s, s.source)) for s in _segments(transcript, ids)])


def clear_target(transcript: Transcript, ids: Iterable[int]) -> Edit | None:
    """Remove the translations of segments."""
    return _edit("Clear translation", [Change(s, _with_target(s, "")) for s in _segments(transcript, ids)])


def accept_drafts(
    transcript: Transcript, segments: Sequence[Segment], texts: Sequence[str], origin: str
) -> Edit | None:
    """Set the drafts of one sentence; `segments` are its segments as they were when the service was asked.

    Returns None, also for the others, when one segment was removed, has other texts now, or belongs to a person: the
    drafts of a sentence fit only together.
    """
    changes = []
    for then, text in zip(segments, texts, strict=True):
        segment = transcript.by_id(then.id)
        if segment is None or (segment.source, segment.target) != (then.source, then.target) or _is_of_person(segment):
            return None
        changes.append(Change(segment, _with_target(segment, text, origin)))
    return _edit("Draft translations", changes)


def lay_sentence(
    transcript: Transcript, ids: Sequence[int], texts: Sequence[str], label: str = "Edit sentence"
) -> Edit | None:
    """Set the translations of the segments of a sentence, after a person's translation was laid over them.

    A segment whose text stays keeps its state and its origin.
    """
    segments = _segments(transcript, ids)
    changes = [Change(segment, _with_target(segment, text)) for segment, text in zip(segments, texts, strict=True)]
    return _edit(label, changes)


def restore(transcript: Transcript, id: int, version: Segment) -> Edit | None:
    """Give a segment back the translation that an earlier version of it had, and the origin of that.

    It is a draft again, to be confirmed anew, or untranslated where the version had no translation. English, times and
    note stay as they are now: whoever corrected them since does not expect to lose that.
    """
    segment = _segment(transcript, id)
    return _edit("Restore version", [Change(segment, _with_target(segment, version.target, version.origin))])


def _is_of_person(segment: Segment) -> bool:
    return segment.origin == PERSON or segment.state in CONFIRMED


STATE_LABELS: dict[State, str] = {
    "initial": "Mark as untranslated",
    "translated": "Mark as draft",
    "reviewed": "Confirm",
    "final": "Mark as final",
}


def set_state(transcript: Transcript, ids: Iterable[int], state: State) -> Edit | None:
    """Set the state of segments. Without a translation it can only be `initial`, with one it cannot be `initial`."""
    changes = []
    for segment in _segments(transcript, ids):
        if bool(segment.target) != (state == "initial"):
            changes.append(Change(segment, _in_state(segment, state)))
    return _edit(STATE_LABELS[state], changes)


def _in_state(segment: Segment, state: State) -> Segment:
    """Return the segment in a state; confirmed, its translation is that of the English of now."""
    note = without_earlier_english(segment.note) if state in CONFIRMED else segment.note
    return segment._replace(state=state, note=note)


def confirm(transcript: Transcript, id: int, text: str | None = None) -> Edit | None:
    """Confirm a segment, with `text` as its translation unless that is None; a final segment stays final.

    Raises InputError when there is no translation to confirm.
    """
    segment = _segment(transcript, id)
    changed = segment if text is None else _with_target(segment, text)
    if not changed.target:
        raise InputError("This segment has no translation to confirm yet.")
    changed = _in_state(changed, "final" if changed.state == "final" else "reviewed")
    return _edit(STATE_LABELS["reviewed"], [Change(segment, changed)])


def set_note(transcript: Transcript, id: int, note: str) -> Edit | None:
    """Set the note of a segment."""
    segment = _segment(transcript, id)
    return _edit("Edit note", [Change(segment, segment._replace(note=note))])


def set_times(transcript: Transcript, id: int, start: int, end: int) -> Edit | None:
    """Set the times of a segment (ms), and move it to its place in the order of time.

    Raises InputError when `start` is negative or `end` is not after it.
    """
    if start < 0 or end <= start:
        raise InputError("The end must come after the start.")
    segment = _segment(transcript, id)
    timed = segment._replace(start=start, end=end, timing="")
    row = _row_by_time(transcript, timed)
    if row is None:
        return _edit("Change times", [Change(segment, timed)])
    rank, moved = room_after(transcript, row, segment.id)
    # The segment is removed and inserted again: otherwise its old rank could be that of a segment moved to make room.
    return _edit("Change times", [Change(segment, None), *moved, Change(None, timed._replace(rank=rank))])


def _row_by_time(transcript: Transcript, segment: Segment) -> int | None:
    """Return the row after which a segment with new times belongs (-1: before all), None if it is in its place."""
    others = transcript.segments
    row = transcript.row_of(segment.id)
    while row > 0 and _starts_after(others[row - 1], segment):
        row -= 1
    while row < len(others) - 1 and _starts_after(segment, others[row + 1]):
        row += 1
    if others[row].id == segment.id:
        return None
    return row - 1 if others[row].rank < segment.rank else row


def _starts_after(one: Segment, other: Segment) -> bool:
    return one.start is not None and other.start is not None and one.start > other.start


def split(transcript: Transcript, id: int, field: Field, offset: int) -> Edit:
    """Split a segment in two at `offset` characters of one of its texts.

    The other text and the time are divided in the same proportion, the text at the nearest space. Raises InputError
    when nothing would be left on one side.
    """
    segment = _segment(transcript, id)
    text = segment.source if field == "source" else segment.target
    first, second = text[:offset].strip(), text[offset:].strip()
    if not first or not second:
        raise InputError("Put the cursor between two words: the segment is split there.")
    share = len(first) / (len(first) + len(second))
    other = _cut(segment.target if field == "source" else segment.source, share)
    sources, targets = ((first, second), other) if field == "source" else (other, (first, second))
    rank, moved = room_after(transcript, transcript.row_of(id))
    upper = _with_part(segment._replace(source=sources[0]), targets[0])
    lower = _with_part(segment._replace(id=transcript.new_id(), rank=rank, source=sources[1], note=""), targets[1])
    if segment.start is not None and segment.end is not None:
        middle = _middle(segment.start, segment.end, share)
        upper, lower = upper._replace(end=middle), lower._replace(start=middle)
    return Edit("Split segment", (*moved, Change(segment, upper), Change(None, lower)))


def _middle(start: int, end: int, share: float) -> int:
    """Return the time at `share` of a span (ms), at least 1 ms from both ends when the span has 2 ms or more."""
    return max(start, min(max(start + round((end - start) * share), start + 1), end - 1))


def _with_part(segment: Segment, text: str) -> Segment:
    """Return a half of a split segment with its half of the translation; text that is only cut stays confirmed."""
    return segment._replace(target=text) if text else segment._replace(target="", state="initial", origin="")


def _cut(text: str, share: float) -> tuple[str, str]:
    """Cut at the space nearest to `share` of the text; a text without a space goes whole to the larger part."""
    ideal = len(text) * share
    spaces = spaces_in(text)
    if not spaces:
        return (text, "") if share >= 0.5 else ("", text)
    place = min(spaces, key=lambda n: abs(n - ideal))
    return text[:place].strip(), text[place:].strip()


def join(transcript: Transcript, ids: Sequence[int]) -> Edit:
    """Join neighbouring segments. Raises InputError for fewer than two, or when they are not neighbours."""
    rows = sorted(transcript.row_of(_segment(transcript, id).id) for id in ids)
    if len(rows) < 2:
        raise InputError("There is no next segment to join with.")
    if rows[-1] - rows[0] != len(rows) - 1:
        raise InputError("Only neighbouring segments can be joined.")
    segments = [transcript[row] for row in rows]
    first = segments[0]
    joined = first._replace(
        end=max((s.end for s in segments if s.end is not None), default=None) if first.start is not None else None,
        source=joined_text([s.source for s in segments]),
        target=joined_text([s.target for s in segments]),
        state=_joined_state(segments),
        origin=joined_origin([s.origin for s in segments if s.target]),
        note="\n".join(s.note for s in segments if s.note),
        timing=min((s.timing for s in segments), key=TIMINGS.index),
    )
    return Edit("Join segments", (*(Change(s, None) for s in reversed(segments[1:])), Change(first, joined)))


def _joined_state(segments: Sequence[Segment]) -> State:
    """Return the least advanced state; when a segment has English and no translation, at most `translated`."""
    states = [s.state for s in segments if s.target]
    if states and any(s.source.strip() and not s.target for s in segments):
        states.append("translated")
    return min(states, key=STATES.index, default="initial")


def insert_after(transcript: Transcript, id: int) -> Edit:
    """Insert an empty segment after one. It lasts as long as the pause there, but from half a second to two seconds."""
    segment = _segment(transcript, id)
    row = transcript.row_of(id)
    following = transcript[row + 1] if row + 1 < len(transcript) else None
    start, end = None, None
    if segment.end is not None:
        start = segment.end
        free = following.start - start if following and following.start is not None else 2000
        end = start + min(max(free, 500), 2000)
    rank, moved = room_after(transcript, row)
    return Edit("Insert segment", (*moved, Change(None, Segment(transcript.new_id(), rank, start, end, ""))))


def delete(transcript: Transcript, ids: Iterable[int]) -> Edit | None:
    """Remove segments from the talk."""
    segments = sorted(_segments(transcript, ids), key=lambda s: s.rank, reverse=True)
    return _edit("Delete segment" if len(segments) == 1 else "Delete segments", [Change(s, None) for s in segments])


Side = Literal["next", "previous"]


def push_word(transcript: Transcript, id: int, to: Side) -> Edit:
    """Move the last word of a translation to the next segment, or its first word to the previous one."""
    neighbour = _neighbour(transcript, id, to)
    giver, taker = _segment(transcript, id), neighbour
    return _move_word(giver, taker, from_end=to == "next")


def pull_word(transcript: Transcript, id: int, side: Side) -> Edit:
    """Move the first word of the next segment's translation, or the last word of the previous one's, to this one."""
    giver, taker = _neighbour(transcript, id, side), _segment(transcript, id)
    return _move_word(giver, taker, from_end=side == "previous")


def _neighbour(transcript: Transcript, id: int, side: Side) -> Segment:
    row = transcript.row_of(_segment(transcript, id).id) + (1 if side == "next" else -1)
    if not 0 <= row < len(transcript):
        raise InputError("There is no segment on that side.")
    return transcript[row]


def _move_word(giver: Segment, taker: Segment, from_end: bool) -> Edit:
    text = giver.target.strip()
    if not text:
        raise InputError("There is no word to move.")
    if from_end:
        rest, word = _before_last_word(text)
        text_after = f"{word} {taker.target.lstrip()}".rstrip()
    else:
        word, *tail = text.split(maxsplit=1)
        rest = tail[0] if tail else ""
        text_after = f"{taker.target.rstrip()} {word}".lstrip()
    return Edit("Move word", (Change(giver, _with_target(giver, rest)), Change(taker, _with_target(taker, text_after))))


def _before_last_word(text: str) -> tuple[str, str]:
    rest, *word = text.rsplit(maxsplit=1)
    return (rest, word[0]) if word else ("", rest)
