"""The words of an English text, and whether a Polish word is one of them, or one of them with a Polish ending."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dwuglos.language.common_words import ENGLISH
from dwuglos.language.words import WORD

_ENDINGS_WRITTEN = """
    a ą ach ami e em i ie iem iemu im imi ich o om owi owie ów u y ym ymi ych ego emu ej ę ca ce cem cie cu cy dzi dzie
    ka ką ke ki ko kę la lą le lem li lo lu lę ni nie niu ra rą rem rze sie siem szcz ście zie
    owa owe owego owej owemu owi owo owy owych owym owymi ową owska owski owskich owskie owskiego owskiej owskim owską
    ia iach iami iego iemu iej ii io iom iu ią ię iów ista isty iusz izm izmu
    alna alne alnego alnej alnie alny alnych alnym alnymi alną na ne nego nej nemu no ny nych nym nymi ną
    ała ali ał ować owana owane owanie owaniu owany ować ował owała uje ują
"""
_ENDINGS = frozenset(_ENDINGS_WRITTEN.split())
"""What Polish puts behind a foreign word, whole or with the last consonant that it changes."""
_SHORTEST = 3
"""Letters of the shortest English words that take Polish endings."""
_SHORTEST_NO_NAME = 4
_CUT = 2
"""Letters at the end of an English word that may give way to the ending."""


class EnglishWords:
    """The words of English texts, ready to be looked up."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._bases: set[str] = set()
        self._stems: dict[tuple[str, int], str] | None = None
        for text in texts:
            for found in WORD.finditer(text):
                self._add(found[0])

    def _add(self, word: str) -> None:
        plain = word.replace("’", "'").removesuffix("'s")
        lower = plain.lower()
        if lower in self._words:
            return
        self._words.add(lower)
        self._words.update(lower.split("-"))
        if len(lower) >= _SHORTEST and lower not in ENGLISH:
            self._bases.add(lower)
            self._bases.update(part for part in lower.split("-") if len(part) >= _SHORTEST)
            if re.search("[^s]s$", lower) and len(lower) > _SHORTEST:
                self._bases.add(lower[:-1])

    def has(self, word: str) -> bool:
        """Return whether a word stands in the texts as it is, without regard to capitals."""
        return word.lower().replace("’", "'") in self._words

    def base_of(self, word: str) -> str:
        """Return the English word, in small letters, of which a Polish one is a form; empty where it is none.

        “Mortimera” is one of “Mortimer”, and so is “Harry'ego” of “Harry”.
        """
        lower = word.lower().replace("’", "'")
        base, apostrophe, ending = lower.partition("'")
        if apostrophe:
            return base if base in self._words and len(ending) <= _SHORTEST else ""
        if lower in self._bases:
            return lower
        return self._base_of_form(lower, is_name=word[:1].isupper())

    def _base_of_form(self, word: str, is_name: bool) -> str:
        """Return of what a word is a form; only names may be longer than what their forms have of them."""
        shortest = _SHORTEST if is_name else _SHORTEST_NO_NAME
        for end in range(len(word) - 1, shortest - 1, -1):
            if word[end:] in _ENDINGS:
                for stem in (word[:end], f"{word[:end]}e"):
                    if stem in self._bases:
                        return stem
                for letters in range(1, _CUT + 1) if is_name else ():
                    base = self._longer().get((word[:end], letters))
                    if base:
                        return base
        return ""

    def _longer(self) -> dict[tuple[str, int], str]:
        if self._stems is None:
            self._stems = {
                (base[:-letters], letters): base
                for base in sorted(self._bases)
                for letters in range(1, _CUT + 1)
                if len(base) - letters >= _SHORTEST
            }
        return self._stems
