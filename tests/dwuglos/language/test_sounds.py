"""Sounds and changes of speaker, as captions write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.sounds import is_sound, speaker_changes


@pytest.mark.parametrize(
    "text",
    [
        "[Music]",
        "[Applause] [Laughter]",
        "(Laughter)",
        "(Audience laughs)",
        "*36c3 preroll music*",
        "♪",
        "♪ (upbeat music) ♪",
        ">> [Music]",
        "- [Śmiech]\n- (Brawa)",
        "...",
    ],
)
def test_sounds(text: str) -> None:
    assert is_sound(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Music",
        "[Music] And so",
        "♪ We all live ♪",
        "(I think so, too, my dear)",
        "(Really?)",
        "f(x)",
        "1 * 2 * 3",
    ],
)
def test_speech(text: str) -> None:
    assert not is_sound(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (">> Hello. >> Hi!", ["Hello. ", "Hi!"]),
        (">>> News. &gt;&gt; More.", ["News. ", "More."]),
        ("- Tak?\n– Nie.", ["Tak?\n", "Nie."]),
        ("-Tak?\n -Nie.", ["Tak?\n", "Nie."]),
        ("To jest - tak - i 5 > 3", []),
        ("-5 to mniej niż 0", []),
        ("", []),
    ],
)
def test_changes(text: str, said: list[str]) -> None:
    places = speaker_changes(text)
    found = [text[place:] for place in places]
    assert len(found) == len(said)
    assert all(rest.startswith(words) for rest, words in zip(found, said, strict=True))


@given(st.text(alphabet=">-–&gt; \na[](*)♪", max_size=60))
def test_any_text_is_answered(text: str) -> None:
    places = speaker_changes(text)
    assert list(places) == sorted(set(places))
    assert isinstance(is_sound(text), bool)
