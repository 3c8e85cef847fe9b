"""Undoing, finding and selecting."""

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit

from dwuglos.talk import article_edits, edits
from gui.commands.edit import (
    ChangeSettings,
    ChangeTerm,
    Find,
    FindNext,
    FindPrevious,
    Redo,
    Replace,
    SelectAll,
    Undo,
)
from gui.commands.file import CloseTalk
from gui.commands.segment import Join, MarkFinal
from gui.commands.view import FILTER_COMMANDS
from gui.dialogs.settings import SettingsDialog
from gui.discards import Discard
from gui.filters.untranslated import Untranslated
from gui.panels.views import term_change
from gui.panels.views.find import FindView
from gui.panels.views.find_dialog import FindDialog
from tests.gui.desk import CTRL, SHIFT, Key

ShowUntranslated = FILTER_COMMANDS[Untranslated]


def title(desk, command):
    desk.window.menus.refresh()
    return desk.window.menus.action(command).text()


def test_nothing_can_be_undone_at_first(at_work):
    assert not at_work.can(Undo)
    assert not at_work.can(Redo)
    assert title(at_work, Undo) == "&Undo"


def test_undo_and_redo_by_key_go_to_where_it_happened_and_are_saved(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.key(Key.Key_Escape)
    at_work.table.go_to(1)
    at_work.key(Key.Key_Z, CTRL)
    assert (at_work.target(4), at_work.here) == ("", 4)
    at_work.assert_saved()
    at_work.table.go_to(1)
    at_work.key(Key.Key_Y, CTRL)
    assert (at_work.target(4), at_work.here) == ("Tak", 4)
    at_work.key(Key.Key_Z, CTRL)
    at_work.key(Key.Key_Z, CTRL | SHIFT)
    assert at_work.target(4) == "Tak"
    at_work.assert_saved()


def test_the_menu_names_what_is_undone(at_work):
    at_work.table.go_to(2)
    at_work.run(Join)
    assert title(at_work, Undo) == "&Undo Join segments"
    at_work.run(Undo)
    assert title(at_work, Undo) == "&Undo"
    assert title(at_work, Redo) == "&Redo Join segments"


def test_undo_goes_on_after_a_restart(at_work, new_desk):
    at_work.table.go_to(2)
    at_work.run(Join)
    at_work.run(MarkFinal)
    at_work.run(Undo)
    at_work.window.close()
    later = new_desk()
    later.open()
    assert title(later, Undo) == "&Undo Join segments"
    assert title(later, Redo) == "&Redo Mark as final"
    later.key(Key.Key_Z, CTRL)
    assert [s.id for s in later.transcript] == [1, 2, 3, 4, 5, 6]
    later.key(Key.Key_Y, CTRL)
    later.key(Key.Key_Y, CTRL)
    assert later.segment(2).state == "final"
    assert later.transcript.by_id(3) is None
    later.assert_saved()


def test_undo_from_the_menu_takes_back_typing_before_anything_else(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.table.go_to(4)
    at_work.type("Tak")
    at_work.run(Undo)
    assert at_work.cell.text() == ""
    assert at_work.segment(2).state == "final"


def test_undo_does_not_lose_what_was_put_into_the_cell(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Tak")  # which leaves the field nothing of its own to undo
    at_work.run(Undo)
    assert at_work.segment(2).state == "final"
    at_work.run(Redo)
    assert at_work.target(4) == "Tak"


def test_typing_takes_the_place_of_what_could_be_done_again(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.run(Undo)
    at_work.table.go_to(4)
    at_work.type("Tak")
    at_work.run(Redo)
    assert at_work.told == "There is nothing to redo."
    assert (at_work.target(4), at_work.segment(2).state) == ("Tak", "translated")


def test_undo_shows_a_segment_that_a_filter_hides(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.run(ShowUntranslated)
    assert at_work.table.segments.row_of(2) is None
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.here == 2
    assert at_work.page.filters.chosen_number == 0


def test_find_takes_the_chosen_words_of_the_cell(at_work):
    at_work.table.go_to(2, edit=True, cursor=0)
    at_work.key(Key.Key_Right, CTRL | SHIFT)
    at_work.run(Find)
    assert at_work.page.find_bar.input.text().strip() == "Dziś"
    assert at_work.table.open_cell is None


def test_the_next_and_the_previous_match_by_key(at_work):
    at_work.key(Key.Key_F, CTRL)
    at_work.type("the")
    at_work.qtbot.waitUntil(lambda: at_work.page.find_bar.count.text() != "")
    at_work.table.setFocus()
    at_work.table.go_to(1)
    at_work.key(Key.Key_F3)
    assert (at_work.here, at_work.page.find_bar.count.text()) == (3, "1 of 3")
    at_work.run(FindNext)
    assert (at_work.here, at_work.page.find_bar.count.text()) == (5, "2 of 3")
    at_work.key(Key.Key_F3, SHIFT)
    assert at_work.here == 3
    at_work.run(FindPrevious)
    assert at_work.here == 6


def test_all_that_is_shown_is_selected(at_work):
    at_work.run(ShowUntranslated)
    at_work.run(SelectAll)
    assert at_work.table.selected_ids() == [4, 5]


# Where one is led


def test_what_was_done_to_the_article_is_undone_there(at_work):
    article = at_work.session.article
    at_work.session.do(article_edits.add_paragraph(article, None))
    assert at_work.window.article is None
    at_work.run(Undo)
    assert at_work.window.article is not None
    assert at_work.window.editor is None
    at_work.window.show_segments()
    at_work.run(Redo)
    assert at_work.window.article is not None


def test_of_many_segments_the_one_nearest_to_the_cursor_stays_in_sight(at_work):
    at_work.session.do(edits.set_state(at_work.transcript, [1, 3, 6], "reviewed"))
    at_work.session.do(edits.set_state(at_work.transcript, [1, 3, 6], "translated"))
    for here, shown in ((5, 6), (1, 1), (4, 3)):
        at_work.table.go_to(here)
        at_work.run(Undo)
        assert at_work.here == shown
        at_work.run(Redo)


def test_who_was_typing_types_on_where_it_was_undone(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.table.go_to(4, edit=True)
    at_work.run(Undo)
    assert (at_work.cell.segment, at_work.cell.field) == (2, "target")
    at_work.table.close_cell()
    at_work.run(Redo)
    assert at_work.table.open_cell is None


def test_a_text_given_up_whose_segment_is_gone_is_said_to_be(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Escape)
    at_work.session.discards.latest = lambda: Discard(99, "target", "Tak")
    at_work.run(Undo)
    assert at_work.told == "The segment that this was typed into is no longer there."
    assert at_work.table.open_cell is None


def test_a_text_given_up_comes_back_without_a_word(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Escape)
    at_work.run(Undo)
    assert (at_work.cell.text(), at_work.told) == ("Tak", "")


# What is looked for


def test_at_home_talks_are_looked_for_and_nothing_is_undone(desk):
    desk.home()
    desk.run(Find)
    focused = desk.window.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert desk.window.home.isAncestorOf(focused)
    assert not desk.can(Undo)
    assert not desk.can(Redo)
    assert not desk.can(FindNext)


def test_finding_keeps_what_is_typed(at_work):
    for command in (Find, FindNext, FindPrevious, SelectAll):
        at_work.table.go_to(4, edit=True)
        at_work.type("a")
        at_work.run(command)
        assert at_work.table.open_cell is None
    assert at_work.target(4) == "aaaa"


def test_what_is_chosen_over_several_lines_is_not_looked_for(at_work):
    at_work.table.go_to(2, edit=True)
    at_work.cell.input.setPlainText("raz\ndwa")
    at_work.cell.input.selectAll()
    at_work.run(Find)
    assert at_work.page.find_bar.input.text() == ""


def find_view(desk):
    (view,) = desk.window.findChildren(FindView)
    return view


def test_what_is_chosen_is_replaced_and_the_key_goes_on_to_what_comes_instead(at_work):
    at_work.table.go_to(2, edit=True, cursor=0)
    at_work.key(Key.Key_Right, CTRL | SHIFT)
    at_work.run(Replace)
    view = find_view(at_work)
    assert view.form.text.text().strip() == "Dziś"
    assert view.form.instead.hasFocus()
    view.form.text.setFocus()
    view.form.instead.setText("Dzisiaj")
    at_work.run(Replace)
    assert view.form.instead.hasFocus()
    assert view.form.text.text().strip() == "Dziś", "nothing else is looked for"


def test_without_anything_chosen_what_the_find_bar_has_is_replaced(at_work):
    at_work.run(Find)
    at_work.type("the")
    at_work.table.setFocus()
    at_work.run(Replace)
    assert find_view(at_work).form.text.text() == "the"


def test_in_the_article_it_is_asked_what_to_replace(at_work):
    at_work.window.show_article()
    at_work.run(Replace)
    assert find_view(at_work).form.text.text() == ""


def test_at_home_a_dialog_replaces_in_all_talks_and_there_is_one(desk):
    desk.home()
    desk.run(Replace)
    (dialog,) = desk.window.findChildren(FindDialog)
    assert dialog.isVisible()
    desk.qtbot.waitUntil(dialog.view.form.text.hasFocus)
    dialog.view.form.text.setText("the")
    desk.run(Replace)
    assert desk.window.findChildren(FindDialog) == [dialog]
    dialog.close()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(FindDialog))
    desk.run(Replace)
    (other,) = desk.window.findChildren(FindDialog)
    assert other.view.form.text.text() == ""
    other.close()


def test_the_term_that_is_chosen_is_changed(at_work, monkeypatch):
    wanted = []
    monkeypatch.setattr(term_change, "show_term_change", lambda _place, text: wanted.append(text.strip()))
    at_work.run(ChangeTerm)
    at_work.table.go_to(2, edit=True, cursor=0)
    at_work.key(Key.Key_Right, CTRL | SHIFT)
    at_work.run(ChangeTerm)
    at_work.run(CloseTalk)
    at_work.run(ChangeTerm)
    assert wanted == ["", "Dziś", ""]


# Settings


@pytest.mark.parametrize("agrees", [True, False])
def test_settings_count_at_once_where_they_are_agreed_to(at_work, monkeypatch, agrees):
    done, before = [], at_work.settings.notify
    window = at_work.window
    monkeypatch.setattr(window.look, "use_theme", lambda theme: done.append(("theme", theme)))
    monkeypatch.setattr(window.look, "use_text_size", lambda size: done.append(("size", size)))
    monkeypatch.setattr(window.look, "use_profile", lambda profile: done.append(("profile", profile.name)))
    monkeypatch.setattr(window, "remember", lambda: done.append(("kept", at_work.settings.notify)))
    monkeypatch.setattr(window.look, "use_language", lambda: done.append("language"))

    def choose(dialog):
        dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
        dialog.text_size.setCurrentIndex(dialog.text_size.findData("150"))
        dialog.profile.setCurrentIndex(dialog.profile.findData("ted-pl"))
        dialog.notify.setChecked(not before)
        dialog.done(agrees)
        return agrees

    monkeypatch.setattr(QDialog, "exec", choose)
    at_work.run(ChangeSettings)
    assert done == (
        [("theme", "dark"), ("size", 150), ("profile", "ted-pl"), ("kept", not before), "language"] if agrees else []
    )
    at_work.qtbot.waitUntil(lambda: not window.findChildren(SettingsDialog))


def test_other_settings_are_a_button_away(at_work, monkeypatch):
    seen = []

    def look(dialog):
        seen.append(type(dialog).__name__)
        if isinstance(dialog, SettingsDialog):
            for signal in (dialog.keys_wanted, dialog.checks_wanted, dialog.services_wanted):
                signal.emit()
            at_work.settings.profiles["moja"] = {"title": "Moja", "line_length": 30}
            dialog.limits_wanted.emit()
            seen.append(dialog.profile.findData("moja") >= 0)
        dialog.done(0)
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    at_work.run(ChangeSettings)
    assert seen == ["SettingsDialog", "KeysDialog", "ChecksDialog", "TranslatorsDialog", "LimitsDialog", True]
