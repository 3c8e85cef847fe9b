"""How soon something is found in a thousand talks."""

from __future__ import annotations

import random
import re
import time
from contextlib import closing

from figures import Benchmark, Row, Values
from place import Place

from dwuglos.finding.matching import Matcher
from dwuglos.finding.query import Query
from dwuglos.finding.searching import find
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number

TALKS, SEGMENTS, RUNS = 1_000, 300, 3
RARE = 40
"""In one of so many talks the words stand that are looked for."""
_ENGLISH = re.findall(
    r"\w+", "we so neural network is learning deep numbers layer every the of and that to weights data"
)
_POLISH = re.findall(r"\w+", "sieć neuronowa jest uczenie maszynowe głęboka liczby warstwa i że do wagi ludzie źródło")

QUERIES = {
    "text": (Query("żółwi"), "a text found"),
    "folded": (Query("zolwi", match_diacritics=False), "  without its diacritics"),
    "lemma": (Query("powolny żółw", "lemma"), "  in all its forms"),
    "pattern": (Query(r"ż[óo]łwi(a|ach)?\b", "pattern"), "  by an expression"),
    "many": (Query("sieć", fields=("target",)), "  with 190,000 hits"),
}
ROWS = {f"first {name}": Row(f"{title}: first hit", "s", 0.3) for name, (_, title) in QUERIES.items()}
ROWS |= {f"all {name}": Row(f"{title}: all of 300,000 segments", "s", 2) for name, (_, title) in QUERIES.items()}


def measure(place: Place) -> dict[str, Values]:
    """Measure each way to look, from the query to the first hit and to the last."""
    path = place.folder / "many-talks.db"
    _fill(path)
    figures: dict[str, Values] = {}
    with Library(path, reading=True) as library:
        for name, (query, _) in QUERIES.items():
            runs = [_looked(library, query) for _ in range(RUNS)]
            hits = {n for _, _, n in runs}
            figures[f"first {name}"] = Values([first for first, _, _ in runs])
            figures[f"all {name}"] = Values([whole for _, whole, _ in runs], f"{hits.pop():,} hits")
    return figures


def _fill(path: object) -> None:
    rng = random.Random(1)
    with Library(str(path)) as library:
        for talk in range(TALKS):
            library.add_talk(f"Talk {talk}", number(_segment(rng, n, talk % RARE == RARE - 1) for n in range(SEGMENTS)))


def _segment(rng: random.Random, n: int, is_rare: bool) -> NewSegment:
    polish = rng.choices(_POLISH, k=9)
    if is_rare and n % 10 == 0:
        polish[4:6] = ["powolnego", "żółwia"] if n % 20 else ["powolnych", "żółwi"]
    source, target = (" ".join(words).capitalize() + "." for words in (rng.choices(_ENGLISH, k=11), polish))
    return NewSegment(n * 2000, n * 2000 + 1800, source, target, "translated", "person")


def _looked(library: Library, query: Query) -> tuple[float, float, int]:
    began = time.perf_counter()
    with closing(Matcher(query)) as matcher:
        hits = find(library, matcher, library.talk_sizes(), lambda _: None)
        next(hits)
        first = time.perf_counter() - began
        n = 1 + sum(1 for _ in hits)
        return first, time.perf_counter() - began, n


FINDING = Benchmark("finding", ROWS, measure)
