"""Finding as one types."""

import pytest
from PySide6.QtWidgets import QToolButton

from gui.commands.edit import Find
from tests.gui.desk import SHIFT, Key


@pytest.fixture
def finding(at_work):
    at_work.run(Find)
    return at_work


def find(desk, text):
    desk.page.find_bar.input.setText(text)
    desk.qtbot.waitUntil(lambda: not desk.page.find_bar._pause.isActive())


def shown(desk):
    model = desk.table.segments
    return [model.segment(row).id for row in range(model.rowCount())]


def test_the_first_match_is_gone_to_as_one_types(finding):
    finding.type("tlo")
    find_bar = finding.page.find_bar
    finding.qtbot.waitUntil(lambda: find_bar.count.text() == "Not found")
    finding.key(Key.Key_Backspace)
    finding.key(Key.Key_Backspace)
    finding.type("he l")
    finding.qtbot.waitUntil(lambda: find_bar.count.text() == "1 of 1")
    assert finding.here == 6
    assert find_bar.input.hasFocus()


def test_a_segment_that_matches_already_is_stayed_at(finding):
    find(finding, "LONELY")
    assert (finding.here, finding.page.find_bar.count.text()) == (4, "1 of 1")


def test_enter_goes_on_and_shift_enter_back_round_the_end(finding):
    find(finding, "the")
    assert (finding.here, finding.page.find_bar.count.text()) == (5, "2 of 3")
    finding.key(Key.Key_Return)
    assert (finding.here, finding.page.find_bar.count.text()) == (6, "3 of 3")
    finding.key(Key.Key_Return)
    assert (finding.here, finding.page.find_bar.count.text()) == (3, "1 of 3")
    finding.key(Key.Key_Return, SHIFT)
    assert finding.here == 6


def test_the_arrows_do_the_same(finding):
    find(finding, "the")
    arrows = {b.accessibleName(): b for b in finding.page.find_bar.findChildren(QToolButton)}
    arrows["Next match"].click()
    assert finding.here == 6
    arrows["Previous match"].click()
    assert finding.here == 5


@pytest.mark.parametrize(("where", "count"), [(0, "1 of 1"), (1, "Not found"), (2, "1 of 1")])
def test_one_language_or_both(finding, where, count):
    finding.page.find_bar.where.setCurrentIndex(where)
    find(finding, "wieczór")
    assert finding.page.find_bar.count.text() == count


def test_what_is_not_found_is_said_and_the_cursor_stays(finding):
    find(finding, "the")
    find(finding, "whales")
    assert finding.page.find_bar.count.text() == "Not found"
    assert finding.here == 5


def test_only_matching_segments(finding):
    find(finding, "the")
    finding.page.find_bar.only.setChecked(True)
    assert shown(finding) == [3, 5, 6]
    find(finding, "the k")
    assert shown(finding) == [3]
    find(finding, "whales")
    assert shown(finding) == []
    assert finding.page.nothing.isVisible()
    assert finding.page.find_bar.count.text() == "Not found"
    find(finding, "")
    assert len(shown(finding)) == 6


def test_only_matching_goes_together_with_a_filter(finding):
    finding.page.filters.choose(1)
    find(finding, "other")
    finding.page.find_bar.only.setChecked(True)
    assert shown(finding) == [5]
    finding.page.filters.choose(0)
    assert shown(finding) == [5]


def test_escape_closes_the_bar_and_shows_everything(finding):
    find(finding, "the")
    finding.page.find_bar.only.setChecked(True)
    finding.page.find_bar.input.setFocus()
    finding.key(Key.Key_Escape)
    assert not finding.page.find_bar.isVisible()
    assert len(shown(finding)) == 6
    assert finding.table.hasFocus()
    assert finding.page.find_bar.text == ""


def test_what_is_found_is_marked_in_the_table(finding):
    find(finding, "lonely")
    assert finding.table._delegate.look.find == "lonely"
    finding.page.find_bar.close_bar()
    assert finding.table._delegate.look.find == ""
