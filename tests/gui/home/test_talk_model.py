"""The talks as a table: the contract of Qt, whatever is shown, looked for and sorted by."""

import random

import pytest
from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from dwuglos.talk.stored_talk import TalkSummary
from gui.home.talk_model import CHANGED, COLUMNS, LENGTH, PROGRESS, SEGMENTS, TITLE, TalkModel, warning


def summary(id, title, deleted=False, **facts):
    given = {"segments": 4, "translated": 2, "reviewed": 1, "length": 61_000, "created": 0, "changed": id, **facts}
    return TalkSummary(id=id, title=title, source_path=f"talks/{id}.srt", deleted=deleted, **given)


@pytest.fixture
def model(qapp):
    owner = QObject()
    model = TalkModel(owner)
    model.show_talks([summary(1, "Bees"), summary(2, "Ants"), summary(3, "bees and ants", deleted=True)])
    return_to = owner  # it owns the model
    yield model
    return_to.deleteLater()


def titles(model):
    return [model.talk(row).title for row in range(model.rowCount())]


def test_the_contract_holds_whatever_is_shown(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    source = random.Random(1)
    for _ in range(60):
        wish = source.randrange(3)
        if wish == 0:
            some = source.sample(range(1, 9), source.randrange(8))
            model.show_talks([summary(id, source.choice(("Bees", "Ants", "Bees and ants"))) for id in some])
        elif wish == 1:
            model.search(source.choice(("", "bees", "ants bees", "none")))
        else:
            model.sort(source.randrange(len(COLUMNS)), source.choice(list(Qt.SortOrder)))
        assert [model.row_of(model.talk(row).id) for row in range(model.rowCount())] == list(range(model.rowCount()))
    assert tester.model() is model


def test_every_word_has_to_be_found(model):
    model.search("ants BEES")
    assert titles(model) == ["bees and ants"]
    model.search("")
    assert len(titles(model)) == 3


def test_only_titles_of_talks_in_use_can_be_edited(model):
    model.sort(TITLE)
    editable = {
        (titles(model)[row], column)
        for row in range(3)
        for column in range(len(COLUMNS))
        if model.flags(model.index(row, column)) & Qt.ItemFlag.ItemIsEditable
    }
    assert editable == {("Ants", TITLE), ("Bees", TITLE)}


@pytest.mark.parametrize(("title", "renamed"), [(" Wasps ", [(2, "Wasps")]), ("Ants", []), ("  ", [])])
def test_another_title_is_wished_for_not_made(model, title, renamed):
    wishes = []
    model.renamed.connect(lambda id, title: wishes.append((id, title)))
    model.sort(TITLE)
    model.setData(model.index(0, TITLE), title)
    assert wishes == renamed
    assert titles(model)[0] == "Ants"


def test_what_a_talk_says(model):
    model.sort(TITLE)
    said = [model.index(0, n).data() for n in range(4)]
    assert said == ["Ants", "1:01", "4", "25% confirmed, 50% translated"]
    assert model.index(0, TITLE).data(Qt.ItemDataRole.ToolTipRole) == "talks/2.srt"
    assert model.index(0, 4).data(Qt.ItemDataRole.ToolTipRole)
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)] == [
        "Title",
        "Length",
        "Segments",
        "Progress",
        "Changed",
    ]


def test_a_talk_without_segments_has_no_share(model):
    model.show_talks([summary(1, "Empty", segments=0, translated=0, reviewed=0)])
    assert model.shares(0) == (0.0, 0.0)


RIGHT, LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft


def test_numbers_stand_at_the_right_below_their_headings(model):
    role, middle = Qt.ItemDataRole.TextAlignmentRole, Qt.AlignmentFlag.AlignVCenter
    for column in range(5):
        is_number = column in (LENGTH, SEGMENTS)
        assert model.index(0, column).data(role) == (RIGHT | middle if is_number else None)
        assert model.headerData(column, Qt.Orientation.Horizontal, role) == (RIGHT if is_number else LEFT) | middle
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    tips = [model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) for column in range(5)]
    assert tips == [None, None, None, "Confirmed, and translated at all", None]


