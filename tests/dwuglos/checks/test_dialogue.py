"""The dashes of two speakers."""

from dwuglos.checks.base import Options
from dwuglos.checks.dialogue import Dialogue
from dwuglos.profiles import NETFLIX_PL, TED_PL
from tests.dwuglos.checks.looking import fixed, found

ENGLISH = "- Who is it?\n- Nobody."


def test_the_first_speaker_has_no_dash() -> None:
    assert found(Dialogue, ENGLISH, "Kto to?\n- Nikt.")
    assert fixed(Dialogue, ENGLISH, "Kto to?\n- Nikt.") == "- Kto to?\n- Nikt."


def test_the_second_speaker_has_no_dash() -> None:
    assert found(Dialogue, ENGLISH, "- Kto to?\nNikt.") == ["N"]
    assert fixed(Dialogue, ENGLISH, "- Kto to?\nNikt.") == "- Kto to?\n- Nikt."
    for polish in ("- Kto to? Nikt.", "- Kto to jest\ntaki? Nikt."):
        assert found(Dialogue, ENGLISH, polish) == ["Two people speak in the English; the Polish has one dash."]
    assert found(Dialogue, ENGLISH, "- Kto to? - Nikt.") == []
    assert found(Dialogue, "- Who is it?", "- Kto to?\nNikt.") == []


def test_a_speaker_is_lost() -> None:
    assert found(Dialogue, ENGLISH, "Kto to? Nikt.") == ["Two people speak in the English; the Polish has no dashes."]
    assert found(Dialogue, ENGLISH, "") == []


def test_the_dash_of_the_profile() -> None:
    assert found(Dialogue, ENGLISH, "–Kto to?\n–Nikt.", Options(NETFLIX_PL)) == ["–"]
    assert fixed(Dialogue, ENGLISH, "–Kto to?\n–Nikt.", Options(NETFLIX_PL)) == "- Kto to?\n- Nikt."
    assert found(Dialogue, ENGLISH, "–Kto to?\n–Nikt.", Options(TED_PL)) == []


def test_dialogues_and_dashes_as_they_should_be() -> None:
    assert found(Dialogue, ENGLISH, "- Kto to?\n- Nikt.") == []
    assert found(Dialogue, "It is -5 or 5.", "To -5\nalbo 5.") == []
    assert found(Dialogue, "- It is.", "- To jest.") == []
