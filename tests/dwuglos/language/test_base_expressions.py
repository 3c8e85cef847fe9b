"""Expressions in their base forms, from how they stand in a text."""

import pytest

from dwuglos.language.base_expressions import english_base, polish_base


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("reasoning models", "reasoning model"),
        ("libraries", "library"),
        ("use cases", "use case"),
        ("boxes", "box"),
        ("matrices", "matrix"),
        ("losses", "loss"),
        ("Fourier series", "Fourier series"),
        ("loss", "loss"),
        ("analysis", "analysis"),
        ("bias", "bias"),
        ("GPUs", "GPUs"),
        ("prompt", "prompt"),
        ("weights", "weight"),
        ("caches", "cache"),
        ("images", "image"),
        ("", ""),
    ],
)
def test_the_singular_of_an_english_expression(text: str, base: str) -> None:
    assert english_base(text) == base


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("modelom rozumującym", "model rozumujący"),
        ("Łańcuchem myśli", "łańcuch myśli"),
        ("dużych modeli językowych", "duży model językowy"),
        ("promptom", "prompt"),
        ("sieć neuronowa", "sieć neuronowa"),
        ("danych", "danych"),
        ("Dostroiliśmy model", "Dostroiliśmy model"),
        ("LLM-ów", "LLM-ów"),
        ("", ""),
    ],
)
def test_the_base_form_of_a_polish_expression(text: str, base: str) -> None:
    assert polish_base(text) == base
