"""Tags in the text of subtitles: `<i>`, `<c.yellow>`, `<00:01.500>`, `{\\an8}`."""

from __future__ import annotations

import re

SUBTITLE_TAG = (
    r"(?i:</?(?:i|b|u|s|em|strong|font|c|v|lang|ruby|rt|span|br)\b[^<>\n]{0,200}>)"
    r"|<\d[\d:.]{0,20}>|\{\\[^{}\n]{0,200}\}"
)
"""A pattern of the tags that subtitle formats define; anything else in angle brackets is text."""

TAG = re.compile(r"<[^<>\n]{1,200}>|\{\\[^{}\n]{0,200}\}")
"""Anything that looks like a tag: for measuring a text, where a word mistaken for a tag does no harm."""


def without_tags(text: str) -> str:
    """Return `text` without anything that looks like a tag."""
    return TAG.sub("", text) if "<" in text or "{" in text else text
