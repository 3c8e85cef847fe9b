"""A question about a line, and its answer."""

from __future__ import annotations

import pytest

from dwuglos.errors import BadAnswer, InputError
from dwuglos.review.questions import answer
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.review.conftest import Reviewer

SEGMENTS = list(number([NewSegment(0, 900, "A net.", "Sieć."), NewSegment(1000, 1900, "So.", "")]))


def test_the_answer_is_plain_text(reviewer: Reviewer) -> None:
    reviewer.stand_in.otherwise = "answer"
    said = answer(reviewer.model, SEGMENTS, 1, "Co to znaczy {title}?", title="Ule", language="English")
    assert said == "To znaczy „sieć”.\n\n\nsieć\n\nTak się mówi."
    (message,) = reviewer.messages()
    assert message.endswith("Co to znaczy {title}?")
    assert '"polish": "Sieć."' in message
    assert "Answer in English" in str(reviewer.stand_in.asked[0]["messages"][0]["content"])  # type: ignore[index]


def test_an_untranslated_line_can_be_asked_about(reviewer: Reviewer) -> None:
    reviewer.stand_in.otherwise = "answer"
    assert answer(reviewer.model, SEGMENTS, 2, "Jak to powiedzieć?")


def test_without_a_question_or_a_line_nothing_is_sent(reviewer: Reviewer) -> None:
    for id, question in ((1, " "), (3, "Co to?")):
        with pytest.raises(InputError):
            answer(reviewer.model, SEGMENTS, id, question)
    assert reviewer.stand_in.asked == []


def test_an_answer_of_marks_alone_is_none(reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.stand_ins import language_model

    monkeypatch.setitem(language_model.ANSWERS, "answer", lambda message: "```\n```")
    reviewer.stand_in.otherwise = "answer"
    with pytest.raises(BadAnswer):
        answer(reviewer.model, SEGMENTS, 1, "Co to?")


def test_an_answer_that_goes_on_is_cut_between_words(reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.stand_ins import language_model

    monkeypatch.setitem(language_model.ANSWERS, "answer", lambda message: "bardzo " * 1000)
    reviewer.stand_in.otherwise = "answer"
    said = answer(reviewer.model, SEGMENTS, 1, "Co to?")
    assert said.endswith("bardzo …")
    assert len(said) < 4_100
