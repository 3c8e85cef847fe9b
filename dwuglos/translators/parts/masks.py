"""Keep the parts of a subtitle that must not be translated away from a service, and put them back afterwards.

Tags (`<i>`, `{\\an8}`), notes of music, sounds in brackets, speakers in capitals and dashes are such parts, or marks. A
mark at the edge of a line is not sent. A mark inside a sentence is sent as a placeholder, which must come back exactly
once; tags must also keep their order. Labels of sounds are put back in Polish when the table has them. The lines of a
dialogue are translated one by one; the lines of one sentence are sent together, and the answer is broken into as many.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from dwuglos.language.common_words import ENGLISH
from dwuglos.language.labels import ASIDE, has_translation, in_polish
from dwuglos.language.markup import SUBTITLE_TAG
from dwuglos.language.sounds import BRACKETS, NOTES
from dwuglos.layout.line_breaks import in_lines
from dwuglos.translators.parts import capital_names

_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ"
_SPEAKER = rf"[{_UPPER}][{_UPPER}'’.-]+(?: (?:[{_UPPER}][{_UPPER}'’.-]*|\d+)){{0,3}}:(?=\s|$)"
_SOUND_WORD = r"music|sing|song|laugh|applau|cheer|chuckl|gasp|sigh|cough|clap|play|bell|noise|silence|audience|crowd"
_SAID = "|".join(re.escape(word) for word in ENGLISH if len(word) > 1 and not has_translation(word))
_SOUND = rf"(?i:[^()\n]{{0,30}}(?:{_SOUND_WORD})[^()\n]{{0,30}})"
_STARRED = r"\*[^\W\d_](?:[^*\n]{0,58}[^\W\d_])?\*"
_ASIDE = rf"\((?!(?i:{_SAID})\))(?:[^\W\d_]+|{_SOUND})\)|{_STARRED}"
_ASIDE_OF_ITS_OWN = rf"\((?:[^\W\d_]+|{_SOUND})\)|{_STARRED}"
"""An aside at the edge of a line of a dialogue; (Yes) and (No) may there be what two people say."""

_DASH = rf"[-–—‐](?=\s+\S|(?:{SUBTITLE_TAG})*[^\W\d_])"  # -5 is a number

_KNOWN_ASIDE = rf"\((?i:{ASIDE})\)|\*(?i:{ASIDE})\*"
_MARK = re.compile(rf"{SUBTITLE_TAG}|{NOTES}|{BRACKETS}|{_KNOWN_ASIDE}|(?<=[.!?…] ){_SPEAKER}|(?<= )>>+(?= )|\{{\d+\}}")
_IS_TAG = re.compile(SUBTITLE_TAG)
_SPACE = re.compile(r"\s+")
_TURN = re.compile(rf"(?:{SUBTITLE_TAG}|\s)*(?:{_DASH}|>>|{NOTES}|{BRACKETS}|{_ASIDE_OF_ITS_OWN}|{_SPEAKER})")
_BEFORE = re.compile(
    rf"(?:{SUBTITLE_TAG}|{NOTES}|{BRACKETS}|\s)*(?:{_DASH}|>>+)?"
    rf"(?:{SUBTITLE_TAG}|{NOTES}|{BRACKETS}|{_ASIDE}|{_SPEAKER}|\s)*"
)
_AFTER = re.compile(rf"(?:{SUBTITLE_TAG}|{NOTES}|{BRACKETS}|{_ASIDE}|\s)*$")
_LONGEST_END = 500
"""Characters of the marks that may end a line; of more of them the first count as text."""
_ENDS_TURN = re.compile(rf"(?:{NOTES}|{BRACKETS}|{_ASIDE_OF_ITS_OWN})(?:{SUBTITLE_TAG}|\s)*$")


class Style(NamedTuple):
    """How placeholders are written for a service, and found in its answers."""

    shown: Callable[[int, str], str]
    """Makes the placeholder from its number and its mark."""
    found: re.Pattern[str]
    """Finds a placeholder; the group `n` is its number."""
    escapes: bool
    """Whether texts with placeholders have `&` and `<` escaped as in HTML."""
    apart: bool
    """Whether a placeholder needs spaces around it, as the service understands it only as a word of its own."""


BRACES = Style(lambda n, _: f"{{{n}}}", re.compile(r"\{\s*(?P<n>\d{1,4})\s*\}"), escapes=False, apart=True)
"""For plain text: `{0}`, as in the texts of programs, which every service has seen in its training."""

XML = Style(lambda n, _: f'<x id="{n}"/>', re.compile(r'<x\s+id="(?P<n>\d{1,4})"\s*(?:/>|>\s*</x>)'), True, False)

SPANS = Style(
    lambda n, text: f'<span class="notranslate" translate="no" id="m{n}">{html.escape(text, quote=False)}</span>',
    re.compile(r'<span\b[^<>]*?\bid="m(?P<n>\d{1,4})"[^<>]*>.*?</span>'),
    escapes=True,
    apart=False,
)
"""For services that understand HTML: they see the mark, and do not translate it."""


class Piece(NamedTuple):
    """A text for a service, divided at its `marks`: `texts` are the parts before, between and after them."""

    texts: tuple[str, ...]
    marks: tuple[str, ...] = ()

    @property
    def core(self) -> str:
        """The whole text with its marks."""
        return "".join(chain(*zip(self.texts, (*self.marks, ""), strict=True)))

    def with_names_apart(self) -> Piece:
        """Return the piece with its names in capitals as further marks."""
        names = capital_names.pattern_of(self.core)
        return self if names is None else _piece(self.core, names)

    def text_to_send(self, style: Style, marked: bool = True) -> str:
        """Return the text to send; `marked` says that this piece, or another of its batch, has placeholders."""
        texts = [html.escape(text, quote=False) if style.escapes and marked else text for text in self.texts]
        parts = [texts[0]]
        for n, (mark, after) in enumerate(zip(self.marks, texts[1:], strict=True)):
            touches = (parts[-1][-1:].isalnum(), after[:1].isalnum())
            before, behind = (" " if style.apart and side else "" for side in touches)
            parts += [before, style.shown(n, mark), behind, after]
        return "".join(parts)

    def filled(self, answer: str, style: Style, marked: bool = True) -> str | None:
        """Return the answer with the marks in place of their placeholders, None when a placeholder is missing."""
        if not self.marks:
            return " ".join((html.unescape(answer) if style.escapes and marked else answer).split())
        numbers = [int(placeholder["n"]) for placeholder in style.found.finditer(answer)]
        tags = [n for n in numbers if n < len(self.marks) and _IS_TAG.fullmatch(self.marks[n])]
        if sorted(numbers) != list(range(len(self.marks))) or tags != sorted(tags):
            return None
        texts = style.found.split(answer)[::2]
        if style.escapes:
            texts = [html.unescape(text) for text in texts]
        return " ".join(self._join(texts, numbers).split())

    def _join(self, texts: Sequence[str], order: Sequence[int]) -> str:
        """Put the marks between the texts of an answer: a mark that touched a word in English touches one in Polish."""
        joined = texts[0]
        for n, after in zip(order, texts[1:], strict=True):
            before, behind = self.texts[n], self.texts[n + 1]
            if before[-1:].isalnum():
                joined = joined.rstrip()
            elif before[-1:].isspace() and joined and not joined.endswith((" ", "(", "„")):
                joined += " "
            if behind[:1].isalnum():
                after = after.lstrip()
            elif behind[:1].isspace() and after[:1].isalnum():
                after = f" {after}"
            joined += in_polish(self.marks[n]) + after
        return joined


class _Part(NamedTuple):
    """Lines that are translated together; `before` and `after` are the marks at both ends, which are not sent."""

    before: str
    core: str
    after: str
    lines: int

    @property
    def has_words(self) -> bool:
        return any(character.isalpha() for character in _MARK.sub("", self.core))


class Outline(NamedTuple):
    """A text divided into parts; the parts with words are the `pieces` for the service."""

    parts: tuple[_Part, ...]

    @classmethod
    def of(cls, text: str) -> Outline:
        """Divide a text into parts."""
        return cls(tuple(map(_part, _turns([_SPACE.sub(" ", line) for line in text.splitlines()]))))

    @property
    def pieces(self) -> list[Piece]:
        """The pieces for the service in order; an empty list when nothing of the text is translated."""
        return [_piece(part.core) for part in self.parts if part.has_words]

    def filled(self, answers: Sequence[str]) -> str:
        """Return the text with the translation of each of its pieces, which has its marks already."""
        rest = iter(answers)
        return "\n".join(_with_answer(part, next(rest)) if part.has_words else _whole(part) for part in self.parts)


def without_marks(text: str) -> str:
    """Return `text` without its tags, notes and labels."""
    return _MARK.sub("", text)


def _turns(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines in groups that belong to one speaker and one sentence."""
    turn: list[str] = []
    for line in lines:
        if turn and (_TURN.match(line) or _at_end(_ENDS_TURN, turn[-1]) or not (line.strip() and turn[-1].strip())):
            yield turn
            turn = []
        turn.append(line)
    if turn:
        yield turn


