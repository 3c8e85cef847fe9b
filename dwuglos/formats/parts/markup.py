"""The markup inside a cue's text: what stays in the text a person translates, and what other formats bring along."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_TAG = re.compile(r"<(?:(/?)([A-Za-z]+)(?:[.\s][^<>]*)?|\s?\d\d:[\d:.]*\s?|/?)>")
_STRICT_TAG = re.compile(r"<(?:(/?)([A-Za-z][\w:-]*+)(?:[.\s][^<>]*)?|\s?\d{2,9}:[\d:.]*\s?|/[^<>]{0,99}|)>")
_OPEN_END = re.compile(r"<(?:/?(?:c|i|b|u|v|lang|ruby|rt)(?:[.\s][^<>]*)?|\d{2,9}:\d\d[\d:.]*(?:\s[^<>]*)?)\Z")
_STUB = "</. \t\n"
"""What the beginning of a tag consists of that has not even a name."""
_KEPT = frozenset("biu")
_FOREIGN_TAG = re.compile(r"</?font\b[^<>]{0,200}>|\{\\[^{}]{1,200}\}", re.IGNORECASE)
_STYLE = re.compile(r"</?[biu]>", re.IGNORECASE)
_PIECES = re.compile(r"(</?[biu]>)")
_VOICE = re.compile(r"<v(?:\.[^\s<>.]{1,99}){0,9}[ \t][^<>]{1,200}>")


def plain(raw: str, *, strict: bool = True) -> str:
    """Return a cue's text: entities decoded, `<b> <i> <u>` kept bare, all other tags taken out.

    Lines lose the spaces at their ends, and empty lines go. `strict` takes for a tag whatever is one to the W3C's
    parser of WebVTT, and one that is never closed with `>` takes what follows with it then; `is_cut_off` tells.
    """
    text = raw
    if "<" in raw:
        text = _strict(raw) if strict else _TAG.sub(_kept, raw)
    if "&" in text:
        text = html.unescape(text)
    if "\n" in text or "\r" in text or text[-1:].isspace():
        text = "\n".join(line.rstrip() for line in text.splitlines() if line.strip())
    return text


def is_cut_off(raw: str) -> bool:
    """Tell whether a tag without an end stands at the end of a WebVTT cue, with the words that are lost in it."""
    return _is_open(raw) and bool(_OPEN_END.search(raw, raw.rfind("<")) or "<" in raw[len(raw.rstrip(_STUB)) :])


def _strict(raw: str) -> str:
    text = _OPEN_END.sub("", _STRICT_TAG.sub(_kept, raw))
    stub = text.find("<", len(text.rstrip(_STUB))) if _is_open(raw) else -1
    return text if stub < 0 else text[:stub]


def _is_open(raw: str) -> bool:
    return raw.rfind("<") > raw.rfind(">")


def _kept(tag: re.Match[str]) -> str:
    name = (tag[2] or "").lower()
    return f"<{tag[1]}{name}>" if name in _KEPT else ""


def escaped(text: str) -> str:
    """Return `text` as a WebVTT cue has to hold it: `& < >` escaped, but for `<b> <i> <u>`, which are made to nest."""
    text = _FOREIGN_TAG.sub("", text)
    if "<" in text:
        return "".join(_nested(_PIECES.split(text)))
    return _entities(text)


def unstyled(text: str) -> str:
    """Return `text` without styles, colours and positions, for formats that would show them as letters."""
    return _STYLE.sub("", _FOREIGN_TAG.sub("", text)) if "<" in text or "{" in text else text


def has_foreign_markup(text: str) -> bool:
    """Tell whether `text` has colours, fonts or positions that `escaped` leaves out."""
    return bool(_FOREIGN_TAG.search(text))


def voice(raw: str) -> str:
    """Return the tag that names the speaker of a whole cue; nothing where there is none, or several."""
    first = _VOICE.match(raw)
    return first[0] if first and raw.count("<v") == 1 else ""


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _nested(pieces: list[str]) -> Iterator[str]:
    """Give the pieces back with every tag closed in its turn; an end without a beginning is left out."""
    opened: list[str] = []
    for n, piece in enumerate(pieces):
        if n % 2 == 0:
            yield _entities(piece)
        elif piece[1] != "/":
            opened.append(piece[1])
            yield piece
        elif piece[2] in opened:
            yield from _closed(opened, piece[2])
    yield from (f"</{name}>" for name in reversed(opened))


def _closed(opened: list[str], name: str) -> Iterator[str]:
    """Close `name` with all that was opened inside it, and open the others again."""
    inner: list[str] = []
    while (last := opened.pop()) != name:
        inner.append(last)
        yield f"</{last}>"
    yield f"</{name}>"
    for again in reversed(inner):
        opened.append(again)
        yield f"<{again}>"
