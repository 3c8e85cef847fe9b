"""Kinds of borders between two words: how well a line or a segment can end there.

The order of the kinds follows the Polish guides (Fundacja Kultury bez Barier 2019, Netflix, RJP). They say which words
must not be separated, which should stay together (a word of one letter, a preposition or „nie” with the next word,
„się” with its verb), and where a reader expects a pause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from dwuglos.language.abbreviations import BEFORE_NUMBERS, STARTERS, TITLES, WEAK
from dwuglos.language.markup import SUBTITLE_TAG, visible_text
from dwuglos.layout.sequences import DASHES, DIGIT, measures_in, turns_in
from dwuglos.layout.word_lists import LISTS


class Kind(IntEnum):
    """Kinds of borders, from the best place to separate two words to the worst."""

    SENTENCE = 0
    """After the end of a sentence."""
    CLAUSE = 1
    """After a comma, a semicolon, a colon or a dash."""
    CONJUNCTION = 2
    """Before a conjunction."""
    PREPOSITION = 3
    """Before a preposition."""
    OPENING = 4
    """Before a capital letter without any stop: a sentence that lost its full stop, or a name."""
    PLAIN = 5
    """Between words that no rule names."""
    PHRASE = 6
    """After an adjective, before its noun."""
    ENCLITIC = 7
    """Before an unstressed pronoun, which leans on its verb: „pytał go”."""
    KEPT = 8
    """Between words that belong together, such as a number and what it counts, or a verb and „się”."""
    HANGING = 9
    """After a preposition, a conjunction or „nie”."""
    NAME = 10
    """Between a first name and a last name."""
    FORBIDDEN = 11
    """Between a number and its unit, a title and a name, a word and its punctuation."""


class Word(NamedTuple):
    """A word of a text: its span, the characters of space before it, and the word without its tags (`bare`)."""

    start: int
    end: int
    gap: int
    bare: str


EDGES = "\"'„“”’‘,.;:!?…()[]{}«»♪-–—"
"""Punctuation that may stand around a word."""

# All white space of Unicode except the no-break spaces (U+00A0, U+2007, U+202F), which `\s` would match, too.
_SPACES = r"\t-\r\x1c-\x20\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000"
_WORD = re.compile(rf"[^{_SPACES}]+")
_TAGGED_WORD = re.compile(rf"(?:{SUBTITLE_TAG}|[^{_SPACES}])+")
_SENTENCE_END = re.compile(r"""([.!?…])["'”’»)\]]*$""")
_CLAUSE_END = re.compile(r"""[,;:]["'”’»)\]]*$""")
_QUOTES = "\"'„“”«»()[]"
_OPENING_QUOTES = "\"'„“«»("
_DASH = frozenset("-–—")
_STOPS = frozenset(",;:.!?…")
_STARTS_BADLY = frozenset(",.;:!?…%‰°)]}»”’")
_ENDS_BADLY = frozenset("([{„«")
_STARTS_NUMBER = frozenset("0123456789-−+±~")
_NUMBER = re.compile(r"[-−+±~]?\d[\d.,:/×x]*")
_YEAR = re.compile(r"\d{1,4}\b")
_INITIAL = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ]\.")
_NAME = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][\w'’-]+")
_ADJECTIVAL = (
    "ny na ne nego nej nych nymi nym ski ska skie skiego skiej skich skim cki cka ckie ckiego ckiej ckich "
    "owy owa owe owego owej owych owym"
)
_ADJECTIVE_ENDINGS = tuple(_ADJECTIVAL.split())
_ADJECTIVE = re.compile(rf"\w{{2,}}(?:{'|'.join(_ADJECTIVE_ENDINGS)})")
_CAPITAL_UNITS = frozenset("AVW")
"""Units that count only as capitals: in lower case they are words, or may be."""
_SECTIONS = frozenset(("§", "§§"))
_ROMAN = re.compile(r"[IVXLCDM]+")
_INFINITIVE = re.compile(r"\w+(?:ć|c)")

_RANKS_WRITTEN = "prof doc dr hab mgr inż lek med ks bp abp kard gen bryg dyw płk ppłk mjr kpt"
_RANKS = frozenset(_RANKS_WRITTEN.split())
"""Titles of a person that stand one after another: prof. dr hab. inż."""

_SETS = {kind: frozenset(words.split()) for kind, words in LISTS.items()}
_SHORTENED = ("itd", "itp", "etc")
_WEAK = WEAK[None] | WEAK["pl"]
_SHORT_FORMS = TITLES[None] | _WEAK | BEFORE_NUMBERS[None]
_LISTED = frozenset(word.rstrip(".") for word in chain(*_SETS.values(), ("nie",), _SHORTENED, _SHORT_FORMS, _RANKS))
_WITH_NEXT = _SETS["hanging"] | _SETS["prepositions"] | _SETS["conjunctions"] | {"nie"}


def words_of(text: str) -> list[Word]:
    """Return the words of `text`; a no-break space is part of a word, and so is a tag with spaces in it."""
    tagged = "<" in text or "{" in text  # most texts have no tag, and the pattern for tags is slower
    words: list[Word] = []
    done = 0
    for match in (_TAGGED_WORD if tagged else _WORD).finditer(text):
        start, end = match.span()
        words.append(Word(start, end, start - done, visible_text(match.group()) if tagged else match.group()))
        done = end
    return words


def raw_words_of(text: str) -> list[str]:
    """Return the words of `text` with their tags: the same words as `words_of`, in a fraction of the time."""
    return (_TAGGED_WORD if "<" in text or "{" in text else _WORD).findall(text)


def edges(words: Sequence[Word]) -> tuple[list[int], list[int]]:
    """Return where each word begins and where it ends, in visible characters from the first word on."""
    begins: list[int] = []
    ends: list[int] = []
    at = 0
    for word in words:
        begins.append(at + word.gap if ends else 0)
        at = begins[-1] + len(word.bare)
        ends.append(at)
    return begins, ends


def border_kinds(words: Sequence[str]) -> list[Kind]:
    """Return the kinds of the borders between neighbouring words, one fewer than words; `words` are without tags.

    Beside the rules for two words, a turn of another speaker begins a sentence, and 18 min 40 s stay together.
    """
    representatives = list(map(_representative, words))
    kinds = list(map(kind_by_rules, representatives, representatives[1:]))
    if kinds and words[0].startswith(DASHES):
        for turn in turns_in(words):
            if turn:
                kinds[turn - 1] = Kind.SENTENCE
            if words[turn] in _DASH and turn < len(kinds):
                kinds[turn] = Kind.FORBIDDEN
    if len(kinds) > 2 and DIGIT.search("".join(words)):  # most texts have no number, and are spared the search
        for border in measures_in(words):
            kinds[border] = Kind.FORBIDDEN
    return kinds


def border_kind(before: str, after: str) -> Kind:
    """Return the kind of the border between two words; both are without tags."""
    return kind_by_rules(_representative(before), _representative(after))


@lru_cache(maxsize=65_536)
def _representative(word: str) -> str:
    """Return a word that has the same kinds of borders as `word`: one word stands for all that no list names.

    Three of four pairs of words in a talk occur only once, so a cache of pairs of real words would seldom have a hit.
    With representatives few different pairs are left.
    """
    bare = word.rstrip(",.;:!?…")
    if not (bare.isalpha() and bare.islower() and bare[0].islower()):
        return word
    if bare in _LISTED or bare.startswith("któr"):
        return word
    stop = word[len(bare) :]
    if _INFINITIVE.fullmatch(bare):
        return f"robić{stop}"
    return f"czarny{stop}" if _is_adjective(bare) else f"słowo{stop}"


@lru_cache(maxsize=65_536)
def kind_by_rules(before: str, after: str) -> Kind:
    """Return the kind of the border between two words by the rules alone, without representatives.

    The result is that of `border_kind`; the time is that of the rules, which `border_kind` applies to fewer pairs.
    """
    left, right = before.lower(), after.lower()
    # Most pairs are plain words: for those the rules about stops, numbers and quotation marks need not be tried.
    if before.isalpha() and after.isalpha() and left not in _SETS["titles"] and left not in _SETS["thousands"]:
        return _between_letters(before, after, left, right)
    if _is_forbidden(before, after, left, right):
        return Kind.FORBIDDEN
    if left in _SETS["thousands"] and after[0].isalpha():
        return Kind.KEPT
    if not (before[-1] in _STOPS or before[-1] in _DASH):
        bond = _bond(before.strip(_QUOTES), right.strip(EDGES), after)
        if bond is not None:
            return bond
    if after in _DASH:
        return Kind.KEPT  # a line does not begin with a dash that stands inside a sentence
    stop = _after_stop(before, after)
    if stop is not None:
        return stop
    return _before_word(left.strip(_QUOTES), right.strip(_QUOTES), _stands_out(before, after))


def _between_letters(before: str, after: str, left: str, right: str) -> Kind:
    bond = _bond(before, right, after)
    return _before_word(left, right, _stands_out(before, after)) if bond is None else bond


def _is_forbidden(before: str, after: str, left: str, right: str) -> bool:
    if not before or not after or after[0] in _STARTS_BADLY or before[-1] in _ENDS_BADLY:
        return True
    if after[0].isupper() and (left in _SETS["titles"] or (len(before) == 2 and _INITIAL.fullmatch(before))):
        return True
    if left.rstrip(".") in _RANKS and right.rstrip(EDGES) in _RANKS and after[0].islower():
        return True
    if after[0].isdigit() and (left in _SETS["labels"] or left in _SECTIONS):
        return True
    if before[-1] == "." and _is_cut_short(left[:-1].lstrip(EDGES), after, right.rstrip(EDGES)):
        return True
    return _splits_number(before, after, left, right)


def _is_cut_short(core: str, after: str, right: str) -> bool:
    """Return whether the full stop ends an abbreviation that belongs to the next word: ul. Długiej, ok. 5."""
    if after[0].isdigit():
        return core in TITLES[None] or core in BEFORE_NUMBERS[None]
    if not after.lstrip(_OPENING_QUOTES)[:1].isupper():
        return False  # before a small letter no sentence ends, so the stop is no end of a sentence in any case
    return core in TITLES[None] or (core in _WEAK and right not in STARTERS[None])


def _splits_number(before: str, after: str, left: str, right: str) -> bool:
    """Return whether the border is inside a number, between a number and its unit, or between a month and its year."""
    if left in _SETS["months"]:
        return bool(_YEAR.match(after))
    if right.startswith("w.") and _ROMAN.fullmatch(before):
        return True
    if not _is_number(before) or before[-1] in ",:":
        return False
    unit = right.rstrip(",;:!?…")
    if unit in _SETS["units"] or unit.rstrip(".") in _SETS["units"] or after.rstrip(EDGES) in _CAPITAL_UNITS:
        return True
    return after[0].isdigit()


def _is_number(word: str) -> bool:
    return word[:1] in _STARTS_NUMBER and _NUMBER.fullmatch(word) is not None


def _bond(left: str, right: str, after: str) -> Kind | None:
    """Return the kind of the border between two words that belong together, None when they do not.

    `left` is the first word without quotation marks, `right` the second in lower case without punctuation, `after` the
    second as it is written. No stop stands between them.
    """
    core = left.lower()
    if core in _WITH_NEXT or core.startswith("któr"):
        return Kind.HANGING
    if right in _SETS["particles"] or right in _SHORTENED or core in _SETS["numerals"] or _is_number(core):
        return Kind.KEPT
    if core in _SETS["modals"] and _INFINITIVE.fullmatch(right):
        return Kind.KEPT
    if not _stands_out(left, after) or not left[:1].isupper():
        return None
    return Kind.NAME if _NAME.fullmatch(left) and _NAME.match(after) else None


def _stands_out(before: str, after: str) -> bool:
    """Return whether `after` begins with a capital; where both words are in capitals throughout, that means nothing."""
    return not after[0].islower() and after.lstrip(EDGES)[:1].isupper() and not (before.isupper() and after.isupper())


def _after_stop(before: str, after: str) -> Kind | None:
    """Return the kind of a border after a stop; a small letter shows that a full stop ends an abbreviation."""
    if before[-1].isalnum():
        return None
    if end := _SENTENCE_END.search(before):
        if not after.lstrip(EDGES)[:1].islower():
            return Kind.SENTENCE
        return None if end.group(1) == "." else Kind.CLAUSE
    return Kind.CLAUSE if _CLAUSE_END.search(before) or before in _DASH else None


def _before_word(core: str, word: str, is_capital: bool) -> Kind:
    if word in _SETS["conjunctions"] or word in _SETS["openings"] or word.startswith("któr"):
        return Kind.CONJUNCTION
    if is_capital:
        return Kind.OPENING
    if word in _SETS["prepositions"] or word in _SETS["hanging"]:
        return Kind.PREPOSITION
    if word in _SETS["enclitics"]:
        return Kind.ENCLITIC
    return Kind.PHRASE if _is_adjective(core) else Kind.PLAIN


def _is_adjective(word: str) -> bool:
    return word.endswith(_ADJECTIVE_ENDINGS) and _ADJECTIVE.fullmatch(word) is not None
