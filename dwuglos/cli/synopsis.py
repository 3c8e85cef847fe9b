"""The job that shows and changes what a language model is told of a talk that it translates."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.model_answers import language_model
from dwuglos.errors import InputError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.store.library import Library


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `synopsis`."""
    job = jobs.add_parser("synopsis", help="what a language model is told of a talk before it translates it")
    job.add_argument("talk", type=int, metavar="TALK")
    ways = job.add_mutually_exclusive_group()
    ways.add_argument("--text", metavar="TEXT", help="tell it this; an empty text tells it nothing")
    ways.add_argument(
        "--write",
        action="store_true",
        help="let the language model of the settings write it; the English is sent there",
    )
    job.add_argument(
        "--share",
        choices=("yes", "no"),
        help="whether sentences confirmed in this talk may be sent as examples with drafts of other talks (no)",
    )
    job.set_defaults(job=_synopsis)


def _synopsis(options: Namespace) -> int:
    from dwuglos.talk.brief import LONGEST

    with answering.opened_library(options) as library:
        brief = library.brief(options.talk)
        wanted = brief
        if options.write:
            wanted = wanted._replace(synopsis=_by_model(library, options.talk))
        elif options.text is not None:
            text = " ".join(options.text.split())
            if len(text) > LONGEST:
                raise InputError(
                    "A synopsis has at most {most} characters, for it goes with every question; this one has {n}.",
                    most=LONGEST,
                    n=len(text),
                )
            wanted = wanted._replace(synopsis=text)
        if options.share is not None:
            wanted = wanted._replace(is_shared=options.share == "yes")
        if wanted != brief:
            library.keep_brief(options.talk, wanted)
    if options.json:
        answering.print_json({"synopsis": wanted.synopsis, "shared": wanted.is_shared})
        return 0
    if wanted.synopsis:
        answering.answer(wanted.synopsis)
    else:
        answering.complain("The language model is told nothing of this talk but its title.")
    if wanted.is_shared:
        answering.complain("Sentences confirmed in this talk may be sent as examples with drafts of other talks.")
    return 0


def _by_model(library: Library, talk: int) -> str:
    from dwuglos.drafts.synopsis import synopsis_by_model
    from dwuglos.models.asking import Model

    segments, title = library.segments(talk), library.talk(talk).title
    where = language_model()
    answering.complain(f"The English text goes to the model {where.model} at {where.host}.")
    return synopsis_by_model(Model(where, Event()), segments, title)
