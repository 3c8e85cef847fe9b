"""Noun phrases of English texts."""

from __future__ import annotations

import pytest
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


def weighed(sentences: list[str], least: int = 1) -> list[tuple[str, int, float]]:
    return [(each.text, each.uses, round(each.weight, 3)) for each in phrases(sentences, least)]


def test_a_phrase_weighs_what_it_has_alone_and_by_its_length() -> None:
    assert weighed(TALK, 3) == [
        ("language model", 4, 6.34), ("rate of change", 3, 6.0), ("LLM", 3, 3.0), ("prompt", 3, 3.0), ("slope", 3, 3.0),
    ]  # fmt: skip
    assert weighed(TALK, 4) == [("language model", 4, 6.34)]
    network = [*["the neural network layer"] * 3, *["the neural network"] * 2, "a network"]
    assert weighed(network, 3) == [("neural network layer", 3, 6.0), ("neural network", 5, 3.17), ("network", 6, 2.333)]
    assert [each.sentences for each in phrases(network)] == [(0, 1, 2), (0, 1, 2, 3, 4), (0, 1, 2, 3, 4, 5)]
    twice = ["the slope value", "a slope value", "the slope", "some slope"]
    assert weighed(twice) == [("slope value", 2, 3.17), ("slope", 4, 2.0)]


def test_a_phrase_has_at_most_four_words_that_follow_each_other() -> None:
    assert weighed(["the big deep neural network layer size"] * 3, 3) == [
        ("big deep neural network", 3, 6.966),
        ("deep neural network layer", 3, 6.966),
        ("neural network layer size", 3, 6.966),
    ]
    assert texts(["the rate of change of slope"], 1) == ["change of slope", "rate of change"]
    assert weighed(["the vector of", "of the vector"]) == [("vector", 2, 2.0)]


def test_it_is_written_as_most_often_and_in_small_letters_where_anywhere() -> None:
    assert texts(["the Fourier transform", "the Fourier transform", "the fourier transform"]) == ["fourier transform"]
    assert texts(["the Fourier transform"] * 3) == ["Fourier transform"]
    assert texts(["the lamps"] * 2 + ["the lamp"]) == ["lamps"]
    assert texts(["the lamps", "the lamp"], 2) == ["lamp"]
    assert texts(["the Fourier Transform", *["the Fourier transform"] * 2]) == ["Fourier transform"]


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        (["the lamp", "to lamp", "we lamp", "a lamp", "the lamp"], ["lamp"]),  # 3 of 5
        (["the lamp", "to lamp", "we lamp", "a lamp"], []),
        (["lamp"], []),
        (["the gradient descent", "to gradient", "to gradient", "to gradient"], ["gradient descent"]),
        (["to kernel neurons", "the kernel neurons"], ["kernel neurons"]),
        (["to kernel neurons"], []),
        (["to hold neurons", "you hold neurons", "we hold neurons"], []),
        (["the rotated vector", "a squished image"], ["rotated vector", "squished image"]),
        (["describe vector", "the vector describe"], ["vector"]),
        (["the slowly neuron layer", "a quickly neuron"], ["neuron layer"]),
        (["the AI", "a GPU", "the x", "a ab", "ML", "the A"], ["AI", "GPU", "ML"]),
        (["the 2 vectors", "two vectors 3 vectors"], ["vectors"]),
        (["the matter", "the topics", "the topic"], []),
        (["the dimension times vector"], ["dimension"]),
        (["the eigenvalue eigenbasis", "an eigenvalue", "the eigenvalue"], ["eigenvalue", "eigenvalue eigenbasis"]),
        (["kernel lamp", "the lamp", "to lamp", "to lamp"], ["kernel lamp"]),
        (["kernel lamp", "the lamp", "to lamp", "to lamp", "to lamp"], []),
        ([*["the lamp kernel"] * 3, *["the lamp"] * 2], ["lamp kernel"]),  # before another word 3 times of 5
        ([*["the lamp kernel"] * 2, *["the lamp"] * 2], ["lamp kernel", "lamp"]),
        (["the cubic spline", "the cubic kernel", "a cubic"], ["cubic kernel", "cubic spline"]),
    ],
)
def test_what_may_be_a_term(sentences: list[str], found: list[str]) -> None:
    assert texts(sentences, 1) == found


@pytest.mark.parametrize("word", ["a", "your", "of", "three", "both"])
def test_what_stands_before_nouns(word: str) -> None:
    assert texts([f"{word} eigenbasis"], 1) == ["eigenbasis"]


@pytest.mark.parametrize("word", ["to", "you", "will", "don’t", "cannot"])
def test_what_stands_before_verbs(word: str) -> None:
    assert texts([f"{word} eigenbasis"], 1) == []


def test_stems_have_signs_and_no_possessions() -> None:
    assert stems("The <b>neurons</b>’ layer's 2 x-axes, too.") == stems("The neurons’ layer 2 x-axes , too .")
    assert stems("Models!") == ["model", "!"]
