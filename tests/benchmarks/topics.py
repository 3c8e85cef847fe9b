"""How well the borders between joined talks are found.

    python -m tests.benchmarks.topics FOLDER [--triples N] [--seed N] [--near ROWS]

FOLDER holds a folder for each talk, with subtitles in `english/` and `polish/`. Three talks drawn at random are joined,
as often as asked, in each language; printed is the share of them with both joins found, how many more borders were
found, and where the later of the two stands when the most certain borders come first.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import mean, median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dwuglos.article.drafts.topics import borders, strongest
from dwuglos.formats.base import Cue
from dwuglos.importing.files import read_file
from dwuglos.talk.transcript import NewSegment, Segment, number

NEAR = 10
LANGUAGES = {"English": ("english/captions.srt",), "Polish": ("polish/community.srt", "polish/auto_generated.srt")}


class Trial(NamedTuple):
    """Three joined talks: their names, where the joins are, and the borders that were found, and by certainty."""

    names: tuple[str, ...]
    joins: tuple[int, ...]
    rows: list[int]
    surest: list[int]

    def found(self, near: int) -> list[bool]:
        """Tell for each join whether a border is near to it."""
        return [any(abs(row - join) <= near for row in self.rows) for join in self.joins]

    def place(self, near: int) -> int:
        """Return where the later of the joins stands when the most certain borders come first, from 1."""
        firsts = [next((n for n, row in enumerate(self.surest, 1) if abs(row - j) <= near), 99) for j in self.joins]
        return max(firsts)


def read_talks(folder: Path, files: Sequence[str]) -> dict[str, list[Cue]]:
    """Return the cues of all talks that have one of `files`."""
    found = ((talk.name, next((talk / file for file in files if (talk / file).exists()), None)) for talk in _in(folder))
    return {name: list(read_file(path).cues) for name, path in found if path is not None}


def _in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_dir())


def joined(talks: Sequence[list[Cue]]) -> list[Segment]:
    """Return talks one after another as a single one."""
    new, shift = [], 0
    for cues in talks:
        new += [NewSegment((c.start or 0) + shift, (c.end or 0) + shift, c.text) for c in cues]
        shift = new[-1].end or 0
    return number(new)


def trials(talks: dict[str, list[Cue]], many: int, seed: int) -> Iterator[Trial]:
    """Yield so many random triples with the borders found in them."""
    chance = Random(seed)
    for _ in range(many):
        names = tuple(chance.sample(sorted(talks), 3))
        segments = joined([talks[name] for name in names])
        first = len(talks[names[0]])
        joins = (first, first + len(talks[names[1]]))
        surest = [border.row for border in strongest(segments)]
        yield Trial(names, joins, borders(segments)[1:], surest)


def report(language: str, done: list[Trial], near: int, seconds: float) -> None:
    """Print what came out for a language."""
    found = [trial.found(near) for trial in done]
    places = [trial.place(near) for trial in done]
    print(f"{language}: {len(done)} triples, {1000 * seconds / len(done):.0f} ms each")
    print(f"  both joins within {near} segments      {sum(map(all, found)) / len(done):.1%}")
    print(f"  borders beside the two joins      {mean(len(trial.rows) for trial in done) - 2:.1f} on average")
    print(f"  later join, by certainty          {median(places):.0f} in the middle, {max(places)} at worst")
    print(f"  both joins are the two surest     {sum(place == 2 for place in places) / len(done):.1%}")
    for trial, each in zip(done, found, strict=True):
        if not all(each):
            print(f"  missed: {', '.join(trial.names)}: {each}")


def main() -> None:
    """Run alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--triples", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--near", type=int, default=NEAR)
    given = parser.parse_args()
    for language, files in LANGUAGES.items():
        talks = read_talks(given.folder, files)
        began = time.perf_counter()
        done = list(trials(talks, given.triples, given.seed))
        report(language, done, given.near, time.perf_counter() - began)


if __name__ == "__main__":
    main()
