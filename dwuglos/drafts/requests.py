"""What a translator is asked for: sentences with the segments they cover, because a cue is rarely one."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from dwuglos.language.sounds import begins_turn
from dwuglos.talk.transcript import Segment
from dwuglos.translators import TRANSLATORS, without_service

Only = Literal["initial", "draft", "all"]
"""What to ask for: segments without a translation, segments with a machine's draft, or both."""


class Request(NamedTuple):
    """A sentence, or as much of one as is asked for: its segments as they were.

    A draft is good for a segment only while its texts are still the same.
    """

    segments: tuple[Segment, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """The segments it covers."""
        return tuple(segment.id for segment in self.segments)

    @property
    def source(self) -> str:
        """The English that is sent: one segment as it is, of several the words in one line for each speaker."""
        if len(self.segments) == 1:
            return self.segments[0].source
        lines = [" ".join(line.split()) for segment in self.segments for line in segment.source.splitlines()]
        return "".join(("\n" if begins_turn(line) else " ") + line for line in lines if line).strip()


def requests(segments: Sequence[Segment], only: Only, chosen: Iterable[int] | None = None) -> list[Request]:
    """Return what to ask for, sentence by sentence; `chosen` are the ids of the segments meant, None means all.

    Text that a person wrote, imported or confirmed is never among it. Where it stands in the middle of a sentence, the
    parts round it are asked for apart.
    """
    from dwuglos import sentences

    meant = None if chosen is None else set(chosen)

    def is_wanted_here(segment: Segment) -> bool:
        return (meant is None or segment.id in meant) and bool(segment.source.strip()) and _wanted(segment, only)

    return [
        Request(tuple(segments[row] for row in part))
        for run in sentences.runs(segments)
        for part in _parts(run, [is_wanted_here(segments[row]) for row in run])
    ]


def _parts(run: range, asked_for: Sequence[bool]) -> Iterator[range]:
    """Yield the rows of a run that are asked for, in stretches of neighbours."""
    begin = None
    for row, wanted in zip(run, asked_for, strict=True):
        if wanted and begin is None:
            begin = row
        elif not wanted and begin is not None:
            yield range(begin, row)
            begin = None
    if begin is not None:
        yield range(begin, run.stop)


def _wanted(segment: Segment, only: Only) -> bool:
    if segment.state in ("reviewed", "final"):
        return False
    if not segment.target.strip():
        return only != "draft"
    return only != "initial" and _is_draft(segment)


def _is_draft(segment: Segment) -> bool:
    # Imported text has no origin: it is somebody's work, although nobody has confirmed it here.
    return segment.state == "translated" and any(segment.origin == translator.name for translator in TRANSLATORS)


def to_send(requests: Iterable[Request], earlier: Container[str] = ()) -> list[Request]:
    """Return the requests whose text goes to a service: not those of `earlier` runs, nor labels of sounds."""
    return [each for each in requests if each.source not in earlier and without_service(each.source) is None]
