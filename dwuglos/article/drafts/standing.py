"""Judge whether a Polish sentence of a talk can be printed alone, without what was said before and what is shown.

`faults` names all that speaks against it. It is strict: a talk has many sentences, and a draft needs few.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from dwuglos.language.clauses import (
    Clause,
    Word,
    agree,
    clauses_of,
    has_subject,
    is_nominal_copula,
    main_words,
    words_of,
)

LONGEST = 1000
"""Characters of a text that can be one sentence; more is not looked at, as that takes the square of its length."""
_POINTING = re.compile(
    r"t(?:en|a|o|e|ę|ą|ego|emu|ej|ym|ych|ymi|amt\w+)|tak(?:i|a|ie|iego|iej|im|ich|imi|ą)|ci|owa|owo|ów|owej|owego"
)
_RELATIVE = re.compile(
    r"któr\w+|jak(?:i|a|ie|iego|iej|im|ich|imi|ą)?|co|kto|czego|czym|że|żeby|aby|czy|gdzie|ile|kiedy|by"
)
_CONDITION_WRITTEN = "jeśli jeżeli gdy gdyby skoro jak ponieważ kiedy im"
_CONDITION = frozenset(_CONDITION_WRITTEN.split())
_PRONOUNS_WRITTEN = {
    "m n": "go mu jego nim niego niemu jemu nań on ono",
    "f": "jej nią niej ją ona",
    "pl": "ich im nimi nich oni one",
}
_PRONOUNS = {genders: frozenset(words.split()) for genders, words in _PRONOUNS_WRITTEN.items()}
"""Pronouns of the third person by the gender of a noun in the singular that they stand for, or its plural."""
_AT_HEAD_WRITTEN = """
    tak wtedy wówczas stąd stamtąd dotąd dlatego również także też zresztą ponadto następnie potem później wcześniej
    dalej tymczasem natomiast jednak jednakże bowiem powyżej poniżej obok najpierw znowu ponownie przedtem dziś
    dzisiaj kolejny kolejna kolejne następny następna następne poprzedni poprzednia poprzednie wspomniany wspomniana
    pozostałe pozostała pozostały ostatni ostatnia ostatnie drugi druga drugie trzeci trzecia trzecie podobnie
    odwrotnie inaczej analogicznie przeciwnie oba obie obaj oboje obydwa obydwie tyle tędy jeszcze pierwszy pierwsza
    pierwsze sam sama samo rzecz rzeczy coś niektórzy wszyscy same jedyne jedyny jedyna prędzej być im tam tylko
    szczerze
"""
_AT_HEAD = frozenset(_AT_HEAD_WRITTEN.split())
"""Words at the head of a sentence that lean on what was said before."""
_ANYWHERE = re.compile(r"tu|tutaj|oto|teraz|tam|akurat|wtedy|ów|wyżej|niżej|tak samo|powyższ\w+|poniższ\w+")
"""Words that lean on what was said before, or on what is seen, wherever they stand."""
_JOINING_PHRASE = re.compile(
    r"(?:zamiast tego|poza tym|w ten sposób|dzięki (?:temu|czemu)|w tym (?:przypadku|wypadku|momencie|miejscu)"
    r"|z (?:drugiej|jednej) strony|w (?:takim|przeciwnym) (?:razie|przypadku)|po pierwsze|po drugie|po trzecie"
    r"|innymi słowy|tym samym|mimo to|co więcej|przede wszystkim|na (?:początek|koniec)|jak widać|jak (?:już )?wspomin)"
    r"\b",
    re.IGNORECASE,
)
_ANYWHERE_ABOUT_VIDEO_WRITTEN = """
    sponsor komentarz dziękuj podzięk obejrz reklam wideo odcin animac kupon rabat ekran lekcj slajd rysun powiadom
    zapras zachęcam koszulk
