"""What a form says of itself."""

from __future__ import annotations

from dwuglos.language.word_tags import Place, form_in, reading, readings


def test_a_tag_is_read() -> None:
    found = reading("subst:sg:nom.acc:m3", "prompt")
    assert found.places() == {Place("sg", "nom", "m3"), Place("sg", "acc", "m3")}
    assert reading("praet:sg:m1.m2.m3:imperf", "być").rest == {"imperf"}


def test_what_a_form_does_not_have_hinders_nothing() -> None:
    assert reading("fin:sg:ter:imperf", "działać").allows(Place("sg", "nom", "f"))


def test_a_word_at_the_beginning_of_a_sentence_is_no_surname() -> None:
    assert {each.kind for each in readings("Widzisz")} == {"fin"}
    assert readings("Jan")


def test_words_with_a_hyphen_and_words_without_an_entry_are_not_read() -> None:
    assert readings("LLM-u") == readings("prompt") == ()


def test_the_usual_form_comes_first() -> None:
    degree = frozenset({"pos"})
    assert form_in("mój", "adj", degree, Place("sg", "nom", "f")) == "moja"
    assert form_in("który", "adj", degree, Place("sg", "nom", "m3")) == "który"
    assert form_in("ten", "adj", degree, Place("sg", "acc", "f")) == "tę"
    assert form_in("gotowy", "adj", degree, Place("sg", "nom", "m3")) == "gotowy"
