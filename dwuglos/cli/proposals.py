"""The job that shows what the language model proposes for the head or a paragraph of a talk's article."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple

from dwuglos.cli import answering
from dwuglos.cli.model_answers import language_model
from dwuglos.errors import InputError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.article.drafts.rewriting import How
    from dwuglos.models.asking import Model
    from dwuglos.store.library import Library
    from dwuglos.talk.article import Field
    from dwuglos.talk.edits import Edit
    from dwuglos.talk.open_talk import OpenTalk


class Proposal(NamedTuple):
    """A text for a part of the article, and what is there now."""

    part: str
    now: str
    proposed: str


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `propose`."""
    parser = jobs.add_parser(
        "propose", help="show a title, a lead and tags for a talk's article, or another text for a paragraph"
    )
    parser.add_argument("talk", type=int, metavar="TALK", help="its text goes to the language model of the settings")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--rewrite", type=int, metavar="N", help="rewrite the paragraph of that number")
    which.add_argument("--shorten", type=int, metavar="N", help="shorten the paragraph of that number")
    parser.add_argument("--apply", action="store_true", help="take what is proposed, as one step that can be undone")
    parser.set_defaults(job=_propose)


def _propose(options: Namespace) -> int:
    with answering.opened_library(options) as library:
        made = propose(library, options, answering.complain)
    if options.json:
        answering.print_json({"proposals": [each._asdict() for each in made], "taken": options.apply})
        return 0
    for each in made:
        answering.answer(f"{each.part}\n- {each.now or '–'}\n+ {each.proposed}")
    return 0


def propose(library: Library, options: Namespace, tell: Callable[[str], object]) -> list[Proposal]:
    """Return what the model proposes, and take it where that is wished; `tell` hears where the text goes.

    Raises TalkNotFound, TalkInUse, InputError, and the errors of language models.
    """
    from dwuglos.models.asking import Model
    from dwuglos.store.talk_in_hand import talk_in_hand

    with talk_in_hand(library, options.talk) as talk:
        where = language_model()
        tell(f"The text goes to the model {where.model} at {where.host}.")
        model = Model(where, Event(), waiting=lambda seconds, trouble: tell(f"{trouble} Asking again: {seconds} s"))
        if options.rewrite is not None:
            made, edit = _paragraph(model, talk, options.rewrite, "rewrite")
        elif options.shorten is not None:
            made, edit = _paragraph(model, talk, options.shorten, "shorten")
        else:
            made, edit = _head(model, talk)
        if edit is not None and options.apply:
            talk.history.do(edit)
        return made


def _head(model: Model, talk: OpenTalk) -> tuple[list[Proposal], Edit | None]:
    from dwuglos.article.drafts.head import head_by_model
    from dwuglos.talk.taking import take_head

    head = head_by_model(model, talk.article, talk.transcript.segments, talk.title)
    texts: dict[Field, str] = {"title": head.title, "lead": head.lead, "tags": ", ".join(head.tags)}
    made = [Proposal(field, talk.article.text(field), text) for field, text in texts.items() if text]
    return made, take_head(talk.article, texts)


def _paragraph(model: Model, talk: OpenTalk, number: int, how: How) -> tuple[list[Proposal], Edit | None]:
    from dwuglos.article.drafts.rewriting import rewritten
    from dwuglos.talk.taking import take_paragraph

    paragraphs = talk.article.summary
    if not 1 <= number <= len(paragraphs):
        raise InputError("There is no paragraph {number}; the summary has {n}.", number=number, n=len(paragraphs))
    part = paragraphs[number - 1]
    text = rewritten(model, talk.article, part.id, how, talk.title)
    return [Proposal(f"paragraph {number}", part.text, text)], take_paragraph(talk.article, part.id, text)
