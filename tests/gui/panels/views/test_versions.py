"""What is said of a version, to the eye and to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime
from PySide6.QtTest import QAbstractItemModelTester

from dwuglos.store.segment_versions import SegmentVersion
from dwuglos.talk.transcript import Segment
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
    model.show_versions([version(FIRST, at=n) for n in range(120)])
    root = model.index(-1)
    assert (model.rowCount(), model.canFetchMore(root)) == (50, True)
    model.fetchMore(root)
    model.fetchMore(root)
    assert (model.rowCount(), model.canFetchMore(root)) == (120, False)
    assert model.version(119).at == 119
    model.show_versions([])
    assert model.rowCount() == 0
    model.deleteLater()


def test_the_list_keeps_the_contract_of_qt(qapp):
    model = VersionModel(qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for count in (50, 3, 0, 20):  # no more than are shown at once: the tester fetches more in the middle of a reset
        model.show_versions([version(FIRST, at=n) for n in range(count)])
    model.fetchMore(model.index(-1))
    assert model.rowCount() == 20
    model.deleteLater()
