"""Two talks of a series: what was confirmed in the first is half of the second."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop, act_until, answer, shown, unfinished, until, until_equal

pytestmark = pytest.mark.display

FIRST = (
    ("Welcome back to the series about words.", "Witam ponownie w cyklu o słowach."),
    ("A chain of thought is a row of small steps.", "Łańcuch myśli to szereg małych kroków."),
    ("Each of these steps can be checked by itself.", "Każdy z tych kroków da się sprawdzić osobno."),
    ("That is all for today, thank you for watching.", "To wszystko na dziś, dziękuję za uwagę."),
)
SECOND = (
    "Welcome back to the series about words.",
    "Today a chain of thought grows by a hundred links.",
    "Each of those steps can be checked by itself.",
    "Nobody has said this sentence before.",
    "That is all for today, thank you for watching.",
)


def write_talk(path: Path, lines: Sequence[str]) -> Path:
    """Write a talk in which a sentence is said every three seconds."""
    times = [f"00:00:{3 * n:02},000 --> 00:00:{3 * n + 2:02},800" for n in range(len(lines))]
    path.write_text("\n\n".join(f"{n}\n{times[n - 1]}\n{line}" for n, line in enumerate(lines, 1)) + "\n", "utf-8")
    return path


def test_the_second_is_half_done_from_the_first(desktop: Desktop) -> None:
    library = desktop.folder / "library.db"
    first = write_talk(desktop.folder / "words one.srt", [english for english, _ in FIRST])
    second = write_talk(desktop.folder / "words two.srt", SECOND)

    # The first is translated by hand, and one of its words goes into the glossary.
    program = desktop.start(library, first)
    program.wait_for_talk()
    desktop.key("ctrl+Home", "F2")
    for _english, polish in FIRST:
        desktop.type(polish)
        desktop.key("ctrl+Return")
    until_equal(lambda: [each["state"] for each in shown(library)], ["reviewed"] * len(FIRST))
    desktop.key("Escape", "ctrl+m")
    desktop.wait_for("Add a term")
    desktop.type("chain of thought")
    desktop.key("Tab")
    desktop.type("łańcuch myśli")
    desktop.key("Return")
    until(lambda: answer("terms", "list", "--library", library)["terms"], "the term")
    program.quit()

    # The second begins with what the memory has, to the letter and alike.
    program = desktop.start(library, second)
    title = program.wait_for_talk()
    desktop.key("ctrl+shift+p")
    desktop.wait_for("Find a command")
    desktop.type("Translate from the memory")
    desktop.key("Return")
    desktop.wait_for("Translate from the memory")
    desktop.key("Return")
    desktop.wait_for(title)
    wanted = [FIRST[0][1], "", FIRST[2][1], "", FIRST[3][1]]
    until_equal(lambda: [each["target"] for each in shown(library, 2)], wanted)
    assert {each["origin"] for each in shown(library, 2) if each["target"]} == {"memory"}

    # A term that is missing is found; it is taken from the suggestions by its number.
    desktop.key("ctrl+Home", "Down", "F2")
    desktop.type("Dziś rośnie o sto ogniw.")
    desktop.key("ctrl+Return", "Escape")
    until_equal(lambda: shown(library, 2)[1]["target"], "Dziś rośnie o sto ogniw.")
    assert [each["segment"] for each in findings_of_terms(library)] == [shown(library, 2)[1]["id"]]
    desktop.key("ctrl+shift+y", "Escape", "ctrl+Home", "Down", "F2")

    def take_the_term() -> None:
        desktop.replace_text("Dziś ")
        desktop.key("ctrl+2")  # the first suggestion is what the memory has that is like it

    typed = partial(unfinished, library, 2)
    act_until(take_the_term, lambda: "łańcuch myśli" in str(typed()), "the term")
    desktop.type(" rośnie o sto ogniw.")
    desktop.key("ctrl+Return", "Escape")
    until_equal(lambda: shown(library, 2)[1]["target"], "Dziś łańcuch myśli rośnie o sto ogniw.")
    until_equal(lambda: shown(library, 2)[1]["state"], "reviewed")
    assert not findings_of_terms(library)

    # A word that stands elsewhere in the talk is completed while it is typed.
    def complete_the_word() -> None:
        desktop.key("Escape", "ctrl+Home", "Down", "Down", "Down", "F2")
        desktop.replace_text("Nikt nie mógł tego spraw")
        time.sleep(0.3)  # the list stands after a short pause, and nothing outside can see it
        desktop.key("Tab")

    act_until(complete_the_word, lambda: "tego sprawdzić" in str(typed()), "the completed word")
    desktop.type(".")
    desktop.key("ctrl+Return", "Escape")
    until_equal(lambda: shown(library, 2)[3]["target"], "Nikt nie mógł tego sprawdzić.")
    program.quit()


def findings_of_terms(library: Path) -> list[dict[str, object]]:
    """Return the terms that are found missing in the second talk."""
    # The fourth segment has no Polish, which is an error.
    found: list[dict[str, object]] = answer("check", 2, "--no-grammar", "--library", library, expected=1)["findings"]
    return [each for each in found if each["check"] == "terms"]
