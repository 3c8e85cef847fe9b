import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.translators.parts.numbered_lines import read, read_begun, written


@given(st.lists(st.text(), min_size=1, max_size=12))
def test_what_is_written_is_read(texts):
    assert read(written(texts), len(texts)) == dict(enumerate(texts, 1))


def test_polish_letters_and_breaks_are_written_as_models_read_them():
    assert written(["zażółć", "a\nb"]) == '{"1": "zażółć",\n"2": "a\\nb"}'


@pytest.mark.parametrize(
    "answer",
    [
        '{"1": "raz", "2": "dwa"}',
        '```json\n{"1": "raz", "2": "dwa"}\n```',
        'Here are {both}:\n{"1": "raz", "2": "dwa"}\nAnything {else} [x]?',
        '{"1": "raz", "2": "dwa",}',
        '[{"1": "raz"}, {"2": "dwa"},]',
        '["raz", "dwa"]',
        '{"translations": ["raz", "dwa"]}',
        '{"translations": {"2": "dwa", "1": "raz"}}',
        '{"01": "raz", " 2 ": "dwa"}',
        '{"\x1f1": "raz", "2\x1c\u2003": "dwa"}',
        'First {"1": "hm"}, better {"1": "raz", "2": "dwa"}',
    ],
)
def test_other_forms_of_the_same(answer):
    assert read(answer, 2) == {1: "raz", 2: "dwa"}


def test_a_real_line_break_in_a_string_is_one():
    assert read('{"1": "raz\ndwa"}', 1) == {1: "raz\ndwa"}


def test_a_comma_in_a_text_stays():
    assert read('{"1": "raz, }dwa"}', 1) == {1: "raz, }dwa"}


@pytest.mark.parametrize(
    ("answer", "lines"),
    [
        ("I cannot help with that.", {}),
        ("", {}),
        ('{"1": "raz"}', {1: "raz"}),
        ('{"1": "raz", "2": "dwa", "3": "trzy"}', {1: "raz", 2: "dwa", 3: "trzy"}),
        ('{"1": "raz", "2": "dwa", "note": "Done."}', {1: "raz", 2: "dwa"}),
        ('{"2": "raz", "3": "dwa"}', {2: "raz", 3: "dwa"}),
        ('{"raz": "dwa"}', {}),
        ('{"1": "raz", "2": "dw', {}),
        ('["raz"]', {1: "raz"}),
        ("{" * 5000, {}),
        ("[" * 500_000, {}),
    ],
)
def test_another_count_is_left_to_the_caller(answer, lines):
    assert read(answer, 2) == lines


@pytest.mark.parametrize(
    ("answer", "lines"),
    [
        ('{"1": "raz", "2": "dwa", "3": "tr', {1: "raz"}),
        ('{"1": "ra\\"z",\n "2": "d\nwa",', {1: 'ra"z'}),
        ('{"1": "raz"', {}),
        ('{"1": "ra\\Mz", "2": "dwa", "3": "\\u12", "4": "trzy", "5": "pię', {2: "dwa"}),
        ('{"1": "ra', {}),
        ("tak tak tak", {}),
    ],
)
def test_the_lines_before_an_answer_broke_off(answer, lines):
    assert read_begun(answer) == lines


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_no_json_breaks_it(value):
    assert isinstance(read(json.dumps(value), 2), dict)
    assert isinstance(read_begun(json.dumps(value)), dict)
