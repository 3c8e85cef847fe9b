"""The list of talks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.file import DeleteTalk, DuplicateTalk, EraseTalk, OpenTalk, RenameTalk, RestoreTalk
from gui.home.talk_model import CHANGED, PROGRESS, SEGMENTS, TITLE
from gui.look import theme
from tests.gui.desk import TALK, Key, answer_questions


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
        "100 % confirmed, 100 % translated",
    ]
    untimed = titles(at_home).index("Żurawie")
    assert [talks.index(untimed, n).data() for n in (1, 3)] == ["–", "0 % confirmed, 0 % translated"]


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
    assert home._nothing_found.text() == "No title holds these words."
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
    assert asked == ["Delete “Lighthouses” for good? Its translation, article and history cannot be brought back."]
    assert titles(at_home) == ["Lighthouses"]
    answer_questions(monkeypatch, "Delete for good")
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
    answer_questions(monkeypatch, "Delete for good")
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
    desk.window.home.new_wanted.disconnect()
    desk.window.home.new_wanted.connect(lambda: wanted.append(1))
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
