"""From a recording to a new talk: its English as it is spoken, and no Polish yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from dwuglos.errors import MediaError, Notice, notice
from dwuglos.importing.new_talk import NewTalk
from dwuglos.importing.titles import title_of_path
from dwuglos.language.guess import language_of
from dwuglos.media.files import media_of
from dwuglos.recognisers.base import Recogniser
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import number
from dwuglos.transcribing.journal import Journal, journal_of
from dwuglos.transcribing.recognition import Progress, recognise
from dwuglos.transcribing.segments import segments_of


def transcribed(
    recording: Path, recogniser: Recogniser, title: str, tell: Callable[[Progress], object], cancelled: Event
) -> tuple[NewTalk, Journal]:
    """Return the talk of a recording, and the journal, which is to be forgotten once the library has the talk.

    The recording is what is played along with the talk. Raises the errors of `recognise`.
    """
    from dwuglos.media.decoding import probe

    facts = probe(recording)
    if not facts.has_sound:  # before a model is loaded
        raise MediaError("“{name}” has no sound; choose a file in which the talk can be heard.", name=recording.name)
    journal = journal_of(recording, recogniser)
    words = recognise(recording, recogniser, journal, tell, cancelled)
    segments = number(segments_of(words))
    name = title.strip() or title_of_path(recording) or recording.stem
    notices = _language_notices(recording, " ".join(word.text for word in words))
    media = media_of(recording)._replace(duration=facts.duration)
    return NewTalk(name, segments, notices, media.path, "", facts=TalkFacts(media=media)), journal


def _language_notices(recording: Path, text: str) -> tuple[Notice, ...]:
    if language_of([text]) != "pl":
        return ()
    return (notice("What was recognised in {file} looks Polish, not English.", file=recording.name),)
