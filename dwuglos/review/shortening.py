"""Shorter wordings of a translation that has to be read too fast, by a language model; what fits is counted here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dwuglos.errors import BadAnswer, InputError
from dwuglos.language.markup import visible_text
from dwuglos.language.terms import Term
from dwuglos.layout.lines import break_lines
from dwuglos.models.answers import items
from dwuglos.models.asking import Model, unreadable
from dwuglos.models.prompts import Prompt
from dwuglos.profiles import Profile
from dwuglos.review.passages import around
from dwuglos.review.remarks import is_usable
from dwuglos.talk.transcript import Segment, storable
from dwuglos.timing.clock import characters_per_second

PROMPT = "review-shorten"
HOLES = ("title", "terms", "before", "lines", "after", "text", "count", "most", "length", "long")

WANTED = 2
"""How many proposals the user gets."""
_ASKED_FOR = 4  # models count badly: of more proposals more fit
_ROUNDS = 3
_FEWEST = 6
"""Characters; in less no sentence fits."""
_NUMBER = re.compile(r"\d+")


def room(segment: Segment, profile: Profile) -> int | None:
    """Return the most characters that can be read in the time of a segment; None without a limit or a time."""
    lasts = segment.duration
    return profile.speed * lasts // 1000 if profile.speed and lasts and lasts > 0 else None


def is_too_fast(segment: Segment, profile: Profile) -> bool:
    """Return whether a translation has to be read faster than the profile allows."""
    speed = characters_per_second(segment.target, segment.duration)
    return bool(profile.speed) and speed > profile.speed


def check_shortenable(segment: Segment, profile: Profile) -> int:
    """Return the most characters that a shorter wording may have.

    Raises InputError when the translation is not too fast, or nothing says whether it is, or the segment is too short
    for any.
    """
    if not segment.target.strip():
        raise InputError("There is no translation here to shorten.")
    if segment.duration is None:
        raise InputError("This segment has no times yet, so nobody can say how fast it has to be read.")
    if not profile.speed:
        raise InputError("The limits in force set no reading speed; choose others in the menu View.")
    most = room(segment, profile)
    if most is None or not is_too_fast(segment, profile):
        raise InputError("This translation can be read in its time; there is nothing to shorten.")
    if most < _FEWEST:
        raise InputError("This segment is too short for any words; lengthen it, or join it with the next one.")
    return most


def shortened(
    model: Model, segments: Sequence[Segment], id: int, profile: Profile, *, title: str = "", terms: Iterable[Term] = ()
) -> list[str]:
    """Return up to two wordings of a translation that fit the limits of the profile, broken into lines.

    Raises InputError for a segment that is gone or not too fast, and a prompt of the user that cannot be used;
    Cancelled; BadAnswer when no wording fits; and the errors of `Model.ask`.
    """
    passage = around(segments, id)
    if passage is None:
        raise InputError("That segment is no longer there.")
    segment = passage.segments[0]
    most = check_shortenable(segment, profile)
    prompt = Prompt.read(PROMPT, HOLES, ("text", "most"))
    numbers = {"count": str(_ASKED_FOR), "most": str(most), "length": str(len(visible_text(segment.target)))}
    values = {**passage.values(title, terms), **numbers, "text": " ".join(segment.target.split())}
    fitting: dict[str, str] = {}
    too_long: dict[str, int] = {}
    for _ in range(_ROUNDS):
        long = "\n".join(f"{text} ({count})" for text, count in too_long.items())
        for text in model.ask(prompt, {**values, "long": long}, lambda answer: _texts(answer, model.where.model)):
            wording = break_lines(text, profile.line_length, profile.lines)
            if not _says_the_same(text, segment.target):
                continue
            if fits(wording, segment, profile):
                fitting.setdefault(text, wording)
            else:
                too_long[text] = len(visible_text(text))
        if len(fitting) >= WANTED:
            break
    if not fitting:
        raise BadAnswer("The model {model} found no wording that fits; shorten it by hand.", model=model.where.model)
    return list(fitting.values())[:WANTED]


def fits(text: str, segment: Segment, profile: Profile) -> bool:
    """Return whether a text can be read in the time of a segment, in the lines that the profile allows."""
    lines = visible_text(text).splitlines()
    in_lines = len(lines) <= profile.lines and all(len(line) <= profile.line_length for line in lines)
    return in_lines and characters_per_second(text, segment.duration) <= profile.speed


def _says_the_same(text: str, before: str) -> bool:
    """Return whether a wording may stand for a text: another Polish one, without numbers that were not there."""
    return is_usable(text, before) and not set(_NUMBER.findall(text)) - set(_NUMBER.findall(before))


def _texts(answer: str, model: str) -> list[str]:
    texts = [
        " ".join(storable(item["text"]).split()) for item in items(answer, "text") if isinstance(item["text"], str)
    ]
    if not any(texts):
        raise unreadable(model)
    return [text for text in dict.fromkeys(texts) if text]
