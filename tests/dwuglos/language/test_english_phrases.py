"""Noun phrases of English texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.english_phrases import phrases, stems

TALK = [
    "A language model reads the prompt.",
    "The language models are big, and the prompt is short.",
    "I hope the language model works.",
    "We really hope so.",
    "To prompt a language model is easy.",
    "The rate of change is the slope.",
    "This rate of change tells us the slope.",
    "A rate of change, and a slope.",
    "An LLM is big. One LLM is small, the LLM too.",
]


def texts(sentences: list[str], least: int = 3) -> list[str]:
    return [each.text for each in phrases(sentences, least)]


def test_longer_phrases_come_before_what_is_only_in_them() -> None:
    found = texts(TALK)
    assert {"language model", "rate of change", "slope", "LLM"} <= set(found)
    assert not {"language", "model", "rate", "change", "hope", "we", "big"} & set(found)


def test_a_phrase_has_its_sentences() -> None:
    phrase = next(each for each in phrases(TALK) if each.text == "language model")
    assert (phrase.sentences, phrase.uses) == ((0, 1, 2, 4), 4)


def test_verbs_adverbs_and_what_is_rare_are_left_out() -> None:
    assert not texts(["We correspond quickly.", "They correspond quickly.", "You correspond quickly.", "The lamp."])


def test_a_phrase_is_in_one_clause() -> None:
    assert "model, language" not in texts(["the model, language"] * 3)
    assert "model language" not in texts(["the model, language"] * 3)


def test_tags_and_possessions_are_no_part_of_it() -> None:
    assert texts(["The <i>neuron</i>'s layer", "the neuron’s layer", "a neuron's layer"]) == ["neuron layer"]


def test_stems_are_those_of_keys() -> None:
    assert tuple(stems("Language models")) == next(each.key for each in phrases(TALK) if each.text == "language model")


@given(st.lists(st.text(max_size=60), max_size=5))
def test_anything_is_read(sentences: list[str]) -> None:
    for phrase in phrases(sentences, 1):
        assert phrase.text
        assert all(0 <= n < len(sentences) for n in phrase.sentences)
