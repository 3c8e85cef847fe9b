"""Where there is no display, one sentence says so and Qt does not abort. Qt would end the process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from dwuglos.cli.program import JOBS
from gui.start import display

ROOT = Path(__file__).resolve().parents[3]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems have but one display, which is always there")


def started(*words: str, **environment: str) -> tuple[int, str]:
    """Start the program without a display but what `environment` names; return the exit status and what it says."""
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    done = subprocess.run(
        [sys.executable, "main.py", *words],
        cwd=ROOT,
        env=bare | environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, (done.stdout + done.stderr).decode()


@linux
@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "There is no display to open the window on;"),
        ({"DISPLAY": ":917"}, "The display :917 cannot be opened;"),
        (
            {"QT_QPA_PLATFORM": "nosuch"},
            "Qt cannot open a window on the platform “nosuch”, which QT_QPA_PLATFORM names.",
        ),
    ],
)
def test_without_a_display_one_line_says_so_and_names_the_jobs(environment: dict[str, str], said: str) -> None:
    status, output = started(**environment)
    assert status == 2
    assert output.startswith(f"dwuglos: {said}")
    assert output.endswith("; see main.py --help.\n")
    assert output.count("\n") == 1
    assert ", ".join(JOBS) in output


@linux
@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "offscreen"}])
@pytest.mark.parametrize("word", ["exprot", "help", "gone.srt"])
def test_a_word_that_is_neither_a_job_nor_a_file_opens_no_window(word: str, environment: dict[str, str]) -> None:
    status, output = started(word, **environment)
    assert status == 2
    assert output.startswith(f"dwuglos: “{word}” is neither a job nor a file")
    assert ", ".join(JOBS) in output
    assert output.count("\n") == 1


@linux
@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_such_a_word_gives_a_terminal_no_commands(environment: dict[str, str]) -> None:
    status, output = started("gone\x1b[2J\x9b31m\u202e.srt", **environment)
    assert status == 2
    assert output.startswith("dwuglos: “gone\ufffd[2J\ufffd31m\ufffd.srt” is neither a job nor a file")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)


@linux
@pytest.mark.usefixtures("bare")
def test_a_wayland_display_of_the_usual_name_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert display.platforms() == []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        assert display.platforms() == ["wayland"]


@pytest.mark.usefixtures("bare")
def test_a_platform_that_is_named_is_the_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland;xcb:resize=on")
    assert display.platforms() == ["wayland", "xcb"]
    display.look_for()


def test_what_qt_says_while_it_starts_is_passed_on(capsys: pytest.CaptureFixture[str]) -> None:
    from PySide6.QtCore import qDebug

    with display.watched():
        qDebug("a word")
    assert capsys.readouterr().err == "a word\n"
