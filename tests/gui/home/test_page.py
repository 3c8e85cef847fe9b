"""The list of talks."""

import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QLineEdit, QPushButton

from dwuglos.store.library import Library
from dwuglos.talk.stored_talk import TalkSummary
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.file import DeleteTalk, DuplicateTalk, EraseTalk, OpenTalk, RenameTalk, RestoreTalk
from gui.home.page import HomePage
from gui.home.talk_model import CHANGED, PROGRESS, SEGMENTS, TITLE
from gui.look import theme
from tests.gui.desk import CTRL, SHIFT, TALK, Key, answer_questions
from tests.gui.room import around, beside, between


@pytest.fixture
def at_home(kept, desk):
    """Three talks: Lighthouses, Bees, and Żurawie, of which the last was changed last."""
    with Library(kept) as library:
        library.add_talk("Bees and honey", number([NewSegment(0, 61_000, "Buzz", "Bzz", "reviewed")]))
        library.add_talk("Żurawie", number([NewSegment(None, None, "Cranes")] * 3))
    desk.home()
    return desk


def titles(desk):
    talks = desk.window.home.talks
    return [talks.talk(row).title for row in range(talks.rowCount())]


def choose(desk, title):
    desk.window.home.table.selectRow(titles(desk).index(title))


def in_library(desk, deleted=False):
    with Library(desk.path) as library:
        return sorted(talk.title for talk in library.talks(deleted))


def test_talks_are_shown_the_last_changed_first(at_home):
    assert titles(at_home)[-1] == "Lighthouses"
    assert at_home.window.home.current().title == titles(at_home)[0]
    assert at_home.window.home.table.hasFocus()


def test_a_talk_says_how_far_it_is(at_home):
    talks = at_home.window.home.talks
    row = titles(at_home).index("Bees and honey")
    assert [talks.index(row, n).data() for n in range(4)] == [
        "Bees and honey",
        "1:01",
        "1",
        "100% confirmed, 100% translated",
    ]
    untimed = titles(at_home).index("Żurawie")
    assert [talks.index(untimed, n).data() for n in (1, 3)] == ["–", "0% confirmed, 0% translated"]


@pytest.mark.parametrize(
    ("text", "found"), [("ligh", ["Lighthouses"]), ("HONEY bees", ["Bees and honey"]), ("żur", ["Żurawie"])]
)
def test_searching_titles(at_home, text, found):
    at_home.window.home.search.setFocus()
    at_home.type(text)
    assert titles(at_home) == found
    assert at_home.window.home.current().title == found[0]


def test_a_search_that_finds_nothing_says_so(at_home):
    home = at_home.window.home
    home.search.setText("whales")
    assert home._nothing_found.isVisible()
    assert home._nothing_found.text() == "No title contains these words."
    assert not at_home.can(OpenTalk)
    home.search.clear()
    assert not home._nothing_found.isVisible()
    assert len(titles(at_home)) == 3


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (TITLE, ["Bees and honey", "Lighthouses", "Żurawie"]),
        (SEGMENTS, ["Bees and honey", "Żurawie", "Lighthouses"]),
        (PROGRESS, ["Żurawie", "Lighthouses", "Bees and honey"]),
    ],
)
def test_sorting_keeps_the_talk_that_was_chosen(at_home, column, expected):
    choose(at_home, "Lighthouses")
    table = at_home.window.home.table
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    assert titles(at_home) == expected
    assert at_home.window.home.current().title == "Lighthouses"
    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert titles(at_home) == expected[::-1]
    assert at_home.window.home.current().title == "Lighthouses"


def test_an_order_lasts(at_home):
    at_home.window.home.table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    at_home.home()
    assert titles(at_home) == ["Bees and honey", "Lighthouses", "Żurawie"]


def test_enter_opens_a_talk(at_home):
    choose(at_home, "Lighthouses")
    at_home.key(Key.Key_Return)
    at_home.qtbot.waitUntil(lambda: at_home.window.session is not None)
    assert at_home.session.id == TALK


