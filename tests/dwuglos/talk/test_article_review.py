"""Drafts of an article that a person confirms."""

from __future__ import annotations

from dwuglos.talk.article import Article
from dwuglos.talk.article_edits import Drafted, accept_summary, accept_timeline, add_paragraph, is_draft
from dwuglos.talk.article_review import confirm
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import NewSegment, Transcript, number

TRANSCRIPT = Transcript(number([NewSegment(0, 1000, "One.", "Raz."), NewSegment(1000, 2000, "Two.", "Dwa.")]))


def do(article: Article, edit: Edit | None) -> Edit:
    assert edit is not None
    return edit.apply(TRANSCRIPT, article)


def test_confirming_is_one_step_forward_and_back() -> None:
    article = Article()
    do(article, accept_timeline(article, TRANSCRIPT, [Drafted("Raz.", 0), Drafted("Dwa.", 1000)], "topics"))
    before = article.parts
    ids = [part.id for part in article.timeline]
    back = do(article, confirm(article, TRANSCRIPT, ids))
    assert not any(map(is_draft, article.timeline))
    do(article, back)
    assert article.parts == before


def test_a_confirmed_text_is_not_replaced_by_the_next_draft() -> None:
    article = Article()
    do(article, accept_summary(article, [Drafted("Szkic.", basis=basis_of(TRANSCRIPT.segments))], "extract"))
    do(article, confirm(article, TRANSCRIPT, [article.summary[0].id]))
    do(article, accept_summary(article, [Drafted("Nowy.")], "extract"))
    assert [part.text for part in article.summary] == ["Szkic.", "Nowy."]


def test_what_a_person_wrote_needs_no_confirming() -> None:
    article = Article()
    do(article, add_paragraph(article, None, "Mój."))
    assert confirm(article, TRANSCRIPT, [article.summary[0].id, 99]) is None
