"""What a language model proposes for the head or a paragraph of the article: shown, and taken if the user likes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from dwuglos.talk import taking
from dwuglos.talk.article import Article, Field
from dwuglos.talk.edits import Edit
from gui.drafts.model_runs import TOLD, Question, ask, part_of_article, tell_failure
from gui.session import Session
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.article.drafts.head import Head
    from dwuglos.article.drafts.rewriting import How
    from gui.article.article_drafts import ArticleDesk

Make = Callable[[Article, Sequence[int]], Edit | None]
"""Makes the edit that takes the chosen of some proposals, by their places."""

_HEAD_FIELDS: tuple[tuple[Field, str], ...] = (
    ("title", later("article", "Title")),
    ("lead", later("article", "Lead")),
    ("tags", later("article", "Tags")),
)
_HEAD_LENGTH = 400  # characters of a title, a lead and tags


def draft_head(desk: ArticleDesk, session: Session) -> None:
    """Let the language model propose a title, a lead and tags."""
    from dwuglos.article.drafts.head import head_by_model, material_of
    from dwuglos.errors import InputError

    segments, article, title = list(session.transcript), Article(session.article.parts), session.title
    try:
        sent = len(material_of(article, segments))
    except InputError as error:
        tell_failure(desk, error)
        return
    ask(
        desk,
        session,
        Question(
            "head",
            sent,
            _HEAD_LENGTH,
            lambda model: head_by_model(model, article, segments, title),
            lambda head, is_busy: _show_soon(desk, session, is_busy, lambda: _show_head(desk, session, head)),
        ),
    )


def _show_head(desk: ArticleDesk, session: Session, head: Head) -> None:
    texts: dict[Field, str] = {"title": head.title, "lead": head.lead, "tags": ", ".join(head.tags)}
    now = session.article
    fields = [(field, title) for field, title in _HEAD_FIELDS if texts[field] not in ("", now.text(field))]
    proposals = [(say("article", title), now.text(field), texts[field]) for field, title in fields]

    def make(article: Article, chosen: Sequence[int]) -> Edit | None:
        return taking.take_head(article, {fields[place][0]: texts[fields[place][0]] for place in chosen})

    _show(desk, session, say("article", "Title, lead and tags"), proposals, make)


def rewrite(desk: ArticleDesk, session: Session, id: int, how: How) -> None:
    """Let the language model propose another text for a paragraph."""
    from dwuglos.article.drafts.rewriting import rewritten

    article, title = Article(session.article.parts), session.title
    part = article.by_id(id)
    if part is None:
        return
    text = part.text
    ask(
        desk,
        session,
        Question(
            f"paragraph {id}",
            len(text),
            len(text),
            lambda model: rewritten(model, article, id, how, title),
            lambda new, is_busy: _show_soon(desk, session, is_busy, lambda: _show_paragraph(desk, session, id, new)),
            words=part_of_article(),
        ),
    )


def _show_paragraph(desk: ArticleDesk, session: Session, id: int, new: str) -> None:
    part = session.article.by_id(id)
    if part is None:
        desk.tell(say("article", "The paragraph is no longer there."))
        return
    proposals = [(say("article", "Paragraph"), part.text, new)] if part.text != new else []
    _show(
        desk,
        session,
        say("article", "Paragraph by a language model"),
        proposals,
        lambda article, _chosen: taking.take_paragraph(article, id, new),
    )


def _show_soon(desk: ArticleDesk, session: Session, is_busy: bool, show: Callable[[], None]) -> None:
    """Show proposals to somebody who waited; whoever is busy with other things is told of them."""
    if not is_busy:
        show()
        return

    def show_here() -> None:
        if desk.session is session:
            show()

    choices = [(lambda: say("article", "Show"), show_here)]
    desk.notices.tell(lambda: say("article", "The language model has a proposal."), choices, about=TOLD, seconds=0)


def _show(
    desk: ArticleDesk, session: Session, title: str, proposals: Sequence[tuple[str, str, str]], make: Make
) -> None:
    """Show proposals beside what is there, and take the chosen as one step."""
    from gui.dialogs.proposals import Proposal, ProposalsDialog

    if not proposals:
        desk.tell(say("article", "The language model proposes what is there already."))
        return
    desk.finish_typing()
    dialog = ProposalsDialog(title, [Proposal(*each) for each in proposals], desk.widget)
    if dialog.exec() and not session.read_only_reason:
        chosen = dialog.chosen()
        session.attempt_on_article(lambda article: make(article, chosen))
    dialog.deleteLater()
