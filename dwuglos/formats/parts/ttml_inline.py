"""The styles of a text as elements of a TTML paragraph."""

from __future__ import annotations

import re
from html import escape

STYLE_TAG = re.compile(r"</?(?:[ibu]|font)\b[^<>]*>")

_INLINE = re.compile(r'<(/?)([ibu]|font)(?: color="(#[0-9a-f]{6})")?>|\n')
_STYLES = {"i": 'tts:fontStyle="italic"', "b": 'tts:fontWeight="bold"', "u": 'tts:textDecoration="underline"'}
_STYLING = 'xmlns:tts="http://www.w3.org/ns/ttml#styling"'


def inline(text: str, p: str) -> str:
    """Return a flat text as the content of a paragraph; a tag that is not closed, or not opened, is text.

    `p` is the prefix that elements of TTML have in the document.
    """
    if "<" not in text:
        return escape(text, quote=False).replace("\n", f"<{p}br/>")
    parts: list[str] = []
    opened: list[tuple[str, str, int]] = []
    place = 0
    for match in _INLINE.finditer(text):
        parts.append(escape(text[place : match.start()], quote=False))
        place = match.end()
        end, name, colour = match.groups()
        if name is None:
            parts.append(f"<{p}br/>")
        elif end and opened and opened[-1][0] == name:
            _, style, at = opened.pop()
            parts[at] = f"<{p}span {_STYLING * bool(p)}{' ' * bool(p)}{style}>"
            parts.append(f"</{p}span>")
        else:
            if not end:
                opened.append((name, _STYLES.get(name) or f'tts:color="{colour}"', len(parts)))
            parts.append(escape(match[0], quote=False))
    return "".join(parts) + escape(text[place:], quote=False)
