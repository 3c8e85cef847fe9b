"""All that can be put right for one reason: shown before, ticked or not, and done as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QDialogButtonBox, QStyle, QStyleOptionViewItem, QWidget

from dwuglos.checks.base import Finding
from dwuglos.errors import notice
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, NewSegment, number
from gui.check_work import Choices
from gui.commands.edit import Undo
from gui.look import theme
from gui.panels.views import fixes
from gui.panels.views.fixes import Fix, FixesDialog, fixes_of, put_right
from gui.panels.views.ticked_rows import TICK_WIDTH
from tests.gui.room import are_below_one_another, are_side_by_side, around

SEGMENTS = number(NewSegment(n * 1000, n * 1000 + 900, f"Text {n}", f"Tekst  {n}") for n in range(1, 6))
TICKED, UNTICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def found(row, check="double-space", **changes):
    """Return a finding whose fix makes these changes in a segment."""
    segment = SEGMENTS[row]
    fix = Edit("Edit translation", (Change(segment, segment._replace(**changes)),)) if changes else None
    return Finding(check, "warning", segment.id, notice("Wrong."), fix=fix)


@pytest.fixture
def dialog(qtbot):
    findings = [found(row, target=f"Tekst {row}") for row in range(3)]
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FixesDialog("Two spaces", fixes_of(findings, "double-space", SEGMENTS), parent)
    dialog.show()
    yield dialog
    dialog.close()
    del parent  # which owns it until here


@pytest.mark.parametrize("name", ["light", "dark"])
def test_ticked_and_unticked_rows_have_a_box(qapp, dialog, name):
    def seen(row):
        box = view.visualRect(dialog.model.index(row)).adjusted(0, 0, TICK_WIDTH - view.width(), -2)
        image = view.viewport().grab(box).toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    view = dialog.list
    dialog.model.setData(dialog.model.index(2), UNTICKED, Qt.ItemDataRole.CheckStateRole)
    try:
        theme.apply(qapp, name)
        colours = theme.colours()
        assert colours.accent in seen(1)
        assert colours.accent not in seen(2)
        assert colours.faint in seen(2)
    finally:
        theme.apply(qapp, "light")


def test_what_can_be_put_right_is_there_once_for_each_segment():
    findings = [
        found(2, target="a"),
        found(2, target="b"),
        found(0, target="c"),
        found(1),
        found(3, "numbers", target="d"),
        found(0, target="e")._replace(segment=99),
    ]
    shown = fixes_of(findings, "double-space", SEGMENTS)
    assert [(fix.number, fix.finding) for fix in shown] == [(3, findings[0]), (1, findings[2])]


@pytest.mark.parametrize(
    ("changes", "texts"),
    [
        ({"target": "Tekst 1"}, ("Tekst  1", "Tekst 1")),
        ({"source": "Text one"}, ("Text 1", "Text one")),
        ({"target": "Tekst 1", "source": "Text one"}, ("Tekst  1", "Tekst 1")),
        ({"end": 1800}, ("0:01.000 – 0:01.900", "0:01.000 – 0:01.800")),
        ({"start": 1100}, ("0:01.000 – 0:01.900", "0:01.100 – 0:01.900")),
        ({"note": "a note"}, ("", "")),
        ({}, ("", "")),
    ],
)
def test_the_text_or_the_times_that_change_are_shown(changes, texts):
    assert Fix(1, found(0, **changes)).texts() == texts


def test_segments_that_come_and_go_are_shown_by_their_english():
    one, two, three = SEGMENTS[:3]
    fix = Edit("Join", (Change(one, one._replace(target="Razem")), Change(two, None), Change(None, three)))
    shown = Fix(1, found(0)._replace(fix=fix)).texts()
    assert shown == ("Tekst  1\nText 2\nText 3", "Razem\n\n")


def test_everything_is_ticked_at_first_and_counted(dialog):
    assert dialog.windowTitle() == dialog.list.accessibleName() == "Put right: Two spaces"
    assert (dialog.count.text(), dialog.go.isEnabled()) == ("Ticked: 3 of 3", True)
    assert dialog.list.currentIndex().row() == 0
    assert [dialog.model.index(row).data(Qt.ItemDataRole.CheckStateRole) for row in range(3)] == [TICKED] * 3
    heard = "Segment 2. Now: Tekst  2 Then: Tekst 1"
    assert dialog.model.index(1).data() == heard
    assert dialog.model.index(1).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_row_is_left_out_and_taken_again(dialog, qtbot):
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.model.index(1).data(Qt.ItemDataRole.CheckStateRole) == UNTICKED
    assert (dialog.count.text(), [finding.segment for finding in dialog.chosen()]) == ("Ticked: 2 of 3", [1, 3])
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert (dialog.count.text(), len(dialog.chosen())) == ("Ticked: 3 of 3", 3)


def test_none_and_all_are_a_button_away(dialog):
    dialog.none.click()
    assert (dialog.count.text(), dialog.chosen(), dialog.go.isEnabled()) == ("Ticked: 0 of 3", [], False)
    dialog.model.setData(dialog.model.index(2), TICKED, Qt.ItemDataRole.CheckStateRole)
    assert (dialog.count.text(), dialog.go.isEnabled()) == ("Ticked: 1 of 3", True)
    dialog.all.click()
    assert (dialog.count.text(), len(dialog.chosen())) == ("Ticked: 3 of 3", 3)


def test_only_ticks_are_changed_and_only_of_rows(dialog):
    model = dialog.model
    assert not model.setData(model.index(0), "text", Qt.ItemDataRole.EditRole)
    assert model.left_out == set()
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsUserCheckable


def test_everything_stands_in_its_place(dialog):
    (last,) = dialog.findChildren(QDialogButtonBox)
    assert (dialog.width(), dialog.height()) == (min(760, dialog.screen().availableSize().width() - 20), 480)
    assert are_side_by_side(dialog, dialog.count, dialog.all, dialog.none)
    assert are_below_one_another(dialog, dialog.all, dialog.list, last)
    assert dialog.list.height() > 300
    assert dialog.count.width() > dialog.all.width(), "the buttons stand at the right"
    assert around(dialog.none, dialog)[2] < 20
    assert not any(button.autoDefault() for button in (dialog.all, dialog.none))
    assert [button.text() for button in last.buttons() if button.autoDefault()] == ["&Put right"]
    assert dialog.focusWidget() is dialog.list
    lines = dialog.list.fontMetrics().lineSpacing()
    assert dialog.list.sizeHintForRow(0) == 2 * lines + 12, "two lines of text can be read"


def test_nothing_to_put_right_can_be_shown_too(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FixesDialog("Two spaces", [], parent)
    dialog.all.click()
    assert (dialog.count.text(), dialog.go.isEnabled(), dialog.chosen()) == ("Ticked: 0 of 0", False, [])


def painted(dialog, row, *, is_selected=False):
    """Return the picture of a row, 400 pixels wide."""
    option = QStyleOptionViewItem()
    option.initFrom(dialog.list)
    option.widget, option.font = dialog.list, dialog.list.font()
    option.state = QStyle.StateFlag.State_Enabled
    if is_selected:
        option.state |= QStyle.StateFlag.State_Selected
    option.rect.setRect(0, 0, 400, 50)
    picture = QImage(400, 80, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    dialog.list.itemDelegate().paint(painter, option, dialog.model.index(row))
    painter.end()
    return picture


def colours_in(picture, left, top, width, height):
    return {picture.pixelColor(x, y).name() for x in range(left, left + width) for y in range(top, top + height)}


def test_a_row_is_painted_with_its_tick_its_text_and_a_line_below(dialog):
    picture = painted(dialog, 0)
    assert len(colours_in(picture, 0, 0, 28, 49)) > 1, "the tick"
    assert len(colours_in(picture, 28, 6, 200, 40)) > 1, "the text"
    assert colours_in(picture, 28, 0, 372, 5) == {"#ffffff"}
    assert colours_in(picture, 0, 49, 400, 1) == {QColor(theme.colours().line).name()}
    assert colours_in(picture, 0, 50, 400, 30) == {"#ffffff"}, "nothing is painted outside of it"
    dialog.model.tick_all(False)
    assert painted(dialog, 0) != picture


def test_the_chosen_row_stands_out(dialog):
    current = QColor(theme.colours().current).name()
    assert painted(dialog, 0, is_selected=True).pixelColor(399, 2).name() == current
    assert painted(dialog, 0).pixelColor(399, 2).name() == "#ffffff"


def test_a_long_text_goes_on_in_a_second_line_and_ends_before_the_edge(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    long = "Bardzo długi tekst, który nie kończy się tam, gdzie kończy się wiersz. " * 2
    dialog = FixesDialog("Length", fixes_of([found(0, target=long)], "double-space", SEGMENTS), parent)
    picture = painted(dialog, 0)
    assert len(colours_in(picture, 28, 28, 300, 15)) > 1
    assert colours_in(picture, 395, 0, 5, 49) == {"#ffffff"}
    assert dialog.list.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_texts_are_painted_as_large_as_the_others_of_the_talk(dialog):
    def height():
        picture = painted(dialog, 0)
        return max(y for y in range(49) if len(colours_in(picture, 28, y, 300, 1)) > 1)

    before, font = height(), dialog.list.font()
    font.setPointSizeF(font.pointSizeF() * 1.6)
    dialog.list.setFont(font)
    assert height() > before


# In a talk


@pytest.fixture
def checked(at_work, monkeypatch):
    """A window with two spaces in a row in the second and in the fifth segment."""
    for id, text in ((2, "Dziś  przyjrzymy się latarniom,"), (5, "Inni  pisali do siebie co dzień.")):
        at_work.session.attempt(lambda transcript, id=id, text=text: edits.set_target(transcript, id, text))
    at_work.session.findings.use(Choices(NETFLIX_PL))
    at_work.check()
    return at_work


def agree(monkeypatch, *left_out, agrees=True, act=lambda: None):
    """Let whoever is asked leave out these rows; return the dialogs' titles and what was shown in them."""
    shown = []

    def answer(dialog):
        shown.append((dialog.windowTitle(), [fix.number for fix in dialog.model.fixes]))
        dialog.model.left_out.update(left_out)
        act()
        return agrees

    monkeypatch.setattr(FixesDialog, "exec", answer)
    return shown


