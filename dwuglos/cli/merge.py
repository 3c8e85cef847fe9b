"""The job that lays another translation beside that of a talk, and takes of it what is wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_change
from dwuglos.errors import InputError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Sequence

    from dwuglos.importing.merging import Kind, Merge
    from dwuglos.store.library import Library
    from dwuglos.talk.transcript import Segment

TAKES: dict[str, tuple[Kind, ...]] = {"none": (), "missing": ("theirs",), "all": ("theirs", "differs")}


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `merge`."""
    job = jobs.add_parser(
        "merge",
        help="lay another translation beside a talk's own, row by row, and take what is missing or all of it",
        description="Compare a talk's translation with that of a file, or of another talk of the library: by the "
        "English of both where the other has one, else by its times, else sentence by sentence. What is taken is a "
        "draft, in one step, which can be undone in the window. The answer counts segments: “same”, “differ”, "
        "“theirs” and “ours”, which only one of both has, and “taken”.",
    )
    job.add_argument("talk", type=int, metavar="TALK")
    job.add_argument("file", metavar="FILE", nargs="?", help="the other translation: subtitles, a table, a text")
    job.add_argument("--from", type=int, metavar="TALK", dest="other", help="instead of FILE, another talk")
    job.add_argument(
        "--take", choices=tuple(TAKES), default="none", help="what of it to take: nothing, what is missing, or all"
    )
    job.set_defaults(job=_merge)


def _merge(options: Namespace) -> int:
    with answering.opened_library(options) as library:
        merge, taken = take(library, options)
    counts = {
        "same": merge.count("same"),
        "differ": merge.count("differs"),
        "theirs": merge.count("theirs"),
        "ours": merge.count("ours"),
        "taken": taken,
    }
    if options.json:
        answering.print_json(counts)
        return 0
    if options.take == "none":
        for row in merge.rows:
            if row.kind not in (None, "same"):
                print_change(row.segment.start, row.kind, row.segment.target, row.other.target)
    answering.answer(". ".join(f"{name.capitalize()}: {n}" for name, n in counts.items()) + ".")
    return 0


def take(library: Library, options: Namespace) -> tuple[Merge, int]:
    """Lay another translation beside a talk's own; return both, and how many segments took the other.

    Raises TalkNotFound, TalkInUse, LibraryError, UnreadableFile, UnpairableTexts and InputError.
    """
    from dwuglos.store.talk_in_hand import talk_in_hand

    if (options.file is None) == (options.other is None):
        raise InputError("Give either a file, or another talk with --from.")
    others = None if options.other is None else library.open_talk(options.other).segments
    with talk_in_hand(library, options.talk) as talk:
        merge = _laid_beside(talk.transcript.segments, options, others)
        for notice in merge.notices:
            answering.complain(notice)
        edit = merge.edit(talk.transcript, merge.ids(*TAKES[options.take]))
        if edit is not None:
            talk.history.do(edit)
    return merge, 0 if edit is None else len(edit.changes)


def _laid_beside(ours: Sequence[Segment], options: Namespace, others: Sequence[Segment] | None) -> Merge:
    from dwuglos.importing.merging import merge_file, merge_talk

    return merge_file(ours, Path(options.file)) if others is None else merge_talk(ours, others)
