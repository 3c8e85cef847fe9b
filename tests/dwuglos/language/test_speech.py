"""Text without labels of sounds and speakers."""

from __future__ import annotations

import pytest

from dwuglos.language.speech import only_speech, speakers_in


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("(Applause) Hello.", "Hello."),
        ("[Music]", ""),
        ("♪ ♪", ""),
        ("Nice [inaudible], yes.", "Nice, yes."),
        ("(Śmiech) Witam.", "Witam."),
        ("HOST: Hello.\nANNA NOWAK: Hi.", "Hello.\nHi."),
        ("Speaker 1: Hello.", "Hello."),
        ("SPEAKER_00: Hello.", "Hello."),
        (">> Hello. >> Anna: Hi.", "Hello. Hi."),
        ("The function (which we know) is 2:1.", "The function (which we know) is 2:1."),
        ("Note: it is *very* big.", "Note: it is *very* big."),
        ("NASA is at 10:30.", "NASA is at 10:30."),
        ("GOTOWE: dalej", "dalej"),
        ("Nothing to leave out.", "Nothing to leave out."),
    ],
)
def test_what_is_not_spoken_is_left_out(text: str, speech: str) -> None:
    assert only_speech(text) == speech


def test_a_name_that_begins_lines_again_and_again_is_that_of_a_speaker() -> None:
    texts = ["Anna Nowak: Dzień dobry.", "Jan: Witam.", "Anna Nowak: Tak.", "Uwaga: ślisko.\nAnna Nowak: Nie."]
    speakers = speakers_in(texts)
    assert speakers == {"Anna Nowak"}
    assert [only_speech(text, speakers) for text in texts] == [
        "Dzień dobry.",
        "Jan: Witam.",
        "Tak.",
        "Uwaga: ślisko.\nNie.",
    ]
