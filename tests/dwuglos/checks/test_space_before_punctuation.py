"""Spaces before stops and inside brackets and quotation marks."""

import pytest

from dwuglos.checks.space_before_punctuation import SpaceBeforePunctuation
from tests.dwuglos.checks.looking import fixed, found


@pytest.mark.parametrize(
    ("polish", "right"),
    [
        ("Tak , jest .", "Tak, jest."),
        ("Co to ?", "Co to?"),
        ("tak ; nie : tak !", "tak; nie: tak!"),
        ("( tak )", "(tak)"),
        ("„ tak ”, mówi", "„tak”, mówi"),
        ("tak\u00a0, nie", "tak, nie"),
    ],
)
def test_a_space_too_many(polish: str, right: str) -> None:
    assert found(SpaceBeforePunctuation, "", polish)
    assert fixed(SpaceBeforePunctuation, "", polish) == right


@pytest.mark.parametrize(
    "polish",
    [
        "Tak, jest.",
        "Uśmiech :)",
        "od .5 do 1",
        "platforma .NET",
        "To ...i tamto",
        "x ,,i” y",
        "– Tak.",
        "- Tak?",
        "a\n, b",
        "",
    ],
)
def test_spaces_that_belong(polish: str) -> None:
    assert found(SpaceBeforePunctuation, "", polish) == []
