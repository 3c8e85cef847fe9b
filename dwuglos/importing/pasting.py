"""A whole Polish text laid over the sentences of a talk, and over their segments.

Both texts are aligned sentence by sentence (`dwuglos.sentences.alignment`), which says how sure each place is. What a
person has written stays, unless it is asked for. A person may move what stands at a wrong place before it is taken.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress

from dwuglos import sentences
from dwuglos.errors import InputError
from dwuglos.importing.polish_text import PolishText
from dwuglos.language.markup import visible_text
from dwuglos.language.sounds import is_sound
from dwuglos.layout import lay_out
from dwuglos.sentences.alignment import MOST, Bead, Cut, Texts, align
from dwuglos.sentences.clauses import Clause, clauses
from dwuglos.talk.edits import Edit, lay_sentence
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import PERSON, Segment, Transcript

LEAST = 0.5
"""How sure a place must be at least, if nobody says otherwise."""
_SHARED_BEAD = 0.8
"""How sure it is that a Polish text was cut at the right place, where two English sentences have it together."""
_HEADING = 70
"""The most characters of a line that is a heading."""
_IN_HEADINGS = 0.25
"""The largest part of a text that may be in headings."""
_STOP = re.compile(r"""[.?!…:;,–-]["'”’»)\]]*$""")
_LINES_LEAST, _LINES_MOST = 0.7, 1.3
"""How many lines for each English sentence a text has in which each line is a sentence."""
_IN_A_LINE = 1.6
"""How many Polish sentences a line of such a text has, on average: one is often translated by two."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English sentence: its segments, and how sure the place of the Polish is that it gets."""

    segments: tuple[Segment, ...]
    confidence: float = 0.0

    @property
    def english(self) -> str:
        """What is said, in one line."""
        return " ".join(visible_text(" ".join(segment.source for segment in self.segments)).split())

    @property
    def present(self) -> str:
        """The Polish that is there now, in one line."""
        return " ".join(" ".join(segment.target for segment in self.segments).split())

    @property
    def is_of_person(self) -> bool:
        """Whether a person has written or confirmed any of the Polish that is there now."""
        return any(each.target and (each.origin == PERSON or each.state in CONFIRMED) for each in self.segments)