def test_a_double_click_opens_a_talk(at_home):
    choose(at_home, "Lighthouses")
    table = at_home.window.home.table
    where = table.visualRect(table.currentIndex()).center()
    at_home.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    at_home.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    at_home.qtbot.waitUntil(lambda: at_home.window.session is not None)
    assert at_home.session.id == TALK
    assert at_home.session.read_only_reason == ""


def rename(desk, text, key=Key.Key_Return):
    choose(desk, "Lighthouses")
    desk.run(RenameTalk)
    line = desk.window.home.table.findChild(QLineEdit)
    assert line.text() == "Lighthouses"
    line.selectAll()
    desk.type(text)
    desk.key(key)
    desk.settle()
    desk.settle()


def test_renaming_in_place(at_home):
    rename(at_home, "Latarnie")
    assert "Latarnie" in in_library(at_home)
    at_home.qtbot.waitUntil(lambda: "Latarnie" in titles(at_home))
    assert at_home.window.home.current().title == "Latarnie"
    assert at_home.window.session is None


@pytest.mark.parametrize(("text", "key"), [("   ", Key.Key_Return), ("Latarnie", Key.Key_Escape)])
def test_a_title_is_never_empty_and_may_stay_as_it_was(at_home, text, key):
    rename(at_home, text, key)
    assert in_library(at_home) == ["Bees and honey", "Lighthouses", "Żurawie"]


def test_duplicating(at_home):
    choose(at_home, "Lighthouses")
    at_home.run(DuplicateTalk)
    at_home.qtbot.waitUntil(lambda: len(titles(at_home)) == 4)
    assert at_home.window.home.current().title == "Lighthouses (copy)"
    copy = at_home.window.home.current_id()
    assert at_home.stored(copy) == at_home.stored(TALK)


def test_deleting_can_be_taken_back(at_home):
    choose(at_home, "Lighthouses")
    at_home.run(DeleteTalk)
    at_home.qtbot.waitUntil(lambda: at_home.told != "")
    at_home.settle()
    assert at_home.told == "“Lighthouses” was deleted."
    assert "Lighthouses" not in titles(at_home)
    next(b for b in at_home.window.notices.findChildren(type(at_home.window.home._empty.new))).click()
    at_home.qtbot.waitUntil(lambda: "Lighthouses" in titles(at_home))
    assert at_home.window.home.current().title == "Lighthouses"


def test_deleted_talks_are_shown_and_restored(at_home):
    choose(at_home, "Lighthouses")
    at_home.run(DeleteTalk)
    at_home.qtbot.waitUntil(lambda: "Lighthouses" not in titles(at_home))
    at_home.window.home.deleted.click()
    at_home.qtbot.waitUntil(lambda: titles(at_home) == ["Lighthouses"])
    assert not at_home.can(OpenTalk)
    assert not at_home.can(RenameTalk)
    at_home.run(RestoreTalk)
    at_home.qtbot.waitUntil(lambda: titles(at_home) == [])
    assert at_home.window.home._nothing_found.text() == "There are no deleted talks."
    assert "Lighthouses" in in_library(at_home)
    at_home.window.home.deleted.click()
    at_home.qtbot.waitUntil(lambda: len(titles(at_home)) == 3)


def deleted(desk, title):
    """Delete a talk, and choose it among the deleted ones."""
    choose(desk, title)
    desk.run(DeleteTalk)
    desk.window.home.deleted.click()
    desk.qtbot.waitUntil(lambda: titles(desk) == [title])


