"""Two translations of a talk, row by row: ours, and what another file or another talk has for the same segments.

The other one is laid over our segments: by its English where it has one, else by its times, else sentence by sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from dwuglos.errors import Notice, UnpairableTexts, UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.importing.bundles import looks_polish
from dwuglos.importing.carrying import Carried, carry
from dwuglos.importing.files import FileReading, bytes_of, read_file
from dwuglos.importing.pairing import pair
from dwuglos.importing.pasting import Pasting, laid, paste
from dwuglos.importing.polish_text import read_polish
from dwuglos.talk.edits import Edit
from dwuglos.talk.joining import joined_origin
from dwuglos.talk.transcript import PERSON, Change, NewSegment, Segment, Transcript, number, storable

_LEAST = 0.3
"""How sure the place of a sentence must be to be shown beside ours, where each is looked at before it is taken."""

Kind = Literal["same", "differs", "theirs", "ours"]
"""How two translations of a segment compare: `theirs` and `ours` are there alone."""


class Other(NamedTuple):
    """What another translation has for a segment of ours: the text, who made it, and whether it is of other English."""

    target: str
    origin: str = PERSON
    is_of_other_english: bool = False


class Row(NamedTuple):
    """A segment of ours, as it was, and the other translation of it."""

    segment: Segment
    other: Other

    @property
    def kind(self) -> Kind | None:
        """How both compare; white space makes no difference. None where neither is there."""
        ours, theirs = self.segment.target.split(), self.other.target.split()
        if ours == theirs:
            return "same" if ours else None
        if ours and theirs:
            return "differs"
        return "ours" if ours else "theirs"


class Merge(NamedTuple):
    """Two translations, a row for each segment of ours."""

    rows: tuple[Row, ...]
    notices: tuple[Notice, ...] = ()

    def count(self, kind: Kind) -> int:
        """Return how many segments compare so."""
        return sum(row.kind == kind for row in self.rows)

    def ids(self, *kinds: Kind) -> list[int]:
        """Return the segments that compare in one of these ways."""
        return [row.segment.id for row in self.rows if row.kind in kinds]

    def edit(self, transcript: Transcript, theirs: Collection[int]) -> Edit | None:
        """Return the edit that takes the other translation for some segments, None where it changes nothing.

        What is taken is a draft, to be confirmed anew. A segment that has changed since stays as it is.
        """
        wanted = set(theirs)
        changes = []
        for row in self.rows:
            now = transcript.by_id(row.segment.id)
            if row.segment.id not in wanted or row.kind not in ("differs", "theirs") or now is None:
                continue
            if (now.source, now.target) == (row.segment.source, row.segment.target):
                text, origin = storable(row.other.target), storable(row.other.origin or PERSON)
                changes.append(Change(now, now._replace(target=text, state="translated", origin=origin)))
        return Edit("Merge translations", tuple(changes)) if changes else None


def merge_file(segments: Sequence[Segment], path: Path, cancelled: Callable[[], bool] = lambda: False) -> Merge:
    """Lay the translation of a file beside ours.

    Raises UnreadableFile, UnpairableTexts and InputError.
    """
    data = bytes_of(path)
    reading = _reading(path, data)
    if reading is not None and any(cue.target.strip() for cue in reading.cues):
        others = number(
            NewSegment(cue.start, cue.end, cue.text, cue.target, "translated", PERSON) for cue in reading.cues
        )
        merge = merge_talk(segments, others)
        return merge._replace(notices=(*reading.notices, *merge.notices))
    if reading is not None and reading.format.needs_times and looks_polish(reading):
        try:
            merge = _by_times(segments, reading.cues)
            return merge._replace(notices=(*reading.notices, *merge.notices))
        except UnpairableTexts:  # ours has no times: then by what is said
            pass
    text = read_polish(path, data)
    return Merge(_by_sentences(segments, paste(segments, text, cancelled)), text.notices)


def _reading(path: Path, data: bytes) -> FileReading | None:
    """Return what a file holds in a form; None for a text without one, which is read as such."""
    try:
        return read_file(path, content=data)
    except UnreadableFile:
        return None


def merge_talk(segments: Sequence[Segment], others: Sequence[Segment]) -> Merge:
    """Lay the translation of another talk beside ours: of the segments in which the same English is said."""
    carried = carry(others, [segment.source for segment in segments])
    rows = tuple(Row(segment, _other(each, others)) for segment, each in zip(segments, carried, strict=True))
    return Merge(rows, _divided_otherwise(sum(map(_is_divided, carried))))


def _is_divided(carried: Carried) -> bool:
    """Return whether what a segment gets was cut, or joined of several."""
    shares = [share for share in carried.shares if share.target]
    return len(shares) > 1 or not all(share.is_whole for share in shares)


def _divided_otherwise(count: int) -> tuple[Notice, ...]:
    notice = Notice(
        "The other translation is divided otherwise: for one segment it was cut or joined. Look at where it breaks "
        "before you take it.",
        "The other translation is divided otherwise: for {n} segments it was cut or joined. Look at where they break "
        "before you take it.",
        count,
    )
    return (notice,) if count else ()


def _other(carried: Carried, others: Sequence[Segment]) -> Other:
    target = carried.target
    origins = [others[share.row].origin for share in carried.shares if share.target]
    origin = joined_origin(origins) if origins else PERSON
    return Other(target, origin, bool(target) and not carried.is_same)


def _by_times(segments: Sequence[Segment], cues: Sequence[Cue]) -> Merge:
    paired = pair([Cue(each.start, each.end, each.source) for each in segments], cues)
    rows = tuple(Row(segment, Other(new.target)) for segment, new in zip(segments, paired.segments, strict=True))
    return Merge(rows, _divided_otherwise(paired.joined))


def _by_sentences(segments: Sequence[Segment], pasting: Pasting) -> tuple[Row, ...]:
    """Return rows with the sentences whose place is sure enough, each laid over its segments."""
    texts: dict[int, str] = {}
    for n in pasting.numbers(over_person=True, least=_LEAST):
        sentence = pasting.sentences[n]
        if pasting.polish(n) == sentence.present:  # as ours, whatever the breaks
            texts.update((segment.id, segment.target) for segment in sentence.segments)
        else:
            parts = laid(sentence.segments, pasting.polish(n))
            texts.update(zip((segment.id for segment in sentence.segments), parts, strict=True))
    return tuple(Row(segment, Other(texts.get(segment.id, ""))) for segment in segments)
