"""Finding a query in texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from dwuglos.finding import word_forms
from dwuglos.finding.folding import Folding, Places, Span
from dwuglos.finding.patterns import NO_GROUPS, PATIENCE, Pattern
from dwuglos.finding.query import Field, Query


class _Finder(NamedTuple):
    """What finds something in a folded text; a text with none of `hints` in it has nothing of it."""

    find: Callable[[str], Iterator[Span]]
    hints: tuple[str, ...]


BATCH = 2_000
"""Texts that a pattern is given at once."""


class Match(NamedTuple):
    """A place in a text where the query is; `groups` are the texts of the groups of a pattern, the whole one first."""

    start: int
    end: int
    groups: tuple[str | None, ...] = ()


class Matcher:
    """Finds one query; a pattern is matched in a process of its own, which `close` ends."""

    def __init__(self, query: Query, patience: float = PATIENCE) -> None:
        """Read the query. Raises InputError where it cannot be looked for."""
        query.check()
        self.query = query
        self.groups = NO_GROUPS
        self._pattern: Pattern | None = None
        case = not query.match_case or query.kind == "lemma"
        self._folding = Folding(case, not query.match_diacritics)
        if query.kind == "pattern":
            self._folding = Folding(False, not query.match_diacritics)  # the expression says itself what case counts
            text = query.text if query.match_diacritics else "".join(map(self._bare, query.text))
            self._pattern = Pattern(text, not query.match_case, patience)
            self.groups = self._pattern.groups
        elif query.kind == "lemma":
            polish, english = (
                _words(make(query.text, self._folding)) for make in (word_forms.polish, word_forms.english)
            )
            self._finders: dict[Field, tuple[_Finder, ...]] = {
                "source": (english,),
                "target": (polish,),
                "note": (polish, english),
                "article": (polish,),
            }
        else:
            plain = _plain(self._folding.fold(query.text))
            self._finders = dict.fromkeys(query.fields, (plain,))

    def close(self) -> None:
        """Stop looking: whoever waits for a pattern gets Cancelled."""
        if self._pattern is not None:
            self._pattern.close()

    def matches(self, field: Field, texts: Sequence[str]) -> dict[int, list[Match]]:
        """Return the matches in some texts of a field, by the number of the text: in order, none over another.

        Raises InputError when a pattern takes too long, and Cancelled after `close`.
        """
        if self._pattern is not None:
            return self._pattern_matches(self._pattern, texts)
        finders = self._finders[field]
        hints = [hint for finder in finders for hint in finder.hints]
        folded = self._folding.fold_all(texts, hints)
        hinted = {n for hint in hints for n, text in enumerate(folded) if hint in text}
        found = ((n, self._found(finders, texts[n], folded[n])) for n in sorted(hinted))
        return {n: matches for n, matches in found if matches}

    def _found(self, finders: tuple[_Finder, ...], text: str, folded: str) -> list[Match]:
        spans = [span for finder in finders for span in finder.find(folded)]
        if not spans:
            return []
        places = self._folding.places(text, folded)
        whole = [span for start, end in sorted(spans) if (span := places.span(start, end)) is not None]
        return [Match(*span) for span in _apart(whole) if self._is_wanted(text, span)]

    def _pattern_matches(self, pattern: Pattern, texts: Sequence[str]) -> dict[int, list[Match]]:
        found: dict[int, list[Match]] = {}
        filled = [n for n, text in enumerate(texts) if text]  # an expression may match nothing, but not in nothing
        for begin in range(0, len(filled), BATCH):
            batch = filled[begin : begin + BATCH]
            folded = self._folding.fold_all([texts[n] for n in batch])
            for n, text, matches in zip(batch, folded, pattern.matches(folded), strict=True):
                if located := self._located(texts[n], text, matches):
                    found[n] = located
        return found

    def _located(self, text: str, folded: str, matches: list[list[int]]) -> list[Match]:
        if not matches:
            return []
        places = self._folding.places(text, folded)
        located = []
        for match in matches:
            spans = [_span(places, *match[at : at + 2]) for at in range(0, len(match), 2)]
            whole = spans[0]
            if whole is not None and self._is_wanted(text, whole):
                located.append(Match(*whole, tuple(span and text[slice(*span)] for span in spans)))
        return located

    def _is_wanted(self, text: str, span: Span) -> bool:
        if not self.query.whole_words:
            return True
        start, end = span
        before, first = text[max(start - 1, 0) : start], text[start:end][:1]
        last, after = text[start:end][-1:], text[end : end + 1]
        return not (_is_of_word(before) and _is_of_word(first)) and not (_is_of_word(last) and _is_of_word(after))

    def _bare(self, character: str) -> str:
        """Return a character of an expression without its diacritics, where that is one character as well."""
        bare = self._folding.of_cluster(character)
        return bare if len(bare) == 1 else character


def _span(places: Places, start: int, end: int) -> Span | None:
    return None if start < 0 else places.span(start, end)


def _apart(spans: list[Span]) -> Iterator[Span]:
    last = 0
    for start, end in spans:
        if start >= last:
            yield start, end
            last = end


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _words(forms: word_forms.WordForms) -> _Finder:
    return _Finder(forms.spans, forms.beginnings[0])


def _plain(wanted: str) -> _Finder:
    """Return what finds a text; a space in it is any space, also the end of a line."""
    if " " not in wanted:
        return _Finder(lambda text: _occurrences(text, wanted), (wanted,))
    pattern = re.compile(r"\s".join(map(re.escape, wanted.split(" "))))
    longest = max(wanted.split(" "), key=len)

    return _Finder(lambda text: (match.span() for match in pattern.finditer(text)), (longest,))


def _occurrences(text: str, wanted: str) -> Iterator[Span]:
    at = text.find(wanted)
    while at >= 0:
        yield at, at + len(wanted)
        at = text.find(wanted, at + len(wanted))