def test_a_deleted_talk_is_deleted_for_good_when_that_is_sure(at_home, monkeypatch):
    deleted(at_home, "Lighthouses")
    asked = answer_questions(monkeypatch, "Cancel")
    at_home.run(EraseTalk)
    at_home.settle()
    assert asked == ["Permanently delete “Lighthouses”? Its translation, article and history cannot be restored."]
    assert titles(at_home) == ["Lighthouses"]
    answer_questions(monkeypatch, "Delete permanently")
    at_home.run(EraseTalk)
    at_home.qtbot.waitUntil(lambda: titles(at_home) == [])
    with Library(at_home.path) as library:
        assert "Lighthouses" not in [talk.title for talk in library.talks(deleted=True)]
    assert not at_home.can(EraseTalk)
    assert at_home.told == "", "what is gone is not offered back"


def test_a_talk_that_is_not_deleted_is_not_deleted_for_good(at_home):
    choose(at_home, "Lighthouses")
    assert not at_home.can(EraseTalk)


def test_a_talk_that_is_open_elsewhere_is_not_deleted_for_good(at_home, monkeypatch):
    deleted(at_home, "Lighthouses")
    answer_questions(monkeypatch, "Delete permanently")
    with Library(at_home.path) as other:
        lock = other.lock_talk(at_home.window.home.current().id)
        at_home.run(EraseTalk)
        at_home.qtbot.waitUntil(lambda: "close it there first" in at_home.told)
        lock.release()
    assert titles(at_home) == ["Lighthouses"]


def test_a_deleted_talk_is_not_opened_by_enter(at_home):
    choose(at_home, "Lighthouses")
    at_home.run(DeleteTalk)
    at_home.window.home.deleted.click()
    at_home.qtbot.waitUntil(lambda: titles(at_home) == ["Lighthouses"])
    at_home.window.home.table.setFocus()
    at_home.key(Key.Key_Return)
    at_home.settle()
    assert at_home.window.session is None
    assert "This talk is deleted; restore it to open it." in at_home.told


def test_an_empty_library_offers_the_sample(kept, desk):
    with Library(kept) as library:
        library.erase_talk(TALK)
    desk.home()
    home = desk.window.home
    assert home._empty.isVisible()
    assert not home.table.isVisible()
    home._empty.sample.click()
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.title == "How a sentence travels (sample)"
    assert any(segment.target for segment in desk.transcript)
    assert all(segment.source for segment in desk.transcript)


def test_the_ways_to_a_new_talk(kept, desk):
    wanted = []
    desk.window.home.file_wanted.disconnect()
    desk.window.home.file_wanted.connect(lambda: wanted.append(1))
    desk.window.home._empty.new.click()
    assert wanted == [1]


def test_everything_is_named_for_a_screen_reader(at_home):
    home = at_home.window.home
    assert home.table.accessibleName() == "Talks"
    assert home.search.accessibleName() == "Search titles"


def test_the_progress_is_painted(at_home):
    """A bar in the colour of what is confirmed, as long as its share."""
    table = at_home.window.home.table
    row = titles(at_home).index("Bees and honey")
    box = table.visualRect(at_home.window.home.talks.index(row, PROGRESS))
    picture = table.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    point = QPoint(int((box.left() + 60) * ratio), int(box.center().y() * ratio))
    assert picture.pixelColor(point).name() == theme.LIGHT.good


def test_the_column_of_changes_orders_by_the_moment(at_home):
    at_home.window.home.table.sortByColumn(CHANGED, Qt.SortOrder.AscendingOrder)
    assert titles(at_home)[0] == "Lighthouses"


def summary(id, title, **facts):
    given = {"segments": 4, "translated": 4, "reviewed": 2, "length": 61_000, "created": 0, "changed": id, **facts}
    return TalkSummary(id=id, title=title, source_path="", deleted=False, **given)


TALKS = [summary(1, "Bees"), summary(2, "Ants", reviewed=4), summary(3, "Wasps", translated=0, reviewed=0)]


@pytest.fixture
def home(qtbot, _look):
    """A page of its own, 1000 × 600, that shows nothing yet."""
    page = HomePage()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    return page


