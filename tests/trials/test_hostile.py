"""Hostile files, bundles, templates, answers: each is taken or refused in a sentence, in time, and in little memory."""

from __future__ import annotations

import ctypes
import gc
import os
import random
import re
import signal
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import pytest

from dwuglos.errors import DwuglosError
from tests.trials.hostile import attacks as all_attacks
from tests.trials.processes import processes
from tests.trials.reach import Tell
from tests.trials.targets import Target, targets

SMALL, LARGE = 2_000, 1_000_000
"""Bytes of the attacks that are not as they are."""
LONGEST = 2.0
"""Seconds of the processor; twice as many for each further megabyte."""
FLOOR = 96_000_000
"""Bytes of memory that any file may take: for 60,000 cues, or a third of a million of elements in one another."""
TIMES = 10
"""Times the memory that the file itself takes."""
TARGETS = targets()


class Cost(NamedTuple):
    """What an attack took: seconds, bytes above those of the file itself, and that in times of the file."""

    name: str
    seconds: float
    memory: int
    times: float


def _try(target: Target, data: bytes) -> str:
    """Let a target take an attack, and return what came out besides a result or a sentence."""
    try:
        target.take(data)
    except DwuglosError as error:
        return "" if str(error) else "a sentence without words"
    except Exception as error:  # whatever it is, it is a fault
        return f"{type(error).__name__}: {str(error)[:150]}"
    return ""


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_some_hostile_bytes_are_borne(target: Target) -> None:
    chosen = random.Random(target.name).sample(list(all_attacks(target.seeds[:2], SMALL)), 20)
    assert [(name, fault) for name, data in chosen if (fault := _try(target, data))] == []


class _TooLong(Exception):
    """An attack takes ten times as long as it may."""


def _attack(number: int, said: Connection) -> None:
    """Try all attacks on a target in this process; tell what each took, and the faults."""

    def stop(*_: object) -> None:
        raise _TooLong

    signal.signal(signal.SIGALRM, stop)
    target = TARGETS[number]
    _try(target, b"warm")
    gc.freeze()  # what is there by now is not looked through again
    for name, data in all_attacks(target.seeds[:3], LARGE):
        before = _fresh_memory()
        began = time.process_time()
        signal.alarm(int(LONGEST * 10))
        fault = _try(target, data)
        signal.alarm(0)
        seconds = time.process_time() - began
        size = max(len(data), 1)
        said.send((Cost(name, seconds, _peak() - before, (_peak() - before) / size), size, fault))
    said.close()


def _fresh_memory() -> int:
    """Give back what is free, begin to watch for the peak anew, and return what is taken."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    return _peak()


def _peak() -> int:
    found = re.search(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1]) * 1024


def _costs(number: int) -> Iterator[tuple[Cost, int, str]]:
    reading, writing = processes.Pipe(duplex=False)
    process = processes.Process(target=_attack, args=(number, writing))
    process.start()
    writing.close()
    try:
        while True:
            yield reading.recv()
    except EOFError:
        process.join()
    if process.exitcode:
        yield Cost("the process", 0, 0, 0), 1, f"ended with {process.exitcode}"


@pytest.mark.trial
@pytest.mark.timeout(3600)
@pytest.mark.skipif(
    not os.access("/proc/self/clear_refs", os.W_OK), reason="Only Linux tells how much memory was taken."
)
def test_hostile_bytes_take_little(tell: Tell) -> None:
    faults, tried = list[str](), 0
    slowest = largest = (0.0, "")
    for number, target in enumerate(TARGETS):
        for cost, size, fault in _costs(number):
            tried += 1
            place = f"{target.name}, {cost.name}"
            slowest = max(slowest, (cost.seconds, place))
            largest = max(largest, (cost.memory / 1e6, place))
            if fault:
                faults.append(f"{place}: {fault}")
            if cost.seconds > LONGEST * max(1, size / LARGE):
                faults.append(f"{place}: {cost.seconds:.1f} s")
            if cost.memory > FLOOR + TIMES * size:
                faults.append(f"{place}: {cost.memory / 1e6:.0f} MB for {size / 1e6:.1f} MB")
    tell(
        f"{tried} hostile files for {len(TARGETS)} targets: slowest {slowest[0]:.2f} s ({slowest[1]}), "
        f"most memory {largest[0]:.0f} MB ({largest[1]}), {len(faults)} faults",
        faults,
    )
