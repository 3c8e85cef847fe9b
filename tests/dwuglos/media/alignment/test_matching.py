"""What was heard, matched with the text."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from dwuglos.media.alignment.engine import Heard
from dwuglos.media.alignment.matching import Match, matches

LENGTH = 300


def heard(text: str, start: int = 0) -> list[Heard]:
    """Return words that are heard one after the other; `~3000` is a pause of so many milliseconds."""
    found, at = [], start
    for word in text.split():
        if word.startswith("~"):
            at += int(word[1:])
        else:
            found.append(Heard(word, at, at + LENGTH))
            at += LENGTH
    return found


def matched(text: str, said: list[Heard], owners: list[int] | None = None) -> str:
    """Return the words of a text that were matched, others as dots."""
    words = text.split()
    found = matches(words, said, [LENGTH] * len(words), owners or [0] * len(words))
    assert all(words[match.word] == said[match.heard].word for match in found)
    assert sorted(found) == found
    assert all(one.heard < other.heard for one, other in pairwise(found))
    places = {match.word for match in found}
    return " ".join(word if at in places else "." for at, word in enumerate(words))


def test_all_is_heard() -> None:
    assert matched("one two three four", heard("one two three four")) == "one two three four"
    assert matches(["one", "two", "three"], heard("one two three"), [300] * 3, [0] * 3)[0] == Match(0, 0)


def test_nothing_is_heard() -> None:
    assert matches([], heard("one two three"), [], []) == []
    assert matched("one two three", []) == ". . ."
    assert matched("one two three", heard("four five six")) == ". . ."


def test_a_word_that_is_misheard_is_left_out() -> None:
    said = heard("one two three uh four five six seven")
    assert matched("one two three XX four five six seven", said) == "one two three . four five six seven"


def test_text_that_nobody_says_does_not_lead_astray() -> None:
    text = "a b c d e f g h " + "nobody says this at all " * 4 + "i j k l m n o p"
    said = heard("a b c d e f g h i j k l m n o p")
    assert matched(text, said) == "a b c d e f g h " + ". . . . . " * 4 + "i j k l m n o p"


def test_speech_that_is_not_in_the_text_does_not_lead_astray() -> None:
    said = heard("a b c d e f g h somebody speaks of other things for a long time here i j k l m n o p")
    assert matched("a b c d e f g h i j k l m n o p", said) == "a b c d e f g h i j k l m n o p"


def test_a_phrase_said_everywhere_is_not_a_place() -> None:
    text = "a b c d " + "nobody ever says one of the things here so it goes on and on " * 2 + "e f g h"
    said = heard("a b c d one of the e f g h")
    assert matched(text, said).split()[:4] == ["a", "b", "c", "d"]
    assert matched(text, said).split()[4:-4] == ["."] * 28


def test_a_first_word_is_not_torn_from_its_sentence_by_a_long_pause() -> None:
    said = heard("a b c d e if ~30000 you go and graph it")
    owners = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]
    assert matched("a b c d e if you go and graph it", said, owners) == "a b c d e . you go and graph it"


def test_a_last_word_is_not_torn_from_its_sentence_by_a_long_pause() -> None:
    said = heard("a b c d e ~30000 now you go and graph it")
    owners = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]
    assert matched("a b c d e now you go and graph it", said, owners) == "a b c d e . you go and graph it"


@pytest.mark.parametrize("seed", range(5))
def test_a_long_text_is_found_through_mistakes(seed: int) -> None:
    chance = random.Random(seed)
    words = [chance.choice("abcdefghijklmnopqrstuvwxyz") * chance.randint(1, 3) for _ in range(3000)]
    said = [word if chance.random() < 0.8 else "uh" for word in words]
    found = matches(words, heard(" ".join(said)), [LENGTH] * len(words), [at // 10 for at in range(len(words))])
    assert sum(match.word != match.heard for match in found) < 0.01 * len(found)
    assert len(found) > 0.9 * sum(word != "uh" for word in said)
