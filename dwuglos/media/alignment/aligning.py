"""The times of a talk from its sound: what is found, and the edit that gives them to the segments.

alignment = align(talk.transcript.segments, path, folder)
edit = times_edit(talk.transcript, alignment)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dwuglos.errors import InputError, Notice
from dwuglos.media.alignment.listening import Hearing, Progress, listen
from dwuglos.media.alignment.placing import Placement, placements
from dwuglos.media.alignment.script import Script, script_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment, Timing

_LEAST = 0.05
"""The share of a text's words that is heard at least in a recording of it; in another one a hundredth is."""


@dataclass(frozen=True)
class Alignment:
    """What alignment found: the segments that it may change, as they were, and their new times by their ids."""

    segments: tuple[Segment, ...]
    times: Mapping[int, tuple[int, int, Timing]]
    kept: int
    """Segments whose times a file or a person gave: they stay."""

    @property
    def aligned(self) -> int:
        """How many segments were found in the sound."""
        return sum(timing == "aligned" for _, _, timing in self.times.values())

    @property
    def estimated(self) -> int:
        """How many were not, and have times between their neighbours."""
        return len(self.times) - self.aligned

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What there is to say of it; a notice that counts none is left out."""
        made = (
            Notice(
                "One segment has its time from the sound.",
                "{n} segments have their times from the sound.",
                self.aligned,
            ),
            Notice(
                "One segment was not found for certain: its time is an estimate.",
                "{n} segments were not found for certain: their times are estimates.",
                self.estimated,
            ),
            Notice(
                "One segment kept the time that it had from a file or a person.",
                "{n} segments kept the times that they had from a file or a person.",
                self.kept,
            ),
        )
        return tuple(each for each in made if each.n)


def align(
    segments: Sequence[Segment],
    media: Path,
    folder: Path,
    progress: Progress = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    niceness: int = 0,
) -> Alignment:
    """Find the times of segments in the sound of a talk; times that a file or a person gave stay.

    `folder` is where a run that is stopped leaves what it has done, for the next one with the same text and sound.
    `progress` is called with the milliseconds that were listened to; `niceness` is how far the work stands back behind
    that of others on this machine. Raises MediaError, InputError where there is
    nothing to align or the text is not in the sound, Cancelled, and DwuglosError when the recogniser cannot be run.
    """
    from dwuglos.media.alignment.engine import dictionary
    from dwuglos.media.decoding import check

    fixed = {at: _times(segment) for at, segment in enumerate(segments) if is_fixed(segment)}
    if len(fixed) == len(segments):
        raise InputError(
            "All segments have times from a file or a person, which stay; to move them all to the sound, sync the talk."
        )
    check(media)
    texts = [segment.source for segment in segments]
    script = script_of(texts, dictionary())
    if not script.words:
        raise InputError("There is no English text to be found in the sound; enter or import it first.")
    hearing = listen(script, media, folder, progress, cancelled, niceness)
    _require_speech(script, hearing, media)
    times: dict[int, tuple[int, int, Timing]] = {}
    placed = _with_measured(segments, placements(texts, script, hearing, fixed))
    for at, (segment, (start, end, is_certain)) in enumerate(zip(segments, placed, strict=True)):
        if at not in fixed:
            times[segment.id] = start, end, "aligned" if is_certain else "estimated"
    return Alignment(tuple(segment for segment in segments if segment.id in times), times, len(fixed))


def is_fixed(segment: Segment) -> bool:
    """Say whether a segment has times that alignment leaves alone: a file or a person gave them."""
    return not segment.timing and segment.start is not None and segment.end is not None


def _with_measured(segments: Sequence[Segment], placed: Sequence[Placement]) -> list[Placement]:
    """Return the placements, with times that were measured before where a segment was not found and they fit there.

    A recogniser has measured them, or an earlier alignment: they are nearer than what neighbours and lengths tell.
    """
    made = list(placed)
    for at, (segment, each) in enumerate(zip(segments, placed, strict=True)):
        start, end = segment.start, segment.end
        if each.is_certain or segment.timing != "aligned" or start is None or end is None:
            continue
        earliest = made[at - 1].end if at else 0
        if earliest <= start < end and (at + 1 == len(placed) or end <= placed[at + 1].start):
            made[at] = Placement(start, end, False)
    return made


def _times(segment: Segment) -> tuple[int, int]:
    return segment.start or 0, segment.end or 0


def _require_speech(script: Script, hearing: Hearing, media: Path) -> None:
    heard = sum(span.is_certain for span in hearing.spans.values())
    if heard < max(1.0, _LEAST * len(script.words)):
        raise InputError(
            "The text of this talk is not heard in “{name}”; choose the recording of this talk.", name=media.name
        )


def times_edit(segments: Iterable[Segment], alignment: Alignment) -> Edit | None:
    """Return the edit that gives segments the times found for them; None where nothing changes.

    A segment that was changed or removed since is left as it is now: another text is said at another time.
    """
    changes, now = [], {segment.id: segment for segment in segments}
    for before in alignment.segments:
        segment = now.get(before.id)
        if segment is None or segment.source != before.source or segment.start != before.start or is_fixed(segment):
            continue
        start, end, timing = alignment.times[before.id]
        changes.append(Change(segment, segment._replace(start=start, end=end, timing=timing)))
    made = tuple(change for change in changes if change.before != change.after)
    return Edit("Align with sound", made) if made else None
