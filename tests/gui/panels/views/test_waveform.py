"""The waveform of a talk's film: what is seen of it, and that what is dragged becomes an edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dwuglos.errors import InputError
from dwuglos.media.peaks import Peaks
from dwuglos.store.kept_files import peaks_folder
from dwuglos.talk import edits
from gui.commands.edit import Undo
from gui.panels.views.waveform import WaveformView
from gui.waveform.grips import Range
from gui.waveform.recording import Recording
from gui.waveform.scale import USUAL
from tests.gui.desk import Desk, Key
from tests.gui.panels.conftest import dock
from tests.stand_ins.engine import FILM, StandIn

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


# A file that is looked at by nobody: what is seen of what is found in it


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The files that were to be looked at, and their digests."""
    looked: list[tuple[str, str]] = []
    monkeypatch.setattr(Recording, "look_at", lambda _, path, digest: looked.append((path, digest)))
    return looked


@pytest.fixture
def begun(prepared: Desk, looked: list[tuple[str, str]]) -> WaveformView:
    """The waveform of a film of a minute of which nothing is found yet."""
    return waveform(prepared)


@pytest.fixture
def drawn(begun: WaveformView) -> WaveformView:
    """The same with its peaks, near enough to have six seconds in sight."""
    begun.recording.peaks = Peaks(60_000)
    begun.recording.found.emit()
    begun.canvas.scale.resize(500, 60_000)
    begun.canvas.scroll_to(1)
    begun.canvas.scroll_to(0)
    assert begun.canvas.scale.span == 6000
    return begun


def test_a_file_is_looked_at_once_and_anew_when_it_is_attached_again(
    begun: WaveformView, prepared: Desk, looked: list[tuple[str, str]], tmp_path: Path
) -> None:
    player = prepared.window.player
    assert player.media is not None
    film = (player.path, player.media.digest)
    assert looked == [film]
    assert len(player.media.digest) == 64
    assert begun.empty.text() == "Looking at the sound…"
    assert not begun.canvas.isVisible()
    assert not any(part.isEnabled() for part in (begun.bar, begun.nearer, begun.farther, begun.whole, begun.pitches))
    player.media_changed.emit()
    begun.see(True)
    assert looked == [film]
    player.detach()
    prepared.qtbot.waitUntil(lambda: begun.empty.text().startswith("Attach a video"))
    player.attach(tmp_path / "film.mp4")
    prepared.qtbot.waitUntil(lambda: player.is_ready)
    assert [path for path, _ in looked] == [film[0]] * 2


def test_what_is_found_is_shown_with_the_playhead_and_the_segment(begun: WaveformView, prepared: Desk) -> None:
    prepared.window.player.seek(900)
    begun.recording.peaks = Peaks(60_000)
    begun.recording.found.emit()
    assert begun.canvas.isVisible()
    assert begun.empty.isHidden()
    assert begun.canvas.peaks is begun.recording.peaks
    assert (begun.canvas.playhead, begun.canvas.current) == (900, 4)
    assert all(part.isEnabled() for part in (begun.bar, begun.nearer, begun.farther, begun.whole, begun.pitches))


def test_edges_are_drawn_to_frames_where_there_is_a_picture(
    begun: WaveformView, prepared: Desk, engine: StandIn
) -> None:
    assert begun.canvas.frame_rate == 25
    engine.loaded.emit(engine.path, FILM._replace(has_picture=False))
    assert begun.canvas.frame_rate is None


def test_how_much_is_found_is_said_until_it_is_all(drawn: WaveformView) -> None:
    drawn.recording.progressed.emit(0.25)
    assert drawn.status.text() == "25% of the sound"
    assert drawn._redraw.isActive()
    left = drawn._redraw.remainingTime()
    drawn.recording.progressed.emit(0.999)
    assert drawn.status.text() == "99% of the sound"
    assert drawn._redraw.remainingTime() <= left, "or it would never be painted while peaks come fast"
    drawn.recording.progressed.emit(1.0)
    assert drawn.status.text() == ""


def test_a_failure_takes_the_place_of_the_picture(drawn: WaveformView) -> None:
    drawn.recording.progressed.emit(0.5)
    drawn.recording.failed.emit(InputError("It cannot be read."))
    assert drawn.empty.text() == "It cannot be read."
    assert drawn.canvas.peaks is None
    assert not drawn.canvas.isVisible()
    assert drawn.status.text() == ""


def test_without_a_talk_it_says_what_to_open(desk: Desk) -> None:
    desk.home()
    view = WaveformView(desk.window)
    view.setParent(desk.window)
    view.see(True)
    assert view.empty.text() == "Open a talk to see its sound."
    assert view.canvas.is_fixed
    view.canvas.step_wanted.emit(1)
    view.canvas.times_wanted.emit(1, 0, 1000)
    view.canvas.insert_wanted.emit(0, 1000)
    assert desk.told == ""


def test_why_a_file_cannot_be_played_is_said(begun: WaveformView, prepared: Desk, monkeypatch) -> None:
    monkeypatch.setattr(type(prepared.window.player), "path", "")
    monkeypatch.setattr(type(prepared.window.player), "trouble", InputError("The film is gone."))
    prepared.window.player.media_changed.emit()
    assert begun.empty.text() == "The film is gone."


