"""The words in which an English text is said: numbers, abbreviations and symbols as people say them.

    spoken_words("Dr. Smith has 3/4 of the 28x28 grid.")

gives a word for each piece that is said in one go, with the forms it may have: `3/4` is “three quarters”, “three
fourths” or “three over four”. What nobody says, such as labels of sounds and names of speakers, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from dwuglos.language.markup import visible_text
from dwuglos.language.speech import only_speech
from dwuglos.language.spoken_numbers import (
    NUMBER,
    Form,
    fraction_forms,
    joined,
    number_forms,
    ordinal_forms,
    plural_forms,
)

MOST_FORMS = 8
"""Ways to say one piece that are kept: a reader takes one of the first."""


class SpokenWord(NamedTuple):
    """A piece of a text that is said in one go: its letters and signs in lower case, and the words it is said in.

    A letter with a full stop (`g.`) is the name of that letter.
    """

    text: str
    forms: tuple[Form, ...]


_ABBREVIATIONS = {
    "dr.": "doctor|drive", "mr.": "mister", "mrs.": "missus", "ms.": "miz", "prof.": "professor", "st.": "saint|street",
    "jr.": "junior", "sr.": "senior", "vs.": "versus", "vs": "versus", "etc.": "et cetera", "e.g.": "for example|e. g.",
    "i.e.": "that is|i. e.", "approx.": "approximately", "fig.": "figure", "no.": "number|no", "vol.": "volume",
    "inc.": "incorporated|ink", "ltd.": "limited", "co.": "company", "dept.": "department", "est.": "established",
    "gov.": "governor", "gen.": "general", "sen.": "senator", "rep.": "representative", "rev.": "reverend",
    "capt.": "captain", "lt.": "lieutenant", "sgt.": "sergeant", "col.": "colonel", "mt.": "mount", "ft.": "feet|foot",
    "jan.": "january", "feb.": "february", "aug.": "august", "sept.": "september", "oct.": "october",
    "nov.": "november", "dec.": "december", "a.m.": "a. m.", "p.m.": "p. m.", "am": "am|a. m.", "pm": "p. m.",
    "ph.d.": "p. h. d.", "phd": "p. h. d.", "cf.": "compare", "al.": "al", "ok": "okay", "okay": "okay",
    "km": "kilometers", "cm": "centimeters", "mm": "millimeters", "kg": "kilograms", "mg": "milligrams", "hz": "hertz",
    "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz", "gb": "gigabytes", "mb": "megabytes", "kb": "kilobytes",
    "tb": "terabytes", "km/h": "kilometers per hour", "mph": "miles per hour", "lbs": "pounds", "lb": "pounds",
}  # fmt: skip
_SIGNS = {
    "&": "and", "+": "plus", "=": "equals|is equal to|is", "×": "times|by", "*": "times|star", "÷": "divided by",
    "%": "percent", "@": "at", "#": "number|hash", "<": "is less than|less than", ">": "is greater than|greater than",
    "≤": "is less than or equal to", "≥": "is greater than or equal to", "≠": "is not equal to|does not equal",
    "≈": "is approximately|approximately", "~": "about|tilde", "±": "plus or minus", "√": "square root of|root",
    "∞": "infinity", "°": "degrees", "^": "to the", "²": "squared", "³": "cubed", "½": "one half|a half",
    "¼": "one quarter|a quarter", "¾": "three quarters", "⅓": "one third|a third", "⅔": "two thirds", "→": "to|arrow",
    "∑": "sum", "∫": "integral", "∂": "partial", "∈": "in", "·": "times|dot", "−": "minus|negative", "\\": "backslash",
    "|": "", "_": "", "/": "over|slash|", "∕": "|or|slash", "€": "euros|euro", "£": "pounds|pound",
    "$": "dollars|dollar", "¢": "cents|cent", "§": "section", "µ": "micro|mu", "′": "prime", "″": "double prime",
}  # fmt: skip
_GREEK_NAMES = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon "
    "phi chi psi omega"
)
_GREEK = dict(zip("αβγδεζηθικλμνξοπρςστυφχψω", _GREEK_NAMES.split(), strict=True))
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12, "xiv": 14, "xvi": 16}
_MONEY = {"$": ("dollars", "cents"), "€": ("euros", "cents"), "£": ("pounds", "pence")}
_SCALES = {"k": "thousand", "m": "million", "b": "billion", "bn": "billion", "t": "trillion"}

_PIECES = re.compile(r"\s+|[—–…]+|-{2,}|\.{2,}")
_AROUND = "\"'“”‘’«»„‚()[]{}<>.,;:!?¿¡*_"
_APOSTROPHES = str.maketrans("’ʼ`₀₁₂₃₄₅₆₇₈₉", "'''0123456789")
_LETTER = r"[A-Za-zÀ-ÖØ-öø-ɏ]"
_WORD = re.compile(rf"{_LETTER}+(?:'{_LETTER}+)*'?")
_LETTERS = re.compile(rf"(?:{_LETTER}\.){{2,}}{_LETTER}?")
_MONEY_PIECE = re.compile(rf"([$€£])({NUMBER.pattern})(bn|[kmbt])?")
_FRACTION = re.compile(r"(\d{1,3})/(\d{1,3})")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)")
_DATE = re.compile(r"(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})")
_RANGE = re.compile(rf"({NUMBER.pattern})-({NUMBER.pattern})")
_BY = re.compile(r"(\d+)x(\d+)")
_ORDINAL = re.compile(r"(\d[\d,]*)(?:st|nd|rd|th)")
_PLURAL = re.compile(r"'?(\d+)'?s")
_MINUS = re.compile(rf"[-−](?={NUMBER.pattern}|{_LETTER}\b)")
_HYPHEN = re.compile(rf"(?<={_LETTER}{_LETTER})-(?=\w)|(?<=\w)-(?={_LETTER}{_LETTER})")
_POWER = re.compile(r"\^(-?\d+|\w)")
_ATOM = re.compile(rf"{NUMBER.pattern}|{_WORD.pattern}|\S")
_EITHER = re.compile(rf"(?<={_LETTER}{_LETTER})/(?={_LETTER}{_LETTER})")
"""A slash between two words, of which either is meant: *and/or*, *his/her*. Between letters and numbers it divides."""
_EITHER_SIGN = "∕"
_DOT = re.compile(rf"\.(?={_LETTER}{{2}})")


def spoken_words(text: str, speakers: frozenset[str] = frozenset()) -> list[SpokenWord]:
    """Return the words in which a text is said; `speakers` are names that are written in front of what they say."""
    speech = only_speech(visible_text(text), speakers).translate(_APOSTROPHES)
    return [word for piece in _PIECES.split(speech) for word in _words_of(piece)]


def _words_of(piece: str) -> Iterator[SpokenWord]:
    """Yield the words of a piece between spaces; a compound has several."""
    inner = piece.strip(_AROUND)
    if not inner:
        if piece in _SIGNS:
            yield from _word(piece, _listed(_SIGNS[piece]))
        return
    if "-" in inner and len(parts := _HYPHEN.split(inner)) > 1:
        for part in parts:
            yield from _words_of(part)
        return
    yield from _word(inner.lower(), _forms(piece.strip(_AROUND.replace(".", "")), inner))


def _word(text: str, forms: Sequence[Form]) -> Iterator[SpokenWord]:
    kept = tuple(islice(dict.fromkeys(form for form in forms if form), MOST_FORMS))
    if kept:
        yield SpokenWord(text, kept)


def _listed(forms: str) -> list[Form]:
    return [tuple(form.split()) for form in forms.split("|")]


def _forms(dotted: str, inner: str) -> Sequence[Form]:
    """Return how a piece is said; `dotted` still has the full stops at its ends, which `inner` has not."""
    for written in (dotted.lower(), inner.lower()):
        if written in _ABBREVIATIONS:
            also = [(inner.lower(),)] if inner.isalpha() and written == inner.lower() else []
            return [*_listed(_ABBREVIATIONS[written]), *also]
    if _WORD.fullmatch(inner):
        return _word_forms(inner)
    if _LETTERS.fullmatch(dotted):
        return [_spelled(dotted)]
    return _number_like(inner.lower()) or _composed(inner)


def _word_forms(word: str) -> list[Form]:
    lower = word.lower()
    if len(lower) == 1 and lower != "a" and lower != "i":
        return [_spelled(lower)]
    if lower in _ROMAN and word.isupper():
        number = str(_ROMAN[lower])
        return [*number_forms(number), ("the", *ordinal_forms(number)[0]), _spelled(lower)]
    stem, plural = (word[:-1], ("s",)) if word.endswith("s") and word[:-1].isupper() else (word, ())
    if stem.isupper() and 2 <= len(stem) <= 5:
        letters = _spelled(stem.lower())
        return [(lower,), (*letters[:-1], f"{letters[-1]}s") if plural else letters]
    return [(lower,)]


def _spelled(word: str) -> Form:
    return tuple(f"{letter}." for letter in word.lower() if letter.isalpha())


def _number_like(text: str) -> list[Form]:
    """Return how a piece is said that is a number with something about it; nothing for any other."""
    if NUMBER.fullmatch(text):
        return number_forms(text)
    for pattern, forms in _NUMBER_LIKE:
        if match := pattern.fullmatch(text):
            return forms(match)
    return []


def _money(match: re.Match[str]) -> list[Form]:
    names, amount, scale = _MONEY[match[1]], match[2], match[3]
    if scale:
        return joined(number_forms(amount), [(_SCALES[scale], names[0])])
    whole, _, cents = amount.partition(".")
    if cents and len(cents) != 2:
        return joined(number_forms(amount), [(names[0],)])
    name = names[0][:-1] if whole == "1" else names[0]
    if not cents:
        return joined(number_forms(whole), [(name,)])
    after = number_forms(cents.lstrip("0") or "0")[:1]
    ends: list[Form] = [(name,)] if cents == "00" else []
    ends += [form for lower in after for form in ((name, *lower), lower, (name, "and", *lower, names[1]))]
    return joined(number_forms(whole)[:2] if whole else [()], ends)


def _fraction(match: re.Match[str]) -> list[Form]:
    both = joined(number_forms(match[1])[:1], number_forms(match[2])[:1])  # nine eleven, twenty four seven
    return [*fraction_forms(match[1], match[2]), *both]


def _clock(match: re.Match[str]) -> list[Form]:
    hour, minute = number_forms(match[1])[:1], match[2]
    if minute == "00":
        return joined(hour, [("o'clock",), (), ("hundred",)])
    lower: list[Form] = [("oh", *number_forms(minute[1])[0])] if minute[0] == "0" else number_forms(minute)[:1]
    return joined(hour, lower)


def _date(match: re.Match[str]) -> list[Form]:
    return joined(*(number_forms(part.lstrip("0") or "0")[:1] for part in match.groups()))


def _span(match: re.Match[str]) -> list[Form]:
    return joined(number_forms(match[1])[:2], [("to",), (), ("minus",)], number_forms(match[2])[:1])


def _by(match: re.Match[str]) -> list[Form]:
    return joined(number_forms(match[1])[:1], [("by",), ("times",), ("x.",)], number_forms(match[2])[:1])


_NUMBER_LIKE = (
    (_MONEY_PIECE, _money),
    (_FRACTION, _fraction),
    (_CLOCK, _clock),
    (_DATE, _date),
    (_RANGE, _span),
    (_BY, _by),
    (_ORDINAL, lambda match: ordinal_forms(match[1])),
    (_PLURAL, lambda match: plural_forms(match[1])),
)


def _composed(text: str) -> list[Form]:
    """Return how a piece of numbers, words and signs is said, one after the other: `x^2+1`, `3blue1brown.com`."""
    text = _EITHER.sub(_EITHER_SIGN, _POWER.sub(_power, _DOT.sub(" dot ", _MINUS.sub(" minus ", text))))
    parts: list[Sequence[Form]] = []
    for atom in _ATOM.findall(text):
        if atom in _SIGNS:
            forms = _listed(_SIGNS[atom])
            parts.append(forms if atom == _EITHER_SIGN else forms[:2])
        elif atom.lower() in _GREEK:
            parts.append([(_GREEK[atom.lower()],)])
        elif NUMBER.fullmatch(atom):
            parts.append(number_forms(atom)[:2])
        elif _WORD.fullmatch(atom):
            parts.append(_listed(_ABBREVIATIONS[atom]) if atom in _ABBREVIATIONS else _word_forms(atom)[:2])
    return list(islice(joined(*parts), MOST_FORMS)) if len(parts) < _MOST_PARTS else joined(*(p[:1] for p in parts))


_MOST_PARTS = 8
"""From so many parts on, a piece is said in one way: all combinations would be thousands."""


def _power(match: re.Match[str]) -> str:
    power = match[1]
    return {"2": " squared", "3": " cubed"}.get(power, f" to the {power}")
