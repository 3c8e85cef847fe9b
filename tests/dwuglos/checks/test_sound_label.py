"""Labels of sounds: translated, and not lost."""

import pytest

from dwuglos.checks.sound_label import SoundLabel
from tests.dwuglos.checks.looking import fixed, found, look, segments


@pytest.mark.parametrize(
    ("polish", "right"),
    [("[Music]", "[Muzyka]"), ("(Applause) Dziękuję.", "(Brawa) Dziękuję."), ("(LAUGHTER)", "(ŚMIECH)")],
)
def test_a_label_in_english(polish: str, right: str) -> None:
    assert found(SoundLabel, polish, polish)
    assert fixed(SoundLabel, polish, polish) == right


def test_a_label_that_is_lost() -> None:
    findings = look(SoundLabel, segments(("(Laughter) Yes.", "Tak.")))
    assert [(finding.side, finding.span) for finding in findings] == [("source", (0, 10))]


@pytest.mark.parametrize(("english", "polish"), [("(Laughter)", "(Śmiech)"), ("(in fact)", "tak"), ("[Music]", "")])
def test_nothing_to_say(english: str, polish: str) -> None:
    assert found(SoundLabel, english, polish) == []


def test_a_label_of_another_sound() -> None:
    assert found(SoundLabel, "(Applause)", "(Śmiech)") == ["(Śmiech)"]
    assert found(SoundLabel, "[Music] Hi. (Laughter)", "[Muzyka] Cześć. (Brawa)") == ["(Brawa)"]
    assert found(SoundLabel, "(Applause)", "(Oklaski)") == []
    assert found(SoundLabel, "(Cheering and laughter)", "(Śmiech publiczności)") == []
    assert found(SoundLabel, "(in fact)", "(śmiech)") == []
