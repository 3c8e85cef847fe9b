"""Segments in which nobody speaks, and labels of sounds."""

import pytest

from dwuglos.layout.borders import words_of
from dwuglos.layout.silence import has_label, is_silent, labels_among


@pytest.mark.parametrize("source", ["", " ", "♪", "♪♪", "[Music]", "(applause)", "<i>[Music]</i> ♪", "...", "{\\an8}"])
def test_silent(source: str) -> None:
    assert is_silent(source)


@pytest.mark.parametrize("source", ["I", "Hello", "♪ la la ♪", "[Music] hello", "- No.", "3"])
def test_spoken(source: str) -> None:
    assert not is_silent(source)


def test_labels() -> None:
    assert has_label("hello [Music]")
    assert not has_label("hello")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Ala [głośna muzyka] ma", [False, True, True, False]),
        ("<i>[Muzyka]</i> ♪ Ala", [True, True, False]),
        ("(śmiech) f(x) [Muzyka].", [True, False, True]),
        ("[Muzyka Ala ma", [False, False, False]),
    ],
)
def test_labels_among_words(text: str, labels: list[bool]) -> None:
    assert labels_among(text, words_of(text)) == labels
