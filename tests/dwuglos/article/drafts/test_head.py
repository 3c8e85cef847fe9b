"""Title, lead and tags by a language model."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable

import pytest

from dwuglos.article.drafts.head import Head, head_by_model, material_of
from dwuglos.article.drafts.model_questions import PART
from dwuglos.errors import BadAnswer, InputError
from dwuglos.models import asking
from dwuglos.models.asking import Model
from dwuglos.models.language_model import LanguageModel
from dwuglos.talk.article import Article, Part
from dwuglos.talk.transcript import NewSegment, number

WHERE = LanguageModel("http://localhost:1/v1", "polyglot")
SEGMENTS = number([NewSegment(0, 1000, "This is about bees.", "To jest o pszczołach.")])
GOOD = {"title": "Jak pszczoły budują ul.", "lead": "Pszczoły budują plastry z wosku.", "tags": ["ul", "Ul", "wosk,"]}


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """A function that lets a model answer so, and returns the questions it gets."""

    def make(*texts: str) -> list[str]:
        asked: list[str] = []
        left = iter(texts)

        def complete(where: object, system: str, user: str, *others: object) -> str:
            asked.append(user)
            return next(left)

        monkeypatch.setattr(asking, "complete", complete)
        return asked

    return make


def draft(article: Article | None = None, title: str = "Bees") -> Head:
    return head_by_model(Model(WHERE, threading.Event()), article or Article(), SEGMENTS, title)


def test_a_head_is_read_and_set_as_a_head_is(answers: Callable[..., list[str]]) -> None:
    asked = answers(f"Here you are:\n```json\n{json.dumps(GOOD)}\n```")
    assert draft() == Head("Jak pszczoły budują ul", "Pszczoły budują plastry z wosku.", ("ul", "wosk"))
    assert asked == ["The talk: Bees\n\nTo jest o pszczołach."]


@pytest.mark.parametrize(
    ("answer", "head"),
    [
        ({"title": "„Ul”"}, Head("Ul", "", ())),
        ({"tags": "ul, wosk; #miód"}, Head("", "", ("ul", "wosk", "miód"))),
        ({"title": "x " * 90, "lead": "Jest o ulu."}, Head("", "Jest o ulu.", ())),
        ({"title": 7, "lead": None, "tags": [7, "ul", "y" * 50]}, Head("", "", ("ul",))),
        (
            {"title": "Ul", "tags": [f"temat {n}" for n in range(20)]},
            Head("Ul", "", tuple(f"temat {n}" for n in range(8))),
        ),
    ],
)
def test_what_is_no_use_of_it_is_left_out(
    answers: Callable[..., list[str]], answer: dict[str, object], head: Head
) -> None:
    answers(json.dumps(answer))
    assert draft() == head


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("I cannot help with that.", "did not answer in the form it was asked for"),
        ('{"title": "", "tags": []}', "did not answer in the form it was asked for"),
        ('{"title": "This is the talk", "lead": "That is what it is about."}', "another language than Polish"),
    ],
)
def test_what_is_no_head_is_asked_for_once_more_and_then_told(
    answers: Callable[..., list[str]], answer: str, words: str
) -> None:
    asked = answers(answer, answer)
    with pytest.raises(BadAnswer, match=words):
        draft()
    assert len(asked) == 2


def test_it_is_drafted_from_the_summary_where_that_says_enough() -> None:
    long = Part(1, "paragraph", 1, "Pszczoły budują ul. " * 20)
    entry = Part(2, "entry", 1, "Wosk")
    assert material_of(Article([long, entry]), SEGMENTS) == f"{long.text.strip()}\nWosk"
    assert material_of(Article([entry]), SEGMENTS) == "To jest o pszczołach."


def test_a_long_talk_is_drafted_from_samples_of_all_of_it() -> None:
    segments = number(NewSegment(n * 1000, n * 1000 + 900, f"Sentence {n} is here.") for n in range(2000))
    text = material_of(Article(), segments)
    assert PART / 2 < len(text) < PART * 1.1
    assert text.startswith("Sentence 0 is here.")
    assert "Sentence 1800 is here." in text


def test_a_talk_without_words_has_none() -> None:
    with pytest.raises(InputError, match="has no text yet"):
        material_of(Article(), number([NewSegment(0, 1, "[Music]")]))
