"""Paths of the user's own files, and of the files that come with the program."""

from __future__ import annotations

import os
from pathlib import Path

APPLICATION = "dwuglos"


def library() -> str:
    """Return the address of the usual library: DWUGLOS_LIBRARY, or else a file in the user's data folder."""
    address = os.environ.get("DWUGLOS_LIBRARY")
    if address:
        return address
    from platformdirs import user_data_path

    return str(user_data_path(APPLICATION, appauthor=False) / "library.db")


def is_usual(folder: Path) -> bool:
    """Return whether a folder is the one that this program made for itself, for the library or for the settings."""
    if folder.name != APPLICATION:
        return False
    from platformdirs import user_config_path, user_data_path

    return folder in (user_data_path(APPLICATION, appauthor=False), user_config_path(APPLICATION, appauthor=False))


def settings() -> Path:
    """Return the file of the user's settings, which need not exist: DWUGLOS_SETTINGS, or one in the config folder."""
    path = os.environ.get("DWUGLOS_SETTINGS")
    if path:
        return Path(path)
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False) / "settings.json"


def own_words() -> Path:
    """Return the file, beside the settings, of the words that the user added to the dictionary; it need not exist."""
    return settings().parent / "dictionary.txt"


def own_prompts() -> Path:
    """Return the folder, beside the settings, of the user's own prompts for language models; it need not exist."""
    return settings().parent / "prompts"


def _data_folder(variable: str, name: str) -> Path:
    """Return the folder that a variable of the environment names, or else one of a name in the data folder."""
    path = os.environ.get(variable)
    if path:
        return Path(path)
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False) / name


def models() -> Path:
    """Return the folder of models on this machine, which need not exist: DWUGLOS_MODELS, or one in the data folder."""
    return _data_folder("DWUGLOS_MODELS", "models")


def recognitions() -> Path:
    """Return the folder of what is being recognised: DWUGLOS_RECOGNITIONS, or one in the data folder."""
    return _data_folder("DWUGLOS_RECOGNITIONS", "recognitions")


def media() -> Path:
    """Return the folder of what came in talk files to be played, which need not exist: DWUGLOS_MEDIA, or one in the
    data folder.
    """
    return _data_folder("DWUGLOS_MEDIA", "media")


def alignments() -> Path:
    """Return the folder of what stopped alignments have done, which need not exist: in DWUGLOS_CACHE, or the cache."""
    path = os.environ.get("DWUGLOS_CACHE")
    if path:
        return Path(path) / "alignments"
    from platformdirs import user_cache_path

    return user_cache_path(APPLICATION, appauthor=False) / "alignments"


def beside(source: str, otherwise: str) -> str:
    """Return the folder of the file or folder a talk came from, for what is made of the talk.

    `otherwise` where there is none, it is gone, nothing can be written there, or it came with the program.
    """
    path = Path(source)
    folder = path if path.is_dir() else path.parent
    is_ours = samples() == folder or samples() in folder.parents
    return str(folder) if source and not is_ours and folder.is_dir() and os.access(folder, os.W_OK) else otherwise


_INSTALLED = Path(__file__).parent / "_resources"
"""The resources in a wheel, which has them inside the package; the tree and the frozen program have them beside it."""

_RESOURCES = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parent.parent / "resources"


def samples() -> Path:
    """Return the folder of the talks that come with the program."""
    return _RESOURCES / "samples"


def icons() -> Path:
    """Return the folder of the program's own icons."""
    return _RESOURCES / "icons"


def dictionaries() -> tuple[Path, ...]:
    """Return the folders where the Polish dictionary may be: the one that comes with the program, and the system's."""
    return (_RESOURCES / "dictionaries", Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"))


def prompts() -> Path:
    """Return the folder of the prompts for language models that come with the program."""
    return _RESOURCES / "prompts"


def templates() -> Path:
    """Return the folder of the templates of articles that come with the program."""
    return _RESOURCES / "templates"


def review_page() -> Path:
    """Return the folder of what the web page for reviews is made of."""
    return _RESOURCES / "review_page"


def own_templates() -> Path:
    """Return the folder, beside the settings, of the user's own templates; it need not exist."""
    return settings().parent / "templates"


def translations() -> Path:
    """Return the folder of the translations of the user interface."""
    return _RESOURCES / "translations"


def help_pages() -> Path:
    """Return the folder of the help pages, which has a folder for each language."""
    return _RESOURCES / "help"


def changelog() -> Path:
    """Return the file of the changelog."""
    return _RESOURCES.parent / "CHANGELOG.md"


def debian_packages() -> Path:
    """Return the file that says which Debian package holds which library of the system."""
    return _RESOURCES / "debian-packages.txt"