def _at_end(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return what ends a text: these patterns look on to the end of the text from each place."""
    return pattern.search(text, max(0, len(text) - _LONGEST_END))


def _part(lines: list[str]) -> _Part:
    text = " ".join(lines)
    start = _BEFORE.match(text)
    before = start[0] if start else ""
    rest = text[len(before) :]
    end = _at_end(_AFTER, rest)
    after = end[0] if end else ""
    core = " ".join(rest[: len(rest) - len(after)].split())
    return _Part(before.lstrip(), core, after.rstrip(), len(lines))


def _piece(core: str, names: re.Pattern[str] | None = None) -> Piece:
    marks = sorted([*_MARK.finditer(core), *_names_outside_marks(core, names)], key=re.Match.start)
    starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(core)]
    return Piece(
        tuple(core[start:end] for start, end in zip(starts, ends, strict=True)), tuple(mark[0] for mark in marks)
    )


def _names_outside_marks(core: str, names: re.Pattern[str] | None) -> Iterator[re.Match[str]]:
    """Yield the names that are not inside a mark."""
    spans = [mark.span() for mark in _MARK.finditer(core)]
    for name in names.finditer(core) if names else ():
        if not any(start < name.end() and name.start() < end for start, end in spans):
            yield name


def _whole(part: _Part) -> str:
    return in_polish(f"{part.before}{part.core}{part.after}".strip())


def _with_answer(part: _Part, answer: str) -> str:
    text = in_lines(capital_names.with_capitals(part.core, answer), part.lines)
    return f"{in_polish(part.before)}{text}{in_polish(part.after)}".strip()
