"""Words of texts that are read one after another."""

from __future__ import annotations

from dwuglos.language.running_words import clause, running_words


def test_words_have_their_places_and_what_is_before_them() -> None:
    words = running_words(["Tak, „prompt”", "<i>działa</i>. LLM-u"])
    assert [(word.text, word.form, word.gap) for word in words] == [
        (0, "Tak", "stop"),
        (0, "prompt", "comma"),
        (1, "działa", "space"),
        (1, "LLM-u", "stop"),
    ]
    assert all(
        ["Tak, „prompt”", "<i>działa</i>. LLM-u"][word.text][word.start : word.end] == word.form for word in words
    )


def test_a_text_without_words_divides() -> None:
    assert [word.gap for word in running_words(["a", " ", "b"])] == ["stop", "stop"]


def test_a_clause_ends_at_a_comma() -> None:
    words = running_words(["raz dwa, trzy cztery. pięć"])
    assert clause(words, 2, 2) == (2, 4)
