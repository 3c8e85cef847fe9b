"""Finding as one types."""

import pytest
from PySide6.QtWidgets import QToolButton

from dwuglos.talk.transcript import Segment
from gui.commands.edit import Find
from gui.editor.find_bar import FindBar
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


@pytest.fixture
def bar(qtbot):
    """A bar of its own, and what it said."""
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.said = []
    for name in ("changed", "wanted", "closed"):
        getattr(bar, name).connect(lambda *facts, name=name: bar.said.append((name, *facts)))
    return bar


ENGLISH_ONLY, POLISH_ONLY = Segment(1, 1, 0, 1, "Light", "x"), Segment(2, 2, 0, 1, "x", "ŚWIATŁO light")


@pytest.mark.parametrize(
    ("text", "where", "found"),
    [
        ("LIGHT", "both", [True, True]),
        ("light", "source", [True, False]),
        ("Light", "target", [False, True]),
        ("światło", "both", [False, True]),
        ("none", "both", [False, False]),
        ("", "target", [True, True]),
    ],
)
def test_words_are_looked_for_without_regard_to_capitals(bar, text, where, found):
    bar.show()
    bar.where.setCurrentIndex(bar.where.findData(where))
    bar.input.setText(text)
    assert [bar.matches(segment) for segment in (ENGLISH_ONLY, POLISH_ONLY)] == found


def test_a_hidden_bar_looks_for_nothing(bar):
    bar.input.setText("none")
    assert (bar.isHidden(), bar.text) == (True, "")
    assert bar.matches(ENGLISH_ONLY)


def test_typing_is_heard_after_a_pause_and_choices_at_once(bar, qtbot):
    bar.show()
    bar.input.setText("l")
    bar.input.setText("li")
    assert bar.said == []
    qtbot.waitUntil(lambda: bar.said == [("changed",)])
    bar.where.setCurrentIndex(1)
    bar.only.setChecked(True)
    assert bar.said == [("changed",)] * 3


def test_it_opens_ready_to_type_in_and_closes_once(bar):
    bar.input.setText("before")
    bar.open_bar()
    assert (bar.text, bar.input.selectedText()) == ("before", "before")
    bar.open_bar("chosen")
    assert bar.input.selectedText() == "chosen"
    bar.only.setChecked(True)
    bar.said.clear()
    bar.close_bar()
    bar.close_bar()
    assert bar.said.count(("closed",)) == 1
    assert bar.said[-1] == ("closed",)
    assert (bar.isHidden(), bar.only.isChecked()) == (True, False)
    bar._pause.stop()


def test_keys_and_buttons_go_to_matches_and_leave(bar, qtbot):
    bar.open_bar("x")
    bar._pause.stop()
    bar.said.clear()
    qtbot.keyClick(bar, Key.Key_Return)
    qtbot.keyClick(bar, Key.Key_Enter, SHIFT)
    qtbot.keyClick(bar, Key.Key_A)
    assert bar.said == [("wanted", 1), ("wanted", -1)]
    cross = next(each for each in bar.findChildren(QToolButton) if each.accessibleName() == "Close find")
    cross.click()
    assert bar.said[-1] == ("closed",)


def test_everything_in_it_has_a_name(bar):
    assert bar.input.accessibleName() == "Text to find"
    assert bar.where.accessibleName() == "Language to search"
    assert [bar.where.itemText(n) for n in range(3)] == ["Both languages", "English", "Polish"]
    assert bar.only.text() == "Show only matching"
    names = [each.accessibleName() for each in bar.findChildren(QToolButton)]
    assert {"Previous match", "Next match", "Close find"} <= set(names)
