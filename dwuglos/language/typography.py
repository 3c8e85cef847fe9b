"""Polish typography, and the plain one that some publishers of subtitles ask for instead.

The stored text is never rewritten; a profile is applied to what leaves the program. Sources: EU Interinstitutional
Style Guide 6.5, 10.1.5, 10.1.6 and 10.8 for numbers, quotation marks and dashes; the Polish spelling dictionary of PWN
(54.8) and zecerka.pl for what is not to be parted at the end of a line; TED Translators' "Częste błędy" for the plain
form.
"""

from __future__ import annotations

import re
from typing import Literal

from dwuglos.language.markup import TAG

Typography = Literal["as-is", "plain", "polish"]

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
    """Return `text` with quotation marks, dashes and ellipses as a profile has them; markup stays as it is."""
    if typography == "as-is":
        return text
    change = _plain if typography == "plain" else _polish
    if "<" not in text and "{" not in text:
        return change(text)
    parts = _MARKUP.split(text)
    if len(parts) == 1:
        return change(text)
    # Marks are judged by what stands round them, so that markup must be out of the way, not cut the text into pieces.
    bare = change("\0".join(parts[::2]))
    pieces = bare.split("\0")
    return "".join(piece + markup for piece, markup in zip(pieces, [*parts[1::2], ""], strict=True))


def _plain(text: str) -> str:
    return text.translate(_PLAIN)


def _polish(text: str) -> str:
    """Write „ ”, »« inside them, – between words (a dialogue keeps its hyphen), … and the apostrophe of d’État."""
    if "“" in text:
        text = text.replace("“", "”" if "„" in text else '"')
    if '"' in text:
        text = _OPENING.sub(r"\1„", text).replace('"', "”")
    if text.count("„") > 1:
        text = _nested(text)
    if "'" in text:
        text = _APOSTROPHE.sub("’", text)
    if "—" in text:
        text = _LEADING_DASH.sub(r"\1–", text)
    if " -" in text or " —" in text:
        text = _DASH.sub(" – ", text)
    return _ELLIPSIS.sub("…", text) if "..." in text else text


def _nested(text: str) -> str:
    """Write »…« for a quotation within another; where marks do not pair, all stay as they are."""
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


# Text that is laid out as a page


_SINGLE = re.compile(r"(?<![\w'„])'([^\s'„”](?:[^'„”\n]{0,80}[^\s'„”])?)'(?![\w'])")
_RANGE = re.compile(r"(?<![\w.,–-])([1-9]\d{0,3})-([1-9]\d{0,3})(?![\w–-]|[.,]\d)")
_YEARS = re.compile(r"(?<![\w.,–-])([12]\d{3}) [-–—] ([12]\d{3})(?![\w–-]|[.,]\d)")
_NAMED = re.compile(r"([^\W\d_]*[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]*) $")
_IN_RANGES = frozenset(
    "lata latach strony str strona rozdział rozdziały godziny godz nr numery punkty wersety tomy w od".split()
)
_LONG_NUMBER = re.compile(r"(?<![\w.,:;/#@=+%&?_\u00a0–-])(?<!\d )[1-9]\d{4,14}(?![\w/@=_–-]|[.,:]\d| \d)")
_ADDRESS = re.compile(r"(?<!\S)\S*(?://|www\.|@)\S*")
# Most begin with what they look for and look back only then, which is five times as fast as looking back everywhere.
_ONE_LETTER = re.compile(r"[aiouwzAIOUWZ] (?<![\w'’.&-]..)(?=\S)")
_INITIAL = re.compile(r"[A-ZĆŁŃÓŚŹŻ]\. (?<![\w'’.]...)(?=[A-ZĆŁŃÓŚŹŻ])")
_COUNTED = re.compile(
    r"(?<![^\s(„])[0-9](?:[0-9.,–]{0,30}[0-9])? (?=[^\W\d_]{2}|[^\W\d_aiouwz]|[%‰°]|\d{3}(?!\d))"
)  # but not GPT-4
_SHORT_DOTTED = re.compile(
    r"\b(?i:prof|inż|hab|ks|str|s|ok|godz|ul|al|św|np|m\.in|tj|pt|tzw|zob|rys|rozdz|art|poz|ust)\. (?=\S)"
)
_SHORT = re.compile(r"(?:\b(?:dr|mgr|nr|pkt)|§) (?=\S)")
_ROMAN = re.compile(r"\b[IVXLCDM]+ (?=w\.|wiek|wojn)|\b[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]+ (?=[IVX]{2,}(?!\w))")
_TRAILING = re.compile(r" (?=(?:itp|itd|r|w)\.(?!\w))(?<=\w )")


def laid_out(text: str, typography: Typography) -> str:
    """Return `text` as `set_in` does, and for Polish also what a page needs and a subtitle does not.

    Spaces that are no place to end a line become no-break spaces (after one-letter words and initials, between a number
    and what is counted), numbers from five digits on are grouped, 10-15 becomes 10–15, and 'aha' becomes „aha”.
    Addresses stay as they are.
    """
    if typography != "polish":
        return set_in(text, typography)
    if "://" not in text and "www." not in text and "@" not in text:
        return _laid_out(text)
    addresses = _ADDRESS.findall(text)
    between = _ADDRESS.split(text)
    return "".join(_laid_out(piece) + address for piece, address in zip(between, [*addresses, ""], strict=True))


def _laid_out(text: str) -> str:
    if "'" in text:
        text = _SINGLE.sub(_quoted, text)
    text = _polish(text)
    if _DIGIT.search(text):
        text = _COUNTED.sub(_tie, _numbered(text))
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


def _numbered(text: str) -> str:
    if _TWO_NUMBERS.search(text):
        text = _RANGE.sub(_range, _YEARS.sub(_range, text))
    return _LONG_NUMBER.sub(_grouped, text) if _FIVE_DIGITS.search(text) else text


def _range(match: re.Match[str]) -> str:
    """Write 10–15 where the numbers rise, and not after a name: ISO 8859-2 and Boeing 737-800 are names."""
    name = _NAMED.search(match.string[max(0, match.start() - 40) : match.start()])
    is_name = name is not None and name[1].lower() not in _IN_RANGES
    return match[0] if is_name or int(match[1]) >= int(match[2]) else f"{match[1]}–{match[2]}"


def _quoted(match: re.Match[str]) -> str:
    """Write „…” for a word in single marks, unless it stands in a quotation already."""
    before = match.string[: match.start()]
    is_inside = before.count("„") > before.count("”") or before.count('"') % 2
    return match[0] if is_inside else f"„{match[1]}”"


def _grouped(match: re.Match[str]) -> str:
    return f"{int(match[0]):,}".replace(",", NBSP)


def _tie(match: re.Match[str]) -> str:
    return match[0][:-1] + NBSP


_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_BREAK = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_ORDINARY = re.compile(
    "[^\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]*"
)


def legible(text: str) -> str:
    """Return `text` without characters that nobody sees but that turn its direction, hide, or break a file.

    Control characters, marks and overrides of writing direction, halves of surrogate pairs; every line break is `\\n`.
    """
    if _ORDINARY.fullmatch(text):
        return text
    return _UNSEEN.sub("", _BREAK.sub("\n", text))
