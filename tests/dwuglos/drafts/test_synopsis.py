"""A synopsis that a language model writes."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest

from dwuglos.drafts.synopsis import MOST, shortened, synopsis_by_model, text_of
from dwuglos.errors import BadAnswer, InputError
from dwuglos.models.asking import Model
from dwuglos.models.language_model import LanguageModel
from dwuglos.talk.brief import LONGEST
from dwuglos.talk.transcript import NewSegment, Segment, number
from tests.stand_ins import language_model
from tests.stand_ins.language_model import StandIn

ANSWER = "Wykład o latarniach morskich (lighthouses) i o ludziach, którzy w nich mieszkali."


@pytest.fixture
def model() -> Iterator[StandIn]:
    with StandIn() as model:
        yield model
    assert model.errors == []


def talk(*texts: str) -> list[Segment]:
    return number([NewSegment(n * 1000, n * 1000 + 900, text) for n, text in enumerate(texts)])


def written(model: StandIn, segments: list[Segment], *answers: str) -> str:
    names = [f"synopsis {n}" for n in range(len(answers))]
    language_model.ANSWERS.update(
        {name: lambda _, answer=answer: answer for name, answer in zip(names, answers, strict=True)}
    )  # type: ignore[misc]
    model.follow(names)
    return synopsis_by_model(Model(LanguageModel(model.address, "polyglot"), Event()), segments, "Lighthouses")


def test_the_model_reads_the_english_and_says_what_it_is_about(model: StandIn) -> None:
    segments = talk("Good <i>evening</i>.", "Tonight we look\nat lighthouses.")
    assert written(model, segments, f"„{ANSWER}”\n") == ANSWER
    question = model.asked[0]["messages"][1]["content"]  # type: ignore[index,call-overload]
    assert question == "The talk: Lighthouses\n\nGood evening. Tonight we look at lighthouses."


def test_headings_and_lists_become_prose(model: StandIn) -> None:
    assert written(model, talk("Good evening."), "## Streszczenie\n* **Mówca** wita.\n- Potem mówi.") == (
        "Streszczenie Mówca wita. Potem mówi."
    )


def test_another_language_is_asked_for_once_more_and_then_refused(model: StandIn) -> None:
    english = "This is a talk about the lighthouses and about the people who lived in them."
    assert written(model, talk("Good evening."), english, ANSWER) == ANSWER
    with pytest.raises(BadAnswer, match="another language"):
        written(model, talk("Good evening."), english, english)


def test_a_talk_without_text_is_not_sent(model: StandIn) -> None:
    with pytest.raises(InputError):
        written(model, talk("", "  "))
    assert model.asked == []


def test_of_a_long_talk_there_are_stretches_from_beginning_to_end() -> None:
    words = [f"word{n}" for n in range(9_000)]
    text = text_of(talk(*words))
    assert len(text) <= MOST + 60
    stretches = [stretch.split() for stretch in text.split("\n[…]\n")]
    assert (stretches[0][0], stretches[-1][-1], len(stretches)) == ("word0", "word8999", 7)
    assert {word for stretch in stretches for word in stretch} <= set(words)
    assert text_of(talk("One.", "", "Two.")) == "One. Two."


def test_what_is_too_long_ends_with_a_sentence() -> None:
    sentence = "To jest zdanie o latarniach."
    short = shortened(" ".join([sentence] * 100))
    assert len(short) <= LONGEST
    assert short == " ".join([sentence] * short.count(sentence))
    assert len(shortened("x" * 5_000)) == LONGEST
    assert shortened(sentence) == sentence