def wait_told(desk, words):
    desk.qtbot.waitUntil(lambda: words in desk.told)


def test_what_was_ticked_is_done_as_one_step(checked, monkeypatch):
    shown = agree(monkeypatch)
    put_right(checked.window, "double-space")
    wait_told(checked, "Put right. Segments: 2. Undo takes all of it back.")
    assert shown == [("Put right: Two spaces in a row", [2, 5])]
    assert (checked.target(2), checked.target(5)) == (
        "Dziś przyjrzymy się latarniom,",
        "Inni pisali do siebie co dzień.",
    )
    checked.run(Undo)
    assert (checked.target(2)[:6], checked.target(5)[:6]) == ("Dziś  ", "Inni  ")


def test_what_was_left_out_stays(checked, monkeypatch):
    agree(monkeypatch, 0)
    put_right(checked.window, "double-space")
    wait_told(checked, "Put right. Segments: 1.")
    assert (checked.target(2)[:6], checked.target(5)[:6]) == ("Dziś  ", "Inni p")


def test_who_does_not_agree_changes_nothing(checked, monkeypatch):
    agree(monkeypatch, agrees=False)
    before = list(checked.transcript)
    put_right(checked.window, "double-space")
    checked.settle()
    assert list(checked.transcript) == before
    assert checked.told == ""


