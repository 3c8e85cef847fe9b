"""A talk with its film or its sound beside it: translated by ear with keys alone, aligned, an edge dragged, sent."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from dwuglos import cli
from tests.journeys.desktop import PATIENCE, ROOT, Desktop, act_until, answer, shown, until, until_equal
from tests.stand_ins.films import make_film
from tests.stand_ins.sounds import needs_espeak, needs_ffmpeg, speak

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels"
TEXTS = ("Zażółć gęślą", "jaźń i idź", "dalej, aż po", "źródło", "i z powrotem.")
SILENCE = ("PulseAudioService: pa_context_connect() failed", "No audio device detected")
"""What Qt says where there is nothing to hear anything with."""

pytestmark = [pytest.mark.display, needs_ffmpeg]


def film_of(library: Path) -> dict[str, Any]:
    """Return what is played along with the talk, as the library has it."""
    media: dict[str, Any] = answer("show", 1, "--library", library)["media"]
    return media


def test_five_segments_by_ear(desktop: Desktop) -> None:
    library, folder = desktop.folder / "library.db", desktop.folder / "talk"
    folder.mkdir()
    english, film = folder / "travel.en.srt", folder / "travel.mp4"
    english.write_text("\n\n".join(SAMPLE.with_suffix(".en.srt").read_text("utf-8").split("\n\n")[:8]) + "\n", "utf-8")
    make_film(film, 30)
    program = desktop.start(library, english)
    program.wait_for_talk()
    assert (film_of(library)["path"], film_of(library)["duration"]) == (str(film), 0)

    # The film is opened when it is to be seen, and then its length is known.
    desktop.key("F4")
    until(lambda: film_of(library)["duration"] == 30_000, "the film to be open")
    desktop.key("Escape", "F2")

    # Playing leaves the open cell alone: what is typed before, during and after is one text.
    for text in TEXTS:
        desktop.key("F5")
        desktop.type(text[:4])
        desktop.key("ctrl+space", "alt+Left")
        desktop.type(text[4:])
        desktop.key("shift+F5", "shift+F5", "ctrl+Return")
    until_equal(lambda: [each["target"] for each in shown(library)[:5]], list(TEXTS))
    assert all(each["state"] == "reviewed" for each in shown(library)[:5])

    # Its file carries it along, and finds it elsewhere.
    desktop.key("Escape")
    desktop.key("ctrl+q")
    assert program.process.wait(PATIENCE) == 0
    assert not [line for line in program.said.splitlines() if line not in SILENCE]
    sent = desktop.folder / "sent.dwuglos"
    assert cli.main(["export", "1", "--as", "dwuglos", "-o", str(sent), "--library", str(library)]) == 0
    shutil.move(film, desktop.folder / "travel.mp4")
    other = desktop.folder / "other.db"
    assert answer("import", sent, "--library", other)["warnings"] == []
    assert film_of(other)["path"] == str(desktop.folder / "travel.mp4")


LINES = (
    "A sentence travels from one mind to another.",
    "It leaves as a thought and becomes a row of words.",
    "Every word carries a little of what was meant.",
    "Somebody writes the words down with their times.",
    "Then another person reads them in another language.",
)
LEFT, STEP = 7, 12
"""Where the waveform begins in the window, and how many milliseconds a pixel of it stands for at first."""


@needs_espeak
def test_a_text_without_times(desktop: Desktop) -> None:
    """A page of text and its recording: aligned, an edge dragged, translated by ear, exported."""
    library, text = desktop.folder / "library.db", desktop.folder / "travel.txt"
    text.write_text("\n".join(LINES) + "\n", "utf-8")
    speak(text.with_suffix(".wav"), " ".join(LINES))
    program = desktop.start(library, text)
    program.wait_for_talk()

    desktop.key("ctrl+shift+p")
    desktop.wait_for("Find a command")
    desktop.type("Align with the sound")
    desktop.key("Return")
    desktop.wait_for("Align with the sound")
    # Until the text is found there is nothing to take.
    act_until(
        lambda: desktop.agree("Align with the sound", "alt+a"),
        lambda: shown(library)[0]["timing"] == "aligned",
        "times from the sound",
    )
    desktop.wait_for("travel")
    assert [each["timing"] for each in shown(library)[:4]] == ["aligned"] * 4
    first, second = shown(library)[:2]

    # Its end is dragged to the middle of the pause that follows.
    desktop.key("ctrl+shift+w")
    x, y, _width, height = desktop.place_of(program.window)
    wanted = (first["end"] + second["start"]) // 2
    places = [(x + LEFT + ms // STEP, y + height - 80) for ms in (first["end"], wanted)]
    act_until(
        lambda: desktop.drag(*places), lambda: shown(library)[0]["end"] != first["end"], "the end where it is put"
    )
    moved = shown(library)[0]
    assert (moved["start"], abs(moved["end"] - wanted) <= 100) == (first["start"], True), (first, second, moved)
    desktop.key("Escape", "ctrl+Home", "F2")
    for polish in TEXTS:
        desktop.key("F5")
        desktop.type(polish)
        desktop.key("ctrl+Return")
    until_equal(lambda: [each["target"] for each in shown(library)], list(TEXTS))

    desktop.key("Escape", "ctrl+e")
    desktop.wait_for("Export subtitles")
    desktop.key("alt+s")
    desktop.replace_text(str(desktop.folder / "travel.srt"))
    desktop.key("Return")
    desktop.wait_for("travel")
    srt = until(
        lambda: (path := desktop.folder / "travel.srt").exists() and path.read_text("utf-8-sig"), "the subtitles"
    )
    assert [cue.splitlines()[2] for cue in srt.strip().split("\n\n")] == list(TEXTS)
