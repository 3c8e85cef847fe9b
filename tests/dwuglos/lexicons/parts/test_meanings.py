"""The Polish in entries written for people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.lexicons.base import Sense
from dwuglos.lexicons.parts.meanings import senses_of
from tests.dwuglos.lexicons.small_dictionary import SMALL


@pytest.mark.parametrize(
    ("headword", "senses"),
    [
        (
            "house",
            (
                Sense(("budynek", "dom")),
                Sense(("wydawnictwo",)),
                Sense(("mieścić",)),
                Sense(("mieszkać",), "be housed"),
            ),
        ),
        (
            "break",
            (
                Sense(("rozbijać", "łamać")),
                Sense(("psuć się",), "break down"),
                Sense(("załamywać się",), "break down"),
            ),
        ),
        ("set", (Sense(("stawiać",)), Sense(("nadawać",)), Sense(("uwalniać kogoś",), "set sb free"))),
        ("girl", (Sense(("dziewczyna", "panna")),)),
    ],
)
def test_numbers_kinds_and_remarks_are_left_out(headword: str, senses: tuple[Sense, ...]) -> None:
    assert senses_of(SMALL[headword]) == senses


def test_a_reference_is_no_meaning() -> None:
    assert senses_of("Com.\nI.\n   See also: {Commander}\n  dowódca\n") == (Sense(("dowódca",)),)


def test_remarks_within_remarks() -> None:
    assert senses_of("x\n  [a [b] c] dom (of (sb)) \n") == (Sense(("dom",)),)


@given(some.text(alphabet='aI1.<>V Phras"-[](){}/,;\n', max_size=200))
def test_any_text_gives_meanings_that_are_not_empty(text: str) -> None:
    assert all(sense.meanings and all(sense.meanings) for sense in senses_of(text))
