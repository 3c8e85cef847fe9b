"""From the bytes of a file to its text, whatever program wrote them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from dwuglos.errors import Notice, UnreadableFile

POLISH_LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
_TYPOGRAPHY = "„”“’‘–—…«»§°\xa0\xad"

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_POLISH_ENCODINGS = ("cp1250", "iso-8859-2", "cp852")

_SIGNATURES = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"%PDF", "a PDF document"),
    (b"SQLite format 3\0", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"\xfd7zXZ", "a compressed archive"),
    (b"BZh9", "a compressed archive"),
    (b"\x1aE\xdf\xa3", "a video or sound recording"),
    (b"RIFF", "a video or sound recording"),
    (b"OggS", "a video or sound recording"),
    (b"fLaC", "a video or sound recording"),
    (b"ID3", "a video or sound recording"),
    (b"\0\0\1\xba", "a video or sound recording"),
)

_EBU_STL = re.compile(rb"\d{3}STL\d\d\.\d\d")

_SAMPLE = 65_536
_NON_TEXT = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"
_MOST_NON_TEXT, _FEW_NON_TEXT = 0.05, 8
"""The share and the number of control bytes up to which bytes still count as text with a few strays in it."""
_NARROW = re.compile(rb"[\x20-\x7e]{24}")
"""Letters one behind the other, as no wide encoding has them: there are zero bytes for another reason."""
_C1 = re.compile("[\x80-\x84\x86-\x9f]")


_ALONE = POLISH_LETTERS.replace("Ó", "").replace("ó", "")
_INSIDE = re.compile(f"(?<=[a-ząćęłńóśźż])[{POLISH_LETTERS[9:]}](?=[a-ząćęłńóśźż])")
"""Capitals inside words: what a wrong code page makes of small letters."""
_NO_POLISH = re.compile(
    f"(?<=[a-ząćęłńóśźż])[{POLISH_LETTERS[9:]}]|(?<![^\\W\\d_])[{_ALONE}](?![^\\W\\d_])(?!(?<=[{POLISH_LETTERS[9:]}])\\.)"
)
"""Capitals behind small letters, and letters by themselves that are no initials: what it makes of other signs."""
_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøœùúûüßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜ¿¡«»£€°§©®™‚„’‘“”–—…•·´\xa0\xad")
"""What western texts have beyond ASCII; no Slavic, Turkish or Baltic text has these alone."""
_NO_WESTERN = re.compile(
    r"õ(?!e)|£(?=[a-z])|[^\W\d_a-zA-Z]{3}|[ìù](?=[^\W\d_])|(?<![^\W\d_])[èÈ](?=[^\W\d_rsx])|[èìùÈ].*[øØ]|[øØ].*[èìùÈ]",
    re.DOTALL,
)
"""Hungarian and Czech in the wrong code page, and words in which there is no letter of ASCII beside others."""


class Decoded(NamedTuple):
    """Text, the encoding it was in (a Python codec's name), and what the user should know about it."""

    text: str
    encoding: str
    notices: tuple[Notice, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text in `data`, read as `encoding` or as the content suggests.

    A byte order mark decides; then zero bytes (UTF-16 and UTF-32), strict UTF-8, also with lines of another encoding,
    what a web page says of itself, the Polish and the western encoding by the letters they give, and a general guess
    for all other languages. Raises UnreadableFile for what is no text.
    """
    if encoding is not None:
        return _decode_as(data, _codec_name(encoding))
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_as(data, name)
    _refuse_signatures(data)
    sample = data[:_SAMPLE]
    wide = _wide_encoding(sample)
    if wide:
        return _decode_as(data, wide)
    if len(sample) - len(sample.translate(None, _NON_TEXT)) > max(_FEW_NON_TEXT, _MOST_NON_TEXT * len(sample)):
        raise UnreadableFile("This is not text but the data of some program. Choose a subtitle or text file.")
    return _sound_utf8(data) or _mixed(data) or _utf8(data) or _declared(data) or _by_letters(data)


def _codec_name(encoding: str) -> str:
    try:
        codec = codecs.lookup(encoding)
        "a".encode(codec.name)  # refuses the codecs that do not give text
    except (LookupError, ValueError):
        raise UnreadableFile(
            "There is no encoding called “{encoding}”; try utf-8, cp1250, iso-8859-2 or cp852.", encoding=encoding
        ) from None
    return {"utf-8-sig": "utf-8"}.get(codec.name, codec.name)


def _decode_as(data: bytes, encoding: str) -> Decoded:
    """Decode with one encoding; what does not fit becomes U+FFFD and is counted."""
    try:
        return Decoded(data.decode(encoding).removeprefix("\ufeff"), encoding)
    except UnicodeError:
        text = data.decode(encoding, "replace").removeprefix("\ufeff")
    return Decoded(text, encoding, (_bad_bytes(text.count("\ufffd")),))


def _bad_bytes(n: int) -> Notice:
    return Notice(
        "One character could not be decoded and is shown as “�”.",
        "{n} characters could not be decoded and are shown as “�”.",
        n,
    )


def _refuse_signatures(data: bytes) -> None:
    kind = next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), None)
    if kind is None and data[4:8] == b"ftyp":
        kind = "a video or sound recording"
    if kind is None and _EBU_STL.match(data):
        kind = "a file of EBU subtitles (STL)"
    if kind:
        raise UnreadableFile("This is {kind}, not text. Choose a subtitle or text file.", kind=kind)


def _wide_encoding(sample: bytes) -> str | None:
    """Recognise UTF-16 and UTF-32 without a mark: line ends, digits and spaces have zero bytes there."""
    if _NARROW.search(sample):
        return None
    whole = len(sample) // 4
    if whole >= 2:
        zeros = [sample[place : whole * 4 : 4].count(0) for place in range(4)]
        if zeros[2] + zeros[3] == 2 * whole and zeros[0] < whole:
            return "utf-32-le"
        if zeros[0] + zeros[1] == 2 * whole and zeros[3] < whole:
            return "utf-32-be"
    pairs = len(sample) // 2
    first, second = sample[: pairs * 2 : 2].count(0), sample[1 : pairs * 2 : 2].count(0)
    if second > 0.1 * pairs and first <= 0.01 * pairs:
        return "utf-16-le"
    if first > 0.1 * pairs and second <= 0.01 * pairs:
        return "utf-16-be"
    return None


def _sound_utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None


_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_ASCII = bytes(range(128))
_MOST_LINES = 200_000
"""Lines beyond ASCII up to which a file is looked through line by line."""


def _mixed(data: bytes) -> Decoded | None:
    """Decode a file put together of two: lines in UTF-8, and a few or Polish ones that are in another encoding."""
    others, sound, letters = _lines_apart(data)
    if not others or not sound:
        return None
    rest = b"\n".join(data[start:end] for start, end in others)
    if _is_damage(rest, len(others), sound, letters):
        return None
    best = _polish_encoding(rest) or ("cp1252" if sound >= len(others) and _is_cp1252(rest) else None)
    if best is None:
        return None
    parts = []
    at = 0
    for start, end in others:
        parts += [data[at:start].decode("utf-8", "replace"), data[start:end].decode(best, "replace")]
        at = end
    text = "".join([*parts, data[at:].decode("utf-8", "replace")])
    bad = text.count("\ufffd")
    one = "One line is in another encoding than the rest; check it."
    notice = Notice(one, "{n} lines are in another encoding than the rest; check them.", len(others))
    return Decoded(text, "utf-8", (notice, _bad_bytes(bad)) if bad else (notice,))


def _lines_apart(data: bytes) -> tuple[list[tuple[int, int]], int, set[int]]:
    """Return where the lines are that are no UTF-8, how many are beyond ASCII and are, and the bytes of these."""
    others: list[tuple[int, int]] = []
    letters: set[int] = set()
    sound = 0
    for n, (start, end) in enumerate(_lines_beyond_ascii(data)):
        if n == _MOST_LINES:  # which nobody put together by hand
            return [], 0, set()
        text = data[start:end].decode("utf-8", "replace")
        if "\ufffd" not in text:
            sound += 1
            letters.update(data[start:end])
        elif _is_foreign(text):
            others.append((start, end))
    return others, sound, letters


def _lines_beyond_ascii(data: bytes) -> Iterator[tuple[int, int]]:
    at = 0
    while found := _BEYOND_ASCII.search(data, at):
        start = data.rfind(b"\n", at, found.start()) + 1
        end = data.find(b"\n", found.end())
        at = len(data) if end < 0 else end
        yield start, at


def _is_damage(rest: bytes, lines: int, sound: int, letters: set[int]) -> bool:
    """Tell a few single bytes, each left over of a letter in UTF-8, from text in another encoding."""
    strays = rest.translate(None, _ASCII)
    return len(strays) == lines and sound >= 4 * lines and letters.issuperset(strays)


def _is_foreign(text: str) -> bool:
    """Tell whether more of a line is no UTF-8 than is."""
    bad = text.count("\ufffd")
    return bad > len(text) - len(text.encode("ascii", "ignore")) - bad


def _is_cp1252(data: bytes) -> bool:
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return True


def _utf8(data: bytes) -> Decoded | None:
    """Decode as UTF-8 with a few bad bytes where most of what is not ASCII is sound."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    sound = len(text) - len(text.encode("ascii", "ignore")) - bad
    return Decoded(text, "utf-8", (_bad_bytes(bad),)) if sound >= 4 * bad else None


_META = re.compile(rb"<meta\b[^<>]{0,200}?\bcharset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9._-]{2,40})", re.IGNORECASE)
_HEAD = 4096


def _declared(data: bytes) -> Decoded | None:
    """Decode a web page as it says of itself, if that is true of it to the last byte."""
    found = _META.search(data[:_HEAD]) if data[:_HEAD].lstrip().startswith(b"<") else None
    if found is None:
        return None
    try:
        name = _codec_name(found[1].decode("ascii"))
        return Decoded(data.decode(name), name)
    except (UnreadableFile, UnicodeError):
        return None


def _telling(data: bytes) -> bytes:
    """Return the first lines that are not plain ASCII: only they tell encodings apart."""
    lines: list[bytes] = []
    size = 0
    for line in re.finditer(rb"[^\r\n]++", data[: 64 * _SAMPLE]):
        if not line.group().isascii():
            lines.append(line.group())
            size += len(line.group()) + 1
            if size > _SAMPLE:
                break
    return b"\n".join(lines)[:_SAMPLE]


def _polish(data: bytes) -> Decoded | None:
    best = _polish_encoding(data)
    return _decode_as(data, best) if best else None


def _perhaps_polish(data: bytes) -> Decoded | None:
    """Decode what would be Polish but for letters by themselves, as in a talk about letters."""
    best = _polish_encoding(data, _INSIDE)
    return _decode_as(data, best) if best else None


def _polish_encoding(data: bytes, wrong: re.Pattern[str] = _NO_POLISH) -> str | None:
    texts = [(_telling(data).decode(name, "replace"), name) for name in _POLISH_ENCODINGS]
    able = [(text, name) for text, name in texts if _polish_share(text, wrong) > 0.85]
    return max(able, key=lambda one: _polish_share(one[0], _NO_POLISH))[1] if able else None


def _polish_share(text: str, wrong: re.Pattern[str]) -> float:
    """Return which share of the characters beyond ASCII a Polish text would have, less what no Polish text has."""
    others = [character for character in text if character > "\x7f"]
    letters = sum(character in POLISH_LETTERS for character in others)
    marks = sum(character in _TYPOGRAPHY for character in others)
    return (letters + marks - 2 * len(wrong.findall(text))) / len(others) if letters else 0.0


def _by_letters(data: bytes) -> Decoded:
    return _polish(data) or _western(data) or _perhaps_polish(data) or _guessed(data)


def _western(data: bytes) -> Decoded | None:
    """Decode what has no letter that western languages do not have: guessing takes short texts for any language."""
    telling = _telling(data).decode("cp1252", "replace")
    beyond = {character for character in telling if character > "\x7f"}
    return _decode_as(data, "cp1252") if beyond <= _WESTERN and not _NO_WESTERN.search(telling) else None


def _guessed(data: bytes) -> Decoded:
    """Ask charset-normalizer, which knows many languages but takes iso-8859-2 for others."""
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    match = from_bytes(_telling(data) if sample.isascii() else sample).best()
    decoded = _decode_as(data, match.encoding if match else "cp1252")
    strays = len(_C1.findall(decoded.text)) + decoded.text.count("\ufffd")
    if strays > max(2, _MOST_NON_TEXT * len(decoded.text)):
        raise UnreadableFile("The encoding of this text cannot be recognised; name it when you open the file.")
    return decoded
