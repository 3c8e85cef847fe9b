"""The pieces of a page: paragraphs, headings, bullets, entries with times, and labels of its parts."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal["text", "heading", "entry", "bullet", "rule", "timeline", "transcript", "summary"]
"""`entry` is a line that begins with a time, `rule` a line of dashes; the last three are labels of the next pieces."""

MOST = 20_000
"""The most pieces of a page, or lines of a text, that is read; an article has a few hundred."""


class Piece(NamedTuple):
    """One piece of a page, without line wrapping.

    `raw` is the text with its bullet and time. `mark` is the dash or colon after a time. `level` is that of a heading.
    Pieces with the same `block` are from one block of the page. `role` is the part that a piece is in a page made by
    this program.
    """

    kind: Kind
    text: str
    raw: str
    ms: int | None = None
    mark: str = ""
    level: int = 0
    block: int = 0
    role: str = ""


_BULLET = r"(?:[-*+•·‣▪▫●○◦◾–—➤►▶▸›»✓]|\d{1,3}[.)])"
_CLOCK = r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?!:?\d|[.,]\d|[ \u00a0]?[ap]\.?m\b)"
_ENTRY = re.compile(
    rf"\s*({_BULLET}(?=[\s(\[]))?\s*(?:ok\.\s*)?[(\[]?{_CLOCK}(?:\s?[-–—]\s?(?:\d{{1,2}}:)?\d{{1,3}}:[0-5]\d(?![\d:]))?[)\]]?"
    r"(\s*[-–—|:•·](?=\s))?\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
_BULLETED = re.compile(rf"\s*{_BULLET}\s+(?=\S)")
_RULE = re.compile(r"\s*[-=_*–—]{3,}\s*")

_DECORATION = " \t\u00a0:.…-–—*_#>+[]()|▼▾▽▲▴△►▸▶▷◄◀⌄⌃↓↑→«»›‹✕×"
_FILLER_WORDS = """
    toggle show hide expand collapse open close see view read copy download full whole complete video the of this
    talk summary summarised click here to for in english polish original automatic auto generated interactive
    episode pokaż ukryj rozwiń zwiń przełącz otwórz zamknij zobacz czytaj kopiuj pobierz pełna pełny pełną cała cały
    całą wideo nagrania filmu filmiku rozmowy odcinka materiału wystąpienia wykładu podcastu podsumowanie
    podsumowania streszczenie skrót po w angielsku polsku angielska angielski angielskim polska polski języku
    oryginalna oryginalny automatyczna automatyczny tekst kliknij aby rozwinąć zobaczyć i z na tego wideo, en pl a
    video's youtube
"""
_FILLER = frozenset(_FILLER_WORDS.split())
_TIMELINE = re.compile(
    r"\b(?:time[ -]?lines?|timestamps?|time codes?|chapters|key moments|o(?:ś|si|sią) czas(?:u|owa|ową|owej)"
    r"|lini[aę] czas(?:u|owa|ową)"
    r"|rozdział(?:y|ów)|kluczowe momenty|najważniejsze momenty|znaczniki czas(?:u|owe)|kalendarium|przebieg)\b",
    re.IGNORECASE,
)
_TRANSCRIPT = re.compile(
    r"\b(?:transcripts?|transcriptions?|transkryp(?:cja|cję|cji|t|tu|ty)|stenogramu?|zapis)\b", re.IGNORECASE
)
_SUMMARY = re.compile(
    r"\b(?:summary|podsumowanie|streszczenie|omówienie|skrót|w skrócie|o czym mowa|opis)\b", re.IGNORECASE
)
_LONGEST_LABEL = 60


def label_of(line: str) -> Literal["timeline", "transcript", "summary"] | None:
    """Return the part of the page that a line is the label of, None for another line.

    A label is a heading, or the text of a button that shows or hides a part.
    """
    if len(line) > _LONGEST_LABEL:
        return None
    line = line.strip(_DECORATION).lower()
    if _is_label(line, _TIMELINE):
        return "timeline"
    if _is_label(line, _TRANSCRIPT):
        return "transcript"
    return "summary" if _is_label(line, _SUMMARY) else None


def _is_label(line: str, pattern: re.Pattern[str]) -> bool:
    label = pattern.search(line)
    if label is None:
        return False
    around = re.split(r"[\s/|,()]+", f"{line[: label.start()]} {line[label.end() :]}")
    return all(word in _FILLER for word in around if word.strip(_DECORATION))


def piece_of(line: str, block: int, role: str = "") -> Piece:
    """Return the piece that a line is, looked at alone; the line is not wrapped."""
    text = line.strip()
    kind = label_of(text)
    if kind is not None:
        return Piece(kind, text, text, block=block, role=role)
    entry = _entry(text, block, role)
    if entry is not None:
        return entry
    if _RULE.fullmatch(text):
        return Piece("rule", text, text, block=block, role=role)
    bullet = _BULLETED.match(text)
    if bullet is not None:
        return Piece("bullet", text[bullet.end() :], text, block=block, role=role)
    return Piece("text", text, text, block=block, role=role)


def _entry(text: str, block: int, role: str) -> Piece | None:
    match = _ENTRY.fullmatch(text) if ":" in text[:24] else None  # no time at the beginning lacks a colon there
    if match is None:
        return None
    bullet, hours, minutes, seconds, mark, words = match.groups()
    ms = ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000
    return Piece("entry", words.strip(), text, ms, (mark or "").strip(), int(bool(bullet)), block, role)


def begins_piece(line: str) -> bool:
    """Return whether a line begins a new piece, and so does not continue the line before."""
    return piece_of(line, 0).kind != "text"
