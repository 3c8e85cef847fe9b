"""Polish typography, and the plain typography that some publishers of subtitles require instead.

The stored text is never rewritten: typography is applied when text leaves the program. Sources: EU Interinstitutional
Style Guide 6.5, 10.1.5, 10.1.6 and 10.8 for numbers, quotation marks and dashes; the Polish spelling dictionary of PWN
(54.8) and zecerka.pl for words that must stay in one line; TED Translators' "Częste błędy" for the plain form.
"""

from __future__ import annotations

import re

from dwuglos.language.markup import TAG
from dwuglos.language.units import PAIRS
from dwuglos.profiles import Typography as Typography

NBSP = "\u00a0"

_MARKUP = re.compile(f"({TAG.pattern})")
_PLAIN = str.maketrans(
    {
        "„": '"',
        "”": '"',
        "“": '"',
        "«": '"',
        "»": '"',
        "‚": "'",
        "‘": "'",
        "’": "'",
        "–": "-",
        "—": "-",
        "…": "...",
        NBSP: " ",
        "\u202f": " ",
    }
)
_OPENING = re.compile(r'((?:^|[\s(\[{–—-])\0*)"(?=\0*[^\s\0])', re.MULTILINE)
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_DASH = re.compile(r"(?<=\S) +(?:-|--|—) +(?=\S)")
_LEADING_DASH = re.compile(r"^((?:\0|\s)*)—(?= )", re.MULTILINE)
_QUOTE_MARKS = re.compile("[„”]")
_ELLIPSIS = re.compile(r"(?<!\.)\.{3}(?!\.)")


def set_in(text: str, typography: Typography) -> str:
    """Return `text` with the quotation marks, dashes and ellipses of a typography; tags stay as they are."""
    if typography == "as-is":
        return text
    change = _plain if typography == "plain" else _polish
    if "<" not in text and "{" not in text:
        return change(text)
    parts = _MARKUP.split(text)
    if len(parts) == 1:
        return change(text)
    # The rules look at the characters around a mark. So tags are taken out, each with a NUL in its place, and the text
    # is changed as a whole; changed piece by piece, the marks beside a tag would lose their surroundings.
    bare = change("\0".join(parts[::2]))
    pieces = bare.split("\0")
    return "".join(piece + markup for piece, markup in zip(pieces, [*parts[1::2], ""], strict=True))


def _plain(text: str) -> str:
    return text.translate(_PLAIN)


def _polish(text: str) -> str:
    """Write „ ”, »« inside them, – between words (a dialogue keeps its hyphen), … and the apostrophe of d’État."""
    if "“" in text:  # it closes a quotation that „ opens, as in German; otherwise it opens one, as in English
        text = text.replace("“", "”" if "„" in text else '"')
    if '"' in text:
        text = _OPENING.sub(r"\1„", text).replace('"', "”")
    if text.count("„") > 1:
        text = _nest_quotations(text)
    if "'" in text:
        text = _APOSTROPHE.sub("’", text)
    if "—" in text:
        text = _LEADING_DASH.sub(r"\1–", text)
    if " -" in text or " —" in text:
        text = _DASH.sub(" – ", text)
    return _ELLIPSIS.sub("…", text) if "..." in text else text


def _nest_quotations(text: str) -> str:
    """Write »…« for a quotation within another; where the marks are not in pairs, all stay as they are."""
    depth, inner = 0, []
    for mark in _QUOTE_MARKS.finditer(text):
        depth += 1 if mark[0] == "„" else -1
        if depth not in (0, 1, 2):
            return text
        if depth == 2 or (mark[0] == "”" and depth == 1):
            inner.append(mark.start())
    if depth or not inner:
        return text
    letters = list(text)
    for place in inner:
        letters[place] = "»" if letters[place] == "„" else "«"
    return "".join(letters)


# The rules for text that is laid out as a page

