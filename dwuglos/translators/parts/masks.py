"""What in a subtitle is not to be translated, kept out of the services' hands and put back afterwards.

Tags (`<i>`, `{\\an8}`), notes of music, sounds in brackets, speakers in capitals and dashes at the edge of a line
stay at home. Those inside a sentence travel as placeholders and must come back, each exactly once and tags in their
order; a label of a sound comes back in Polish where it is known. Lines of a dialogue are translated apart; lines of one
sentence travel together and are broken anew, as many as there were.
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
"""At the edge of a line, where (Yes) and (No) may be what two people say."""

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
_ENDS_TURN = re.compile(rf"(?:{NOTES}|{BRACKETS}|{_ASIDE_OF_ITS_OWN})(?:{SUBTITLE_TAG}|\s)*$")


class Style(NamedTuple):
    """How a service is shown a placeholder, and how it is found in the answer: its number is the group `n`."""

    shown: Callable[[int, str], str]
    found: re.Pattern[str]
    escapes: bool
    """Whether `&` and `<` are written as in HTML wherever there is a placeholder."""
    apart: bool
    """Whether a placeholder is only understood as a word of its own."""


BRACES = Style(lambda n, _: f"{{{n}}}", re.compile(r"\{\s*(?P<n>\d{1,4})\s*\}"), escapes=False, apart=True)
"""For plain text: `{0}`, as in the texts of programs, which every service has seen."""

XML = Style(lambda n, _: f'<x id="{n}"/>', re.compile(r'<x\s+id="(?P<n>\d{1,4})"\s*(?:/>|>\s*</x>)'), True, False)

SPANS = Style(
    lambda n, text: f'<span class="notranslate" translate="no" id="m{n}">{html.escape(text, quote=False)}</span>',
    re.compile(r'<span\b[^<>]*?\bid="m(?P<n>\d{1,4})"[^<>]*>.*?</span>'),
    escapes=True,
    apart=False,
)
"""For services that know HTML: they see what stands there, and leave it alone."""


class Piece(NamedTuple):
    """What a service is asked for: text between `marks`, each in its place; `texts` are one more than they are."""

    texts: tuple[str, ...]
    marks: tuple[str, ...] = ()

    @property
    def core(self) -> str:
        """What stood there."""
        return "".join(chain(*zip(self.texts, (*self.marks, ""), strict=True)))

    def with_names_apart(self) -> Piece:
        """Return the piece with its names in capitals among the marks."""
        names = capital_names.pattern_of(self.core)
        return self if names is None else _piece(self.core, names)

    def text_to_send(self, style: Style, marked: bool = True) -> str:
        """Return what is sent; `marked` tells whether there are placeholders in this piece or in those beside it."""
        texts = [html.escape(text, quote=False) if style.escapes and marked else text for text in self.texts]
        shown = [texts[0]]
        for n, (mark, after) in enumerate(zip(self.marks, texts[1:], strict=True)):
            glued = (shown[-1][-1:].isalnum(), after[:1].isalnum())
            before, behind = (" " if style.apart and side else "" for side in glued)
            shown += [before, style.shown(n, mark), behind, after]
        return "".join(shown)

    def filled(self, answer: str, style: Style, marked: bool = True) -> str | None:
        """Return the answer with the marks in their places, or None when it has not kept each of them."""
        if not self.marks:
            return " ".join((html.unescape(answer) if style.escapes and marked else answer).split())
        numbers = [int(found["n"]) for found in style.found.finditer(answer)]
        tags = [n for n in numbers if n < len(self.marks) and _IS_TAG.fullmatch(self.marks[n])]
        if sorted(numbers) != list(range(len(self.marks))) or tags != sorted(tags):
            return None
        texts = style.found.split(answer)[::2]
        if style.escapes:
            texts = [html.unescape(text) for text in texts]
        return " ".join(self._joined(texts, numbers).split())

    def _joined(self, texts: Sequence[str], order: Sequence[int]) -> str:
        """Put marks between texts of the answer: where a mark touched a word in English, it touches one in Polish."""
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
    """Lines that are translated together, and what stays at home at both ends."""

    before: str
    core: str
    after: str
    lines: int

    @property
    def has_words(self) -> bool:
        return any(character.isalpha() for character in _MARK.sub("", self.core))


class Outline(NamedTuple):
    """A text as its parts; those with words are the `pieces` to ask for."""

    parts: tuple[_Part, ...]

    @classmethod
    def of(cls, text: str) -> Outline:
        """Take a text apart."""
        return cls(tuple(map(_part, _turns([_SPACE.sub(" ", line) for line in text.splitlines()]))))

    @property
    def pieces(self) -> list[Piece]:
        """What to ask for, in order; nothing when all of it stays as it is."""
        return [_piece(part.core) for part in self.parts if part.has_words]

    def filled(self, answers: Sequence[str]) -> str:
        """Return the text with an answer, already filled, for each of its pieces."""
        coming = iter(answers)
        return "\n".join(_filled(part, next(coming)) if part.has_words else _whole(part) for part in self.parts)


def without_marks(text: str) -> str:
    """Return what is left of `text` when its tags, notes and labels are taken away."""
    return _MARK.sub("", text)


def _turns(lines: Sequence[str]) -> Iterator[list[str]]:
    """Group lines that belong to one speaker and one sentence."""
    turn: list[str] = []
    for line in lines:
        if turn and (_TURN.match(line) or _ENDS_TURN.search(turn[-1]) or not (line.strip() and turn[-1].strip())):
            yield turn
            turn = []
        turn.append(line)
    if turn:
        yield turn


def _part(lines: list[str]) -> _Part:
    text = " ".join(lines)
    found = _BEFORE.match(text)
    before = found[0] if found else ""
    rest = text[len(before) :]
    end = _AFTER.search(rest)
    after = end[0] if end else ""
    core = " ".join(rest[: len(rest) - len(after)].split())
    return _Part(before.lstrip(), core, after.rstrip(), len(lines))


def _piece(core: str, names: re.Pattern[str] | None = None) -> Piece:
    marks = sorted([*_MARK.finditer(core), *_outside_marks(core, names)], key=re.Match.start)
    starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(core)]
    return Piece(
        tuple(core[start:end] for start, end in zip(starts, ends, strict=True)), tuple(mark[0] for mark in marks)
    )


def _outside_marks(core: str, names: re.Pattern[str] | None) -> Iterator[re.Match[str]]:
    taken = [mark.span() for mark in _MARK.finditer(core)]
    for name in names.finditer(core) if names else ():
        if not any(start < name.end() and name.start() < end for start, end in taken):
            yield name


def _whole(part: _Part) -> str:
    return in_polish(f"{part.before}{part.core}{part.after}".strip())


def _filled(part: _Part, answer: str) -> str:
    text = in_lines(capital_names.with_capitals(part.core, answer), part.lines)
    return f"{in_polish(part.before)}{text}{in_polish(part.after)}".strip()
