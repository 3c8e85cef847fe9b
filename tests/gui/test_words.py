"""What the core says, localized in the language of the window: here in English, as it comes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from dwuglos.errors import InputError, Notice, ServiceOffline, notice
from gui.words import localized

GUI = Path(__file__).resolve().parents[2] / "gui"


@pytest.fixture
def british(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def test_a_notice_has_a_form_for_one(qapp):
    assert localized(Notice("One line was left out.", "{n} lines were left out.", 1)) == "One line was left out."
    assert localized(Notice("One line was left out.", "{n} lines were left out.", 2)) == "2 lines were left out."


def test_what_is_said_stands_in_a_row_and_nothing_says_nothing(qapp):
    assert localized(None, notice("First."), notice("Then {file}.", file=Path("a.srt"))) == "First. Then a.srt."
    assert localized() == ""


def test_facts_may_be_errors_and_braces(qapp):
    error = InputError("{file}: {reason}", file="{odd}.srt", reason=InputError("It is {size} MB.", size=3))
    assert localized(error) == str(error) == "{odd}.srt: It is 3 MB."


def test_a_sentence_without_facts_is_taken_as_it_is(qapp):
    assert localized(InputError("A brace { is no hole.")) == "A brace { is no hole."


def test_numbers_are_written_as_the_language_does_unless_the_template_says_how(british):
    error = ServiceOffline("{n} of {most} in {seconds:g} s; {exact:d}.", n=1, most=50_000, seconds=2.50, exact=50_000)
    assert localized(error) == "1 of 50,000 in 2.5 s; 50000."


def test_nothing_is_translated_past_the_gathering_of_translations():
    """`make translations` finds what goes through `say` and `later`, and nothing else."""
    direct = [
        f"{path.relative_to(GUI)}:{node.lineno}"
        for path in GUI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr == "translate"
        and ast.unparse(node.value).endswith("Application")
    ]
    assert [each.split(":")[0] for each in direct] == ["words.py"]
    methods = [path.name for path in GUI.rglob("*.py") if re.search(r"\bself\.tr\(", path.read_text("utf-8"))]
    assert methods == []
