"""The job that puts a mistimed talk where its sound is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering, media_option

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from dwuglos.media.sync import Fit
    from dwuglos.store.library import Library
    from dwuglos.talk.transcript import Segment

_MINUTES = 10
"""Progress is told each time so many minutes of sound are done."""


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `sync`."""
    job = jobs.add_parser(
        "sync",
        help="move a mistimed talk's segments to where its sound has the speech: one shift, one frame rate",
        description="Find by how much a talk is mistimed, from where its segments are and where speech is in a file, "
        "and move all segments: times are multiplied by “rate”, and “shift” milliseconds are added. It is one step, "
        "which can be undone in the window. Where the sound does not tell, nothing is changed, and the exit status "
        "is 2.",
    )
    job.add_argument("talk", type=int, metavar="TALK")
    media_option.add_option(job)
    job.add_argument("--dry-run", action="store_true", help="only say what would move")
    job.set_defaults(job=_sync)


def _sync(options: Namespace) -> int:
    from dwuglos.media.sync import CannotTell

    with answering.opened_library(options) as library:
        try:
            fit, moved = sync(library, options)
        except CannotTell as error:
            if options.json:
                answering.print_json({"shift": None, "rate": None, "confidence": round(error.confidence, 2)})
            raise
    if options.json:
        found = {"shift": fit.shift, "rate": round(float(fit.line.rate), 6), "confidence": round(fit.confidence, 2)}
        answering.print_json(found)
    else:
        answering.answer(f"Shift: {fit.shift / 1000:+.3f} s. Rate: {_rate(fit)}. Confidence: {fit.confidence:.0%}.")
        answering.answer(f"Segments that {'would move' if options.dry_run else 'moved'}: {moved}")
    return 0


def sync(library: Library, options: Namespace) -> tuple[Fit, int]:
    """Put a talk where its sound is; return where that is, and how many segments moved.

    Raises MediaError, CannotTell, and InputError where the times do not fit; TalkNotFound, TalkInUse, LibraryError.
    """
    from dwuglos.store.talk_in_hand import talk_in_hand
    from dwuglos.timing.lines import fit_to_sound

    with talk_in_hand(library, options.talk) as talk:
        media = media_option.media_file(options, talk)
        fit = _fit(talk.transcript.segments, media, answering.complain)
        plan = fit_to_sound(talk.transcript.segments, fit.line)
        for each in plan.notices:
            answering.complain(each)
        if plan.edit is not None and not options.dry_run:
            talk.history.do(plan.edit)
    return fit, len(plan.changes)


def _fit(segments: Sequence[Segment], media: Path, tell: Callable[[str], object]) -> Fit:
    from dwuglos.media.activity import listen
    from dwuglos.media.sync import cues_of, fit, require_cues

    cues = cues_of(segments)
    require_cues(cues)
    minutes = 0

    def progress(ms: int) -> None:
        nonlocal minutes
        if ms >= (minutes + _MINUTES) * 60_000:
            minutes += _MINUTES
            tell(f"Minutes of sound done: {minutes}")

    return fit(listen(media, progress), cues)


def _rate(fit: Fit) -> str:
    from dwuglos.timing.lines import conversion

    rates = conversion(fit.line.rate)
    words = f" (from {rates[0]} to {rates[1]} frames per second)" if rates is not None else ""
    return f"{float(fit.line.rate):.6g}{words}"
