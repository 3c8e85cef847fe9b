"""What stands between a command line and the window: in which order it is looked at, and how it is told."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from dwuglos import cli
from dwuglos.errors import DwuglosError, InputError
from gui import app
from gui.start import display, quick_start, system_libraries
from gui.start.opening import open_window


class NoScreen(DwuglosError):
    """There is nothing to show a window on."""

    exit_status = 7


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done, in order; nothing of it is really done."""
    done: list[str] = []

    def step(name: str, answer: object = None) -> object:
        def do(*_: object) -> object:
            done.append(name)
            return answer

        return do

    for module, name, answer in (
        (cli, "window_arguments", None),
        (display, "look_for", None),
        (display, "platforms", ("xcb",)),
        (system_libraries, "named", nullcontext()),
        (quick_start, "prepare", None),
        (app, "main", 3),
    ):
        monkeypatch.setattr(module, name, step(name, answer))
    return done


def test_the_window_is_opened_once_nothing_is_in_its_way(steps: list[str]) -> None:
    assert open_window(["talk.srt"]) == 3
    assert steps == ["window_arguments", "look_for", "platforms", "named", "prepare", "main"]


@pytest.mark.parametrize(
    ("module", "name", "error"),
    [(cli, "window_arguments", InputError("What is that?")), (display, "look_for", NoScreen("There is no screen."))],
)
def test_what_is_in_its_way_is_told_in_one_sentence(
    steps: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    module: object,
    name: str,
    error: DwuglosError,
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(module, name, fail)
    assert open_window([]) == error.exit_status != 0
    assert capsys.readouterr().err == f"dwuglos: {error}\n"
    assert "main" not in steps


def test_a_fault_of_the_window_itself_is_not_taken_for_one_of_them(
    steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise NoScreen("A fault.")

    monkeypatch.setattr(app, "main", fail)
    with pytest.raises(NoScreen):
        open_window([])
