"""The markup in the text of cues: read that of WebVTT, write it again, and remove that of other formats."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from dwuglos.formats.parts.tags import flattened
from dwuglos.language.markup import visible_text

_TAG = re.compile(r"<(?:(/?)([A-Za-z]+)(?:[.\s][^<>]*)?|\s?\d\d:[\d:.]*\s?|/?)>")
_STRICT_TAG = re.compile(r"<(?:(/?)([A-Za-z][\w:-]*+)(?:[.\s][^<>]*)?|\s?\d{2,9}:[\d:.]*\s?|/[^<>]{0,99}|)>")
_OPEN_END = re.compile(r"<(?:/?(?:c|i|b|u|v|lang|ruby|rt)(?:[.\s][^<>]*)?|\d{2,9}:\d\d[\d:.]*(?:\s[^<>]*)?)\Z")
_STUB = "</. \t\n"
"""The characters of the beginning of a tag without a name."""
_STYLES = frozenset("biu")
_FONT = re.compile(r"</?font\b[^<>]*>")
_STYLE_TAGS = re.compile(r"</?[biu]>")
_VOICE = re.compile(r"<v(?:\.[^\s<>.]{1,99}){0,9}[ \t][^<>]{1,200}>")


def plain(raw: str, *, strict: bool = True) -> str:
    """Return the text of a cue: entities decoded, `<b> <i> <u>` without attributes, all other tags removed.

    Spaces at the ends of lines and empty lines are removed. With `strict`, everything counts as a tag that is one for
    the W3C's parser of WebVTT. A tag without its `>` then removes the text after it; `is_cut_off` finds such cues.
    """
    text = raw
    if "<" in raw:
        text = _strict(raw) if strict else _TAG.sub(_style_tag, raw)
    if "&" in text:
        text = html.unescape(text)
    if "\n" in text or "\r" in text or text[-1:].isspace():
        text = "\n".join(line.rstrip() for line in text.splitlines() if line.strip())
    return text


def is_cut_off(raw: str) -> bool:
    """Return whether a WebVTT cue ends with a tag that is not closed, so that words in it are lost."""
    return _is_open(raw) and bool(_OPEN_END.search(raw, raw.rfind("<")) or "<" in raw[len(raw.rstrip(_STUB)) :])


def _strict(raw: str) -> str:
    text = _OPEN_END.sub("", _STRICT_TAG.sub(_style_tag, raw))
    stub = text.find("<", len(text.rstrip(_STUB))) if _is_open(raw) else -1
    return text if stub < 0 else text[:stub]


def _is_open(raw: str) -> bool:
    return raw.rfind("<") > raw.rfind(">")


def _style_tag(tag: re.Match[str]) -> str:
    """Return `<b>`, `<i>` or `<u>`, or their end, without attributes; an empty string for any other tag."""
    name = (tag[2] or "").lower()
    return f"<{tag[1]}{name}>" if name in _STYLES else ""


def escaped(text: str) -> str:
    """Return `text` for a WebVTT cue: `& < >` are escaped, except in `<b> <i> <u>`, which are nested correctly."""
    if "<" in text or "{" in text:
        text = without_colours(text)
    if "<" in text:
        return "".join(_nest(_pieces(text)))
    return _entities(text)


def unstyled(text: str) -> str:
    """Return `text` without styles, colours and positions, for formats that would show tags as text."""
    return visible_text(text) if "<" in text or "{" in text else text


def without_colours(text: str) -> str:
    """Return `text` with no tags but `<b> <i> <u>`."""
    return _FONT.sub("", flattened(text).text)


def has_foreign_markup(text: str) -> bool:
    """Return whether `text` has colours, fonts or other tags, which `escaped` leaves out; a place is none of these."""
    if "<" not in text and "{" not in text:
        return False
    flat = flattened(text)
    return flat.lost or bool(_FONT.search(flat.text))


def voice(raw: str) -> str:
    """Return the tag with the speaker of a whole cue; an empty string when there is none, or more than one."""
    first = _VOICE.match(raw)
    return first[0] if first and raw.count("<v") == 1 else ""


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _pieces(text: str) -> Iterator[str]:
    """Yield the text before the first tag, that tag, the text before the next, …, and the text after the last."""
    at = 0
    for tag in _STYLE_TAGS.finditer(text):
        yield text[at : tag.start()]
        yield tag[0]
        at = tag.end()
    yield text[at:]


def _nest(pieces: Iterable[str]) -> Iterator[str]:
    """Yield the pieces with tags that are closed in the right order; an end without a beginning is left out.

    So is a tag inside another of its name, with its end, for it changes nothing: no more than three are ever open.
    """
    opened: list[str] = []
    depth = Counter[str]()
    for n, piece in enumerate(pieces):
        if n % 2 == 0:
            yield _entities(piece)
        elif piece[1] != "/":
            depth[piece[1]] += 1
            if depth[piece[1]] == 1:
                opened.append(piece[1])
                yield piece
        elif depth[piece[2]]:
            depth[piece[2]] -= 1
            if not depth[piece[2]]:
                yield from _close(opened, piece[2])
    yield from (f"</{name}>" for name in reversed(opened))


def _close(opened: list[str], name: str) -> Iterator[str]:
    """Close the tag `name` and all tags that were opened inside it, and open those again."""
    inner: list[str] = []
    while (last := opened.pop()) != name:
        inner.append(last)
        yield f"</{last}>"
    yield f"</{name}>"
    for again in reversed(inner):
        opened.append(again)
        yield f"<{again}>"
