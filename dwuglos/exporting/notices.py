"""What an export would lose, and what a viewer would find hard to read, told before the file is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dwuglos.errors import Notice
from dwuglos.exporting.cues import ExportOptions, cues_of, fitting, is_gap
from dwuglos.exporting.limits import over_limits
from dwuglos.formats import FORMATS
from dwuglos.formats.base import Format
from dwuglos.talk.transcript import Segment

_NEVER = 1_000_000_000
"""A limit of characters in a line that no line reaches."""


def losses(
    segments: Iterable[Segment], format: Format, options: ExportOptions, extras: str = "", *, pair: bool = False
) -> tuple[Notice, ...]:
    """Return notices of what an export would lose, and of cues that are hard to read, for the user to read before it.

    `pair` says that both languages are written, each to a file of its own. Raises UntranslatedSegments.
    """
    segments, options = list(segments), fitting(options, format)
    whole = replace(options, limit=_NEVER)  # to break lines takes most of the time, and loses nothing
    notices = list(format.losses(cues_of(segments, whole, format, extras), extras))
    gaps = sum(is_gap(segment) for segment in segments)
    if gaps and options.text != "source" and options.untranslated == "leave-out":
        notices.append(Notice("One untranslated segment is left out.", "{n} untranslated segments are left out.", gaps))
    lossless = {format.name, *(each.name for each in FORMATS if each.keeps_only_ids)}
    styled = [each for each in segments if each.extra and each.extra.partition(":")[0] not in lossless]
    if styled:
        notices.append(
            Notice(
                "One cue has settings of the file it came from, which this format does not hold.",
                "{n} cues have settings of the file they came from, which this format does not hold.",
                len(styled),
            )
        )
    if format.breaks_lines and format.needs_times:  # not in a table or a text, which nobody reads against the clock
        notices += over_limits(segments, replace(options, text="both") if pair else options)
    return tuple(notices)
