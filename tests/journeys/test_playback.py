"""A talk with its film beside it: five segments translated by ear with keys alone, sent, and the film moved."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from dwuglos import cli
from tests.journeys.desktop import PATIENCE, ROOT, Desktop, answer, shown, until, until_equal
from tests.stand_ins.films import make_film
from tests.stand_ins.sounds import needs_ffmpeg

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
