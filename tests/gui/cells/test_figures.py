"""Figures of a subtitle against the limits of a profile."""

import sys
from dataclasses import replace

from dwuglos.layout import break_lines
from dwuglos.profiles import NETFLIX_PL, TED_PL
from gui.cells.figures import Figure, all_lengths, as_exported, is_quickly_laid_out, learn_to_lay_out, lengths, speed
from gui.look import theme


def test_each_line_is_counted_and_only_the_long_one_is_over():
    assert lengths("x" * 42 + "\n" + "x" * 43, NETFLIX_PL) == [Figure("42", False), Figure("43!", True)]


def test_tags_are_not_counted():
    assert [figure.text for figure in lengths("{\\an8}<i>Raz</i>\ndwa", NETFLIX_PL)] == ["3", "3"]


LONG = "Najprostszym sposobem jest po prostu policzenie, ile razy występuje."


def test_a_text_is_counted_in_the_lines_in_which_it_is_exported():
    laid_out = as_exported(LONG, NETFLIX_PL)
    assert laid_out == break_lines(LONG)
    assert laid_out.count("\n") == 1
    assert lengths(LONG, NETFLIX_PL) == [Figure(str(len(line)), False) for line in laid_out.split("\n")]
    assert [figure.is_over for figure in lengths("x" * 43, NETFLIX_PL)] == [True], "which cannot be broken"


def test_lines_of_its_own_are_exported_as_they_are():
    for text in ("x" * 50 + "\ny", "x" * 42, "", f"<i>{'x ' * 20}x</i>"):
        assert as_exported(text, NETFLIX_PL) == text
        assert is_quickly_laid_out(text, NETFLIX_PL)


def test_what_needs_to_be_laid_out_waits_for_what_that_needs(monkeypatch):
    monkeypatch.delitem(sys.modules, "dwuglos.layout")
    assert not is_quickly_laid_out(LONG, NETFLIX_PL)
    assert is_quickly_laid_out("Krótko.", NETFLIX_PL)
    assert learn_to_lay_out()
    assert not learn_to_lay_out()
    assert is_quickly_laid_out(LONG, NETFLIX_PL)


def test_a_line_too_many_is_over():
    assert [figure.is_over for figure in lengths("a\nb\nc", NETFLIX_PL)] == [False, False, True]


def test_all_lines_are_one_figure_which_is_over_where_one_of_them_is_in_each_profile():
    narrow = replace(NETFLIX_PL, line_length=3)
    for _ in range(2):
        assert all_lengths("abcd\nab", NETFLIX_PL) == Figure("4·2", False)
        assert all_lengths("abcd\nab", narrow) == Figure("4!·2", True)
        assert all_lengths("a\nb\nc", NETFLIX_PL) == Figure("1·1·1!", True)


def test_the_speed_is_held_against_the_profile():
    assert speed("x" * 20, 1000, NETFLIX_PL) == Figure("20.0!", True)
    assert speed("x" * 20, 1000, TED_PL) == Figure("20.0", False)


def test_there_is_no_speed_without_times():
    assert speed("x", None, NETFLIX_PL) is None
    assert speed("x", 0, NETFLIX_PL) is None


def test_only_what_is_over_is_coloured(qapp):
    assert Figure("12", False).marked == "12"
    assert theme.colours().warning in Figure("43!", True).marked
