"""How texts are compared, and which words they have."""

from __future__ import annotations

from dwuglos.store.units.unit import NewUnit, flat, flat_source, mark_of, words_of


def test_a_text_is_one_line() -> None:
    assert flat(" a\n b\tc ") == "a b c"
    assert flat_source("<i>a</i>\n{\\an8}b") == "a b"


def test_words_are_told_apart_as_the_index_does() -> None:
    assert words_of("It's well-known: 2,000 ŻÓŁWI_i it") == ["it", "s", "well", "known", "2", "000", "żółwi", "i"]


def test_a_mark_stands_for_a_text_for_good() -> None:
    assert mark_of("Some were lonely.") == -5749734800984507293, "memories have it in their files"
    assert mark_of("a") == 4681665781835383343
    assert mark_of("<i>Some</i> were\nlonely. ") == mark_of("Some were lonely.")
    assert mark_of("some were lonely.") != mark_of("Some were lonely.")
    assert mark_of(" <b></b>\n") == 0
    assert mark_of("half of a \ud800 letter") != 0


def test_a_unit_of_which_no_more_is_there_is_of_no_talk_and_no_time_and_stands_beside_nothing() -> None:
    unit = NewUnit("Some were lonely.", "Niektórzy byli samotni.")
    nothing = mark_of("")
    assert (unit.talk, unit.title, unit.place, unit.origin) == (None, "", "", "")
    assert (unit.before, unit.after, unit.at) == (nothing, nothing, 0)
