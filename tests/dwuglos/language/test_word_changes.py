from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.language.word_changes import word_changes


def shown(before: str, after: str) -> str:
    signs = {"same": "{}", "removed": "[-{}-]", "added": "[+{}+]"}
    return "".join(signs[piece.kind].format(piece.text) for piece in word_changes(before, after))


@pytest.mark.parametrize(
    ("before", "after", "row"),
    [
        ("", "", ""),
        ("Ala ma kota.", "Ala ma kota.", "Ala ma kota."),
        ("Ala ma kota.", "Ala ma psa.", "Ala ma [-kota-][+psa+]."),
        ("Ala ma kota.", "Ala nie ma kota.", "Ala[+ nie+] ma kota."),
        ("Ala już ma kota.", "Ala ma kota.", "Ala[- już-] ma kota."),
        ("", "Nowe słowa", "[+Nowe słowa+]"),
        ("Stare słowa", "", "[-Stare słowa-]"),
        ("to jest trójka", "to była czwórka", "to [-jest trójka-][+była czwórka+]"),
        ("raz, dwa", "raz dwa", "raz[-,-] dwa"),
        ("raz dwa", "raz\ndwa", "raz[- -][+\n+]dwa"),
        ("28x28 pikseli", "28x28 punktów", "28x28 [-pikseli-][+punktów+]"),
    ],
)
def test_words_are_told_apart(before: str, after: str, row: str) -> None:
    assert shown(before, after) == row


@given(some.text("ab ,\n", max_size=30), some.text("ab ,\n", max_size=30))
def test_the_pieces_make_up_both_texts(before: str, after: str) -> None:
    pieces = word_changes(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after
    assert all(piece.text for piece in pieces)
    kinds = [piece.kind for piece in pieces]
    assert all(one != other for one, other in pairwise(kinds))
