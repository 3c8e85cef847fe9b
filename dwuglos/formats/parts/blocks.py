"""Read subtitles that are made of blocks: a counter, a line with times, lines of text, a blank line."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from dwuglos.formats.parts.mending import MOST_CUES, few_enough, too_many
from dwuglos.formats.parts.times import TimeLine, holds_times, time_lines

_COUNTER = re.compile(r"[#(\[]?-?\d{1,9}(?:\.\d{0,9})?[).:\]]?")
_ODD_COUNTER = re.compile(r"(?=\D{0,5}\d)\S{1,6}")
_POSITION = re.compile(
    r"(?:\b(?:[XY][12]|[DALSTP]|align|position|line|size|vertical|region)\s?:\s?\S{1,40}\s{0,9})++", re.IGNORECASE
)
_STRICT_TIME = r"(\d\d:[0-5]\d):([0-5]\d),(\d\d\d)"
_STRICT = re.compile(rf"(\d{{1,9}})\n{_STRICT_TIME} --> {_STRICT_TIME}\n((?:(?=[^\n]*\S)[^\n]*+\n)*+)(\n+)")
_FIXED = len("\n00:00:01,000 --> 00:00:02,000\n")
"""Characters of a well-formed cue beside its number, its text, and the blank lines after it."""


class Block(NamedTuple):
    """A cue of a file: times in milliseconds (the end may be missing), and the text without blank lines."""

    start: int
    end: int | None
    text: str


def strict_blocks(text: str) -> list[Block]:
    """Return the cues of a well-formed file, quickly; an empty list when anything in the file is unusual."""
    text = "\n".join(map(str.rstrip, text.rstrip("\n").split("\n"))) + "\n\n"
    if text.count("-->") > MOST_CUES:
        raise too_many()
    found = _STRICT.findall(text)
    covered = sum(len(number) + len(body) + len(blank) for number, *_, body, blank in found)
    if covered + _FIXED * len(found) != len(text) or not _only_text("".join(cue[7] for cue in found)):
        return []
    minutes = _Minutes()
    return [
        Block(minutes[hm] + int(s) * 1000 + int(ms), minutes[hm2] + int(s2) * 1000 + int(ms2), body[:-1])
        for _, hm, s, ms, hm2, s2, ms2, body, _ in found
    ]


class _Minutes(dict[str, int]):
    """The milliseconds of hours and minutes, `00:59`: there are few, and each stands in many cues."""

    def __missing__(self, clock: str) -> int:
        self[clock] = (int(clock[:2]) * 60 + int(clock[3:])) * 60_000
        return self[clock]


def _only_text(bodies: str) -> bool:
    """Return whether no text has a line that looks like the times of another cue."""
    return "-->" not in bodies and not holds_times(bodies)


def blocks_of(text: str, named: bool, repairs: Counter[str]) -> list[Block]:
    """Return the cues of a text, in the order of the file; with `named`, cues have names instead of counters.

    `text` has been through `clean`. Counts in `repairs` what was unusual or left out. Raises UnreadableFile for too
    many cues.
    """
    lines = list(few_enough(time_lines(text)))
    if not lines:
        return []
    ends = [line.line_start for line in lines] + [len(text)]
    regions = [_lines(text[: ends[0]])]
    regions += [_lines(text[line.line_end + 1 : end]) for line, end in zip(lines, ends[1:], strict=True)]
    heads = _Heads(regions[:-1], named, repairs=repairs)
    has_head = [heads.take(n, line.before) for n, line in enumerate(lines)]
    if not heads.named:
        repairs["leading"] = sum(bool(line) for line in regions[0])
    _remove_orphan(regions[-1], heads.numbered, repairs)
    repairs["unnumbered"] = has_head.count(False) if heads.numbered else 0
    repairs["arrows"] = sum("-->" in line for region in regions[1:] for line in region)
    return [
        Block(line.start, line.end, "\n".join(_body(line, body, repairs)))
        for line, body in zip(lines, regions[1:], strict=True)
    ]


def _lines(region: str) -> list[str]:
    lines = [line.rstrip() for line in region.split("\n")]
    if not lines[-1]:
        lines.pop()
    return lines


class _Heads:
    """Finds the head of each cue, the line before its times: a counter, a name, or nothing.

    `regions` has the lines before the times of each cue. A region also has the text of the cue before, and only the
    lines around tell whether its last line is a head or text.
    """

    def __init__(self, regions: list[list[str]], named: bool, repairs: Counter[str]) -> None:
        self._regions = regions
        self._repairs = repairs
        last = [next((line for line in reversed(region) if line), "") for region in regions]
        self.numbered = 2 * sum(_is_counter(line) for line in last) >= len(last)
        self.named = named
        # When nearly all regions end with a line on its own, directly before the times, these lines are names.
        alone = sum(bool(region) and bool(region[-1]) and not any(region[-2:-1]) for region in regions)
        self._names = named or (not self.numbered and len(regions) > 2 and alone >= 0.8 * len(regions))

    def take(self, n: int, before: str) -> bool:
        """Remove the head of cue `n` (from 0) from the region before its times; return whether there was one.

        `before` is the text before the times in their own line.
        """
        region = self._regions[n]
        if before:
            return self._take_from_line(region, before)
        blank_after = _strip_blank_end(region)
        if not region:
            return False
        stands_alone = len(region) == 1 or not region[-2]
        if not self._is_head(region[-1], blank_after, stands_alone, only=n > 0 and len(region) == 1):
            self._repairs["unparted"] += n > 0 and not blank_after
            return False
        region.pop()
        self._repairs["unparted"] += bool(region) and not _strip_blank_end(region)
        return True

    def _take_from_line(self, region: list[str], before: str) -> bool:
        if _is_counter(before):
            return True
        region.append(before)
        self._repairs["unparted"] += 1
        return False

    def _is_head(self, line: str, blank_after: bool, stands_alone: bool, only: bool) -> bool:
        if _is_counter(line):
            if blank_after or not self.numbered:  # the line may also be a text that is only a number
                return stands_alone and not only
            return True
        is_odd_counter = self.numbered and bool(_ODD_COUNTER.fullmatch(line))
        return not blank_after and stands_alone and (self._names or is_odd_counter)


def _is_counter(line: str) -> bool:
    return bool(_COUNTER.fullmatch(line.strip()))


def _strip_blank_end(lines: list[str]) -> bool:
    """Remove the blank lines at the end; return whether there were any."""
    before = len(lines)
    while lines and not lines[-1]:
        lines.pop()
    return len(lines) < before


def _remove_orphan(region: list[str], numbered: bool, repairs: Counter[str]) -> None:
    """Remove a counter at the end of the file that no times follow."""
    _strip_blank_end(region)
    if numbered and len(region) > 1 and not region[-2] and _is_counter(region[-1]):
        region.pop()
        repairs["orphan"] += 1


def _body(line: TimeLine, lines: list[str], repairs: Counter[str]) -> list[str]:
    """Return the lines of a cue's text without the blank ones, and count what is unusual about the cue."""
    repairs["unusual"] += not line.usual
    repairs["fraction"] += line.short_fraction
    if not all(lines):
        filled = [text for text in lines if text]
        repairs["blanks"] += len(filled) > 1 and not all(lines[lines.index(filled[0]) : len(lines) - _blank_end(lines)])
        lines = filled
    beside = line.after
    if beside and _POSITION.fullmatch(beside):
        repairs["position"] += 1
    elif any(character.isalnum() for character in beside):
        repairs["beside"] += 1
        return [beside, *lines]
    return lines


def _blank_end(lines: list[str]) -> int:
    return next((n for n, line in enumerate(reversed(lines)) if line), len(lines))
