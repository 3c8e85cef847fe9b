"""A talk file with the video or sound of the talk in it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from dwuglos.errors import Cancelled, MediaError, UnwritableFile
from dwuglos.exporting.saving import save_by
from dwuglos.exporting.talk_files import entry, pack
from dwuglos.media.decoding import check
from dwuglos.talk.file_layout import MOST_MEDIA, RECORDING
from dwuglos.talk.whole_talk import WholeTalk

_CHUNK = 1 << 20


def save_with_media(whole: WholeTalk, media: Path, path: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Write the talk file of a talk with its video or sound in it, completely or not at all.

    Raises UnwritableFile, MediaError and Cancelled.
    """
    check(media)
    if media.stat().st_size > MOST_MEDIA:
        raise UnwritableFile(
            "“{name}” is larger than {limit} MB, more than a talk file holds; save the talk without it, and send it "
            "by itself.",
            name=media.name,
            limit=MOST_MEDIA >> 20,
        )
    packed = pack(whole)

    def write(file: IO[bytes]) -> None:
        file.write(packed)
        with zipfile.ZipFile(file, "a") as archive, archive.open(entry(RECORDING, is_packed=False), "w") as member:
            _copy(media, member, cancelled)

    save_by(write, path)


def _copy(media: Path, member: IO[bytes], cancelled: Callable[[], bool]) -> None:
    with media.open("rb") as film:
        while data := _read(film, media):
            if cancelled():
                raise Cancelled
            member.write(data)


def _read(film: IO[bytes], media: Path) -> bytes:
    try:
        return film.read(_CHUNK)
    except OSError as error:
        raise MediaError("“{name}” cannot be read ({reason}).", name=media.name, reason=error.strerror) from None
