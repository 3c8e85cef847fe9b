"""Find the ends of sentences and clauses in English and Polish text.

The rules are our own. Pragmatic Segmenter and pySBD share 48 golden rules for English: this module keeps all of them,
LanguageTool's SRX rules keep 29, because those have no rules for lists, for spaced ellipses, or for the word after
`U.S.` On talks both are equally good, and this module takes a tenth of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.language.abbreviations import BEFORE_NUMBERS, STARTERS, TITLES, WEAK, Language

_CLOSING = "\"'”’»)\\]"
# Repetitions are bounded and possessive (`}}+`): in a long row of marks or tags each place costs only a few steps.
_BORDER = re.compile(
    rf"""
    (?=[.!?…\n])(?:  # what all begin with, so that elsewhere none of them is tried
    (?P<omission> (?<=\s) \.\ \.\ \. (?!\ ?\.) )     # a spaced ellipsis (Chicago Manual of Style) ends no sentence,
    | (?P<stop> (?<!\s) \. ) (?=\ \.\ \.\ \.\ \S)   # but the full stop before an ellipsis does,
    | \.(?:\ \.){{2,4}}+ [{_CLOSING}]{{0,3}}+ (?=\s|$)  # and so do four stops in a row
    | (?P<marks> [.!?…]{{1,9}}+ ) [{_CLOSING}]{{0,3}}+ (?: </[a-z]{{1,6}}> | \[\d{{1,3}}\] ){{0,4}}+ (?=\s)
    # The number of a footnote, as in "consent.12 The".
    | (?<=[^\W_](?:[^\W\d_]|\))) (?P<note> \.\d{{1,2}}(?:\ \d{{1,2}})? ) (?=\s+[^\W\d_a-ząćęłńóśźż])
    | \n [^\S\n]{{0,99}} \n
    )
    """,
    re.VERBOSE,
)
MAY_END = re.compile(rf"[.!?…][{_CLOSING}]{{0,3}}(?:\[\d{{1,3}}\])?$")
"""What the end of a sentence looks like; an abbreviation may look the same."""
_WORD_BEFORE = re.compile(r"[^\s(\[„“\"'«]{0,20}$")
_OPENING = re.compile(r"""\s{1,9}(?:<[a-z]{1,6}>){0,3}["'„“‘«(\[—–-]{0,3}\s?([\w’']{0,20})""")
_VARIABLE = re.compile(r"[a-z]\d{1,3}")  # talks of mathematics: "…and c2. c0 was responsible for…"
_ACRONYM = re.compile(r"(?:[^\W\d_]\.){1,5}[^\W\d_]")
_ROMAN = re.compile(r"[IVX]{1,5}")
_NAME_BEFORE = re.compile(r"(?:^|\s)[^\W\d_a-ząćęłńóśźż][\w.’-]{0,20}\s$")
_ENUMERATOR = re.compile(r"[•⁃*-]?\s?(?:(\d{1,2})|([a-h]))(\.\)|[.)])")
_ENUMERATED = re.compile(r"(?<=\s)[•⁃*-]?\s?(?:(\d{1,2})|([a-h]))(\.\)|[.)])\s(?=[^\W\d_])")
_ONLY_A_CLOCK = re.compile(r"(?:at|by|on|until|before|after|around|from|o|od|do)\s[\d:.]{1,5}\s[ap]\.m\.?", re.I)
_TIME_ZONES = "est edt cst cdt mst pst pdt et pt gmt utc bst cet eastern central mountain pacific"
_ZONES = frozenset(_TIME_ZONES.split())
_WITHOUT_VERB = re.compile(
    r"(?:(?:Już|Dopiero|Jeszcze|A|I|Ale|Gdy|Kiedy)\s)?(?:W|We|Od|Do|Po|Przed|Około|Dnia|Na|Pod|U|Za)\s"
    r"(?:[^\W\d_]+\.?\s){0,3}(?:\d{1,2}\s[^\W\d_]+\s)?"
    r"(?:(?:\d{3,4}|[IVX]+)(?:[–-](?:\d{3,4}|[IVX]+))?\s[rw]\.(?:\s(?:p\.)?n\.e\.)?|\d0\.)",
    re.I,
)
"""The beginning of a Polish sentence that gives only a date: `W 1364 r.`, `Na początku XX w.`, `W latach 90.`"""
_BRACKETED_ITEM = re.compile(r"\s{1,9}(?:\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s|(?:[a-h]|[ivx]{1,4})\)\s(?=[^\W\d_a-z]))")
_CLAUSE_ENDS = (",", ";", ":", "—", "–", ")", ",”", ',"')
_JOINING = """
    and but or so because that which who when where while if although though than as
    i a ale lecz lub albo oraz więc bo że żeby który która które kiedy gdy gdzie jeśli jeżeli ponieważ choć niż jak aby
"""
_CONJUNCTIONS = frozenset(_JOINING.split())
_ENOUGH_TO_KNOW = 200
"""A text of so many characters without a capital is written without capitals: small letters may begin sentences."""
_LONGEST_DATE = 40
"""Characters of the longest sentence that is compared with `_WITHOUT_VERB`."""
_TAIL, _HEAD = 48, 32
"""Characters before and after a place that decide whether a sentence ends there."""
_BEFORE = 42
"""Characters before a full stop that decide what it is: a word and the name before it, each of about 20 characters.

Patterns that end in `$` are searched in these only; in the whole text each stop would take time in its length.
"""