@dataclass(frozen=True, slots=True)
class Pasting:
    """A Polish text in pieces, each with the number of the sentence that it belongs to, or none.

    The pieces stay in their order; the sentences to which they belong rise with them.
    """

    sentences: tuple[Sentence, ...]
    pieces: tuple[str, ...]
    owners: tuple[int | None, ...]
    _texts: Mapping[int, str] = field(init=False, repr=False, compare=False)
    """What each sentence gets that gets anything; a window asks for it row by row."""

    def __post_init__(self) -> None:
        """Join the pieces of each sentence."""
        pieces: dict[int, list[str]] = defaultdict(list)
        for piece, owner in zip(self.pieces, self.owners, strict=True):
            if owner is not None:
                pieces[owner].append(piece)
        object.__setattr__(self, "_texts", {owner: " ".join(texts) for owner, texts in pieces.items()})

    def polish(self, number: int) -> str:
        """Return what a sentence gets, empty for nothing."""
        return self._texts.get(number, "")

    def numbers(self, over_person: bool = False, least: float = 0.0) -> list[int]:
        """Return the sentences that get something they may have, and where that is sure enough."""
        return [
            n for n in sorted(self._texts) if self._may_have(n, over_person) and self.sentences[n].confidence >= least
        ]

    def doubtful(self, least: float, over_person: bool = False) -> list[int]:
        """Return the sentences that would get something if its place were surer."""
        return [n for n in self.numbers(over_person) if self.sentences[n].confidence < least]

    def kept(self) -> list[int]:
        """Return the sentences that a person has written and that would get something else."""
        return [
            n
            for n, text in sorted(self._texts.items())
            if self.sentences[n].is_of_person and text != self.sentences[n].present
        ]

    def bare(self) -> list[int]:
        """Return the sentences that have no Polish and get none, except sounds, which may stay without."""
        each = enumerate(self.sentences)
        return [n for n, one in each if n not in self._texts and not one.present and not is_sound(one.english)]

    def left(self, least: float = 0.0) -> list[str]:
        """Return the pieces that have no place, or none that is sure enough, in their order."""
        pairs = zip(self.pieces, self.owners, strict=True)
        return [piece for piece, n in pairs if n is None or self.sentences[n].confidence < least]

    def _may_have(self, number: int, over_person: bool) -> bool:
        sentence = self.sentences[number]
        return over_person or not sentence.is_of_person or self.polish(number) == sentence.present

    # What a person moves

    def up(self, number: int) -> Pasting:
        """Return it with the first piece of a sentence given to the sentence before."""
        place = next((n for n, owner in enumerate(self.owners) if owner == number), None)
        return self._with_owner(place, number - 1)

    def down(self, number: int) -> Pasting:
        """Return it with the last piece of a sentence given to the sentence after."""
        places = [n for n, owner in enumerate(self.owners) if owner == number]
        return self._with_owner(places[-1] if places else None, number + 1)

    def _with_owner(self, place: int | None, number: int) -> Pasting:
        if place is None or not 0 <= number < len(self.sentences):
            return self
        owners = (*self.owners[:place], number, *self.owners[place + 1 :])
        return self._decided(owners)

    def shifted(self, number: int, by: int) -> Pasting:
        """Return it with all that a sentence gets given to a neighbour, and so on until one had nothing.

        `by` is 1 for the sentence after and -1 for the one before. Where none has nothing, the last one gets both.
        """
        at = number
        moving = set()
        while at in self._texts and 0 <= at + by < len(self.sentences):
            moving.add(at)
            at += by
        return self._decided(
            tuple(owner + by if owner in moving and owner is not None else owner for owner in self.owners)
        )

    def given(self, place: int, by: int) -> Pasting:
        """Return it with a piece that has no place given to the sentence after it (`by` is 1) or before it (-1)."""
        before = next((owner for owner in reversed(self.owners[:place]) if owner is not None), -1)
        after = next((owner for owner in self.owners[place:] if owner is not None), len(self.sentences))
        # Between two sentences there may be some without anything: these come first.
        number = min(before + 1, after) if by > 0 else max(before, after - 1) if before < 0 else before
        return self._with_owner(place, number)

    def dropped(self, number: int) -> Pasting:
        """Return it with what a sentence gets left out."""
        return self._decided(tuple(None if owner == number else owner for owner in self.owners))

    def sure(self, number: int) -> Pasting:
        """Return it with a place that a person has found right."""
        return replace(self, sentences=_sure(self.sentences, {number}))

    def _decided(self, owners: tuple[int | None, ...]) -> Pasting:
        """Return it with other owners; where a person has decided, it is sure."""
        pairs = zip(self.owners, owners, strict=True)
        touched = {n for pair in pairs if pair[0] != pair[1] for n in pair if n is not None}
        return replace(self, owners=owners, sentences=_sure(self.sentences, touched))

    # Taking it

    def edit(self, transcript: Transcript, least: float = 0.0, over_person: bool = False) -> Edit | None:
        """Return the edit that gives the sentences their Polish, None where it changes nothing.

        What has changed since in the talk stays as it is.
        """
        ids: list[int] = []
        texts: list[str] = []
        for number in self.numbers(over_person, least):
            segments = self.sentences[number].segments
            if self.polish(number) != self.sentences[number].present and _are_there(transcript, segments):
                ids += [segment.id for segment in segments]
                texts += laid(segments, self.polish(number))
        edit = lay_sentence(transcript, ids, texts)
        return edit and Edit("Paste translation", edit.changes)


def _sure(every: Sequence[Sentence], touched: set[int]) -> tuple[Sentence, ...]:
    return tuple(replace(each, confidence=1.0) if n in touched else each for n, each in enumerate(every))


def _are_there(transcript: Transcript, segments: Sequence[Segment]) -> bool:
    now = [transcript.by_id(segment.id) for segment in segments]
    return all(
        one is not None and (one.source, one.target) == (then.source, then.target)
        for one, then in zip(now, segments, strict=True)
    )


def laid(segments: Sequence[Segment], text: str) -> list[str]:
    """Return the translation of a sentence in parts for its segments."""
    durations = [segment.duration or 0 for segment in segments]
    return lay_out(text, [segment.source for segment in segments], durations if all(durations) else None)


