"""The job that takes a corrected English transcript into a talk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_change

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.importing.corrections import Correction
    from dwuglos.store.library import Library


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `reimport`."""
    job = jobs.add_parser(
        "reimport",
        help="take a corrected English transcript into a talk; translations are kept",
        description="Compare a corrected English transcript with that of a talk, word by word, and take it over. What "
        "stayed keeps its translation and its state; what was corrected keeps its translation as a draft that needs "
        "an update; what moved is followed; what was cut or joined anew gets its translation laid over the new "
        "segments. Times are those of FILE, where it has any. It is one step, which can be undone in the window. The "
        "answer counts segments: “kept”, “changed” and “added” are those of the talk as it is then, “removed” those "
        "that are gone.",
    )
    job.add_argument("talk", type=int, metavar="TALK")
    job.add_argument("file", metavar="FILE", help="the corrected English: subtitles, or text without times")
    job.add_argument("--dry-run", action="store_true", help="only show what would change")
    job.set_defaults(job=_reimport)


def _reimport(options: Namespace) -> int:
    from dwuglos.importing.corrections import KINDS

    with answering.opened_library(options) as library:
        correction = reimport(library, options)
    counts = {kind: correction.count(kind) for kind in KINDS}
    if options.json:
        answering.print_json(counts)
        return 0
    if options.dry_run:
        for row in correction.rows:
            if row.kind != "kept":
                print_change(row.start, row.kind, row.before, row.after)
    answering.answer(". ".join(f"{kind.capitalize()}: {n}" for kind, n in counts.items()) + ".")
    return 0


def reimport(library: Library, options: Namespace) -> Correction:
    """Take a corrected transcript into a talk, and return what that did.

    Raises TalkNotFound, TalkInUse, LibraryError; UnreadableFile, and InputError for the transcript of another talk.
    """
    from dwuglos.importing.corrections import correct, english_in, refuse_another_talk
    from dwuglos.store.talk_in_hand import talk_in_hand

    path = Path(options.file)
    reading = english_in(path)
    with talk_in_hand(library, options.talk) as talk:
        correction = correct(talk.transcript, reading.cues, reading.timing)
        refuse_another_talk(correction, path)
        for each in (*reading.notices, *correction.notices):
            answering.complain(each)
        if lost := sum(row.kind == "removed" and bool(row.target) for row in correction.rows):
            answering.complain(f"Translated segments whose English is not in the file, which go: {lost}")
        if correction.edit is not None and not options.dry_run:
            talk.history.do(correction.edit)
    return correction
