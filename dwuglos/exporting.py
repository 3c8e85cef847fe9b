"""From the segments of a talk to a file: which text, what becomes of gaps, and writing that harms no older file."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from dwuglos.errors import InputError, Notice, UntranslatedSegments, UnwritableFile
from dwuglos.formats.base import Cue, Format
from dwuglos.language.typography import Typography, set_in
from dwuglos.layout import LIMIT, break_lines
from dwuglos.talk.transcript import Segment

Text = Literal["source", "target", "both"]
Order = Literal["target-first", "source-first"]
Untranslated = Literal["leave-out", "source", "stop"]
LineEnds = Literal["lf", "crlf"]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What goes into a file, and how its text is written.

    `untranslated` says what becomes of segments without Polish: they are left out, their English stands in, or the
    export stops. `limit` is how many characters a line may have before it is broken; text that somebody broke stays as
    it is.
    """

    text: Text = "target"
    order: Order = "target-first"
    untranslated: Untranslated = "leave-out"
    line_ends: LineEnds = "lf"
    bom: bool = False
    limit: int = LIMIT
    typography: Typography = "as-is"


def cues_of(segments: Iterable[Segment], options: ExportOptions, format: Format | None = None) -> list[Cue]:
    """Return the cues to write. Raises UntranslatedSegments when told to stop at gaps."""
    segments = list(segments)
    if options.text != "source" and options.untranslated == "stop":
        _stop_at_gaps(segments)
    apart = format is not None and format.holds_both and options.text == "both"
    cues: list[Cue] = []
    for segment in segments:
        text = _source(segment, options, format) if apart else _text_of(segment, options, format)
        if text is None or (apart and _is_gap(segment) and options.untranslated == "leave-out"):
            continue
        extra = segment.extra if format is not None and segment.extra.startswith(f"{format.name}:") else ""
        cue = Cue(segment.start, segment.end, text, extra=extra)
        if format is not None and format.holds_both:  # which has room for notes, whatever texts are wished for
            cue = cue._replace(note=segment.note)
        if apart:
            cue = cue._replace(target=_target(segment, options, format), state=segment.state)
        cues.append(cue)
    return cues


def _stop_at_gaps(segments: Sequence[Segment]) -> None:
    gaps = sum(_is_gap(segment) for segment in segments)
    if gaps:
        raise UntranslatedSegments(
            "{n} of the {total} segments have no translation, so nothing was exported; translate them or let their "
            "English stand in.",
            n=gaps,
            total=len(segments),
        )


def _is_gap(segment: Segment) -> bool:
    return not segment.target.strip() and bool(segment.source.strip())


def _text_of(segment: Segment, options: ExportOptions, format: Format | None) -> str | None:
    """Return the text of one cue, None for a segment that is left out."""
    source = _source(segment, options, format)
    if options.text == "source":
        return source
    if _is_gap(segment):
        return source if options.untranslated == "source" else None
    target = _target(segment, options, format)
    if options.text == "target":
        return target
    stacked = (target, source) if options.order == "target-first" else (source, target)
    return "\n".join(text for text in stacked if text.strip())


def _source(segment: Segment, options: ExportOptions, format: Format | None) -> str:
    return _broken(segment.source, options, format)


def _target(segment: Segment, options: ExportOptions, format: Format | None) -> str:
    return _broken(set_in(segment.target, options.typography), options, format)


def _broken(text: str, options: ExportOptions, format: Format | None) -> str:
    return text if format is not None and not format.breaks_lines else break_lines(text, options.limit)


def render(segments: Iterable[Segment], format: Format, options: ExportOptions, extras: str = "") -> bytes:
    """Return the file, text in UTF-8; `extras` is what the talk's file held for the format that read it.

    Raises UntranslatedSegments, and InputError for what the format cannot hold.
    """
    cues = cues_of(segments, options, format)
    if not cues:
        raise InputError("Nothing would be in the file: there is no text to export; translate a segment first.")
    _check_times(cues, format)
    kept = extras if extras.startswith(f"{format.name}:") else ""
    if options.text == "target":
        kept = format.in_polish(kept)
    if format.binary:
        return format.write_bytes(cues, kept)
    text = format.write(cues, kept)
    if options.line_ends == "crlf":
        text = text.replace("\n", "\r\n")
    return text.encode("utf-8-sig" if options.bom else "utf-8", "replace")


def losses(segments: Iterable[Segment], format: Format, options: ExportOptions, extras: str = "") -> tuple[Notice, ...]:
    """Return what an export would lose, to be said before it is made. Raises UntranslatedSegments."""
    segments = list(segments)
    whole = replace(options, limit=_NEVER)  # breaking lines takes most of the time, and loses nothing
    lost = list(format.losses(cues_of(segments, whole, format), extras))
    gaps = sum(_is_gap(segment) for segment in segments)
    if gaps and options.text != "source" and options.untranslated == "leave-out":
        lost.append(Notice("One untranslated segment is left out.", "{n} untranslated segments are left out.", gaps))
    styled = [segment for segment in segments if segment.extra and not segment.extra.startswith(f"{format.name}:")]
    if styled:
        lost.append(
            Notice(
                "One cue has settings of the file it came from, which this format does not hold.",
                "{n} cues have settings of the file they came from, which this format does not hold.",
                len(styled),
            )
        )
    return tuple(lost)


