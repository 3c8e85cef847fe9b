"""The command line in this process, two files to make talks of, and a stand-in for a service."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from dwuglos import cli
from tests.stand_ins.google import StandIn

ENGLISH = """1
00:00:01,000 --> 00:00:03,000
This is the talk

2
00:00:03,000 --> 00:00:05,500
♪ ♪

3
00:00:06,000 --> 00:00:08,000
and this is a number.
"""
POLISH = """1
00:00:01,000 --> 00:00:03,000
To jest wykład

2
00:00:03,000 --> 00:00:05,500
♪ ♪
"""


@pytest.fixture(autouse=True)
def _parser_of_all(parser_of_all: None) -> None:
    """Jobs are done in this process."""


class Answer(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Command:
    """The command line in this process."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def __call__(self, *arguments: object) -> Answer:
        self._capture.readouterr()
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        return Answer(status, *self._capture.readouterr())


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.fixture
def english(tmp_path: Path) -> Path:
    path = tmp_path / "Sieci.srt"
    path.write_text(ENGLISH, encoding="utf-8")
    return path


@pytest.fixture
def polish_file(tmp_path: Path) -> Path:
    path = tmp_path / "Sieci.pl.srt"
    path.write_text(POLISH + "\n3\n00:00:06,000 --> 00:00:08,000\ni to liczba.\n", encoding="utf-8")
    return path


@pytest.fixture
def own_library() -> Path:
    """Where the library is when none is named."""
    return Path(os.environ["DWUGLOS_LIBRARY"])


@pytest.fixture
def talk(run: Command, english: Path, polish_file: Path) -> int:
    """A talk with all its Polish, in the library used when none is named."""
    return int(run("import", english, "--translation", polish_file).out)


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    from dwuglos.translators.google import Google

    monkeypatch.setattr(Google, "pause", 0.0)
    with StandIn() as google:
        monkeypatch.setenv("DWUGLOS_GOOGLE_URL", google.address)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        yield google
    assert google.errors == []
