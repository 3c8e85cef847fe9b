"""The waveform of a talk's film: what is seen of it, and that what is dragged becomes an edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.commands.edit import Undo
from gui.panels.views.waveform import WaveformView
from gui.waveform.recording import peaks_folder
from tests.gui.desk import Desk, Key
from tests.gui.panels.conftest import dock

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def waveform(desk: Desk) -> WaveformView:
    desk.window.menus.action_named("WaveformPanel").trigger()
    desk.settle()
    view = dock(desk, "WaveformPanel").view
    assert isinstance(view, WaveformView)
    return view


@pytest.fixture
def shown(at_work: Desk, film: Path) -> WaveformView:
    """The waveform of a film of four seconds, all of it found."""
    at_work.window.player.attach(film)
    at_work.qtbot.waitUntil(lambda: at_work.window.player.is_ready)
    view = waveform(at_work)
    at_work.qtbot.waitUntil(lambda: view.canvas.peaks is not None and view.canvas.peaks.is_whole)
    return view


def click(view: WaveformView, ms: int) -> None:
    QTest.mouseClick(view.canvas, LEFT, PLAIN, QPoint(view.canvas.scale.x(ms), 50))


def test_without_a_file_it_says_what_to_do(at_work: Desk) -> None:
    view = waveform(at_work)
    assert view.empty.text() == "Attach a video or sound file to the talk to see its sound here."
    assert view.empty.isVisible()
    assert not view.canvas.isVisible()
    assert not view.bar.isEnabled()
    assert not view.add.isEnabled()


def test_a_file_that_is_attached_is_seen_and_one_that_is_taken_away_is_not(shown: WaveformView, at_work: Desk) -> None:
    assert shown.canvas.isVisible()
    assert shown.empty.isHidden()
    assert shown.canvas.peaks is not None
    assert abs(shown.canvas.peaks.duration - 4000) < 100
    at_work.window.player.detach()
    at_work.qtbot.waitUntil(lambda: shown.canvas.peaks is None)
    assert shown.empty.isVisible()


def test_peaks_are_kept_beside_the_library(shown: WaveformView, at_work: Desk) -> None:
    folder = peaks_folder(str(at_work.path))
    assert folder is not None
    at_work.qtbot.waitUntil(lambda: folder.is_dir() and len(list(folder.glob("*.peaks"))) == 1)


def test_edges_are_drawn_to_where_speech_starts(shown: WaveformView, at_work: Desk) -> None:
    shown.recording.speech_found.emit((700, 1900))
    assert shown.canvas.speech == (700, 1900)


def test_a_file_that_cannot_be_decoded_is_told(at_work: Desk, film: Path, tmp_path: Path) -> None:
    view = waveform(at_work)
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(film.read_bytes()[:2000])
    view.recording.look_at(str(broken), "")
    at_work.qtbot.waitUntil(lambda: "“broken.mp4”" in view.empty.text())
    assert view.empty.isVisible()
    assert view.canvas.peaks is None


def test_a_click_seeks_and_goes_to_the_segment(shown: WaveformView, at_work: Desk) -> None:
    segment = at_work.session.transcript[0]
    assert segment.start is not None
    click(shown, segment.start + 100)
    assert at_work.session.cursor.segment == segment.id
    at_work.qtbot.waitUntil(lambda: abs((at_work.window.player.position() or 0) - segment.start - 100) < 20)
    assert shown.canvas.playhead is not None


def test_an_edge_that_is_dragged_becomes_one_edit(shown: WaveformView, at_work: Desk) -> None:
    segment = at_work.session.transcript[0]
    shown.canvas.times_wanted.emit(segment.id, 40, 1240)
    assert at_work.segment(segment.id)[2:4] == (40, 1240)
    at_work.assert_saved()
    at_work.run(Undo)
    assert at_work.segment(segment.id) == segment


def test_a_marked_part_becomes_a_segment_and_the_current_one(shown: WaveformView, at_work: Desk) -> None:
    count = len(at_work.session.transcript)
    canvas = shown.canvas
    canvas.insert_wanted.emit(2000, 2600)
    assert len(at_work.session.transcript) == count + 1
    current = at_work.session.cursor.current()
    assert current is not None
    assert (current.start, current.end, current.source) == (2000, 2600, "")


def test_the_button_adds_what_is_marked(shown: WaveformView, at_work: Desk) -> None:
    from gui.waveform.grips import Range

    count = len(at_work.session.transcript)
    assert not shown.add.isEnabled()
    shown.canvas.range = Range(3000, 3500)
    shown.canvas.range_changed.emit()
    assert shown.add.isEnabled()
    shown.add.click()
    assert len(at_work.session.transcript) == count + 1
    assert not shown.add.isEnabled()


def test_up_and_down_go_from_segment_to_segment_and_stop_at_the_ends(shown: WaveformView, at_work: Desk) -> None:
    ids = [segment.id for segment in at_work.session.transcript]
    at_work.session.cursor.go_to(ids[1])
    shown.canvas.setFocus()
    QTest.keyClick(shown.canvas, Key.Key_Up)
    QTest.keyClick(shown.canvas, Key.Key_Up)
    assert at_work.session.cursor.segment == ids[0]
    shown.canvas.setFocus()
    QTest.keyClick(shown.canvas, Key.Key_Down)
    assert at_work.session.cursor.segment == ids[1]


def test_the_scroll_bar_and_the_buttons_move_the_picture(shown: WaveformView) -> None:
    shown.nearer.click()
    shown.nearer.click()
    scale = shown.canvas.scale
    assert shown.bar.maximum() == scale.farthest
    shown.bar.setValue(shown.bar.maximum() // 2)
    assert scale.start == shown.bar.maximum() // 2
    shown.whole.click()
    assert (scale.start, shown.bar.value()) == (0, 0)
    shown.farther.click()
    assert scale.span > scale.duration


def test_the_pitches_come_when_they_are_wanted(shown: WaveformView, at_work: Desk) -> None:
    shown.pitches.click()
    spectra = shown.canvas._spectra
    assert spectra is not None
    with at_work.qtbot.waitSignal(spectra.found):
        shown.canvas.update()
    shown.pitches.click()
    assert shown.canvas._spectra is None


def test_a_talk_to_be_read_can_be_looked_at_and_not_changed(shown: WaveformView, new_desk) -> None:
    other = new_desk()
    other.open(at=4)
    view = waveform(other)
    assert view.canvas.is_fixed


def test_playback_that_leaves_the_picture_takes_it_along(shown: WaveformView, at_work: Desk, monkeypatch) -> None:
    for _ in range(6):
        shown.nearer.click()
    scale = shown.canvas.scale
    shown.canvas.scroll_to(0)
    assert scale.end < 3000
    shown._on_played(3500)
    assert scale.start == 0, "it stands: nothing is taken along"
    monkeypatch.setattr(type(at_work.window.player), "is_playing", True)
    shown._on_played(3500)
    assert scale.start <= 3500 < scale.end
