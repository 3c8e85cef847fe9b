"""What a translator is asked for: sentences with the segments they cover, because a cue is rarely one."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import Literal, NamedTuple

from dwuglos.language.sounds import begins_turn
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Segment
from dwuglos.translators import TRANSLATORS, without_service

Only = Literal["initial", "draft", "all"]
"""What to ask for: segments without a translation, segments with a machine's draft, or both."""


class Request(NamedTuple):
    """A sentence, and the segments of it that are to get a draft, as they were.

    `whole` is the sentence where other segments of it keep their text, else empty: a service is sent whole sentences,
    for it translates a fragment worse. A draft is good for a segment only while its texts are still the same.
    """

    segments: tuple[Segment, ...]
    whole: tuple[Segment, ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """The segments that are to get a draft."""
        return tuple(segment.id for segment in self.segments)

    @property
    def sentence(self) -> tuple[Segment, ...]:
        """All segments of the sentence."""
        return self.whole or self.segments

    @property
    def source(self) -> str:
        """The English that is sent: one segment as it is, of several the words in one line for each speaker."""
        if len(self.sentence) == 1:
            return self.sentence[0].source
        lines = [" ".join(line.split()) for segment in self.sentence for line in segment.source.splitlines()]
        return "".join(("\n" if begins_turn(line) else " ") + line for line in lines if line).strip()


def requests(segments: Sequence[Segment], only: Only, chosen: Iterable[int] | None = None) -> list[Request]:
    """Return what to ask for, sentence by sentence; `chosen` are the ids of the segments meant, None means all.

    Text that a person wrote, imported or confirmed is never among it. A sentence in which there is some, or of which
    only a part is chosen, is sent whole, and the draft is for the rest.
    """
    from dwuglos import sentences

    meant = None if chosen is None else set(chosen)

    def is_wanted_here(segment: Segment) -> bool:
        return (meant is None or segment.id in meant) and bool(segment.source.strip()) and _wanted(segment, only)

    gathered = []
    for run in sentences.runs(segments):
        sentence = tuple(segments[row] for row in run)
        wanted = tuple(filter(is_wanted_here, sentence))
        if wanted:
            gathered.append(Request(wanted, sentence if len(wanted) < len(sentence) else ()))
    return gathered


def _wanted(segment: Segment, only: Only) -> bool:
    if segment.state in CONFIRMED:
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
