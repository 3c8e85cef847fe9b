"""Parse a TTML document as a stream: its paragraphs, with their times from the beginning of the document.

This is a parser of its own, on top of expat, because real documents are often broken off, not well-formed or without a
namespace, and one bad paragraph must not cost the others. Tests compare the times of sound documents with those of
ttconv. No function recurses, so that deep nesting does no harm, and no entity is resolved.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple
from xml.parsers import expat

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.mending import MOST_CUES, too_many
from dwuglos.formats.parts.ttml_text import joined, on_one_line, sound_references
from dwuglos.formats.parts.ttml_time import Clock, Ms, clock_of

_TAG = re.compile(rb"<[^\s>/]+((?:\s+[^\s=<>]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*/?>")
_REGION = re.compile(rb"(?:\A|\s)region\s*=")
_ID = re.compile(r"[\w.-]{1,99}")
_TIMES = frozenset(("begin", "end", "dur"))
_STYLED = {"fontStyle": ({"italic", "oblique"}, "i"), "fontWeight": ({"bold"}, "b")}


Span = tuple[Ms | None, Ms | None]
"""The begin and the end of something, each None when it is not written."""


class Paragraph(NamedTuple):
    """A `p`, or a part of it with a time of its own: unrounded milliseconds, its text, and its source in the file.

    `hidden` means that it is never shown, because the element around it ends before it begins. `own` is then its
    written time, as if that counted from the beginning of the document; it is empty when the element around it is
    hidden, too.
    """

    begin: Ms | None
    end: Ms | None
    text: str
    attributes: bytes
    inner: bytes
    hidden: bool = False
    own: Span = (None, None)


class Document(NamedTuple):
    """The paragraphs, the file up to the content of the body, the prefix of the body, and whether it is broken off."""

    paragraphs: list[Paragraph]
    head: bytes
    prefix: str
    broken: bool


def parsed(text: str) -> Document:
    """Return the content of a document, up to the place where it is no longer well-formed.

    Raises UnreadableFile for a document that declares entities of its own.
    """
    reader = _Reader(sound_references(text).encode())
    return reader.document()


def is_sound(text: str) -> bool:
    """Return whether `text` is well-formed, with a namespace for each prefix.

    Nearly all readers of XML put `}` between a namespace and a name, and so refuse a namespace with `}` in it. expat
    does the same when that is its separator.
    """
    try:
        expat.ParserCreate("utf-8", "}").Parse(text.encode(), True)
    except expat.ExpatError:
        return False
    return True


class _Frame:
    """An open element: its times from the beginning of the document, and what its children need from it."""

    __slots__ = (
        "begin",
        "end",
        "hidden",
        "is_ruby",
        "is_seq",
        "latest",
        "local",
        "own",
        "owns_end",
        "preserve",
        "region",
        "styles",
    )

    def __init__(self, local: str, begin: Ms | None, end: Ms | None, parent: _Frame | None) -> None:
        self.local = local
        self.begin = begin
        self.end = end
        self.latest: Ms = begin or 0
        self.is_seq = self.is_ruby = self.owns_end = False
        self.preserve: bool = parent is not None and parent.preserve
        self.hidden = parent is not None and parent.hides(begin)
        self.own: Span = (None, None)
        self.region: str = parent.region if parent is not None else ""
        """The name of the region of the division around it; that of the body is kept with the head."""
        self.styles = ""

    def hides(self, begin: Ms | None) -> bool:
        """Return whether a child of the element that begins at `begin` is never shown."""
        return self.hidden or (self.end is not None and begin is not None and begin > self.end)

    @property
    def implicit_end(self) -> Ms:
        """The end of the element by its attributes, or else its children; the next one in a `seq` begins there."""
        return self.end if self.owns_end and self.end is not None else self.latest

    @property
    def last(self) -> Ms | None:
        """The time at which the content of the element disappears."""
        return self.implicit_end if self.is_seq else self.end


class _Open:
    """The paragraph that is being read: its pieces of text, each with the time of the span around it."""

    def __init__(self, frame: _Frame, is_timed: bool, attributes: bytes, start: int) -> None:
        self.frame = frame
        self.is_timed = is_timed
        self.attributes = attributes
        self.start = start
        self.pieces: list[tuple[str, Span | None]] = []
        self.spans: list[Span | None] = [None]
        self.has_times = False

    def add(self, text: str) -> None:
        if len(self.pieces) >= MOST_CUES:
            raise too_many()
        self.pieces.append((text, self.spans[-1]))

    def text(self) -> str:
        return joined([piece for piece, _ in self.pieces], self.frame.preserve)

    def by_span(self) -> dict[Span, list[str]]:
        """Return the pieces of each span with a time."""
        pieces: dict[Span, list[str]] = {}
        for piece, span in self.pieces:
            if span is not None:
                pieces.setdefault(span, []).append(piece)
        return pieces

    def is_loose(self) -> bool:
        """Return whether there is text outside the spans with times."""
        return any(span is None and piece.strip() and piece[0] > "\2" for piece, span in self.pieces)


class _Reader:
    """Reads a document with the handlers of expat; `_frames` are the open elements, `_open` is the open paragraph."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._clock = Clock()
        self._absolute = False
        self._frames: list[_Frame] = []
        self._skipping = 0
        """The depth inside an element that is skipped, 0 outside."""
        self._prefix = ""
        self._prefixes: set[str] = set()
        self._styles: dict[str, str] = {}
        self._open: _Open | None = None
        self._head = 0
        self._paragraphs: list[Paragraph] = []
        self._expat = expat.ParserCreate("utf-8")
        self._expat.buffer_text = True
        self._expat.specified_attributes = True  # a default value of a DTD would be a new text in each element
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.CharacterDataHandler = self._characters
        self._expat.EntityDeclHandler = _refuse_entities

    def document(self) -> Document:
        broken = False
        try:
            self._expat.Parse(self._data, True)
        except expat.ExpatError:
            broken = True
            self._expat.buffer_text = False  # hands over the text before the break, which it still holds back
            if self._open is not None:
                self._open.start = len(self._data)  # a broken paragraph cannot be written again as it was
                self._finish(len(self._data))
        return Document(self._paragraphs, self._data[: self._head], self._prefix, broken)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        prefix, _, local = name.rpartition(":")
        if not self._frames and not self._skipping:
            self._take_root(prefix, attributes)
        if self._skipping or prefix not in self._prefixes or local in ("metadata", "set"):
            self._skipping += 1
            return
        parent = self._frames[-1] if self._frames else None
        frame = self._frame(local, attributes, parent)
        self._frames.append(frame)
        if local == "style":
            self._take_style(attributes)
        elif local == "body":
            _, self._head = self._tag()
            self._prefix = prefix
        elif local == "p" and self._open is None:
            timed = not _TIMES.isdisjoint(attributes)
            self._open = _Open(frame, timed, *self._tag())
        if self._open is not None:
            self._enter(frame, attributes)

    def _take_root(self, prefix: str, attributes: dict[str, str]) -> None:
        """Read from the root how the document counts time, and which prefixes have the namespace of the root."""
        space = attributes.get(f"xmlns:{prefix}" if prefix else "xmlns")
        same = (name for name, value in attributes.items() if name.startswith("xmlns") and value == space)
        self._prefix = prefix
        self._prefixes = {prefix, *(name.partition(":")[2] for name in same)}
        self._clock = clock_of(_local(attributes))
        self._absolute = "itunes:timing" in attributes

    def _frame(self, local: str, attributes: dict[str, str], parent: _Frame | None) -> _Frame:
        """Return the frame of an element with its times.

        They count from the begin of the parent or, in a `seq`, from the end of the element before; in Apple's lyrics,
        all count from the beginning of the document.
        """
        origin = (parent.latest if parent.is_seq else parent.begin) if parent else 0
        if not attributes:
            return _Frame(local, origin, parent.end if parent else None, parent)
        if self._absolute and not _TIMES.isdisjoint(attributes):
            origin = 0
        begin = self._begin(origin, attributes.get("begin"))
        ends = [parent.end] if parent and parent.end is not None else []
        end, stay = self._clock.ms(attributes.get("end")), self._clock.ms(attributes.get("dur"))
        if end is not None and origin is not None:
            ends.append(origin + end)
        if stay is not None and begin is not None:
            ends.append(begin + stay)
        frame = _Frame(local, begin, min(ends, default=None), parent)
        frame.is_seq = attributes.get("timeContainer") == "seq"
        if frame.hidden and parent is not None and not parent.hidden and not parent.is_seq:
            frame.own = (self._clock.ms(attributes.get("begin")), end)
        frame.owns_end = end is not None or stay is not None
        if local == "div" and _ID.fullmatch(attributes.get("region", "")):
            frame.region = attributes["region"]
        if "xml:space" in attributes:
            frame.preserve = attributes["xml:space"] == "preserve"
        return frame

    def _begin(self, origin: Ms | None, written: str | None) -> Ms | None:
        """Return the begin of an element; None when it is written in a way that cannot be read."""
        if written is None or origin is None:
            return origin
        offset = self._clock.ms(written)
        return None if offset is None else origin + offset

    def _take_style(self, attributes: dict[str, str]) -> None:
        local = _local(attributes)
        if "id" in local:
            self._styles[local["id"]] = self._styles_of(local)

    def _styles_of(self, local: Mapping[str, str]) -> str:
        """Return the letters of the tags <i>, <b> and <u> that an element has by its attributes and its styles."""
        styles = {letter for name in local.get("style", "").split() for letter in self._styles.get(name, "")}
        for key, (values, letter) in _STYLED.items():
            if key in local:
                styles = styles | {letter} if local[key] in values else styles - {letter}
        if "textDecoration" in local:
            is_underlined = "underline" in local["textDecoration"].split()
            styles = styles | {"u"} if is_underlined else styles - {"u"}
        return "".join(sorted(styles))

    def _enter(self, frame: _Frame, attributes: dict[str, str]) -> None:
        assert self._open is not None, "there is a paragraph"
        if frame.local == "br":
            self._open.add("\0")
            return
        timed = frame.local == "span" and not _TIMES.isdisjoint(attributes)
        self._open.has_times |= timed
        self._open.spans.append((frame.begin, frame.end) if timed else self._open.spans[-1])
        if frame.local in ("p", "span") and not attributes.keys() <= _TIMES:
            local = _local(attributes)
            frame.styles = self._styles_of(local)
            frame.is_ruby = local.get("ruby", "").lower().endswith("container")
            self._open.pieces += [(f"\1{letter}", self._open.spans[-1]) for letter in frame.styles]

    def _characters(self, text: str) -> None:
        if self._open is None or self._skipping:
            return
        if not self._frames[-1].is_ruby or text.strip():  # spaces between a base and its annotation are no text
            self._open.add(text if self._frames[-1].preserve else on_one_line(text))

    def _end(self, _: str) -> None:
        if self._skipping:
            self._skipping -= 1
            return
        frame = self._frames.pop()
        if self._frames:
            parent = self._frames[-1]
            parent.latest = max(parent.latest, frame.implicit_end)
        if self._open is None:
            return
        if frame.local != "br":
            self._open.pieces += [(f"\2{letter}", self._open.spans[-1]) for letter in reversed(frame.styles)]
            self._open.spans.pop()
        if frame is self._open.frame:
            self._finish(self._expat.CurrentByteIndex)

    def _finish(self, end: int) -> None:
        """Close the paragraph: add it as one cue, or as one for each span when only its spans have times."""
        paragraph, self._open = self._open, None
        assert paragraph is not None, "there is a paragraph"
        frame, inner = paragraph.frame, self._data[paragraph.start : max(end, paragraph.start)]
        by_span = paragraph.by_span() if paragraph.has_times else {}
        if not by_span:
            self._add((frame.begin, frame.last), paragraph.text(), paragraph.attributes, inner, frame)
            return
        if paragraph.is_timed or paragraph.is_loose() or _overlap(by_span.keys()):
            time = (frame.begin, frame.last) if paragraph.is_timed else _around(by_span.keys(), frame)
            self._add(time, paragraph.text(), paragraph.attributes, inner, frame)
            return
        for time, pieces in by_span.items():
            self._add(time, joined(pieces, frame.preserve), paragraph.attributes, b"", frame)

    def _add(self, time: Span, text: str, attributes: bytes, inner: bytes, frame: _Frame) -> None:
        if len(self._paragraphs) == MOST_CUES:
            raise too_many()
        if frame.region and not _REGION.search(attributes):
            attributes += f' region="{frame.region}"'.encode()
        self._paragraphs.append(Paragraph(*time, text, attributes, inner, frame.hidden, frame.own))

    def _tag(self) -> tuple[bytes, int]:
        """Return the attributes of the element that begins here, as written, and the place of its content."""
        match = _TAG.match(self._data, self._expat.CurrentByteIndex)
        return (match[1], match.end()) if match else (b"", self._expat.CurrentByteIndex)


def _overlap(times: Iterable[Span]) -> bool:
    """Return whether spans are on the screen at the same time, as words are that appear one by one."""
    ordered = sorted(((begin, end) for begin, end in times if begin is not None), key=itemgetter(0))
    return any(end is None or end > begin for (_, end), (begin, _) in pairwise(ordered))


def _around(times: Collection[Span], frame: _Frame) -> Span:
    """Return the time from the begin of the first span to the end of the last."""
    begins = [begin for begin, _ in times if begin is not None]
    ends = [end for _, end in times]
    certain = [end for end in ends if end is not None]
    return min(begins, default=frame.begin), max(certain) if certain and len(certain) == len(ends) else frame.end


def _refuse_entities(*_: object) -> None:
    raise UnreadableFile("It declares entities of its own, which are not resolved; choose another file.")


def _local(attributes: dict[str, str]) -> dict[str, str]:
    return {name.rpartition(":")[2]: value for name, value in attributes.items()}
