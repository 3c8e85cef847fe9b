"""How many lines a text takes, found without breaking it wherever that is certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.markup import visible_text
from dwuglos.layout import break_lines
from dwuglos.layout.sizes import fits_at_sight, size_of

PIECES = ["Tak.", "-", "–", "ul.", "18", "min", "nie", "Kraków", "<i>", "{\\an8}", "<br>", "\n", "\n\n"]


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


@given(
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.integers(1, 30),
    st.integers(1, 3),
)
def test_what_fits_at_first_sight_fits_when_it_is_broken(text: str, limit: int, lines: int) -> None:
    shown = [line for line in visible_text(break_lines(text, limit, lines)).split("\n") if line.strip()]
    if fits_at_sight(text, limit, lines):
        assert len(shown) <= lines
        assert max(map(len, shown), default=0) <= limit