def test_a_hidden_panel_finds_nothing_and_follows_nothing(
    drawn: WaveformView, prepared: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[bool] = []
    monkeypatch.setattr(Recording, "stop", lambda _: stopped.append(True))
    prepared.window.player.moved.emit(700)
    assert drawn.canvas.playhead == 700
    drawn.see(False)
    assert stopped == [True]
    prepared.window.player.moved.emit(800)
    assert drawn.canvas.playhead == 700
    prepared.session.cursor.go_to(6)
    assert drawn.canvas.scale.start == 0
    drawn.see(True)
    assert drawn.canvas.scale.start > 0, "the segment is brought into view now"


def test_the_scroll_bar_says_how_much_there_is(drawn: WaveformView) -> None:
    drawn.canvas.scroll_to(7000)
    bar = drawn.bar
    assert (bar.minimum(), bar.maximum(), bar.value()) == (0, 54_000, 7000)
    assert (bar.pageStep(), bar.singleStep()) == (6000, 600)
    drawn.canvas.scale.zoom = 0
    drawn.canvas.scale.resize(5, 60_000)
    drawn.canvas.scrolled.emit()
    assert bar.singleStep() == 1


def test_each_button_goes_one_step(drawn: WaveformView) -> None:
    drawn.nearer.click()
    assert drawn.canvas.scale.zoom == USUAL - 1
    drawn.farther.click()
    drawn.farther.click()
    assert drawn.canvas.scale.zoom == USUAL + 1


def test_the_segment_that_becomes_current_is_brought_into_view_unless_it_plays(
    drawn: WaveformView, prepared: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared.session.cursor.go_to(6)
    assert drawn.canvas.current == 6
    assert drawn.canvas.scale.start <= 12_500 < 15_000 <= drawn.canvas.scale.end
    there = drawn.canvas.scale.start
    monkeypatch.setattr(type(prepared.window.player), "is_playing", True)
    prepared.session.cursor.go_to(1)
    assert drawn.canvas.current == 1
    assert drawn.canvas.scale.start == there
    monkeypatch.setattr(type(prepared.window.player), "is_playing", False)
    prepared.session.cursor.place(None)
    assert drawn.canvas.current is None


def test_an_edit_elsewhere_is_seen(drawn: WaveformView, prepared: Desk) -> None:
    prepared.session.attempt(lambda transcript: edits.set_times(transcript, 6, 16_000, 17_000))
    assert [interval.id for interval in drawn.canvas.intervals.between(15_500, 16_500)] == [6]


def test_a_talk_that_may_no_longer_be_changed_takes_no_segment(
    drawn: WaveformView, prepared: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn.canvas.range = Range(16_000, 17_000)
    drawn.canvas.range_changed.emit()
    assert drawn.add.isEnabled()
    monkeypatch.setattr(prepared.session.talk, "read_only_reason", "Another window has this talk.")
    prepared.session.read_only_changed.emit()
    assert drawn.canvas.is_fixed
    assert not drawn.add.isEnabled()
    monkeypatch.setattr(prepared.session.talk, "read_only_reason", "")
    prepared.session.read_only_changed.emit()
    assert drawn.add.isEnabled()


def test_nothing_is_added_where_no_picture_is_seen(drawn: WaveformView) -> None:
    drawn.canvas.range = Range(16_000, 17_000)
    drawn.recording.failed.emit(InputError("It cannot be read."))
    assert not drawn.add.isEnabled()


def test_without_a_current_segment_nothing_is_stepped_from(drawn: WaveformView, prepared: Desk) -> None:
    ids = [segment.id for segment in prepared.transcript]
    prepared.session.cursor.go_to(ids[-2])
    for _ in range(2):
        drawn.canvas.step_wanted.emit(1)
        assert prepared.session.cursor.segment == ids[-1]
    prepared.session.cursor.place(None)
    drawn.canvas.step_wanted.emit(1)
    assert prepared.session.cursor.segment is None


def test_what_is_being_typed_is_kept_when_times_change(drawn: WaveformView, prepared: Desk) -> None:
    for text, act in (
        ("Samotni.", lambda: drawn.canvas.times_wanted.emit(4, 8100, 9400)),
        ("Inni.", lambda: drawn.canvas.insert_wanted.emit(16_000, 17_000)),
    ):
        prepared.table.go_to(4, edit=True)
        prepared.cell.input.setPlainText(text)
        act()
        assert prepared.target(4) == text
    assert prepared.segment(4)[2:4] == (8100, 9400)
    assert prepared.session.cursor.current() == prepared.transcript[-1]


def test_what_cannot_be_added_leaves_the_user_where_they_are(
    drawn: WaveformView, prepared: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepared.session.talk, "read_only_reason", "Another window has this talk.")
    drawn.canvas.insert_wanted.emit(16_000, 17_000)
    assert len(prepared.transcript) == 6
    assert prepared.session.cursor.segment == 4


@pytest.mark.parametrize(("at", "start"), [(3000, 3000), (8999, 3000), (9000, 8700), (2999, 2699)])
def test_playback_leaves_the_picture_at_its_edges(
    drawn: WaveformView, prepared: Desk, monkeypatch: pytest.MonkeyPatch, at: int, start: int
) -> None:
    drawn.canvas.scroll_to(3000)
    monkeypatch.setattr(type(prepared.window.player), "is_playing", True)
    prepared.window.player.moved.emit(at)
    assert drawn.canvas.scale.start == start


def test_pitches_that_are_wanted_come_with_the_next_file_and_without_a_file_there_are_none(
    begun: WaveformView, prepared: Desk
) -> None:
    begun.pitches.setChecked(True)
    begun.recording.peaks = Peaks(60_000)
    begun.recording.found.emit()
    spectra = begun.canvas._spectra
    assert spectra is not None
    spectra.failed.emit(InputError("It cannot be read."))
    assert begun.empty.text() == "It cannot be read."
    assert begun.canvas._spectra is None
    begun._looked_at = ""
    begun._show_pitches()
    assert begun.canvas._spectra is None