@pytest.fixture
def wanted(home):
    """What the page was asked for."""
    wishes = []
    for name in ("open_wanted", "new_wanted", "file_wanted", "command_wanted", "deleted_wanted"):
        getattr(home, name).connect(lambda *facts, name=name: wishes.append((name, *facts)))
    return wishes


def shown(home):
    return [home.talks.talk(row).title for row in range(home.talks.rowCount())]


def button(parent, title):
    return next(each for each in parent.findChildren(QPushButton) if each.text() == title)


def painted(home, row):
    """Return a picture of the progress of a talk."""
    QApplication.processEvents()
    box = home.table.visualRect(home.talks.index(row, PROGRESS))
    return home.table.viewport().grab(box).toImage()


def bar(home, row):
    """Return the colours of a bar from left to right, and where it begins and ends."""
    picture = painted(home, row)
    y = picture.height() // 2
    colours = [picture.pixelColor(x, y).name() for x in range(160)]
    paper = colours[0]
    inked = [x for x in range(132) if colours[x] != paper]
    return colours, inked[0], inked[-1]


def test_before_talks_are_read_nothing_is_offered(home):
    assert home.is_waiting
    assert not home._empty.isVisible()
    assert not home.table.isVisible()
    home.show_talks(TALKS)
    assert not home.is_waiting
    assert home.table.isVisible()


def test_the_first_talk_is_chosen_unless_another_is_wanted(home):
    assert (home.current(), home.current_id()) == (None, None)
    home.show_talks(TALKS)
    assert (shown(home), home.current_id()) == (["Wasps", "Ants", "Bees"], 3)
    home.show_talks(TALKS, select=1)
    assert home.current_id() == 1
    home.show_talks(TALKS)  # the same one stays
    assert home.current_id() == 1
    home.show_talks(TALKS[1:])  # it is gone: the one that came to its place, or else the last
    assert home.current_id() == 2
    home.show_talks(TALKS, select=99)
    assert home.current_id() == 2


def test_whoever_listens_hears_of_another_talk(home, qtbot):
    heard = []
    home.changed.connect(lambda: heard.append(home.current_id()))
    home.show_talks(TALKS)
    assert heard[-1] == 3
    heard.clear()
    home.table.selectRow(1)
    assert heard == [2]
    heard.clear()
    home.search.setText("none")
    assert heard[-1] is None
    home.search.setText("")
    assert heard[-1] == 3
    heard.clear()
    home.show_talks([])
    assert heard[-1] is None


def test_a_search_chooses_the_first_it_finds(home):
    home.show_talks(TALKS)
    home.table.selectRow(2)
    home.search.setText("s")
    assert home.current_id() == 3
    home.search.setText("none")
    assert home.current() is None
    assert home._nothing_found.text() == "No title contains these words."
    home.show_talks(TALKS)
    assert shown(home) == []
    assert home._nothing_found.isVisible()


def test_an_empty_library_says_what_to_do(home, wanted):
    home.show_talks([])
    assert home._empty.isVisible()
    assert home.focusWidget() is home._empty.new
    texts = [label.text() for label in home._empty.findChildren(QLabel)]
    assert texts[0] == "No talks yet"
    assert "Drop a file" in texts[1]
    for title in ("Choose a file…", "Paste a transcript…", "Try the sample talk", "Show deleted talks"):
        button(home._empty, title).click()
    assert [name for name, *_ in wanted] == ["file_wanted", "command_wanted", "command_wanted", "deleted_wanted"]
    assert wanted[1:] == [
        ("command_wanted", "NewFromClipboard"),
        ("command_wanted", "NewSample"),
        ("deleted_wanted", True),
    ]
    home.show_talks([])  # and none of them is deleted
    assert not home._empty.isVisible()
    assert home._nothing_found.text() == "There are no deleted talks."
    assert home._nothing_found.isVisible()


def test_the_deleted_ones_are_asked_for_and_left(home, wanted):
    home.show_talks(TALKS)
    home.deleted.click()
    home.deleted.click()
    assert wanted == [("deleted_wanted", True), ("deleted_wanted", False)]
    button(home._list, "New talk…").click()
    assert wanted[-1][0] == "new_wanted"


