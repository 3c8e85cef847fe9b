"""Damage files of every format, and see that reading them ends in cues or in one sentence.

    python -m tests.benchmarks.fuzz [MUTATIONS] [FORMAT…]

Of each format as many mutations (20,000 unless told otherwise) of small files: bytes flipped, lines cut, doubled,
swapped and joined. Printed for each: how many were read and refused, the slowest in milliseconds, and whatever else
came out, with the number that makes it again. Seeds are what the program writes, and the references of the tests.
"""

from __future__ import annotations

import random
import signal
import sys
import time
from collections import Counter

from dwuglos.errors import UnreadableFile
from dwuglos.formats import FORMATS, detect
from dwuglos.formats.base import Format
from dwuglos.language.encodings import decode
from tests.trials.targets import seeds_of

LONGEST = 2.0


class Hanging(Exception):
    """Reading took longer than it may."""


def seeds(format: Format) -> list[bytes]:
    """Return small files of a format."""
    found = seeds_of(format)
    if not found:
        raise SystemExit(f"There is nothing to damage for {format.name}; put a small file into tests/reference/seeds.")
    return found


def mutated(data: bytes, rng: random.Random) -> bytes:
    """Return a damaged copy."""
    for _ in range(rng.randint(1, 6)):
        data = rng.choice((_flip, _lines, _splice))(data, rng)
    return data


def _flip(data: bytes, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        if changed:
            changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def _lines(data: bytes, rng: random.Random) -> bytes:
    lines = data.split(b"\n")
    at = rng.randrange(len(lines))
    what = rng.randrange(4)
    if what == 0:
        del lines[at]
    elif what == 1:
        lines.insert(at, lines[rng.randrange(len(lines))])
    elif what == 2:
        lines[at : at + 2] = [b"".join(lines[at : at + 2])]
    else:
        rng.shuffle(lines)
    return b"\n".join(lines)


def _splice(data: bytes, rng: random.Random) -> bytes:
    first, last = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return rng.choice((data[:first] + data[last:], data[:last] + data[first:], data[:last] + bytes(3) + data[last:]))


def read(data: bytes, format: Format) -> None:
    """Read as the program does: once as what it looks like, once as what it was."""
    text = decode(data).text
    try:
        detect(text).read(text)
    finally:
        format.read(text)


def run(format: Format, mutations: int) -> tuple[Counter[str], float, list[str]]:
    """Return what came out, the slowest reading in seconds, and the failures."""
    counts: Counter[str] = Counter()
    slowest, failures = 0.0, []
    known = seeds(format)
    for n in range(mutations):
        rng = random.Random(f"{format.name} {n}")
        data = mutated(rng.choice(known), rng)
        signal.setitimer(signal.ITIMER_REAL, LONGEST)
        began = time.perf_counter()
        try:
            read(data, format)
            counts["read"] += 1
        except UnreadableFile:
            counts["refused"] += 1
        except Exception as error:
            counts["failed"] += 1
            failures.append(f"{format.name} {n}: {type(error).__name__}: {error}"[:200])
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        slowest = max(slowest, time.perf_counter() - began)
    return counts, slowest, failures


def main() -> int:
    """Print a line for each format; the exit status is 1 when anything but cues and sentences came out."""

    def late(*_: object) -> None:
        raise Hanging

    signal.signal(signal.SIGALRM, late)
    mutations = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    wanted = sys.argv[2:]
    failed = False
    for format in FORMATS:
        if not format.reads or (wanted and format.name not in wanted):
            continue
        counts, slowest, failures = run(format, mutations)
        failed = failed or bool(failures)
        print(
            f"{format.name:16} read {counts['read']:6}  refused {counts['refused']:6}  failed {counts['failed']:4}"
            f"  slowest {slowest * 1000:7.1f} ms"
        )
        for failure in failures[:5]:
            print("   ", failure)
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
