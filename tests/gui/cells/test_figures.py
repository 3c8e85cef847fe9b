"""Figures of a subtitle against the limits of a profile."""

from dwuglos.profiles import NETFLIX_PL, TED_PL
from gui.cells.figures import Figure, lengths, speed
from gui.look import theme


def test_each_line_is_counted_and_only_the_long_one_is_over():
    assert lengths("x" * 42 + "\n" + "x" * 43, NETFLIX_PL) == [Figure("42", False), Figure("43!", True)]


def test_tags_are_not_counted():
    assert [figure.text for figure in lengths("{\\an8}<i>Raz</i>\ndwa", NETFLIX_PL)] == ["3", "3"]


def test_a_line_too_many_is_over():
    assert [figure.is_over for figure in lengths("a\nb\nc", NETFLIX_PL)] == [False, False, True]


def test_the_speed_is_held_against_the_profile():
    assert speed("x" * 20, 1000, NETFLIX_PL) == Figure("20.0!", True)
    assert speed("x" * 20, 1000, TED_PL) == Figure("20.0", False)


def test_there_is_no_speed_without_times():
    assert speed("x", None, NETFLIX_PL) is None
    assert speed("x", 0, NETFLIX_PL) is None


def test_only_what_is_over_is_coloured(qapp):
    assert Figure("12", False).marked == "12"
    assert theme.colours().warning in Figure("43!", True).marked
