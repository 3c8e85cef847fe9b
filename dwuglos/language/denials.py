"""Words that deny something: not, never and without; nie, nigdy and bez.

Both languages also deny in other ways, which the other one may render by a plain word: by a prefix (impossible,
niemożliwe), or by a word such as instead, unless, fail; zamiast, dopiero, trudno. The patterns were found on human
translations: what is listed as a possible denial is what translators exchange for one.
"""

from __future__ import annotations

import re

_CERTAIN_EN = re.compile(
    r"\b(?:not|never|cannot|none|nobody|nothing|nowhere|neither|nor|no(?!\.?\s?\d)(?:\s+one)?|nope"
    r"|without(?! \w+ing\b))\b|n['’]t\b",
    re.IGNORECASE,
)
_PLAIN_EN = re.compile(rf"{_CERTAIN_EN.pattern}|\b(?:nothing|without)\b", re.IGNORECASE)
_SAID_OTHERWISE_EN = re.compile(
    r"\bnot (?:to mention|until|by much)\b"
    r"|\b(?:if|for|but) nothing\b|\bnothing (?:else|more|less|but|like|short|to do)\b"
    r"|(?:\b(?:is|was|it)|['’]s) nothing(?=[.!?,]|$)"
    r"|\bno (?:matter|doubt|wonder|sooner|shortage|more than|less than|later than)\b"
    r"|\b(?:can['’]t|cannot|couldn['’]t) (?:help (?:but|it|my|him|her|our|them|your|\w+ing)|wait(?! any| for \w+ any)"
    r"|recommend|agree more|be serious)|\bnever (?:mind|hurts)\b|\bwhy don['’]t (?:we|you|i|they)\b"
    r"|\bwon['’]t \w+ until\b|\bor not\b|^\W*no\b(?=[,.!])|(?:^|[.!?]\s)\W*not at all\b|\bnot-\w|\bno-(?!one)\w"
    r"|[,–—-]\s?\w+n['’]t (?:i|you|he|she|it|we|they|there|this|that)\?",
    re.IGNORECASE,
)
"""Denials that Polish mostly renders without one: not until (dopiero), no matter (wszystko jedno), isn't it?"""
_PREFIXED_EN = re.compile(
    r"\b(?:un(?!der|i[tvqf]|til|cle)\w{3,}|im(?:possib|perfect|precise|patien|proper|prob)\w*|in(?:correct|accura|cess|discern|justi|tang|direct|different|visib|finit"
    r"|depend|equal|stabil|valid|capab|conven|complet|consist|efficien|vertib|distingu|definit|divisib|tract|signific|sane"
    r"|credib|evitab|flexib|variab|compat|determin|sensitiv|expensiv|formal)\w*|ir(?:ration|relev|regular|revers)\w*"
    r"|dis(?:joint|contin|agree|connect|appear|like|regard|similar|belie|honest|satisf)\w*|non-?\w+|mis\w+|il(?:legal|logic)\w*"
    r"|\w+less(?:ly|ness)?)\b",
    re.IGNORECASE,
)
_EXCHANGED_EN = """
    hardly barely scarcely rarely seldom few fewer little less lack* avoid* instead rather unless until before
    otherwise wrong refus* ignor* prevent* stop* except unable fail* miss* false hard harder difficult* only just
    far different* but zero nil empty free weird* strange* odd* too beyond whether doubt* skip* reject* deny denies
    denied against despite although though nonetheless regardless matter elsewhere unlike forget* foreign exclud*
    any* bother* leave* left wonder* mind either ever care worry careful subtle complicated tricky arbitrary still
    yet even else short remain* constant fixed same off out away lose lost loss gone opposite contrary absen*
    forgot* neglig* neglect* drop* vanish* cancel* restrict* limit*
"""
_PLAIN_PL = re.compile(
    r"\b(?:nie(?!-)|nigdy|nikt|nikogo|nikomu|nikim|nic|niczego|niczemu|niczym|nigdzie|żad\w+|ani|bez|beze)\b",
    re.IGNORECASE,
)
_ALONE_PL = re.compile(r"\b(?:nie(?!-)|ani|bez|beze|to (?:nic|żad\w+))\b", re.IGNORECASE)
"""Denials that need no other one; beside the others (nic, nigdy, nikt) a sentence with a verb has “nie”, too."""
_VERBLESS = 4
"""Spaces of a text that may have no verb: Nigdy w życiu."""
_NEVER_EN = re.compile(
    r"\bnever(?:[,.!?]| (?:again|before|after|between|in|on|at|to|with|for|from|here|there)\b)", re.IGNORECASE
)
_NEVER_PL = re.compile(r"\bnigdy\b", re.IGNORECASE)
"""What a part of a sentence without a verb has in both languages: never between two names, nigdy między nazwiskami."""
_SAID_OTHERWISE_PL = re.compile(
    r"\bnie (?:tylko|mówiąc|wspominając|dość, że|do końca)\b|\bczy nie\b|\b(?:jeśli|jeżeli) nie\b"
    r"|\b(?:czemu|dlaczego) (?:by )?nie\b|\bco nie\b|, nie\?|\bniczym (?!nie)\b|\bo ile nie\b"
    r"|\b(?:dopóki|póki|zanim|aż|dopóty) (?:\w+ ){0,4}nie\b"
    r"|\bnie (?:więcej|mniej) niż\b|\bnic innego\b|\bbez (?:względu|zmian\w*)\b|\bnie (?:ma )?wątp\w+"
    r"|\b(?:na|przez|o|za|po|w|pod|nad|przed) nie\b",
    re.IGNORECASE,
)
"""Denials that English mostly has without one (nie tylko, dopóki nie), and the pronoun “nie” after a preposition."""
_NOT_PREFIXED_WRITTEN = """
    ch ci co dz ki kt mal mał miec miły jak jedn opod uch wol bie bo bez go mu j nia st gd raz rób skoń przerw ustan
    zwyk sam daw mniej wiarygod pok śmiert ruch liczn dba dźw wątp podl
"""
_NOT_PREFIXED = "|".join(_NOT_PREFIXED_WRITTEN.split())
"""How words go on after “nie” that deny nothing, or no longer: niech, nieco, nieskończony, niezwykły."""
_PREFIXED_PL = re.compile(rf"\b(?:nie(?!{_NOT_PREFIXED})\w{{3,}}|bez(?!pośr|piec|ustan)\w{{4,}})", re.IGNORECASE)
_EXCHANGED_PL = {
    "zamiast": "instead rather",
    "dopiero": "only until",
    "przesta*": "stop* ceas* quit*",
    "omin* ominie unik*": "avoid* skip* miss*",
    "wyklucz*": "exclud* rul*",
    "zaprzecz* odmów* odmawi*": "den* refus* contradict*",
    "powstrzym* uniemożliw* zakaz*": "prevent* stop* forbid* ban*",
    "ledwo ledwie": "barely hardly scarcely",
    "fałsz* błąd": "false wrong error* mistake*",
    "brak* zabrak*": "lack* miss* absen* short*",
    "wbrew": "against contrary",
    "obojętn* wszystko(?=[\\w\\s]{1,5}jedno) skądże": "indifferent*",
}
"""Polish words that may translate a denial, with English words that they translate otherwise."""


