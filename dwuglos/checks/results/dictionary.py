"""The words that a person added to the dictionary, of one talk or of all.

Those of a talk are kept with it, beside the findings that are ignored there (`dwuglos.talk.ignored`), under a name that
no check has; those of all talks are in a file beside the settings (`dwuglos.language.own_words`).
"""

from __future__ import annotations

from collections.abc import Iterable

from dwuglos.errors import DwuglosError
from dwuglos.language import own_words
from dwuglos.language.own_words import OwnWord, parse
from dwuglos.talk.ignored import Ignored

NAME = "dictionary"
"""What stands in place of a check where a word of a talk's dictionary is kept."""


def is_word(ignored: Ignored) -> bool:
    """Return whether what is kept with a talk is a word of its dictionary, and no ignored finding."""
    return ignored.check == NAME


def as_ignored(word: OwnWord) -> Ignored:
    """Return a word of a talk's dictionary as it is kept with the talk."""
    return Ignored(0, NAME, str(word))


def words_of(ignored: Iterable[Ignored]) -> tuple[OwnWord, ...]:
    """Return the words of a talk's dictionary, out of all that is kept with the talk."""
    found = (parse(each.text) for each in ignored if is_word(each))
    return tuple(dict.fromkeys(word for word in found if word is not None))


def all_words(ignored: Iterable[Ignored]) -> tuple[tuple[OwnWord, ...], DwuglosError | None]:
    """Return the user's words and those of a talk, and why the user's cannot be read, if they cannot."""
    trouble: DwuglosError | None = None
    mine: tuple[OwnWord, ...] = ()
    try:
        mine = own_words.load()
    except DwuglosError as error:
        trouble = error
    return tuple(dict.fromkeys((*mine, *words_of(ignored)))), trouble
