"""The job that makes a talk of speech."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.ending import tidily

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.recognisers import Recogniser
    from dwuglos.transcribing.recognition import Progress

_STEP = 5_000
"""Milliseconds of the recording after which progress is told again."""


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `transcribe`."""
    job = jobs.add_parser(
        "transcribe",
        help="make a talk of speech and print its id",
        description="Recognise the English speech of a recording, make a talk of it and print its id. Stopped with "
        "Ctrl+C, it leaves no talk; what was recognised is kept, and the same command goes on from there.",
    )
    job.add_argument("media", metavar="MEDIA", help="a sound or a video")
    job.add_argument("--with", dest="recogniser", metavar="NAME", help="see the job recognisers; else the one in use")
    job.add_argument("--model", metavar="NAME", help="the model to use, or the folder of one; see the job models")
    job.add_argument("--title", default="", help="instead of that of the file or its folder")
    job.set_defaults(job=_transcribe)


def _transcribe(options: Namespace) -> int:
    from dwuglos.importing.bringing_in import keep
    from dwuglos.transcribing.new_talk import transcribed

    path = Path(options.media)
    with tidily(), closing(_recogniser(options)) as recogniser:
        from dwuglos.media.decoding import check

        check(path)
        _tell_what_is_sent(recogniser)
        with answering.opened_library(options) as library:
            try:
                new, journal = transcribed(path, recogniser, options.title, _Telling(), Event())
            except KeyboardInterrupt:
                answering.complain("No talk was made; what was recognised is kept, and the same command goes on there.")
                raise
            made = keep(library, new)
        journal.forget()
    warnings = [str(notice) for notice in made.notices]
    if options.json:
        answering.print_json({"id": made.id, "segments": len(new.segments), "warnings": warnings})
        return 0
    for warning in warnings:
        answering.complain(warning)
    answering.answer(made.id)
    return 0


def _recogniser(options: Namespace) -> Recogniser:
    """Return the recogniser that is meant, ready to work. Raises InputError."""
    from dwuglos import places, recognisers
    from dwuglos.settings import Settings
    from dwuglos.translators import values_for

    settings = Settings.load(places.settings())
    kind = recognisers.by_name(options.recogniser or settings.recogniser)
    values = values_for(kind, settings.services)
    if options.model:
        values["model"] = options.model
    return recognisers.prepared(kind, values)


def _tell_what_is_sent(recogniser: Recogniser) -> None:
    where = f"the sound goes to {recogniser.destination}" if recogniser.destination else "no sound leaves this computer"
    answering.complain(f"{recogniser.title}, {recogniser.model}: {where}.")
    if recogniser.sends_key_openly:
        answering.complain(answering.OPEN_KEY)
    if recogniser.price is None:
        answering.complain("What it costs is unknown.")
    elif recogniser.price:
        answering.complain(f"An hour of sound costs about {recogniser.price:g} €.")


class _Telling:
    """Tells progress on standard error, not more often than anybody reads."""

    def __init__(self) -> None:
        self._last = -_STEP

    def __call__(self, progress: Progress) -> None:
        from dwuglos.timing.clock import clock

        if progress.notice is not None:
            answering.complain(progress.notice)
        if progress.done < min(self._last + _STEP, progress.total):
            return
        self._last = progress.done
        answering.complain(f"{clock(progress.done, 0)} of {clock(progress.total, 0)} {progress.latest[-60:]}".rstrip())
