"""Two services side by side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from dwuglos.talk import edits
from dwuglos.translators.google import ADDRESS, Google
from gui.commands.edit import Undo
from gui.commands.translate import CompareServices
from gui.dialogs.compare import Choices, CompareDialog
from tests.stand_ins import google, web
from tests.stand_ins.libretranslate import LibreTranslate

Key = Qt.Key
LONELY, OTHERS = "Some were lonely.", "Others wrote to each other every day."


@pytest.fixture
def services(at_work, monkeypatch):
    """Stand-ins for two services to which the user has agreed."""
    with google.StandIn() as first, LibreTranslate() as second:
        monkeypatch.setenv(ADDRESS, first.address)
        monkeypatch.setenv(second.variable, second.address)
        monkeypatch.setattr(Google, "pause", 0.0)
        at_work.settings.services_told.append("google 127.0.0.1")
        at_work.settings.compared[:] = ["google", "libretranslate"]
        yield first, second


@pytest.fixture
def compare(at_work, services, monkeypatch):
    """A function that compares segments; what is done in the dialog is given to it."""

    def do(ids, act):
        done = []

        def execute(dialog):
            act(dialog)
            done.append(dialog)
            dialog.done(dialog.result())
            return dialog.result()

        monkeypatch.setattr(CompareDialog, "exec", execute)
        at_work.table.clearSelection()
        at_work.window.drafts.compare(ids)
        at_work.qtbot.waitUntil(lambda: bool(done))
        at_work.settle()

    return do


def draft(desk, dialog):
    dialog.start.click()
    desk.qtbot.waitUntil(lambda: dialog.start.isEnabled())


def text(dialog, row, column):
    return dialog.table.item(row, column).text()


def test_the_better_of_two_drafts_is_taken_for_each_sentence(at_work, compare, services):
    before = list(at_work.transcript)

    def act(dialog):
        assert not dialog.take.isEnabled()
        draft(at_work, dialog)
        assert [text(dialog, 0, n) for n in (0, 1, 2)] == [LONELY, google.polish(LONELY), web.polish(LONELY)]
        at_work.qtbot.keyClick(dialog.table, Key.Key_1)
        at_work.qtbot.keyClick(dialog.table, Key.Key_2)
        assert dialog.table.chosen == {0: 1, 1: 2}
        dialog.take.click()

    compare([4, 5], act)
    assert (at_work.target(4), at_work.segment(4).origin) == (google.polish(LONELY), "google")
    assert (at_work.target(5), at_work.segment(5).origin) == (web.polish(OTHERS), "libretranslate")
    assert at_work.settings.compared == ["google", "libretranslate"]
    at_work.assert_saved()
    reports = at_work.answer(at_work.tasks.store, lambda library: library.draft_reports(1))
    assert [(report.engine, report.segments) for report in reports] == [("google", 1), ("libretranslate", 1)]
    at_work.run(Undo)
    assert list(at_work.transcript) == before


def test_what_is_not_chosen_stays_and_nothing_is_asked_for_twice(at_work, compare, services):
    first, second = services
    before = list(at_work.transcript)
    compare([4, 5], lambda dialog: draft(at_work, dialog))
    assert list(at_work.transcript) == before

    def again(dialog):
        draft(at_work, dialog)
        assert text(dialog, 1, 2) == web.polish(OTHERS)

    compare([4, 5], again)
    assert first.asked == [LONELY, OTHERS]
    assert second.texts == [LONELY, OTHERS]


def test_a_service_that_fails_says_so_and_the_other_goes_on(at_work, compare, services, monkeypatch):
    monkeypatch.setattr("dwuglos.drafts.asking.BACK_OFF", ())
    services[1].otherwise = "503"

    def act(dialog):
        draft(at_work, dialog)
        assert dialog.sides[1].progress.text().startswith("LibreTranslate is out of order at the moment (error 503)")
        assert text(dialog, 0, 1) == google.polish(LONELY)
        at_work.qtbot.keyClick(dialog.table, Key.Key_2)
        assert dialog.table.chosen == {}

    compare([4], act)


def test_a_service_is_not_compared_with_itself(at_work, compare, services):
    def act(dialog):
        dialog.sides[1].services.setCurrentIndex(dialog.sides[0].services.currentIndex())
        dialog.start.click()
        assert dialog.sides[1].progress.text() == "Choose another service than the first."

    compare([4], act)
    assert services[0].asked == []


def test_nothing_is_sent_to_whom_the_user_does_not_agree(at_work, compare, services, monkeypatch):
    monkeypatch.setattr(type(at_work.window.drafts), "_may_send", lambda *_: False)
    compare([4], lambda dialog: dialog.start.click())
    assert (services[0].asked, services[1].asked) == ([], [])


def test_a_comparison_can_be_stopped(at_work, compare, services):
    for service in services:
        service.otherwise, service.seconds_late = "late", 10

    def act(dialog):
        dialog.start.click()
        at_work.qtbot.waitUntil(lambda: bool(services[0].asked and services[1].asked))
        dialog.stop.click()
        at_work.qtbot.waitUntil(lambda: dialog.start.isEnabled())
        assert text(dialog, 0, 1) == ""

    compare([4], act)


def test_too_many_segments_and_a_persons_text_are_not_compared(at_work, monkeypatch):
    monkeypatch.setattr("gui.drafts.drafts.MOST_COMPARED", 1)
    monkeypatch.setattr(QDialog, "exec", lambda _: pytest.fail("a dialog came"))
    at_work.window.drafts.compare([4, 5])
    assert at_work.told == "Choose 1 segments or fewer to compare services; these are 2."
    at_work.session.do(edits.set_state(at_work.transcript, [1], "reviewed"))
    at_work.table.go_to(1)
    at_work.run(CompareServices)
    assert at_work.told == "There is nothing here to draft: text that a person wrote is left alone."


def test_a_choice_can_be_taken_back_and_made_with_enter(qtbot):
    table = Choices(["One.", "Two."], None)
    qtbot.addWidget(table)
    table.show_draft(0, 1, "Raz.")
    table.show_draft(0, 2, "Jeden.")
    qtbot.keyClick(table, Key.Key_Right)
    qtbot.keyClick(table, Key.Key_Return)
    assert (table.chosen, table.currentRow()) == ({0: 2}, 1)
    qtbot.keyClick(table, Key.Key_1)
    assert table.chosen == {0: 2}
    table.setCurrentCell(0, 1)
    qtbot.keyClick(table, Key.Key_0)
    assert table.chosen == {}


def test_rows_are_as_high_as_their_texts(at_work, compare, services):
    def act(dialog):
        dialog.show()
        table = dialog.table
        assert table.rowHeight(0) < 3 * table.fontMetrics().height()
        table.show_draft(0, 1, "Niektóre latarnie były bardzo samotne. " * 10)
        at_work.qtbot.waitUntil(lambda: table.rowHeight(0) > 5 * table.fontMetrics().height())

    compare([4, 5], act)
