"""Filters, limits and themes."""

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from dwuglos import places
from dwuglos.layout import break_lines
from dwuglos.profiles import NETFLIX_PL, PROFILES
from dwuglos.talk import edits
from gui.commands.times import EditTimes
from gui.commands.view import (
    FILTER_COMMANDS,
    MENU,
    DarkTheme,
    FullScreen,
    LargerText,
    LightTheme,
    Limits,
    NetflixLimits,
    ShowLines,
    ShowMilliseconds,
    SmallerText,
    SystemTheme,
    TedLimits,
    UsualText,
    panel_commands,
)
from gui.dialogs.limits import LimitsDialog
from gui.filters.all import All
from gui.filters.confirmed import Confirmed
from gui.filters.drafts import Drafts
from gui.filters.untranslated import Untranslated
from gui.look import text_size, theme
from gui.panels import PANELS
from tests.gui.desk import ALT, CTRL, Key

ShowAll = FILTER_COMMANDS[All]
ShowUntranslated = FILTER_COMMANDS[Untranslated]
ShowDrafts = FILTER_COMMANDS[Drafts]
ShowConfirmed = FILTER_COMMANDS[Confirmed]


YOUTUBE = next(each for each in PROFILES if each.title == "YouTube")


def shown(desk):
    model = desk.table.segments
    return [model.segment(row).id for row in range(model.rowCount())]


def checked(desk, *commands):
    """Return those of the commands that have their mark in the menu."""
    desk.window.menus.refresh()
    return [each for each in commands if desk.window.menus.action(each).isChecked()]


def chips(desk):
    return [button.text() for button in desk.page.filters._group.buttons()]


@pytest.mark.parametrize(
    ("command", "ids"),
    [(ShowAll, [1, 2, 3, 4, 5, 6]), (ShowUntranslated, [4, 5]), (ShowDrafts, [2, 3]), (ShowConfirmed, [1, 6])],
)
def test_a_filter_shows_its_segments(at_work, command, ids):
    at_work.run(command)
    assert shown(at_work) == ids
    assert at_work.here in ids


def test_filters_by_key(at_work):
    at_work.key(Key.Key_2, ALT)
    assert shown(at_work) == [4, 5]
    at_work.key(Key.Key_1, ALT)
    assert len(shown(at_work)) == 6
    assert at_work.here == 4


def test_a_row_stays_until_the_filter_is_chosen_again(at_work):
    at_work.run(ShowUntranslated)
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    assert shown(at_work) == [4, 5]
    assert at_work.cell.segment == 5
    at_work.run(ShowUntranslated)
    assert shown(at_work) == [5]


def test_the_chips_count_along(at_work):
    assert chips(at_work)[:5] == ["All  6", "Untranslated  2", "Drafts  2", "Confirmed  2", "With notes  0"]
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    assert chips(at_work)[:5] == ["All  6", "Untranslated  1", "Drafts  3", "Confirmed  2", "With notes  0"]


def test_a_filter_that_lets_nothing_through_says_so(at_work):
    at_work.run(ShowUntranslated)
    for id in (4, 5):
        at_work.table.go_to(id)
        at_work.type("x")
        at_work.key(Key.Key_Return)
    at_work.run(ShowUntranslated)
    assert shown(at_work) == []
    assert at_work.page.nothing.isVisible()
    assert at_work.page.nothing.text() == "No segment matches this filter."
    at_work.run(ShowAll)
    assert not at_work.page.nothing.isVisible()
    assert at_work.table.current() is not None


def test_choosing_a_filter_keeps_what_is_typed(at_work):
    at_work.type("Tak")
    at_work.run(ShowDrafts)
    assert at_work.target(4) == "Tak"
    assert shown(at_work) == [2, 3, 4]


def test_other_limits_are_shown_counted_by_and_remembered(at_work):
    at_work.run(TedLimits)
    assert at_work.window.status.limits.text() == "TED PL"
    at_work.type("Tak")
    assert at_work.cell.counter.text().endswith("/ 21 cps")
    assert json.loads(places.settings().read_text())["profile"] == "ted-pl"
    assert checked(at_work, NetflixLimits, TedLimits, Limits) == [TedLimits]


def test_texts_are_shown_in_the_lines_of_their_export_and_that_is_remembered(at_work):
    long = "Najprostszym sposobem jest po prostu policzenie, ile razy występuje."
    at_work.session.do(edits.set_target(at_work.transcript, 2, long))
    row = at_work.table.segments.row(1)
    target = at_work.table.segments.columns[at_work.table.segments.column_of("target")]
    assert target.shown_text(row, at_work.table._delegate.look) == long
    at_work.run(ShowLines)
    assert target.shown_text(row, at_work.table._delegate.look) == break_lines(long)
    assert at_work.window.menus.action(ShowLines).isChecked()
    assert json.loads(places.settings().read_text())["in_lines"] is True
    at_work.page.use_theme()
    assert at_work.table._delegate.look.in_lines
    at_work.run(ShowLines)
    assert target.shown_text(row, at_work.table._delegate.look) == long


@pytest.mark.parametrize("agreed", [True, False])
def test_limits_of_others_are_used_once_they_are_agreed_to(at_work, monkeypatch, agreed):
    def answer(dialog):
        dialog.list.setCurrentRow(PROFILES.index(YOUTUBE))
        return agreed

    monkeypatch.setattr(LimitsDialog, "exec", answer)
    at_work.run(Limits)
    used = YOUTUBE if agreed else NETFLIX_PL
    assert checked(at_work, NetflixLimits, TedLimits, Limits) == [Limits if agreed else NetflixLimits]
    assert at_work.window.status.limits.text() == used.title
    stored = json.loads(places.settings().read_text()) if agreed else {}
    assert stored.get("profile") == (used.name if agreed else None)
    at_work.type("Tak")
    assert at_work.cell.counter.text().startswith(f"3 / {used.line_length}")


