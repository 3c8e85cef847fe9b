"""A context made small enough."""

from __future__ import annotations

import pytest

from dwuglos.translators.base import Context
from dwuglos.translators.parts.fitting import fitted

WHOLE = Context(
    before=("aaaa",),
    after=("bbbb",),
    title="Title",
    terms=(("t1", "x1"), ("t2", "x2")),
    examples=(("near", "blisko"), ("far", "daleko"), ("farther", "dalej")),
    synopsis="What it is about.",
)


def size(context: Context) -> int:
    return len(str(context))


def test_the_whole_where_there_is_room() -> None:
    assert fitted(WHOLE, lambda context: size(context) <= size(WHOLE)) == WHOLE


def test_the_farthest_example_goes_first() -> None:
    assert fitted(WHOLE, lambda context: size(context) < size(WHOLE)) == WHOLE._replace(examples=WHOLE.examples[:2])


@pytest.mark.parametrize(
    "less",
    [
        WHOLE._replace(examples=()),
        WHOLE._replace(examples=(), terms=WHOLE.terms[:1]),
        WHOLE._replace(examples=(), terms=(), synopsis=""),
        WHOLE._replace(examples=(), terms=(), synopsis="", after=()),
        WHOLE._replace(examples=(), terms=(), synopsis="", after=(), before=()),
    ],
)
def test_the_rest_goes_in_turn_and_the_title_stays(less: Context) -> None:
    assert fitted(WHOLE, lambda context: size(context) <= size(less)) == less


def test_the_least_where_nothing_is_small_enough() -> None:
    assert fitted(WHOLE, lambda _: False) == Context(title="Title")
