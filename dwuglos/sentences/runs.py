"""Divide text into sentences, sentences into pieces short enough for a subtitle, and segments into runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dwuglos.language.abbreviations import Language
from dwuglos.language.markup import visible_text
from dwuglos.language.sentence_ends import MAY_END, clause_weight, sentence_ends
from dwuglos.sentences.seams import SEAM_REACH, Seams
from dwuglos.talk.transcript import Segment

SUBTITLE = 84
"""Characters in one subtitle: two lines of 42 (TED, Netflix)."""

LONGEST_RUN = 8
"""The most segments in a run that no full stop ends: a longer one is cut, so that a person sees all of it at once."""
LONGEST_SOURCE = 500
"""The most characters in such a run, for the same reason."""
LONGEST_SENTENCE = 16
"""The most segments of a sentence that stays whole; what is longer lacks full stops, and is cut as other runs are."""
RUN_REACH = LONGEST_SENTENCE + SEAM_REACH
"""Rows before a change in which a run may begin that is another one since."""
LONGEST_SENTENCE_SOURCE = 1000
"""The most characters of a sentence that stays whole: twice those of the longest in 24 talks."""


def split(text: str, language: Language | None = None) -> list[str]:
    """Return the sentences of `text` in order; together they have all its words.

    Without a `language` the abbreviations of both languages count.
    """
    places = [0, *sentence_ends(text, language), len(text)]
    sentences = (text[begin:end].strip() for begin, end in pairwise(places))
    return [sentence for sentence in sentences if sentence]


def cut(sentence: str, limit: int = SUBTITLE) -> list[str]:
    """Return `sentence` in pieces of at most `limit` characters, cut after clauses where possible, else at spaces.

    A word longer than `limit` stays whole.
    """
    pieces: list[str] = []
    words = sentence.split()
    left = sum(len(word) + 1 for word in words) - 1
    at = 0
    while left > limit:
        count = _piece_size(words, at, limit)
        pieces.append(" ".join(words[at : at + count]))
        left -= len(pieces[-1]) + 1
        at += count
    return [*pieces, " ".join(words[at:])] if at < len(words) else pieces


def _piece_size(words: list[str], at: int, limit: int) -> int:
    """Return the number of words in the piece that begins at word `at`: up to the best place to cut within `limit`.

    A place scores by how much of the limit it fills, and by whether a clause ends there; of equal ones the last counts.
    """
    length, best, best_score = -1, 1, -1.0
    for n in range(1, len(words) - at + 1):
        word = words[at + n - 1]
        length += len(word) + 1
        if length > limit:
            break
        following = words[at + n] if at + n < len(words) else ""
        score = length / limit + clause_weight(word, following)
        if score >= best_score:
            best, best_score = n, score
    return best


def runs(segments: Sequence[Segment]) -> list[range]:
    """Return all rows of `segments` in runs: neighbouring rows whose text is one or more whole sentences.

    A run ends only where a sentence ends together with a segment, not where a sentence ends inside one. In a text
    without punctuation pauses count as ends of sentences. Labels of sounds and segments without text are runs of their
    own. A sentence with a full stop stays whole up to `LONGEST_SENTENCE` segments. Any other run of more than
    `LONGEST_RUN` segments or `LONGEST_SOURCE` characters is cut at the best places, which are long pauses and ends of
    clauses; a single segment may be longer.
    """
    seams = Seams(segments)
    stretches = pairwise([row for row in range(len(segments)) if seams.begins_stretch(row)] + [len(segments)])
    return [run for begin, end in stretches for run in _cut_up(segments, seams, begin, end)]


def run_at(segments: Sequence[Segment], row: int) -> range:
    """Return the run that contains `row`, as in `runs`, from a few segments around it.

    Raises IndexError when there is no such row.
    """
    if not 0 <= row < len(segments):
        raise IndexError(row)
    seams, begin, end = Seams(segments), row, row + 1
    while not seams.begins_stretch(begin):
        begin -= 1
    while not seams.begins_stretch(end):
        end += 1
    return next(run for run in _cut_up(segments, seams, begin, end) if row in run)


def run_from(segments: Sequence[Segment], seams: Seams, begin: int) -> range:
    """Return the run that begins at a row, when the one before it ends there.

    Taken one after the other from the first row on, these are the runs of `runs`, but that no end is assumed anywhere.
    So a run depends on a few segments around it only (`RUN_REACH`), and not on the row in which it stands.
    """
    limit = min(begin + LONGEST_SENTENCE + 1, len(segments))
    end = next((row for row in range(begin + 1, limit) if seams.ends_sentence(row)), limit)
    ends = end == len(segments) or seams.ends_sentence(end)
    if ends and seams.ends_sentence(begin) and _is_sentence(segments[begin:end]):
        return range(begin, end)
    return range(begin, _best_cut(segments, seams, begin, end))


def _cut_up(segments: Sequence[Segment], seams: Seams, begin: int, end: int) -> Iterator[range]:
    """Yield the rows from `begin` to `end`, between two ends of sentences, in runs that are short enough."""
    if _is_sentence(segments[begin:end]):
        yield range(begin, end)
        return
    while begin < end:
        cut = _best_cut(segments, seams, begin, end)
        yield range(begin, cut)
        begin = cut


def _best_cut(segments: Sequence[Segment], seams: Seams, begin: int, end: int) -> int:
    """Return the row before which the run that starts at `begin` ends best: `end` itself when it is near enough."""
    if _is_short(segments[begin:end]):
        return end
    length, best, best_score = -1, begin + 1, -1.0
    for row in range(begin + 1, min(end, begin + LONGEST_RUN) + 1):
        length += len(segments[row - 1].source) + 1
        if length > LONGEST_SOURCE:
            break
        score = (row - begin) / LONGEST_RUN + seams.weight(row)
        if score >= best_score:
            best, best_score = row, score
    return best


def _is_short(segments: Sequence[Segment]) -> bool:
    return len(segments) <= LONGEST_RUN and _length(segments) <= LONGEST_SOURCE


def _is_sentence(segments: Sequence[Segment]) -> bool:
    """Return whether segments between two ends of sentences are a sentence that a full stop ends, and not endless."""
    if len(segments) > LONGEST_SENTENCE or _length(segments) > LONGEST_SENTENCE_SOURCE:
        return False
    return MAY_END.search(visible_text(segments[-1].source).rstrip()) is not None


def _length(segments: Sequence[Segment]) -> int:
    return sum(len(segment.source) + 1 for segment in segments) - 1
