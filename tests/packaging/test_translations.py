"""What is gathered for the translators, and what becomes of their work when the words change."""

from __future__ import annotations

from pathlib import Path

import pytest
import translations

WINDOW = """
from gui.words import later, say

TITLE = later("menus", "&File")
def run(name, many):
    say("home", "“{title}” was deleted.").format(title=name)
    say("home", "All" if many else "One")
    setObjectName("No words")
"""
CORE = '''
"""A docstring is no sentence that is said."""
class DwuglosError(Exception): ...
class LibraryDamaged(DwuglosError): ...

_ONE_LEFT = "One line is left."
_LEFT = "{n} lines are left."
_TABLE = (("One cue has no text.", "{n} cues have no text."),)

class Format:
    title = "Plain text"

def read(name):
    if not name:
        raise LibraryDamaged("Damaged: {file}", file=name)
    raise LibraryDamaged("{trouble}", trouble=name)
    log(f"No {name} of any kind is said here.")
    return "Zdanie po polsku należy do dokumentu."
'''


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "gui").mkdir()
    (tmp_path / "dwuglos").mkdir()
    (tmp_path / "gui" / "home.py").write_text(WINDOW, "utf-8")
    (tmp_path / "dwuglos" / "reading.py").write_text(CORE, "utf-8")
    (tmp_path / "dwuglos" / "edits.py").write_text('LABEL = "Split segment"\n', "utf-8")
    (tmp_path / "dwuglos" / "cli").mkdir()
    (tmp_path / "dwuglos" / "cli" / "program.py").write_text('HELP = "A terminal speaks English."\n', "utf-8")
    return tmp_path


def test_what_is_said_is_gathered_and_nothing_else(project: Path) -> None:
    assert list(translations.gathered(project)) == [
        ("core", "Damaged: {file}"),
        ("core", "Plain text"),
        ("core", "{n} cues have no text."),
        ("core", "{n} lines are left."),
        ("edits", "Split segment"),
        ("home", "All"),
        ("home", "One"),
        ("home", "“{title}” was deleted."),
        ("menus", "&File"),
    ]


def test_a_message_names_the_files_that_say_it(project: Path) -> None:
    assert translations.gathered(project)["menus", "&File"].files == {"gui/home.py"}


def test_translations_stay_and_what_is_new_is_unfinished(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "dwuglos_pl.ts"
    known = {
        ("menus", "&File"): translations.Message(forms=("&Plik",)),
        ("core", "{n} lines are left."): translations.Message(forms=("{n} a", "{n} b", "{n} c")),
        ("menus", "&Gone"): translations.Message(forms=("&Nie ma",)),
    }
    translations.write(known, file)
    file.write_text(file.read_text("utf-8").replace("<!DOCTYPE TS>\n", "<!DOCTYPE TS>\n<!-- Terms -->\n"), "utf-8")
    everything = translations.gathered(project)
    monkeypatch.setattr(translations, "gathered", lambda: everything)
    missing = translations.update(file)
    after = translations.read(file)
    assert after["menus", "&File"].forms == ("&Plik",)
    assert after["core", "{n} lines are left."].forms == ("{n} a", "{n} b", "{n} c")
    assert ("menus", "&Gone") not in after
    assert ("home", "All") in missing
    assert ("menus", "&File") not in missing
    assert "<!-- Terms -->" in file.read_text("utf-8")


def test_marks_of_the_file_are_written_as_words(tmp_path: Path) -> None:
    key = ("help", '<b>"A" & B</b>\nC')
    translations.write({key: translations.Message(forms=("<b>„A” & B</b>\nC",))}, tmp_path / "x.ts")
    assert translations.read(tmp_path / "x.ts")[key].forms == ("<b>„A” & B</b>\nC",)


def test_the_compiled_file_is_made_by_qt(tmp_path: Path) -> None:
    compiled = translations.compile_(tmp_path / "dwuglos_pl.qm")
    assert compiled.read_bytes()[:4] == b"\x3c\xb8\x64\x18", "the mark that files of QTranslator begin with"
