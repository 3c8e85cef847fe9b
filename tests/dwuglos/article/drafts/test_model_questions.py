"""What a language model is told of a talk."""

from __future__ import annotations

import pytest

from dwuglos.article.drafts.model_questions import PART, Line, check_polish, parts_of, written
from dwuglos.errors import BadAnswer, InputError
from dwuglos.talk.transcript import NewSegment, number


def test_lines_are_numbered_and_polish_where_there_is_any() -> None:
    segments = number(
        [
            NewSegment(0, 1, "One.", "Raz."),
            NewSegment(1, 2, "[Music]"),
            NewSegment(2, 3, "<i>Two</i>\nthree."),
            NewSegment(3, 4, ""),
            NewSegment(4, 5, "Four.", "[Muzyka]"),
            NewSegment(5, 6, "", "Pięć."),
        ]
    )
    (lines,) = parts_of(segments)
    assert lines == [Line(1, 0, "Raz."), Line(2, 2, "Two three."), Line(3, 5, "Pięć.")]
    assert written(lines) == "[1] Raz.\n[2] Two three.\n[3] Pięć."


@pytest.mark.parametrize(("length", "parts"), [(PART // 2, [2, 2]), (PART // 2 + 1, [1, 1, 1, 1]), (PART // 4, [4])])
def test_a_part_is_as_long_as_a_model_can_hold(length: int, parts: list[int]) -> None:
    text = "A" + "b" * (length - 2) + "."
    segments = number(NewSegment(n * 1000, n * 1000 + 900, text) for n in range(4))
    found = parts_of(segments)
    assert [len(part) for part in found] == parts
    assert [line.number for part in found for line in part] == [1, 2, 3, 4]


def test_a_part_ends_with_a_sentence() -> None:
    long = "word " * (PART // 15)
    texts = (f"One {long}and", f"two {long}end.", f"Three {long}and", f"four {long}end.")
    segments = number(NewSegment(n * 1000, n * 1000 + 1000, text) for n, text in enumerate(texts))
    assert [[line.row for line in part] for part in parts_of(segments)] == [[0, 1], [2, 3]]


def test_a_talk_without_words_is_refused() -> None:
    for segments in ([], number([NewSegment(0, 1, "[Music]"), NewSegment(1, 2, "")])):
        with pytest.raises(InputError, match="has no text yet"):
            parts_of(segments)


@pytest.mark.parametrize(
    ("texts", "polish"),
    [
        (["To jest most."], True),
        (["Most śpiewa"], True),
        (["Xyz"], True),
        (["This is the bridge."], False),
        (["The bridge", "to jest most"], True),
        (["The bridge of the town", "że"], False),
    ],
)
def test_an_answer_in_another_language_is_none(texts: list[str], polish: bool) -> None:
    if polish:
        check_polish(texts, "polyglot")
    else:
        with pytest.raises(BadAnswer, match="model polyglot answered in another language than Polish"):
            check_polish(texts, "polyglot")
