"""What is taken out of a talk file to be played; what of it is refused is in the tests of export, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import MediaError
from dwuglos.importing.talk_media import unpack_media
from dwuglos.talk.media import Media


@pytest.mark.parametrize("content", [b"", b"no zip at all"])
def test_a_file_that_is_no_talk_file_gives_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "talk.dwuglos"
    path.write_bytes(content)
    with pytest.raises(MediaError, match="is damaged"):
        unpack_media(path, Media("a.mp4"), tmp_path / "media")
    assert not (tmp_path / "media").exists()


def test_a_file_that_is_gone_gives_nothing(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="could not be taken out"):
        unpack_media(tmp_path / "talk.dwuglos", Media("a.mp4"), tmp_path / "media")
