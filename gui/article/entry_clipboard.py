"""Entries of the timeline on the clipboard: lines of text for anybody, and with their segments for another article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from dwuglos.article import entry_texts
from dwuglos.talk.article import Part
from gui.session import Session
from gui.words import say

_ENTRIES = "application/x-dwuglos-entries"


def _talk(session: Session) -> bytes:
    return f"{session.id}\n".encode()


def copy(entries: Sequence[Part], session: Session) -> None:
    """Put entries on the clipboard."""
    if not entries:
        return
    data = QMimeData()
    data.setText(entry_texts.as_lines(entries, session.transcript))
    data.setData(_ENTRIES, _talk(session) + entry_texts.as_json(entries, session.transcript).encode())
    QGuiApplication.clipboard().setMimeData(data)


def paste(beside: int | None, session: Session) -> None:
    """Insert the entries of the clipboard by their times, or else at that of the entry `beside`, in one step."""
    entries = _on_clipboard(session)
    if not entries:
        session.message.emit(say("article", "There is no text on the clipboard."))
        return
    session.attempt_on_article(lambda article: entry_texts.paste(article, session.transcript, entries, beside))


def _on_clipboard(session: Session) -> list[entry_texts.EntryText]:
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None:  # an empty clipboard, of some systems
        return []
    if data.hasFormat(_ENTRIES):
        talk, _, text = bytes(data.data(_ENTRIES).data()).partition(b"\n")
        entries = entry_texts.from_json(text.decode("utf-8", "replace"))
        is_here = talk + b"\n" == _talk(session)
        return entries if is_here else [entry._replace(segment=None) for entry in entries]
    return entry_texts.from_lines(data.text()) if data.hasText() else []
