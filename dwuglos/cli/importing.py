"""The job that makes a talk of a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.ending import tidily

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `import`."""
    job = jobs.add_parser("import", help="make a talk of a file and print its id")
    job.add_argument("file", metavar="FILE", help="the English: subtitles or plain text; or a talk file (.dwuglos)")
    job.add_argument("--translation", metavar="FILE", help="its Polish, paired by time")
    job.add_argument("--title", default="", help="instead of that of the video, the page, the file or its folder")
    job.add_argument("--info", metavar="FILE", help="facts about the video: an info.json of yt-dlp")
    job.add_argument("--media", metavar="FILE", help="its video or sound; else what lies beside FILE under its name")
    job.add_argument("--format", metavar="NAME", help="instead of the one found by content")
    job.add_argument("--encoding", metavar="NAME", help="instead of the one found by content")
    job.add_argument("--frame-rate", type=float, metavar="N", help="frames per second, where the file counts frames")
    job.add_argument("--part", metavar="NAME", help="which file of a ZIP or folder is the English")
    job.add_argument("--translation-part", metavar="NAME", help="which of them is the Polish")
    job.add_argument("--in-order", action="store_true", help="pair the Polish one by one instead of by time")
    job.add_argument("--polish", action="store_true", help="FILE is the Polish, and there is no English")
    job.set_defaults(job=_import)


def _import(options: Namespace) -> int:
    from dwuglos.importing.bringing_in import keep
    from dwuglos.importing.new_talk import HowToRead, read_talk

    translation = Path(options.translation) if options.translation else None
    info = Path(options.info) if options.info else None
    media = Path(options.media) if options.media else None
    how = HowToRead(options.format, options.encoding, options.frame_rate, options.part, options.polish)
    of_translation = HowToRead(part=options.translation_part, in_order=options.in_order)
    with tidily():
        new = read_talk(Path(options.file), translation, options.title, how, info, of_translation, media=media)

    with answering.opened_library(options) as library:
        made = keep(library, new)
    talk, warnings = made.id, [str(notice) for notice in made.notices]
    if options.json:
        answering.print_json({"id": talk, "segments": len(new.segments), "warnings": warnings})
        return 0
    for warning in warnings:
        answering.complain(warning)
    answering.answer(talk)
    return 0
