"""What is said of a version, to the eye and to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, QRect
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from dwuglos.store.segment_versions import SegmentVersion
from dwuglos.talk.transcript import Segment
from gui.look import theme
from gui.panels.views.html_rows import MARGIN, HtmlList
from gui.panels.views.versions import VersionModel, as_html, in_words, origin_words

FIRST = Segment(7, 10, 0, 1000, "Hello.", "Dzień dobry.", "translated", "google")
NOW = QDateTime.currentMSecsSinceEpoch()
TIME = QDateTime.fromMSecsSinceEpoch(NOW).toString("HH:mm:ss")


def version(after, before=FIRST, label="Edit translation", kind="do", at=NOW):
    return SegmentVersion(at, label, kind, after, before)


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (
            version(FIRST._replace(target="Dzień biały.", origin="person")),
            f"{TIME} · Edit translation · by a person. Removed: “dobry”. Added: “biały”.",
        ),
        (
            version(FIRST._replace(state="reviewed"), label="Confirm"),
            f"{TIME} · Confirm · Google Translate. From draft to confirmed.",
        ),
        (
            version(FIRST._replace(source="Hello there."), label="Edit English"),
            f"{TIME} · Edit English · Google Translate. Added: “there”.",
        ),
        (
            version(FIRST._replace(note="Uwaga"), label="Edit note"),
            f"{TIME} · Edit note · Google Translate. Added: “Uwaga”.",
        ),
        (version(FIRST, kind="undo"), f"{TIME} · Undone: Edit translation · Google Translate."),
        (version(FIRST, kind="redo"), f"{TIME} · Done again: Edit translation · Google Translate."),
        (
            version(None, label="Delete segments"),
            f"{TIME} · Delete segments. The segment was taken out. Removed: “Dzień dobry.”.",
        ),
        (SegmentVersion(None, "", "do", FIRST, None), "When the talk was made · Google Translate."),
    ],
    # The words hold the time of the day, at which each process that runs tests collects them.
    ids=("typed", "confirmed", "english", "note", "undone", "redone", "deleted", "made"),
)
def test_a_version_is_said_in_words(qapp, made, words):
    assert in_words(made) == words


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        ("", ""),
        ("person", "by a person"),
        ("memory", "from the memory"),
        ("google", "Google Translate"),
        ("someone-gone", "someone-gone"),
    ],
)
def test_where_a_translation_came_from_is_named(qapp, origin, words):
    assert origin_words(origin) == words


def test_what_changed_is_marked_and_what_is_typed_is_no_markup(qapp):
    html = as_html(version(FIRST._replace(target="Dzień <b>biały</b>.")))
    assert "<s " in html
    assert "<u " in html
    assert "&lt;b&gt;" in html
    assert "<b>" not in html


def test_the_first_version_shows_its_text_and_one_without_translation_its_english(qapp):
    assert as_html(SegmentVersion(None, "", "do", FIRST, None)).endswith("<br>Dzień dobry.")
    assert as_html(SegmentVersion(None, "", "do", FIRST._replace(target=""), None)).endswith("<br>Hello.")


def test_more_rows_come_as_somebody_scrolls(qapp):
    model = VersionModel(qapp)
    model.show_rows([version(FIRST, at=n) for n in range(120)])
    root = model.index(-1)
    assert (model.rowCount(), model.canFetchMore(root)) == (50, True)
    model.fetchMore(root)
    model.fetchMore(root)
    assert (model.rowCount(), model.canFetchMore(root)) == (120, False)
    assert model.rows[119].at == 119
    model.show_rows([])
    assert model.rowCount() == 0
    model.deleteLater()


def test_the_list_keeps_the_contract_of_qt(qapp):
    model = VersionModel(qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for count in (50, 3, 0, 20):  # no more than are shown at once: the tester fetches more in the middle of a reset
        model.show_rows([version(FIRST, at=n) for n in range(count)])
    model.fetchMore(model.index(-1))
    assert model.rowCount() == 20
    model.deleteLater()


# Painting


@pytest.fixture
def listed(qtbot, qapp, _look):
    """A list of versions on the screen."""
    model = VersionModel(qapp)
    view = HtmlList(model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    return view


def height(view, row=0):
    return view.visualRect(view.model().index(row)).height()


def colours_in(view, box):
    image = view.viewport().grab(box).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_version_is_as_high_as_its_text(listed):
    long = FIRST._replace(target="Bardzo dobry wieczór. " * 12)
    listed.model().show_rows([version(FIRST), version(long)])
    line = listed.fontMetrics().lineSpacing()
    assert height(listed) == int(listed._delegate._documents[0].size().height()) + MARGIN
    assert line <= height(listed) < 3 * line + MARGIN
    assert height(listed, 1) > 5 * line
    before = height(listed, 1)
    listed.resize(900, 400)
    listed.doItemsLayout()
    assert height(listed, 1) < before
    width = listed.viewport().width() - 2 * MARGIN
    assert listed._delegate._documents[1].textWidth() == width


def test_in_a_sliver_words_have_some_room_all_the_same(listed):
    listed.model().show_rows([version(FIRST)])
    listed.resize(30, 300)
    listed.doItemsLayout()
    least = 12 * listed.fontMetrics().averageCharWidth()
    assert listed.sizeHintForIndex(listed.model().index(0)).width() == least
    assert listed._delegate._documents[0].textWidth() == least - 2 * MARGIN


def test_other_versions_are_laid_out_anew(listed):
    listed.model().show_rows([version(FIRST._replace(target="Raz dwa"))])
    listed.grab()
    listed.model().show_rows([version(FIRST._replace(target="Trzy"))])
    listed.grab()
    assert "Trzy" in listed._delegate._documents[0].toPlainText()


def test_the_chosen_version_has_a_ground_and_a_frame_of_its_own(listed):
    changed = FIRST._replace(target="Dzień biały.")
    listed.model().show_rows([version(changed), version(changed)])
    listed.setCurrentIndex(listed.model().index(0))
    listed.setFocus()
    listed.activateWindow()
    QApplication.processEvents()
    chosen, other = (listed.visualRect(listed.model().index(row)) for row in (0, 1))
    assert theme.LIGHT.current in colours_in(listed, chosen)
    assert theme.LIGHT.accent in colours_in(listed, QRect(chosen.left(), chosen.top(), 3, 3))
    assert theme.LIGHT.current not in colours_in(listed, other)
    below = QRect(other.left() + 20, other.bottom(), 40, 1)
    assert colours_in(listed, below) == {theme.LIGHT.line}
    margin = QRect(other.left(), other.top() + 1, MARGIN, other.height() - 2)
    assert colours_in(listed, margin) == {theme.LIGHT.base}
    assert theme.LIGHT.text in colours_in(listed, other)


def test_another_theme_has_its_own_colours_for_the_text(listed, qapp):
    listed.model().show_rows([version(FIRST._replace(target="Dzień biały."))])
    listed.grab()
    theme.apply(qapp, "dark")
    colours = colours_in(listed, listed.visualRect(listed.model().index(0)))
    theme.apply(qapp, "light")
    assert theme.DARK.text in colours
    assert theme.LIGHT.text not in colours
