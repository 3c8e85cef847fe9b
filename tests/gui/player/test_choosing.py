"""Asking for the video or sound of a talk, and for a recording that becomes one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.dialogs.new_talk import choose_files
from gui.player.choosing import choose_media, media_files


@pytest.mark.parametrize(("name", "path"), [("/talks/a.mp4", Path("/talks/a.mp4")), ("", None)])
def test_what_is_chosen(qtbot: object, monkeypatch: pytest.MonkeyPatch, name: str, path: Path | None) -> None:
    kinds: list[str] = []

    def choose(_parent: QWidget, _title: str, _folder: str, kind: str) -> tuple[str, str]:
        kinds.append(kind)
        return name, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    assert choose_media(QWidget(), "/talks") == path
    video, everything = kinds[0].split(";;")
    assert everything == "All files (*)"
    assert {"*.mp4", "*.mkv", "*.wav", "*.mp3"} <= set(video.partition("(")[2].rstrip(")").split())


def test_a_new_talk_may_be_a_recording(qtbot: object, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds: list[str] = []

    def choose(_parent: QWidget, _title: str, _folder: str, kind: str) -> tuple[list[str], str]:
        kinds.append(kind)
        return ["/talks/a.mp3"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    assert choose_files(QWidget(), "/talks") == ["/talks/a.mp3"]
    texts, media, _everything = kinds[0].split(";;")
    assert texts.startswith("Subtitles and text (")
    assert media == media_files()
