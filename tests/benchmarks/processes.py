"""How long a program takes, how busy it is, and how much memory it has had; read from /proc."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

from figures import Broken

TICK = 1 / os.sysconf("SC_CLK_TCK")
"""Seconds; processor time is counted in these."""
LONGEST = 240.0
"""Seconds after which a program that measures something is stopped."""


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Run a program to its end and return how long it took. Raises Broken when it fails."""
    began = time.perf_counter()
    output(command, environment)
    return time.perf_counter() - began


def output(command: list[str], environment: dict[str, str]) -> str:
    """Run a program to its end and return what it said. Raises Broken when it fails."""
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, encoding="utf-8", timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        raise Broken(f"a program did not end within {LONGEST:.0f} s") from None
    if done.returncode:
        raise Broken(f"a program ended with {done.returncode}: {_last_line(done.stderr)}")
    return done.stdout


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "it said nothing")


class Started:
    """A running program with all it starts itself; `with` ends them."""

    def __init__(self, command: list[str], environment: dict[str, str], complaints: Path) -> None:
        self._complaints = complaints
        self._used: dict[int, int] = {}
        self._looked = 0.0
        self._pids: list[int] = []
        with complaints.open("wb") as log:
            self.began = time.perf_counter()
            self._program = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )

    def __enter__(self) -> Started:
        return self

    def __exit__(self, *_: object) -> None:
        self._program.terminate()
        try:
            self._program.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self._program.pid, signal.SIGKILL)
            self._program.wait()

    @property
    def age(self) -> float:
        """Seconds since it was started."""
        return time.perf_counter() - self.began

    def check(self) -> None:
        """Raise Broken when it has ended."""
        if self._program.poll() is not None:
            said = _last_line(self._complaints.read_text("utf-8", "replace"))
            raise Broken(f"the window ended with {self._program.returncode}: {said}")

    def busy(self) -> float:
        """Return the seconds of processor time it has had, and all that it started."""
        if time.perf_counter() - self._looked > 0.25:  # looking at all processes costs some time itself
            self._looked = time.perf_counter()
            self._pids = [int(each.name) for each in Path("/proc").iterdir() if each.name.isdigit()]
        for pid in self._pids:
            self._look_at(pid)
        self._pids = list(self._used)
        return sum(self._used.values()) * TICK

    def _look_at(self, pid: int) -> None:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return
        if int(fields[3]) == self._program.pid:  # its session, which it began itself
            self._used[pid] = int(fields[11]) + int(fields[12])

    def peak_memory(self) -> float:
        """Return the most memory it has held at any time, in MB."""
        status = Path(f"/proc/{self._program.pid}/status").read_text()
        return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM"))
