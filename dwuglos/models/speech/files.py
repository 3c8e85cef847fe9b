"""The files of speech models on this machine: where they are, and whether they are all there."""

from __future__ import annotations

import shutil
from pathlib import Path

from dwuglos import places
from dwuglos.errors import InputError
from dwuglos.models.folders import failures_in_words
from dwuglos.models.speech.catalogue import MODELS, SpeechModel

NEEDED = ("model.bin", "config.json", "tokenizer.json")
"""Files that every model has, beside a vocabulary. Without `tokenizer.json` the engine would look for it online."""
VOCABULARIES = ("vocabulary.json", "vocabulary.txt")


def home(model: SpeechModel) -> Path:
    """Return the folder of a model that was downloaded; it need not exist."""
    return places.models() / "speech" / model.name


def arriving(model: SpeechModel) -> Path:
    """Return the folder of a model while it is being downloaded; what is in it is gone on with the next time."""
    return home(model).with_name(f"{model.name}.part")


def installed() -> list[SpeechModel]:
    """Return the models that were downloaded, the smallest first."""
    return [model for model in MODELS if not _lacking(home(model))]


def is_begun(model: SpeechModel) -> bool:
    """Return whether a part of a model was downloaded."""
    return arriving(model).exists()


def size_of(model: SpeechModel) -> int:
    """Return the bytes that a model takes on the disk, with what was downloaded of it in part."""
    folders = (home(model), arriving(model))
    return sum(path.stat().st_size for folder in folders if folder.is_dir() for path in folder.iterdir())


def folder_of(model: str) -> Path:
    """Return the folder of a model by its name, or check the one that is given instead of a name.

    Raises InputError, which says what to do, when there is no model or not all of one.
    """
    if not model:
        raise InputError(
            "There is no speech model yet; in the window choose File, New talk from speech, or get one with the job "
            "models, such as: models get base.en."
        )
    listed = next((each for each in MODELS if each.name == model), None)
    folder = home(listed) if listed else Path(model).expanduser()
    lacking = _lacking(folder)
    if listed and lacking:
        raise InputError(
            "The speech model {model} is not on this computer; download it, or choose another one.", model=model
        )
    if lacking and not folder.is_dir():
        names = ", ".join(each.name for each in MODELS)
        raise InputError(
            "“{model}” is neither the folder of a speech model nor one of: {names}.", model=model, names=names
        )
    if lacking:
        raise InputError(
            "There is no whole speech model in {folder}: {file} is missing; choose another folder.",
            folder=folder,
            file=lacking,
        )
    return folder


def _lacking(folder: Path) -> str:
    """Return the name of a file that a model needs and a folder does not have; nothing when all are there."""
    for name in NEEDED:
        if not _has(folder, name):
            return name
    return "" if any(_has(folder, name) for name in VOCABULARIES) else VOCABULARIES[0]


def _has(folder: Path, name: str) -> bool:
    try:
        return (folder / name).stat().st_size > 0
    except OSError:
        return False


def remove(model: SpeechModel) -> None:
    """Remove a model that was downloaded, whole or in part. Raises UnwritableFile."""
    with failures_in_words(home(model)):
        for folder in (home(model), arriving(model)):
            if folder.exists():
                shutil.rmtree(folder)
