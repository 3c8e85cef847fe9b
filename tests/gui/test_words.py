"""What the core says, localized in the language of the window: here in English, as it comes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.reports import Report, as_html
from dwuglos.errors import InputError, Notice, ServiceOffline, UntranslatedSegments, notice
from dwuglos.exporting.cues import stop_at_gaps
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.writing import require_times
from dwuglos.talk.transcript import NewSegment, number
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


def cues(untimed: int, timed: int) -> list[Cue]:
    return [Cue(None, None, "a")] * untimed + [Cue(0, 1000, "b")] * timed


@pytest.mark.parametrize(
    ("untimed", "timed", "english", "polish"),
    [
        (1, 0, "there are none in this talk; give it times", "a ten wykład ich nie ma; dodaj"),
        (5, 0, "there are none in this talk; give it times", "a ten wykład ich nie ma; dodaj"),
        (1, 1, "one of the 2 segments has none; give it", "jeden z segmentów (wszystkich: 2) ich nie ma"),
        (2, 1, "2 of the 3 segments have none; give them", "2 segmenty (wszystkich: 3) ich nie mają"),
        (5, 17, "5 of the 22 segments have none; give them", "5 segmentów (wszystkich: 22) ich nie ma"),
    ],
)
def test_a_share_of_the_segments_is_told_in_its_number(qapp, speak, untimed, timed, english, polish):
    with pytest.raises(InputError) as refusal:
        require_times(cues(untimed, timed), "SubRip")
    assert localized(refusal.value) == str(refusal.value)
    assert english in str(refusal.value)
    speak("pl")
    assert polish in localized(refusal.value)


@pytest.mark.parametrize(
    ("gaps", "rest", "english", "polish"),
    [
        (1, 0, "Nothing is translated yet", "Nic nie jest jeszcze przetłumaczone"),
        (5, 0, "Nothing is translated yet", "Nic nie jest jeszcze przetłumaczone"),
        (1, 1, "One of the 2 segments has no translation", "Jeden z segmentów (wszystkich: 2) nie ma tłumaczenia"),
        (2, 1, "2 of the 3 segments have no translation", "2 segmenty (wszystkich: 3) nie mają tłumaczenia"),
        (5, 17, "5 of the 22 segments have no translation", "5 segmentów (wszystkich: 22) nie ma tłumaczenia"),
    ],
)
def test_a_share_without_a_translation_is_told_in_its_number(qapp, speak, gaps, rest, english, polish):
    texts = [NewSegment(0, 1000, "a")] * gaps + [NewSegment(0, 1000, "a", "b")] * rest
    with pytest.raises(UntranslatedSegments) as refusal:
        stop_at_gaps(number(texts))
    assert str(refusal.value).startswith(english)
    speak("pl")
    assert localized(refusal.value).startswith(polish)


def test_a_share_is_never_told_by_one_sentence_for_all_numbers():
    counted = re.compile(r"\{n\} of the \{\w+\}")
    for path in sorted(GUI.parent.glob("dwuglos/**/*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        chosen = {id(arg) for call in calls if getattr(call.func, "id", "") == "for_share" for arg in call.args}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and counted.search(node.value):
                assert id(node) in chosen, f"{path}: {node.value}"


def test_findings_speak_the_language_of_the_window(qapp, speak):
    made = number(
        [
            NewSegment(0, 1000, "Then Time said 5.", "Powiedział 6, a tekst ma o wiele za dużo znaków.", "reviewed"),
            NewSegment(1000, 3000, "Time", "Time Time", "reviewed"),
        ]
    )
    findings = Findings(made)
    findings.look()
    speak("pl")
    said = {finding.check: localized(finding.message) for finding in findings}
    assert said["numbers"] == "Liczby się różnią: po angielsku jest 5, po polsku 6."
    assert said["reading-speed"] == "Trzeba go czytać z szybkością 48,0 zn./s; najwyżej 17 zn./s."
    assert said["names"] == "W polskim brakuje nazwy własnej: Time."
    assert said["repeated-word"] == "„Time” stoi tu dwa razy z rzędu."
    page = as_html(Report("Talk", "Netflix PL", made, list(findings)), localized, "pl")
    assert "Powtórzone słowo" in page
    assert "<th>Waga</th>" in page
