"""Recognise content that no format here reads, so that the error can name it."""

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
    """Return what kind of file `text` is, in words for the user; None for ordinary text."""
    head = text[:_HEAD]
    return next((kind for kind, pattern in _KINDS if _matches(pattern, head)), None)


def _matches(pattern: re.Pattern[str], head: str) -> bool:
    """Return whether a pattern matches: one with MULTILINE in any line, any other at the beginning only."""
    return bool(pattern.search(head) if pattern.flags & re.MULTILINE else pattern.match(head))
