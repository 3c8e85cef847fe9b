"""What has changed in the segments that a paragraph or an entry was drafted from."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from dwuglos.talk.transcript import Segment
from dwuglos.timing.clock import clock
from gui.look import text_size
from gui.look.changed_words import after_html, before_html
from gui.widgets.fitting import fit
from gui.words import say

Pair = tuple[Segment | None, Segment | None]


class WhatChangedDialog(QDialog):
    """Shows each segment as it was and as it is; accepted when the text is right all the same."""

    def __init__(self, text: str, pairs: Sequence[Pair], may_keep: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("changes", "Changed since this was drafted"))
        fit(self, 600, 420)
        drafted = QLabel(text if len(text) <= 300 else text[:299] + "…", self)
        drafted.setWordWrap(True)
        self.changes = QPlainTextEdit(self)
        text_size.follow(self.changes)
        self.changes.appendHtml("<br><br>".join(map(_described, pairs)))
        self.changes.moveCursor(self.changes.textCursor().MoveOperation.Start)
        self.changes.setReadOnly(True)
        self.changes.setAccessibleName(say("changes", "Segments then and now"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        if may_keep:
            buttons.addButton(say("changes", "Keep the text as it is"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(drafted)
        rows.addWidget(self.changes, 1)
        rows.addWidget(buttons)


def _described(pair: Pair) -> str:
    """Return what is said of a segment, with the words marked that changed."""
    then, now = pair
    if now is None:
        gone = say("changes", "Segment deleted: {then}")
        return gone.format(then=escape(_text(then)) if then is not None else "–")
    time = clock(now.start, 0) or "–"
    if then is None:
        return _lines(say("changes", "{time}\nnow: {now}")).format(time=time, now=escape(_text(now)))
    texts = _text(then), _text(now)
    described = _lines(say("changes", "{time}\nthen: {then}\nnow: {now}"))
    return described.format(time=time, then=before_html(*texts), now=after_html(*texts))


def _lines(sentence: str) -> str:
    return sentence.replace("\n", "<br>")


def _text(segment: Segment) -> str:
    return " ".join((segment.target or segment.source).split())
