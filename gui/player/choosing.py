"""Asks for the video or sound of a talk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from dwuglos.talk.media import SOUND, VIDEO
from gui.words import say


def choose_media(parent: QWidget, folder: str) -> Path | None:
    """Return the file the user chose, None when they chose none."""
    kinds = ";;".join((media_files(), say("player", "All files (*)")))
    name, _ = QFileDialog.getOpenFileName(parent, say("player", "Video or sound of the talk"), folder, kinds)
    return Path(name) if name else None


def media_files() -> str:
    """Return the files of video and sound as a file dialog's kind of files."""
    patterns = " ".join(f"*.{ending}" for ending in (*VIDEO, *SOUND))
    return say("player", "Video and sound ({patterns})").format(patterns=patterns)
