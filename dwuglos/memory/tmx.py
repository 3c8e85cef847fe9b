"""TMX 1.4: translation memories as all translators' tools exchange them.

Source: TMX 1.4b Specification (LISA OSCAR, 2005). Files of others are read leniently: without a DTD, in UTF-16, with
codes of languages in any case, regions after them and `lang` instead of `xml:lang`. Nothing outside the file is ever
read, and a file that declares entities of its own is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO
from xml.sax.saxutils import quoteattr

from dwuglos import __version__
from dwuglos.errors import Cancelled, InputError
from dwuglos.formats.parts.xml_text import writable
from dwuglos.memory.xml_stream import XmlStream, as_xml, language_in
from dwuglos.store.units.unit import NewUnit, Unit, flat

LONGEST = 100_000
"""Characters of a text that is still taken for one."""
_BLOCK = 1 << 16
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements whose text is the code of a format, and not said."""
_TIME = "%Y%m%dT%H%M%SZ"


def read_tmx(
    path: Path, tell: Callable[[int], object] = lambda _: None, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[NewUnit]:
    """Yield the units of a file that have English and Polish; `tell` hears how many bytes are read.

    Raises InputError for a file that is no TMX, is damaged, or has units in other languages only, and Cancelled.
    """
    reader = _Reader(path.name)
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                reader.feed(block)
                yield from reader.take()
                tell(file.tell())
                if cancelled():
                    raise Cancelled
        reader.finish()
    except OSError as error:
        raise InputError("“{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror) from error


class _Reader(XmlStream):
    """Gathers the units of a document."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._found: list[NewUnit] = []
        self._count = 0
        self._languages: set[str] = set()
        self._path: list[str] = []
        self._unit: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._title = ""
        self._text: list[str] | None = None
        self._language = ""

    def feed(self, block: bytes, is_last: bool = False) -> None:
        try:
            super().feed(block, is_last)
        except InputError as error:
            if not self._path and not self._count and "no element" in str(error.__cause__):
                raise InputError("“{name}” is empty.", name=self._name) from error
            raise

    def finish(self) -> None:
        self.feed(b"", is_last=True)
        if self._languages and not self._count:
            there = ", ".join(sorted(self._languages))
            raise InputError(
                "“{name}” has no unit with English and Polish (its languages: {languages}).",
                name=self._name,
                languages=there,
            )

    def take(self) -> list[NewUnit]:
        found, self._found = self._found, []
        return found

    def other_kind(self) -> InputError:
        return InputError("“{name}” is not a TMX file.", name=self._name)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if not self._path and tag != "tmx":
            raise self.other_kind()
        self._path.append(tag)
        if tag == "tu":
            self._unit, self._texts, self._title = dict(attributes), {}, ""
        elif tag == "tuv":
            self._language = language_in(attributes)
            self._languages.add(self._language or "?")
        elif tag == "seg" or (tag == "prop" and attributes.get("type") == "x-title" and "tuv" not in self._path):
            self._text = []

    def characters(self, text: str) -> None:
        if self._text is not None and not _CODES.intersection(self._path):
            self._text.append(text)

    def end(self, tag: str) -> None:
        self._path.pop()
        if tag == "seg" and self._text is not None:
            self._texts.setdefault(self._language, "".join(self._text))
            self._text = None
        elif tag == "prop" and self._text is not None:
            self._title, self._text = "".join(self._text), None
        elif tag == "tu":
            self._take_unit()

    def _take_unit(self) -> None:
        source, target = flat(self._texts.get("en", "")), flat(self._texts.get("pl", ""))
        if not source or not target or max(len(source), len(target)) > LONGEST:
            return
        changed = self._unit.get("changedate") or self._unit.get("creationdate") or ""
        origin = self._unit.get("changeid") or self._unit.get("creationid") or ""
        title = flat(self._title) or self._name
        self._found.append(NewUnit(source, target, title, at=_moment(changed), origin=flat(origin)))
        self._count += 1


def _moment(text: str) -> int:
    try:
        return int(datetime.strptime(text.strip(), _TIME).replace(tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        return 0


def write_tmx(units: Iterable[Unit], file: IO[str]) -> int:
    """Write units as a TMX document, and return how many there were. Raises OSError."""
    file.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
        f'<header creationtool="Dwuglos" creationtoolversion="{__version__}" segtype="sentence" o-tmf="Dwuglos"'
        ' adminlang="en" srclang="en" datatype="plaintext"/>\n<body>\n'
    )
    count = 0
    for unit in units:
        dates = f" changedate={quoteattr(_date(unit.at))}" if unit.at else ""
        origin = f" creationid={quoteattr(writable(unit.origin))}" if unit.origin else ""
        title = f'<prop type="x-title">{as_xml(unit.title)}</prop>' if unit.title else ""
        file.write(
            f"<tu{dates}{origin}>{title}"
            f'<tuv xml:lang="en"><seg>{as_xml(unit.source)}</seg></tuv>'
            f'<tuv xml:lang="pl"><seg>{as_xml(unit.target)}</seg></tuv></tu>\n'
        )
        count += 1
    file.write("</body>\n</tmx>\n")
    return count


def _date(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime(_TIME)
