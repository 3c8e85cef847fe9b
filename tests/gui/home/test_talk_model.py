"""The talks as a table: the contract of Qt, whatever is shown, looked for and sorted by."""

import random

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from dwuglos.talk.stored_talk import TalkSummary
from gui.home.talk_model import COLUMNS, TITLE, TalkModel


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
    assert said == ["Ants", "1:01", "4", "25 % confirmed, 50 % translated"]
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
