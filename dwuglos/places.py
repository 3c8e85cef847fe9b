"""Where the user's own files are."""

from __future__ import annotations

import os
from pathlib import Path

APPLICATION = "dwuglos"


def library() -> str:
    """Return the address of the library when none is named: DWUGLOS_LIBRARY, or a file in the user's data folder."""
    named = os.environ.get("DWUGLOS_LIBRARY")
    if named:
        return named
    from platformdirs import user_data_path

    return str(user_data_path(APPLICATION, appauthor=False) / "library.db")


def settings() -> Path:
    """Return the file of the user's settings, which need not exist; DWUGLOS_SETTINGS names another."""
    named = os.environ.get("DWUGLOS_SETTINGS")
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False) / "settings.json"


def own_prompts() -> Path:
    """Return the folder, beside the settings, of the user's own prompts for language models; it need not exist."""
    return settings().parent / "prompts"


def models() -> Path:
    """Return the folder of translation models, beside the user's own library; it need not exist."""
    named = os.environ.get("DWUGLOS_MODELS")
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False) / "models"


_INSTALLED = Path(__file__).parent / "_resources"
"""Where a wheel has them: inside the one package it brings. The tree and the frozen program have them beside it."""

_RESOURCES = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parent.parent / "resources"


def samples() -> Path:
    """Return the folder of the talks that come with the program."""
    return _RESOURCES / "samples"


def icons() -> Path:
    """Return the folder of the program's own pictures."""
    return _RESOURCES / "icons"


def prompts() -> Path:
    """Return the folder of the prompts for language models that come with the program."""
    return _RESOURCES / "prompts"


def templates() -> Path:
    """Return the folder of the templates that articles are made with."""
    return _RESOURCES / "templates"


def own_templates() -> Path:
    """Return the folder of the user's own templates, which need not exist: `templates` beside the settings."""
    return settings().parent / "templates"


def translations() -> Path:
    """Return the folder of the window's words in other languages."""
    return _RESOURCES / "translations"


def help_pages() -> Path:
    """Return the folder of the help pages, which has a folder for each language."""
    return _RESOURCES / "help"


def changelog() -> Path:
    """Return the file that says what each version brought."""
    return _RESOURCES.parent / "CHANGELOG.md"
