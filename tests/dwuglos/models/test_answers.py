"""Lists of objects in the answers of language models."""

from __future__ import annotations

import pytest

from dwuglos.models.answers import items, one_line, whole_number

TWO = [{"segment": 1, "text": "Jeden."}, {"segment": 2, "text": "Dwa."}]


@pytest.mark.parametrize(
    "answer",
    [
        '{"entries": [{"segment": 1, "text": "Jeden."}, {"segment": 2, "text": "Dwa."}]}',
        '[{"segment": 1, "text": "Jeden."}, {"segment": 2, "text": "Dwa."}]',
        '```json\n{"entries": [{"segment": 1, "text": "Jeden."}, {"segment": 2, "text": "Dwa."},]}\n```',
        'Proszę {oto} lista:\n{"entries": [{"segment": 1, "text": "Jeden."}, {"segment": 2, "text": "Dwa."}]} Gotowe!',
        '{"segment": 1, "text": "Jeden."}\n{"segment": 2, "text": "Dwa."}',
        '{"answer": {"entries": [{"segment": 1, "text": "Jeden."}, {"segment": 2, "text": "Dwa."}]}}',
        '{"thoughts": ["hm", {"x": 1}], "entries": [{"segment": 1, "text": "Jeden."}, {"segment": 2, "text": "Dwa."}]}',
    ],
)
def test_the_list_is_found_whatever_stands_around(answer: str) -> None:
    assert items(answer, "text") == TWO


def test_one_object_is_a_list_of_one() -> None:
    assert items('{"from": 1, "text": "Jeden."}', "text") == [{"from": 1, "text": "Jeden."}]


@pytest.mark.parametrize("answer", ["", "Nie wiem.", "{", "[[[[", '{"entries": []}', "[1, 2]", '{"segment": 1}', "7"])
def test_nothing_is_found_where_there_is_nothing(answer: str) -> None:
    assert items(answer, "text") == []


def test_depth_without_end_is_survived() -> None:
    assert items("[" * 100_000, "text") == []


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (12, 12),
        ("12", 12),
        ("[12]", 12),
        (" #12 ", 12),
        (12.0, 12),
        (12.5, None),
        (float("nan"), None),
        (float("inf"), None),
        (True, None),
        (None, None),
        ("dwanaście", None),
        ([12], None),
    ],
)
def test_numbers_are_read_as_models_write_them(value: object, number: int | None) -> None:
    assert whole_number(value) == number


def test_texts_are_one_line() -> None:
    assert one_line(" Jeden\n dwa ") == "Jeden dwa"
    assert one_line(7) == ""
