"""What came back from a reviewer against what was sent and against what the talk is by now.

Of each row it is told whether it was changed there, here, or in both places. A row that is damaged or belongs to no
segment is named and left alone; nothing is matched by its place or by its likeness.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from dwuglos.errors import InputError, Notice, notice
from dwuglos.review_round.files.base import ReviewSheet, Row
from dwuglos.review_round.marks import Mark, digest_of, ids_in, parsed, plain, ranges_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.outdated import without_earlier_english
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import PERSON, Change, Segment, State, Transcript, storable

Oddness = Literal["mark", "twice", "source", "foreign", "gone"]

Earlier = Callable[[int], Iterable[str]]
"""The Polish texts that a segment has had, by its id: it is asked only of those that were changed in both places."""

_WHY: dict[Oddness, str] = {
    "mark": "Row {row} has lost its mark, so it is not known which segment it belongs to.",
    "twice": "Row {row} is there more than once for the same segment; none of them is taken.",
    "source": "The English of row {row} was changed in the file, so its Polish may belong to another text.",
    "foreign": "Row {row} does not belong to this talk.",
    "gone": "The segment of row {row} is no longer in the talk.",
}


class Difference(NamedTuple):
    """A row that came back changed, and says something else than the talk says now.

    `now` is the segment as it is, `after` as it would be with the row taken in. `base` is the Polish as it was sent,
    or None where that is not at hand.
    """

    number: int
    row: Row
    mark: Mark
    now: Segment
    after: Segment
    is_conflict: bool
    base: str | None
    is_source_changed: bool = False
    """Whether the English was changed here since it was sent."""

    @property
    def is_emptied(self) -> bool:
        """Whether the reviewer has removed the Polish."""
        return bool(self.now.target.strip()) and not self.after.target.strip()

    @property
    def is_clean(self) -> bool:
        """Whether it can be taken without a look: the reviewer alone has changed it, and has removed no Polish."""
        return not self.is_conflict and not self.is_emptied


class Oddity(NamedTuple):
    """A row that cannot be taken in; `place` counts rows of the file from 1."""

    place: int
    kind: Oddness
    row: Row

    @property
    def notice(self) -> Notice:
        """Why not, in a sentence."""
        return notice(_WHY[self.kind], row=self.row.number or self.place)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All there is to say of a file that came back: conflicts first, then the others, each in the order of the talk."""

    differences: tuple[Difference, ...]
    oddities: tuple[Oddity, ...]
    missing: tuple[int, ...] = ()
    """Numbers of the segments that were sent and are not in the file."""
    here: int = 0
    """Segments that were changed here alone."""
    notices: tuple[Notice, ...] = ()

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        """What was changed in both places, and not to the same."""
        return tuple(each for each in self.differences if each.is_conflict)

    @property
    def clean(self) -> tuple[Difference, ...]:
        """What was changed by the reviewer alone, and not emptied."""
        return tuple(each for each in self.differences if each.is_clean)

    @property
    def emptied(self) -> tuple[Difference, ...]:
        """What was emptied by the reviewer, and not changed here."""
        return tuple(each for each in self.differences if each.is_emptied and not each.is_conflict)


def compare(sheet: ReviewSheet, key: str, segments: Sequence[Segment], earlier: Earlier = lambda _: ()) -> Comparison:
    """Compare what came back with a talk; `key` is that of the talk, `earlier` tells what Polish a segment has had.

    Raises InputError for a file of another talk.
    """
    salt = sheet.key or key
    now = {segment.id: (number, segment) for number, segment in enumerate(segments, 1)}
    sources = {segment.id: digest_of(salt, segment.id, segment.source) for segment in segments}
    marks = [parsed(row.mark) for row in sheet.rows]
    _refuse_foreign(sheet, key, marks, sources)
    times = Counter(mark.id for mark in marks if mark is not None)
    sent = ids_in(sheet.sent)
    differences: list[Difference] = []
    oddities: list[Oddity] = []
    here = 0
    for place, (row, mark) in enumerate(zip(sheet.rows, marks, strict=True), 1):
        oddness = _oddness(row, mark, times, sources, sent, salt)
        if oddness is not None:
            oddities.append(Oddity(place, oddness, row))
        elif mark is not None and mark.id in now:
            number, segment = now[mark.id]
            difference, is_changed_here = _compare(
                number, row, mark, segment, sources[mark.id] != mark.source, salt, earlier
            )
            here += is_changed_here and difference is None
            if difference is not None:
                differences.append(difference)
    differences.sort(key=lambda each: (not each.is_conflict, each.number))
    missing = tuple(sorted(now[id][0] for id in sent - times.keys() if id in now))
    notices = (*sheet.notices, *_notices(sheet.rows, missing))
    return Comparison(tuple(differences), tuple(oddities), missing, here, notices)


def _refuse_foreign(sheet: ReviewSheet, key: str, marks: Sequence[Mark | None], sources: Mapping[int, str]) -> None:
    """Refuse a file of another talk: one whose key says so, and whose rows do not have the English of this talk.

    A talk that was brought into another library has another key there, and the same segments.
    """
    if not sheet.rows:
        raise InputError("There is no row of a review in this file.")
    whole = [mark for mark in marks if mark is not None]
    fitting = sum(sources.get(mark.id) == mark.source for mark in whole)
    if not whole:
        raise InputError(
            "The rows of this file have lost their marks, so it is not known which segments they belong to; ask for "
            "the file as it was sent, with the changes in it."
        )
    if sheet.key != key and 2 * fitting < len(whole):
        raise InputError("This is a review of another talk (“{title}”).", title=sheet.title or "?")


