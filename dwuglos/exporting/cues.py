"""The cues of a file: choose the text, treat untranslated segments, and break lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from dwuglos.errors import InputError, UntranslatedSegments, for_share
from dwuglos.formats import FORMATS
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts.tags import flattened, with_one_place
from dwuglos.formats.parts.writing import require_times
from dwuglos.language.typography import Typography, set_in
from dwuglos.layout import LIMIT, LINES, break_lines
from dwuglos.talk.transcript import Segment

Text = Literal["source", "target", "both"]
Order = Literal["target-first", "source-first"]
Untranslated = Literal["leave-out", "source", "stop"]
LineEnds = Literal["lf", "crlf"]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a file contains, and how its text is written.

    `untranslated` says what happens to segments without Polish: they are left out, they have their English instead, or
    the export stops. `limit` is the most characters in a line, and `lines` the lines that a cue should have; a text
    that has line breaks already stays as it is.
    """

    text: Text = "target"
    order: Order = "target-first"
    untranslated: Untranslated = "leave-out"
    line_ends: LineEnds = "lf"
    bom: bool = False
    limit: int = LIMIT
    lines: int = LINES
    typography: Typography = "as-is"


def fitting(options: ExportOptions, format: Format | None) -> ExportOptions:
    """Return the options for a format: one that is made of pairs always has both texts, and its gaps."""
    if format is None or not format.needs_both:
        return options
    return replace(options, text="both", untranslated="stop" if options.untranslated == "stop" else "source")


def cues_of(
    segments: Iterable[Segment], options: ExportOptions, format: Format | None = None, extras: str = ""
) -> list[Cue]:
    """Return the cues to write; `extras` are those of the file that the talk was read from.

    Raises UntranslatedSegments when the options say to stop at untranslated segments.
    """
    segments, places = list(segments), _Places(extras)
    options = fitting(options, format)
    if options.text != "source" and options.untranslated == "stop":
        stop_at_gaps(segments)
    in_columns = format is not None and format.holds_both and options.text == "both"
    cues: list[Cue] = []
    for segment in segments:
        text = _source(segment, options, format) if in_columns else _text_of(segment, options, format)
        if text is None or (in_columns and is_gap(segment) and options.untranslated == "leave-out"):
            continue
        # Extras that another format left would mean nothing in this one.
        extra = segment.extra if format is not None and segment.extra.startswith(f"{format.name}:") else ""
        cue = Cue(segment.start, segment.end, text, extra=extra)
        if format is not None and format.holds_both:  # which has room for notes, whatever texts are wished for
            cue = cue._replace(note=segment.note)
        if in_columns:
            cue = cue._replace(target=_target(segment, options, format), state=segment.state)
        if segment.extra and not extra and format is not None and format.breaks_lines and format.needs_times:
            cue = _placed(cue, places.of(segment.extra))  # in a table or a text, which has no screen, it means nothing
        cues.append(cue)
    return cues


class _Places:
    """Tells where on the screen cues stood in the file of another format."""

    def __init__(self, extras: str) -> None:
        self._extras = extras
        self._placers: dict[str, Callable[[str], int]] = {}

    def of(self, extra: str) -> int:
        """Return the place of a cue with this extra, as the keys of a number pad lie; 0 for none."""
        name = extra.partition(":")[0]
        if name not in self._placers:
            kept_by = next((format for format in FORMATS if format.name == name), None)
            of_file = self._extras if self._extras.startswith(f"{name}:") else ""
            self._placers[name] = kept_by.placer(of_file) if kept_by is not None else lambda _: 0
        return self._placers[name](extra)


def _placed(cue: Cue, place: int) -> Cue:
    """Return a cue with a place, as SubRip files name places."""
    if not place:
        return cue
    text, target = (
        f"{{\\an{place}}}{text}" if text and not flattened(text).place else text for text in (cue.text, cue.target)
    )
    return cue._replace(text=text, target=target)


def stop_at_gaps(segments: Sequence[Segment]) -> None:
    """Raise UntranslatedSegments when there is a segment without Polish."""
    gaps = sum(is_gap(segment) for segment in segments)
    if gaps:
        sentence = for_share(
            gaps,
            len(segments),
            "{n} of the {total} segments have no translation, so nothing was exported; translate them, or let their "
            "English stand in.",
            "One of the {total} segments has no translation, so nothing was exported; translate it, or let its English "
            "stand in.",
            "Nothing is translated yet, so nothing was exported; translate something, or let the English stand in.",
        )
        raise UntranslatedSegments(sentence, n=gaps, total=len(segments))


def is_gap(segment: Segment) -> bool:
    """Return whether a segment has English and no Polish."""
    return not segment.target.strip() and bool(segment.source.strip())


def _text_of(segment: Segment, options: ExportOptions, format: Format | None) -> str | None:
    """Return the text of one cue, None for a segment that is left out."""
    if options.text == "source":
        return _source(segment, options, format)
    if is_gap(segment):
        return _source(segment, options, format) if options.untranslated == "source" else None
    target = _target(segment, options, format)
    if options.text == "target":
        return target
    source = _source(segment, options, format)
    texts = (target, source) if options.order == "target-first" else (source, target)
    return with_one_place("\n".join(text for text in texts if text.strip()))


def _source(segment: Segment, options: ExportOptions, format: Format | None) -> str:
    return _with_line_breaks(segment.source, options, format)


def _target(segment: Segment, options: ExportOptions, format: Format | None) -> str:
    return _with_line_breaks(set_in(segment.target, options.typography), options, format)


def _with_line_breaks(text: str, options: ExportOptions, format: Format | None) -> str:
    return text if format is not None and not format.breaks_lines else break_lines(text, options.limit, options.lines)


def render(segments: Iterable[Segment], format: Format, options: ExportOptions, extras: str = "") -> bytes:
    """Return the bytes of the file; text is in UTF-8. `extras` are those of the file that the talk was read from.

    Raises UntranslatedSegments as `cues_of` does, and InputError when there is no text to export, or when segments have
    no times and the format needs them.
    """
    cues = cues_of(segments, options, format, extras)
    if not cues:
        raise InputError("The file would be empty: there is no text to export; translate a segment first.")
    if format.needs_times:
        require_times(cues, format.title)
    own_extras = extras if extras.startswith(f"{format.name}:") else ""
    if options.text == "target" and not format.needs_both:
        own_extras = format.in_polish(own_extras)
    if format.binary:
        return format.write_bytes(cues, own_extras)
    text = format.write(cues, own_extras)
    if options.line_ends == "crlf":
        text = text.replace("\n", "\r\n")
    return text.encode("utf-8-sig" if options.bom else "utf-8", "replace")
