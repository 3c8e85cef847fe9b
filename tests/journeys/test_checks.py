"""Mistakes in a talk and remarks of a language model: walked with F8, put right, ignored, reported; words replaced."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from dwuglos import cli
from dwuglos.checks import CHECKS
from dwuglos.store.library import Library
from tests.journeys.desktop import ROOT, Desktop, act_until, answer, shown, until, until_equal
from tests.stand_ins import language_model, reviewing
from tests.stand_ins.language_model import StandIn

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels"
REAL = ROOT.parent / "shared" / "data" / "talks" / "2016-inverse-matrices"
LOOKED_FOR = ("double-space", "repeated-word", "space-before-punctuation")
"""Of these alone the sample and the real talk have none of their own."""
A_STALL = 12.0
"""Seconds before keys that go to the next remark are pressed again: a busy window takes those of two attempts one after
the other, and the second would be about the remark behind."""

pytestmark = pytest.mark.display


class Journey:
    """One person who makes mistakes, and is told of them."""

    def __init__(self, desktop: Desktop, *files: Path, **settings: object) -> None:
        self.desktop = desktop
        self.library = desktop.folder / "library.db"
        off = {check.name: "off" for check in CHECKS if check.name not in LOOKED_FOR}
        own = {"language": "en", "tour_offered": True, "checks": off, **settings}
        (desktop.folder / "settings.json").write_text(json.dumps(own), "utf-8")
        self.title = desktop.start(self.library, *(files or _beginning_of_the_sample(desktop.folder))).wait_for_talk()

    def text(self, number: int, talk: int = 1) -> str:
        """Return the Polish of a segment as the library has it."""
        return str(shown(self.library, talk)[number - 1]["target"])

    def report(self, name: str) -> str:
        """Have a report of findings written, and return it."""
        report = self.desktop.folder / name
        self.desktop.key("alt+k", "e")
        self.desktop.wait_for("Report of findings")
        self.desktop.replace_text(str(report))
        self.desktop.key("Return")
        return until(lambda: _read(report), "the report")

    def exported(self, name: str) -> str:
        """Export the Polish, and return it."""
        to = self.desktop.folder / name
        self.desktop.key("Escape", "ctrl+e")
        self.desktop.wait_for("Export subtitles")
        self.desktop.key("alt+s")
        self.desktop.replace_text(str(to))
        self.desktop.key("Return")
        self.desktop.wait_for(self.title)
        return until(lambda: _read(to), "the exported file")

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
    act_until(lambda: journey.after("ctrl+F8"), lambda: journey.text(1) == "Raz ot tak.", "what was put right")
    desktop.key("ctrl+z")
    until_equal(lambda: journey.text(1), "Raz  ot tak.")

    # All of the kind are put right after a look at them, in one step.
    def see_all() -> None:
        desktop.key("Escape")  # all of another kind, where the checks had not come to what was taken back yet
        journey.after("ctrl+shift+F8")

    act_until(see_all, lambda: desktop.active_title.startswith("Put right: Two spaces"), "all that can be put right")
    desktop.key("Return")
    until_equal(lambda: [journey.text(n) for n in (1, 3, 4)], ["Raz ot tak.", "Tak , nie.", "Dwa ot tak."])
    desktop.key("ctrl+z")
    until_equal(lambda: [journey.text(n) for n in (1, 3, 4)], ["Raz  ot tak.", "Tak ,  nie.", "Dwa  ot tak."])
    desktop.key("ctrl+y")
    until_equal(journey.found, [(2, "repeated-word"), (3, "space-before-punctuation")])

    # The word that stands twice is meant so.
    def ignore() -> None:
        desktop.key("Escape")  # where the menu stayed open, as the checks had not come to it yet
        journey.after("alt+k", "i")

    act_until(ignore, lambda: journey.found() == [(3, "space-before-punctuation")], "a finding that is ignored")

    text = journey.report("report.html")
    assert "No space belongs beside this punctuation mark." in text
    assert "Tak<mark> ,</mark> nie." in text
    assert "stands twice" not in text
    assert text.count("<tr class=") == 1


@pytest.mark.data
def test_a_real_talk_with_mistakes_is_put_right_and_exported(desktop: Desktop) -> None:
    if not REAL.is_dir():
        pytest.skip("the collection of real files is not beside the project")
    cues = (REAL / "polish" / "community.srt").read_text("utf-8").split("\n\n")
    spoilt = {5: (r" ", "  "), 9: (r"(\w{4,}) ", r"\1 \1 "), 14: (r"(\w),", r"\1 ,")}
    before = {}
    for cue, (pattern, mistake) in spoilt.items():
        number, times, text = cues[cue - 1].split("\n", 2)
        cues[cue - 1] = "\n".join((number, times, re.sub(pattern, mistake, text, count=1)))
        before[cue] = text
    polish = desktop.folder / "community.pl.srt"
    polish.write_text("\n\n".join(cues), "utf-8")

    # They are found as soon as the talk is opened, and nothing else of their kinds.
    journey = Journey(desktop, REAL / "english" / "captions.srt", polish)
    rows = {check: number for number, check in journey.found()}
    assert len(journey.found()) == len(rows) == len(LOOKED_FOR)
    space, word, comma = (rows[check] for check in LOOKED_FOR)
    repeated = journey.text(word)

    # The first is put right, the second meant so, the third put right.
    act_until(lambda: journey.after("ctrl+F8"), lambda: "  " not in journey.text(space), "what was put right")
    act_until(
        lambda: (desktop.key("Escape"), journey.after("alt+k", "i")),
        lambda: journey.found() == [(comma, "space-before-punctuation")],
        "a finding that is ignored",
    )
    act_until(lambda: journey.after("ctrl+F8"), lambda: journey.found() == [], "all that was put right")

    # What goes out is what the people who translated it wrote, but for the word that was left.
    assert journey.text(word) == repeated
    lines = [line for line in journey.exported("out.srt").split("\n") if line]
    together = " ".join(lines)
    assert "  " not in together
    assert " ," not in together
    for cue in (5, 14):
        assert " ".join(before[cue].split()[:2]) in together


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A language model on this machine, which remarks on each text with the word “źle”."""
    monkeypatch.setitem(language_model.ANSWERS, "remarks", reviewing.ANSWERS["remarks"])
    with StandIn(otherwise="remarks") as stand_in:
        yield stand_in


