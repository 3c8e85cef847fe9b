"""Where the engine is looked for, and what is said where there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.recognisers.parts import engine


@pytest.fixture(autouse=True)
def _nothing_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(engine.ENGINE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(engine, "find_spec", lambda name: None)
    monkeypatch.setattr(engine, "_PACKAGED", tmp_path / "packaged")
    monkeypatch.setattr(engine, "_IN_TREE", tmp_path / "in tree")


def test_without_one_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert not engine.is_there()
    with pytest.raises(InputError, match="takes an engine; get it with “make speech” and try again"):
        engine.command()
    monkeypatch.setattr(engine, "__file__", str(tmp_path / "a" / "b" / "c" / "engine.py"))
    with pytest.raises(InputError, match=r"get it with pip install 'dwuglos\[speech\]'"):
        engine.command()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(InputError, match="takes the package dwuglos-speech; install it"):
        engine.command()


def test_the_library_beside_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "find_spec", lambda name: object())
    assert engine.command() == [sys.executable, "-P", str(engine.CHILD)]
    assert engine.CHILD.is_file()


def test_what_make_speech_makes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "in tree").touch()
    assert engine.command() == [str(tmp_path / "in tree"), "-P", str(engine.CHILD)]


def test_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "dwuglos-speech").write_text("#!/bin/sh\n")
    (tmp_path / "dwuglos-speech").chmod(0o700)
    assert engine.command() == [str(tmp_path / "dwuglos-speech")]
    (tmp_path / "packaged").touch()
    assert engine.command() == [str(tmp_path / "packaged")]


def test_the_user_may_name_a_python_or_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(engine.ENGINE, "/other/bin/python3.11")
    assert engine.command() == ["/other/bin/python3.11", "-P", str(engine.CHILD)]
    monkeypatch.setenv(engine.ENGINE, "/other/engine")
    assert engine.command() == ["/other/engine"]