def test_panels_stand_in_the_menu_in_their_order_behind_a_line(at_work):
    made = panel_commands()
    assert [(each.title, each.keys, each.starts_group) for each in made] == [
        (panel.title, panel.keys, panel is PANELS[0]) for panel in PANELS
    ]
    notes = next(each for each in MENU.commands if each.__name__ == "NotesPanel")
    at_work.run(notes)
    assert checked(at_work, notes) == [notes]
    at_work.run(notes)  # from within it
    assert checked(at_work, notes) == []


def test_without_a_talk_a_panel_says_what_it_needs(desk):
    desk.home()
    choices = {each.name: each.obstacle for each in desk.window.menus.choices()}
    assert {choices[panel.name] for panel in PANELS} == {"Open a talk first."}


def test_dark_and_light(at_work):
    try:
        at_work.run(DarkTheme)
        assert theme.colours() == theme.DARK
        assert checked(at_work, SystemTheme, LightTheme, DarkTheme) == [DarkTheme]
        assert json.loads(places.settings().read_text())["theme"] == "dark"
    finally:
        at_work.run(LightTheme)
    assert theme.colours() == theme.LIGHT
    assert checked(at_work, SystemTheme, LightTheme, DarkTheme) == [LightTheme]


def test_choosing_the_limits_in_force_again_keeps_them_checked(at_work):
    at_work.run(NetflixLimits)
    assert at_work.window.menus.action(NetflixLimits).isChecked()


def test_the_whole_screen_and_back(at_work):
    at_work.key(Key.Key_F11)
    assert at_work.window.isFullScreen()
    assert at_work.window.menus.action(FullScreen).isChecked()
    at_work.key(Key.Key_F11)
    assert not at_work.window.isFullScreen()
    assert not at_work.window.menus.action(FullScreen).isChecked()


def test_texts_become_larger_and_smaller_by_keys_and_stay_so(at_work, new_desk):
    table, usual = at_work.table, at_work.table.font().pointSizeF()
    widths = [table.columnWidth(n) for n in (0, 1)]
    for key in (Key.Key_Plus, Key.Key_Equal, Key.Key_Plus):
        at_work.key(key, CTRL)
    assert at_work.settings.text_size == 150
    assert table.font().pointSizeF() == pytest.approx(usual * 1.5)
    assert table.rowHeight(3) > 2 * table.fontMetrics().lineSpacing()
    scale = table.column_layout.scale
    assert 1 < scale <= 1.5
    assert [table.columnWidth(n) for n in (0, 1)] == [round(width * scale) for width in widths]
    texts = [n for n, column in enumerate(table.segments.columns) if column.stretches]
    assert sum(map(table.columnWidth, texts)) >= 0.49 * table.viewport().width()
    assert json.loads(places.settings().read_text())["text_size"] == 150
    at_work.key(Key.Key_Minus, CTRL)
    assert at_work.settings.text_size == 125
    at_work.key(Key.Key_0, CTRL)
    assert table.font().pointSizeF() == pytest.approx(usual)
    assert [table.columnWidth(n) for n in (0, 1)] == widths


def test_an_open_cell_has_the_size_of_the_others(at_work):
    at_work.type("Tak")
    at_work.run(LargerText)
    assert at_work.cell.input.font().pointSizeF() == at_work.table.font().pointSizeF()
    assert at_work.cell.counter.font().pointSizeF() == pytest.approx(at_work.table.font().pointSizeF() * 0.85)
    assert at_work.table.rowHeight(3) >= at_work.cell.needed_height()
    at_work.table.close_cell()
    at_work.window.look.use_text_size(250)
    at_work.run(EditTimes)
    times = at_work.table.open_editor
    assert times.end.width() > times.end.fontMetrics().horizontalAdvance(times.end.text())
    assert times.height() > times.start.fontMetrics().height()


def test_texts_end_at_a_size_that_can_be_read(at_work):
    for _ in range(12):
        at_work.run(SmallerText)
    assert at_work.settings.text_size == text_size.SIZES[0]
    for _ in range(12):
        at_work.run(LargerText)
    assert at_work.settings.text_size == text_size.SIZES[-1]
    at_work.run(UsualText)
    assert at_work.settings.text_size == 100


@pytest.mark.parametrize(("deltas", "size"), [((120,), 110), ((40, 40, 40), 110), ((-120, -120), 80), ((60, -60), 100)])
def test_the_wheel_with_ctrl_changes_the_size_and_scrolls_nothing(at_work, deltas, size):
    view = at_work.table.viewport()
    for delta in deltas:
        turn = QWheelEvent(
            QPointF(50, 50),
            QPointF(view.mapToGlobal(QPointF(50, 50))),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, turn)
    assert at_work.settings.text_size == size


def test_a_size_of_the_settings_that_nobody_could_read_is_not_used(desk):
    desk.settings.text_size = 1
    desk.open()
    assert desk.table.font().pointSizeF() == pytest.approx(QApplication.font().pointSizeF() * 0.7)


def test_times_are_shown_to_the_millisecond_where_that_is_wanted(at_work, new_desk):
    def picture():
        QApplication.processEvents()
        return at_work.table.viewport().grab().toImage()

    before = picture()
    at_work.run(ShowMilliseconds)
    assert picture() != before
    assert json.loads(places.settings().read_text())["milliseconds"] is True
    assert at_work.window.menus.action(ShowMilliseconds).isChecked()
    at_work.window.close_talk()
    at_work.open(at=4)
    assert at_work.page.milliseconds
    at_work.run(ShowMilliseconds)
    assert picture() == before
