from __future__ import annotations

from dwuglos.formats.pages.text import pieces_of_text
from dwuglos.formats.pages.transcript import Passage, passages_of

SPOKEN = "So this is what we are going to do with it today, and it takes a while. "


def passages(text: str) -> list[Passage]:
    return passages_of(pieces_of_text(text))[0]


def test_what_stands_below_is_left_out() -> None:
    below = "© 2024 Blog o AI\nPolityka prywatności Kontakt\n\nPowered by WordPress"
    assert passages(f"{SPOKEN * 5}\n\nThank you.\n\n{below}") == [
        Passage(None, (SPOKEN * 5).strip()),
        Passage(None, "Thank you."),
    ]


def test_another_language_below_is_left_out() -> None:
    assert len(passages(f"{SPOKEN * 5}\n\nTwój adres nie zostanie nikomu pokazany.")) == 1


def test_what_is_said_of_cookies_in_the_middle_stays() -> None:
    text = f"{SPOKEN}\n\nWe use cookies in this example.\n\n{SPOKEN * 20}"
    assert [passage.source for passage in passages(text)][1] == "We use cookies in this example."


def test_times_of_paragraphs_are_taken_off() -> None:
    text = f"[00:00] {SPOKEN}\n\n[00:30] {SPOKEN}"
    assert passages(text) == [Passage(0, SPOKEN.strip()), Passage(30_000, SPOKEN.strip())]


def test_dialogue_dashes_stay() -> None:
    assert [passage.source for passage in passages("- How are you?\n- I am fine.")] == [
        "- How are you?",
        "- I am fine.",
    ]


def test_pairs_of_languages() -> None:
    text = "EN: Hello.\nPL: Witam.\n\nEN: Only this.\n\nPL: Tylko to."
    assert passages(text) == [
        Passage(None, "Hello.", "Witam."),
        Passage(None, "Only this."),
        Passage(None, "", "Tylko to."),
    ]


def test_nothing_is_said() -> None:
    assert passages_of([]) == ([], "")
