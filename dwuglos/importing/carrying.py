"""Translations carried from one division of an English text into segments to another one, where the words are the same.

The words of both are compared. Each segment's translation goes to the cues that have its words, cut between them as
`dwuglos.layout` cuts a translation; nothing else of it changes. What stands elsewhere in the new text is found there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dwuglos.language.shared_words import Stretch, key_of, shared_stretches, words_of
from dwuglos.layout import lay_out
from dwuglos.sentences.whole_sentence import flat
from dwuglos.talk.joining import joined_text
from dwuglos.talk.transcript import Segment

_MOVED = 4
"""Words in a row that have moved to another place, where they are not all words of a segment and of a cue."""
_ROUNDS = 25
"""How often is looked for what has moved."""
_ALIKE, _TOGETHER = 65, 0.6
"""What a segment and a cue must share where they share no word: percent of their letters, or a part of their times."""


@dataclass(slots=True)
class Share:
    """What one segment gives to one cue: so many words are the same, and this is the translation of them."""

    row: int
    words: int
    target: str = ""
    is_whole: bool = True
    """Whether the segment gives all it has to this cue."""


@dataclass(slots=True)
class Carried:
    """What a cue gets: the shares of segments in their order, and the English that stood there before."""

    shares: list[Share] = field(default_factory=list)
    before: str = ""
    is_same: bool = False
    """Whether its words are those that stood there before."""

    @property
    def targets(self) -> list[str]:
        """What each share gives of the Polish."""
        return [share.target for share in self.shares]

    @property
    def target(self) -> str:
        """The Polish of the whole; a single share keeps its line breaks."""
        return self.shares[0].target if len(self.shares) == 1 else joined_text(self.targets)


class _Text:
    """The words of a text in rows, and in which row each stands."""

    def __init__(self, rows: Iterable[str]) -> None:
        self.words: list[str] = []
        self.rows: list[int] = []
        self.spans: list[range] = []
        for row, text in enumerate(rows):
            words = words_of(text)
            self.spans.append(range(len(self.words), len(self.words) + len(words)))
            self.words += words
            self.rows += [row] * len(words)
        self.keys = list(map(key_of, self.words))

    def text(self, places: Iterable[int]) -> str:
        return " ".join(self.words[place] for place in places)


Times = tuple[int | None, int | None]


def carry(segments: Sequence[Segment], english: Sequence[str], times: Sequence[Times] = ()) -> list[Carried]:
    """Return for each cue, given by its English and perhaps its times, what it gets of the segments."""
    old, new = _Text(segment.source for segment in segments), _Text(english)
    matches = _matches(old, new)
    links = Counter((old.rows[i], new.rows[j]) for i, j in matches.items())
    _link_rewritten(old, new, links, _Same(segments, english, times))
    owner = _owners(new, {j: old.rows[i] for i, j in matches.items()}, {(j, i) for i, j in links})
    heir = _owners(old, {i: new.rows[j] for i, j in matches.items()}, set(links))
    carried = [Carried() for _ in english]
    for row, cues in _by_row(links).items():
        parts = _parts(segments[row], [new.text(p for p in new.spans[cue] if owner[p] == row) for cue in cues])
        for cue, part in zip(cues, parts, strict=True):
            carried[cue].shares.append(Share(row, links[row, cue], part, len(cues) == 1))
    _remember_before(old, new, heir, carried)
    return carried


def _by_row(links: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    cues: dict[int, list[int]] = defaultdict(list)
    for row, cue in sorted(links):
        cues[row].append(cue)
    return cues


def _parts(segment: Segment, sources: Sequence[str]) -> list[str]:
    """Return the translation of a segment in parts for the cues that have its words."""
    if len(sources) == 1 or not segment.target:
        return [segment.target] * len(sources)
    return lay_out(flat(segment.target), sources)


def _remember_before(old: _Text, new: _Text, heir: Sequence[int | None], carried: Sequence[Carried]) -> None:
    """Note of each cue the English that stood there before, and whether it is the same."""
    places: dict[int, list[int]] = defaultdict(list)
    for place, cue in enumerate(heir):
        if cue is not None:
            places[cue].append(place)
    for cue, each in enumerate(carried):
        each.before = old.text(places[cue])
        keys = [old.keys[place] for place in places[cue]]
        each.is_same = bool(each.shares) and keys == [new.keys[place] for place in new.spans[cue]]


# Which words are the same


def _matches(old: _Text, new: _Text) -> dict[int, int]:
    """Return the words of the new text that are those of the old one, by their places."""
    matches = dict(_pairs(shared_stretches(old.keys, new.keys)))
    for place in _strays(old, new, matches):
        del matches[place]
    _prefer_whole(old, new, matches)
    for _ in range(_ROUNDS):
        moved = _moved(old, new, matches)
        if not moved:
            break
        matches |= moved
    return matches


def _pairs(stretches: Iterable[Stretch]) -> Iterator[tuple[int, int]]:
    return ((stretch.old + n, stretch.new + n) for stretch in stretches for n in range(stretch.length))


def _strays(old: _Text, new: _Text, matches: Mapping[int, int]) -> list[int]:
    """Return words that both texts have by chance: single ones of a segment and a cue that share few words."""
    counts = Counter((old.rows[i], new.rows[j]) for i, j in matches.items())
    return [
        i
        for i, j in matches.items()
        if counts[old.rows[i], new.rows[j]] * 3 < min(len(old.spans[old.rows[i]]), len(new.spans[new.rows[j]]))
        and matches.get(i - 1) != j - 1
        and matches.get(i + 1) != j + 1
    ]


def _prefer_whole(old: _Text, new: _Text, matches: dict[int, int]) -> None:
    """Let segments that have become whole cues at another place go there, with words that were found elsewhere."""
    taken = set(matches.values())
    free: dict[tuple[str, ...], range] = {}
    for span in new.spans:
        if span and taken.isdisjoint(span):
            free.setdefault(tuple(new.keys[j] for j in span), span)
    for span in old.spans:
        keys = tuple(old.keys[i] for i in span)
        if keys in free and 0 < sum(i in matches for i in span) < len(span):
            matches.update(zip(span, free.pop(keys), strict=True))


def _moved(old: _Text, new: _Text, matches: Mapping[int, int]) -> dict[int, int]:
    """Return the words that stand at another place now: many in a row, and whole segments that became whole cues."""
    taken = set(matches.values())
    from_old = [i for span in old.spans if not any(i in matches for i in span) for i in span]
    from_new = [j for span in new.spans if not any(j in taken for j in span) for j in span]
    moved: dict[int, int] = {}
    for stretch in shared_stretches([old.keys[i] for i in from_old], [new.keys[j] for j in from_new]):
        pairs = [(from_old[i], from_new[j]) for i, j in _pairs([stretch])]
        if stretch.length >= _MOVED or _is_whole(old, new, pairs):
            moved.update(pairs)
    return moved


def _is_whole(old: _Text, new: _Text, pairs: Sequence[tuple[int, int]]) -> bool:
    """Say whether the words are all those of a segment, and all those of a cue."""
    (i, j), count = pairs[0], len(pairs)
    return count == len(old.spans[old.rows[i]]) == len(new.spans[new.rows[j]])


class _Same:
    """Tells whether a segment and a cue between the same neighbours are the same, in other words."""

    def __init__(self, segments: Sequence[Segment], english: Sequence[str], times: Sequence[Times]) -> None:
        self._segments, self._english, self._times = segments, english, times

    def __call__(self, row: int, cue: int) -> bool:
        """Say so where most letters are the same, or most of the time in which they are seen."""
        from rapidfuzz import fuzz

        segment = self._segments[row]
        if fuzz.ratio(" ".join(segment.source.split()), " ".join(self._english[cue].split())) >= _ALIKE:
            return True
        start, end = self._times[cue] if self._times else (None, None)
        if start is None or end is None or segment.start is None or segment.end is None:
            return False
        together = min(end, segment.end) - max(start, segment.start)
        return together >= _TOGETHER * max(end - start, segment.end - segment.start)


def _link_rewritten(old: _Text, new: _Text, links: Counter[tuple[int, int]], are_same: _Same) -> None:
    """Link segments and cues between the same neighbours that share no word and are the same nevertheless."""
    last_of = dict(sorted(links))
    owned = set(last_of.values()) | {cue for _, cue in links}
    at = -1  # the last cue that has words of an earlier segment
    for row, span in enumerate(old.spans):
        cue = at + 1
        if row in last_of:
            at = last_of[row]
        elif span and cue < len(new.spans) and new.spans[cue] and cue not in owned and are_same(row, cue):
            links[row, cue] = 0
            at = cue


def _owners(text: _Text, of_word: Mapping[int, int], links: Iterable[tuple[int, int]]) -> list[int | None]:
    """Return for each word to which row of the other text it belongs: with what it is linked, or as its neighbours.

    `links` are pairs of a row of this text and one of the other.
    """
    linked: dict[int, list[int]] = defaultdict(list)
    for row, other in links:
        linked[row].append(other)
    owners: list[int | None] = [of_word.get(place) for place in range(len(text.words))]
    for row, span in enumerate(text.spans):
        current = next((owners[place] for place in span if owners[place] is not None), None)
        if current is None:
            current = min(linked[row], default=None)
        for place in span:
            if owners[place] is None:
                owners[place] = current
            current = owners[place]
    return owners
