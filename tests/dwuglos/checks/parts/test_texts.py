"""Texts of segments as checks look at them."""

from __future__ import annotations

import pytest

from dwuglos.checks.parts.texts import bare, says_something, with_marks
from tests.dwuglos.checks.looking import segments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Tak.", "Tak."),
        ("<i>Tak</i>.", "\0\0\0Tak\0\0\0\0."),
        (r"{\an8}Tak", "\0\0\0\0\0\0Tak"),
        ("<b>a</b> < {b}", "\0\0\0a\0\0\0\0 < {b}"),
        ("x <nic> y", "x <nic> y"),
    ],
)
def test_tags_are_not_seen_and_the_rest_stays_in_its_place(text: str, expected: str) -> None:
    assert bare(text) == expected


@pytest.mark.parametrize("text", ["a", "7", "ż", "– Tak", "<i>ó</i>", "<inne>"])
def test_a_letter_or_a_digit_says_something(text: str) -> None:
    assert says_something(text)


@pytest.mark.parametrize("text", ["", " \n", "…", "–", "_", "♪ ♪", "<i></i>", "<b>?!</b>", r"{\an8}"])
def test_marks_and_tags_say_nothing(text: str) -> None:
    assert not says_something(text)


def test_other_marks_leave_everything_but_the_translation() -> None:
    (segment,) = segments(("Yes.", "Tak..."))
    (change,) = with_marks(segment, "Tak…")
    assert change.before == segment
    assert change.after == segment._replace(target="Tak…")
    assert change.after.state == "reviewed"
