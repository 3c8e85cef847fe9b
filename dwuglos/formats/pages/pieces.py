"""What a page is taken apart into: paragraphs, headings, bullets with times, and the labels over its parts."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal["text", "heading", "entry", "bullet", "rule", "timeline", "transcript", "summary"]
"""`entry` is a line that begins with a time, `rule` a line of dashes; the last three are labels over what follows."""


MOST = 20_000
"""Pieces of a page, or lines of a text, up to which it is read; an article has a few hundred."""


class Piece(NamedTuple):
    """One piece of a page in its order; line wrapping is undone.

    `raw` is the text with its bullet and time. `mark` is the dash or colon behind a time. `level` is a heading's rank.
    Pieces with the same `block` stood together. `role` names the place a piece has in a page made here.
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
    """Say what a line is the label of, if it is one: a heading, or the words on what folds a part of the page."""
    if len(line) > _LONGEST_LABEL:
        return None
    line = line.strip(_DECORATION).lower()
    if _is_label(line, _TIMELINE):
        return "timeline"
    if _is_label(line, _TRANSCRIPT):
        return "transcript"
    return "summary" if _is_label(line, _SUMMARY) else None


def _is_label(line: str, pattern: re.Pattern[str]) -> bool:
    found = pattern.search(line)
    if found is None:
        return False
    around = re.split(r"[\s/|,()]+", f"{line[: found.start()]} {line[found.end() :]}")
    return all(word in _FILLER for word in around if word.strip(_DECORATION))


def piece_of(line: str, block: int, role: str = "") -> Piece:
    """Return what a line (its wrapping undone) is by itself."""
    text = line.strip()
    kind = label_of(text)
    if kind is not None:
        return Piece(kind, text, text, block=block, role=role)
    entry = _entry(text, block, role)
    if entry is not None:
        return entry
    if _RULE.fullmatch(text):
        return Piece("rule", text, text, block=block, role=role)
    bulleted = _BULLETED.match(text)
    if bulleted is not None:
        return Piece("bullet", text[bulleted.end() :], text, block=block, role=role)
    return Piece("text", text, text, block=block, role=role)


def _entry(text: str, block: int, role: str) -> Piece | None:
    found = _ENTRY.fullmatch(text) if ":" in text[:24] else None
    if found is None:
        return None
    bullet, hours, minutes, seconds, mark, words = found.groups()
    ms = ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000
    return Piece("entry", words.strip(), text, ms, (mark or "").strip(), int(bool(bullet)), block, role)


def begins_piece(line: str) -> bool:
    """Say whether a line begins something of its own, and so does not go on from the line before."""
    return piece_of(line, 0).kind != "text"
