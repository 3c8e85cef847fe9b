"""YouTube's captions as XML. Read only.

srv1 and the older transcript have `<text start dur>` in seconds; srv2 has `<text t d>` and srv3 (.ytt) `<p t d>`, both
in milliseconds; srv3 has `<s>` for each word or style. Entities are often escaped twice.

These files are flat, so they are read tag by tag and not as a tree. So a broken file can be read up to the break, no
external entity is fetched, and no entity is expanded.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts import json_files, markup
from dwuglos.formats.parts.mending import clean, mended, not_beyond_next, notices

_ROOT = re.compile(r"\s{0,999}(?:<\?xml[^<>]{0,200}>\s{0,999})?<(transcript|timedtext)(?=[\s/>])[^<>]{0,999}>")
_CUE = re.compile(r"<(text|p)(?=[\s/>])([^<>]*)>")
_END = {"text": "</text", "p": "</p"}
_ATTRIBUTE = re.compile(r"""([\w:]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')""")
_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
_INDENT = re.compile(r">\n[ \t]{1,99}<")
_SECTION = re.compile(r"<!\[CDATA\[|\]\]>")
_TAG = re.compile(r"<[^<>]*>")

_REPAIRS = {
    "silent": ("One caption without text was left out.", "{n} captions without text were left out."),
    "double": (
        "One caption is drawn several times at once; it was read once.",
        "{n} captions are drawn several times at once; each text was read once.",
    ),
}


class YouTubeXml(Format):
    """YouTube's srv1, srv2, srv3 and older transcripts."""

    name: ClassVar[str] = "srv3"
    title: ClassVar[str] = "YouTube captions (srv1, srv2, srv3)"
    extensions: ClassVar[tuple[str, ...]] = (".srv3", ".srv2", ".srv1", ".ytt", ".xml")
    reads: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when the outermost tag is that of YouTube's captions."""
        return 0.97 if _ROOT.match(text) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the captions in the order of their starts. Raises UnreadableFile when there are none."""
        repairs: Counter[str] = Counter()
        text = clean(text, repairs)
        root = _ROOT.match(text)
        cues = _once(mended(_cues(text, repairs), repairs), repairs)
        if not cues:
            raise UnreadableFile("There is no caption in it; it cannot be read as captions of YouTube.")
        if root:
            repairs["truncated"] += f"</{root[1]}" not in text[-200:]
        # Automatic captions last into the next one. Captions with styles may be on the screen together on purpose.
        if ' a="1"' in text or "<text" in text:
            cues = not_beyond_next(cues)
        return Reading(tuple(cues), notices(repairs, _REPAIRS))


def _cues(text: str, repairs: Counter[str]) -> Iterator[Cue]:
    begin = _CUE.search(text)
    while begin:
        following = _CUE.search(text, begin.end())
        limit = following.start() if following else len(text)
        end = text.find(_END[begin[1]], begin.end(), limit)
        body = "" if begin[2].endswith("/") else text[begin.end() : limit if end < 0 else end]
        attributes = {name: double or single for name, double, single in _ATTRIBUTE.findall(begin[2])}
        content = _text(body)
        if content:
            yield _cue(attributes, content)
        elif "a" not in attributes:  # with `a`, a line only scrolls in, and has no text
            repairs["silent"] += 1
        begin = following


def _cue(attributes: dict[str, str], text: str) -> Cue:
    if "start" in attributes:
        start, duration = json_files.seconds_to_ms(attributes["start"]), json_files.seconds_to_ms(attributes.get("dur"))
    else:
        start, duration = _whole(attributes.get("t")), _whole(attributes.get("d"))
    return Cue(start, None if start is None or duration is None else start + duration, text)


def _whole(written: str | None) -> int | None:
    number = json_files.number(written)
    return None if number is None else round(number)


def _text(body: str) -> str:
    """Return the words of a caption: its tags are removed, and then those that were escaped."""
    if "<" in body:
        body = _TAG.sub("", _SECTION.sub("", _BREAK.sub("\n", _INDENT.sub("> <", body))))
    text = markup.plain(html.unescape(body) if "&" in body else body, strict=False)
    lines = (" ".join(line.replace("\u200b", "").split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _once(cues: Sequence[Cue], repairs: Counter[str]) -> list[Cue]:
    """Return the cues without those that repeat another one, as captions do to draw shadows and outlines."""
    different = list(dict.fromkeys(cues))
    repairs["double"] = len(cues) - len(different)
    return different