def _oddness(
    row: Row,
    mark: Mark | None,
    times: Counter[int],
    sources: Mapping[int, str],
    sent: set[int],
    salt: str,
) -> Oddness | None:
    if mark is None:
        return "mark"
    if times[mark.id] > 1:
        return "twice"
    is_whole = digest_of(salt, mark.id, row.source) == mark.source
    if mark.id in sources:
        return None if is_whole else "source" if sources[mark.id] == mark.source else "foreign"
    if not is_whole or (sent and mark.id not in sent):
        return "foreign"
    return "gone" if _is_changed(row, mark, salt) else None


def _is_changed(row: Row, mark: Mark, salt: str) -> bool:
    """Say whether a row came back other than it went."""
    return (
        digest_of(salt, mark.id, row.target) != mark.target
        or (row.state or mark.state) != mark.state
        or (row.note is not None and digest_of(salt, mark.id, row.note) != mark.note)
        or bool(row.comments)
    )


def _compare(
    number: int, row: Row, mark: Mark, now: Segment, is_source_changed: bool, salt: str, earlier: Earlier
) -> tuple[Difference | None, bool]:
    """Return what a row says against a segment, if anything; and whether the segment was changed here."""

    def differs(text: str, digest: str) -> bool:
        return digest_of(salt, mark.id, text) != digest

    text_there, text_here = differs(row.target, mark.target), differs(now.target, mark.target)
    note_there = row.note is not None and differs(row.note, mark.note)
    note_here = differs(now.note, mark.note)
    state = _state(row.state or mark.state, row.target)
    there = text_there or (state != mark.state and row.state is not None)
    here = text_here or now.state != mark.state
    after = now
    if there:
        text = storable(row.target) if text_there else now.target
        if plain(text) == plain(now.target):
            text = now.target  # the same in other spaces
        if not text_there and text_here:
            text = storable(row.target)  # what was confirmed is the text that was sent
        origin = (PERSON if text.strip() else "") if text != now.target else now.origin
        after = after._replace(target=text if text.strip() else "", state=_state(state, text), origin=origin)
    is_conflict = there and (here or is_source_changed) and after != now
    note = _note(row, now.note, note_there, note_here)
    is_conflict = is_conflict or (note_there and note_here and note != now.note)
    is_confirmed = there and after.state in CONFIRMED
    after = after._replace(note=without_earlier_english(note) if is_confirmed else note)
    is_changed_here = here or note_here or is_source_changed
    if after == now:
        return None, is_changed_here
    base = now.target if not text_here else row.target if not text_there else _sent_target(mark, salt, earlier)
    return Difference(number, row, mark, now, after, is_conflict, base, is_source_changed), is_changed_here


def _state(state: State, target: str) -> State:
    if not target.strip():
        return "initial"
    return "translated" if state == "initial" else state


def _note(row: Row, now: str, is_changed_there: bool, is_changed_here: bool) -> str:
    """Return the note with what the reviewer wrote and said; where both changed it, nothing of either is lost."""
    there = row.note or ""
    note = storable(there) if is_changed_there and not is_changed_here else now
    more = list(row.comments)
    if is_changed_there and is_changed_here:
        more = [*there.split("\n"), *more]
    notes = [note] if note else []
    lines = {plain(line) for line in note.split("\n")}
    for each in more:
        text = storable(each).strip()
        new = {plain(line) for line in text.split("\n")}
        if text and not new <= lines:
            notes.append(text)
            lines |= new
    return "\n".join(notes)


def _notices(rows: Sequence[Row], missing: Sequence[int]) -> Iterable[Notice]:
    nameless = sum(row.state is None for row in rows)
    if nameless:
        yield Notice(
            "One row has a state that is none; its state stays as it was sent.",
            "{n} rows have a state that is none; their states stay as they were sent.",
            nameless,
        )
    if missing:
        yield Notice(
            "One segment that was sent is not in the file: {numbers}.",
            "{n} segments that were sent are not in the file: {numbers}.",
            len(missing),
            (("numbers", ranges_of(missing).replace("-", "–").replace(",", ", ")),),
        )


def _sent_target(mark: Mark, salt: str, earlier: Earlier) -> str | None:
    """Return the Polish that was sent, if it is among what the segment had earlier."""
    return next((text for text in earlier(mark.id) if digest_of(salt, mark.id, text) == mark.target), None)


class Taking(NamedTuple):
    """The edit that takes in what was chosen, and how much of it is left as the talk has changed since."""

    edit: Edit | None
    taken: int
    outdated: int


def take(transcript: Transcript, differences: Iterable[Difference]) -> Taking:
    """Return one edit that takes in the differences; one whose segment has changed since is left out."""
    changes: list[Change] = []
    outdated = 0
    for each in differences:
        segment = transcript.by_id(each.now.id)
        if segment is None or _content(segment) != _content(each.now):
            outdated += 1
            continue
        target, state, origin, note = each.after.target, each.after.state, each.after.origin, each.after.note
        changes.append(Change(segment, segment._replace(target=target, state=state, origin=origin, note=note)))
    return Taking(Edit("Take in a review", tuple(changes)) if changes else None, len(changes), outdated)


def _content(segment: Segment) -> tuple[str, ...]:
    return (segment.source, segment.target, segment.state, segment.note)
