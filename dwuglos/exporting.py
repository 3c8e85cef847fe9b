"""Export the segments of a talk to a file: choose the text, treat untranslated segments, and replace files safely."""

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
from dwuglos.formats.parts.tags import with_one_place
from dwuglos.language.typography import Typography, set_in
from dwuglos.layout import LIMIT, break_lines
from dwuglos.talk.transcript import Segment

Text = Literal["source", "target", "both"]
Order = Literal["target-first", "source-first"]
Untranslated = Literal["leave-out", "source", "stop"]
LineEnds = Literal["lf", "crlf"]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a file contains, and how its text is written.

    `untranslated` says what happens to segments without Polish: they are left out, they have their English instead, or
    the export stops. `limit` is the most characters in a line; a text that has line breaks already stays as it is.
    """

    text: Text = "target"
    order: Order = "target-first"
    untranslated: Untranslated = "leave-out"
    line_ends: LineEnds = "lf"
    bom: bool = False
    limit: int = LIMIT
    typography: Typography = "as-is"


def cues_of(segments: Iterable[Segment], options: ExportOptions, format: Format | None = None) -> list[Cue]:
    """Return the cues to write. Raises UntranslatedSegments when the options say to stop at untranslated segments."""
    segments = list(segments)
    if options.text != "source" and options.untranslated == "stop":
        _stop_at_gaps(segments)
    in_columns = format is not None and format.holds_both and options.text == "both"
    cues: list[Cue] = []
    for segment in segments:
        text = _source(segment, options, format) if in_columns else _text_of(segment, options, format)
        if text is None or (in_columns and _is_gap(segment) and options.untranslated == "leave-out"):
            continue
        # Extras that another format left would mean nothing in this one.
        extra = segment.extra if format is not None and segment.extra.startswith(f"{format.name}:") else ""
        cue = Cue(segment.start, segment.end, text, extra=extra)
        if format is not None and format.holds_both:  # which has room for notes, whatever texts are wished for
            cue = cue._replace(note=segment.note)
        if in_columns:
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
    texts = (target, source) if options.order == "target-first" else (source, target)
    return with_one_place("\n".join(text for text in texts if text.strip()))


def _source(segment: Segment, options: ExportOptions, format: Format | None) -> str:
    return _with_line_breaks(segment.source, options, format)


def _target(segment: Segment, options: ExportOptions, format: Format | None) -> str:
    return _with_line_breaks(set_in(segment.target, options.typography), options, format)


def _with_line_breaks(text: str, options: ExportOptions, format: Format | None) -> str:
    return text if format is not None and not format.breaks_lines else break_lines(text, options.limit)


def render(segments: Iterable[Segment], format: Format, options: ExportOptions, extras: str = "") -> bytes:
    """Return the bytes of the file; text is in UTF-8. `extras` are those of the file that the talk was read from.

    Raises UntranslatedSegments as `cues_of` does, and InputError when there is no text to export, or when segments have
    no times and the format needs them.
    """
    cues = cues_of(segments, options, format)
    if not cues:
        raise InputError("The file would be empty: there is no text to export; translate a segment first.")
    _check_times(cues, format)
    own_extras = extras if extras.startswith(f"{format.name}:") else ""
    if options.text == "target":
        own_extras = format.in_polish(own_extras)
    if format.binary:
        return format.write_bytes(cues, own_extras)
    text = format.write(cues, own_extras)
    if options.line_ends == "crlf":
        text = text.replace("\n", "\r\n")
    return text.encode("utf-8-sig" if options.bom else "utf-8", "replace")


def losses(segments: Iterable[Segment], format: Format, options: ExportOptions, extras: str = "") -> tuple[Notice, ...]:
    """Return notices of what an export would lose, for the user to read before it. Raises UntranslatedSegments."""
    segments = list(segments)
    whole = replace(options, limit=_NEVER)  # to break lines takes most of the time, and loses nothing
    notices = list(format.losses(cues_of(segments, whole, format), extras))
    gaps = sum(_is_gap(segment) for segment in segments)
    if gaps and options.text != "source" and options.untranslated == "leave-out":
        notices.append(Notice("One untranslated segment is left out.", "{n} untranslated segments are left out.", gaps))
    styled = [segment for segment in segments if segment.extra and not segment.extra.startswith(f"{format.name}:")]
    if styled:
        notices.append(
            Notice(
                "One cue has settings of the file it came from, which this format does not hold.",
                "{n} cues have settings of the file they came from, which this format does not hold.",
                len(styled),
            )
        )
    return tuple(notices)


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
    """Write a file completely or not at all: an older file of that name stays until the new one is safe on the disk.

    Raises UnwritableFile.
    """
    path = Path(path)
    new = _write_beside(data, path)
    try:
        _put(new, path)
    finally:
        _drop(new)


def save_pair(
    segments: Iterable[Segment], format: Format, options: ExportOptions, path: Path, extras: str = ""
) -> tuple[Path, Path]:
    """Write the English and the Polish as two files with the same times and numbers: both files or neither.

    `path` may end in the format's extension; the rest of it names the files: talk.en.srt and talk.pl.srt. With
    `leave-out`, an untranslated segment is in neither file; with `source`, its English is in both. Returns the two
    paths. Raises UnwritableFile, and UntranslatedSegments and InputError as `render` does.
    """
    english, polish = pair_paths(Path(path), format)
    exported = list(segments)
    if options.untranslated == "stop":
        _stop_at_gaps(exported)
    elif options.untranslated == "leave-out":
        exported = [segment for segment in exported if not _is_gap(segment)]
    both = replace(options, untranslated="source")
    contents = [render(exported, format, replace(both, text=text), extras) for text in _ENGLISH_THEN_POLISH]
    _save_both(contents, (english, polish))
    return english, polish


def pair_paths(path: Path, format: Format) -> tuple[Path, Path]:
    """Return the paths of the English and the Polish file of a pair."""
    extension = format.extensions[0]
    base = path.name.removesuffix(extension)
    return path.with_name(f"{base}.en{extension}"), path.with_name(f"{base}.pl{extension}")


_NEVER = 1_000_000_000
"""A limit of characters in a line that no line reaches."""
_ENGLISH_THEN_POLISH: tuple[Text, Text] = ("source", "target")


def _save_both(contents: Sequence[bytes], paths: tuple[Path, Path]) -> None:
    first, second = paths
    new: list[Path] = []
    older: Path | None = None
    try:
        # Both are on the disk before either older file is replaced, so that hardly anything can fail between the two.
        new += [_write_beside(contents[0], first)]
        new += [_write_beside(contents[1], second)]
        older = _copy_beside(first)
        _put(new[0], first)
        try:
            _put(new[1], second)
        except UnwritableFile:
            _restore(older, first)
            raise
    finally:
        for leftover in (*new, older):
            _drop(leftover)


def _copy_beside(path: Path) -> Path | None:
    """Copy an older file, so that it can be restored when the other file of the pair cannot be written."""
    return _write_beside(path.read_bytes(), path) if path.is_file() else None


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


def _write_beside(data: bytes, path: Path) -> Path:
    """Write `data` to a new file in the folder of `path`, wait until it is on the disk, and return its path."""
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
    """Return the permissions of the older file, or those of a new file: mkstemp makes files only for their owner."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0o022)  # the mask can only be read by setting it
    os.umask(mask)
    return 0o666 & ~mask


def _put(new: Path, path: Path) -> None:
    try:
        new.replace(path)
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
