"""Help, news, and what this is."""

from PySide6.QtWidgets import QDialog

from dwuglos import __version__
from gui.commands.help import About, Help, News
from gui.dialogs.about import AboutDialog
from gui.dialogs.pages import PagesDialog
from tests.gui.desk import turn_to


def test_about_names_the_version_the_licence_and_the_library(desk, monkeypatch):
    said = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: said.append(dialog.text.toPlainText()))
    desk.run(About)
    assert __version__ in said[0]
    assert "GNU General Public License" in said[0]
    assert str(desk.path) in said[0]
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(AboutDialog))


def test_help_stays_open_beside_the_work_with_the_users_own_keys(desk):
    desk.window.menus.use_keys({"Confirm": "F7"})
    desk.run(Help)
    (pages,) = desk.window.findChildren(PagesDialog)
    assert not pages.isModal()
    turn_to(pages, "Editing")
    assert "F7 confirms and goes to the next" in pages.text.toPlainText()
    pages.close()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(PagesDialog))


def test_help_speaks_the_language_of_the_window(desk):
    desk.settings.language = "pl"
    desk.run(Help)
    (pages,) = desk.window.findChildren(PagesDialog)
    assert pages.titles.item(0).text() == "Pierwsze kroki"
    pages.close()


def test_a_command_without_a_key_is_called_by_its_name_in_the_help(desk):
    desk.window.menus.use_keys({"Split": ""})
    desk.run(Help)
    (pages,) = desk.window.findChildren(PagesDialog)
    turn_to(pages, "Editing")
    assert "Split at the cursor splits at the cursor" in pages.text.toPlainText()
    pages.close()


def test_what_is_new_is_read_from_the_changelog(desk):
    desk.run(News)
    (pages,) = desk.window.findChildren(PagesDialog)
    assert pages.titles.item(pages.titles.count() - 1).text().startswith("0.1.0")
    assert "bilingual subtitles" in pages.text.toPlainText()
    pages.close()
