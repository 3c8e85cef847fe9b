"""Sentences that begin with a small letter."""

import pytest

from dwuglos.checks.capital import Capital
from tests.dwuglos.checks.looking import fixed, found, look, segments


@pytest.mark.parametrize(
    ("polish", "right"), [("to jest", "To jest"), ("„żółw”", "„Żółw”"), ("<i>tak</i>", "<i>Tak</i>")]
)
def test_a_small_letter_at_the_beginning(polish: str, right: str) -> None:
    assert found(Capital, "It is.", polish)
    assert fixed(Capital, "It is.", polish) == right


@pytest.mark.parametrize(
    ("english", "polish"), [("It is.", "To jest"), ("it is", "to jest"), ("X is", "x to"), ("It", "5 to")]
)
def test_what_may_begin_so(english: str, polish: str) -> None:
    assert found(Capital, english, polish) == []


def test_only_after_the_end_of_a_sentence() -> None:
    def at_second(before: tuple[str, str]) -> bool:
        return any(finding.segment == 2 for finding in look(Capital, segments(before, ("He is.", "on jest."))))

    assert at_second(("It is.", "To jest."))
    assert not at_second(("It is,", "To jest,"))
    assert not at_second(("It is.", "To jest…"))
    assert not at_second(("It is.", "To m.in."))
