"""The language of the window."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from dwuglos import places
from gui import language
from gui.language import LANGUAGES


@pytest.fixture
def speak(qapp):
    """Install languages, and take them away after the test."""
    installed, before = [], QLocale()

    def install(name):
        installed.extend(language.install(qapp, name))
        return installed

    yield install
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_polish_speaks_for_qt_as_well(speak):
    assert speak("pl")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"
    assert QLocale().language() == QLocale.Language.Polish


def test_english_needs_no_translation(speak):
    assert speak("en") == []
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


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
    assert len(speak("pl")) == 2 * with_qt
