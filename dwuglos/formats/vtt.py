"""WebVTT (.vtt): read by the rules of the W3C's parser, more leniently where that drops a cue, and written strictly.

The program keeps the header, NOTE, STYLE and REGION blocks, names and settings of cues, and markup that the text cannot
hold. What is before the first cue and after the last is in the extras of the file, the rest in those of its cue.

Source: https://www.w3.org/TR/webvtt1/, chapter 6.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar, NamedTuple

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts import markup, placing, rolling
from dwuglos.formats.parts.blocks import blocks_of
from dwuglos.formats.parts.extras import lists_in, texts_in
from dwuglos.formats.parts.mending import MOST_CUES, clean, mended, notices, too_many
from dwuglos.formats.parts.tags import flattened
from dwuglos.formats.parts.times import time_lines
from dwuglos.formats.parts.vtt_times import times_of
from dwuglos.formats.parts.writing import full_clock, require_times, written_lines

_SIGNATURE = re.compile(r"\s*WEBVTT(?=\s|\Z)")
_LANGUAGE = re.compile(r"^(Language:[ \t]*).+", re.IGNORECASE | re.MULTILINE)
_BLOCKS = ("NOTE", "STYLE", "REGION")

_REPAIRS = {
    "unsigned": ("The line WEBVTT at its beginning is missing.", "The line WEBVTT at its beginning is missing."),
    "late": (
        "The line WEBVTT is not at the very beginning, so players refuse the file.",
        "The line WEBVTT is not at the very beginning, so players refuse the file.",
    ),
    "unusual": (
        "One cue had its times written in an unusual way.",
        "{n} cues had their times written in an unusual way.",
    ),
    "unreadable": (
        "One cue without readable times was left out.",
        "{n} cues without readable times were left out.",
    ),
    "unparted": ("One cue was not separated from the one before.", "{n} cues were not separated from the one before."),
    "parted": (
        "One cue had an empty line between its times and its text.",
        "{n} cues had an empty line between their times and their text.",
    ),
    "stray": (
        "One piece of text that belongs to no cue was left out.",
        "{n} pieces of text that belong to no cue were left out.",
    ),
    "setting": (
        "One cue had a setting that no player understands; it was left out.",
        "{n} cues had settings that no player understands; they were left out.",
    ),
    "cut off": (
        "In one cue a tag has no end; the words after it were left out.",
        "In {n} cues a tag has no end; the words after it were left out.",
    ),
    **rolling.REPAIRS,
}


class _Raw(NamedTuple):
    """A cue as the file has it, with the blocks before it."""

    cue: Cue
    name: str
    settings: str
    text: str
    before: tuple[str, ...]


class WebVtt(Format):
    """WebVTT."""

    name: ClassVar[str] = "vtt"
    title: ClassVar[str] = "WebVTT"
    extensions: ClassVar[tuple[str, ...]] = (".vtt", ".webvtt")
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when the first line is the signature, WEBVTT: no other format begins with it."""
        return 0.97 if _SIGNATURE.match(text) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the cues in the order of their starts. Raises UnreadableFile when none has times."""
        repairs: Counter[str] = Counter()
        if text.count("-->") > MOST_CUES:
            raise too_many()
        # By the specification a form feed is a space in a line of times; `clean` would make a line break of it.
        parser = _Parser(clean(text.replace("\f", " "), repairs), repairs)
        raws = list(parser.cues()) or parser.blocks_of_any_kind()
        if not raws:
            raise UnreadableFile("No cue in it has readable times; it cannot be read as WebVTT subtitles.")
        cues = rolling.unrolled([raw.cue for raw in raws], [raw.text for raw in raws], repairs)
        if not repairs["rolling"]:
            cues = [raw.cue._replace(extra=_extra(raw, first=n == 0)) for n, raw in enumerate(raws)]
        extras = _packed(header=parser.header, head=raws[0].before, foot=parser.blocks)
        return Reading(tuple(mended(cues, repairs)), notices(repairs, _REPAIRS), extras)

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the file: valid by the specification, cues in the order of time. Raises InputError without times."""
        if not cues:
            return ""
        require_times(cues, self.title)
        kept, blocks_kept = texts_in(extras, "vtt"), lists_in(extras, "vtt")
        names: set[str] = set()
        ordered = sorted(cues, key=lambda cue: cue.start or 0)
        blocks = [kept.get("header") or "WEBVTT", *blocks_kept.get("head", ())]
        for cue in ordered:
            blocks += _written(cue, names)
        return "\n\n".join([*blocks, *blocks_kept.get("foot", ())]) + "\n"

    def in_polish(self, extras: str) -> str:
        """Return `extras` with Polish as the language of the header, if the header names a language."""
        kept = texts_in(extras, "vtt")
        if "header" in kept:
            kept["header"] = _LANGUAGE.sub(r"\1pl", kept["header"])
        return _packed(**kept, **lists_in(extras, "vtt"))

    def placer(self, extras: str) -> Callable[[str], int]:
        """Return what tells the place of a cue from its settings, and from the region that these name."""
        regions = placing.region_places(lists_in(extras, "vtt").get("head", []))
        return lambda extra: placing.place_by(texts_in(extra, "vtt").get("settings", ""), regions)

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return notices of the styles of other formats, and of cues without a duration."""
        foreign = sum(markup.has_foreign_markup(cue.text) for cue in cues)
        instant = sum(cue.start is not None and cue.start == cue.end for cue in cues)
        notices = (
            Notice(
                "One cue has a colour, font or other style that WebVTT cannot take over; it is written without.",
                "{n} cues have colours, fonts or other styles that WebVTT cannot take over; they are written without.",
                foreign,
            ),
            Notice(
                "One cue ends when it begins; it is written one millisecond long.",
                "{n} cues end when they begin; they are written one millisecond long.",
                instant,
            ),
        )
        return tuple(notice for notice in notices if notice.n)


class _Parser:
    """Parses a file: `header` is read at once, `cues` yields the cues; `blocks` are the blocks since the last cue."""

    def __init__(self, text: str, repairs: Counter[str]) -> None:
        self._lines = text.split("\n")
        self._at = 0
        self._mistimed = False
        self._repairs = repairs
        self.blocks: list[str] = []
        self.header = self._take_header()
        self._after_header = self._at

    def _take_header(self) -> str:
        while self._at < len(self._lines) and not self._lines[self._at].strip():
            self._at += 1
        first = self._at
        if first == len(self._lines) or not _SIGNATURE.match(self._lines[first]):
            self._repairs["unsigned"] = 1
            return "WEBVTT"
        self._repairs["late"] = int(first > 0 or not self._lines[0].startswith("WEBVTT"))
        self._at += 1
        while self._at < len(self._lines) and self._lines[self._at] and "-->" not in self._lines[self._at]:
            self._at += 1
        return "\n".join(self._lines[first : self._at]).strip()

    def cues(self) -> Iterator[_Raw]:
        """Yield the cues in the order of the file."""
        while self._at < len(self._lines):
            lines, arrow = self._take_block()
            if not lines:
                self._at += 1
            elif arrow is None:
                self._keep(lines)
            else:
                raw = self._cue(lines, arrow)
                if raw:
                    yield raw

    def blocks_of_any_kind(self) -> list[_Raw]:
        """Return the cues of a file that has no arrow by the specification, as SubRip would be read.

        Returns an empty list when there is an arrow between times that cannot be read, or when no cue has text.
        """
        if self._mistimed:
            return []
        blocks = blocks_of("\n".join(self._lines[self._after_header :]), named=True, repairs=self._repairs)
        if not any(block.text for block in blocks):
            return []
        self.blocks.clear()
        self._repairs["stray"] = self._repairs["unreadable"] = 0
        return [_Raw(Cue(block.start, block.end, markup.plain(block.text)), "", "", block.text, ()) for block in blocks]

    def _take_block(self) -> tuple[list[str], int | None]:
        """Return the lines up to an empty line or the times of another cue, and the index of the one with the arrow."""
        block: list[str] = []
        arrow: int | None = None
        while self._at < len(self._lines) and (line := self._lines[self._at]):
            if "-->" in line:
                if arrow is not None or len(block) > 1:
                    self._part(block, arrow)
                    break
                arrow = len(block)
            block.append(line)
            self._at += 1
        return block, arrow

    def _part(self, block: list[str], arrow: int | None) -> None:
        """Count a missing empty line before the next cue, and leave that cue its name after a line of spaces."""
        self._repairs["unparted"] += arrow is not None and arrow < len(block) - 1
        if len(block) > 1 and not block[-2].strip() and block[-1].strip() and arrow != len(block) - 1:
            block.pop()
            self._at -= 1

    def _keep(self, lines: list[str]) -> None:
        """Keep a block that is no cue for writing; one of no kind becomes a note, so that it is no part of a cue."""
        if not any(line.strip() for line in lines):
            return
        if lines[0].startswith(_BLOCKS):
            self.blocks.append(placing.region("\n".join(lines)))
        else:
            self._repairs["stray"] += 1
            self.blocks.append("\n".join(["NOTE", *lines]))

    def _cue(self, lines: list[str], arrow: int) -> _Raw | None:
        times = times_of(lines[arrow])
        body = [line for line in lines[arrow + 1 :] if line.strip()]
        if times is None or (times.end is None and not body):
            self._repairs["unreadable"] += 1
            self._mistimed |= any(True for _ in time_lines(lines[arrow]))
            self.blocks.append(re.sub("-{2,}>", "->", "\n".join(["NOTE", *lines])))
            return None
        start, end, written, usual = times
        self._repairs["unusual"] += not usual
        settings = placing.cue_settings(written)
        self._repairs["setting"] += len(settings.split()) < len(written.split())
        body = body or self._take_text_below()
        raw = "\n".join(body)
        self._repairs["cut off"] += markup.is_cut_off(raw)
        before, self.blocks = tuple(self.blocks), []
        return _Raw(Cue(start, end, markup.plain(raw)), "".join(lines[:arrow]).strip(), settings, raw, before)

    def _take_text_below(self) -> list[str]:
        """Return the text of a cue after an empty line below its times, up to the next cue or block."""
        text: list[str] = []
        at = self._at
        if at < len(self._lines) and self._lines[at].strip():
            return text  # the next cue begins here, without an empty line before it
        while at < len(self._lines):
            end = next((n for n in range(at, len(self._lines)) if not self._lines[n].strip()), len(self._lines))
            block = self._lines[at:end]
            if block and (block[0].startswith(_BLOCKS) or any("-->" in line for line in block)):
                break
            if block:
                text += block
                self._at = end
            at = end + 1
        self._repairs["parted"] += bool(text)
        return text


# The extras


def _extra(raw: _Raw, first: bool) -> str:
    """Return the extra of one cue; the blocks before the first cue belong to the extras of the file."""
    source = raw.text if markup.escaped(raw.cue.text) != raw.text else ""
    return _packed(name=raw.name, settings=raw.settings, markup=source, before=() if first else raw.before)


def _packed(**facts: str | Sequence[str]) -> str:
    facts_kept = {key: value for key, value in facts.items() if value and value != "WEBVTT"}
    return f"vtt:{json.dumps(facts_kept, ensure_ascii=False)}" if facts_kept else ""


# Writing


def _written(cue: Cue, names: set[str]) -> list[str]:
    """Return the blocks of one cue; a name that an earlier cue has is left out."""
    kept = texts_in(cue.extra, "vtt")
    name, settings = kept.get("name", ""), kept.get("settings", "")
    start = max(0, cue.start or 0)
    times = f"{full_clock(start)} --> {full_clock(max(cue.end or 0, start + 1))}"
    lines = [name] if name and name not in names else []
    names.add(name)
    if "{" in cue.text and not placing.place_by(settings):
        settings = placing.moved(settings, flattened(cue.text).place)
    lines.append(f"{times} {settings}" if settings else times)
    before = lists_in(cue.extra, "vtt").get("before", [])
    return [*before, "\n".join([*lines, *_text(cue.text, kept.get("markup", ""))])]


def _text(text: str, source: str) -> list[str]:
    """Return the lines of a cue: those that were read, `source`, if the text is unchanged; else only their speaker."""
    if source and markup.plain(source) == text:
        return source.split("\n")
    return written_lines(markup.voice(source) + markup.escaped(text))
