"""The job that drafts a talk's article."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple

from dwuglos.cli import answering
from dwuglos.cli.model_answers import KeptAnswers, language_model
from dwuglos.errors import InputError, ServiceError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.article.drafts.proposal import Drafting
    from dwuglos.models.language_model import LanguageModel
    from dwuglos.store.library import Library
    from dwuglos.talk.open_talk import OpenTalk

WAYS = ("extract", "chapters", "topics", "language-model")


class Done(NamedTuple):
    """What was put into an article: its kind, what drafted it, how many paragraphs or entries, and remarks on it."""

    kind: str
    origin: str
    drafts: int
    notices: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """What the user is told."""
        if self.kind == "summary":
            return f"Paragraphs drafted for the summary ({self.origin}): {self.drafts}"
        return f"Entries drafted for the timeline ({self.origin}): {self.drafts}"


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `draft`."""
    parser = jobs.add_parser("draft", help="draft a talk's article; what a person wrote in it stays as it is")
    parser.add_argument("talk", type=int, metavar="TALK")
    parser.add_argument("--summary", action="store_true", help="only the summary")
    parser.add_argument("--timeline", action="store_true", help="only the timeline")
    parser.add_argument(
        "--with",
        dest="way",
        choices=WAYS,
        help="the most telling sentences of the Polish (the default), the video's chapters (the default for a timeline "
        "where there are any), the topics of the talk, or the language model of the settings, which is sent the text",
    )
    parser.set_defaults(job=_draft)


def _draft(options: Namespace) -> int:
    with answering.opened_library(options) as library:
        made = draft(library, options, answering.complain)
    for notice in dict.fromkeys(notice for each in made for notice in each.notices):
        answering.complain(notice)
    if options.json:
        answering.print_json({"drafted": [each._asdict() for each in made]})
        return 0
    for each in made:
        answering.answer(each.sentence)
    return 0


def draft(library: Library, options: Namespace, tell: Callable[[str], object]) -> list[Done]:
    """Draft what is wished for, each kind in one step that can be undone; `tell` is called with progress.

    Raises TalkNotFound, TalkInUse, InputError for what cannot be drafted so, and the errors of language models.
    """
    from dwuglos.store.talk_in_hand import talk_in_hand

    if options.summary and not options.timeline and options.way in ("chapters", "topics"):
        raise InputError(
            "A summary is drafted with extract or language-model; {way} gives a timeline.", way=options.way
        )
    with talk_in_hand(library, options.talk) as talk:
        where = language_model() if options.way == "language-model" else None
        kept = KeptAnswers(library, talk.id, tell)
        if where is not None:
            tell(f"The text goes to the model {where.model} at {where.host}.")
        made: dict[str, Drafting] = {}
        # Everything is drafted before anything is put in, so that a failure leaves the talk as it was.
        try:
            if options.summary or not options.timeline:
                made["summary"] = _summary(talk, where, kept, tell)
            if options.timeline or not options.summary:
                made["timeline"] = _timeline(talk, where, options.way, kept, tell)
        except ServiceError:
            kept.tell_what_is_kept()
            raise
        done = [_put_in(talk, kind, drafting) for kind, drafting in made.items()]
        kept.forget()
        return done


def _summary(talk: OpenTalk, where: LanguageModel | None, kept: KeptAnswers, tell: Callable[[str], object]) -> Drafting:
    if where is None:
        from dwuglos.article.drafts.summary import draft_summary

        return draft_summary(talk.transcript.segments)
    from dwuglos.article.drafts.model import summary_by_model

    return _written(summary_by_model, talk, where, kept, _counted("summary", tell))


def _timeline(
    talk: OpenTalk, where: LanguageModel | None, way: str, kept: KeptAnswers, tell: Callable[[str], object]
) -> Drafting:
    if where is None:
        from dwuglos.article.drafts.timeline import draft_timeline

        if way == "chapters":
            return draft_timeline(talk.transcript.segments, talk.facts.video, "chapters")
        return draft_timeline(talk.transcript.segments, talk.facts.video, "topics" if way else "auto")
    from dwuglos.article.drafts.model import timeline_by_model

    return _written(timeline_by_model, talk, where, kept, _counted("timeline", tell))


def _written(
    write: Callable[..., Drafting],
    talk: OpenTalk,
    where: LanguageModel,
    kept: KeptAnswers,
    progress: Callable[[int, int], object],
) -> Drafting:
    return write(
        where,
        talk.transcript.segments,
        talk.title,
        cancelled=Event(),
        progress=progress,
        journal=kept.journal,
        waiting=kept.waiting,
    )


def _counted(kind: str, tell: Callable[[str], object]) -> Callable[[int, int], object]:
    return lambda done, of: tell(f"{kind}: {done} of {of}")


def _put_in(talk: OpenTalk, kind: str, drafting: Drafting) -> Done:
    from dwuglos.talk.article_edits import accept_summary, accept_timeline

    drafts, origin, notices = drafting
    if kind == "summary":
        edit = accept_summary(talk.article, drafts, origin)
    else:
        edit = accept_timeline(talk.article, talk.transcript, drafts, origin)
    if edit is not None:
        talk.history.do(edit)
    return Done(kind, origin, len(drafts) if edit else 0, tuple(map(str, notices)))
