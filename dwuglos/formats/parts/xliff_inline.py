"""Text with inline codes in XLIFF: codes become what a translator can read, and italics, bold and underline come back.

Of a foreign code what can be read stays (a placeholder such as %s, a line break, what its program says it stands for);
the markup of another format, which means nothing in subtitles, is left out.
Sources: XLIFF 1.2, 2.3 (inline elements); XLIFF 2.1, 2.3.1 (inline codes) and 2.4 (cp).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import NamedTuple
from xml.etree.ElementTree import Element

from dwuglos.formats.parts.xml_text import writable
from dwuglos.formats.parts.xml_tree import XML, local

_SPANS_1 = {"italic": "i", "bold": "b", "underlined": "u", "underline": "u"}
"""What `ctype` says in XLIFF 1.2."""
_SPANS_2 = {"xlf:i": "i", "xlf:b": "b", "xlf:u": "u"}
"""What `subType` says in XLIFF 2."""
_BREAKS = frozenset(("lb", "x-lb", "x-br", "x-html-br", "xlf:lb"))
_STYLE = re.compile(r"<(/?)(i|b|u|em|strong)(?:\s[^<>]*)?>\Z", re.I)
_PLAIN_STYLES = {"em": "i", "strong": "b"}
_NATIVE_BREAK = re.compile(r"<br\s*/?>\Z|\\n\Z|\n\Z", re.I)
_MARKUP = re.compile(r"[<&{\\[].{0,9999}[>;}\\\]]?\Z|\\\w", re.S)
_READABLE = re.compile(r"%|\{\{?[\w.]{0,60}\}\}?\Z|\$")
_INDENTED = re.compile(r"(?<![ \t])[ \t]*\n[ \t\n]*")
_TAG = re.compile(r"<(/?)([ibu])>")
_LEFT_OUT = frozenset(("sub", "note", "alt-trans"))


class Codes(NamedTuple):
    """What inline elements need from around them: the original data of a unit (XLIFF 2) by id."""

    data: Mapping[str, str] = {}


NO_CODES = Codes()


def text_of(element: Element | None, preserve: bool, codes: Codes = NO_CODES) -> str:
    """Return the text of a source or target, or of a part of it; `preserve` says whether its spaces count."""
    if element is None:
        return ""
    preserve = element.get(f"{XML}space", "preserve" if preserve else "default") == "preserve"
    text = _joined(element, codes)
    if not preserve and "\n" in text and _is_laid_out(text):
        text = _INDENTED.sub(" ", text).strip()
    return text


def _is_laid_out(text: str) -> bool:
    """Say whether the line breaks of a text are those of a program that lays XML out, with its indents."""
    return text.startswith("\n") or any(line.startswith((" ", "\t")) for line in text.split("\n")[1:])


def _joined(element: Element, codes: Codes) -> str:
    pieces: list[str] = []
    _add(pieces, element, codes)
    return "".join(pieces)


def _add(pieces: list[str], element: Element, codes: Codes) -> None:
    pieces.append(element.text or "")
    for child in element:
        name = local(child)
        if name in ("g", "pc", "mrk"):
            before, after = _around(child, codes)
            pieces.append(before)
            _add(pieces, child, codes)
            pieces.append(after)
        elif name not in _LEFT_OUT:
            pieces.append(_alone(child, name, codes))
        pieces.append(child.tail or "")


def _around(child: Element, codes: Codes) -> tuple[str, str]:
    """Return what stands before and after the text that a code is around."""
    style = _SPANS_1.get(child.get("ctype", "")) or _SPANS_2.get(child.get("subType", ""), "")
    if style:
        return f"<{style}>", f"</{style}>"
    before, after = (codes.data.get(child.get(name, ""), "") for name in ("dataRefStart", "dataRefEnd"))
    return _native(before), _native(after)


def _alone(child: Element, name: str, codes: Codes) -> str:
    if name == "cp":
        return _character(child.get("hex", ""))
    if name in ("sc", "ec") and child.get("subType", "") in _SPANS_2:
        return f"<{'/' * (name == 'ec')}{_SPANS_2[child.get('subType', '')]}>"
    if child.get("ctype", "") in _BREAKS or child.get("subType", "") in _BREAKS:
        return "\n"
    if name in ("bpt", "ept") and child.get("ctype", "") in _SPANS_1:
        return f"<{'/' * (name == 'ept')}{_SPANS_1[child.get('ctype', '')]}>"
    return _code(child, name, codes)


def _code(child: Element, name: str, codes: Codes) -> str:
    """Return what can be read of a code that stands alone."""
    native = _joined(child, codes) if name in ("bpt", "ept", "it", "ph", "ut") else ""
    native = native or codes.data.get(child.get("dataRef", ""), "")
    if native:
        return _native(native)
    shown = child.get("equiv-text") or child.get("disp") or child.get("equiv") or ""
    is_code = shown.startswith("base64:") or (_MARKUP.match(shown) and not _READABLE.match(shown))
    return "" if is_code else shown


def _native(code: str) -> str:
    style = _STYLE.match(code.strip())
    if style:
        name = style[2].lower()
        return f"<{style[1]}{_PLAIN_STYLES.get(name, name)}>"
    if _NATIVE_BREAK.match(code):
        return "\n"
    return code if _READABLE.match(code) or not _MARKUP.match(code) else ""


def _character(hexadecimal: str) -> str:
    """Return what stands for a character that XML cannot hold: a talk cannot hold it either."""
    try:
        number = int(hexadecimal, 16)
    except ValueError:
        return ""
    return chr(number) if 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE else ""


# Writing

_NAMES = {"i": ("italic", "xlf:i"), "b": ("bold", "xlf:b"), "u": ("underlined", "xlf:u")}


def quoted(text: str) -> str:
    """Return a text for the content of an element or an attribute, without what XML cannot hold."""
    return escape(writable(text))


def as_inline(text: str, is_old: bool) -> str:
    """Return a text with its italics, bold and underline as inline codes, of XLIFF 1.2 or of 2.0.

    Tags that are not in pairs, one inside the other, stay text.
    """
    if "<" not in text or not _is_nested(text):
        return quoted(text)
    pieces, at, number = [], 0, 0
    for tag in _TAG.finditer(text):
        pieces.append(quoted(text[at : tag.start()]))
        at = tag.end()
        if tag[1]:
            pieces.append("</g>" if is_old else "</pc>")
        else:
            number += 1
            old, new = _NAMES[tag[2]]
            pieces.append(
                f'<g id="{number}" ctype="{old}">' if is_old else f'<pc id="{number}" type="fmt" subType="{new}">'
            )
    return "".join([*pieces, quoted(text[at:])])


def _is_nested(text: str) -> bool:
    open_tags: list[str] = []
    for tag in _TAG.finditer(text):
        if not tag[1]:
            open_tags.append(tag[2])
        elif not open_tags or open_tags.pop() != tag[2]:
            return False
    return not open_tags
