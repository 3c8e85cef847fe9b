"""A talk with both panels open: a note, an old version restored, and a second window that follows and takes over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.journeys.desktop import ROOT, Desktop, Program, act_until, shown, unfinished, until, until_equal

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels"

pytestmark = pytest.mark.display

HISTORY, NOTES = "ctrl+shift+h", "ctrl+shift+n"


class Journey:
    """One person with two windows on one talk."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.library = desktop.folder / "library.db"
        self.english = desktop.folder / "travel.en.srt"
        self.polish = desktop.folder / "travel.pl.srt"
        for path, language in ((self.english, "en"), (self.polish, "pl")):
            cues = SAMPLE.with_suffix(f".{language}.srt").read_text("utf-8").split("\n\n")
            path.write_text("\n\n".join(cues[:40]) + "\n", "utf-8")
        self.first = self.start(self.english, self.polish)
        self.title = self.first.wait_for_talk()

    def start(self, *files: Path) -> Program:
        return self.desktop.start(self.library, *files)

    def segments(self) -> list[dict[str, Any]]:
        return shown(self.library)

    def text(self, number: int) -> str:
        return str(self.segments()[number - 1]["target"])

    def write(self, text: str) -> None:
        """Type over the Polish of the current segment, and confirm it; the next one is opened, and closed."""
        self.desktop.key("F2")
        self.desktop.replace_text(text)
        self.desktop.key("ctrl+Return", "Escape")

    def exported(self, window: Program, name: str) -> str:
        """Return the Polish as a window has it: a talk that may only be read can be exported all the same."""
        to = self.desktop.folder / name
        self.desktop.activate(window.window)
        self.desktop.key("ctrl+e")
        self.desktop.wait_for("Export subtitles")
        self.desktop.key("alt+s")
        self.desktop.replace_text(str(to))
        self.desktop.key("Return")
        self.desktop.wait_for(self.title)
        until(to.exists, "the exported file")
        return to.read_text("utf-8")


def test_both_panels_and_a_second_window(desktop: Desktop) -> None:
    journey = Journey(desktop)
    before = journey.text(1)

    # Both panels are open while the work goes on.
    desktop.key(HISTORY, "Escape", NOTES)
    desktop.type("Sprawdzić na nagraniu")
    desktop.key("ctrl+z", "ctrl+y")
    desktop.key("Escape")
    until_equal(lambda: journey.segments()[0]["note"], "Sprawdzić na nagraniu")
    for text in ("Wersja druga.", "Wersja trzecia."):
        desktop.key("ctrl+Home")
        journey.write(text)
        until_equal(lambda text=text: journey.text(1), text)

    # The oldest version comes back as an edit, which is undone and done again like any other.
    desktop.key("ctrl+Home", HISTORY)
    # Nothing can be brought back until the versions are there.
    act_until(lambda: desktop.key("End", "Return"), lambda: journey.text(1) == before, "the version of the beginning")
    assert journey.segments()[0]["state"] == "translated"
    desktop.key("Escape", "ctrl+z")
    until_equal(lambda: journey.text(1), "Wersja trzecia.")
    desktop.key("ctrl+y")
    until_equal(lambda: journey.text(1), before)

    # A second window may only look on; it shows what the first saves.
    second = journey.start(journey.english)
    second.wait_for_talk()
    journey.write("Nie wolno")
    assert journey.text(1) == before
    desktop.activate(journey.first.window)
    desktop.key("ctrl+Home")
    journey.write("Zapisane w pierwszym oknie.")
    until_equal(lambda: journey.text(1), "Zapisane w pierwszym oknie.")
    tries = iter(range(100))
    until(
        lambda: "Zapisane w pierwszym oknie." in journey.exported(second, f"seen-{next(tries)}.srt"),
        "the text of the first window in the second",
    )

    # When the first window lets the talk go, the second goes on with it.
    desktop.activate(journey.first.window)
    journey.first.quit()
    desktop.activate(second.window)

    # Letters do nothing until then; a shortcut of a whole text would act on rows where no cell opens.
    def try_to_type() -> None:
        desktop.key("ctrl+Home", "F2")
        desktop.type("x")

    act_until(try_to_type, lambda: bool(unfinished(journey.library)), "the second window to be the one that writes", 4)
    desktop.replace_text("Teraz wolno.")
    desktop.key("ctrl+Return", "Escape")
    until_equal(lambda: journey.text(1), "Teraz wolno.")
    desktop.key("ctrl+z")
    until_equal(lambda: journey.text(1), "Zapisane w pierwszym oknie.")
    desktop.key("ctrl+z")  # what the first window did is undone here
    until_equal(lambda: journey.text(1), before)
    second.quit()
