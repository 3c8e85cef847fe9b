"""How large what a template makes would become, known before it is made."""

from __future__ import annotations

from typing import Any

import pytest

from dwuglos.article.publications.parts.template_costs import ENDLESS, FAR, of_call, of_operation, size, written


@pytest.mark.parametrize(
    ("value", "expected"),
    [("", 0), ("abc", 3), (7, 8), (None, 8), ([], 0), ([1, 2], 16), ((1,), 8), ({"a": 1}, 8), ({1, 2, 3}, 24)],
)
def test_the_size_of_a_value(value: object, expected: int) -> None:
    assert size(value) == expected


def test_what_stands_many_times_in_a_value_counts_as_many_times() -> None:
    word = "x" * 100
    assert written([word]) >= 100
    assert written([word] * 10) >= 1000
    nested: list[Any] = [word]
    for _ in range(40):
        nested = [nested, nested]
    assert written(nested) > 2**40
    assert written({"a" * 50: "b" * 60}) >= 110


@pytest.mark.parametrize(
    ("operator", "left", "right", "made"),
    [
        ("+", "abc", "de", 5),
        ("+", [1], [2, 3], 24),
        ("+", 1, 2, 0),
        ("*", "abc", 4, 12),
        ("*", 4, "abc", 12),
        ("*", "abc", -4, 12),
        ("*", "x", FAR, FAR),
        ("*", "x", FAR + 1, ENDLESS),
        ("*", [1], 3, 24),
        ("*", "x", 2.5, 2),
        ("*", 20_000, 20_000, 0),
        ("**", 2, FAR, 0),
        ("**", 2, FAR + 1, ENDLESS),
        ("**", 2, -(FAR + 1), ENDLESS),
        ("**", FAR + 1, 2, ENDLESS),
        ("**", 1023, FAR, 0),
        ("**", 1024, FAR, ENDLESS),
        ("%", 7, 3, 0),
        ("+", None, None, 0),
    ],
)
def test_what_an_operation_makes(operator: str, left: object, right: object, made: int) -> None:
    assert of_operation(operator, left, right) == made


@pytest.mark.parametrize(("bits", "made"), [(50_000, 0), (50_001, ENDLESS)])
def test_a_product_has_no_more_bits_than_can_be_written_soon(bits: int, made: int) -> None:
    assert of_operation("*", 1 << (50_000 - 1), 1 << (bits - 1)) == made


@pytest.mark.parametrize(
    ("text", "value", "least"),
    [("%s", "x" * 500, 500), ("%s%s", ("x" * 500, "y"), 1000), ("%(a)s", {"a": "x" * 500}, 500), ("a", "b", 1)],
)
def test_a_text_with_holes_is_as_large_as_what_fills_them(text: str, value: object, least: int) -> None:
    made = of_operation("%", text, value)
    assert least <= made < 10 * least + 50


@pytest.mark.parametrize("text", ["%99999d", "%.10000f", "%012345d"])
def test_a_hole_that_is_very_wide_is_endless(text: str) -> None:
    assert of_operation("%", text, 1) == ENDLESS


def test_a_hole_whose_width_is_a_value_is_endless_where_that_is_large() -> None:
    assert of_operation("%", "%*d", (FAR + 1, 1)) == ENDLESS
    assert of_operation("%", "%*d", (FAR, 1)) < ENDLESS
    assert of_call("format", "{:{}}", ("a", FAR + 1), {}) == ENDLESS
    assert of_call("format", "{:{w}}", ("a",), {"w": -FAR - 1}) == ENDLESS
    assert of_operation("%", "%999d", 1) >= 999


@pytest.mark.parametrize(
    ("name", "value", "arguments", "least", "most"),
    [
        ("upper", "abc", (), 3, 3),
        ("center", "abc", (1000,), 1000, 1010),
        ("center", "abc", (FAR + 1,), ENDLESS, ENDLESS),
        ("rjust", "abc", (-FAR - 1,), ENDLESS, ENDLESS),
        ("zfill", "abc", (FAR,), FAR, FAR + 10),
        ("indent", "a\nb\nc", (100,), 300, 400),
        ("expandtabs", "\t\t\t", (100,), 300, 500),
        ("wordwrap", "a" * 100, (1, False, "x" * 50), 5000, 5200),
        ("tojson", {"a": 1}, (100,), 100_000, 200_000),
        ("split", "abc", (), 24, 24),
        ("list", "abc", (), 24, 24),
        ("replace", "aaa", ("a", "xxxx"), 12, 15),
        ("replace", "aaa", ("", "xxxx"), 16, 19),
        ("replace", "aaa", ("b", "xxxx"), 3, 3),
        ("replace", "aaa", ("a",), 3, 3),
        ("join", ["a", "b", "c"], ("x" * 100,), 203, 350),
        ("join", "x" * 100, (["a", "b", "c"],), 203, 350),
        ("join", "abc", (), 3, 10),
        ("join", 5, (), 0, 0),
        ("translate", "aaa", ({97: "xxxx"},), 12, 12),
        ("translate", "aaa", ({97: ""},), 3, 3),
        ("striptags", "<!--" * 5, (), 120, 120),
    ],
)
def test_what_a_method_or_a_filter_makes(
    name: str, value: object, arguments: tuple[object, ...], least: int, most: int
) -> None:
    assert least <= of_call(name, value, arguments, {}) <= most


def test_values_with_names_count_as_others_do() -> None:
    assert of_call("indent", "a", (), {"width": FAR + 1}) == ENDLESS
    assert of_call("replace", "aaa", (), {"old": "a", "new": "xxxx"}) >= 12