def _check_times(cues: Sequence[Cue], format: Format) -> None:
    untimed = sum(cue.start is None or cue.end is None for cue in cues)
    if untimed and format.needs_times:
        raise InputError(
            "{n} of the {total} segments have no time, which {format} needs; give them times, or choose plain text.",
            n=untimed,
            total=len(cues),
            format=format.title,
        )


def save(data: bytes, path: Path) -> None:
    """Write a file whole or not at all: an older one of that name stays until the new one is safe on the disk.

    Raises UnwritableFile.
    """
    path = Path(path)
    written = _beside(data, path)
    try:
        _put(written, path)
    finally:
        _drop(written)


def save_pair(
    segments: Iterable[Segment], format: Format, options: ExportOptions, path: Path, extras: str = ""
) -> tuple[Path, Path]:
    """Write the English and the Polish as two files with the same times and numbers, both or neither.

    `path` may end in the format's extension; the files are called after the rest of it: talk.en.srt and talk.pl.srt.
    A segment without Polish is in neither file when it is to be left out, and has its English in both when that may
    stand in. Returns the two paths. Raises UnwritableFile, UntranslatedSegments and InputError.
    """
    english, polish = pair_paths(Path(path), format)
    kept = list(segments)
    if options.untranslated == "stop":
        _stop_at_gaps(kept)
    elif options.untranslated == "leave-out":
        kept = [segment for segment in kept if not _is_gap(segment)]
    both = replace(options, untranslated="source")
    contents = [render(kept, format, replace(both, text=text), extras) for text in _ENGLISH_THEN_POLISH]
    _save_both(contents, (english, polish))
    return english, polish


def pair_paths(path: Path, format: Format) -> tuple[Path, Path]:
    """Return what the English and the Polish file of a pair are called."""
    extension = format.extensions[0]
    base = path.name.removesuffix(extension)
    return path.with_name(f"{base}.en{extension}"), path.with_name(f"{base}.pl{extension}")


_NEVER = 1_000_000_000
_ENGLISH_THEN_POLISH: tuple[Text, Text] = ("source", "target")


def _save_both(contents: Sequence[bytes], paths: tuple[Path, Path]) -> None:
    first, second = paths
    written: list[Path] = []
    older: Path | None = None
    try:
        written += [_beside(contents[0], first)]
        written += [_beside(contents[1], second)]
        older = _set_aside(first)
        _put(written[0], first)
        try:
            _put(written[1], second)
        except UnwritableFile:
            _restore(older, first)
            raise
    finally:
        for leftover in (*written, older):
            _drop(leftover)


def _set_aside(path: Path) -> Path | None:
    """Keep a copy of an older file, to put it back when its twin cannot be written."""
    return _beside(path.read_bytes(), path) if path.is_file() else None


def _restore(older: Path | None, path: Path) -> None:
    with suppress(OSError):
        if older is None:
            path.unlink()
        else:
            older.replace(path)


def _drop(path: Path | None) -> None:
    if path is not None:
        with suppress(OSError):
            path.unlink()


def _beside(data: bytes, path: Path) -> Path:
    """Write `data` safely to a new file in the folder of `path`; return the new file."""
    if path.is_dir():
        raise UnwritableFile("{path} is a folder; choose a name for a file in it.", path=path)
    name = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:80]}.", suffix=".part", dir=path.parent)
        with open(handle, "wb") as file:  # noqa: PTH123 (a handle, not a path)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode_for(path))  # noqa: PTH101 (mkstemp gives a name)
    except OSError as error:
        _drop(Path(name) if name else None)
        raise _unwritable(error, path) from None
    return Path(name)


def _mode_for(path: Path) -> int:
    """Return the permissions an older file has, or those that new files get."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0o022)
    os.umask(mask)
    return 0o666 & ~mask


def _put(written: Path, path: Path) -> None:
    try:
        written.replace(path)
    except OSError as error:
        raise _unwritable(error, path) from None


def _unwritable(error: OSError, path: Path) -> UnwritableFile:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnwritableFile("There is no folder {folder}; create it or choose another.", folder=path.parent)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UnwritableFile("You may not write in {folder}; choose another folder.", folder=path.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UnwritableFile("The disk is full: {file} was not written; make room and export again.", file=path.name)
    return UnwritableFile("{file} could not be written ({reason}).", file=path.name, reason=error.strerror or error)
