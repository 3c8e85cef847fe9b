"""How texts are compared, and which words they have."""

from __future__ import annotations

from dwuglos.store.units.unit import flat, flat_source, words_of


def test_a_text_is_one_line() -> None:
    assert flat(" a\n b\tc ") == "a b c"
    assert flat_source("<i>a</i>\n{\\an8}b") == "a b"


def test_words_are_told_apart_as_the_index_does() -> None:
    assert words_of("It's well-known: 2,000 ŻÓŁWI_i it") == ["it", "s", "well", "known", "2", "000", "żółwi", "i"]
