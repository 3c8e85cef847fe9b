"""Speech recognisers, in the order the user sees them."""

from __future__ import annotations

from collections.abc import Mapping

from dwuglos import keys
from dwuglos.errors import InputError
from dwuglos.recognisers.base import Partial, Piece, Recogniser, Word
from dwuglos.recognisers.faster_whisper import FasterWhisper
from dwuglos.recognisers.openai import OpenAI

__all__ = ["RECOGNISERS", "Partial", "Piece", "Recogniser", "Word", "by_name", "prepared"]

RECOGNISERS: tuple[type[Recogniser], ...] = (FasterWhisper, OpenAI)


def by_name(name: str) -> type[Recogniser]:
    """Return the recogniser with that name on the command line. Raises InputError, which lists all names."""
    for recogniser in RECOGNISERS:
        if recogniser.name == name:
            return recogniser
    names = ", ".join(recogniser.name for recogniser in RECOGNISERS)
    raise InputError("There is no speech recogniser called “{name}”; choose one of: {names}.", name=name, names=names)


def prepared(recogniser: type[Recogniser], values: Mapping[str, str]) -> Recogniser:
    """Return a recogniser that can work. Raises InputError, which says what is missing and what to do."""
    instance = recogniser(values)
    if instance.missing:
        raise InputError(
            "{service} cannot work without: {needs}. Enter it in the window (File, New talk from speech), or start the "
            "program with {variables}.",
            service=instance.title,
            needs=", ".join(need.title for need in instance.missing),
            variables=", ".join(keys.variable(instance.name, need.name) for need in instance.missing),
        )
    instance.check()
    return instance
