"""The file that is played along with a talk: known again by its content, found by its name."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from dwuglos.errors import MediaError
from dwuglos.talk.media import ENDINGS, Media, is_media

_SAMPLES, _SAMPLE = 16, 1 << 16
_MOST_NAMES = 10_000
"""Names of a folder that are looked at."""
_MOST_COMPARED = 100
"""Files whose content is looked at to find one that was renamed."""


def digest_of(path: Path) -> str:
    """Return what knows a file again, wherever it has been moved. Raises MediaError.

    It is the SHA-256 of its size and of sixteen samples of 64 kB, the beginning and the end among them: a film of two
    gigabytes costs milliseconds, not the time it takes to read it. Two files that differ only elsewhere count as one;
    for what is played along with a text that does not matter.
    """
    from dwuglos.media.decoding import check  # with all decoders, which a text without a film does not need

    check(path)
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            digest.update(size.to_bytes(8, "big"))
            last = max(0, size - _SAMPLE)
            for place in dict.fromkeys(last * number // (_SAMPLES - 1) for number in range(_SAMPLES)):
                file.seek(place)
                digest.update(file.read(_SAMPLE))
    except OSError as error:
        raise MediaError("“{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror) from None
    return digest.hexdigest()


def media_of(path: Path) -> Media:
    """Return a file as a talk remembers it; how long it lasts is not looked at. Raises MediaError."""
    path = path.absolute()
    return Media(str(path), digest_of(path))


def looked_at(path: Path) -> Media:
    """Return a file as a talk remembers it, with its length, as far as it can be looked into here. Raises MediaError.

    Without the program that reads it, a file is taken at its word: what plays it has codecs of its own.
    """
    from dwuglos.media.decoders import DECODERS
    from dwuglos.media.decoding import probe

    media = media_of(path)
    if any(decoder.reads(path) for decoder in DECODERS):
        return media._replace(duration=probe(path).duration)
    return media


def beside(source: Path) -> Path | None:
    """Return the video, or else the sound, that lies beside a subtitle file and has its name, None where none does.

    What follows the name of the film in that of the subtitles, as a language does, is allowed: talk.en.srt belongs to
    talk.mp4. In a folder that is a talk it is the one that has the name of the folder or of a file in it, or the only
    one there is.
    """
    if not source.is_dir():
        return _named_like([source.stem], _media_in(source.parent))
    found = list(_media_in(source))
    stems = [source.name, *(path.stem for path in _files_in(source) if not is_media(path))]
    return _named_like(stems, found) or (found[0] if len(found) == 1 else None)


def find(media: Media, source: str = "") -> Media | None:
    """Return the file of a talk as it is now, None where it is not found. Raises MediaError.

    One that is where it was is taken, whatever has become of it. Else it is looked for beside the file that the talk
    was made of (`source`), and in the folder where it was; under another name, too.
    """
    path = Path(media.path)
    if path.is_absolute() and _is_file(path):
        digest = digest_of(path)
        return media if digest == media.digest else Media(media.path, digest)
    folders = [Path(source).parent] if source else []
    folders += [Path(source)] if source and Path(source).is_dir() else []
    folders += [path.parent] if path.is_absolute() else []
    for folder in folders:
        if _is_file(folder / path.name) and (not media.digest or _is_same(media, folder / path.name)):
            return media._replace(path=str(folder / path.name), digest=digest_of(folder / path.name))
    candidates = islice((each for folder in folders for each in _media_in(folder)), _MOST_COMPARED)
    same = next((each for each in candidates if _is_same(media, each)), None)
    return None if same is None else media._replace(path=str(same))


def _is_same(media: Media, path: Path) -> bool:
    with suppress(MediaError):
        return digest_of(path) == media.digest
    return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no file system takes
        return False


def _files_in(folder: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in islice(entries, _MOST_NAMES):
            with suppress(OSError):
                if entry.is_file():
                    yield folder / entry.name


def _media_in(folder: Path) -> Iterator[Path]:
    return (path for path in _files_in(folder) if is_media(path))


def _named_like(stems: Sequence[str], files: Iterator[Path] | Sequence[Path]) -> Path | None:
    """Return the file whose name is the longest that one of the stems begins with; of several the likeliest kind."""
    names = [stem.casefold() for stem in stems]
    fitting = [
        (-len(path.stem), ENDINGS[path.suffix[1:].lower()], path.name, path)
        for path in files
        if any(_begins(name, path.stem.casefold()) for name in names)
    ]
    return min(fitting)[-1] if fitting else None


def _begins(name: str, stem: str) -> bool:
    return bool(stem) and name.startswith(stem) and not name[len(stem) : len(stem) + 1].isalnum()
