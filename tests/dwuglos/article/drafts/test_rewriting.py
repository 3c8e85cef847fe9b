"""A paragraph that a language model writes anew or shortens."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable

import pytest

from dwuglos.article.drafts.rewriting import How, rewritten
from dwuglos.errors import BadAnswer, InputError
from dwuglos.models import asking
from dwuglos.models.asking import Model
from dwuglos.models.language_model import LanguageModel
from dwuglos.talk.article import Article, Part

TEXT = "No więc pszczoły, tak, pszczoły budują w ulu plastry z wosku, i to jest 6 ścian w każdej komórce plastra."
SHORT = "Pszczoły budują plastry z wosku o komórkach, które mają 6 ścian."
ARTICLE = Article([Part(1, "paragraph", 1, "Przed."), Part(2, "paragraph", 2, TEXT), Part(3, "paragraph", 3, "")])


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """A function that lets a model answer so whenever it is asked, and returns the questions it gets."""

    def make(text: str) -> list[str]:
        asked: list[str] = []

        def complete(where: object, system: str, user: str, *others: object) -> str:
            asked.append(user)
            return text

        monkeypatch.setattr(asking, "complete", complete)
        return asked

    return make


def ask(how: How, id: int = 2) -> str:
    return rewritten(
        Model(LanguageModel("http://localhost:1/v1", "polyglot"), threading.Event()), ARTICLE, id, how, "Ul"
    )


@pytest.mark.parametrize("how", ["rewrite", "shorten"])
def test_the_new_text_and_what_the_model_is_given(answers: Callable[[str], list[str]], how: How) -> None:
    asked = answers(f"```{json.dumps({'text': SHORT})}```")
    assert ask(how) == SHORT
    assert asked == [f"The talk: Ul\n\nBefore:\nPrzed.\n\nAfter:\n–\n\nThe paragraph:\n{TEXT}"]


@pytest.mark.parametrize(
    ("how", "answer", "words"),
    [
        ("rewrite", "nothing", "did not answer in the form it was asked for"),
        ("rewrite", json.dumps({"text": " "}), "did not answer in the form it was asked for"),
        ("rewrite", json.dumps({"text": "This is what the bees do and that is it."}), "another language than Polish"),
        ("rewrite", json.dumps({"text": TEXT * 4}), "made the paragraph much longer than it was"),
        (
            "rewrite",
            json.dumps({"text": SHORT.replace("6", "8")}),
            "put a number into the paragraph that was not there",
        ),
        ("shorten", json.dumps({"text": TEXT}), "did not shorten the paragraph"),
    ],
)
def test_what_cannot_take_its_place_is_told(
    answers: Callable[[str], list[str]], how: How, answer: str, words: str
) -> None:
    asked = answers(answer)
    with pytest.raises(BadAnswer, match=words):
        ask(how)
    assert len(asked) == 2


@pytest.mark.parametrize("id", [3, 99])
def test_a_paragraph_that_is_empty_or_gone(answers: Callable[[str], list[str]], id: int) -> None:
    asked = answers("{}")
    with pytest.raises(InputError, match="no paragraph with a text to rewrite"):
        ask("rewrite", id)
    assert asked == []
