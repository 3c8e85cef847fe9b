"""Two services side by side."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel

from dwuglos.drafts import requests as request_making
from dwuglos.drafts.outcome import Progress
from dwuglos.talk import edits
from dwuglos.translators.google import ADDRESS, Google
from gui.commands.edit import Undo
from gui.commands.translate import CompareServices
from gui.dialogs.compare import CompareDialog
from gui.drafts.side import Side
from tests.gui.room import around, beside, between
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
    monkeypatch.setattr("gui.drafts.agreement.may_send", lambda *_: False)
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
    monkeypatch.setattr("gui.drafts.comparing.MOST_COMPARED", 1)
    monkeypatch.setattr(QDialog, "exec", lambda _: pytest.fail("a dialog came"))
    at_work.window.drafts.compare([4, 5])
    assert at_work.told == "Choose 1 segments or fewer to compare services; these are 2."
    at_work.session.do(edits.set_state(at_work.transcript, [1], "reviewed"))
    at_work.table.go_to(1)
    at_work.run(CompareServices)
    assert at_work.told == "There is nothing here to draft: text that a person wrote is left alone."


def test_rows_are_as_high_as_their_texts(at_work, compare, services):
    def act(dialog):
        dialog.show()
        table = dialog.table
        assert table.rowHeight(0) < 3 * table.fontMetrics().height()
        table.show_draft(0, 1, "Niektóre latarnie były bardzo samotne. " * 10)
        at_work.qtbot.waitUntil(lambda: table.rowHeight(0) > 5 * table.fontMetrics().height())

    compare([4, 5], act)


def test_it_opens_with_what_was_compared_last(at_work, compare, services):
    def act(dialog):
        assert dialog.windowTitle() == "Compare services"
        assert dialog.names == ["libretranslate", "google"]
        assert [side.services.accessibleName() for side in dialog.sides] == ["First service", "Second service"]
        headers = [dialog.table.horizontalHeaderItem(n).text() for n in range(3)]
        assert headers == ["English", "LibreTranslate", "Google Translate"]
        assert [dialog.start.isEnabled(), dialog.stop.isEnabled(), dialog.take.isEnabled()] == [True, False, False]
        assert [text(dialog, row, column) for row in (0, 1) for column in (0, 1, 2)] == [LONELY, "", "", OTHERS, "", ""]
        dialog.sides[0].services.setCurrentIndex(dialog.sides[1].services.currentIndex())

    at_work.settings.compared[:] = ["libretranslate", "google"]
    compare([4, 5], act)
    assert at_work.settings.compared == ["google", "google"]


@pytest.mark.parametrize("before", [[], ["google"], ["gone", "gone"], ["google", "libretranslate", "deepl"]])
def test_at_first_the_first_two_are_compared(at_work, compare, services, before):
    def act(dialog):
        assert [side.services.currentIndex() for side in dialog.sides] == [0, 1]

    at_work.settings.compared[:] = before
    compare([4], act)


def test_services_that_are_not_set_up_are_not_begun_with(at_work, compare, services, monkeypatch):
    monkeypatch.delenv(services[1].variable)
    at_work.settings.compared[:] = []
    at_work.settings.translator = "language-model"
    at_work.settings.services["language-model"] = {"address": "http://localhost:1/v1", "model": "any"}
    offered = []
    compare([4], lambda dialog: offered.append((dialog.names, dialog.sides[0].services.count())))
    assert offered == [(["language-model", "google"], 3)]  # and MyMemory, which needs nothing


def test_one_service_alone_is_offered_twice(at_work, qtbot):
    requests = request_making.requests(at_work.transcript.segments, "all", [4])
    dialog = CompareDialog(at_work.session, requests, [Google({})], [], lambda *_: True, at_work.window)
    assert dialog.names == ["google", "google"]
    dialog.close()
    dialog.deleteLater()


def test_while_they_draft_neither_is_changed(at_work, compare, services):
    for service in services:
        service.otherwise, service.seconds_late = "late", 10

    def act(dialog):
        dialog.show()
        dialog.start.click()
        assert [dialog.start.isEnabled(), dialog.stop.isEnabled()] == [False, True]
        assert [side.services.isEnabled() for side in dialog.sides] == [False, False]
        assert dialog.focusWidget() is dialog.table  # keys choose
        at_work.qtbot.waitUntil(lambda: bool(services[0].asked and services[1].asked))
        dialog.stop.click()
        at_work.qtbot.waitUntil(lambda: dialog.start.isEnabled())
        assert [side.services.isEnabled() for side in dialog.sides] == [True, True]

    compare([4], act)


def test_drafting_again_forgets_what_was_chosen(at_work, compare, services):
    def act(dialog):
        draft(at_work, dialog)
        assert [side.progress.text() for side in dialog.sides] == ["Segments: 2 of 2."] * 2
        at_work.qtbot.keyClick(dialog.table, Key.Key_1)
        assert dialog.take.isEnabled()
        assert [pick.draft.answer for pick in dialog.picks()] == [google.polish(LONELY)]
        dialog.table.setCurrentCell(0, 1)
        draft(at_work, dialog)
        assert dialog.table.chosen == {}
        assert not dialog.take.isEnabled()
        assert text(dialog, 1, 1) == google.polish(OTHERS)

    compare([4, 5], act)


def test_picks_are_in_the_order_of_the_talk(at_work, compare, services):
    def act(dialog):
        draft(at_work, dialog)
        dialog.table.choose(1, 1)
        dialog.table.choose(0, 2)
        picks = dialog.picks()
        assert [pick.translator.name for pick in picks] == ["libretranslate", "google"]

    compare([4, 5], act)


def test_both_must_be_agreed_to_before_either_is_asked(at_work, compare, services, monkeypatch):
    asked = []

    def may_send(_desk, translator, requests):
        asked.append((translator.name, len(requests)))
        return translator.name == "google"

    monkeypatch.setattr("gui.drafts.agreement.may_send", may_send)

    def act(dialog):
        dialog.start.click()
        assert dialog.start.isEnabled()

    compare([4, 5], act)
    assert asked == [("google", 2), ("libretranslate", 2)]
    assert (services[0].asked, services[1].asked) == ([], [])


def test_closing_stops_what_is_under_way(at_work, compare, services):
    for service in services:
        service.otherwise, service.seconds_late = "late", 10
    stopped = []

    def act(dialog):
        dialog.start.click()
        at_work.qtbot.waitUntil(lambda: bool(services[0].asked and services[1].asked))
        for n, side in enumerate(dialog.sides):
            cancel = side._task.cancel
            side._task.cancel = lambda n=n, cancel=cancel: (stopped.append(n), cancel())
        dialog.reject()

    compare([4], act)
    assert sorted(set(stopped)) == [0, 1]


def test_what_came_is_kept_though_nothing_was_chosen(at_work, compare, services):
    compare([4, 5], lambda dialog: draft(at_work, dialog))
    kept = at_work.answer(at_work.tasks.store, lambda library: library.draft_answers(1, "google"))
    assert google.polish(LONELY) in repr(kept)


def test_the_buttons_stand_beside_the_services_above_the_table(at_work, compare, services):
    def act(dialog):
        dialog.show()
        at_work.qtbot.waitUntil(lambda: dialog.table.isVisible())
        about = next(
            label
            for label in dialog.findChildren(QLabel)
            if label.text().startswith("For each sentence choose a draft")
        )
        box = dialog.findChild(QDialogButtonBox)
        first, second = dialog.sides
        for upper, lower in ((about, dialog.start), (first, dialog.table), (dialog.table, box)):
            assert between(upper, lower) >= 0
        for left, right in ((dialog.start, dialog.stop), (dialog.stop, first), (first, second)):
            assert beside(left, right) >= 0
        assert abs(first.width() - second.width()) <= 1
        assert around(first.services, first)[:3] == (0, 0, 0)
        assert around(first.progress, first)[3] == 0
        assert between(first.services, first.progress) >= 0
        assert about.wordWrap()
        assert first.progress.wordWrap()
        assert first.progress.textFormat() == Qt.TextFormat.PlainText
        assert dialog.table.height() > dialog.height() / 2
        assert abs(around(dialog.start, dialog)[1] - around(first, dialog)[1]) <= 2
        assert not any(button.autoDefault() for button in (dialog.start, dialog.stop, dialog.take))
        assert (dialog.height(), dialog.width()) == (560, min(1000, dialog.screen().availableSize().width() - 20))
        box.button(QDialogButtonBox.StandardButton.Cancel).click()
        assert not dialog.isVisible()

    compare([4], act)


def test_no_draft_is_lost_that_came_with_the_end(at_work, compare, services, monkeypatch):
    monkeypatch.setattr(Side, "_show", lambda *_: None)  # nobody heard how far it is

    def act(dialog):
        draft(at_work, dialog)
        assert [text(dialog, 0, n) for n in (1, 2)] == [google.polish(LONELY), web.polish(LONELY)]

    compare([4], act)


def test_what_came_just_before_it_was_closed_is_kept_too(at_work, compare, services):
    def act(dialog):
        draft(at_work, dialog)
        dialog.sides[0]._came.append((dialog._requests[1], "W ostatniej chwili."))
        dialog.reject()
        dialog.sides[0]._end("late")  # nobody reads it any more
        assert dialog.sides[0].progress.text() != "late"

    compare([4, 5], act)
    assert "W ostatniej chwili." in repr(
        at_work.answer(at_work.tasks.store, lambda library: library.draft_answers(1, "google"))
    )


def test_on_a_large_screen_it_is_wide_enough_for_three_columns(at_work, services, monkeypatch):
    screen = SimpleNamespace(availableSize=lambda: QSize(2000, 1500))
    monkeypatch.setattr(CompareDialog, "screen", lambda _: screen)
    requests = request_making.requests(at_work.transcript.segments, "all", [4])
    dialog = CompareDialog(at_work.session, requests, [Google({})], [], lambda *_: True, at_work.window)
    assert dialog.size().toTuple() == (1000, 560)
    dialog.close()
    dialog.deleteLater()


def test_drafts_are_shown_as_they_come(at_work, compare, services):
    def act(dialog):
        draft(at_work, dialog)
        side = dialog.sides[0]
        side._came.append((side._requests[1], "Właśnie przyszło."))
        side._show(Progress(1, 2))
        assert text(dialog, 1, 1) == "Właśnie przyszło."
        assert side.progress.text() == "Segments: 1 of 2."

    compare([4, 5], act)