"""
_ABOUT_VIDEO = {
    **{stem: re.compile(stem) for stem in _ANYWHERE_ABOUT_VIDEO_WRITTEN.split()},
    **{stem: re.compile(rf"\b{stem}") for stem in ("patron", "polub", "witaj", "ogląd", "film", "sklep")},
    **{phrase: re.compile(phrase) for phrase in ("do zobaczenia", "następnym razem", "stronie internet")},
    "subskry": re.compile(r"\b(?:za|sub)?subskry"),
    "łapk": re.compile(r"łapk[ęai]\b"),
    "kana": re.compile(r"\bkana[łl]"),
    "opisie": re.compile(r"opisie\b"),
    "dzięki": re.compile(r"\bdzięki(?: za\b| wszystk| wam\b| bardzo|[.!,])"),
    "cześć": re.compile(r"\bcześć\b"),
    "rozdzia": re.compile("rozdzia[łl]"),
    "kupi": re.compile("kupi[ćł]"),
    "seri": re.compile(r"\bseri(?:a|i|ę|ą)\b"),
    "wykres": re.compile(r"wykres\w* (?:poniżej|obok|powyżej)"),
    "wyp": re.compile(r"\bwyp(?:i|u)sz"),
}
"""Words about the video, its author, its audience and who pays for it, each by what it contains in any case."""
_GLUED = re.compile(
    r"(?<![,;:(–—„\"-])(?<!\w-) (?=(?:że|żeby|ponieważ|gdyż|jeśli|jeżeli|chociaż|choć"
    r"|któr(?:y|a|e|ego|ej|ych|ym|ymi|ą|zy))\b)"
)
_BEFORE_SUBORDINATE_WRITTEN = """
    mimo chyba tak dlatego i a ale lub albo oraz że tylko nawet dopiero zwłaszcza szczególnie bo w z ze na do od o
    za po przez dla przy ku nad pod bez u we między spośród wobec jako jak niż pomimo zanim właśnie wtedy wobec
    dzięki wśród według wokół wzdłuż obok oprócz poza podczas zamiast czy
"""
_BEFORE_SUBORDINATE = frozenset(_BEFORE_SUBORDINATE_WRITTEN.split())
_COMPARED = re.compile(r"\b(?:niż|od|coraz|im|tym|najbardziej|najmniej|dużo|wiele|bardziej lub mniej|mniej więcej)\b")
_ODD = re.compile(
    r"\b[Tt]o to\b|\s-\s|[^,;] zaś\b|(?<!np)(?<!tzn)(?<!ok)(?<!in)(?<!tj)(?<!itd)(?<!itp)\.\s+[a-ząćęłńóśźż]|\s,"
    r"|i tak dalej|itd\.|[{}\[\]|\\^_<>♪♫@#*=…]|\.\.|''|,,|\d\s*[-+]\s*\d|\b[A-Za-z]\s*[-+]\s|https?:|www\.|\?|\d[.,]$"
)
_SINGLE_QUOTE = re.compile(r"(?<!\w)['’]|['’](?!\w)")
_ENDING = re.compile(r"[.!][\"”’»)]*$")
_ENGLISH = re.compile(r"\b(?:the|and|of|is|this|that|you)\b")
_HANGING_WRITTEN = """
    i a ale więc oraz lecz albo lub że żeby aby bo gdzie gdy kiedy jak jeśli niż w we z ze na do od za o u po przy
    dla bez pod nad przez przed między czyli co nie tym ten ta te bardzo jego jej ich są jest taki taka takie tak
"""
_HANGING = frozenset(_HANGING_WRITTEN.split())
_BREAKS = frozenset(",;:–—")
_JOINS_WRITTEN = "i a oraz lub albo bądź ani czy ale lecz niż to"
_JOINS = frozenset(_JOINS_WRITTEN.split())
_VERBLESS_WRITTEN = "zamiast niż jak jako niczym mimo pomimo podczas oprócz"
_VERBLESS = frozenset(_VERBLESS_WRITTEN.split())
"""Words whose clause needs no verb: zamiast liczb, mimo błędów."""
_IMPERSONAL_WRITTEN = """
    można trzeba warto należy wystarczy wiadomo widać chodzi wolno
