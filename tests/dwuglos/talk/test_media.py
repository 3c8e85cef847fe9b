from __future__ import annotations

from pathlib import PurePath

import pytest

from dwuglos.talk.media import is_media


@pytest.mark.parametrize("name", ["a.mp4", "A.MKV", "talk.en.webm", "x.mp3", "x.Opus"])
def test_names_of_video_and_sound(name: str) -> None:
    assert is_media(PurePath(name))


@pytest.mark.parametrize("name", ["a.srt", "mp4", ".mp4", "a.mp4.part", "a", "a.txt"])
def test_names_of_anything_else(name: str) -> None:
    assert not is_media(PurePath(name))
