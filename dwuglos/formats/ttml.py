"""Timed Text Markup Language (.ttml, .dfxp, .xml): TTML 1 and 2, IMSC, EBU-TT-D, SMPTE-TT.

Italics, bold and underline become <i>, <b> and <u>. `Cue.extra` has everything else of a paragraph (regions, colours,
spans), and `Reading.extras` the head of the document. A text that nobody changed is written as it was, with its time as
a clock from the beginning.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from html import escape
from typing import ClassVar

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.extras import texts_in, value_in
from dwuglos.formats.parts.mending import MOST_CUES, clean, mended, notices, too_many
from dwuglos.formats.parts.tags import flattened
from dwuglos.formats.parts.ttml_inline import STYLE_TAG, inline
from dwuglos.formats.parts.ttml_parser import Document, Paragraph, is_sound, parsed
from dwuglos.formats.parts.ttml_places import attributes_at, place_by, places_in, regions_for
from dwuglos.formats.parts.ttml_time import Ms
from dwuglos.formats.parts.writing import fonts_lost, full_clock, places_lost, require_times
from dwuglos.talk.transcript import storable

_REPAIRS = {
    "broken": (
        "The document stops being well-formed; what stands before that place was read.",
        "The document stops being well-formed; what stands before that place was read.",
    ),
    "counted": (
        "One paragraph begins after the element around it has ended; its time was counted from the beginning.",
        "{n} paragraphs begin after the element around them has ended; their times were counted from the beginning.",
    ),
    "hidden": (
        "One paragraph is never shown, because the element around it ends before; it was left out.",
        "{n} paragraphs are never shown, because the element around them ends before; they were left out.",
    ),
}
_BEFORE_TT = r"(?>(?:<!--.{0,9999}?-->|<\?.{0,300}?\?>|<!DOCTYPE[^<>\[]{0,300}>)\s{0,99})"
_TELLING = re.compile(rf"\s{{0,99}}{_BEFORE_TT}{{0,999}}+<(?:[\w.-]{{1,30}}:)?tt[\s>]", re.S)
_DOCTYPE = re.compile(r"<!DOCTYPE[^<>\[]{0,300}>")
_TIME_NAMES = r"begin|end|dur|timeContainer|(?:\w+:)?(?:timeBase|dropMode|markerMode)"
_TIMING = re.compile(rf"\s+(?:{_TIME_NAMES})\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_END_OF_PARAGRAPH = re.compile(r"</(?:[\w.-]{1,30}:)?p\s{0,9}>")
_ROOT_TAG = re.compile(r"<(?:[\w.-]+:)?tt\b[^>]*>")
_BODY_TAG = re.compile(r"<(?:[\w.-]+:)?body\b[^>]*>\Z")
_LANGUAGE = re.compile(r"""(\sxml:lang\s*=\s*["'])[^"'<>]+(["'])""")
_CHANGED = re.compile(r"\t| {2}|^ | $|\A\n|\n\Z", re.MULTILINE)
"""Spaces that are lost in XML without `xml:space="preserve"`."""
_NO_XML = re.compile("[\ufffe\uffff]")

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_HEAD = f"""{_DECLARATION}\
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
xmlns:tts="http://www.w3.org/ns/ttml#styling" ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text" \
xml:lang="">
<head>
<layout>
<region xml:id="bottom" tts:origin="10% 70%" tts:extent="80% 25%" tts:displayAlign="after" tts:textAlign="center"/>
</layout>
</head>
<body region="bottom">"""
"""The head of a new document (IMSC 1.1 text profile), up to the content of its body."""


class Ttml(Format):
    """TTML and its profiles."""

    name: ClassVar[str] = "ttml"
    title: ClassVar[str] = "TTML"
    extensions: ClassVar[tuple[str, ...]] = (".ttml", ".dfxp", ".xml")
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when the root element is `tt`."""
        return 0.98 if _TELLING.match(text[:65_536]) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return a cue for each paragraph, or for each span with a time when its paragraph has none.

        Raises UnreadableFile when there is no paragraph with a time, and when the document declares entities.
        """
        if sum(1 for _ in _END_OF_PARAGRAPH.finditer(text)) > MOST_CUES:
            raise too_many()
        repairs: Counter[str] = Counter()
        document = parsed(_DOCTYPE.sub("", storable(_NO_XML.sub("", clean(text, repairs))).lstrip(), count=1))
        cues = mended([_cue(paragraph) for paragraph in _shown(document.paragraphs, repairs)], repairs)
        if not cues:
            raise UnreadableFile("There is no paragraph with a time in it; choose another file.")
        repairs["broken"] += document.broken
        return Reading(tuple(cues), notices(repairs, _REPAIRS), _extras(document))

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the document, with the head it was read with or a new one. Raises InputError without times.

        The old head and the extras of cues are used only when the document is then well-formed.
        """
        if not cues:
            return ""
        require_times(cues, self.title)
        kept = _unpacked(extras)
        if kept is not None:
            text = _document(cues, *kept)
            if is_sound(text):
                return text
        regions = regions_for(flattened(cue.text).place for cue in cues if "{" in cue.text)
        head = _HEAD.replace("</layout>", f"{regions}</layout>")
        return _document([_placed(cue) for cue in cues], head, "")

    def in_polish(self, extras: str) -> str:
        """Return `extras` with Polish as the language of the root, if the root names a language."""
        kept = _unpacked(extras)
        if kept is None:
            return extras
        head, prefix = kept
        head = _ROOT_TAG.sub(lambda root: _LANGUAGE.sub(r"\1pl\2", root[0]), head, count=1)
        return _packed(head, prefix)

    def placer(self, extras: str) -> Callable[[str], int]:
        """Return what tells the place of a paragraph from the region that it names, or that of the body."""
        head, _ = _unpacked(extras) or ("", "")
        regions = places_in(head)
        return lambda extra: place_by(texts_in(extra, "ttml").get("a", ""), regions)

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return notices of fonts, of characters that XML cannot hold, and of places that the kept head has not."""
        lost = sum(len(_NO_XML.findall(cue.text)) for cue in cues)
        notices = (
            fonts_lost(cues),
            places_lost(cues if extras.startswith("ttml:") else ()),
            Notice(
                "One character that XML cannot hold is left out.",
                "{n} characters that XML cannot hold are left out.",
                lost,
            ),
        )
        return tuple(notice for notice in notices if notice.n)


# Reading


def _shown(paragraphs: list[Paragraph], repairs: Counter[str]) -> list[Paragraph]:
    """Return the paragraphs that are shown; all of them when none is, as then the times around them must be wrong.

    A hidden paragraph with a begin and an end of its own is shown at these times, counted from the beginning of the
    document: a program that counts so wrote it.
    """
    corrected = [
        each._replace(begin=each.own[0], end=each.own[1], hidden=False) if _counts_from_beginning(each) else each
        for each in paragraphs
    ]
    shown = [paragraph for paragraph in corrected if not paragraph.hidden]
    if not shown:
        return paragraphs
    repairs["counted"] += sum(map(_counts_from_beginning, paragraphs))
    repairs["hidden"] += len(paragraphs) - len(shown)
    return shown


def _counts_from_beginning(paragraph: Paragraph) -> bool:
    return paragraph.hidden and None not in paragraph.own


def _cue(paragraph: Paragraph) -> Cue:
    attributes = _TIMING.sub("", paragraph.attributes.decode()).strip()
    inner = paragraph.inner.decode(errors="replace")
    plain = inner == escape(paragraph.text, quote=False) or inner == inline(paragraph.text, "").replace("\n", "")
    # `a` are the attributes, `x` is the content as written, and `t` the text that it had then.
    facts = {"a": attributes} | ({} if plain or not inner.strip() else {"t": paragraph.text, "x": inner})
    extra = f"ttml:{json.dumps(facts, ensure_ascii=False)}" if any(facts.values()) else ""
    return Cue(_whole(paragraph.begin), _whole(paragraph.end), paragraph.text, extra=extra)


def _whole(ms: Ms | None) -> int | None:
    return None if ms is None else round(ms)


def _extras(document: Document) -> str:
    """Return the head of the document without times, as extras; an empty string when there is no body."""
    head = document.head.decode()
    body = _BODY_TAG.search(head)
    if not body:
        return ""
    head = head[: body.start()] + _TIMING.sub("", body[0])
    root = _ROOT_TAG.search(head)
    if root:
        head = head[: root.start()] + _TIMING.sub("", root[0]) + head[root.end() :]
    head = _DECLARATION + re.sub(r"\A<\?xml[^>]*\?>\s*", "", head)
    return _packed(head, document.prefix)


def _packed(head: str, prefix: str) -> str:
    return f"ttml:{json.dumps([head, prefix], ensure_ascii=False)}"


def _unpacked(extras: str) -> tuple[str, str] | None:
    """Return the head of a document and the prefix of its elements; None where none are kept."""
    kept = value_in(extras, "ttml")
    if not isinstance(kept, list) or len(kept) != 2 or not all(isinstance(each, str) for each in kept):
        return None
    return kept[0], kept[1]


# Writing


def _document(cues: Sequence[Cue], head: str, prefix: str) -> str:
    """Return a document that begins with `head`; `prefix` is the prefix of the body there, which all elements get."""
    p = f"{prefix}:" * bool(prefix)
    root = _ROOT_TAG.search(head)
    name = root[0][1:].split(maxsplit=1)[0].rstrip(">") if root else "tt"
    lines = "".join(_written(cue, p) for cue in cues)
    return f"{head}\n<{p}div>\n{lines}</{p}div>\n</{p}body>\n</{name}>\n"


def _placed(cue: Cue) -> Cue:
    """Return a cue for a new document, with its place as its extra."""
    attributes = attributes_at(flattened(cue.text).place) if "{" in cue.text else ""
    return cue._replace(extra=f"ttml:{json.dumps({'a': attributes})}" if attributes else "")


def _written(cue: Cue, p: str) -> str:
    extra = texts_in(cue.extra, "ttml")
    text = _NO_XML.sub("", clean(cue.text))
    if "<" in text or "{" in text:
        text = flattened(text).text
    attributes = extra.get("a", "")
    inner = extra["x"] if "x" in extra and extra.get("t") == cue.text else inline(text, p)
    if "xml:space" not in attributes and inner is not extra.get("x") and _CHANGED.search(STYLE_TAG.sub("", text)):
        attributes = f'xml:space="preserve" {attributes}'.strip()
    times = f'begin="{full_clock(cue.start)}" end="{full_clock(cue.end)}"'
    return f"<{p}p {times}{' ' * bool(attributes)}{attributes}>{inner}</{p}p>\n"
