"""What a file can bring to a talk that is there already: its Polish, or facts about its video."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import InputError, Notice
from dwuglos.formats.base import Cue
from dwuglos.importing.bundles import is_bundle, is_polish
from dwuglos.importing.files import FileReading, read_file
from dwuglos.importing.pairing import pair
from dwuglos.talk.edits import Edit, lay_sentence
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Transcript
from dwuglos.talk.video import Video


class Addition(NamedTuple):
    """What a file holds that belongs to a talk: cues in Polish, or else facts about its video."""

    cues: tuple[Cue, ...] = ()
    video: Video | None = None
    notices: tuple[Notice, ...] = ()


class Laid(NamedTuple):
    """The edit that lays a Polish text over a talk, None where it changes nothing, and what to say of it."""

    edit: Edit | None
    notices: tuple[Notice, ...]


def addition_in(path: Path) -> Addition | None:
    """Return what a file can bring to a talk in English; None for any other, and for what cannot be read."""
    try:
        reading = None if is_bundle(path) else read_file(path)
    except InputError:  # who reads it as a talk of its own says why
        return None
    if reading is None or reading.article:
        return None
    if reading.video is not None and not reading.cues:
        return Addition(video=reading.video, notices=reading.notices)
    return Addition(_polish_cues(reading), notices=reading.notices) if is_polish(path, reading) else None


def _polish_cues(reading: FileReading) -> tuple[Cue, ...]:
    return tuple(cue._replace(text=cue.target or cue.text, target="") for cue in reading.cues)


def lay(cues: Sequence[Cue], transcript: Transcript) -> Laid:
    """Lay a Polish text over the segments of a talk by its times; what is confirmed stays as it is.

    Raises UnpairableTexts where nothing says what belongs together.
    """
    segments = transcript.segments
    paired = pair([Cue(each.start, each.end, each.source) for each in segments], cues)
    texts = [(segment, new.target) for segment, new in zip(segments, paired.segments, strict=True) if new.target]
    free = [(segment.id, text) for segment, text in texts if segment.state not in CONFIRMED]
    edit = lay_sentence(transcript, [id for id, _ in free], [text for _, text in free])
    laid = Notice(_LAID_ONE, _LAID, len(free))
    kept = [Notice(_KEPT_ONE, _KEPT, len(texts) - len(free))] if len(texts) > len(free) else []
    return Laid(edit and Edit("Lay Polish over the talk", edit.changes), (laid, *paired.notices, *kept))


_LAID_ONE, _LAID = "One segment has got the Polish of the file.", "{n} segments have got the Polish of the file."
_KEPT_ONE, _KEPT = "One confirmed segment stays as it was.", "{n} confirmed segments stay as they were."
