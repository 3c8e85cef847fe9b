"""The job that lays a whole Polish text over a talk."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.importing.pasting import Pasting
    from dwuglos.store.library import Library


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `paste`."""
    job = jobs.add_parser(
        "paste",
        help="lay a whole Polish text over a talk, sentence by sentence",
        description="Find which sentences of a Polish text translate which sentences of a talk, and lay them over the "
        "segments, as drafts of a person, in one step. What a person has written stays. The answer says how many "
        "sentences of the talk are “placed”, how many are “doubtful”, whose place is not sure enough and which get "
        "nothing, and which text is “left”: that of the doubtful ones, and what belongs to no sentence.",
    )
    job.add_argument("talk", type=int, metavar="TALK")
    job.add_argument("file", metavar="FILE", help="the Polish: plain text, Markdown, a web page, a Word document")
    job.add_argument(
        "--least",
        type=_confidence,
        metavar="CONFIDENCE",
        help="how sure a place must be at least, from 0 to 1 (0.5)",
    )
    job.add_argument("--replace", action="store_true", help="also replace what a person has written or confirmed")
    job.add_argument("--dry-run", action="store_true", help="only show what would get which text, and how sure that is")
    job.set_defaults(job=_paste)


def _confidence(text: str) -> float:
    try:
        value = float(text.rstrip("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise ArgumentTypeError(f"{text!r} is no confidence; give a number from 0 to 1")
    return value


def _paste(options: Namespace) -> int:
    from dwuglos.importing.pasting import LEAST

    least = LEAST if options.least is None else options.least
    with answering.opened_library(options) as library:
        pasting = paste(library, options, least)
    placed, doubtful = pasting.numbers(options.replace, least), pasting.doubtful(least, options.replace)
    left = pasting.left(least)
    if options.json:
        answering.print_json({"placed": len(placed), "doubtful": len(doubtful), "left": left})
        return 0
    if options.dry_run:
        for number in pasting.numbers(options.replace):
            sentence = pasting.sentences[number]
            lines = (f"{sentence.confidence:.0%}", f"- {sentence.english}", f"+ {pasting.polish(number)}")
            answering.answer("\n".join(lines))
    for text in left:
        answering.answer(f"Left: {text}")
    answering.answer(f"Placed: {len(placed)}. Doubtful: {len(doubtful)}. Left: {len(left)}.")
    return 0


def paste(library: Library, options: Namespace, least: float) -> Pasting:
    """Lay a Polish text over a talk, and return where it went.

    Raises TalkNotFound, TalkInUse, LibraryError, UnreadableFile and InputError.
    """
    from dwuglos.importing.pasting import paste as find_places
    from dwuglos.importing.polish_text import read_polish
    from dwuglos.store.talk_in_hand import talk_in_hand

    text = read_polish(Path(options.file))
    for notice in text.notices:
        answering.complain(notice)
    with talk_in_hand(library, options.talk) as talk:
        pasting = find_places(talk.transcript.segments, text)
        if not options.replace and (kept := len(pasting.kept())):
            answering.complain(f"Sentences that a person has written, which stay as they are: {kept}")
        edit = pasting.edit(talk.transcript, least, options.replace)
        if edit is not None and not options.dry_run:
            talk.history.do(edit)
    return pasting
