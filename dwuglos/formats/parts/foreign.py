"""Names for content that no format here reads yet, so that a refusal can say what was given."""

from __future__ import annotations

import re

_HEAD = 8192
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("a web page", re.compile(r"\s*(?:HTTP/\d|<!doctype html|<html)", re.I)),
    ("a SAMI file", re.compile(r"\s*<sami", re.I)),
    ("a file of closed captions (SCC)", re.compile(r"\s*Scenarist_SCC\b")),
    ("an index of subtitles that are pictures (VobSub)", re.compile(r"\s*# VobSub index file")),
    (
        "a file of Spruce subtitles (STL)",
        re.compile(r"^\s*\d\d:\d\d:\d\d[:;.]\d\d\s{0,9},\s{0,9}\d\d:\d\d:\d\d[:;.]\d\d\s{0,9},", re.M),
    ),
    ("an XML file", re.compile(r"\s*<(?:\?xml|!DOCTYPE|!--|!ELEMENT)")),
    ("an XML file", re.compile(r"\s*<[A-Za-z][\w:.-]{2,}+[^<>]*>\s*<")),
    ("an RTF document", re.compile(r"\s*\{\\rtf")),
    ("a JSON file", re.compile(r"\s*(?:\{\s*(?:\"|\})|\[\s*(?:[{\[\"\]]))")),
)


def foreign_kind(text: str) -> str | None:
    """Say what `text` is, in the user's words, when it is written in a known form; None for ordinary text."""
    head = text[:_HEAD]
    return next((kind for kind, pattern in _KINDS if _found(pattern, head)), None)


def _found(pattern: re.Pattern[str], head: str) -> bool:
    """Look for a form that is told by its lines anywhere, for one that is told by its beginning there only."""
    return bool(pattern.search(head) if pattern.flags & re.MULTILINE else pattern.match(head))
