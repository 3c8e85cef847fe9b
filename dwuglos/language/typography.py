"""Polish typography, and the plain one that some publishers of subtitles ask for instead.

The stored text is never rewritten; a profile is applied to what leaves the program. Sources: EU Interinstitutional
Style Guide 10.1.5 and 10.1.6 for quotation marks and dashes; TED Translators' "Częste błędy" for the plain form.
"""

from __future__ import annotations

import re
from typing import Literal

Typography = Literal["as-is", "plain", "polish"]

_MARKUP = re.compile(r"(<[^<>\n]{1,200}>|\{\\[^{}\n]{1,200}\})")
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
        "\u00a0": " ",
        "\u202f": " ",
    }
)
_OPENING = re.compile(r'((?:^|[\s(\[{–—-])\0*)"(?=\0*[^\s\0])', re.MULTILINE)
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_DASH = re.compile(r"(?<=\S) +(?:-|--|—) +(?=\S)")
_ELLIPSIS = re.compile(r"(?<!\.)\.{3}(?!\.)")


def set_in(text: str, typography: Typography) -> str:
    """Return `text` with quotation marks, dashes and ellipses as a profile has them; markup stays as it is."""
    if typography == "as-is":
        return text
    change = _plain if typography == "plain" else _polish
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
    """Write „ ”, – between words (a dialogue keeps its hyphen), … and the apostrophe of d’État."""
    text = _OPENING.sub(r"\1„", text.replace("“", "”") if "„" in text else text)
    text = text.replace('"', "”")
    return _ELLIPSIS.sub("…", _DASH.sub(" – ", _APOSTROPHE.sub("’", text)))
