"""Somebody who does not see the window, with nothing between them and the program but the bus of screen readers."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.desktop import ROOT, Desktop, shown

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels.en.srt"
PYTHON = "/usr/bin/python3"
"""The system's own, which has the bindings of AT-SPI; they are for no other."""
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"

pytestmark = pytest.mark.display


def missing() -> str:
    """Return what there is no screen reader without; nothing when all is there."""
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "the bus of screen readers (Debian: at-spi2-core)"
    try:
        subprocess.run([PYTHON, "-c", BINDINGS], check=True, capture_output=True)
        subprocess.run(["dbus-daemon", "--version"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return f"Python's AT-SPI and dbus-daemon (Debian: python3-gi, gir1.2-atspi-2.0, dbus-daemon): {error}"
    return ""


@pytest.fixture
def bus(desktop: Desktop) -> Iterator[str]:
    """The address of a session bus of its own, on which the bus of screen readers is started when it is asked for."""
    environment = desktop.environment | {"XDG_RUNTIME_DIR": str(desktop.folder)}
    words = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()


@pytest.fixture
def read_out(desktop: Desktop, bus: str) -> dict[str, Any]:
    """What a reader was told of a whole job on an empty library: see screen_reader.py."""
    desktop.start(
        desktop.folder / "library.db", DBUS_SESSION_BUS_ADDRESS=bus, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"
    ).wait_for_home()
    script = ROOT / "tests" / "journeys" / "screen_reader.py"
    done = subprocess.run(
        [PYTHON, "-W", "ignore", str(script), str(SAMPLE), str(desktop.folder)],
        env=os.environ | {"DISPLAY": desktop.environment["DISPLAY"], "DBUS_SESSION_BUS_ADDRESS": bus},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.mark.skipif(bool(missing()), reason=f"a screen reader needs {missing()}")
def test_by_bus(desktop: Desktop, read_out: dict[str, Any]) -> None:
    """Everything has a name, and a talk is made, translated and exported by what is read out alone."""
    assert {where: found for where, found in read_out["faults"].items() if found} == {}
    assert {"empty library", "home", "segments", "article, Timeline", "Settings…", "Keyboard shortcuts"} <= set(
        read_out["faults"]
    )

    told = read_out["told"]
    assert told["before"]["Polish"] == ["empty", "segment 3 of 253, Polish, Untranslated."]
    assert told["field"] == "segment 3"
    assert told["after"]["Polish"] == ["Zażółć gęślą jaźń.", "segment 3 of 253, Polish, Confirmed."]
    assert told["next field"] == "segment 4"
    assert told["undone"]["Polish"] == ["empty", "segment 4 of 253, Polish, Untranslated."]

    segments = shown(desktop.folder / "library.db")
    assert [(n, s["target"]) for n, s in enumerate(segments, 1) if s["target"]] == [(3, "Zażółć gęślą jaźń.")]
    assert "Zażółć gęślą jaźń." in (desktop.folder / "out.srt").read_text("utf-8")
