"""The file formats, in the order the user sees."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats.article_page import ArticlePage
from dwuglos.formats.ass import Ass
from dwuglos.formats.base import Format
from dwuglos.formats.chapters import Chapters
from dwuglos.formats.info_json import InfoJson
from dwuglos.formats.lrc import Lrc
from dwuglos.formats.microdvd import MicroDvd
from dwuglos.formats.mpl2 import Mpl2
from dwuglos.formats.parts.foreign import foreign_kind
from dwuglos.formats.pasted import Pasted
from dwuglos.formats.plain import PlainText
from dwuglos.formats.sbv import Sbv
from dwuglos.formats.srt import Srt
from dwuglos.formats.table import Csv, Tsv
from dwuglos.formats.timed_text import TimedText
from dwuglos.formats.tmplayer import TmPlayer
from dwuglos.formats.ttml import Ttml
from dwuglos.formats.vtt import WebVtt
from dwuglos.formats.whisper import Whisper
from dwuglos.formats.whisper_tsv import WhisperTsv
from dwuglos.formats.xliff import Xliff, Xliff12
from dwuglos.formats.xlsx import Xlsx
from dwuglos.formats.youtube_json3 import YouTubeJson3
from dwuglos.formats.youtube_xml import YouTubeXml

FORMATS: tuple[Format, ...] = (
    Srt(),
    WebVtt(),
    YouTubeJson3(),
    YouTubeXml(),
    Sbv(),
    Lrc(),
    Pasted(),
    TimedText(),
    Chapters(),
    Ttml(),
    Ass(),
    MicroDvd(),
    Mpl2(),
    TmPlayer(),
    Whisper(),
    WhisperTsv(),
    InfoJson(),
    ArticlePage(),
    Csv(),
    Tsv(),
    Xlsx(),
    Xliff(),
    Xliff12(),
    PlainText(),
)

_TIMED_EXTENSIONS = (".srt", ".vtt", ".ass", ".ssa", ".sub", ".sbv", ".smi", ".ttml", ".dfxp", ".lrc", ".mpl")
_SURE = 0.1
"""At or below this certainty a format accepts the text only because it accepts any."""


def by_name(name: str) -> Format:
    """Return the format with that name. Raises InputError, which lists all names."""
    for format in FORMATS:
        if format.name == name:
            return format
    raise _no_format(name, [format.name for format in FORMATS], _UNKNOWN)


def reader(name: str) -> Format:
    """Return the format with that name that can be read. Raises InputError, which lists those that can."""
    format = next((format for format in FORMATS if format.name == name), None)
    if format is not None and format.reads:
        return format
    raise _no_format(name, [format.name for format in FORMATS if format.reads], _ONLY_WRITTEN if format else _UNKNOWN)


SUBTITLES = frozenset(format.name for format in FORMATS if format.writes and format.breaks_lines and format.needs_times)
"""The names of the formats that can be written to be shown on a screen."""


def writer(name: str, others: Sequence[str] = ()) -> Format:
    """Return the format with that name that can be written.

    Raises InputError, which lists those that can, and `others`: what else may be written there.
    """
    format = next((format for format in FORMATS if format.name == name), None)
    if format is not None and format.writes:
        return format
    names = [*(format.name for format in FORMATS if format.writes), *others]
    raise _no_format(name, names, _ONLY_READ if format else _UNKNOWN)


_UNKNOWN = "There is no format called “{name}”; choose one of: {names}."
_ONLY_READ = "The format “{name}” can be read, not written; choose one of: {names}."
_ONLY_WRITTEN = "The format “{name}” can be written, not read; choose one of: {names}."


def _no_format(name: str, names: Sequence[str], sentence: str) -> InputError:
    return InputError(sentence, name=name, names=", ".join(dict.fromkeys(names)))


def detect(text: str, extension: str = "") -> Format:
    """Return the format of `text` by its content; `extension`, with its dot, decides only between equally sure ones.

    Raises UnreadableFile when no format is sure: for a known kind of file that cannot be read, for a text without
    words, and for a text without times in a file whose extension is that of subtitles.
    """
    extension = extension.lower()
    ranks = [(format.recognise(text), extension in format.extensions, format) for format in FORMATS if format.reads]
    certainty, _, best = max(ranks, key=lambda entry: entry[:2])
    if certainty > _SURE:
        return best
    kind = foreign_kind(text)
    if kind:
        raise UnreadableFile(
            "By its content this is {kind}, which cannot be read; save it as SubRip (.srt) or plain text first.",
            kind=kind,
        )
    if certainty == 0.0:
        raise UnreadableFile("There is not a single word in it; choose a file with text.")
    if extension in _TIMED_EXTENSIONS:
        raise UnreadableFile(
            "Its name says subtitles, but there are no times in it; choose the format “text” to read it without times."
        )
    return best
