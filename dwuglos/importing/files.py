"""From a file to the cues in it."""

from __future__ import annotations

import hashlib
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats import detect, reader
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts import other_documents, word
from dwuglos.importing import LARGEST
from dwuglos.language.encodings import Decoded, decode
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Timing
from dwuglos.talk.video import Video

_LONGEST_LINE = 2_000_000
"""Characters of a line; the transcript of a whole day on one line has half as many."""
_ENDLESS = re.compile(rf"(?:\A|[\r\n])[^\r\n]{{{_LONGEST_LINE}}}")
_DATA = re.compile(r"\s{0,99}(?:<|\{\s{0,99}[\"}]|\[\s{0,99}[\[{\"\]])")
"""How JSON, XML and web pages begin, which may be whole on one line."""


@dataclass(frozen=True, slots=True)
class FileReading:
    """What a file held: cues in order of time, how it was read, and the SHA-256 of its bytes in hexadecimal."""

    cues: tuple[Cue, ...]
    notices: tuple[Notice, ...]
    format: Format
    encoding: str
    digest: str
    extras: str = ""
    video: Video | None = None
    article: tuple[Part, ...] = ()
    timing: Timing = ""


def read_file(
    path: Path,
    format: str | None = None,
    encoding: str | None = None,
    frame_rate: float | None = None,
    content: bytes | None = None,
) -> FileReading:
    """Read a file; its content says which format and encoding it has, unless they are named.

    `content` is what was read of it already. Raises UnreadableFile with the file's name in its sentence, InputError for
    a format nobody knows.
    """
    chosen = reader(format) if format else None
    path = Path(path)
    data = content or bytes_of(path)
    try:
        other_documents.refuse_text(data)
        decoded = _of_word(data, chosen) if word.is_word(data) else decode(data, encoding)
        if _ENDLESS.search(decoded.text) and not _DATA.match(decoded.text):
            raise UnreadableFile("One of its lines is longer than any talk; break it into lines first.")
        chosen = chosen or detect(decoded.text, path.suffix)
        reading = chosen.read(decoded.text, frame_rate)
    except UnreadableFile as error:
        raise UnreadableFile("{file}: {reason}", file=path.name, reason=error) from None
    digest = hashlib.sha256(data).hexdigest()
    notices = decoded.notices + reading.notices
    return FileReading(
        reading.cues,
        notices,
        chosen,
        decoded.encoding,
        digest,
        reading.extras,
        reading.video,
        reading.article,
        reading.timing,
    )


def _of_word(data: bytes, chosen: Format | None) -> Decoded:
    """Return a Word document as the page of an article if it is one, or else as plain text."""
    page = word.page_of(data)
    is_article = chosen is None and reader("article").recognise(page) > 0
    return Decoded(page if is_article or chosen == reader("article") else word.text_of(data), "utf-8")


def bytes_of(path: Path) -> bytes:
    """Return the content of a file of some kind of text. Raises UnreadableFile for all that can be wrong with it."""
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise UnreadableFile("{file} is a folder; choose a file in it.", file=path.name or path)
        if not stat.S_ISREG(about.st_mode):
            raise UnreadableFile("{file} is not an ordinary file; choose a subtitle or text file.", file=path.name)
        if about.st_size > LARGEST:
            raise UnreadableFile(
                "{file} is larger than {limit} MB, which no subtitles are; choose another file.",
                file=path.name,
                limit=LARGEST // (1024 * 1024),
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFile("There is no file {path}; check its name and folder.", path=path) from None
    except PermissionError:
        raise UnreadableFile("You may not read {file}; change its permissions.", file=path.name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableFile("{file} could not be read to its end ({reason}).", file=path.name, reason=reason) from None
    if not data:
        raise UnreadableFile("{file} is empty; choose another file.", file=path.name)
    return data
