"""What a person took of what a machine proposed."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError
from dwuglos.talk.article import Article, Part
from dwuglos.talk.taking import take_head, take_paragraph
from dwuglos.talk.transcript import PERSON, Transcript


def test_a_head_is_one_edit_that_can_be_taken_back() -> None:
    article, transcript = Article([Part(1, "title", 0, "Stary", origin=PERSON)]), Transcript()
    before = article.parts
    edit = take_head(article, {"title": "Nowy", "lead": "", "tags": "ul, wosk"})
    assert edit is not None
    inverse = edit.apply(transcript, article)
    assert (article.text("title"), article.text("lead"), article.text("tags")) == ("Nowy", "", "ul, wosk")
    inverse.apply(transcript, article)
    assert article.parts == before


def test_what_is_there_already_is_no_edit() -> None:
    article = Article([Part(1, "title", 0, "Stary", origin=PERSON), Part(2, "paragraph", 0, "Tekst")])
    assert take_head(article, {"title": "Stary", "lead": " "}) is None
    assert take_paragraph(article, 2, "Tekst") is None


def test_a_paragraph_that_was_taken_is_the_persons() -> None:
    article = Article([Part(2, "paragraph", 0, "Szkic", origin="extract", basis="[]")])
    edit = take_paragraph(article, 2, "Nowy tekst")
    assert edit is not None
    edit.apply(Transcript(), article)
    assert article.summary == [Part(2, "paragraph", 0, "Nowy tekst", origin=PERSON)]
    with pytest.raises(InputError):
        take_paragraph(article, 7, "Nowy tekst")
