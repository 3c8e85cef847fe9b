"""A corrected English transcript, taken into a talk that is translated already.

What stayed keeps its translation and its state. What was corrected keeps its translation as a draft that needs an
update, with the English it was made of. What was cut or joined anew gets its translation laid over the new segments.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from dwuglos.errors import InputError, Notice, UnreadableFile, notice
from dwuglos.formats.base import Cue
from dwuglos.importing.bundles import is_bundle, looks_polish
from dwuglos.importing.carrying import Carried, carry
from dwuglos.importing.files import FileReading, read_file
from dwuglos.importing.placing import Placed, changes_to
from dwuglos.importing.recutting import recut
from dwuglos.language.shared_words import words_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.joining import joined_origin
from dwuglos.talk.outdated import with_earlier_english
from dwuglos.talk.transcript import STATES, Segment, State, Timing, Transcript

Kind = Literal["kept", "changed", "added", "removed"]
KINDS: tuple[Kind, ...] = ("kept", "changed", "added", "removed")

_FOREIGN = 0.25
"""The share of the file's words that must have been in the talk, in order: with fewer it is another talk."""


class Row(NamedTuple):
    """What becomes of a segment: `before` and `after` are its English, empty where it was not or is no more."""

    kind: Kind
    before: str
    after: str
    target: str
    start: int | None
    state: State


@dataclass(frozen=True, slots=True)
class Correction:
    """The edit that takes a corrected transcript into a talk, None where nothing changes, and what it does."""

    edit: Edit | None
    rows: tuple[Row, ...]
    notices: tuple[Notice, ...] = ()
    is_another_talk: bool = False
    """Whether hardly any words of the file were in the talk."""

    def count(self, kind: Kind) -> int:
        """Return how many segments stay, change, come or go."""
        return sum(row.kind == kind for row in self.rows)


def english_in(path: Path) -> FileReading:
    """Read a corrected transcript. Raises UnreadableFile, also for a text in Polish."""
    reading = read_file(path)
    if not any(words_of(cue.text) for cue in reading.cues):
        raise UnreadableFile("There is no text in {file}; choose another file.", file=path.name)
    if looks_polish(reading):
        raise UnreadableFile("{file} is in Polish; choose the corrected English, or paste the Polish.", file=path.name)
    return reading


def is_correction(path: Path, segments: Sequence[Segment]) -> bool:
    """Say whether a file holds another version of a talk's English; one that says the same in all is none."""
    try:
        reading = None if is_bundle(path) else english_in(path)
    except InputError:  # who reads it as a talk of its own says why
        return False
    if reading is None or reading.article:
        return False
    correction = correct(Transcript(segments), reading.cues, reading.timing)
    return not correction.is_another_talk and any(row.kind != "kept" for row in correction.rows)


def refuse_another_talk(correction: Correction, path: Path) -> None:
    """Refuse a file that has hardly anything of the talk. Raises InputError."""
    if correction.is_another_talk:
        sentence = "{file} has hardly anything of this talk, so nothing was changed; import it as a talk of its own."
        raise InputError(sentence, file=path.name)


def correct(transcript: Transcript, cues: Sequence[Cue], timing: Timing = "") -> Correction:
    """Return what a corrected transcript does to a talk; the talk is not changed."""
    segments = transcript.segments
    cues = [cue for cue in cues if words_of(cue.text)]
    notices: tuple[Notice, ...] = ()
    if any(cue.start is None or cue.end is None for cue in cues):
        cues = recut(segments, cues)
        if any(segment.start is not None for segment in segments):
            notices = (notice("The file has no times; the segments keep theirs."),)
        timings = [_timing_of(cue, segments) for cue in cues]
    else:
        timings = [timing] * len(cues)
    carried = carry(segments, [cue.text for cue in cues], [cue[:2] for cue in cues])
    ids = _ids(segments, carried)
    notes = _notes(segments, carried, ids)
    placed = [
        _placed(cue, time, each, segments, id)._replace(note=notes[n] or cue.note)
        for n, (cue, time, each, id) in enumerate(zip(cues, timings, carried, ids, strict=True))
    ]
    marked = list(map(_marked, placed, carried))
    changes = changes_to(transcript, _with_silent(marked, segments))
    edit = Edit("Take corrected English", changes) if changes else None
    words = sum(len(words_of(cue.text)) for cue in cues)
    is_another = sum(share.words for each in carried for share in each.shares) < _FOREIGN * words
    return Correction(edit, tuple(_rows(segments, carried, marked)), notices, is_another)


