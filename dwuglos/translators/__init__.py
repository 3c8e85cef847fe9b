"""Machine translation services, in the order the user sees them."""

from __future__ import annotations

from dwuglos.errors import InputError
from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.google import Google

__all__ = ["NO_CONTEXT", "TRANSLATORS", "Context", "Limits", "Need", "Translator", "by_name"]

TRANSLATORS: tuple[type[Translator], ...] = (Google,)


def by_name(name: str) -> type[Translator]:
    """Return the translator the command line calls `name`. Raises InputError, which lists the names there are."""
    for translator in TRANSLATORS:
        if translator.name == name:
            return translator
    known = ", ".join(translator.name for translator in TRANSLATORS)
    raise InputError("There is no translator called “{name}”; choose one of: {known}.", name=name, known=known)
