"""How the words of a text are said."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.language.spoken_words import spoken_words
from dwuglos.media.alignment.pronunciations import MOST, pronunciations

DICTIONARY = """a AH
a(2) EY
cat K AE T
fish F IH SH
g. JH IY
run R AH N
seven S EH V AH N
two T UW
value V AE L Y UW
wave W EY V
form F AO R M
"""


@pytest.fixture
def dictionary(tmp_path: Path) -> Path:
    path = tmp_path / "words.dict"
    path.write_text(DICTIONARY)
    return path


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("cat", ["K AE T"]),
        ("a", ["AH", "EY"]),
        ("27", ["T W EH N T IY S EH V AH N"]),
        ("cats", ["K AE T S"]),
        ("cat's", ["K AE T S"]),
        ("waves", ["W EY V Z"]),
        ("fished", ["F IH SH T"]),
        ("waved", ["W EY V D"]),
        ("running", ["R AH N IH NG"]),
        ("rerun", ["R IY R AH N"]),
        ("revalued", ["R IY V AE L Y UW D"]),
        ("waveform", ["W EY V F AO R M"]),
        ("squish", ["S K W IH SH"]),
        ("G2", ["JH IY T UW"]),
        ("B", ["B IY"]),
    ],
)
def test_words(text: str, ways: list[str], dictionary: Path) -> None:
    found = pronunciations(spoken_words(text), dictionary)
    assert [" ".join(way) for way in found[text.lower()]] == ways


def test_a_number_has_all_its_forms_up_to_some(dictionary: Path) -> None:
    (ways,) = pronunciations(spoken_words("1905"), dictionary).values()
    assert 2 <= len(ways) <= MOST


def test_what_has_no_sound_in_english_is_no_word(dictionary: Path) -> None:
    assert pronunciations(spoken_words("日本"), dictionary) == {}
