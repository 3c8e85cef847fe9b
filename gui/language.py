"""The language of the window: the program's own words and Qt's, where they are translated."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from dwuglos import places
from gui.words import later

Language = Literal["system", "en", "pl"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

WORDS_OF_QT = (
    later("QFileDialog", "&Look in:"),
    later("QFileDialog", "Files of &type:"),
    later("QAbstractFileIconProvider", "Drive"),
    later("QAbstractFileIconProvider", "File"),
    later("QAbstractFileIconProvider", "Folder"),
    later("QAbstractFileIconProvider", "Unknown"),
    later("QDockWidget", "Closes the dock widget"),
)
"""What Qt says, in its own contexts, and its own Polish does not know."""

_spoken = "en"
_in_use: list[QTranslator] = []
"""The translators of the application. It is not asked for them: that would make a Python object of each child it has,
and of the enums of its class, and take a hundredth of the time in which a talk is opened."""
_polish: QTranslator | None = None
"""The words in Polish while the program speaks English, for who looks for them."""


def in_force(language: str) -> str:
    """Return the two letters of the language a setting means; for the system's, the first that there is."""
    if language in LANGUAGES[1:]:
        return language
    wanted = (each.partition("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in wanted if each in LANGUAGES[1:]), "en")


def spoken() -> str:
    """Return the two letters of the language the program speaks now."""
    return _spoken


def in_other(context: str, text: str) -> str:
    """Return a text of the source in the language that is not spoken, so that it is found in either."""
    global _polish
    if _spoken != "en":
        return text
    if _polish is None:
        _polish = QTranslator()
        _polish.load(str(places.translations() / "dwuglos_pl.qm"))
    return _polish.translate(context, text) or ""


def install(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Let the program speak a language from now on, and return the translators in use; those before are gone.

    Dates and numbers follow. The words in the source are English; what has no translation stays so. What a widget
    says already it goes on saying.
    """
    global _spoken, _polish, _in_use
    letters = _spoken = in_force(language)
    _polish = None
    QLocale.setDefault(QLocale(letters) if language in LANGUAGES[1:] else QLocale.system())
    for before in _in_use:
        application.removeTranslator(before)
        before.deleteLater()
    _in_use = []
    if letters == "en":
        return []
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (qt / f"qtbase_{letters}.qm", places.translations() / f"dwuglos_{letters}.qm")
    # The program's own last: of two that know a word, Qt asks the one that was installed later.
    _in_use = [translator for file in files if (translator := _installed(application, file)) is not None]
    return list(_in_use)


def _installed(application: QCoreApplication, file: Path) -> QTranslator | None:
    translator = QTranslator(application)
    if file.is_file() and translator.load(str(file)):
        application.installTranslator(translator)
        return translator
    translator.deleteLater()
    return None
