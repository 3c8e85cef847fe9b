"""Forbidden translations put right in the form in which they stand."""

import pytest

from dwuglos.checks.parts.term_fix import fix_of
from tests.dwuglos.checks.looking import segments


@pytest.mark.parametrize(
    ("polish", "wrong", "right"),
    [
        ("Nad modelami myślącymi.", [("model myślący", "model rozumujący")], "Nad modelami rozumującymi."),
        ("Bez długiego promptu.", [("prompt", "polecenie")], "Bez długiego polecenia."),
        ("Z ciągiem myśli.", [("ciąg myśli", "łańcuch myśli")], "Z łańcuchem myśli."),
        ("Z promptem i agentem.", [("prompt", "polecenie"), ("agent", "pomocnik")], "Z poleceniem i pomocnikiem."),
    ],
)
def test_the_term_takes_the_place_of_what_is_forbidden(polish, wrong, right) -> None:
    run = segments(("English.", polish))
    fix = fix_of(run, wrong)
    assert fix is not None
    assert [change.after.target for change in fix.changes if change.after] == [right]


def test_a_sentence_over_two_segments_is_put_right_in_both() -> None:
    run = segments(("We use", "Używamy promptów"), ("and prompts.", "i promptów."))
    fix = fix_of(run, [("prompt", "polecenie")])
    assert fix is not None
    assert [change.after.target for change in fix.changes if change.after] == ["Używamy poleceń", "i poleceń."]


@pytest.mark.parametrize(
    "wrong", [[("prompt", "dostroić")], [("prompt", "prompt")], [("…", "polecenie")], [("prompt", "prompt i kod")]]
)
def test_what_cannot_be_told_is_left_to_a_person(wrong) -> None:
    assert fix_of(segments(("A prompt.", "Tego promptu.")), wrong) is None


def test_nothing_forbidden_is_nothing_to_fix() -> None:
    assert fix_of(segments(("A prompt.", "Polecenie.")), [("prompt", "polecenie")]) is None
