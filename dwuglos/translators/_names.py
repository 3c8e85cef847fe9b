"""Names in capitals, such as NASA or GPT, which are to be in a translation as they are in the text.

Services keep nearly all of them by themselves, and translate better what they can read; so a name is taken out of their
hands only where it was lost. What is only stressed (“this is NOT true”) is no name, and neither is what Polish has its
own word for (EU, UE).
"""

from __future__ import annotations

import re

from dwuglos.language.common_words import ENGLISH

_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ"
_CAPITALS = re.compile(rf"(?<![\w'’-])[{_UPPER}][{_UPPER}0-9]+(?![\w])(?!['’][{_UPPER}])")
_WORD = re.compile(r"[^\W\d_]{2,}")
_STRESSED_ENDING = re.compile(r"[A-Z]{3,}(?:ING|LY|NESS|TION|ABLE|FUL|LESS|OUS|MENT|ED|EST|ALLY)")
_WRITTEN = """
    absolutely again age air alive alone always amazing awesome awful bad beautiful best better big boom bring brilliant
    build call care change clear close cool crazy dead different down easy end entire exact extra face fact fast fault
    feel fine fire five four free friend front full fun game go good great half hand happen hard hate head hello help
    hey hi high home hope horrible hot hour huge idea important impossible incredible insane job key kill late learn
    left life live long look lose love low main man massive minute money month mom name nice night nope number old open
    people person place play please point possible power problem question quick read ready real reason run safe school
    sense shit six slow small smart sorry start stop story strong stupid ten terrible thank time tiny today tomorrow
    tonight top total true trust truth ugly wall water week white wild win wow woman women wonderful work world worse
    worst write wrong year young zero
"""
_STRESSED = ENGLISH | frozenset(_WRITTEN.split())
"""English words, in lower case, that are only stressed when they stand in capitals."""
_POLISH_HAS_ITS_OWN = "UN EU UK TV AM PM AD BC CE BCE CEO CFO CTO DC NYC LA WWI WWII USSR GDP UAE PHD MD NGO FAQ"
_OWN = frozenset(_POLISH_HAS_ITS_OWN.split())
"""What Polish writes in its own way: ONZ, UE, po południu, n.e., prezes, Nowy Jork, PKB."""


def pattern_of(text: str) -> re.Pattern[str] | None:
    """Return what finds the names in capitals in `text`, None where there are none."""
    names = _names(text)
    if not names:
        return None
    written = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.compile(rf"(?<![\w'’-])(?:{written})(?!\w)")


def loses_one(source: str, answer: str) -> bool:
    """Tell whether a name of `source` is not in `answer`, be it in other letters or with a Polish ending."""
    return any(not _is_in(name, answer) for name in _names(source))


def with_capitals(source: str, answer: str) -> str:
    """Give names in capitals, such as NASA, their capitals back; where all is in capitals they say nothing."""
    for name in _names(source):
        if name not in answer:
            written = rf"(?i:{name})" if len(name) > 2 else name.capitalize()  # “Do” and “do” are Polish words
            answer = re.sub(rf"\b{written}\b", name, answer)
    return answer


def _names(text: str) -> set[str]:
    """Return the names in capitals of a text in which not all is in capitals."""
    found = set(_CAPITALS.findall(text))
    if not found or not any(map(str.islower, text)):
        return set()
    words = _WORD.findall(text)
    if 2 * sum(map(str.isupper, words)) > len(words) and len(words) > 4:
        return set()  # somebody shouts
    return {name for name in found if not _is_word(name)}


def _is_word(written: str) -> bool:
    return written in _OWN or written.lower() in _STRESSED or _STRESSED_ENDING.fullmatch(written) is not None


def _is_in(name: str, answer: str) -> bool:
    if re.search(rf"(?<!\w)(?:{name}|{name.capitalize()})", answer):
        return True
    return len(name) > 2 and re.search(rf"\b{name}\b", answer, re.I) is not None
