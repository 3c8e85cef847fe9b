"""The chips and the progress of the talk."""

import pytest

from gui.editor.filter_bar import FilterBar
from gui.filters import FILTERS


def counts(initial, translated, reviewed, final):
    return {"initial": initial, "translated": translated, "reviewed": reviewed, "final": final}


@pytest.fixture
def bar(qtbot):
    bar = FilterBar(FILTERS)
    qtbot.addWidget(bar)
    return bar


def texts(bar):
    return [button.text() for button in bar._group.buttons()]


def test_each_chip_says_how_many(bar):
    titles = ["All", "Untranslated", "Drafts", "Confirmed", "With notes", "Problems", "Estimated times", "Outdated"]
    assert texts(bar) == titles
    bar.show_counts([10, 1, 2, 7, 5, 3, 4, 0])
    assert texts(bar) == [
        *("All  10", "Untranslated  1", "Drafts  2", "Confirmed  7", "With notes  5", "Problems  3"),
        *("Estimated times  4", "Outdated  0"),
    ]


def test_all_is_said_when_all_is_confirmed_and_not_before(bar):
    bar.show_progress(counts(0, 1, 998, 1))
    assert bar.share.text() == "99% confirmed"
    bar.show_progress(counts(0, 0, 999, 1))
    assert bar.share.text() == "100% confirmed"


def test_the_line_shows_what_is_confirmed_and_what_is_translated(bar):
    bar.show_progress(counts(1, 2, 3, 4))
    assert bar.line._shares == (0.7, 0.9)


def test_a_talk_without_segments_has_no_progress(bar):
    bar.show_progress(counts(0, 0, 0, 0))
    assert bar.share.text() == "0% confirmed"
    assert bar.line._shares == (0.0, 0.0)


def test_choosing_is_told_once(bar):
    told = []
    bar.chosen.connect(lambda: told.append(bar.chosen_number))
    assert bar.chosen_number == 0
    bar.choose(2)
    bar.choose(3)
    assert told == [2, 3]
    assert [button.isChecked() for button in bar._group.buttons()] == [n == 3 for n in range(len(FILTERS))]


def shown(bar):
    return [n for n, button in enumerate(bar._group.buttons()) if not button.isHidden()]


def test_a_rare_chip_is_there_while_a_segment_passes_or_it_is_chosen(bar):
    bar.show_counts([10, 0, 0, 10, 0, 0, 0, 0])
    assert shown(bar) == [0, 1, 2, 3, 5]
    bar.show_counts([10, 0, 0, 10, 1, 0, 0, 0])
    assert shown(bar) == [0, 1, 2, 3, 4, 5]
    bar.choose(4)
    bar.show_counts([10, 0, 0, 10, 0, 0, 0, 0])
    assert shown(bar) == [0, 1, 2, 3, 4, 5], "what it shows is empty, and says so"
    bar.choose(6)  # by its key
    assert shown(bar) == [0, 1, 2, 3, 5, 6]
    bar.choose(0)
    assert shown(bar) == [0, 1, 2, 3, 5]


@pytest.mark.usefixtures("_look")
def test_all_of_it_fits_into_the_smallest_window_in_polish(qtbot, speak):
    speak("pl")
    bar = FilterBar(FILTERS)
    qtbot.addWidget(bar)
    bar.show_counts([50_000, 10_000, 20_000, 20_000, 10_000, 30_000, 50_000, 10_000])
    bar.show_progress(counts(0, 0, 50_000, 0))
    assert bar.minimumSizeHint().width() <= 960, "a panel stands beside it at 1280 pixels"
