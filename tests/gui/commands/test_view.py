"""Filters, limits and themes."""

import json

import pytest

from dwuglos import places
from dwuglos.layout import break_lines
from dwuglos.talk import edits
from gui.commands.view import (
    FILTER_COMMANDS,
    DarkTheme,
    FullScreen,
    LightTheme,
    NetflixLimits,
    ShowLines,
    TedLimits,
)
from gui.filters.all import All
from gui.filters.confirmed import Confirmed
from gui.filters.drafts import Drafts
from gui.filters.untranslated import Untranslated
from gui.look import theme
from tests.gui.desk import ALT, Key

ShowAll = FILTER_COMMANDS[All]
ShowUntranslated = FILTER_COMMANDS[Untranslated]
ShowDrafts = FILTER_COMMANDS[Drafts]
ShowConfirmed = FILTER_COMMANDS[Confirmed]


def shown(desk):
    model = desk.table.segments
    return [model.segment(row).id for row in range(model.rowCount())]


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
    assert chips(at_work) == ["All  6", "Untranslated  2", "Drafts  2", "Confirmed  2", "With notes  0"]
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    assert chips(at_work) == ["All  6", "Untranslated  1", "Drafts  3", "Confirmed  2", "With notes  0"]


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
    checked = {each: at_work.window.menus.action(each).isChecked() for each in (TedLimits, NetflixLimits)}
    at_work.window.menus.refresh()
    assert checked == {TedLimits: True, NetflixLimits: False}


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


def test_dark_and_light(at_work):
    try:
        at_work.run(DarkTheme)
        assert theme.colours() == theme.DARK
        assert json.loads(places.settings().read_text())["theme"] == "dark"
    finally:
        at_work.run(LightTheme)
    assert theme.colours() == theme.LIGHT


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