def _any_of(words: str) -> re.Pattern[str]:
    alternatives = "|".join(words.split()).replace("*", r"\w*")
    return re.compile(rf"\b(?:{alternatives})\b", re.IGNORECASE)


_MAY_DENY_EN = _any_of(_EXCHANGED_EN)
_MAY_DENY_PL = [(_any_of(polish), _any_of(english)) for polish, english in _EXCHANGED_PL.items()]


def denials_in_english(text: str) -> list[tuple[int, int]]:
    """Return the places of words that deny something in an English text, and that Polish renders by a denial, too."""
    return _places(text, _CERTAIN_EN, _SAID_OTHERWISE_EN)


def denials_in_polish(text: str) -> list[tuple[int, int]]:
    """Return the places of words that deny something in a Polish text, and that English has a denial for, too."""
    return _places(text, _PLAIN_PL, _SAID_OTHERWISE_PL)


def may_deny_in_english(text: str) -> bool:
    """Return whether an English text has any word that a Polish denial may translate."""
    return any(pattern.search(text) for pattern in (_PLAIN_EN, _PREFIXED_EN, _MAY_DENY_EN))


def may_deny_in_polish(text: str, source: str) -> bool:
    """Return whether the Polish translation of `source` has any word that may translate a denial there.

    A word with a prefix (nieskończony) may only where the English has fewer of its own (infinite).
    """
    if _ALONE_PL.search(text) or (_PLAIN_PL.search(text) and text.count(" ") < _VERBLESS):
        return True
    if _NEVER_EN.search(source) and _NEVER_PL.search(text):
        return True
    if any(polish.search(text) and not english.search(source) for polish, english in _MAY_DENY_PL):
        return True
    return len(_PREFIXED_PL.findall(text)) > len(_PREFIXED_EN.findall(source))


def _places(text: str, words: re.Pattern[str], exceptions: re.Pattern[str]) -> list[tuple[int, int]]:
    spans = [match.span() for match in words.finditer(text)]
    excepted = [match.span() for match in exceptions.finditer(text)] if spans else []
    return [span for span in spans if not any(begin <= span[0] < end for begin, end in excepted)]