def test_remarks_of_a_language_model_are_walked_accepted_written_over_and_rejected(
    desktop: Desktop, model: StandIn
) -> None:
    journey = Journey(desktop, services={"language-model": {"address": model.address, "model": "polyglot"}})
    texts = ["To jest źle.", "A to tak.", "Tu też jest źle.", "Tam także jest źle.", "I tak źle."]
    journey.write(texts)
    desktop.key("alt+t", "l")
    until(lambda: model.asked, "what the model is asked")

    # F8 goes to the first as soon as it is there; to put it right is to accept it.
    act_until(
        lambda: journey.after("ctrl+F8"), lambda: journey.text(1) == "To jest dobrze.", "the accepted remark", A_STALL
    )
    assert [journey.text(n) for n in range(2, 6)] == texts[1:]

    # In an open text, F8 selects what the next one would change, and a person writes something else there.
    desktop.key("ctrl+Home", "F2", "F8")
    desktop.type("pięknie")
    desktop.key("F8")
    until_equal(lambda: [journey.text(n) for n in (3, 4, 5)], ["Tu też jest pięknie.", *texts[3:]])
    desktop.key("Escape")

    # The next is ignored, and so rejected for good; the last is in the report.
    def is_rejected() -> bool:
        with Library(journey.library) as library:
            return [ignored.text for ignored in library.ignored(1)] == ["tam także jest źle."]

    act_until(lambda: journey.after("alt+k", "i"), is_rejected, "the rejected remark", A_STALL)
    report = journey.report("report.html")
    assert "Remark (meaning): 1 (Warning)" in report
    assert "I tak <mark>źle</mark>." in report
    assert "I tak dobrze." in report
    assert reviewing.REASON in report
    assert "Tam także" not in report


def test_a_word_is_replaced_in_all_its_forms_in_two_talks(desktop: Desktop) -> None:
    journey = Journey(desktop)
    english, polish = (desktop.folder / f"lights.{language}.srt" for language in ("en", "pl"))
    for file, text in ((english, "It is darkest below it."), (polish, "Najciemniej jest pod latarnią.")):
        file.write_text(f"1\n00:00:00,000 --> 00:00:03,000\n{text}\n", "utf-8")
    second = answer("import", english, "--translation", polish, "--library", journey.library)["id"]
    texts = ["To jest latarnia.", "Nie ma latarni."]
    journey.write(texts)

    def replaced() -> list[str]:
        return [journey.text(1), journey.text(2), journey.text(1, second)]

    # What is looked for, what comes instead, in all forms, in all talks; and back to the line of what comes instead.
    desktop.key("ctrl+shift+f")
    desktop.type("latarnia")
    desktop.key("Tab")
    desktop.type("lampa")
    desktop.key("Tab", "Down", "Tab", "Down", "shift+Tab", "shift+Tab")

    act_until(
        lambda: desktop.agree(journey.title),
        lambda: desktop.active_title == "Replace in several talks",
        "the question",
    )
    desktop.key("Return")
    until_equal(replaced, ["To jest lampa.", "Nie ma lampa.", "Najciemniej jest pod lampa."])
    desktop.wait_for(journey.title)
    desktop.key("Escape", "ctrl+z")
    until_equal(replaced, [*texts, "Najciemniej jest pod lampa."])


def _beginning_of_the_sample(folder: Path) -> list[Path]:
    """Write the first cues of the sample in both languages into a folder."""
    files = []
    for language in ("en", "pl"):
        cues = SAMPLE.with_suffix(f".{language}.srt").read_text("utf-8").split("\n\n")
        files.append(folder / f"travel.{language}.srt")
        files[-1].write_text("\n\n".join(cues[:30]) + "\n", "utf-8")
    return files


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""
