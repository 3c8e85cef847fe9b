"""How the words of a text are said, in the sounds that the recogniser knows.

Most words stand in its dictionary. Of the others some are made from one there: an ending, a beginning, two words in
one; the rest are said by their letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from dwuglos.language.letter_sounds import letter_sounds, spelled, with_ed, with_s
from dwuglos.language.spoken_words import SpokenWord

Sounds = tuple[str, ...]

MOST = 6
"""Ways to say one word that are kept."""
_BEGINNINGS: dict[str, Sounds] = {
    "un": ("AH", "N"),
    "re": ("R", "IY"),
    "non": ("N", "AA", "N"),
    "co": ("K", "OW"),
    "sub": ("S", "AH", "B"),
    "pre": ("P", "R", "IY"),
    "anti": ("AE", "N", "T", "IY"),
    "multi": ("M", "AH", "L", "T", "IY"),
    "over": ("OW", "V", "ER"),
    "under": ("AH", "N", "D", "ER"),
    "hyper": ("HH", "AY", "P", "ER"),
    "super": ("S", "UW", "P", "ER"),
    "inter": ("IH", "N", "T", "ER"),
    "dis": ("D", "IH", "S"),
    "mis": ("M", "IH", "S"),
    "de": ("D", "IY"),
}
_ENDINGS: dict[str, Sounds] = {
    "ing": ("IH", "NG"),
    "ly": ("L", "IY"),
    "ness": ("N", "AH", "S"),
    "er": ("ER",),
    "able": ("AH", "B", "AH", "L"),
    "less": ("L", "AH", "S"),
    "ism": ("IH", "Z", "AH", "M"),
    "ist": ("IH", "S", "T"),
    "ity": ("AH", "T", "IY"),
    "ful": ("F", "AH", "L"),
    "al": ("AH", "L"),
    "ize": ("AY", "Z"),
    "ish": ("IH", "SH"),
    "y": ("IY",),
}
_SHORTEST = 3
"""The fewest letters of a part of a word that is looked up by itself."""


def pronunciations(words: Iterable[SpokenWord], dictionary: Path) -> dict[str, list[Sounds]]:
    """Return how each of some words is said, by its text: at least one way, the usual first.

    `dictionary` is a file with a word and its sounds in each line, as the CMU Pronouncing Dictionary has them.
    """
    forms = {word.text: word.forms for word in words}
    parts = {
        part.removesuffix("s") if ".s" in part else part for form in forms.values() for each in form for part in each
    }
    entries = _entries(dictionary, parts)
    unknown = {part for part in parts if part not in entries}
    entries |= _entries(dictionary, {stem for part in unknown for stem in _stems(part)})
    return {text: _ways(alternatives, entries) for text, alternatives in forms.items()}


def _entries(dictionary: Path, wanted: set[str]) -> dict[str, list[Sounds]]:
    """Return the entries of some words; a word with several has them as `word`, `word(2)`, …"""
    found: dict[str, list[Sounds]] = {}
    with dictionary.open(encoding="utf-8") as lines:
        for line in lines:
            head, _, sounds = line.partition(" ")
            word = head.partition("(")[0]
            if word in wanted:
                found.setdefault(word, []).append(tuple(sounds.split()))
    return found


def _ways(forms: Sequence[Sequence[str]], entries: Mapping[str, list[Sounds]]) -> list[Sounds]:
    """Return how a piece is said: a single word in all its ways, several words each in its usual way."""
    ways: list[Sounds] = []
    for form in forms:
        if len(form) == 1:
            ways += _of_word(form[0], entries)
        else:
            ways.append(tuple(sound for part in form for sound in _of_word(part, entries)[0]))
    return list(dict.fromkeys(way for way in ways if way))[:MOST] or [("AH",)]


def _of_word(word: str, entries: Mapping[str, list[Sounds]]) -> list[Sounds]:
    if word in entries:
        return entries[word]
    if word.endswith("."):
        return [spelled(word[:-1])]
    if word.endswith(".s"):
        return [with_s(spelled(word[:-2]))]
    made = next(_derived(word, entries), None)
    return [made if made is not None else letter_sounds(word)]


def _stems(word: str) -> Iterator[str]:
    """Yield the words whose entries may help with another."""
    for _, stem, _ in _endings(word):
        yield stem
    for beginning in _BEGINNINGS:
        if word.startswith(beginning):
            rest = word.removeprefix(beginning)
            yield rest
            yield from (stem for _, stem, _ in _endings(rest))
    for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
        yield word[:at]
        yield word[at:]


def _endings(word: str) -> Iterator[tuple[str, str, Sounds]]:
    """Yield what may be taken off the end of a word, what is left then, and the sounds of the ending."""
    for ending in ("'s", "s'", "es", "s", "ed", "d"):
        if word.endswith(ending):
            yield ending, word.removesuffix(ending), ()
    for ending, sounds in _ENDINGS.items():
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            yield ending, stem, sounds
            yield ending, f"{stem}e", sounds
            if len(stem) > 1 and stem[-1] == stem[-2]:
                yield ending, stem[:-1], sounds


def _derived(word: str, entries: Mapping[str, list[Sounds]]) -> Iterator[Sounds]:
    """Yield the sounds of a word that is made of others."""
    yield from _with_ending(word, entries)
    for beginning, sounds in _BEGINNINGS.items():
        rest = word.removeprefix(beginning)
        if len(rest) < len(word) and len(rest) >= _SHORTEST:
            if rest in entries:
                yield (*sounds, *entries[rest][0])
            yield from ((*sounds, *way) for way in _with_ending(rest, entries))
    for at in range(len(word) - _SHORTEST, _SHORTEST - 1, -1):
        if word[:at] in entries and word[at:] in entries:
            yield (*entries[word[:at]][0], *entries[word[at:]][0])


def _with_ending(word: str, entries: Mapping[str, list[Sounds]]) -> Iterator[Sounds]:
    for ending, stem, sounds in _endings(word):
        if len(stem) >= _SHORTEST and stem in entries:
            usual = entries[stem][0]
            if ending in ("ed", "d"):
                yield with_ed(usual)
            elif not sounds:
                yield with_s(usual)
            else:
                yield (*usual, *sounds)
