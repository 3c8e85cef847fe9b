"""The language of the window: what is said in Polish, and that all of it is."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from string import Formatter
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSize, QTranslator
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QLabel

from dwuglos import places
from dwuglos.drafts.outcome import Outcome
from dwuglos.errors import InputError, Notice, UnreadableFile
from gui import language
from gui.commands import MENUS
from gui.commands.segment import EditPolish
from gui.language import LANGUAGES
from gui.words import localized

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
import translations  # noqa: E402

POLISH = translations.read()


def bare(title):
    """Return what a command is called when somebody speaks of it."""
    return title.replace("&", "").rstrip("…")


TEXTS = [(context, text, form) for (context, text), message in POLISH.items() for form in message.forms]


@pytest.fixture(scope="module")
def said() -> dict[translations.Key, translations.Message]:
    """All that the program says; gathered where it is needed, not by each process that collects the tests."""
    return translations.gathered()


def test_polish_speaks_for_qt_as_well(speak):
    assert speak("pl")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"
    assert QLocale().language() == QLocale.Language.Polish


def test_a_file_dialog_of_qt_is_polish_throughout(speak, qtbot, tmp_path):
    (tmp_path / "folder").mkdir()
    speak("pl")
    dialog = QFileDialog(None, "Otwórz", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilter("Wszystko (*)")
    qtbot.addWidget(dialog)
    assert {label.text() for label in dialog.findChildren(QLabel)} >= {"&Szukaj w:", "Nazwa &pliku:", "Pliki &typu:"}
    files = dialog.findChild(QFileSystemModel)
    assert files.type(files.index(str(tmp_path / "folder"))) == "Folder"


def test_what_is_added_to_the_polish_of_qt_is_what_that_lacks(said):
    added = [key for key, message in said.items() if "gui/language.py" in message.files]
    assert sorted(text for _, text in added) == sorted(language.WORDS_OF_QT)
    of_qt = QTranslator()
    assert of_qt.load("qtbase_pl.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert [key for key in added if of_qt.translate(*key)] == []


def test_english_needs_no_translation(speak):
    assert speak("en") == []
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(
    ("system", "expected"),
    [(["pl-PL", "pl"], "pl"), (["de-DE", "pl"], "pl"), (["de"], "en"), (["en-GB", "pl"], "en"), ([], "en")],
)
def test_the_language_of_the_system_is_the_first_there_is(monkeypatch, system, expected):
    monkeypatch.setattr(QLocale, "system", lambda: SimpleNamespace(uiLanguages=lambda: system))
    assert language.in_force("system") == expected
    assert language.in_force("from another version") == expected
    assert language.in_force("pl") == "pl"
    assert LANGUAGES[0] == "system"


def test_a_translation_that_is_damaged_or_missing_is_done_without(speak, monkeypatch, tmp_path):
    monkeypatch.setattr(places, "translations", lambda: tmp_path)
    with_qt = len(speak("pl"))
    (tmp_path / "dwuglos_pl.qm").write_bytes(b"no translation")
    assert len(speak("pl")) == with_qt


def test_another_language_takes_the_place_of_the_one_before(speak):
    speak("pl")
    speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert language.spoken() == "en"
    speak("pl")
    assert QCoreApplication.translate("menus", "&File") == "&Plik"
    assert language.spoken() == "pl"


# The translation


def test_everything_is_translated_and_nothing_is_left_over(said):
    missing = [key for key in said if key not in POLISH or not POLISH[key].forms]
    assert not missing, "translate these (make translations)"
    assert not [key for key in POLISH if key not in said], "nothing says these any more (make translations)"


def test_what_is_counted_has_three_forms():
    counted = {key: len(message.forms) for key, message in POLISH.items() if translations.counts(key)}
    assert counted
    assert not {key: forms for key, forms in counted.items() if forms != translations.FORMS}


def test_the_holes_are_those_of_the_english():
    assert not [(text, form) for _, text, form in TEXTS if holes(text) != holes(form)]


def test_what_ends_as_a_sentence_or_a_label_does_so_in_polish():
    ends = (".", "?", "…", ":")
    ended = [(text, form) for _, text, form in TEXTS if text[-1] in ends and text[-1] != form[-1]]
    assert not ended


def test_each_letter_that_chooses_has_its_like():
    letters = [(text, form) for _, text, form in TEXTS if len(mnemonics(text)) != len(mnemonics(form))]
    assert not letters


def test_polish_is_set_as_polish_is():
    wrong = [
        form
        for _, text, form in TEXTS
        if re.search(r"[“‘]|\.\.\.| -(?!-)|  |[ \xa0]%", form) and "  " not in text and "-->" not in text
    ]
    assert not wrong
    assert not [form for _, text, form in TEXTS if '"' in form and '"' not in text]


TITLES = {bare(text): bare(form) for context, text, form in TEXTS if context in ("commands", "panels")}
"""What commands and panels are called, in English and in Polish."""


@pytest.mark.parametrize(("folder", "titles"), [("en", TITLES.keys()), ("pl", TITLES.values())])
def test_the_pages_of_the_help_call_commands_what_the_menus_call_them(folder, titles):
    texts = [page.read_text(encoding="utf-8") for page in (ROOT / "resources" / "help" / folder).glob("*.md")]
    ways = [way for text in texts for way in re.findall(r"\*([^*\n]+? → [^*]+?)\*", text)]
    called = [bare(" ".join(step.split())) for way in ways for step in way.split(" → ")[1:]]
    assert called
    assert not [step for step in called if step not in titles]


def test_what_is_said_calls_commands_what_the_menus_call_them():
    way = re.compile(r"\b(?:File|Edit|Segment|Translate|Times|Checks|Article|View), ([A-Z][^,.;:)]+)")
    named = [(bare(step), form) for _, text, form in TEXTS for step in way.findall(text)]
    assert named
    assert not [(step, form) for step, form in named if TITLES.get(step, "→") not in form]


@pytest.mark.parametrize("speaks_polish", [False, True], ids=["English", "Polish"])
@pytest.mark.parametrize("menu", [None, *MENUS], ids=lambda menu: menu.title if menu else "menu bar")
def test_letters_choose_one_command_in_a_menu(menu, speaks_polish):
    context = "commands" if menu else "menus"
    for titles in menu.levels() if menu else [[each.title for each in MENUS]]:
        shown = [POLISH[context, title].forms[0] for title in titles] if speaks_polish else titles
        letters = [letter for title in shown for letter in mnemonics(title)]
        assert len(letters) == len(titles)
        assert len(set(letters)) == len(letters), sorted(letters)


def test_no_sentence_is_glued_together():
    glued = []
    for path in sorted((ROOT / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if is_glued(node):
                glued.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not glued


def holes(text):
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def mnemonics(text):
    return [letter.casefold() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


def is_glued(node):
    """Tell whether an expression lays something said beside other words; signs and marks may stand beside it."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return is_said(node.left) or is_said(node.right)
    if not isinstance(node, ast.JoinedStr):
        return False
    said = [each for each in node.values if isinstance(each, ast.FormattedValue) and is_said(each.value)]
    plain = "".join(each.value for each in node.values if isinstance(each, ast.Constant))
    return len(said) > 1 or (bool(said) and re.search("[a-z]", re.sub("<.*?>", "", plain)) is not None)