def _timing_of(cue: Cue, segments: Sequence[Segment]) -> Timing:
    """Return where the times of a cue come from that were taken over from the talk."""
    return next((each.timing for each in segments if (each.start, each.end) == cue[:2]), "estimated")


def _ids(segments: Sequence[Segment], carried: Sequence[Carried]) -> list[int | None]:
    """Return for each cue the id of the segment that it is, None for a new one: most of its words decide."""
    ids: list[int | None] = [None] * len(carried)
    used: set[int] = set()
    shares = [(share, cue) for cue, each in enumerate(carried) for share in each.shares]
    for share, cue in sorted(shares, key=lambda pair: (-pair[0].words, pair[1])):
        id = segments[share.row].id
        if ids[cue] is None and id not in used:
            ids[cue] = id
            used.add(id)
    return ids


def _notes(segments: Sequence[Segment], carried: Sequence[Carried], ids: Sequence[int | None]) -> list[str]:
    """Return the notes of each cue: of the segment that it is, and of those that are a part of it from now on."""
    left = {segment.id for segment in segments} - {id for id in ids if id is not None}
    notes = []
    for each, id in zip(carried, ids, strict=True):
        givers = [segments[share.row] for share in each.shares]
        texts = [giver.note for giver in givers if giver.note and (giver.id == id or giver.id in left)]
        left -= {giver.id for giver in givers}
        notes.append("\n".join(dict.fromkeys(texts)))
    return notes


def _placed(cue: Cue, timing: Timing, carried: Carried, segments: Sequence[Segment], id: int | None) -> Placed:
    """Return the segment of a cue, with what the segments before gave to it."""
    givers = [segments[share.row] for share in carried.shares]
    own = next((giver for giver in givers if giver.id == id), None)
    source = own.source if own is not None and words_of(own.source) == words_of(cue.text) else cue.text
    target = carried.target
    state = _state(givers, carried.targets) if target else "initial"
    origin = joined_origin([giver.origin for giver in givers if giver.target]) if target else ""
    extra = cue.extra or (own.extra if own is not None and own.source == source else "")
    return Placed(id, cue.start, cue.end, source, target, state, origin, "", extra, timing)


def _state(givers: Sequence[Segment], targets: Sequence[str]) -> State:
    """Return the least state of those that gave a translation; a draft where one had none to give."""
    states = [giver.state for giver, target in zip(givers, targets, strict=True) if target]
    if any(words_of(giver.source) and not giver.target for giver in givers):
        states.append("translated")
    return min(states, key=STATES.index)


def _marked(placed: Placed, carried: Carried) -> Placed:
    """Return a segment as a draft that needs an update where its English is another one now."""
    if carried.is_same or not placed.target:
        return placed
    return placed._replace(state="translated", note=with_earlier_english(placed.note, carried.before))


def _with_silent(placed: Sequence[Placed], segments: Sequence[Segment]) -> list[Placed]:
    """Return the segments with those of the talk that have no English: of these the file can say nothing."""
    made = list(placed)
    staying = {each.id for each in placed}
    before: int | None = None  # the last segment that stays
    for segment in segments:
        if words_of(segment.source):
            before = segment.id if segment.id in staying else before
            continue
        at = next((n for n, other in enumerate(made, 1) if other.id == before), 0) if before is not None else 0
        before = segment.id
        if segment.start is not None:
            at = next((n for n, other in enumerate(made) if (other.start or 0) > segment.start), len(made))
        made.insert(at, Placed.of(segment))
    return made


def _rows(segments: Sequence[Segment], carried: Sequence[Carried], placed: Sequence[Placed]) -> Iterable[Row]:
    """Yield what becomes of each segment, in the order of the new text; what goes stands where it stood."""
    carried_rows = {share.row for each in carried for share in each.shares}
    gone = [row for row, segment in enumerate(segments) if row not in carried_rows and words_of(segment.source)]
    for each, new in zip(carried, placed, strict=True):
        here = min((share.row for share in each.shares), default=-1)
        while gone and gone[0] < here:
            yield _gone(segments[gone.pop(0)])
        kind: Kind = "kept" if each.is_same else "changed" if each.shares else "added"
        yield Row(kind, each.before, new.source, new.target, new.start, new.state)
    yield from (_gone(segments[row]) for row in gone)


def _gone(segment: Segment) -> Row:
    return Row("removed", segment.source, "", segment.target, segment.start, segment.state)
