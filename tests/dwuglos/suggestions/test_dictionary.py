"""What dictionaries have for a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.lexicons import opened
from dwuglos.lexicons.base import Lexicon
from dwuglos.suggestions.dictionary import MOST, Found, look_up
from tests.dwuglos.lexicons.small_dictionary import write


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    return opened(write(tmp_path, chunk=64))


def test_phrases_first_then_words_by_their_base_forms(lexicon: Lexicon) -> None:
    found = look_up([lexicon], "My mother-in-law's <i>au pair</i> and the children were breaking down in houses.")
    assert found == [
        Found("au pair", (("pomoc domowa",),)),
        Found("break down", (("psuć się",), ("załamywać się",))),
        Found("mother-in-law", (("teściowa",),)),
        Found("child", (("dziecko",),)),
        Found("house", (("budynek", "dom"), ("wydawnictwo",), ("mieścić",))),
    ]


def test_words_of_every_talk_are_left_out_but_not_their_phrases(lexicon: Lexicon, tmp_path: Path) -> None:
    assert look_up([lexicon], "I get it, and they got it.") == []
    more = {"get": "get <V>\nI.  <V>  dostawać\nII.  <V Phras>get up  wstawać\n"}
    other = opened(write(tmp_path, more, name="other"))
    assert look_up([other], "They got up early.") == [Found("get up", (("wstawać",),))]


def test_a_phrase_that_does_not_occur_is_not_shown(lexicon: Lexicon) -> None:
    assert look_up([lexicon], "A break in the set") == [
        Found("break", (("rozbijać", "łamać"),)),
        Found("set", (("stawiać",), ("nadawać",))),
    ]


def test_several_dictionaries_are_put_together(lexicon: Lexicon, tmp_path: Path) -> None:
    other = opened(write(tmp_path, {"girl": "girl\n  dziewczyna, panna\n 2. dziewczę\n"}, name="other"))
    assert look_up([lexicon, other], "girls") == [Found("girl", (("dziewczyna", "panna"), ("dziewczę",)))]


def test_an_abbreviation_is_not_the_word(tmp_path: Path) -> None:
    other = opened(write(tmp_path, {"long": "long.\n  długość\n", "girl": "girl\n  dziewczyna\n"}, name="other"))
    assert look_up([other], "A long girl") == [Found("girl", (("dziewczyna",),))]


@pytest.mark.parametrize("text", ["", "123 – ?", "¿ ", "'''"])
def test_a_text_without_words(lexicon: Lexicon, text: str) -> None:
    assert look_up([lexicon], text) == []


def test_no_more_than_anybody_reads(tmp_path: Path) -> None:
    words = ["w" + chr(97 + n // 26) + chr(97 + n % 26) + "x" for n in range(90)]
    many = opened(write(tmp_path, {word: f"{word}\n  polski\n" for word in words}, name="many"))
    assert len(look_up([many], " ".join(words))) == MOST