def test_of_damage_and_of_text_that_became_no_edit_one_hears(model):
    model.show_talks(
        [
            summary(1, "Bees", is_damaged=True, is_unfinished=True),
            summary(2, "Ants", is_unfinished=True),
            summary(3, "Wasps"),
        ]
    )
    model.sort(TITLE)
    rows = [model.index(row, TITLE) for row in range(3)]
    assert [warning(model.talk(row)) for row in range(3)] == [
        "unfinished text",
        "! damaged · unfinished text",
        "",
    ]
    heard = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert heard == ["Ants, unfinished text", "Bees, ! damaged · unfinished text", None]
    assert model.index(1, LENGTH).data(Qt.ItemDataRole.AccessibleTextRole) is None
    damaged = "Part of this talk cannot be read in the library. Open it to see what is left."
    assert [row.data(Qt.ItemDataRole.ToolTipRole) for row in rows] == ["talks/2.srt", damaged, "talks/3.srt"]


def test_what_is_told_beside_the_columns(model):
    tips = [model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(5)]
    moment = QLocale().toString(QDateTime.fromMSecsSinceEpoch(3), QLocale.FormatType.LongFormat)
    assert tips == ["talks/3.srt", None, None, "25% confirmed, 50% translated", moment]
    assert model.index(0, TITLE).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)


def test_of_a_talk_changed_today_the_time_is_told_and_of_others_the_day(model):
    now, short = QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat
    before = now.addDays(-2)
    model.show_talks(
        [summary(1, "New", changed=now.toMSecsSinceEpoch()), summary(2, "Old", changed=before.toMSecsSinceEpoch())]
    )
    shown = [model.index(row, CHANGED).data() for row in range(2)]
    assert shown == [QLocale().toString(now.time(), short), QLocale().toString(before.date(), short)]


def test_a_talk_without_times_has_no_length(model):
    model.show_talks([summary(1, "Text", length=0), summary(2, "Talk", length=3_600_000)])
    assert [model.index(row, LENGTH).data() for row in range(2)] == ["1:00:00", "–"]


def test_the_newest_comes_first_until_another_order_is_wanted(model):
    assert [model.talk(row).id for row in range(3)] == [3, 2, 1]
    model.sort(PROGRESS, Qt.SortOrder.DescendingOrder)
    model.show_talks(
        [
            summary(1, "a", reviewed=0, translated=4),
            summary(2, "b"),
            summary(3, "c", translated=3),
            summary(4, "d", reviewed=0),
        ]
    )
    assert [model.talk(row).title for row in range(4)] == ["c", "b", "a", "d"], "what is confirmed counts first"
    assert model.shares(0) == (0.25, 0.75)


def test_what_is_chosen_stays_chosen_in_another_order(model):
    chosen = [QPersistentModelIndex(model.index(row, CHANGED)) for row in range(3)]
    model.sort(TITLE)
    assert [(model.talk(index.row()).id, index.column()) for index in chosen] == [
        (3, CHANGED),
        (2, CHANGED),
        (1, CHANGED),
    ]
    assert titles(model) == ["Ants", "Bees", "bees and ants"]


def test_only_talks_in_use_can_be_taken_along(model):
    model.sort(TITLE)
    flags = [model.flags(model.index(row, SEGMENTS)) for row in range(3)]
    assert [bool(each & Qt.ItemFlag.ItemIsDragEnabled) for each in flags] == [True, True, False]
    assert not model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDragEnabled


def test_whether_there_is_a_talk_at_all_and_which_are_shown(model):
    shown = [summary(1, "Bees"), summary(2, "Ants")]
    model.show_talks(shown)
    model.search("wasps")
    assert (model.is_empty, model.rowCount(), model.row_of(1)) == (False, 0, None)
    assert model.shows(tuple(shown))
    assert not model.shows(shown[:1])
    model.show_talks([])
    assert model.is_empty


def test_a_title_is_wished_for_only_where_it_is_edited(model):
    wishes = []
    model.renamed.connect(lambda id, title: wishes.append((id, title)))
    assert model.setData(model.index(0, TITLE), "Wasps", Qt.ItemDataRole.DisplayRole) is False
    assert model.setData(model.index(0, TITLE), "Wasps") is True
    assert wishes == [(3, "Wasps")]
