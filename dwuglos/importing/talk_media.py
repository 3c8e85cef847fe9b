"""The video or sound that a talk file holds, taken out to be played; nothing of it is taken on trust."""

from __future__ import annotations

import os
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import IO

from dwuglos.errors import MediaError
from dwuglos.formats.parts.zip_parts import BROKEN
from dwuglos.media.files import digest_of
from dwuglos.system import private_files
from dwuglos.talk.file_layout import MOST_MEDIA, RECORDING
from dwuglos.talk.media import ENDINGS, Media

_CHUNK = 1 << 20
_LONGEST_NAME = 60
_IN_NAMES = frozenset(" ._-()[]")


def unpack_media(file: Path, media: Media, folder: Path) -> Path | None:
    """Put the video or sound of a talk file into a folder, and return its path; None where the file holds none.

    One that is there already is taken as it is. Raises MediaError, with nothing left behind.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            if RECORDING not in archive.namelist():
                return None
            place = folder / _name(media)
            if place.is_file() and digest_of(place) == media.digest:
                return place
            info = archive.getinfo(RECORDING)
            if info.compress_type != zipfile.ZIP_STORED or info.file_size > MOST_MEDIA or info.flag_bits & 1:
                raise _damaged(file)
            private_files.make_folder(folder)
            with archive.open(info) as member:
                _put(file, member, info.file_size, media, place)
            return place
    except OSError as error:
        sentence, reason = "The recording in “{name}” could not be taken out ({reason}).", error.strerror or error
        raise MediaError(sentence, name=file.name, reason=reason) from None
    except BROKEN:
        raise _damaged(file) from None


def _put(file: Path, member: IO[bytes], size: int, media: Media, place: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=place.parent)
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as film:
            while data := member.read(min(_CHUNK, size)):
                size -= len(data)
                film.write(data)
        if digest_of(new) != media.digest:
            raise _damaged(file)
        private_files.replace(new, place)
    finally:
        with suppress(OSError):
            new.unlink()


def _damaged(file: Path) -> MediaError:
    return MediaError("The recording in “{name}” is damaged; ask for the file once more.", name=file.name)


def _name(media: Media) -> str:
    """Return a name that every file system takes, and that no other recording has."""
    path = Path(media.path)
    stem = "".join(letter if letter.isalnum() or letter in _IN_NAMES else "_" for letter in path.stem)[:_LONGEST_NAME]
    ending = path.suffix.lower() if path.suffix[1:].lower() in ENDINGS else ""
    return f"{stem.strip(' .')}-{media.digest[:16]}{ending}"
