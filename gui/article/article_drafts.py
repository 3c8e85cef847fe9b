"""Drafts of the article: in the background, with a way to stop, and never in place of what a person wrote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Event
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMessageBox

from dwuglos.errors import DwuglosError
from dwuglos.talk import article_edits
from gui.desk import Desk
from gui.session import Session
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.article.drafts.proposal import Drafting
    from dwuglos.models.language_model import LanguageModel
    from gui.article.page import ArticlePage
    from gui.tasks import Task

Progress = Callable[[int, int], object]
Drafter = Callable[[Progress, Event], "Drafting"]
Take = Callable[[Session, "Drafting"], bool]

_SUMMARY, _TIMELINE = range(2)  # tabs of the article page


class ArticleDesk(Desk, Protocol):
    """A desk at which an article can be shown."""

    @property
    def article(self) -> ArticlePage | None:
        """The article's page, while it is on the screen."""
        ...

    def show_article(self) -> ArticlePage:
        """Show the article of the open talk."""
        ...


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


def timeline_from_topics(desk: ArticleDesk, session: Session) -> None:
    """Draft the timeline from the video's chapters, or else from the topics of the talk."""
    from dwuglos.article.drafts.timeline import draft_timeline

    segments, video = list(session.transcript), session.facts.video
    _draft(
        desk,
        session,
        lambda progress, stop: draft_timeline(segments, video, progress=progress, cancelled=stop),
        _TIMELINE,
        desk.tasks.work,
    )


def summary_by_model(desk: ArticleDesk, session: Session) -> None:
    """Let the language model that the user has set write the summary."""
    from dwuglos.article.drafts import model

    segments, title = list(session.transcript), session.title

    def drafter(where: LanguageModel) -> Drafter:
        return lambda progress, stop: model.summary_by_model(where, segments, title, progress=progress, cancelled=stop)

    _ask_model(desk, session, drafter, _SUMMARY)


def timeline_by_model(desk: ArticleDesk, session: Session) -> None:
    """Let the language model that the user has set write the timeline."""
    from dwuglos.article.drafts import model

    segments, title = list(session.transcript), session.title

    def drafter(where: LanguageModel) -> Drafter:
        return lambda progress, stop: model.timeline_by_model(where, segments, title, progress=progress, cancelled=stop)

    _ask_model(desk, session, drafter, _TIMELINE)


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
        desk.notices.tell(" ".join(notices), choices, about="drafted article")


def _ask_model(desk: ArticleDesk, session: Session, drafter: Callable[[LanguageModel], Drafter], tab: int) -> None:
    """Ask a model once all is there that it needs, and the user agrees that it gets the talk's text."""
    from dwuglos.models.language_model import LanguageModel
    from dwuglos.translators import prepared, values_for
    from dwuglos.translators.language_model import LanguageModelTranslator

    def go_on(values: Mapping[str, str]) -> None:
        try:
            made = prepared(LanguageModelTranslator, values)
        except DwuglosError as error:
            desk.notices.tell(desk.words(error), kind="problem", about="drafted article")
            return
        where = LanguageModel(made.values["address"], made.values["model"], made.values["key"])
        if where.is_here or _may_send(desk, where, session):
            _draft(desk, session, drafter(where), tab, desk.tasks.network)

    services = desk.settings.services
    # In the background: a keyring may want a password first.
    desk.tasks.network(lambda _progress, _cancelled: values_for(LanguageModelTranslator, services), go_on)


def _may_send(desk: ArticleDesk, where: LanguageModel, session: Session) -> bool:
    """Say where the text goes, once for each place; False when it shall not."""
    agreed, agreed_services = f"article {where.host}", desk.settings.services_told
    if agreed in agreed_services:
        return True
    question = say("article", "The whole text of “{title}” will be sent to the language model at {host}. Send it?")
    message = question.format(title=session.title, host=where.host)
    answer = QMessageBox.question(desk.widget, say("article", "Draft with a language model"), message)
    if answer != QMessageBox.StandardButton.Yes:
        return False
    agreed_services.append(agreed)
    desk.remember()
    return True


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
        desk.notices.tell(lambda: desk.words(error), kind="problem", about="drafted article")

    about = f"drafting article {tab}"  # both may be under way
    desk.finish_typing()
    step = session.history.undoable
    desk.notices.take_back("drafted article")
    task = lane(begin, done, failed)
    choices = [(lambda: say("article", "Stop"), task.cancel)]
    desk.notices.tell(lambda: say("article", "The draft is being written…"), choices, about=about, seconds=0)

    def show(progress: tuple[int, int]) -> None:
        number, of = progress
        if of > 1 and number < of:
            desk.notices.tell(lambda: _part_of(number + 1, of), choices, about=about, seconds=0)

    task.progressed.connect(show)


def _part_of(number: int, of: int) -> str:
    return say("article", "The draft is being written: part {number} of {of}…").format(number=number, of=of)