def paste(segments: Sequence[Segment], text: PolishText, cancelled: Callable[[], bool] = lambda: False) -> Pasting:
    """Find where each sentence of a Polish text belongs in a talk. Raises InputError for what is no talk's text."""
    rows = [run for run in sentences.runs(segments) if any(segments[row].source.strip() for row in run)]
    ours = [Sentence(tuple(segments[row] for row in run)) for run in rows]
    if not ours:
        raise InputError("This talk has no English text to lay the Polish over.")
    cut = _cut(text, len(ours))
    pieces, headings = _sentences(text.lines) if cut == "freely" else (list(text.lines), [])
    if len(pieces) > MOST or len(ours) > MOST:
        raise InputError("This text has more sentences than any talk; paste a part of it at a time.")
    english = [each.english for each in ours]
    texts = Texts(english, pieces, [each.present for each in ours], [is_sound(text) for text in english], headings, cut)
    if cut == "freely":
        texts = _in_clauses(texts)
    return _pasting(ours, texts, align(texts, cancelled))


def _in_clauses(texts: Texts) -> Texts:
    """Return them with the Polish sentences in clauses, but for headings."""
    parts = [
        (part, is_heading)
        for text, is_heading in zip(texts.polish, texts.headings, strict=True)
        for part in ([Clause(text, "sentence")] if is_heading else clauses(text))
    ]
    return texts._replace(
        polish=[part.text for part, _ in parts],
        headings=[is_heading for _, is_heading in parts],
        starts=[part.start for part, _ in parts],
    )


def _cut(text: PolishText, count: int) -> Cut:
    """Return how the lines of a text fit so many sentences; an empty line may stand for one without translation."""
    if count in (len(text.lines), text.places):
        return "equally"
    if not _LINES_LEAST * count <= len(text.lines) <= _LINES_MOST * count:
        return "freely"
    return "alike" if sum(len(_split(line)) for line in text.lines) <= _IN_A_LINE * len(text.lines) else "freely"


def _sentences(lines: Sequence[str]) -> tuple[list[str], list[bool]]:
    """Return the sentences of a text, and which of them look like headings: short lines that no stop ends.

    Where much of a text is in such lines, none is a heading.
    """
    short = [len(line) <= _HEADING and not _STOP.search(line) for line in lines]
    if sum(map(len, compress(lines, short))) > _IN_HEADINGS * sum(map(len, lines)):
        short = [False] * len(lines)
    pieces = [(piece, is_short) for line, is_short in zip(lines, short, strict=True) for piece in _split(line)]
    return [piece for piece, _ in pieces], [is_short for _, is_short in pieces]


def _split(line: str) -> list[str]:
    return sentences.split(line, "pl")


def _pasting(ours: Sequence[Sentence], texts: Texts, beads: Sequence[Bead]) -> Pasting:
    made: list[str] = []
    owners: list[int | None] = []
    sure = [0.0] * len(ours)
    for bead in beads:
        for number, piece in _shares(ours, _whole(texts, bead.polish), bead):
            made.append(piece)
            owners.append(number)
        for number in bead.english if bead.polish else ():
            sure[number] = bead.confidence * (_SHARED_BEAD if len(bead.english) > 1 else 1.0)
    sentences = tuple(replace(each, confidence=confidence) for each, confidence in zip(ours, sure, strict=True))
    return Pasting(sentences, tuple(made), tuple(owners))


def _whole(texts: Texts, polish: range) -> list[str]:
    """Return the Polish texts of a bead, with the clauses of a sentence joined."""
    whole: list[str] = []
    for place in polish:
        if whole and texts.starts and texts.starts[place] != "sentence":
            whole[-1] += f" {texts.polish[place]}"
        else:
            whole.append(texts.polish[place])
    return whole


def _shares(ours: Sequence[Sentence], texts: Sequence[str], bead: Bead) -> Iterator[tuple[int | None, str]]:
    """Yield the Polish texts of a bead with the sentence that each belongs to; several sentences have them cut."""
    if len(bead.english) < 2:
        yield from ((next(iter(bead.english), None), text) for text in texts)
        return
    segments = [segment for number in bead.english for segment in ours[number].segments]
    parts = iter(laid(segments, " ".join(texts)))
    for number in bead.english:
        text = " ".join(filter(None, (next(parts) for _ in ours[number].segments)))
        if text:
            yield number, text
