"""Which packages are named when Qt lacks libraries of the system."""

from __future__ import annotations

import ctypes
import os
import shutil

import pytest

from gui.start.system_libraries import LibrariesMissing, complaint, named

NO_SUCH_FILE = "{}: cannot open shared object file: No such file or directory"


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Debian on which nobody is root, without some libraries."""
    gone = {"libEGL.so.1": "libEGL.so.1", "libGL.so.1": "libGL.so.1", "libxcb-cursor.so.0": "libxcb-render.so.0"}

    def load(name: str) -> None:
        if name in gone:
            raise OSError(NO_SUCH_FILE.format(gone[name]))

    monkeypatch.setattr(ctypes, "CDLL", load)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


@pytest.mark.usefixtures("debian")
def test_all_packages_are_named_at_once() -> None:
    said = str(complaint("qt", "xcb"))
    assert said.endswith("install them with: sudo apt-get install libegl1 libgl1 libxcb-render0")
    assert "\n" not in said


@pytest.mark.usefixtures("debian")
def test_other_sections_are_not_asked_for() -> None:
    assert "libxcb" not in str(complaint("qt"))
    assert complaint("wayland") is None
    assert complaint("offscreen") is None


@pytest.mark.usefixtures("debian")
def test_a_library_of_no_section_is_named_itself() -> None:
    said = str(complaint("qt", reason=NO_SUCH_FILE.format("libunheard.so.1")))
    assert said.endswith("hold them: libEGL.so.1 libGL.so.1 libunheard.so.1")


@pytest.mark.usefixtures("debian")
def test_elsewhere_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert str(complaint("qt")).endswith("hold them: libEGL.so.1 libGL.so.1")


@pytest.mark.usefixtures("debian")
def test_an_import_of_qt_that_fails_names_the_packages() -> None:
    with (
        pytest.raises(LibrariesMissing, match=r"apt-get install libegl1 libgl1 libxcb-render0$") as failure,
        named("xcb"),
    ):
        raise ImportError(NO_SUCH_FILE.format("libEGL.so.1"), name="PySide6.QtGui")
    assert failure.value.exit_status == 2


def test_qt_that_is_there_and_broken_is_told_of() -> None:
    with pytest.raises(LibrariesMissing, match="Qt cannot be loaded: No module named 'PySide6'"), named():
        raise ModuleNotFoundError("No module named 'PySide6'", name="PySide6")


def test_a_fault_of_our_own_is_none_of_the_systems() -> None:
    with pytest.raises(ImportError, match="cannot import name 'x'"), named():
        raise ImportError("cannot import name 'x' from 'gui.app'", name="gui.app")


def test_a_frozen_program_looks_behind_the_words_of_pyinstaller(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        raise OSError(f"Failed to load dynlib/dll '{name}'.") from OSError(NO_SUCH_FILE.format(name))

    monkeypatch.setattr(ctypes, "CDLL", load)
    assert "libgssapi" in str(complaint("translations"))
