"""What an engine stands on and is not there."""

from __future__ import annotations

import pytest

from gui.player.missing import missing
from gui.start import system_libraries
from gui.start.system_libraries import LibrariesMissing


def found(monkeypatch: pytest.MonkeyPatch, answer: LibrariesMissing | None) -> list[tuple[object, ...]]:
    """Let the system lack something; return what was asked."""
    asked: list[tuple[object, ...]] = []

    def complaint(*sections: str, reason: str = "") -> LibrariesMissing | None:
        asked.append((*sections, reason))
        return answer

    monkeypatch.setattr(system_libraries, "complaint", complaint)
    return asked


def test_the_command_that_installs_it_is_told_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = {"libraries": "libpulse.so.0", "command": "sudo apt install libpulse0"}
    asked = found(monkeypatch, LibrariesMissing("Qt lacks {libraries}: {command}", **facts))
    assert str(missing("libpulse.so.0: cannot open shared object file")) == (
        "Playing needs system packages that are missing; install them with: sudo apt install libpulse0"
    )
    assert asked == [("player", "libpulse.so.0: cannot open shared object file")]


def test_libraries_are_named_where_no_command_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, LibrariesMissing("Qt lacks {libraries}.", libraries="libpulse.so.0"))
    assert str(missing()).endswith("install the packages that hold them: libpulse.so.0")


def test_where_the_system_has_all_a_part_of_qt_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, None)
    assert str(missing()).endswith("install the Python package PySide6-Addons.")
