"""Machine translation services, in the order the user sees them."""

from __future__ import annotations

import os
from collections.abc import Mapping

from dwuglos import keys
from dwuglos.errors import InputError
from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.deepl import DeepL
from dwuglos.translators.firefox import Firefox
from dwuglos.translators.google import Google
from dwuglos.translators.language_model import LanguageModelTranslator
from dwuglos.translators.libretranslate import LibreTranslate
from dwuglos.translators.microsoft import Microsoft
from dwuglos.translators.mymemory import MyMemory
from dwuglos.translators.parts.answers import without_service

__all__ = [
    "NO_CONTEXT",
    "TRANSLATORS",
    "Context",
    "Limits",
    "Need",
    "Translator",
    "by_name",
    "given_to",
    "prepared",
    "without_service",
]

TRANSLATORS: tuple[type[Translator], ...] = (
    Google,
    Firefox,
    LanguageModelTranslator,
    DeepL,
    Microsoft,
    LibreTranslate,
    MyMemory,
)


def by_name(name: str) -> type[Translator]:
    """Return the translator the command line calls `name`. Raises InputError, which lists the names there are."""
    for translator in TRANSLATORS:
        if translator.name == name:
            return translator
    names = ", ".join(translator.name for translator in TRANSLATORS)
    raise InputError("There is no translator called “{name}”; choose one of: {names}.", name=name, names=names)


def values_for(
    translator: type[Translator], services: Mapping[str, Mapping[str, str]], *, secrets: bool = True
) -> dict[str, str]:
    """Return what a translator is given: from the environment, else from the keyring or the settings' `services`.

    The variable of each need is `DWUGLOS_`, the translator's name, `_` and the need's name, in capitals. Without
    `secrets` nobody is asked to unlock a keyring.
    """
    stored = services.get(translator.name)
    kept = stored if isinstance(stored, dict) else {}
    values = {}
    for need in translator.needs:
        if need.secret:
            values[need.name] = keys.read(translator.name, need.name) if secrets else ""
        else:
            value = os.environ.get(keys.variable(translator.name, need.name)) or kept.get(need.name)
            values[need.name] = value if isinstance(value, str) else ""
    return values


def prepared(translator: type[Translator], values: Mapping[str, str]) -> Translator:
    """Return a translator that can work. Raises InputError, which says what is missing and how to give it."""
    made = translator(values)
    if made.missing:
        raise InputError(
            "{service} cannot work without: {needs}. Enter it in the window (Translate, Translation services…), "
            "or start the program with {variables}.",
            service=made.title,
            needs=", ".join(need.title for need in made.missing),
            variables=", ".join(keys.variable(made.name, need.name) for need in made.missing),
        )
    return made
