"""A talk from its files to bilingual subtitles, by keyboard, with everything that goes wrong on the way."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from dwuglos.drafts.requests import Request, requests
from dwuglos.talk.transcript import Segment
from tests.journeys.desktop import (
    ROOT,
    Desktop,
    Program,
    act_until,
    answer,
    noted_at,
    shown,
    unfinished,
    until,
    until_equal,
)
from tests.stand_ins.google import StandIn, polish

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels"
REAL = ROOT.parent / "shared" / "data" / "talks" / "2017-neural-networks"
REFERENCE = ROOT / "tests" / "reference" / "journey-bilingual.srt"

pytestmark = pytest.mark.display

CORRECTIONS = ("Zażółć gęślą jaźń.", "Ćma łka.", "„Źdźbło” – mówi.", "Pójdź, kińże tę chmurność!", "Ósma – i już?")
CORRECTED_BY_NUMBER = (9, 11, 16, 25, 31)
JOINED, SPLIT, TYPED_INTO = 12, 18, 22


class Files(NamedTuple):
    """What a talk is made of, and what its export has to be, where that is known beforehand."""

    english: Path
    polish: Path
    reference: Path | None


def _first_cues(path: Path, count: int, to: Path) -> Path:
    to.write_text("\n\n".join(path.read_text("utf-8").split("\n\n")[:count]) + "\n", "utf-8")
    return to


@pytest.fixture(params=["sample", pytest.param("real", marks=pytest.mark.data)])
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Files:
    """The beginning of the sample talk, or a whole real one; four segments of either have no Polish."""
    if request.param == "real":
        if not REAL.is_dir():
            pytest.skip("the collection of real files is not beside the project")
        return Files(REAL / "english" / "captions.srt", REAL / "polish" / "community.srt", None)
    english = _first_cues(SAMPLE.with_suffix(".en.srt"), 60, tmp_path / "travel.en.srt")
    return Files(english, _first_cues(SAMPLE.with_suffix(".pl.srt"), 56, tmp_path / "travel.pl.srt"), REFERENCE)


@pytest.fixture
def google() -> Iterator[StandIn]:
    """The translation service, on this machine; what is late comes when nobody waits any longer."""
    with StandIn(seconds_late=60) as stand_in:
        yield stand_in
    assert stand_in.errors == []


class Journey:
    """One person at one desk."""

    def __init__(self, desktop: Desktop, files: Files, google: StandIn) -> None:
        self.desktop, self.files, self.google = desktop, files, google
        self.library = desktop.folder / "library.db"
        self.program = self.start(files.english, files.polish)
        self.title = self.program.wait_for_talk()

    def start(self, *files: Path) -> Program:
        """Start the program as from a file manager; the English alone opens its talk again."""
        return self.desktop.start(self.library, *files, DWUGLOS_GOOGLE_URL=self.google.address)

    def segments(self) -> list[dict[str, Any]]:
        """Return what the library holds."""
        return shown(self.library)

    def texts(self) -> list[str]:
        """Return the Polish that the library holds."""
        return [segment["target"] for segment in self.segments()]

    def go_to(self, number: int) -> None:
        """Go to a segment by its number."""
        self.desktop.key("ctrl+g")
        self.desktop.wait_for("Go to number or time")
        self.desktop.replace_text(str(number))
        self.desktop.key("Return")
        self.desktop.wait_for(self.title)

    def choose(self, menu: str, letter: str) -> None:
        """Choose a command from a menu by their letters."""
        self.desktop.key(f"alt+{menu}", letter)

    # What the person does

    def correct_and_confirm(self) -> None:
        """Type over the first segments, each confirmed, from one to the next."""
        self.desktop.key("F2")
        for text in CORRECTIONS:
            self.desktop.replace_text(text)
            self.desktop.key("ctrl+Return")
        self.desktop.key("Escape")
        until_equal(lambda: self.texts()[: len(CORRECTIONS)], list(CORRECTIONS))
        segments = self.segments()
        assert {s["state"] for s in segments[: len(CORRECTIONS)]} == {"reviewed"}
        assert "reviewed" not in {s["state"] for s in segments[len(CORRECTIONS) :]}

    def correct_by_number(self) -> None:
        """Type over segments found by number, without confirming them."""
        for number, text in zip(CORRECTED_BY_NUMBER, CORRECTIONS, strict=True):
            self.go_to(number)
            self.desktop.key("F2")
            self.desktop.replace_text(text)
            self.desktop.key("Return", "Escape")
        until_equal(lambda: [self.texts()[n - 1] for n in CORRECTED_BY_NUMBER], list(CORRECTIONS))
        assert {self.segments()[n - 1]["origin"] for n in CORRECTED_BY_NUMBER} == {"person"}

    def correct_by_mouse(self) -> None:
        """Double-click somewhere in the Polish, type, click elsewhere, and take it back."""
        before = self.segments()
        x, y, width, height = self.desktop.place_of(self.program.window)
        self.desktop.click(x + width * 2 // 3, y + height // 2, times=2)
        self.desktop.replace_text("Myszą")
        self.desktop.click(x + width // 3, y + height * 3 // 4)
        until_equal(lambda: self.texts().count("Myszą"), 1)
        self.desktop.key("ctrl+z")
        until_equal(self.segments, before)

    def join_undo_split(self) -> None:
        """Join two segments, take it back and do it again; split one at the cursor."""
        before = self.segments()
        first, second = before[JOINED - 1 : JOINED + 1]
        self.go_to(JOINED)
        self.desktop.key("ctrl+j")
        until_equal(lambda: len(self.segments()), len(before) - 1)
        joined = self.segments()[JOINED - 1]
        assert (joined["start"], joined["end"]) == (first["start"], second["end"])
        assert joined["source"].split() == (first["source"] + " " + second["source"]).split()
        assert joined["target"].split() == (first["target"] + " " + second["target"]).split()
        self.desktop.key("ctrl+z")
        until_equal(self.segments, before)
        self.desktop.key("ctrl+y")
        until_equal(lambda: self.segments()[JOINED - 1], joined)
        self._split()

    def _split(self) -> None:
        before = self.segments()
        whole = before[SPLIT - 1]
        self.go_to(SPLIT)
        self.desktop.key("F2", "ctrl+Home", "ctrl+Right", "ctrl+Right", "ctrl+d", "Escape")
        until_equal(lambda: len(self.segments()), len(before) + 1)
        first, second = self.segments()[SPLIT - 1 : SPLIT + 1]
        assert first["target"].split() == whole["target"].split()[:2]
        assert second["target"].split() == whole["target"].split()[2:]
        assert (first["source"] + " " + second["source"]).split() == whole["source"].split()
        assert (first["start"], second["end"]) == (whole["start"], whole["end"])

    # What the service does

    def draft(self, *script: str) -> None:
        """Ask for drafts of what is untranslated; the service answers by a script, and well after it."""
        asked = len(self.google.asked)
        self.google.follow(script)

        def press() -> None:
            self.desktop.key("ctrl+shift+t")  # not possible while the run before is still being stopped
            if self.desktop.active_title == "Draft by machine":
                self.desktop.key("Return")
                self.desktop.wait_for(self.title)

        act_until(press, lambda: len(self.google.asked) > asked, "the service to be asked", between=0.5)

    def ask_again(self) -> None:
        """Have what the service gave nothing usable for asked for once more, by the button that says so."""
        asked = len(self.google.asked)
        self.google.follow(())
        # The button is there as soon as the run before has ended.
        act_until(
            lambda: self.desktop.key("alt+n"),
            lambda: len(self.google.asked) > asked,
            "the service to be asked again",
        )

    def untranslated(self) -> int:
        """Return how many segments have no Polish."""
        return self.texts().count("")

    def untranslated_sentences(self) -> list[Request]:
        """Return the sentences that have segments without Polish, as they are drafted."""
        kept = ("id", "start", "end", "source", "target", "state", "origin", "note")
        segments = [Segment(rank=n, **{name: s[name] for name in kept}) for n, s in enumerate(self.segments())]
        return requests(segments, "initial")

    def draft_with_trouble(self) -> None:
        """Cancel a run that hangs; run into every kind of trouble; run again until everything is drafted."""
        before = self.segments()
        sentences = self.untranslated_sentences()
        assert 2 <= len(sentences) <= 4
        self.draft("late")
        self.choose("t", "t")
        # Twice for each but the last sentence: a bad answer is asked for once more.
        troubles = ("500", "error-page", "nothing")[: len(sentences) - 1]
        self.draft(*(each for trouble in troubles for each in (trouble, trouble)), "429")
        until_equal(self.untranslated, sum(len(sentence.ids) for sentence in sentences[:-1]))
        assert [s for s in self.segments() if not s["origin"].startswith("google")] == [
            s for s, now in zip(before, self.segments(), strict=True) if not now["origin"].startswith("google")
        ]
        self.ask_again()
        until_equal(self.untranslated, 0)
        for was, is_now in zip(before, self.segments(), strict=True):
            drafted = was | {"state": "translated", "origin": "google", "target": is_now["target"]}
            assert is_now == (was if was["target"] else drafted)
        for sentence in sentences:
            texts = [segment["target"] for segment in self.segments() if segment["id"] in sentence.ids]
            assert all(texts)
            # All of what the service gave, or that part of it which those without Polish were to get.
            given = polish(sentence.source).split()
            assert set(" ".join(texts).split()) <= set(given)
            assert sentence.whole or " ".join(texts).split() == given

    # What the world does

    def lights_go_out(self) -> None:
        """Kill the program in the middle of typing, and go on where it was."""
        before = self.segments()
        self.go_to(TYPED_INTO)
        self.desktop.key("F2")
        self.desktop.replace_text("Ostatnie słowo przed burzą")
        wanted = {before[TYPED_INTO - 1]["id"]: "Ostatnie słowo przed burzą"}
        until_equal(lambda: unfinished(self.library), wanted)
        self.program.kill()
        assert self.segments() == before
        self.program = self.start(self.files.english)
        assert self.program.wait_for_talk() == self.title
        assert len(answer("list", "--library", self.library)["talks"]) == 1
        noted = noted_at(self.library)
        self.desktop.key("alt+p")
        until(lambda: noted_at(self.library) > noted, "the text to be noted again, as it is back in its field")
        self.desktop.type(" i po niej")
        self.desktop.key("ctrl+Return", "Escape")
        until_equal(lambda: self.texts()[TYPED_INTO - 1], "Ostatnie słowo przed burzą i po niej")
        until_equal(lambda: unfinished(self.library), {})

    def second_window_cannot_write(self) -> None:
        """Open the talk once more: it can be read there, and written here."""
        before = self.segments()
        second = self.start(self.files.english)
        assert second.wait_for_talk() == self.title
        self.desktop.key("F2")
        self.desktop.type("Nie wolno")
        self.desktop.key("ctrl+Return", "ctrl+j")
        second.quit()
        assert self.segments() == before
        assert unfinished(self.library) == {}
        self.desktop.activate(self.program.window)
        self.desktop.key("Escape", "ctrl+Home", "ctrl+shift+Return")
        until_equal(lambda: self.segments()[0]["state"], "translated")
        self.desktop.key("ctrl+z")
        until_equal(self.segments, before)

    def export(self) -> bytes:
        """Export both texts by the dialog, without touching the mouse."""
        to = self.desktop.folder / "both.srt"
        self.desktop.key("ctrl+e")
        self.desktop.wait_for("Export subtitles")
        self.desktop.key("alt+t", "b", "alt+s")
        self.desktop.replace_text(str(to))
        self.desktop.key("Return")
        self.desktop.wait_for(self.title)
        until(to.exists, "the exported file")
        return to.read_bytes()


def _cues(segments: list[dict[str, Any]]) -> list[list[str]]:
    """Return what subtitles with both texts hold, line breaks apart: number, times, words."""
    return [
        [
            str(number),
            f"{_timestamp(s['start'])} --> {_timestamp(s['end'])}",
            *s["target"].split(),
            *s["source"].split(),
        ]
        for number, s in enumerate(segments, 1)
    ]


def _timestamp(ms: int) -> str:
    minutes, ms = divmod(ms, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{ms // 1000:02},{ms % 1000:03}"


def _read(exported: bytes) -> list[list[str]]:
    blocks = [block.split("\n", 2) for block in exported.decode("utf-8").strip().split("\n\n")]
    return [[number, times, *text.split()] for number, times, text in blocks]


def test_a_whole_talk(desktop: Desktop, files: Files, google: StandIn) -> None:
    journey = Journey(desktop, files, google)
    assert journey.untranslated() == 4
    journey.correct_and_confirm()
    journey.correct_by_number()
    journey.correct_by_mouse()
    journey.join_undo_split()
    journey.draft_with_trouble()
    journey.lights_go_out()
    journey.second_window_cannot_write()
    exported = journey.export()
    journey.program.quit()
    assert _read(exported) == _cues(journey.segments())
    if files.reference is not None:
        assert exported == files.reference.read_bytes()


def test_files_are_brought_in_by_the_window(desktop: Desktop, files: Files) -> None:
    library = desktop.folder / "library.db"
    program = desktop.start(library)
    program.wait_for_home()
    desktop.key("ctrl+n")
    desktop.wait_for("New talk")
    for key, text in (("alt+e", files.english), ("alt+p", files.polish), ("alt+t", "Wykład z okna")):
        desktop.key(key)
        desktop.type(str(text))
    # Not possible until both files were looked at.
    act_until(lambda: desktop.agree("New talk"), lambda: desktop.active_title == "Wykład z okna", "the new talk")
    program.quit()
    other = desktop.folder / "other.db"
    answer("import", files.english, "--translation", files.polish, "--library", other)
    assert shown(library) == shown(other)
    job = [sys.executable, "main.py", "show", "1", "--json", "--library", str(library)]
    told = json.loads(subprocess.run(job, cwd=ROOT, capture_output=True, check=True).stdout)
    assert (told["title"], told["segments"]) == ("Wykład z okna", shown(other))
