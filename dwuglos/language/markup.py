"""Tags in the text of subtitles: `<i>`, `<c.yellow>`, `<00:01.500>`, `{\\an8}`."""

from __future__ import annotations

import re

SUBTITLE_TAG = (
    r"(?i:</?(?:i|b|u|s|em|strong|font|c|v|lang|ruby|rt|span|br)\b[^<>\n]{0,200}>)"
    r"|<\d[\d:.]{0,20}>|\{\\[^{}\n]{0,200}\}"
)
"""A pattern of the tags that subtitle formats define; anything else in angle brackets is text."""

TAG = re.compile(r"<[^<>\n]{1,200}>|\{\\[^{}\n]{0,200}\}")
"""Anything that looks like a tag: for rules that must not change one, where a word mistaken for a tag does no harm."""

_TAG_OR_BREAK = re.compile(rf"(<br\b[^<>\n]{{0,20}}>)|{SUBTITLE_TAG}", re.IGNORECASE)
_SPACE = re.compile(rf"(?:{SUBTITLE_TAG})|(\s)")


def visible_text(text: str) -> str:
    """Return `text` as it is seen on a screen: without the tags of subtitles, and with a line break for `<br>`.

    A line that holds only tags is not seen. Whatever counts characters, lines or reading speed counts these.
    """
    if "<" not in text and "{" not in text:
        return text
    seen = ((line, _TAG_OR_BREAK.sub(_break, line)) for line in text.split("\n"))
    return "\n".join(bare for line, bare in seen if bare.strip() or not line.strip())


def _break(tag: re.Match[str]) -> str:
    return "\n" if tag[1] else ""


def spaces_in(text: str) -> list[int]:
    """Return the places of white space in `text` at which it may be cut: those inside a tag are left out."""
    return [space.start() for space in _SPACE.finditer(text) if space[1]]
