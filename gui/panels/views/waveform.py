"""The waveform of the file that belongs to the talk, its zoom and its scroll bar, and what is done on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollBar, QVBoxLayout

from dwuglos.talk import edits, insertion
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Transcript
from gui.desk import Desk
from gui.panels.base import PanelView
from gui.waveform.canvas import Canvas
from gui.waveform.recording import Recording
from gui.waveform.spectra import Spectra
from gui.widgets.tool_button import tool_button
from gui.words import say

REDRAW_MS = 100
"""How often the picture is brought up to date while peaks are found."""


class WaveformView(PanelView):
    """Follows the player and the cursor; what is dragged becomes an edit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._player = desk.player
        self._looked_at = ""
        self.canvas = Canvas(Transcript() if self._session is None else self._session.transcript, self)
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.status = QLabel(self)
        self.status.setObjectName("faint")
        self.empty = QLabel(self)
        self.empty.setObjectName("faint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.recording = Recording(desk.tasks, self._part, self)
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self.setFocusProxy(self.canvas)
        self._lay_out()
        self._connect()
        self._on_media()

    def _lay_out(self) -> None:
        canvas = self.canvas
        self.farther = tool_button("−", say("waveform", "Show it smaller (−)"), lambda: canvas.zoom_by(-1), self)
        self.nearer = tool_button("+", say("waveform", "Show it larger (+)"), lambda: canvas.zoom_by(1), self)
        self.whole = tool_button("↔", say("waveform", "Show the whole sound"), canvas.zoom_to_whole, self)
        self.pitches = tool_button("≋", say("waveform", "Show the pitches (spectrogram)"), self._show_pitches, self)
        self.pitches.setCheckable(True)
        self.add = QPushButton(say("waveform", "Add a segment"), self)
        self.add.setToolTip(say("waveform", "Add a segment where you have dragged (Enter)"))
        below = QHBoxLayout()
        below.setSpacing(4)
        for part in (self.farther, self.nearer, self.whole, self.pitches, self.add):
            below.addWidget(part)
        below.addWidget(self.bar, 1)
        below.addWidget(self.status)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(6, 2, 6, 4)
        rows.setSpacing(3)
        rows.addWidget(self.empty, 1)
        rows.addWidget(self.canvas, 1)
        rows.addLayout(below)

    def _connect(self) -> None:
        self.add.clicked.connect(self._insert_marked)
        self.bar.valueChanged.connect(self.canvas.scroll_to)
        self.canvas.scrolled.connect(self._on_scrolled)
        self.canvas.range_changed.connect(self._on_range)
        self.canvas.seek_wanted.connect(self._player.seek)
        self.canvas.step_wanted.connect(self._step)
        self.canvas.times_wanted.connect(self._set_times)
        self.canvas.insert_wanted.connect(self._insert)
        self.recording.found.connect(self._on_found)
        self.recording.progressed.connect(self._on_progress)
        self.recording.speech_found.connect(self._on_speech)
        self.recording.failed.connect(self._on_failed)
        self._redraw.timeout.connect(self.canvas.update)
        self._player.moved.connect(self._on_played)
        self._player.media_changed.connect(self._on_media)
        if self._session is not None:
            self.canvas.segment_wanted.connect(self._session.cursor.go_to)
            self._session.cursor.moved.connect(self._on_cursor)
            self._session.segments_changed.connect(self._on_changed)
            self._session.read_only_changed.connect(self._on_read_only)

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if is_seen:
            self._on_media()
            self._on_cursor()
        else:
            self.recording.stop()

    def _part(self) -> tuple[int, int]:
        return self.canvas.scale.start, self.canvas.scale.end

    # What is shown

    def _on_media(self) -> None:
        """Show the file of the talk, or say why there is nothing to see."""
        path, media = self._player.path, self._player.media
        self.canvas.frame_rate = 1000 / self._player.frame if self._player.has_picture else None
        self._on_read_only()
        if not path:
            self._looked_at = ""
            self.recording.stop()
            self.canvas.show_peaks(None)
            self._say_empty(self._obstacle())
        elif self.is_seen and path != self._looked_at:
            self._looked_at = path
            self._say_empty(say("waveform", "Looking at the sound…"))
            self.recording.look_at(path, media.digest if media is not None else "")

    def _obstacle(self) -> str:
        """Say why there is no sound to see, and what to do."""
        if self._session is None:
            return say("waveform", "Open a talk to see its sound.")
        trouble = self._player.trouble
        if trouble is not None:
            return self._desk.words(trouble)
        return say("waveform", "Attach a video or sound file to the talk to see its sound here.")

    def _say_empty(self, text: str) -> None:
        self.empty.setText(text)
        self.empty.setVisible(bool(text))
        self.canvas.setVisible(not text)
        self.status.clear()
        for part in (self.bar, self.nearer, self.farther, self.whole, self.pitches):
            part.setEnabled(not text)
        self._on_range()

    def _on_found(self) -> None:
        self._say_empty("")
        self.canvas.show_peaks(self.recording.peaks)
        self._show_pitches()
        self.canvas.move_playhead(self._player.position())
        self._on_cursor()

    def _show_pitches(self) -> None:
        spectra = None
        if self.pitches.isChecked() and self._looked_at:
            spectra = Spectra(self._looked_at, self._desk.tasks, self.canvas)
            spectra.failed.connect(self._on_failed)
        self.canvas.show_spectra(spectra)

    def _on_progress(self, share: float) -> None:
        is_over = share >= 1
        self.status.setText(
            "" if is_over else say("waveform", "{percent}% of the sound").format(percent=int(share * 100))
        )
        if is_over:
            self.canvas.update()
        elif not self._redraw.isActive():
            self._redraw.start()

    def _on_speech(self, starts: tuple[int, ...]) -> None:
        self.canvas.speech = starts

    def _on_failed(self, error: BaseException) -> None:
        self.canvas.show_peaks(None)
        self._say_empty(self._desk.words(error))

    def _on_scrolled(self) -> None:
        scale = self.canvas.scale
        with QSignalBlocker(self.bar):
            self.bar.setRange(0, scale.farthest)
            self.bar.setPageStep(scale.span)
            self.bar.setSingleStep(max(1, scale.span // 10))
            self.bar.setValue(scale.start)

    def _on_range(self) -> None:
        self.add.setEnabled(
            self.canvas.range is not None and not self.canvas.is_fixed and self.canvas.isVisibleTo(self)
        )

    def _on_played(self, at: int) -> None:
        if not self.is_seen:
            return
        self.canvas.move_playhead(at)
        scale = self.canvas.scale
        if self._player.is_playing and not scale.start <= at < scale.end:
            self.canvas.scroll_to(at - scale.span // 20)

    def _on_cursor(self) -> None:
        segment = None if self._session is None else self._session.cursor.current()
        self.canvas.current = None if segment is None else segment.id
        is_wanted = self.is_seen and not self._player.is_playing
        if is_wanted and segment is not None and segment.start is not None and segment.end is not None:
            self.canvas.reveal(segment.start, segment.end)
        self.canvas.update()

    def _on_changed(self, changes: Sequence[Change]) -> None:
        self.canvas.intervals.follow(changes)
        self.canvas.update()

    def _on_read_only(self) -> None:
        self.canvas.is_fixed = self._session is None or bool(self._session.read_only_reason)
        self._on_range()

    # What is done

    def _step(self, steps: int) -> None:
        session = self._session
        segment = None if session is None else session.cursor.current()
        if session is not None and segment is not None:
            row = max(0, min(session.transcript.row_of(segment.id) + steps, len(session.transcript) - 1))
            session.cursor.go_to(session.transcript[row].id)

    def _set_times(self, id: int, start: int, end: int) -> None:
        self._desk.finish_typing()
        if self._session is not None:
            self._session.attempt(lambda transcript: edits.set_times(transcript, id, start, end))

    def _insert_marked(self) -> None:
        if self.canvas.range is not None:
            self._insert(*self.canvas.range)
            self.canvas.clear_range()

    def _insert(self, start: int, end: int) -> None:
        self._desk.finish_typing()
        new: list[int] = []

        def make(transcript: Transcript) -> Edit:
            edit = insertion.insert_at(transcript, start, end)
            new[:] = [edit.changes[-1].id]
            return edit

        if self._session is not None and self._session.attempt(make) and new:
            self._session.cursor.go_to(new[0])
