"""The job that drafts an article: what it is told on the command line, and what it does to the talk."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple

from dwuglos.errors import InputError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.article.drafts.proposal import Drafting
    from dwuglos.models.language_model import LanguageModel
    from dwuglos.store.library import Library
    from dwuglos.talk.stored_talk import StoredTalk

WAYS = ("extract", "chapters", "topics", "language-model")


class Done(NamedTuple):
    """What was put into an article: its kind, what drafted it, how many paragraphs or entries, and what to know."""

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


def add_job(jobs: _SubParsersAction[Any], job: Callable[[Namespace], int]) -> None:
    """Let the command line know of the job `draft`, which `job` does."""
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
    parser.set_defaults(job=job)


def draft(library: Library, options: Namespace, tell: Callable[[str], object]) -> list[Done]:
    """Draft what is asked for, each kind in one step that can be undone; `tell` is told of progress.

    Raises TalkNotFound, TalkInUse, InputError for what cannot be drafted so, and the errors of language models.
    """
    if options.summary and not options.timeline and options.way in ("chapters", "topics"):
        raise InputError(
            "A summary is drafted with extract or language-model; {way} gives a timeline.", way=options.way
        )
    with library.lock_talk(library.talk(options.talk).id) or nullcontext():
        opened = library.open_talk(options.talk)
        where = _language_model() if options.way == "language-model" else None
        if where is not None:
            tell(f"The text goes to the model {where.model} at {where.host}.")
        made: dict[str, Drafting] = {}
        # Everything is drafted before anything is put in, so that a failure leaves the talk as it was.
        if options.summary or not options.timeline:
            made["summary"] = _summary(opened, where, tell)
        if options.timeline or not options.summary:
            made["timeline"] = _timeline(opened, where, options.way, tell)
        return _put_in(library, options.talk, opened, made)


def _summary(opened: StoredTalk, where: LanguageModel | None, tell: Callable[[str], object]) -> Drafting:
    if where is None:
        from dwuglos.article.drafts.summary import draft_summary

        return draft_summary(opened.segments)
    from dwuglos.article.drafts.model import summary_by_model

    title = opened.summary.title
    return summary_by_model(where, opened.segments, title, cancelled=Event(), progress=_counted("summary", tell))


def _timeline(opened: StoredTalk, where: LanguageModel | None, way: str, tell: Callable[[str], object]) -> Drafting:
    if where is None:
        from dwuglos.article.drafts.timeline import draft_timeline

        if way == "chapters":
            return draft_timeline(opened.segments, opened.facts.video, "chapters")
        return draft_timeline(opened.segments, opened.facts.video, "topics" if way else "auto")
    from dwuglos.article.drafts.model import timeline_by_model

    title = opened.summary.title
    return timeline_by_model(where, opened.segments, title, cancelled=Event(), progress=_counted("timeline", tell))


def _counted(kind: str, tell: Callable[[str], object]) -> Callable[[int, int], object]:
    return lambda done, of: tell(f"{kind}: {done} of {of}")


def _put_in(library: Library, talk: int, opened: StoredTalk, made: dict[str, Drafting]) -> list[Done]:
    from dwuglos.talk.article import Article
    from dwuglos.talk.article_edits import accept_summary, accept_timeline
    from dwuglos.talk.history import History
    from dwuglos.talk.transcript import Transcript

    transcript, article = Transcript(opened.segments), Article(opened.article)
    article.reserve_ids(opened.highest_part)
    past = History(transcript, opened.done, opened.undone, opened.last_step, article=article)
    past.written.connect(lambda write: library.write(talk, [write]))
    done = []
    for kind, (drafts, origin, notices) in made.items():
        if kind == "summary":
            edit = accept_summary(article, drafts, origin)
        else:
            edit = accept_timeline(article, transcript, drafts, origin)
        if edit is not None:
            past.do(edit)
        done.append(Done(kind, origin, len(drafts) if edit else 0, tuple(map(str, notices))))
    return done


def _language_model() -> LanguageModel:
    from dwuglos import places
    from dwuglos.models.language_model import LanguageModel
    from dwuglos.settings import Settings
    from dwuglos.translators import prepared, values_for
    from dwuglos.translators.language_model import LanguageModelTranslator

    services = Settings.load(places.settings()).services
    values = prepared(LanguageModelTranslator, values_for(LanguageModelTranslator, services)).values
    return LanguageModel(values["address"], values["model"], values["key"])