def test_enter_and_a_double_click_open(home, wanted, qtbot):
    home.show_talks(TALKS)
    home.table.setFocus()
    home.table.selectRow(1)
    for key in (Key.Key_Return, Key.Key_Enter):
        qtbot.keyClick(home.table, key)
    home.table.doubleClicked.emit(home.talks.index(2, TITLE))
    assert wanted == [("open_wanted", 2), ("open_wanted", 2), ("open_wanted", 1)]
    qtbot.keyClick(home.table, Key.Key_Down)
    assert home.current_id() == 1
    qtbot.keyClick(home.table, Key.Key_Tab)
    assert not home.table.hasFocus()


def test_enter_where_no_talk_is_chosen_opens_none(home, wanted, qtbot):
    home.show_talks(TALKS)
    home.search.setText("none")
    home.table.setFocus()
    qtbot.keyClick(home.table, Key.Key_Return)
    home.rename()
    assert wanted == []


def test_enter_ends_the_renaming_and_opens_nothing(home, wanted, qtbot):
    renamed = []
    home.talks.renamed.connect(lambda id, title: renamed.append((id, title)))
    home.show_talks(TALKS)
    home.table.setCurrentIndex(home.talks.index(1, PROGRESS))
    home.search.setFocus()
    home.rename()
    line = home.table.findChild(QLineEdit)
    assert line.text() == "Ants"
    line.setText("Red ants")
    qtbot.keyClick(line, Key.Key_Return)
    QApplication.processEvents()  # Qt commits a line after the key
    assert (renamed, wanted) == ([(2, "Red ants")], [])