_SINGLE = re.compile(r"(?<![\w'„])'([^\s'„”](?:[^'„”\n]{0,80}[^\s'„”])?)'(?![\w'])")
_RANGE = re.compile(r"(?<![\w.,–-])([1-9]\d{0,3})-([1-9]\d{0,3})(?![\w–-]|[.,]\d)")
_YEARS = re.compile(r"(?<![\w.,–-])([12]\d{3}) [-–—] ([12]\d{3})(?![\w–-]|[.,]\d)")
_NAME_BEFORE = re.compile(r"([^\W\d_]*[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]*) $")
_COUNTABLE = "lata latach strony str strona rozdział rozdziały godziny godz nr numery punkty wersety tomy w od"
_IN_RANGES = frozenset(_COUNTABLE.split())
"""Words before a range of numbers, which are no names even where they begin with a capital: Lata 10–15."""
_LONG_NUMBER = re.compile(r"(?<![\w.,:;/#@=+%&?_\u00a0–-])(?<!\d )[1-9]\d{4,14}(?![\w/@=_–-]|[.,:]\d| \d)")
_ADDRESS = re.compile(r"(?<!\S)\S*(?://|www\.|@)\S*")
# Most of these patterns begin with the character that is needed, and look back only after they have found it. That is
# five times as fast as a pattern that begins by looking back, which it would do at every character.
_ONE_LETTER = re.compile(r"[aiouwzAIOUWZ] (?<![\w'’.&-]..)(?=\S)")
_INITIAL = re.compile(r"[A-ZĆŁŃÓŚŹŻ]\. (?<![\w'’.]...)(?=[A-ZĆŁŃÓŚŹŻ])")
_COUNTED = re.compile(
    r"(?<![^\s(„])[0-9](?:[0-9.,–]{0,30}[0-9])? (?=[^\W\d_]{2}|[^\W\d_aiouwz]|[%‰°]|\d{3}(?!\d))"
)  # a digit inside a word does not count: GPT-4 is a name
_SHORT_DOTTED = re.compile(
    r"\b(?i:prof|inż|hab|ks|str|s|ok|godz|ul|al|św|np|m\.in|tj|pt|tzw|zob|rys|rozdz|art|poz|ust)\. (?=\S)"
)
_SHORT = re.compile(r"(?:\b(?:dr|mgr|nr|pkt)|§) (?=\S)")
_ROMAN = re.compile(r"\b[IVXLCDM]+ (?=w\.|wiek|wojn)|\b[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]+ (?=[IVX]{2,}(?!\w))")
_TRAILING = re.compile(r" (?=(?:itp|itd|r|w)\.(?!\w))(?<=\w )")


def laid_out(text: str, typography: Typography) -> str:
    """Return `text` as `set_in` does; Polish typography also gets what a page needs and a subtitle does not.

    Where a line must not end, spaces become no-break spaces (after one-letter words and initials, between a number and
    its noun); the digits of numbers from five digits on are grouped, 10-15 becomes 10–15, and 'aha' becomes „aha”.
    Addresses of the web and of mail stay as they are.
    """
    if typography != "polish":
        return set_in(text, typography)
    if "://" not in text and "www." not in text and "@" not in text:
        return _page_text(text)
    addresses = _ADDRESS.findall(text)
    between = _ADDRESS.split(text)
    return "".join(_page_text(piece) + address for piece, address in zip(between, [*addresses, ""], strict=True))


def _page_text(text: str) -> str:
    # The tests before each rule are quick, and spare most texts its pattern.
    if "'" in text:
        text = _SINGLE.sub(_quotation, text)
    text = _polish(text)
    if _DIGIT.search(text):
        text = _COUNTED.sub(_tie, _with_ranges_and_groups(text))
        text = PAIRS.sub(_tie, text)
    if ". " in text:
        text = _SHORT_DOTTED.sub(_tie, _INITIAL.sub(_tie, text))
    if "r " in text or "§ " in text or "pkt " in text:
        text = _SHORT.sub(_tie, text)
    if "I" in text or "V" in text or "X" in text:
        text = _ROMAN.sub(_tie, text)
    if "." in text:
        text = _TRAILING.sub(NBSP, text)
    return _ONE_LETTER.sub(_tie, text.replace(" – ", f"{NBSP}– "))  # no line begins with a dash


_DIGIT = re.compile("[0-9]")
_TWO_NUMBERS = re.compile("[0-9] ?[–—-] ?[0-9]")
_FIVE_DIGITS = re.compile("[0-9]{5}")


def _with_ranges_and_groups(text: str) -> str:
    if _TWO_NUMBERS.search(text):
        text = _RANGE.sub(_range, _YEARS.sub(_range, text))
    return _LONG_NUMBER.sub(_digit_groups, text) if _FIVE_DIGITS.search(text) else text


def _range(match: re.Match[str]) -> str:
    """Write 10–15 only when the second number is greater and no name stands before: ISO 8859-2, Boeing 737-800."""
    name = _NAME_BEFORE.search(match.string[max(0, match.start() - 40) : match.start()])
    is_name = name is not None and name[1].lower() not in _IN_RANGES
    return match[0] if is_name or int(match[1]) >= int(match[2]) else f"{match[1]}–{match[2]}"


def _quotation(match: re.Match[str]) -> str:
    """Write „…” for words in single quotation marks, unless they stand inside another quotation."""
    before = match.string[: match.start()]
    is_inside = before.count("„") > before.count("”") or before.count('"') % 2
    return match[0] if is_inside else f"„{match[1]}”"


def _digit_groups(match: re.Match[str]) -> str:
    return f"{int(match[0]):,}".replace(",", NBSP)


def _tie(match: re.Match[str]) -> str:
    return match[0][:-1] + NBSP


# The joiners U+200C and U+200D are not among these: emoji and some scripts need them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_BREAK = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_ORDINARY = re.compile(
    "[^\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]*"
)


def legible(text: str) -> str:
    """Return `text` without invisible characters that change its direction or break a file, and with plain line breaks.

    Removed are control characters, marks and overrides of writing direction, soft hyphens, and halves of surrogate
    pairs; every kind of line break becomes `\\n`.
    """
    if _ORDINARY.fullmatch(text):  # most texts have no such character, and one match is quicker than two replacements
        return text
    return _UNSEEN.sub("", _BREAK.sub("\n", text))
