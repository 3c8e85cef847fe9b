"""Drafts of the article: in the background, with a way to stop, and never in place of what a person wrote."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Protocol

from dwuglos.talk import article_edits
from gui.desk import Desk
from gui.drafts import model_runs
from gui.drafts.model_runs import TOLD, Question
from gui.session import Session
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.article.drafts.proposal import Drafting
    from dwuglos.article.drafts.timeline import Way
    from dwuglos.models.asking import Model
    from gui.article.page import ArticlePage
    from gui.tasks import Task

Progress = Callable[[int, int], object]
Drafter = Callable[[Progress, Event], "Drafting"]

_SUMMARY, _TIMELINE = range(2)  # tabs of the article page
_SUMMARY_LENGTH, _TIMELINE_LENGTH = 3_000, 1_500  # characters that a model writes, about


class ArticleDesk(Desk, Protocol):
    """A desk at which an article can be shown."""

    @property
    def article(self) -> ArticlePage | None:
        """The article's page, while it is on the screen."""
        ...

    def show_article(self) -> ArticlePage:
        """Show the article of the open talk."""
        ...


def begin_summary(desk: ArticleDesk, session: Session, by_model: bool) -> None:
    """Draft the summary, by a language model or from the Polish."""
    (summary_by_model if by_model else summary_from_polish)(desk, session)


def begin_timeline(desk: ArticleDesk, session: Session, by_model: bool) -> None:
    """Draft the timeline, by a language model or from chapters or topics."""
    (timeline_by_model if by_model else timeline_from_polish)(desk, session)


def summary_from_polish(desk: ArticleDesk, session: Session) -> None:
    """Draft the summary from the Polish of the talk."""
    from dwuglos.article.drafts.summary import draft_summary

    segments = list(session.transcript)
    _draft(
        desk,
        session,
        lambda progress, stop: draft_summary(segments, progress=progress, cancelled=stop),
        _SUMMARY,
        desk.tasks.work,
    )


def timeline_from_polish(desk: ArticleDesk, session: Session, way: Way = "auto") -> None:
    """Draft the timeline from the video's chapters or from the topics of the talk, as `way` says."""
    from dwuglos.article.drafts.timeline import draft_timeline

    segments, video = list(session.transcript), session.talk.facts.video
    _draft(
        desk,
        session,
        lambda progress, stop: draft_timeline(segments, video, way, progress, stop),
        _TIMELINE,
        desk.tasks.work,
    )


def summary_by_model(desk: ArticleDesk, session: Session) -> None:
    """Let the language model that the user has set write the summary."""
    from dwuglos.article.drafts.model import summary_by_model as write

    _ask_model(desk, session, write, _SUMMARY, _SUMMARY_LENGTH)


def timeline_by_model(desk: ArticleDesk, session: Session) -> None:
    """Let the language model that the user has set write the timeline."""
    from dwuglos.article.drafts.model import timeline_by_model as write

    _ask_model(desk, session, write, _TIMELINE, _TIMELINE_LENGTH)


def _ask_model(desk: ArticleDesk, session: Session, write: Callable[..., Drafting], tab: int, length: int) -> None:
    segments, title = list(session.transcript), session.title

    def draft(model: Model) -> Drafting:
        return write(
            model.where,
            segments,
            title,
            cancelled=model.cancelled,
            progress=model.progress,
            journal=model.journal,
            waiting=model.waiting,
        )

    def done(made: Drafting, is_busy: bool) -> None:
        _finish_typing(desk, tab)
        _put_in(desk, session, made, tab, is_busy)

    sent = sum(len(segment.target or segment.source) for segment in segments)
    model_runs.ask(desk, session, Question(str(tab), sent, length, draft, done))


def _take(session: Session, made: Drafting, tab: int) -> bool:
    if tab == _SUMMARY:
        return session.attempt_on_article(
            lambda article: article_edits.accept_summary(article, made.drafts, made.origin)
        )
    transcript = session.transcript
    return session.attempt_on_article(
        lambda article: article_edits.accept_timeline(article, transcript, made.drafts, made.origin)
    )


def _finish_typing(desk: ArticleDesk, tab: int) -> None:
    """Make an edit of what is typed where drafts will change places; the hand that types elsewhere is left alone."""
    page = desk.article
    if page is not None:
        (page.finish_typing if tab == _TIMELINE else page.typing.finish)()


def _put_in(desk: ArticleDesk, session: Session, made: Drafting, tab: int, is_busy: bool) -> None:
    """Take the drafts, and show them to somebody who waited; whoever is busy with other things is told of them."""

    def show() -> None:
        if desk.session is session:
            desk.show_article().tabs.setCurrentIndex(tab)

    notices = list(map(localized, made.notices))
    if not _take(session, made, tab):
        notices.append(say("article", "Nothing new was drafted: it is there already, or a person wrote it."))
    elif is_busy:
        notices.insert(0, say("article", "The draft is in the article."))
    if not is_busy:
        show()
    if notices:
        choices = [(say("article", "Show draft"), show)] if is_busy else []
        desk.notices.tell(" ".join(notices), choices, about=TOLD)


def _draft(desk: ArticleDesk, session: Session, drafter: Drafter, tab: int, lane: Callable[..., Task]) -> None:
    """Draft in a lane of the tasks; then put the drafts in, show them, and say what should be known."""

    def begin(progress: Callable[[object], None], cancelled: Event) -> Drafting:
        return drafter(lambda done, of: progress((done, of)), cancelled)

    def done(made: Drafting) -> None:
        desk.notices.take_back(about)
        if desk.session is session:  # and no other talk is open by now
            _finish_typing(desk, tab)
            _put_in(desk, session, made, tab, is_busy=session.history.undoable is not step)

    def failed(error: BaseException) -> None:
        desk.notices.take_back(about)
        desk.notices.tell(lambda: desk.words(error), kind="problem", about=TOLD)

    about = f"drafting article {tab}"  # both may be under way
    desk.finish_typing()
    step = session.history.undoable
    desk.notices.take_back(TOLD)
    task = lane(begin, done, failed)
    choices = [(lambda: say("article", "Stop"), task.cancel)]
    desk.notices.tell(lambda: say("article", "The draft is being written…"), choices, about=about, seconds=0)

    def show(progress: tuple[int, int]) -> None:
        number, of = progress
        if of > 1 and number < of:
            desk.notices.tell(lambda: model_runs.part_of(number + 1, of), choices, about=about, seconds=0)

    task.progressed.connect(show)
