"""The translation memory: units added and read from a file, matches found among a million, and the best one of all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate, islice
from pathlib import Path
from random import Random

from figures import Benchmark, Row, Values, share
from place import Place

from dwuglos.memory.matching import matches
from dwuglos.memory.tmx import read_tmx, write_tmx
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import NewUnit, Unit

UNITS = 1_000_000
IN_FILE = 100_000
QUERIES = 300
COMPARED = 300
"""Queries whose best match is looked for among all units, too: of fewer, one more or less decides."""
_VOCABULARY = 40_000

ROWS = {
    "file": Row(f"{IN_FILE:,} units from a TMX file into an empty memory", "s", 20),
    "add": Row(f"add a confirmed unit to {UNITS:,}", "ms", 5),
    "median": Row(f"five best matches among {UNITS:,} units: median", "ms", 20),
    "p95": Row("  p95", "ms", 30),
    "missed": Row("  in how many of 100 the best match is not found", "", 2),
}


def measure(place: Place) -> dict[str, Values]:
    """Measure with texts whose words are as frequent as words are (Zipf's law)."""
    rng = Random(1)
    figures = {"file": Values([_from_file(place.folder, rng)])}
    with closing(SqliteUnits(place.folder / "million.memory")) as units:
        units.add(_units(rng, UNITS))
        texts = _queries(units, rng)
        took = []
        for text in texts:
            began = time.perf_counter()
            matches(units, text)
            took.append((time.perf_counter() - began) * 1000)
        figures["median"] = Values(took)
        figures["p95"] = Values([share(took, 0.95)])
        figures["missed"] = Values([_missed(units, texts[:COMPARED])])
        added = []
        for number, unit in enumerate(_units(rng, 50)):
            began = time.perf_counter()
            units.add([unit._replace(talk=1, place=str(number))])
            added.append((time.perf_counter() - began) * 1000)
        figures["add"] = Values(added)
    return figures


def _units(rng: Random, count: int) -> Iterator[NewUnit]:
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(_VOCABULARY)))
    words = [_word(number) for number in range(_VOCABULARY)]
    for number in range(count):
        text = " ".join(rng.choices(words, cum_weights=weights, k=rng.randrange(4, 20)))
        yield NewUnit(text.capitalize() + ".", f"Polski tekst numer {number}.", "measured.tmx")


def _word(number: int) -> str:
    """Return a word that no other number has, the longer the rarer."""
    letters = ""
    while True:
        number, letter = divmod(number, 25)
        letters += "etaoinshrdlucmwfgypbvkxjq"[letter]
        if not number:
            return letters


def _queries(units: SqliteUnits, rng: Random) -> list[str]:
    """Return texts of units in each of which a word or two are others."""
    texts = []
    for unit in units.get([rng.randrange(1, UNITS) for _ in range(QUERIES)]):
        words = unit.source.split()
        for _ in range(rng.randrange(1, 3)):
            words[rng.randrange(len(words))] = _word(rng.randrange(_VOCABULARY))
        texts.append(" ".join(words))
    return texts


def _missed(units: SqliteUnits, texts: list[str]) -> float:
    """Return for how many of a hundred texts no match is as good as the best of all units."""
    from rapidfuzz import fuzz, process

    every = [unit.source for unit in _all(units)]
    missed = 0
    for text in texts:
        _, best, _ = process.extractOne(text, every, scorer=fuzz.ratio)
        found = matches(units, text, least=1)
        missed += not found or found[0].score < int(best)
    return 100 * missed / len(texts)


def _all(units: SqliteUnits) -> Iterator[Unit]:
    last = 0
    while part := units.all(last, 20_000):
        yield from part
        last = part[-1].id


def _from_file(folder: Path, rng: Random) -> float:
    path = folder / "measured.tmx"
    with path.open("w", encoding="utf-8") as file:
        write_tmx((Unit(0, *unit) for unit in islice(_units(rng, IN_FILE), IN_FILE)), file)
    with closing(SqliteUnits(folder / "file.memory")) as units:
        began = time.perf_counter()
        units.add(read_tmx(path))
        return time.perf_counter() - began


MEMORY = Benchmark("memory", ROWS, measure)
