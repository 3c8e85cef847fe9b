"""What of a text XML can hold (XML 1.0, 2.2): no control characters but tabs and line breaks, no half characters."""

from __future__ import annotations

import re

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def writable(text: str) -> str:
    """Return a text without the characters that XML cannot hold."""
    return _NOT_XML.sub("", text)


def lost_characters(text: str) -> int:
    """Count the characters that XML cannot hold."""
    return len(_NOT_XML.findall(text))
