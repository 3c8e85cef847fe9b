"""Machine translation services, in the order the user sees them."""

from __future__ import annotations

import os
from collections.abc import Mapping

from dwuglos import keys
from dwuglos.errors import InputError
from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Service, Translator
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
    "Service",
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
    """Return the translator with that name on the command line. Raises InputError, which lists all names."""
    for translator in TRANSLATORS:
        if translator.name == name:
            return translator
    names = ", ".join(translator.name for translator in TRANSLATORS)
    raise InputError("There is no translation service called “{name}”; choose one of: {names}.", name=name, names=names)


def values_for(
    translator: type[Service], services: Mapping[str, Mapping[str, str]], *, secrets: bool = True
) -> dict[str, str]:
    """Return the values for a service's needs: from the environment, else from the keyring or `services`.

    `services` are those of the settings. The variable of each need is `DWUGLOS_`, the translator's name, `_` and the
    need's name, in capitals. Without `secrets` the keyring is not read, so that the user need not unlock it.
    """
    stored = services.get(translator.name)
    own_settings = stored if isinstance(stored, dict) else {}
    values = {}
    for need in translator.needs:
        if need.secret:
            values[need.name] = keys.read(translator.name, need.name) if secrets else ""
        else:
            value = os.environ.get(keys.variable(translator.name, need.name)) or own_settings.get(need.name)
            values[need.name] = value if isinstance(value, str) else ""
    return values


def prepared(translator: type[Translator], values: Mapping[str, str]) -> Translator:
    """Return a translator that can work. Raises InputError, which says what is missing and where to enter it."""
    instance = translator(values)
    if instance.missing:
        raise InputError(
            "{service} cannot work without: {needs}. Enter it in the window (Translate, Translation services…), "
            "or start the program with {variables}.",
            service=instance.title,
            needs=", ".join(need.title for need in instance.missing),
            variables=", ".join(keys.variable(instance.name, need.name) for need in instance.missing),
        )
    return instance
