"""The chips and the progress of the talk."""

from gui.editor.filter_bar import FilterBar


def counts(initial, translated, reviewed, final):
    return {"initial": initial, "translated": translated, "reviewed": reviewed, "final": final}


def test_each_chip_says_how_many(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_counts(counts(1, 2, 3, 4))
    texts = [bar._group.button(n).text() for n in range(4)]
    assert texts == ["All  10", "Untranslated  1", "Drafts  2", "Confirmed  7"]


def test_all_is_said_when_all_is_confirmed_and_not_before(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_counts(counts(0, 1, 998, 1))
    assert bar.share.text() == "99 % confirmed"
    bar.show_counts(counts(0, 0, 999, 1))
    assert bar.share.text() == "100 % confirmed"


def test_a_talk_without_segments_has_no_progress(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_counts(counts(0, 0, 0, 0))
    assert bar.share.text() == "0 % confirmed"


def test_choosing_is_told_once(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    told = []
    bar.chosen.connect(lambda: told.append(bar.states))
    bar.choose(2)
    bar.choose(3)
    assert told == [("translated",), ("reviewed", "final")]
