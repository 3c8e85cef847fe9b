"""Shorter wordings: counted here, whatever the model says of their length."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dwuglos.errors import BadAnswer, InputError
from dwuglos.profiles import NETFLIX_PL
from dwuglos.review.shortening import check_shortenable, fits, is_too_fast, room, shortened
from dwuglos.talk.transcript import NewSegment, Segment, number
from tests.dwuglos.review.conftest import Reviewer

LONG = "To jest zdanie, którego nikt nie zdąży przeczytać."


def talk(duration: int | None = 1000, target: str = LONG) -> list[Segment]:
    end = None if duration is None else duration
    return list(number([NewSegment(0 if end else None, end, "Nobody can read this sentence in time.", target)]))


def test_two_wordings_that_fit(reviewer: Reviewer) -> None:
    reviewer.stand_in.otherwise = "shorter"
    assert shortened(reviewer.model, talk(), 1, NETFLIX_PL) == ["Krótko.", "Tak."]
    (message,) = reviewer.messages()
    assert "to at most 17:" in message
    assert LONG in message


def test_the_model_hears_what_was_too_long_and_is_asked_again(reviewer: Reviewer) -> None:
    reviewer.stand_in.follow(["shorter-none", "shorter"])
    assert len(shortened(reviewer.model, talk(), 1, NETFLIX_PL)) == 2
    assert "ojej. (42)" in reviewer.messages()[1]


def test_a_single_one_that_fits_is_better_than_none(reviewer: Reviewer) -> None:
    reviewer.stand_in.otherwise = "shorter-one"
    assert shortened(reviewer.model, talk(), 1, NETFLIX_PL) == ["Krótko."]  # the other has a number of its own


def test_english_is_no_wording(reviewer: Reviewer) -> None:
    reviewer.stand_in.otherwise = "shorter-english"
    assert shortened(reviewer.model, talk(), 1, NETFLIX_PL) == ["Tak."]


@pytest.mark.parametrize("behaviour", ["shorter-none", "remarks-markdown", "good"])
def test_where_nothing_fits_that_is_said(reviewer: Reviewer, behaviour: str) -> None:
    reviewer.stand_in.otherwise = behaviour
    with pytest.raises(BadAnswer):
        shortened(reviewer.model, talk(), 1, NETFLIX_PL)


@pytest.mark.parametrize(
    ("segments", "profile"),
    [
        (talk(10_000), NETFLIX_PL),
        (talk(None), NETFLIX_PL),
        (talk(), replace(NETFLIX_PL, speed=0)),
        (talk(200), NETFLIX_PL),
    ],
)
def test_what_need_not_or_cannot_be_shortened_is_not_sent(
    reviewer: Reviewer, segments: list[Segment], profile: object
) -> None:
    with pytest.raises(InputError):
        shortened(reviewer.model, segments, 1, profile)  # type: ignore[arg-type]
    assert reviewer.stand_in.asked == []
    with pytest.raises(InputError):
        shortened(reviewer.model, segments, 2, NETFLIX_PL)


def test_the_limit_is_counted_to_the_character() -> None:
    (segment,) = talk(1000)
    assert room(segment, NETFLIX_PL) == 17
    assert fits("a" * 17, segment, NETFLIX_PL)
    assert fits(f"<i>{'a' * 17}</i>", segment, NETFLIX_PL)
    assert not fits("a" * 18, segment, NETFLIX_PL)
    assert not fits("a\na\na", segment, NETFLIX_PL)
    assert is_too_fast(segment, NETFLIX_PL)
    assert check_shortenable(segment, NETFLIX_PL) == 17


@pytest.mark.parametrize(
    ("segments", "speed", "message"),
    [
        (talk(None), 17, "no times yet"),
        (talk(target=" "), 17, "no translation here"),
        (talk(), 0, "set no reading speed"),
        (talk(60_000), 17, "nothing to shorten"),
    ],
)
def test_why_a_line_is_not_shortened_is_told(segments: list[Segment], speed: int, message: str) -> None:
    with pytest.raises(InputError, match=message):
        check_shortenable(segments[0], replace(NETFLIX_PL, speed=speed))
