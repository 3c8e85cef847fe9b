"""A talk by keyboard alone, from a transcript that is pasted to bilingual subtitles."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from dwuglos.language.markup import visible_text
from tests.journeys.desktop import ROOT, Desktop, act_until, shown, until, until_equal

pytestmark = pytest.mark.display

TITLE = "Latarnie"
TRANSCRIPT = """\
0:00
Good evening, and thank you for coming.
0:04
Tonight we look at lighthouses,
0:08
and at the keepers who lived in them.
0:12
Some were lonely.
0:16
Others wrote to each other every day, and some of their letters have survived to this day.
0:24
Thank you.
"""
SENTENCE = "Dziś przyjrzymy się latarniom oraz latarnikom, którzy w nich mieszkali."
LETTERS = "Inni pisali do siebie codziennie, a część tych listów zachowała się do dziś."


@pytest.fixture
def copied(desktop: Desktop) -> Iterator[None]:
    """The transcript is in the clipboard."""
    path = desktop.folder / "transcript.txt"
    path.write_text(TRANSCRIPT, "utf-8")
    words = [sys.executable, "-m", "tests.journeys.clipboard", str(path)]
    with subprocess.Popen(words, env=desktop.environment, cwd=ROOT, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"copied\n"
        yield
        holder.terminate()


class Journey:
    """One person, without a mouse."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.library = desktop.folder / "library.db"
        self.program = desktop.start(self.library)
        self.program.wait_for_home()

    def segments(self) -> list[dict[str, Any]]:
        return shown(self.library)

    def polish(self, number: int) -> tuple[str, str]:
        """Return the Polish of a segment and its state, as the library holds them."""
        segment = self.segments()[number - 1]
        return segment["target"], segment["state"]

    def paste(self) -> None:
        """Make a talk of what was copied."""
        self.desktop.key("ctrl+shift+v")
        self.desktop.wait_for("New talk")
        self.desktop.key("alt+t")
        self.desktop.replace_text(TITLE)
        # Not possible until the text was looked at.
        act_until(lambda: self.desktop.agree("New talk"), lambda: self.desktop.active_title == TITLE, "the new talk")
        until_equal(lambda: len(self.segments()), 6)

    def confirm_the_first(self) -> None:
        """Give up what was typed by mistake, have it back by undoing, and confirm it."""
        self.desktop.type("Dobry wieczór i witam.")
        self.desktop.key("Escape", "ctrl+z", "ctrl+Return")
        until_equal(lambda: self.polish(1), ("Dobry wieczór i witam.", "reviewed"))

    def write_sentences(self) -> None:
        """Write whole sentences, each confirmed in the dialog, from one to the next."""
        self.desktop.key("Escape", "ctrl+shift+F2")
        self.desktop.wait_for("Whole sentence")
        self.desktop.replace_text(SENTENCE)
        self.desktop.key("ctrl+Return")
        until_equal(lambda: " ".join(self.polish(n)[0] for n in (2, 3)), SENTENCE)
        self.desktop.type("Niektórzy byli samotni.")
        self.desktop.key("ctrl+Return")
        until_equal(lambda: self.polish(4), ("Niektórzy byli samotni.", "reviewed"))
        self.desktop.key("Escape")
        self.desktop.wait_for(TITLE)
        assert [self.polish(n)[1] for n in (2, 3)] == ["reviewed"] * 2

    def write_in_italics(self) -> None:
        """Type a long text, put it into italics and confirm it."""
        self.desktop.key("F2")
        self.desktop.type(LETTERS)
        self.desktop.key("ctrl+i", "ctrl+Return")
        until_equal(lambda: self.polish(5), (f"<i>{LETTERS}</i>", "reviewed"))

    def undo_in_the_cell(self) -> None:
        """Undo more often than there is something to undo, and do it again."""
        before = self.segments()[:5]
        self.desktop.type("Dziękuję!")
        self.desktop.key(*["ctrl+z"] * 12)
        self.desktop.key(*["ctrl+y"] * 12)
        self.desktop.key("ctrl+Return")
        until_equal(lambda: self.polish(6), ("Dziękuję!", "reviewed"))
        assert self.segments()[:5] == before

    def look_through(self) -> None:
        """Press a blank on a confirmed row, and go from its times to its Polish by Tab; nothing is changed by that."""
        before = self.segments()
        self.desktop.key("ctrl+Home", "space", "space", "Down", "ctrl+t", "Tab", "Tab")
        self.desktop.type("x")
        self.desktop.key("BackSpace", "Return", "Escape", "ctrl+Home")
        assert self.segments() == before

    def export(self) -> str:
        """Export both texts."""
        to = self.desktop.folder / "both.srt"
        self.desktop.key("ctrl+e")
        self.desktop.wait_for("Export subtitles")
        self.desktop.key("alt+t", "b", "alt+s")
        self.desktop.replace_text(str(to))
        self.desktop.key("Return")
        self.desktop.wait_for(TITLE)
        until(to.exists, "the exported file")
        return to.read_text("utf-8")


def _cues(path_text: str) -> list[list[str]]:
    return [block.split("\n") for block in path_text.strip().split("\n\n")]


@pytest.mark.usefixtures("copied")
def test_from_a_pasted_transcript_to_bilingual_subtitles(desktop: Desktop) -> None:
    journey = Journey(desktop)
    journey.paste()
    journey.confirm_the_first()
    journey.write_sentences()
    journey.write_in_italics()
    journey.undo_in_the_cell()
    journey.look_through()
    exported = _cues(journey.export())
    journey.program.quit()
    segments = journey.segments()
    assert {segment["state"] for segment in segments} == {"reviewed"}
    assert len(exported) == 6
    for cue, segment in zip(exported, segments, strict=True):
        assert " ".join(cue[2:]).split() == f"{segment['target']} {segment['source']}".split()
        assert all(len(visible_text(line)) <= 42 for line in cue[2:])
    assert exported[0][1].startswith("00:00:00,000 --> 00:00:0")
    assert exported[4][2:4] == [
        "<i>Inni pisali do siebie codziennie,",
        "a część tych listów zachowała się do dziś.</i>",
    ]
