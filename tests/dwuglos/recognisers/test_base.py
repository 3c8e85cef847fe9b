"""What holds for every recogniser."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError
from dwuglos.recognisers import RECOGNISERS, Piece, Recogniser, by_name, prepared
from dwuglos.translators import TRANSLATORS, Need


@pytest.mark.parametrize("kind", RECOGNISERS)
def test_each_says_what_it_is(kind: type[Recogniser]) -> None:
    assert by_name(kind.name) is kind
    assert kind.title
    assert kind.about.endswith(".")
    # Settings and keys of both are kept by these names.
    assert kind.name not in {translator.name for translator in TRANSLATORS}


def test_one_that_is_not_there() -> None:
    with pytest.raises(InputError, match="There is no speech recogniser called “ears”; choose one of: faster-whisper"):
        by_name("ears")


def test_what_it_lacks_is_said_with_where_to_enter_it() -> None:
    class Needy(Recogniser):
        name = "needy-one"
        title = "Needy"
        needs = (Need("word", "Magic word"),)

    with pytest.raises(InputError, match=r"Needy cannot work without: Magic word\. .*with DWUGLOS_NEEDY_ONE_WORD"):
        prepared(Needy, {})
    assert prepared(Needy, {"word": "please"}).values == {"word": "please"}


def test_the_length_of_a_piece() -> None:
    assert Piece(bytes(32_000)).duration == 1000
