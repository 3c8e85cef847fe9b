"""Functions that several formats need for writing."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.errors import InputError, Notice, for_share
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.markup import unstyled
from dwuglos.formats.parts.mending import INVISIBLE
from dwuglos.formats.parts.tags import flattened, has_place
from dwuglos.language.markup import visible_text


def require_times(cues: Sequence[Cue], title: str) -> None:
    """Raise InputError when a cue has no times; `title` is that of the format, which needs them."""
    untimed = sum(cue.start is None or cue.end is None for cue in cues)
    if untimed:
        sentence = for_share(
            untimed,
            len(cues),
            "{title} needs times, and {n} of the {total} segments have none; give them times, or choose plain text.",
            "{title} needs times, and one of the {total} segments has none; give it times, or choose plain text.",
            "{title} needs times, and there are none in this talk; give it times, or choose plain text.",
        )
        raise InputError(sentence, title=title, n=untimed, total=len(cues))


def written_lines(text: str) -> list[str]:
    """Return the lines of a cue's text for a file of blocks, without empty lines and without spaces at their ends."""
    lines = text.splitlines()
    if INVISIBLE.search(text):
        lines = [INVISIBLE.sub("", line) for line in lines]
    return [bare for line in lines if (bare := line.rstrip())]


def written_otherwise(n: int) -> Notice:
    """Return the notice about `n` cues whose texts cannot be written as they are."""
    return Notice(
        "One cue has an arrow or times in its text that would begin another cue; they are written otherwise.",
        "{n} cues have an arrow or times in their texts that would begin other cues; they are written otherwise.",
        n,
    )


def styles_lost(cues: Sequence[Cue]) -> Notice:
    """Return the notice of the cues that have styles, for a format that has none."""
    return Notice(
        "One cue has italics, colours or other styles; it is written without.",
        "{n} cues have italics, colours or other styles; they are written without.",
        sum(_is_styled(cue.text) for cue in cues if "<" in cue.text or "{" in cue.text),
    )


def fonts_lost(cues: Sequence[Cue]) -> Notice:
    """Return the notice of the cues that have more than italics, bold, underline and colours."""
    return Notice(
        "One cue has a font or another style that this format does not hold; it is written without.",
        "{n} cues have fonts or other styles that this format does not hold; they are written without.",
        sum(flattened(cue.text).lost for cue in cues if "<" in cue.text or "{" in cue.text),
    )


def places_lost(cues: Sequence[Cue]) -> Notice:
    """Return the notice of the cues that stand elsewhere than at the bottom, for a format that has no places."""
    return Notice(
        "One cue has a place on the screen, such as the top, which this format does not hold.",
        "{n} cues have a place on the screen, such as the top, which this format does not hold.",
        sum(has_place(cue.text) for cue in cues if "{" in cue.text),
    )


def _is_styled(text: str) -> bool:
    flat = flattened(text)
    return flat.lost or visible_text(flat.text) != flat.text


def one_line(text: str) -> str:
    """Return a cue's text in one line and without markup, for a list in plain text."""
    return " ".join(INVISIBLE.sub("", unstyled(text)).split())


def clock(ms: int | None) -> str:
    """Return milliseconds as M:SS, from an hour on as H:MM:SS, as YouTube writes them."""
    minutes, seconds = divmod(max(0, ms or 0) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def full_clock(ms: int | None, mark: str = ".") -> str:
    """Return milliseconds as HH:MM:SS.mmm, with `mark` before the thousandths; more than 99 hours are allowed."""
    seconds, ms = divmod(max(0, ms or 0), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{mark}{ms:03}"