def test_what_has_changed_meanwhile_is_not_overwritten(checked, monkeypatch):
    agree(monkeypatch)
    waiting = []
    with monkeypatch.context() as lane:  # in which the checks do their work otherwise
        lane.setattr(checked.tasks, "work", lambda work, done: waiting.append((work, done)))
        put_right(checked.window, "double-space")
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Coś  innego"))
    ((work, done),) = waiting
    done(work(None, None))
    assert "Nothing was put right: the segments have changed in the meantime." in checked.told
    assert (checked.target(2), checked.target(5)[:6]) == ("Coś  innego", "Inni  ")


def test_in_a_talk_that_was_left_meanwhile_nothing_is_done(checked, monkeypatch):
    agree(monkeypatch, act=checked.window.close_talk)
    put_right(checked.window, "double-space")
    checked.settle()
    assert checked.stored()[1].target[:6] == "Dziś  "
    monkeypatch.setattr(fixes, "FixesDialog", None)
    put_right(checked.window, "double-space")  # no talk is open
    assert checked.told == ""


def test_in_a_talk_to_be_read_it_is_said_why_nothing_can_be_done(at_work, new_desk, monkeypatch):
    second = new_desk()
    second.open(at=4)
    monkeypatch.setattr(fixes, "FixesDialog", None)
    put_right(second.window, "double-space")
    assert second.session.read_only_reason in second.told


def test_ten_thousand_are_read_as_they_are_looked_at(qtbot):
    dialog = FixesDialog("Spaces", [Fix(n, found(0, target="Tekst 1")) for n in range(1, 10_001)], None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.count.text() == "Ticked: 10000 of 10000"
    dialog.list.scrollToBottom()
    assert not dialog.list.grab().isNull()
    assert dialog.model.data(dialog.model.index(9_999)) == "Segment 10000. Now: Tekst  1 Then: Tekst 1"
