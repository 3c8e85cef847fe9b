"""English expressions in the forms that rules make."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.language.english_forms import Expression, Tokens


@pytest.mark.parametrize(
    ("english", "text", "found"),
    [
        ("library", "Libraries of a library's", ["Libraries", "library's"]),
        ("matrix", "two matrices", ["matrices"]),
        ("vertex", "the vertices", ["vertices"]),
        ("person", "people", ["people"]),
        ("analysis", "analyses", ["analyses"]),
        ("fine-tune", "Fine tuning, fine-tuned, finetunes, fine", ["Fine tuning", "fine-tuned", "finetunes"]),
        (
            "backpropagation",
            "back propagation, back-propagation, propagation",
            ["back propagation", "back-propagation"],
        ),
        ("plan", "planned, planning, planet", ["planned", "planning"]),
        ("free", "freed, freeing", ["freed", "freeing"]),
        ("copy", "copied, copying, copies", ["copied", "copying", "copies"]),
        ("tie", "tying", ["tying"]),
        ("training", "trainings, train, trained", ["trainings"]),
        ("university", "the universe", []),
        (
            "chain of thought",
            "chains of thought; chain-of-thought; chain, of thought",
            ["chains of thought", "chain-of-thought"],
        ),
        ("GPU", "GPUs, gpu, GPU's", ["GPUs", "GPU's"]),
        ("IT", "It is IT", ["IT"]),
        ("GPT-4", "GPT 4, GPT4, GPT-40, GPT-3", ["GPT 4", "GPT4"]),
        ("C++", "C++, C+, c++", ["C++"]),
        ("Bayes' theorem", "Bayes’ theorem", ["Bayes’ theorem"]),
        ("", "anything", []),
    ],
)
def test_where_an_expression_stands(english: str, text: str, found: list[str]) -> None:
    assert [text[place.begin : place.end] for place in Expression(english).places(Tokens(text))] == found


@given(some.text(max_size=20), some.text(max_size=60))
def test_places_are_in_the_text_and_begin_with_one_of_the_beginnings(english: str, text: str) -> None:
    expression, tokens = Expression(english), Tokens(text)
    for place in expression.places(tokens):
        assert 0 <= place.begin <= place.end <= len(text)