def is_said(node):
    """Tell whether an expression is something said, whole or filled in."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("say", "localized")


# What is seen

SMALL = QSize(960, 540)


def test_a_window_in_polish_has_polish_menus(speak, new_desk):
    speak("pl")
    desk = new_desk()
    titles = [action.text() for action in desk.window.menuBar().actions()]
    assert titles[0] == "&Plik"
    assert titles[-1] == "Pomo&c"
    desk.open(at=4)
    assert desk.window.menus.action(EditPolish).text() == "Edytuj tekst &polski"
    assert desk.window.status.place.text() == "Segment 4 z 6"


@pytest.mark.parametrize("name", ["en", "pl"])
def test_every_page_fits_a_small_screen(speak, new_desk, name):
    """1024×640, and 1920×1080 at 200 %; Polish words are longer."""
    speak(name)
    desk = new_desk()
    desk.home()
    assert desk.window.minimumSizeHint().width() <= SMALL.width()
    desk.open(at=4)
    desk.page.find_bar.open_bar("light")
    article = desk.window.show_article()
    article.timeline.order.setText("!")
    article.timeline.order.show()
    article.timeline.sort.show()
    assert desk.window.minimumSizeHint().width() <= SMALL.width()
    assert desk.window.minimumSizeHint().height() <= SMALL.height()


@pytest.mark.parametrize("n", [0, 1, 2, 5, 22])
def test_a_sentence_without_plural_forms_is_polish_whatever_it_counts(speak, n):
    speak("pl")
    plain = [text for (context, text), message in POLISH.items() if context == "core" and len(message.forms) == 1]
    plain = [text for text in plain if not holes(text) and POLISH["core", text].forms != (text,)]
    assert len(plain) > 100
    english = [
        text for text in plain if localized(Notice(text, text, n)) == text or localized(InputError(text, n=n)) == text
    ]
    assert english == []
    assert localized(*Outcome(0, (), 2).notices).startswith("Żaden segment nie ma nowego szkicu.")


def test_an_error_of_the_core_is_told_in_polish_with_its_facts(speak):
    speak("pl")
    why = UnreadableFile("This is {kind}, not text. Choose a subtitle or text file.", kind="a picture")
    error = UnreadableFile("{file}: {reason}", file="talk.srt", reason=why)
    assert localized(error) == "talk.srt: To nie tekst, lecz obraz. Wybierz plik z napisami lub tekstem."
    assert str(error) == "talk.srt: This is a picture, not text. Choose a subtitle or text file."


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (1, "1 napis nie ma tekstu."),
        (3, "3 napisy nie mają tekstu."),
        (12, "12 napisów nie ma tekstu."),
        (12_345, "12\u00a0345 napisów nie ma tekstu."),
    ],
)
def test_a_notice_counts_as_polish_does(speak, n, expected):
    speak("pl")
    assert localized(Notice("One cue has no text.", "{n} cues have no text.", n)) == expected


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (b"\xff\xfe", "Szablonu fragment.html nie można użyć: plik nie jest w UTF-8."),
        (
            b"{{ 'x' * 1000000 }}",
            "Szablonu fragment.html nie można użyć z powodu wiersza 1: działa na zbyt dużej liczbie.",
        ),
    ],
)
def test_what_is_wrong_with_a_template_is_told_in_polish(speak, tmp_path, template, expected):
    from dwuglos.article.publications.parts import sandbox

    (tmp_path / "fragment.html").write_bytes(template)
    speak("pl")
    with pytest.raises(InputError) as raised:
        sandbox.render(sandbox.sandbox(tmp_path), "fragment.html", {})
    assert localized(raised.value) == expected
