"""Which further verbs have the subject of the one before."""

from __future__ import annotations

import pytest

from dwuglos.language.coordinate_verbs import coordinate_verbs
from dwuglos.language.running_words import running_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pisał, ale nie skończył", {"skończył": True}),
        ("pisał, czytał i mówił", {"czytał": False, "mówił": True}),
        ("pisał, a potem jeszcze długo mówił", {"mówił": True}),
        ("pisał długi list i wysłał go", {"wysłał": True}),
        ("pisał i wysłał list", {"wysłał": False}),
        ("pisał, a Jan czytał", {}),
        ("pisał, a czytał Jan", {}),
        ("pisał, ale ja mówiłem", {}),
        ("pisał, gdy mówił, i czytał", {}),
        ("pisał i Jan mówił, a czytał", {}),
        ("był długi i zawiły, ale działał", {"działał": True}),
        ("pisał. Czytał i mówił", {}),
        ("pisał, ale", {}),
        ("pisał", {}),
    ],
)
def test_verbs_up_to_a_subject_of_their_own(text: str, expected: dict[str, bool]) -> None:
    words = running_words([text])
    assert {words[n].form: is_sure for n, is_sure in coordinate_verbs(words, 1)} == expected