def test_f2_renames_and_a_double_click_does_not(home, wanted, qtbot):
    home.show_talks(TALKS)
    home.table.setFocus()
    place = home.table.visualRect(home.talks.index(0, TITLE)).center()
    qtbot.mouseDClick(home.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert home.table.findChild(QLineEdit) is None
    qtbot.keyClick(home.table, Key.Key_F2)
    assert home.table.findChild(QLineEdit).text() == "Wasps"


def test_a_talk_chosen_by_a_screen_reader_is_the_current_one(home):
    home.show_talks(TALKS)
    flags = QItemSelectionModel.SelectionFlag
    home.table.selectionModel().select(home.talks.index(2, TITLE), flags.ClearAndSelect | flags.Rows)
    assert home.current_id() == 1


def test_the_list_is_read_by_rows(home, qtbot):
    home.show_talks(TALKS)
    table, header = home.table, home.table.horizontalHeader()
    assert table.objectName() == "talks"
    assert {index.row() for index in table.selectedIndexes()} == {0}
    assert len(table.selectedIndexes()) == 5
    assert table.selectionMode() == table.SelectionMode.ExtendedSelection
    assert not table.showGrid()
    assert not table.verticalHeader().isVisible()
    assert table.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
    assert table.isSortingEnabled()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (CHANGED, Qt.SortOrder.DescendingOrder)
    assert not header.highlightSections()
    qtbot.waitUntil(lambda: header.length() == table.viewport().width())
    assert [header.sectionSize(n) for n in (1, 2, 3, 4)] == [90, 90, 240, 130]
    assert {table.rowHeight(row) for row in range(3)} == {table.fontMetrics().lineSpacing() + 18}
    table.setRowHeight(0, 50)
    assert table.verticalHeader().sectionResizeMode(0) == QHeaderView.ResizeMode.Fixed


def test_bars_are_as_long_as_their_shares(home):
    home.show_talks(TALKS)
    home.table.selectRow(0)
    colours, first, last = bar(home, 2)  # half confirmed, all translated
    assert (first, last) in ((10, 129), (11, 129), (10, 128))
    assert [colours[x] for x in (40, 100)] == [theme.LIGHT.good, theme.LIGHT.accent]
    colours, _, _ = bar(home, 1)
    assert [colours[x] for x in (40, 100)] == [theme.LIGHT.good] * 2
    picture = painted(home, 1)
    column = [y for y in range(picture.height()) if picture.pixelColor(70, y).name() == theme.LIGHT.good]
    middle = picture.height() // 2
    assert 7 <= len(column) <= 9
    assert column[0] < middle < column[-1]
    assert abs((column[0] + column[-1]) / 2 - (picture.height() - 1) / 2) <= 1


def test_the_share_stands_beside_its_bar_and_nothing_below_it(home):
    home.show_talks([*TALKS, summary(4, "Moths", reviewed=1)])
    home.table.selectRow(0)

    def ink(row):
        picture = painted(home, row)
        paper = picture.pixelColor(picture.width() - 1, 2)
        places = [(x, y) for x in range(132, picture.width()) for y in range(2, picture.height() - 2)]
        return [x for x, y in places if picture.pixelColor(x, y) != paper]

    none, half, all_of_it = ink(1), ink(3), ink(2)
    assert min(none) >= 140
    assert max(none) < max(half) <= max(all_of_it) < 240
    delegate = home.table.itemDelegateForColumn(PROGRESS)
    assert delegate.displayText("50% confirmed", QLocale()) == ""
    said = home.talks.index(3, PROGRESS).data()
    assert said == "50% confirmed, 100% translated"


def test_the_search_and_the_ways_stand_above_the_list(home, qtbot):
    home.show_talks(TALKS)
    heading = next(label for label in home._list.findChildren(QLabel) if label.text() == "Talks")
    new = button(home._list, "New talk…")
    qtbot.waitUntil(lambda: home.table.height() > 300)
    line = (heading, home.search, home.deleted, new)
    assert all(beside(*pair) >= 20 for pair in pairwise(line))
    assert beside(heading, home.search) == beside(home.deleted, new) == 20
    assert beside(home.search, home.deleted) > 40
    assert (around(heading, home)[0], around(new, home)[2]) == (16, 16)
    assert around(new, home)[1] == 14
    assert between(new, home.table) == 10
    assert around(home.table, home)[::2] == (0, 0)
    assert around(home.table, home)[3] == 0
    assert home.search.width() == 320
    assert (heading.objectName(), new.objectName()) == ("heading", "primary")
    home.search.setText("none")
    QApplication.processEvents()
    assert between(home._nothing_found, home.table) == 0
    assert between(new, home._nothing_found) == 10
    assert (home._nothing_found.margin(), home._nothing_found.objectName()) == (24, "faint")


def test_an_empty_library_has_its_words_in_the_middle(home):
    home.show_talks([])
    QApplication.processEvents()
    empty = home._empty
    heading, text = empty.findChildren(QLabel)
    buttons = [empty.new, empty.paste, empty.sample, empty.deleted]
    assert between(heading, text) == between(text, empty.new) == 16
    assert all(beside(*pair) > 0 for pair in pairwise(buttons))
    for each in (heading, text):
        assert abs(around(each, empty)[0] - around(each, empty)[2]) <= 1
    assert abs(around(buttons[0], empty)[0] - around(buttons[-1], empty)[2]) <= 1
    assert around(buttons[0], empty)[0] > 50
    above, below = around(heading, empty)[1], around(buttons[0], empty)[3]
    assert above / below == pytest.approx(2 / 3, abs=0.06)
    assert text.alignment() == Qt.AlignmentFlag.AlignCenter
    names = [each.objectName() for each in (heading, *buttons)]
    assert names == ["heading", "primary", "plain", "plain", "plain"]


def test_the_two_numbers_have_the_colours_of_the_two_parts_of_the_bar(home):
    home.show_talks(TALKS)
    home.table.selectRow(0)
    picture = painted(home, 2)

    def has(colour, left, right):
        places = ((x, y) for x in range(left, right) for y in range(picture.height()))
        return any(picture.pixelColor(x, y).name() == colour for x, y in places)

    numbers = ((theme.LIGHT.good, 140, 188), (theme.LIGHT.accent, 188, 240))
    assert [has(colour, *place) for colour, *place in numbers] == [True, True]
    tip = home.talks.index(2, PROGRESS).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "50% confirmed, 100% translated"


def test_titles_stand_in_polish_order_and_are_found_without_diacritics(home):
    home.show_talks([summary(n, title) for n, title in enumerate(("Łódź", "las", "mama", "Talk 100", "talk 12"), 1)])
    home.table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    assert shown(home) == ["las", "Łódź", "mama", "talk 12", "Talk 100"]
    for words in ("lodz", "ŁÓDŹ", "Lódz"):
        home.search.setText(words)
        assert shown(home) == ["Łódź"]


def test_on_a_first_start_nothing_is_said_of_deleted_talks(home):
    home.show_talks([], has_deleted=False)
    assert not home._empty.deleted.isVisible()
    home.show_talks([], has_deleted=True)
    assert home._empty.deleted.isVisible()
    home.show_talks(TALKS, has_deleted=False)
    assert not home.deleted.isVisible()
    home.show_talks(TALKS, has_deleted=True)
    assert home.deleted.isVisible()
    home.deleted.click()
    home.show_talks([], has_deleted=False)  # the last one was brought back
    assert home.deleted.isVisible()


def test_escape_empties_the_search_and_leaves_it(home, wanted, qtbot):
    home.show_talks(TALKS)
    home.start_search()
    qtbot.keyClicks(home.search, "bees")
    assert shown(home) == ["Bees"]
    qtbot.keyClick(home.search, Key.Key_Escape)
    assert (len(shown(home)), home.focusWidget()) == (3, home.search)
    qtbot.keyClick(home.search, Key.Key_Escape)
    assert home.focusWidget() is home.table
    home.start_search()
    qtbot.keyClicks(home.search, "bees")
    qtbot.keyClick(home.search, Key.Key_Down)
    assert home.focusWidget() is home.table
    qtbot.keyClick(home.table, Key.Key_Escape)
    assert len(shown(home)) == 3
    assert wanted == []


def test_enter_in_the_search_opens_what_is_found_first(home, wanted, qtbot):
    home.show_talks(TALKS)
    qtbot.keyClicks(home.search, "bees")
    qtbot.keyClick(home.search, Key.Key_Return)
    assert wanted == [("open_wanted", 1)]
    home.search.setText("none")
    qtbot.keyClick(home.search, Key.Key_Return)
    assert len(wanted) == 1


def test_several_are_chosen_and_whoever_listens_hears_of_it(home):
    heard = []
    home.show_talks(TALKS)
    home.changed.connect(lambda: heard.append(len(home.chosen())))
    home.table.selectAll()
    assert [talk.title for talk in home.chosen()] == shown(home)
    assert heard[-1] == 3
    home.table.selectRow(1)
    assert heard[-1] == 1


def test_unfinished_text_is_shown_and_said(home):
    home.show_talks([summary(1, "Bees", is_unfinished=True), summary(2, "Ants")])
    home.table.selectRow(0)
    QApplication.processEvents()
    box = home.table.visualRect(home.talks.index(1, TITLE))
    picture = home.table.viewport().grab(box).toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert theme.LIGHT.warning in colours
    said = [home.talks.index(row, TITLE).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == [None, "Bees, unfinished text"]
    assert home.talks.index(1, TITLE).data() == "Bees"


def test_ctrl_f_looks_for_titles(at_home):
    at_home.key(Key.Key_F, CTRL)
    assert at_home.window.home.search.hasFocus()
    at_home.type("zuraw")
    assert titles(at_home) == ["Żurawie"]


def test_several_talks_are_deleted_brought_back_and_deleted_for_good_together(at_home, monkeypatch):
    home = at_home.window.home
    for keys in (Key.Key_Down, Key.Key_Down):
        at_home.key(keys, SHIFT)
    assert len(home.chosen()) == 3
    action = at_home.window.menus.action(DeleteTalk)
    at_home.window.menus.refresh()
    assert action.text() == "&Delete the talks: 3"
    at_home.run(DeleteTalk)
    at_home.qtbot.waitUntil(lambda: at_home.told == "Deleted talks: 3.")
    assert in_library(at_home) == []
    at_home.qtbot.waitUntil(home._empty.deleted.isVisible)
    home._empty.deleted.click()
    at_home.qtbot.waitUntil(lambda: len(titles(at_home)) == 3)
    home.table.selectAll()
    asked = answer_questions(monkeypatch, "Cancel")
    at_home.run(EraseTalk)
    question = (
        "Delete the chosen talks for good (3)? Their translations, articles and histories cannot be brought back."
    )
    assert asked == [question]
    home.table.selectAll()
    at_home.run(RestoreTalk)
    at_home.qtbot.waitUntil(lambda: titles(at_home) == [])
    assert len(in_library(at_home)) == 3


def test_after_deleting_the_cursor_is_on_the_talk_that_came_to_the_place(at_home):
    at_home.window.home.table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    choose(at_home, "Lighthouses")
    at_home.run(DeleteTalk)
    at_home.qtbot.waitUntil(lambda: "Lighthouses" not in titles(at_home))
    assert at_home.window.home.current().title == "Żurawie"
    at_home.run(DeleteTalk)
    at_home.qtbot.waitUntil(lambda: titles(at_home) == ["Bees and honey"])
    assert at_home.window.home.current().title == "Bees and honey"


def test_of_several_to_delete_for_good_one_that_is_open_stays_and_is_told_of(at_home, monkeypatch):
    home = at_home.window.home
    home.table.selectAll()
    at_home.run(DeleteTalk)
    at_home.qtbot.waitUntil(home._empty.deleted.isVisible)
    home._empty.deleted.click()
    at_home.qtbot.waitUntil(lambda: len(titles(at_home)) == 3)
    home.table.selectAll()
    answer_questions(monkeypatch, "Delete permanently")
    with Library(at_home.path) as other:
        lock = other.lock_talk(TALK)
        at_home.run(EraseTalk)
        at_home.qtbot.waitUntil(lambda: "close it there first" in at_home.told)
        lock.release()
    at_home.qtbot.waitUntil(lambda: titles(at_home) == ["Lighthouses"])


def test_a_talk_in_which_a_crash_left_text_says_so(at_home):
    with Library(at_home.path) as library:
        library.keep_typing(TALK, 4, "target", "Niedoko")
    at_home.home()
    unfinished = {talk.title: talk.is_unfinished for talk in at_home.window.home.talks._all}
    assert unfinished == {"Lighthouses": True, "Bees and honey": False, "Żurawie": False}


def test_the_list_is_read_while_the_library_is_written_to(at_home, monkeypatch):
    lanes = []
    monkeypatch.setattr(at_home.tasks, "store", lambda *_: lanes.append("store"))
    monkeypatch.setattr(at_home.tasks, "read", lambda *_: lanes.append("read"))
    at_home.window.refresh_home()
    assert lanes == ["read"]
    monkeypatch.undo()


def test_a_talk_whose_row_in_the_list_is_damaged_says_so(at_home):
    with closing(sqlite3.connect(at_home.path)) as library, library:
        library.execute("UPDATE talk SET length = 'nonsense' WHERE id = ?", (TALK,))
    at_home.home()
    damaged = {talk.title: talk.is_damaged for talk in at_home.window.home.talks._all}
    assert damaged == {"Lighthouses": True, "Bees and honey": False, "Żurawie": False}


def test_damage_and_unfinished_text_are_said_together(home):
    home.show_talks([summary(1, "Bees", is_unfinished=True, is_damaged=True)])
    said = home.talks.index(0, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Bees, ! damaged · unfinished text"
