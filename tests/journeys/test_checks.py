"""Typical mistakes in a talk: walked with F8, put right, ignored, taken back, put right all at once, and reported; and
words that are replaced in two talks, in all their forms.
"""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from dwuglos import cli
from dwuglos.checks import CHECKS
from tests.journeys.desktop import ROOT, Desktop, answer, shown, until, until_equal

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels"
LOOKED_FOR = ("double-space", "repeated-word", "space-before-punctuation")
"""Of these alone the sample has none of its own."""

pytestmark = pytest.mark.display


class Journey:
    """One person who makes mistakes, and is told of them."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.library = desktop.folder / "library.db"
        off = {check.name: "off" for check in CHECKS if check.name not in LOOKED_FOR}
        settings = {"language": "en", "tour_offered": True, "checks": off}
        (desktop.folder / "settings.json").write_text(json.dumps(settings), "utf-8")
        files = []
        for language in ("en", "pl"):
            cues = SAMPLE.with_suffix(f".{language}.srt").read_text("utf-8").split("\n\n")
            files.append(desktop.folder / f"travel.{language}.srt")
            files[-1].write_text("\n\n".join(cues[:30]) + "\n", "utf-8")
        self.files = files
        self.title = desktop.start(self.library, *files).wait_for_talk()

    def text(self, number: int, talk: int = 1) -> str:
        """Return the Polish of a segment as the library has it."""
        return str(shown(self.library, talk)[number - 1]["target"])

    def found(self) -> list[tuple[int, str]]:
        """Return what the command line finds, of what is looked for."""
        said = io.StringIO()
        with redirect_stdout(said):
            cli.main(["check", "1", "--json", "--library", str(self.library)])
        findings: list[dict[str, Any]] = json.loads(said.getvalue())["findings"]
        ids = [segment["id"] for segment in shown(self.library)]
        return [(ids.index(f["segment"]) + 1, f["check"]) for f in findings if f["check"] in LOOKED_FOR]

    def write(self, texts: list[str]) -> None:
        """Type over the Polish of the first segments, and confirm each."""
        self.desktop.key("ctrl+Home", "F2")
        for text in texts:
            self.desktop.replace_text(text)
            self.desktop.key("Return")
        self.desktop.key("Escape")
        until_equal(lambda: [self.text(n) for n in range(1, len(texts) + 1)], texts)

    def after(self, *keys: str) -> None:
        """Go to the next problem from the top, and press keys there."""
        self.desktop.key("ctrl+End", "ctrl+Home", "F8", *keys)


def test_mistakes_are_walked_put_right_ignored_and_reported(desktop: Desktop) -> None:
    journey = Journey(desktop)
    assert journey.found() == []
    journey.write(["Raz  ot tak.", "To jest jest tak.", "Tak ,  nie.", "Dwa  ot tak."])
    wrong = [(1, "double-space"), (2, "repeated-word"), (3, "double-space"), (3, "space-before-punctuation")]
    until_equal(journey.found, [*wrong, (4, "double-space")])

    # Once the checks have come to it, F8 goes to the first, and it is put right and taken back.
    def put_right() -> bool:
        journey.after("ctrl+F8")
        return journey.text(1) == "Raz ot tak."

    until(put_right, "what was put right", between=0.4)
    desktop.key("ctrl+z")
    until_equal(lambda: journey.text(1), "Raz  ot tak.")

    # All of the kind are put right after a look at them, in one step.
    def see_all() -> bool:
        desktop.key("Escape")  # all of another kind, where the checks had not come to what was taken back yet
        journey.after("ctrl+shift+F8")
        return desktop.active_title.startswith("Put right: Two spaces")

    until(see_all, "all that can be put right", between=0.4)
    desktop.key("Return")
    until_equal(lambda: [journey.text(n) for n in (1, 3, 4)], ["Raz ot tak.", "Tak , nie.", "Dwa ot tak."])
    desktop.key("ctrl+z")
    until_equal(lambda: [journey.text(n) for n in (1, 3, 4)], ["Raz  ot tak.", "Tak ,  nie.", "Dwa  ot tak."])
    desktop.key("ctrl+y")
    until_equal(journey.found, [(2, "repeated-word"), (3, "space-before-punctuation")])

    # The word that stands twice is meant so.
    def ignore() -> bool:
        desktop.key("Escape")  # where the menu stayed open, as the checks had not come to it yet
        journey.after("alt+k", "i")
        return journey.found() == [(3, "space-before-punctuation")]

    until(ignore, "a finding that is ignored", between=0.4)

    report = desktop.folder / "report.html"
    desktop.key("alt+k", "e")
    desktop.wait_for("Report of findings")
    desktop.replace_text(str(report))
    desktop.key("Return")
    text = until(lambda: _read(report), "the report")
    assert "No space belongs beside this punctuation mark." in text
    assert "Tak<mark> ,</mark> nie." in text
    assert "stands twice" not in text
    assert text.count("<tr class=") == 1


def test_words_are_replaced_in_all_their_forms_in_two_talks(desktop: Desktop) -> None:
    journey = Journey(desktop)
    english, polish = journey.files
    second = answer("import", english, "--translation", polish, "--library", journey.library)["id"]
    before, after = "i nie uronić ani kropli.", "i nie uronić ani kropelki."
    assert [journey.text(11, talk) for talk in (1, second)] == [before, before]
    desktop.key("ctrl+h")
    desktop.type("kropla")
    desktop.key("Tab", "Tab", "Down", "Tab", "Down", "shift+Tab", "shift+Tab")
    desktop.type("kropelki")

    def is_asked() -> bool:
        if not desktop.active_title.startswith("Replace in several talks"):
            desktop.key("Return")  # nothing to replace yet while it is being looked for
            return False
        return True

    until(is_asked, "the question", between=0.7)
    desktop.key("Return")
    until_equal(lambda: [journey.text(11, talk) for talk in (1, second)], [after, after])
    desktop.key("Escape", "ctrl+z")
    until_equal(lambda: [journey.text(11, talk) for talk in (1, second)], [before, after])


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""
