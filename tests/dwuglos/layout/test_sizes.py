"""How many lines a text takes, found without breaking it wherever that is certain."""

import pytest

from dwuglos.layout.sizes import size_of


@pytest.mark.parametrize(
    ("text", "lines", "longest"),
    [("raz\ndwa trzy", 2, 8), ("x" * 50, 1, 50), ("raz dwa " * 11, 3, 31), ("<i>raz</i>\n<i>dwa</i>\ntrzy", 3, 4)],
)
def test_sizes_over_or_at_a_limit(text: str, lines: int, longest: int) -> None:
    size = size_of(text, 42, 2)
    assert (size.lines, size.longest) == (lines, longest)


@pytest.mark.parametrize("text", ["", "tak", "raz dwa trzy cztery pięć sześć siedem osiem dziewięć"])
def test_a_text_that_fits(text: str) -> None:
    size = size_of(text, 42, 2)
    assert size.lines <= 2
    assert size.longest <= 42