def sentence_ends(text: str, language: Language | None = None) -> list[int]:
    """Return the places in `text` where a sentence ends and another begins, in order.

    Without a `language` the abbreviations of both languages count. The rules are at the head of this module.
    """
    has_capitals = len(text) < _ENOUGH_TO_KNOW or not text.islower()
    places: list[int] = []
    for place in sorted({*_stops(text, language, has_capitals), *_items(text)}):
        sentence = text[places[-1] if places else 0 : place].strip()
        if not (_is_beginning(sentence) or _is_only_date(sentence, text[place : place + _HEAD], language)):
            places.append(place)
    return places


def ends_between(before: str, after: str, language: Language | None = None, *, has_capitals: bool = True) -> bool:
    """Return whether a sentence ends between `before` and `after`, two neighbouring pieces of a text.

    `has_capitals` says that the whole text has capital letters: then no sentence begins with a small letter.
    """
    tail = before.rstrip()[-_TAIL:]
    if not MAY_END.search(tail) or _is_beginning(before.strip()) or _is_only_date(before.strip(), after, language):
        return False
    text = f"{tail} {after.lstrip()[:_HEAD] or '—'}"
    return len(tail) in _stops(text, language, has_capitals)


def _stops(text: str, language: Language | None, has_capitals: bool) -> Iterator[int]:
    return (border.end() for border in _BORDER.finditer(text) if _ends_sentence(text, border, language, has_capitals))


def _is_beginning(sentence: str) -> bool:
    """Return whether a text is only the beginning of a sentence: `2.`, `At 5 a.m.`, or `Q.` in an interview."""
    if sentence in ("Q.", "A."):
        return True
    return bool(_ENUMERATOR.fullmatch(sentence) or _ONLY_A_CLOCK.fullmatch(sentence))


def _is_only_date(sentence: str, after: str, language: Language | None) -> bool:
    """Return whether a Polish text has only the date of its sentence, and the rest of the sentence is in `after`."""
    if language == "en" or len(sentence) > _LONGEST_DATE or not _WITHOUT_VERB.fullmatch(sentence):
        return False
    following = re.match(r"\s*([^\W\d_]+)", after)
    return following is not None and following[1].lower() not in STARTERS[language]


def _ends_sentence(text: str, border: re.Match[str], language: Language | None, has_capitals: bool) -> bool:
    if border["omission"] or _is_omission(text, border):
        return False
    if border["stop"] or border.group().isspace() or _BRACKETED_ITEM.match(text, border.end()):
        return True
    if border["note"]:
        return _stop_ends(text[max(0, border.start() - _BEFORE) : border.start()], "1", language)
    after = _OPENING.match(text, border.end())
    following = after.group(1) if after else ""
    if has_capitals and following[:1].islower() and not _VARIABLE.fullmatch(following):
        return False  # "3 r. temu", "Why? he asked": no sentence begins with a small letter
    if border["marks"] != ".":
        return True
    return _stop_ends(text[max(0, border.start() - _BEFORE) : border.start()], following, language)


def _is_omission(text: str, border: re.Match[str]) -> bool:
    """Return whether `border` is the omission `[...]`, which ends no sentence."""
    return text[border.start() - 1 : border.start()] == "[" and border.group().rstrip("\"'”’»)").endswith("]")


def _stop_ends(before: str, following: str, language: Language | None) -> bool:
    """Return whether a full stop between `before` and the word `following` ends a sentence.

    Otherwise it belongs to an abbreviation or a number.
    """
    last_word = _WORD_BEFORE.search(before)
    word = last_word.group() if last_word else ""
    lower = word.lower()
    if word.isdigit() and _ROMAN.fullmatch(following):
        return False  # lata 70. XX wieku
    if following[:1].isdigit():
        return lower not in BEFORE_NUMBERS[language] and lower not in TITLES[language]
    begins_sentence = following.lower() in STARTERS[language]
    if lower in ("a.m", "p.m"):
        return following.lower() not in _ZONES
    if word == "I":
        return begins_sentence or not _NAME_BEFORE.search(before[:-1])
    if (len(word) == 1 and word.isupper()) or lower in WEAK[language] or (_ACRONYM.fullmatch(word) and word.isupper()):
        return begins_sentence  # an initial, J. Kowalski; the U.S. Government
    return lower not in TITLES[language]


def _items(text: str) -> Iterator[int]:
    """Yield the places where the items of a list in one line begin: `1. Eggs 2. Milk`.

    A list begins at the start of the text or after a sentence. After a sentence, `1.` may be something else, so that
    its place is yielded only when a second item follows.
    """
    first = _ENUMERATOR.match(text.lstrip())
    last = first if first is not None and _value(first) <= 10 else None
    pending: int | None = None
    for item in _ENUMERATED.finditer(text):
        if last is not None and _value(item) == _value(last) + 1 and _have_same_style(item, last):
            if pending is not None:
                yield pending
            yield item.start()
            last, pending = item, None
        elif _value(item) == 1 and MAY_END.search(text[max(0, item.start() - 12) : item.start()].rstrip()):
            last, pending = item, item.start()


def _have_same_style(item: re.Match[str], other: re.Match[str]) -> bool:
    return item[3] == other[3] and bool(item[1]) == bool(other[1])


def _value(enumerator: re.Match[str]) -> int:
    return int(enumerator[1]) if enumerator[1] else ord(enumerator[2]) - 96


def clause_weight(word: str, following: str) -> float:
    """Return how well a sentence may be cut between two neighbouring words, from 0 (no clause ends there) to 1."""
    if word.endswith(_CLAUSE_ENDS):
        return 0.5
    return 0.3 if following.lower() in _CONJUNCTIONS else 0.0
