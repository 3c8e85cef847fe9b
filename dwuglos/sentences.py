"""Sentences of English and Polish text, and pieces of a sentence short enough for a subtitle."""

from __future__ import annotations

import re

SUBTITLE = 84
"""Characters in one subtitle: two lines of 42 (TED, Netflix)."""

_SHORTENED = """
    mr mrs ms dr prof sr jr st vs etc e.g i.e cf fig no vol ed al approx dept est inc ltd co gen col sgt capt rev hon
    np m.in tzn tzw itd itp hab inż mgr ul pl os św godz min sek str s r w wyd red nr tys mln mld ok por
    zob ang łac gr fr niem pol pt im ww wg j.w tj bł ks bp abp płk ppłk mjr kpt
"""
_ABBREVIATIONS = frozenset(_SHORTENED.split())
_MAY_END = frozenset(("etc", "itd", "itp", "r", "w", "s", "min", "sek", "tys", "mln", "mld", "inc", "ltd", "jr", "sr"))
"""Abbreviations that often close a sentence: a capital after them starts a new one."""

_BORDER = re.compile(r"""[.!?…]{1,9}+["'”’»)\]]{0,3}+(?=\s)""")
_WORD_BEFORE = re.compile(r"[^\s(\[„“\"'«]{0,20}$")
_OPENING = re.compile(r"""\s{1,9}["'„“‘«(\[—–-]{0,3}\s?(\w)?""")
_CLAUSE_ENDS = (",", ";", ":", "—", "–", ")", ",”", ',"')
_JOINING = """
    and but or so because that which who when where while if although though than as
    i a ale lecz lub albo oraz więc bo że żeby który która które kiedy gdy gdzie jeśli jeżeli ponieważ choć niż jak aby
"""
_CONJUNCTIONS = frozenset(_JOINING.split())


def split(text: str) -> list[str]:
    """Return the sentences of `text` in order; joined with spaces they hold all its words."""
    sentences: list[str] = []
    begin = 0
    for border in _BORDER.finditer(text):
        if _ends_sentence(text, border):
            sentences.append(text[begin : border.end()].strip())
            begin = border.end()
    sentences.append(text[begin:].strip())
    return [sentence for sentence in sentences if sentence]


def _ends_sentence(text: str, border: re.Match[str]) -> bool:
    after = _OPENING.match(text, border.end())
    first = (after.group(1) if after else None) or ""
    if first.islower():
        return False  # "3 r. temu", "Why? he asked": no sentence begins with a small letter
    if border.group()[:2].strip("\"'”’»)]") != ".":
        return True
    before = _WORD_BEFORE.search(text[max(0, border.start() - 20) : border.start()])
    word = before.group() if before else ""
    if len(word) == 1 and word.isupper() and word != "I":
        return False  # an initial: J. Kowalski
    if word.lower() in _MAY_END:
        return first.isupper()
    return word.lower() not in _ABBREVIATIONS


def cut(sentence: str, limit: int = SUBTITLE) -> list[str]:
    """Return `sentence` in pieces of at most `limit` characters, cut after clauses where possible, else at spaces.

    A word longer than `limit` stays whole.
    """
    pieces: list[str] = []
    words = sentence.split()
    left = sum(len(word) + 1 for word in words) - 1
    at = 0
    while left > limit:
        taken = _how_many(words, at, limit)
        pieces.append(" ".join(words[at : at + taken]))
        left -= len(pieces[-1]) + 1
        at += taken
    return [*pieces, " ".join(words[at:])] if at < len(words) else pieces


def _how_many(words: list[str], at: int, limit: int) -> int:
    """Return how many words from `at` the next piece takes: up to the best border of those that fit."""
    length, best, best_score = -1, 1, -1.0
    for n in range(1, len(words) - at + 1):
        word = words[at + n - 1]
        length += len(word) + 1
        if length > limit:
            break
        following = words[at + n] if at + n < len(words) else ""
        score = length / limit + _border_weight(word, following)
        if score >= best_score:
            best, best_score = n, score
    return best


def _border_weight(word: str, following: str) -> float:
    if word.endswith(_CLAUSE_ENDS):
        return 0.5
    return 0.3 if following.lower() in _CONJUNCTIONS else 0.0
