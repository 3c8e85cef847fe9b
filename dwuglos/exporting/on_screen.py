"""The texts over a picture, as a player shows an exported file: its lines, its styles, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, NamedTuple

from dwuglos.exporting.cues import ExportOptions, cues_of
from dwuglos.formats import SUBTITLES, writer
from dwuglos.formats.base import Format
from dwuglos.formats.parts.tags import USUAL, flattened
from dwuglos.profiles import Profile
from dwuglos.talk.transcript import Segment

Shown = Literal["target", "source", "both"]
SHOWN: tuple[Shown, ...] = ("target", "source", "both")


class ScreenText(NamedTuple):
    """A text with only `<b>`, `<i>`, `<u>` and `<font color="#rrggbb">`, in its lines.

    `place` is where it stands, as the keys of a number pad lie. The second of two languages stands above the other, in
    a smaller style, as in a file of Advanced SubStation that has both.
    """

    text: str
    place: int = USUAL
    is_second: bool = False


class ScreenStyle(NamedTuple):
    """How texts are exported: `format` is that of the file, `options` whatever is not about the language."""

    format: Format
    options: ExportOptions


def style_of(choices: Mapping[str, object], profile: Profile) -> ScreenStyle:
    """Return how texts are exported by the choices that the settings keep of the last export."""
    name = str(choices.get("format"))
    format = writer(name if name in SUBTITLES else "srt")  # a table is not shown over a picture
    gaps, typography = choices.get("gaps"), choices.get("typography")
    return ScreenStyle(
        format,
        ExportOptions(
            untranslated="source" if gaps == "source" else "leave-out",
            limit=profile.line_length,
            lines=profile.lines,
            typography=typography if typography in ("plain", "polish") else "as-is",
        ),
    )


def texts_of(segment: Segment, shown: Shown, style: ScreenStyle, extras: str = "") -> list[ScreenText]:
    """Return the texts of a segment; `extras` are those of the file that the talk was read from."""
    if shown != "both":
        return _texts(segment, shown, style, extras, is_second=False)
    polish = _texts(segment, "target", style, extras, is_second=False)
    english = _texts(segment, "source", style, extras, is_second=bool(polish))
    return polish if [each.text for each in polish] == [each.text for each in english] else [*polish, *english]


def _texts(segment: Segment, text: Shown, style: ScreenStyle, extras: str, *, is_second: bool) -> list[ScreenText]:
    options = replace(style.options, text=text)
    flat = [flattened(cue.text) for cue in cues_of([segment], options, style.format, extras)]
    return [ScreenText(each.text.strip("\n"), each.place or USUAL, is_second) for each in flat if each.text.strip()]
