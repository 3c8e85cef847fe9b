"""The job that finds the times of a talk in its sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering, media_option

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Callable

    from dwuglos.media.alignment.aligning import Alignment
    from dwuglos.store.library import Library

_STEP = 5
"""Progress is told each time so many more percent of the sound are done."""


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `align`."""
    job = jobs.add_parser(
        "align",
        help="give a talk without times those at which its English is said, found in its sound on this machine",
        description="Find in a file of sound or video when each segment's English is said. Times that a file or a "
        "person gave stay. A segment that is not found for certain, because it is not said or said differently, gets "
        "an estimate between its neighbours. It is one step, which can be undone in the window. When it is stopped "
        "and started again, it goes on where it was.",
    )
    job.add_argument("talk", type=int, metavar="TALK")
    media_option.add_option(job)
    job.set_defaults(job=_align)


def _align(options: Namespace) -> int:
    with answering.opened_library(options) as library:
        alignment = align(library, options, answering.complain)
    if options.json:
        counts = {"aligned": alignment.aligned, "estimated": alignment.estimated, "kept": alignment.kept}
        answering.print_json(counts)
    else:
        for notice in alignment.notices:
            answering.answer(notice)
    return 0


def align(library: Library, options: Namespace, tell: Callable[[str], object]) -> Alignment:
    """Give the segments of a talk their times; `tell` is called with progress.

    Raises MediaError, InputError, TalkNotFound, TalkInUse, LibraryError.
    """
    from dwuglos import places
    from dwuglos.cli.ending import tidily
    from dwuglos.media.alignment.aligning import align as find_times
    from dwuglos.media.alignment.aligning import times_edit
    from dwuglos.media.decoding import probe
    from dwuglos.store.talk_in_hand import talk_in_hand

    with tidily(), talk_in_hand(library, options.talk) as talk:
        media = media_option.media_file(options, talk)
        duration = max(1, probe(media).duration)
        percent = 0

        def progress(ms: int) -> None:
            nonlocal percent
            now = min(100, ms * 100 // duration)
            if now >= percent + _STEP:
                percent = now // _STEP * _STEP
                tell(f"{percent}% of the sound")

        alignment = find_times(talk.transcript.segments, media, places.alignments(), progress)
        edit = times_edit(talk.transcript.segments, alignment)
        if edit is not None:
            talk.history.do(edit)
    return alignment
