"""Whole texts into a talk: what a corrected transcript costs in translations, and where pasted sentences go.

Measured on the collection of talks beside the project. In each transcript 5 % of the words are changed and 2 % of
the cues cut or joined, five times over. Of the talks whose sentences were translated one by one, all are pasted as
one text; once more with headings between paragraphs, and without one of the paragraphs. Subtitles of other people, cut
by time, are pasted as one text, too: there only a sentence between two that end in the Polish has a text that is known.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

from figures import Benchmark, NotHere, Row, Values
from place import ROOT, Place

from dwuglos import sentences
from dwuglos.formats.base import Cue
from dwuglos.importing.corrections import correct
from dwuglos.importing.new_talk import read_talk
from dwuglos.importing.pasting import LEAST, paste
from dwuglos.importing.polish_text import polish_lines
from dwuglos.language.sentence_ends import ends_between
from dwuglos.talk.transcript import Segment, Transcript

TALKS = ROOT.parent / "shared" / "data" / "talks"
SEEDS = 5
_CHANGED, _RECUT = 0.05, 0.02
_PARAGRAPH = 7
"""Sentences of a paragraph."""
_MADE_UP = ("zebra", "yonder", "quixotic", "umbrella", "seldom")

ROWS = {
    "lost": Row("unchanged segments that lost their translation or state", "", 0),
    "unmarked": Row("corrected segments that are not marked", "", 0),
    "correct": Row("compare a corrected transcript with a talk", "ms"),
    "paste": Row("sentences without exactly their text: all as one text", "%", 5),
    "headings": Row("  with a heading over each paragraph", "%", 5),
    "missing": Row("  without one paragraph", "%", 5),
    "sure": Row("  of those with another text: sure of it all the same", "%"),
    "subtitles": Row("sentences without exactly their text: subtitles as one text", "%"),
    "ending": Row("  those that end where a Polish sentence does", "%", 5),
    "ending sure": Row("  of these the sure ones with another text", "%", 5),
    "subtitles sure": Row("  of all with another text: sure of it all the same", "%"),
    "time": Row("find the places of a whole text", "s"),
}


def measure(place: Place) -> dict[str, Values]:
    """Measure on all talks there are. Raises NotHere without them."""
    if not TALKS.is_dir():
        raise NotHere("the collection of talks is not here")
    return {**_corrected(), **_pasted(), **_subtitles()}


# A corrected transcript


def _corrected() -> dict[str, Values]:
    lost = unmarked = unchanged = 0
    took = []
    for folder in sorted(TALKS.iterdir()):
        segments = _translated(folder)
        for seed in range(SEEDS):
            parts = list(_edited(segments, Random(seed)))
            cues = [Cue(*part.times, " ".join(part.words)) for part in parts]
            talk = Transcript(segments)
            began = time.perf_counter()
            edit = correct(talk, cues).edit
            took.append((time.perf_counter() - began) * 1000)
            assert edit is not None, "a changed transcript changes something"
            edit.apply(talk)
            counts = _compare(segments, talk.segments, parts)
            lost, unmarked, unchanged = lost + counts[0], unmarked + counts[1], unchanged + counts[2]
    note = f"of {unchanged} in {len(took)} transcripts"
    return {"lost": Values([lost], note), "unmarked": Values([unmarked]), "correct": Values(took)}


def _translated(folder: Path) -> list[Segment]:
    """Return the segments of a talk, each with the translation of a person, or words that stand for one."""
    polish = folder / "polish" / "community.srt"
    talk = read_talk(folder / "english" / "captions.srt", polish if polish.exists() else None)
    return [each._replace(target=each.target or f"Napis {each.id}.", state="reviewed") for each in talk.segments]


class _Part(NamedTuple):
    """A cue: its words, whether any was changed, the segments it is made of, and its times."""

    words: list[str]
    is_changed: bool
    ids: list[int]
    times: tuple[int, int]


def _edited(segments: Sequence[Segment], rng: Random) -> Iterator[_Part]:
    waiting: _Part | None = None
    for segment in segments:
        words = segment.source.split()
        new = [rng.choice(_MADE_UP) if rng.random() < _CHANGED else word for word in words]
        start, end = segment.start or 0, segment.end or 1
        part = _Part(new, new != words, [segment.id], (start, end))
        if waiting is not None:
            is_changed = waiting.is_changed or part.is_changed
            yield _Part(waiting.words + new, is_changed, waiting.ids + part.ids, (waiting.times[0], end))
            waiting = None
            continue
        way = rng.random()
        if way < _RECUT / 2 and len(new) > 2:
            at = rng.randrange(1, len(new))
            middle = start + (end - start) * at // len(new)
            yield part._replace(words=new[:at], times=(start, middle))
            yield part._replace(words=new[at:], times=(middle, end))
        elif way < _RECUT:
            waiting = part
        else:
            yield part
    if waiting is not None:
        yield waiting


def _compare(before: Sequence[Segment], after: Sequence[Segment], parts: Sequence[_Part]) -> tuple[int, int, int]:
    """Return how many unchanged segments lost something, how many changed ones bear no mark, and how many are not."""
    was = {segment.id: segment for segment in before}
    made: dict[int, list[int]] = defaultdict(list)
    for row, part in enumerate(parts):
        for id in part.ids:
            made[id].append(row)
    lost = unmarked = unchanged = 0
    for rows in made.values():
        now = [after[row] for row in rows]
        if any(parts[row].is_changed for row in rows):
            unmarked += not any(segment.note for segment in now)
            continue
        unchanged += 1
        text = " ".join(segment.target for segment in now).split()
        own = " ".join(was[id].target for id in parts[rows[0]].ids).split()
        lost += text != own or any(segment.target and segment.state != "reviewed" for segment in now)
    return lost, unmarked, unchanged


# A pasted translation


def _pasted() -> dict[str, Values]:
    wrong: dict[str, list[bool]] = defaultdict(list)
    sure: list[bool] = []
    took = []
    for folder in sorted(TALKS.iterdir()):
        rows = json.loads((folder / "polish" / "sentence_translations.json").read_text("utf-8"))
        polish = [" ".join(row["translatedText"].split()) for row in rows]
        if not all(polish):
            continue
        segments = read_talk(folder / "english" / "captions.srt").segments
        owned = _segments_of([row["input"] for row in rows], segments)
        for way, (text, wanted) in _ways(polish).items():
            began = time.perf_counter()
            pasting = paste(segments, polish_lines(text))
            took.append(time.perf_counter() - began)
            edit = pasting.edit(talk := Transcript(segments))
            assert edit is not None, "a translation changes something"
            edit.apply(talk)
            confidence = {each.id: every.confidence for every in pasting.sentences for each in every.segments}
            for ids, own in zip(owned, wanted, strict=True):
                got = " ".join(" ".join(each.target for each in talk if each.id in ids).split())
                wrong[way].append(got != own)
                if got and got != own:
                    sure.append(min(confidence[id] for id in ids) >= LEAST)
    figures = {way: Values([100 * sum(each) / len(each)], f"of {len(each)}") for way, each in wrong.items()}
    return {**figures, "sure": Values([100 * sum(sure) / max(1, len(sure))], f"of {len(sure)}"), "time": Values(took)}


def _subtitles() -> dict[str, Values]:
    wrong: list[bool] = []
    ending: list[bool] = []
    ending_sure: list[bool] = []
    sure: list[bool] = []
    for folder in sorted(TALKS.iterdir()):
        file = folder / "polish" / "community.srt"
        rows = json.loads((folder / "polish" / "sentence_translations.json").read_text("utf-8"))
        if not file.exists() or all(row["translatedText"].strip() for row in rows):
            continue
        segments = read_talk(folder / "english" / "captions.srt", file).segments
        runs = [run for run in sentences.runs(segments) if any(segments[row].source.strip() for row in run)]
        own = [" ".join(" ".join(segments[row].target for row in run).split()) for run in runs]
        bare = [segment._replace(target="", state="initial") for segment in segments]
        pasting = paste(bare, polish_lines(" ".join(own)))
        ends = [True, *(ends_between(*pair, "pl") for pair in pairwise(own)), True]
        for n, text in enumerate(own):
            wrong.append(pasting.polish(n) != text)
            if ends[n] and ends[n + 1]:
                ending.append(wrong[-1])
                if pasting.polish(n) and pasting.sentences[n].confidence >= LEAST:
                    ending_sure.append(wrong[-1])
            if wrong[-1] and pasting.polish(n):
                sure.append(pasting.sentences[n].confidence >= LEAST)
    figures = {"subtitles": wrong, "ending": ending, "ending sure": ending_sure, "subtitles sure": sure}
    return {name: Values([100 * sum(each) / len(each)], f"of {len(each)}") for name, each in figures.items()}


def _ways(polish: Sequence[str]) -> dict[str, tuple[str, list[str]]]:
    """Return texts to paste, with what each sentence is to get of them."""
    paragraphs = [" ".join(polish[n : n + _PARAGRAPH]) for n in range(0, len(polish), _PARAGRAPH)]
    cut = len(paragraphs) // 3
    gone = range(cut * _PARAGRAPH, (cut + 1) * _PARAGRAPH)
    headed = (f"Rozdział {n}\n\n{paragraph}" for n, paragraph in enumerate(paragraphs, 1))
    return {
        "paste": (" ".join(polish), list(polish)),
        "headings": ("\n\n".join(headed), list(polish)),
        "missing": (
            "\n\n".join(paragraphs[:cut] + paragraphs[cut + 1 :]),
            ["" if n in gone else text for n, text in enumerate(polish)],
        ),
    }


def _segments_of(sentences: Sequence[str], segments: Sequence[Segment]) -> list[set[int]]:
    """Return for each sentence the segments that have its words."""
    words = [segment.id for segment in segments for _ in segment.source.split()]
    owned, at = [], 0
    for sentence in sentences:
        count = len(sentence.split())
        owned.append(set(words[at : at + count]))
        at += count
    return owned


WHOLE_TEXTS = Benchmark("whole-texts", ROWS, measure)
