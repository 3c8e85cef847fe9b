"""The same English with different Polish, and different English with the same Polish."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from dwuglos.checks.base import Finding, TalkCheck
from dwuglos.errors import notice
from dwuglos.language.markup import visible_text
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import PERSON, Change, Segment, Transcript

_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_FEWEST_WORDS = 3
"""Words of a text that should always be translated in one way; shorter ones depend on what is around them."""
_FEWEST_POLISH = 4
"""Words of a Polish text that different English texts hardly share."""


class Consistency(TalkCheck):
    """Segments with the same English whose Polish differs in more than marks and capitals, and the reverse.

    Of several translations the most frequent one counts, or the first of equally frequent ones; the fix takes it.
    """

    name = "consistency"
    title = "The same words, the same translation"
    severity = "info"

    def begin(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._groups: dict[int, int | set[int]] = {}
        """The segments with a source or a target, by the hash of it: most are alone, and need no set of their own."""
        self._models: dict[tuple[bool, str], Segment] = {}
        """By a source (True) or a target, the segment that the others with it are compared with."""
        for segment in transcript:
            self._add(segment)

    def follow(self, changes: Sequence[Change]) -> Iterable[int]:
        keys = {key for change in changes for segment in change if segment is not None for key in _keys(segment)}
        models = {key: self._model(key) for key in keys}
        for before, after in changes:
            if before is not None:
                self._remove(before)
            if after is not None:
                self._add(after)
        ids = {change.id for change in changes}
        for key in keys:
            self._models.pop(key, None)
            if _texts(self._model(key)) != _texts(models[key]):  # otherwise the others are compared with the same
                ids.update(self._group(key))
        return ids

    def of(self, segment: Segment) -> Iterator[Finding]:
        source, target = _words(segment.source), _words(segment.target)
        if not target:
            return
        if len(self._group((True, source))) > 1:
            usual = self._model((True, source))
            if usual is not None and _words(usual.target) != target:
                message = notice("The same English is translated elsewhere as “{other}”.", other=_short(usual.target))
                yield self.finding(segment, message, span=(0, len(segment.target)), fix=_like(segment, usual))
        if len(self._group((False, target))) > 1:
            first = self._model((False, target))
            if first is not None and _words(first.source) != source:
                message = notice("The same Polish translates “{other}” elsewhere.", other=_short(first.source))
                yield self.finding(segment, message, span=(0, len(segment.target)))

    def _group(self, key: tuple[bool, str]) -> Collection[int]:
        group = self._groups.get(hash(key), ())
        return (group,) if isinstance(group, int) else group

    def _add(self, segment: Segment) -> None:
        for key in map(hash, _keys(segment)):
            group = self._groups.setdefault(key, segment.id)
            if isinstance(group, set):
                group.add(segment.id)
            elif group != segment.id:
                self._groups[key] = {group, segment.id}

    def _remove(self, segment: Segment) -> None:
        for key in map(hash, _keys(segment)):
            group = self._groups.get(key)
            if isinstance(group, set):
                group.discard(segment.id)
            elif group == segment.id:
                del self._groups[key]

    def _model(self, key: tuple[bool, str]) -> Segment | None:
        """Return the first segment with a source and its most frequent translation, or the first with a target."""
        if key not in self._models:
            segments = sorted(self._present(self._group(key)), key=lambda segment: segment.rank)
            if not segments:
                return None
            counts = Counter(_words(segment.target) for segment in segments)
            self._models[key] = max(segments, key=lambda segment: counts[_words(segment.target)])
        return self._models[key]

    def _present(self, ids: Iterable[int]) -> list[Segment]:
        return [segment for segment in map(self._transcript.by_id, ids) if segment is not None]


def _keys(segment: Segment) -> Iterator[tuple[bool, str]]:
    if segment.target.strip():
        source, target = _words(segment.source), _words(segment.target)
        if source.count(" ") + 1 >= _FEWEST_WORDS:
            yield True, source
        if target.count(" ") + 1 >= _FEWEST_POLISH and source:
            yield False, target


def _texts(segment: Segment | None) -> tuple[str, str] | None:
    return None if segment is None else (segment.source, segment.target)


@lru_cache(1000)
def _words(text: str) -> str:
    return " ".join(_WORDS.findall(visible_text(text).lower()))


def _short(text: str) -> str:
    one_line = " ".join(visible_text(text).split())
    return one_line if len(one_line) <= 80 else f"{one_line[:79]}…"


def _like(segment: Segment, usual: Segment) -> Edit:
    changed = segment._replace(target=usual.target, state="translated", origin=usual.origin or PERSON)
    return Edit("Take the other translation", (Change(segment, changed),))
