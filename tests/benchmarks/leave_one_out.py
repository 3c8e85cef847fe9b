"""What a memory of other talks is worth for a talk: each of 24 real talks in turn, with the other 23 as the memory.

    make bench ARGS="leave-one-out"

`chrF` is chrF2 (Popović 2015): how many sequences of one to six characters two texts share, recall counting double;
the mean over sentences, against the Polish that stands beside the sentence in the collection. For most of them that
is what stands in the subtitles of a person at the same time: it begins or ends elsewhere by a few words. Needs the
collection of talks beside the project.
"""

from __future__ import annotations

import json
from collections import Counter
from contextlib import closing
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from figures import Benchmark, NotHere, Row, Values
from place import ROOT, Place

from dwuglos.formats import reader
from dwuglos.memory.feeding import units_of_talk
from dwuglos.memory.nearest import nearest
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import NewUnit, Scope, flat
from dwuglos.talk.transcript import NewSegment, number

TALKS = ROOT.parent / "shared" / "data" / "talks"
ALIKE = 75
"""Percent from which a talk is translated from the memory."""

ROWS = {
    "talks": Row("talks, each with the others as its memory", ""),
    "segments": Row(f"segments with a match of {ALIKE} % or more", "%"),
    "sentences": Row(f"sentences with a match of {ALIKE} % or more", "%"),
    "nearest": Row("chrF of the Polish of the nearest sentence, all sentences", ""),
    "none": Row("  and of the English left as it is", ""),
    "near": Row(f"chrF where there is a match of {ALIKE} % or more", ""),
    "near none": Row("  and of the English left as it is", ""),
}


class Sentence(NamedTuple):
    """A sentence of a talk, and the Polish beside it."""

    english: str
    polish: str


def measure(_place: Place) -> dict[str, Values]:
    """Look up each segment and each sentence of each talk in the others. Raises NotHere without the talks."""
    if not TALKS.is_dir():
        raise NotHere("the collection of talks is not beside the project")
    folders = sorted(folder for folder in TALKS.iterdir() if folder.is_dir())
    talks = {id: (_sentences(folder), _segments(folder)) for id, folder in enumerate(folders, 1)}
    segments, sentences = Counter[bool](), Counter[bool]()
    scores: dict[str, list[float]] = {name: [] for name in ("nearest", "none", "near", "near none")}
    with closing(SqliteUnits(None)) as units, closing(SqliteUnits(None)) as pieces:
        for id, (pairs, _) in talks.items():
            rows = (NewSegment(n * 1000, n * 1000 + 900, *pair, "reviewed", "person") for n, pair in enumerate(pairs))
            units.add(units_of_talk(number(rows), id, folders[id - 1].name))
        for id, (_, cues) in talks.items():
            pieces.add(NewUnit(cue, "Polski.", "", id, str(n)) for n, cue in enumerate(cues))
        for id, (pairs, cues) in talks.items():
            others = Scope(frozenset(talks.keys() - {id}))
            for cue in cues:
                # The Polish subtitles are cut otherwise: only how alike the English is can be told of segments.
                segments[bool(nearest(pieces, [cue], others, each=1, least=ALIKE))] += 1
            for pair in pairs:
                _compare(pair, units, others, sentences, scores)
    means = {
        name: Values([100 * fmean(values)], f"{len(values)} sentences") for name, values in scores.items() if values
    }
    return {
        "talks": Values([float(len(talks))]),
        "segments": _share(segments, "segments"),
        "sentences": _share(sentences, "sentences"),
        **means,
    }


def _compare(
    pair: Sentence, units: SqliteUnits, others: Scope, alike: Counter[bool], scores: dict[str, list[float]]
) -> None:
    found = nearest(units, [pair.english], others, each=1, least=1)
    best = chrf(found[0].unit.target, pair.polish) if found else 0.0
    left = chrf(pair.english, pair.polish)
    is_alike = bool(found) and found[0].score >= ALIKE
    alike[is_alike] += 1
    scores["nearest"].append(best)
    scores["none"].append(left)
    if is_alike:
        scores["near"].append(best)
        scores["near none"].append(left)


def _share(counted: Counter[bool], of: str) -> Values:
    total = sum(counted.values())
    return Values([100 * counted[True] / total], f"{counted[True]} of {total} {of}")


def _sentences(folder: Path) -> list[Sentence]:
    """Return the sentences of a talk that have Polish beside them."""
    pairs = json.loads((folder / "polish" / "sentence_translations.json").read_text("utf-8"))
    made = (
        Sentence(flat(one["input"]), flat(one["translatedText"] or one.get("from_community_srt") or ""))
        for one in pairs
    )
    return [one for one in made if one.english and one.polish]


def _segments(folder: Path) -> list[str]:
    read = reader("srt").read((folder / "english" / "captions.srt").read_text("utf-8-sig"))
    return [flat(cue.text) for cue in read.cues if cue.text.strip()]


def chrf(text: str, reference: str, beta: float = 2.0, longest: int = 6) -> float:
    """Return how alike two texts are, from 0 to 1."""
    precisions, recalls = [], []
    for length in range(1, longest + 1):
        ours, theirs = _sequences(text, length), _sequences(reference, length)
        if not ours or not theirs:
            continue
        both = (ours & theirs).total()
        precisions.append(both / ours.total())
        recalls.append(both / theirs.total())
    if not precisions:
        return 0.0
    precision, recall = fmean(precisions), fmean(recalls)
    weight = beta * beta
    return (1 + weight) * precision * recall / (weight * precision + recall) if precision + recall else 0.0


def _sequences(text: str, length: int) -> Counter[str]:
    bare = "".join(text.split())
    return Counter(bare[n : n + length] for n in range(len(bare) - length + 1))


LEAVE_ONE_OUT = Benchmark("leave-one-out", ROWS, measure)