"""
_IMPERSONAL = frozenset(_IMPERSONAL_WRITTEN.split())


SPOKEN = "spoken"
"""How the fault of a sentence begins in which the speaker speaks of himself or to the audience."""


def faults(sentence: str) -> Iterator[str]:
    """Yield the faults of a sentence that is to stand alone, each in a few words; nothing for one that can."""
    if len(sentence) > LONGEST:
        yield "too long"
        return
    yield from _of_form(sentence)
    words = words_of(sentence.rstrip('.!"”’») '))
    spoken = [word for word in words if word.text[0].isalnum()]
    if len(spoken) < 3:
        yield "too few words"
        return
    yield from _of_words(words, spoken)
    clauses = clauses_of(words)
    yield from _of_clauses(clauses)
    yield from _of_main_clause(clauses)


def stands_alone(sentence: str) -> bool:
    """Return whether a sentence can be printed alone."""
    return next(faults(sentence), None) is None


def has_lasting_fault(sentence: str) -> bool:
    """Return whether a word of a sentence keeps it from standing alone, and will in every person of its verbs.

    Most sentences of many talks have such a word, and to look for one takes a tenth of the time of `faults`.
    """
    return len(sentence) > LONGEST or any(map(_lasting_fault, words_of(sentence)))


def is_about_video(sentence: str) -> bool:
    """Return whether a sentence speaks of the video, its author, its audience or who pays for it."""
    lower = sentence.lower()
    # Most sentences have none of the stems: to look for these takes a tenth of the time of one pattern for all.
    for stem, pattern in _ABOUT_VIDEO.items():  # noqa: SIM110 (in half the time of any)
        if stem in lower and pattern.search(lower):
            return True
    return False


def _of_form(sentence: str) -> Iterator[str]:
    if not sentence[:1].isupper() and not sentence[:2].strip('„"').isupper():
        yield "no capital letter"
    if not _ENDING.search(sentence):
        yield "no end"
    if _ODD.search(sentence) or _ENGLISH.search(sentence):
        yield "signs"
    if not _has_whole_pairs(sentence):
        yield "half a pair"
    if is_about_video(sentence):
        yield "about the video"
    if _JOINING_PHRASE.match(sentence):
        yield "leans on the sentence before"
    for glued in _GLUED.finditer(sentence):
        before = re.findall(r"\w+", sentence[: glued.start()])[-1:]
        if before and before[0].lower() not in _BEFORE_SUBORDINATE:
            yield "no comma"


def _has_whole_pairs(sentence: str) -> bool:
    is_even = sentence.count('"') % 2 == 0 and len(_SINGLE_QUOTE.findall(sentence)) % 2 == 0
    return is_even and all(sentence.count(one) == sentence.count(other) for one, other in ("()", "„”"))


def _of_words(words: Sequence[Word], spoken: Sequence[Word]) -> Iterator[str]:
    if spoken[0].lower in _AT_HEAD or _POINTING.fullmatch(spoken[0].lower):
        yield "dangling head"
    if spoken[-1].lower in _HANGING:
        yield "hanging end"
    conditional = any(word.lower in ("gdyby", "jeśli", "jeżeli", "żeby", "aby", "by") for word in spoken)
    for word in spoken:
        if word.speaks:
            yield f"{SPOKEN} {word.text}"
        if {"praet", "part"} <= word.kinds and word.lower.endswith(("by", "byś", "byśmy")) and not conditional:
            yield f"conditional {word.text}"
        lasting = _lasting_fault(word)
        if lasting.startswith("unknown"):
            yield lasting
        if any(":com" in tag for tag, _ in word.readings) and not _COMPARED.search(
            " ".join(each.lower for each in spoken)
        ):
            yield f"comparison {word.text}"
        if lasting.startswith("pointing") or (word.lower.startswith("inn") and word in spoken[:3]):
            yield f"pointing {word.text}"
    yield from _of_pronouns(words)
    yield from _of_agreement(words)
    yield from _of_pointing(words)
    yield from _of_capitals(words)


@lru_cache(1 << 15)
def _lasting_fault(word: Word) -> str:
    """Return the fault that a word is wherever it stands, an empty string for most words."""
    if word.is_unknown and word.text.islower() and len(word.text) > 2 and "-" not in word.text:
        return f"unknown word {word.text}"
    return f"pointing {word.text}" if _ANYWHERE.fullmatch(word.lower) else ""


def _of_agreement(words: Sequence[Word]) -> Iterator[str]:
    """Yield the adjectives in the plural that agree with neither noun beside them: małych populacja."""
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        is_plural = word.lower.endswith(("ych", "ich", "ymi", "imi")) and "adj" in word.kinds <= {"adj", "subst"}
        if is_plural and after.kinds == {"subst"} and not agree(word, after) and not agree(word, before):
            yield f"no agreement {word.text} {after.text}"


def _of_pronouns(words: Sequence[Word]) -> Iterator[str]:
    """Yield the pronouns that no noun of an earlier clause may be meant by."""
    for at, word in enumerate(words):
        for genders, pronouns in _PRONOUNS.items():
            clause = max((n for n in range(at) if words[n].text in _BREAKS or words[n].lower in _JOINS), default=0)
            if word.lower in pronouns and not any(_stands_for(each, genders) for each in words[:clause]):
                yield f"pronoun {word.text}"


def _stands_for(noun: Word, genders: str) -> bool:
    for tag, _ in noun.readings:
        fields = tag.split(":")
        if fields[0] in ("subst", "ger") and len(fields) > 3 and noun.kinds <= {"subst", "ger", "adj", "ppas"}:
            if genders == "pl" and fields[1] == "pl":
                return True
            if fields[1] == "sg" and any(each[0] in genders for each in fields[3].split(".")):
                return True
    return False


def _of_pointing(words: Sequence[Word]) -> Iterator[str]:
    """Yield the pointing words that nothing in the sentence explains: only to, co; tej, która; tym, że do."""
    for at, word in enumerate(words):
        if not _POINTING.fullmatch(word.lower):
            continue
        comma = next((n for n in range(at + 1, min(at + 4, len(words) - 1)) if words[n].text == ","), None)
        if word.lower == "to" and comma != at + 1:
            continue  # `_of_to` judges it
        between = words[at + 1 : comma]
        if comma is None or any(each.is_verb for each in between) or not _begins_relative(words[comma + 1 :]):
            yield f"pointing {word.text}"


def _begins_relative(words: Sequence[Word]) -> bool:
    first = words[1] if "prep" in words[0].kinds and len(words) > 1 else words[0]
    return _RELATIVE.fullmatch(first.lower) is not None


def _of_capitals(words: Sequence[Word]) -> Iterator[str]:
    """Yield capital letters at which another sentence seems to begin."""
    for before, word, after in zip(words, words[1:], [*words[2:], Word(".", ())], strict=False):
        is_common = word.readings and all(lemma.islower() for _, lemma in word.readings)
        is_capital = word.text[:1].isupper() and len(word.text) > 1
        is_alone = (
            (before.text[0].isalnum() or before.text == ":")
            and not before.text[0].isupper()
            and not after.text[0].isupper()
        )
        if is_capital and is_common and is_alone:
            yield f"capital {word.text}"


def _of_clauses(clauses: Sequence[Clause]) -> Iterator[str]:
    if len(clauses) > 1 and _is_adverbial(clauses[0]) and not clauses[1].is_subordinate:
        yield "comma behind an adverbial"
    for n, clause in enumerate(clauses):
        if any(word.lower == "to" for word in clause.words):
            yield from _of_to(clauses, n)
        if _runs_on(clause):
            yield "two verbs"
        if not clause.is_subordinate or clause.verb is not None or clause.words[0].lower in _VERBLESS:
            continue
        kinds = {kind for word in clause.words for kind in word.kinds}
        if kinds & {"inf", "pcon", "pant"} or is_nominal_copula(clause.words[1:]):
            continue
        if len(clause.words) == 1 and n + 1 < len(clauses):  # że, gdy rośnie, maleje
            continue
        yield f"no verb in: {' '.join(word.text for word in clause.words)}"


def _is_adverbial(clause: Clause) -> bool:
    return "prep" in clause.words[0].kinds and clause.verb is None and not clause.is_subordinate


def _runs_on(clause: Clause) -> bool:
    """Return whether a clause has two verbs and nothing that joins them, as two sentences without a stop have."""
    verbs = [n for n, word in enumerate(clause.words) if word.is_verb]
    if any(clause.words[n - 1].text.isdigit() and "prep" not in clause.words[n - 2].kinds for n in verbs[1:] if n > 1):
        return True  # “… linię po prawej 8 ma pętlę”
    return any(
        not any(word.lower in _JOINS for word in clause.words[first + 1 : second]) for first, second in pairwise(verbs)
    )


def _of_to(clauses: Sequence[Clause], n: int) -> Iterator[str]:
    """Yield a “to” that refers to what was said before: no copula, nothing that a clause explains or prepares."""
    words = clauses[n].words
    at = next(place for place, word in enumerate(words) if word.lower == "to")
    if at == len(words) - 1 and n + 1 < len(clauses) and clauses[n + 1].is_subordinate:
        return
    if at == 0 and any(clause.words[0].lower in _CONDITION for clause in clauses[:n]):
        return
    if not is_nominal_copula(words) and not (clauses[n].is_subordinate and is_nominal_copula(words[1:])):
        yield "pointing to"


def _of_main_clause(clauses: Sequence[Clause]) -> Iterator[str]:
    main = main_words(clauses)
    verbs = [n for n, word in enumerate(main) if word.is_verb]
    if not verbs:
        if not any(is_nominal_copula(clause.words) for clause in clauses if not clause.is_subordinate):
            yield "no verb in the main clause"
        return
    first = main[verbs[0]]
    is_absence = first.lower in ("ma", "było", "będzie") and verbs[0] > 0 and main[verbs[0] - 1].lower == "nie"
    if (
        first.person == "third"
        and first.lower not in _IMPERSONAL
        and not is_absence
        and not has_subject(main, verbs[0])
    ):
        yield "no subject"
