"""Where sentences and clauses of English and Polish text end.

The rules are our own. Of the 48 golden rules for English that Pragmatic Segmenter and pySBD share, LanguageTool's SRX
rules hold 29 (they know neither lists nor spaced ellipses, nor what a sentence begins with after `U.S.`) and these all;
on talks both are equally good, and these take a tenth of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.language.abbreviations import BEFORE_NUMBERS, STARTERS, TITLES, WEAK, Language

_CLOSING = "\"'”’»)\\]"
_BORDER = re.compile(
    rf"""
    (?P<omission> (?<=\s) \.\ \.\ \. (?!\ ?\.) )     # an ellipsis as Chicago spaces it ends no sentence,
    | (?P<stop> (?<!\s) \. ) (?=\ \.\ \.\ \.\ \S)   # the full stop before one does,
    | \.(?:\ \.){{2,4}}+ [{_CLOSING}]{{0,3}}+ (?=\s|$)  # and so do four in a row
    | (?P<marks> [.!?…]{{1,9}}+ ) [{_CLOSING}]{{0,3}}+ (?: </[a-z]{{1,6}}> | \[\d{{1,3}}\] ){{0,4}}+ (?=\s)
    # The number of a footnote, as in "consent.12 The".
    | (?<=[^\W_](?:[^\W\d_]|\))) (?P<note> \.\d{{1,2}}(?:\ \d{{1,2}})? ) (?=\s+[^\W\d_a-ząćęłńóśźż])
    | \n [^\S\n]{{0,99}} \n
    """,
    re.VERBOSE,
)
MAY_END = re.compile(rf"[.!?…][{_CLOSING}]{{0,3}}(?:\[\d{{1,3}}\])?$")
"""What the end of a sentence looks like; so do abbreviations."""
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
"""When something happened, in Polish: `W 1364 r.`, `Na początku XX w.`, `W latach 90.`"""
_BRACKETED_ITEM = re.compile(r"\s{1,9}(?:\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s|(?:[a-h]|[ivx]{1,4})\)\s(?=[^\W\d_a-z]))")
_CLAUSE_ENDS = (",", ";", ":", "—", "–", ")", ",”", ',"')
_JOINING = """
    and but or so because that which who when where while if although though than as
    i a ale lecz lub albo oraz więc bo że żeby który która które kiedy gdy gdzie jeśli jeżeli ponieważ choć niż jak aby
"""
_CONJUNCTIONS = frozenset(_JOINING.split())
_ENOUGH_TO_KNOW = 200
"""Characters without a single capital after which small letters may begin sentences."""
_LONGEST_DATE = 40
_TAIL, _HEAD = 48, 32
"""Characters on both sides of a place that tell whether a sentence ends there."""


def sentence_ends(text: str, language: Language | None = None) -> list[int]:
    """Return the places in `text` where a sentence ends and another begins, in order.

    Without a `language` the abbreviations of both are known.
    """
    has_capitals = len(text) < _ENOUGH_TO_KNOW or not text.islower()
    places: list[int] = []
    for place in sorted({*_stops(text, language, has_capitals), *_items(text)}):
        sentence = text[places[-1] if places else 0 : place].strip()
        if not (_is_beginning(sentence) or _tells_when(sentence, text[place : place + _HEAD], language)):
            places.append(place)
    return places


def ends_between(before: str, after: str, language: Language | None = None, *, has_capitals: bool = True) -> bool:
    """Tell whether a sentence ends where `before` goes over into `after`, two neighbouring pieces of a text.

    Where the text around them `has_capitals`, no sentence begins with a small letter.
    """
    tail = before.rstrip()[-_TAIL:]
    if not MAY_END.search(tail) or _is_beginning(before.strip()) or _tells_when(before.strip(), after, language):
        return False
    text = f"{tail} {after.lstrip()[:_HEAD] or '—'}"
    return len(tail) in _stops(text, language, has_capitals)


def _stops(text: str, language: Language | None, has_capitals: bool) -> Iterator[int]:
    return (border.end() for border in _BORDER.finditer(text) if _ends_sentence(text, border, language, has_capitals))


def _is_beginning(sentence: str) -> bool:
    """Tell whether a sentence cannot be over yet: `2.`, `At 5 a.m.`, `Q.` of an interview."""
    if sentence in ("Q.", "A."):
        return True
    return bool(_ENUMERATOR.fullmatch(sentence) or _ONLY_A_CLOCK.fullmatch(sentence))


def _tells_when(sentence: str, after: str, language: Language | None) -> bool:
    """Tell whether a Polish sentence has so far told nothing but when something happened."""
    if language == "en" or len(sentence) > _LONGEST_DATE or not _WITHOUT_VERB.fullmatch(sentence):
        return False
    following = re.match(r"\s*([^\W\d_]+)", after)
    return following is not None and following[1].lower() not in STARTERS[language]


def _ends_sentence(text: str, border: re.Match[str], language: Language | None, has_capitals: bool) -> bool:
    if border["omission"] or _is_left_out(text, border):
        return False
    if border["stop"] or border.group().isspace() or _BRACKETED_ITEM.match(text, border.end()):
        return True
    if border["note"]:
        return _stop_ends(text[max(0, border.start() - 42) : border.start()], "1", language)
    after = _OPENING.match(text, border.end())
    following = after.group(1) if after else ""
    if has_capitals and following[:1].islower() and not _VARIABLE.fullmatch(following):
        return False  # "3 r. temu", "Why? he asked": no sentence begins with a small letter
    if border["marks"] != ".":
        return True
    return _stop_ends(text[max(0, border.start() - 42) : border.start()], following, language)


def _is_left_out(text: str, border: re.Match[str]) -> bool:
    """Tell the omission `[...]` from the end of a sentence."""
    return text[border.start() - 1 : border.start()] == "[" and border.group().rstrip("\"'”’»)").endswith("]")


def _stop_ends(before: str, following: str, language: Language | None) -> bool:
    """Tell whether a full stop between these two ends a sentence, or belongs to an abbreviation."""
    found = _WORD_BEFORE.search(before)
    word = found.group() if found else ""
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
    """Yield where the items of a list in one line begin: `1. Eggs 2. Milk`, at the start or after a sentence.

    A list that begins after a sentence is believed with its second item.
    """
    first = _ENUMERATOR.match(text.lstrip())
    last = first if first is not None and _value(first) <= 10 else None
    pending: int | None = None
    for item in _ENUMERATED.finditer(text):
        if last is not None and _value(item) == _value(last) + 1 and _are_alike(item, last):
            if pending is not None:
                yield pending
            yield item.start()
            last, pending = item, None
        elif _value(item) == 1 and MAY_END.search(text[max(0, item.start() - 12) : item.start()].rstrip()):
            last, pending = item, item.start()


def _are_alike(item: re.Match[str], other: re.Match[str]) -> bool:
    return item[3] == other[3] and bool(item[1]) == bool(other[1])


def _value(enumerator: re.Match[str]) -> int:
    return int(enumerator[1]) if enumerator[1] else ord(enumerator[2]) - 96


def clause_weight(word: str, following: str) -> float:
    """Return from 0 to 1 how well a sentence may be cut between these two words."""
    if word.endswith(_CLAUSE_ENDS):
        return 0.5
    return 0.3 if following.lower() in _CONJUNCTIONS else 0.0
