"""A term changed everywhere: how many of its uses come out in another form than a person would write."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import md5
from itertools import product
from typing import NamedTuple

from figures import Benchmark, Row, Values
from place import ROOT
from place import Place as Where
from term_sentences import FOREIGN, LONG_PREPOSITIONS, SEEN, TERMS, THERE_AND_BACK, UNSEEN

from dwuglos.finding.replacing import replaced
from dwuglos.finding.term_change import TermChange, TermReplacement, hits_of
from dwuglos.language import lemmas
from dwuglos.language.inflection import expression
from dwuglos.language.term_swap import Swap, swaps
from dwuglos.language.word_tags import CASES, NUMBERS, Case, Gender, Number, Place, Reading, reading
from dwuglos.store.texts import of_talk
from dwuglos.talk.article import Article
from dwuglos.talk.transcript import Segment, Transcript

TALKS = ROOT.parent / "shared" / "data" / "talks"
_SLOT = re.compile(r"\{([+#]?)([^\W\d_]+)(?:/(\w+))?\}")
_ORDER: tuple[Gender, ...] = ("m3", "f", "n", "m2", "m1")
_GOVERNING = {"pięć": "pięciu", "kilka": "kilku", "siedem": "siedmiu"}
"""Numerals with a genitive, and how they are with persons."""
_PERSONS = ("użytkownik", "autor", "twórca", "asystent")

ROWS = {
    "seen": Row("a term changed: uses in a wrong form, in sentences tuned on", "%", 3),
    "unseen": Row("  in sentences never tuned on", "%", 3),
    "sure": Row("  of those not marked as doubtful", "%", None),
    "doubts": Row("  marked as doubtful", "%", None),
    "back": Row("  real sentences changed there and back that read otherwise", "%", None),
    "sure back": Row("  of those not marked as doubtful", "%", None),
    "outside": Row("  sentences that came out otherwise than their preview", "", 0),
}


class Sentence(NamedTuple):
    """A sentence with the old term, and the ways in which it may read with the new one."""

    before: str
    after: frozenset[str]
    old: str
    new: str


class _Term(NamedTuple):
    text: str
    words: tuple[tuple[str, str], ...]
    """Each word, and what it is: the noun, one that agrees, or one that stays."""
    gender: Gender


def measure(_: Where) -> dict[str, Values]:
    """Change each term in each sentence."""
    seen = [outcome(each) for each in sentences(SEEN)]
    unseen = [outcome(each) for each in sentences(UNSEEN)]
    sure = [is_right for is_right, is_doubtful in unseen if not is_doubtful]
    return {
        "seen": Values([_wrong([is_right for is_right, _ in seen])], f"{len(seen):,} sentences"),
        "unseen": Values([_wrong([is_right for is_right, _ in unseen])], f"{len(unseen):,} sentences"),
        "sure": Values([_wrong(sure)]),
        "doubts": Values([100 * sum(is_doubtful for _, is_doubtful in unseen) / len(unseen)]),
        "outside": Values([_outside()]),
        **_there_and_back(),
    }


def _there_and_back() -> dict[str, Values]:
    """Change terms in half of the real sentences, and change them back."""
    texts = [text for text in _real_texts() if md5(text.encode()).digest()[-1] % 2]
    if not texts:
        return {}
    results: list[tuple[bool, bool]] = []
    for pair in " ".join(THERE_AND_BACK.split()).split("; "):
        old, new = map(expression, pair.split(" > "))
        for text in texts:
            there = swaps([text], old, new)
            if not there or swaps([text], new, old):
                continue
            other = _with(text, there)
            back = swaps([other], new, old)
            is_doubtful = any(swap.doubts for swap in (*there, *back))
            results.append((_with(other, back) == text, is_doubtful))
    sure = [is_right for is_right, is_doubtful in results if not is_doubtful]
    return {
        "back": Values([_wrong([is_right for is_right, _ in results])], f"{len(results):,} sentences"),
        "sure back": Values([_wrong(sure)], f"{len(sure):,} sentences"),
    }


def _real_texts() -> list[str]:
    found: dict[str, None] = {}
    for path in sorted(TALKS.glob("*/polish/sentence_translations.json")):
        for row in json.loads(path.read_text("utf-8")):
            for name in ("translatedText", "from_community_srt"):
                text = " ".join(str(row.get(name) or "").split())
                if 20 < len(text) < 400:
                    found[text] = None
    return list(found)


def _outside() -> int:
    """Return in how many sentences replacing left something else than the preview showed."""
    differing = 0
    for sentence in sentences(UNSEEN):
        transcript = Transcript([Segment(1, 1, None, None, "", sentence.before, "reviewed", "person")])
        change = TermChange(sentence.old, sentence.new)
        hits = hits_of(change.proposals(of_talk(1, list(transcript), [])))
        edit = replaced(transcript, Article(), hits, TermReplacement()).edit
        if edit is not None:
            edit.apply(transcript)
        differing += transcript[0].target != changed(sentence)[0]
    return differing


def _wrong(right: list[bool]) -> float:
    return 100 * (1 - sum(right) / len(right))


def outcome(sentence: Sentence) -> tuple[bool, bool]:
    """Say whether a sentence came out right, and whether it was marked as doubtful."""
    after, is_doubtful = changed(sentence)
    return after in sentence.after, is_doubtful


def changed(sentence: Sentence) -> tuple[str, bool]:
    """Return a sentence with its term changed, and whether that was marked as doubtful."""
    found = swaps([sentence.before], expression(sentence.old), expression(sentence.new))
    return _with(sentence.before, found), any(swap.doubts for swap in found)


def _with(text: str, found: Sequence[Swap]) -> str:
    for piece in reversed([piece for swap in found for piece in swap.pieces]):
        text = text[: piece.start] + piece.instead + text[piece.end :]
    return text


def sentences(written: str) -> Iterator[Sentence]:
    """Yield each sentence with each pair of terms."""
    pairs = [tuple(_term(each) for each in pair.split(" > ")) for pair in " ".join(TERMS.split()).split("; ")]
    for line in written.strip().splitlines():
        place, _, text = line.strip().partition(": ")
        number, case = NUMBERS[place[:2] == "pl"], CASES_BY_NAME[place[3:]]
        for old, new in pairs:
            before = _filled(text, number, case, old)[0]
            after = frozenset(_filled(text, number, case, new))
            yield Sentence(before, after, old.text, new.text)


@cache
def _term(written: str) -> _Term:
    words = []
    for word in written.split():
        form, _, role = word.partition(":")
        words.append((form, role or "noun"))
    text = " ".join(form for form, _ in words)
    noun = words[0][0]
    if noun in FOREIGN:
        return _Term(text, tuple(words), "m3")
    genders = {gender for _, each in _noun_forms(noun) for gender in each.genders}
    gender = "m1" if noun in _PERSONS else next(each for each in _ORDER if each in genders)
    return _Term(text, tuple(words), gender)


def _forms(lemma: str, kind: str) -> list[tuple[str, Reading]]:
    return [(form, reading(tag, lemma)) for form, tag in lemmas.forms(lemma) if tag.split(":")[0] == kind]


def _noun_forms(noun: str) -> list[tuple[str, Reading]]:
    """Return the forms of a noun, also of one that the dictionary has only as that of a verb: *odwzorowanie*."""
    verbs = [lemma for tag, lemma in lemmas.readings(noun) if tag.startswith("ger")]
    return _forms(noun, "subst") or [each for verb in verbs for each in _forms(verb, "ger") if "aff" in each[1].rest]


def _filled(text: str, number: Number, case: Case, term: _Term) -> list[str]:
    """Return the ways to write a sentence with a term, the usual one first; most have one."""
    found = [""]
    at = 0
    for slot in _SLOT.finditer(text):
        between = text[at : slot.start()]
        forms = _slot(slot, Place(number, case, term.gender), term)
        found = [each + between + form for each in found for form in forms]
        at = slot.end()
    whole = [each + text[at:] for each in found]
    return [each[:1].upper() + each[1:] for each in whole]


def _slot(slot: re.Match[str], place: Place, term: _Term) -> list[str]:
    sign, word, other = slot.groups()
    if word == "T":
        return _of_term(term, place)
    if word in LONG_PREPOSITIONS:
        return [f"{word}e" if term.words[0][0] in LONG_PREPOSITIONS[word].split() else word]
    if other is not None:
        place = Place("sg", "nom", place.gender) if other == "sg" else place._replace(case=CASES_BY_NAME[other])
    if word.lower() in _GOVERNING:
        return [_GOVERNING[word] if place.gender == "m1" else word]
    found = _agreeing(
        word.lower(), "winien" if word == "powinien" else {"+": "praet", "#": "num"}.get(sign, "adj"), place
    )
    return [form.capitalize() if word[0].isupper() else form for form in dict.fromkeys(found)]


_LEFT_OUT: dict[str, set[str]] = {"winien": set(), "adj": {"com", "sup"}, "praet": {"agl"}, "num": {"col"}}


def _agreeing(word: str, kind: str, place: Place) -> list[str]:
    """Return the forms of a word: a positive, a comparative or a participle in its base form, a verb, a numeral."""
    left_out = _LEFT_OUT[kind] | ({"congr"} if place.gender == "m1" and place.case == "acc" else {"rec"})
    found = [form for form, each in _forms(word, kind) if each.allows(place) and not each.rest & left_out]
    if word in ("mój", "swój"):
        found.sort(key=len, reverse=True)  # *moja* before *ma*
    if found or kind != "adj":
        return found
    for tag, lemma in lemmas.readings(word):
        base = reading(tag, lemma)
        if base.kind in ("adj", "ppas"):
            found += [form for form, each in _forms(lemma, base.kind) if each.allows(place) and each.rest == base.rest]
    return found


def _of_term(term: _Term, place: Place) -> list[str]:
    """Return the forms of a term in a place, without a look at how the program makes them."""
    ways: list[list[str]] = []
    for word, role in term.words:
        if role == "-":
            ways.append([word])
        elif word in FOREIGN:
            ways.append([FOREIGN[word].split()[6 * NUMBERS.index(place.number) + CASES.index(place.case)]])
        elif role == "a":
            ways.append(list(dict.fromkeys(_agreeing(word, "adj", place))))
        else:
            ways.append(list(dict.fromkeys(form for form, each in _noun_forms(word) if each.allows(place))))
    return [" ".join(words) for words in product(*ways)]


CASES_BY_NAME: dict[str, Case] = {case: case for case in CASES}
TERM_CHANGE = Benchmark("termchange", ROWS, measure)
