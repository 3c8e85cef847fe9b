"""The files of a model: find them in a folder, check them, and install them.

A model is `model.enpl….bin`, one vocabulary `vocab.enpl.spm` or two (`srcvocab…`, `trgvocab…`), and a shortlist of
likely words, `lex….enpl….bin`, which makes it faster. The folder may also have `records.json`, the records of these
files in Firefox's list of models (Remote Settings, collection translations-models), with their hashes.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dwuglos import places
from dwuglos.errors import BadAnswer, InputError
from dwuglos.models.folders import failures_in_words
from dwuglos.models.offline.model_files import ModelFiles

FOLDER = "DWUGLOS_FIREFOX_MODEL"
"""The environment variable with the folder of a model to use instead of the installed one."""

RECORDS = "records.json"
_PAIR = "en-pl"
_LANGUAGES = re.compile(r"\.([a-z]{4})\.")
_PACKED = (".zst", ".gz")
_SMALLEST = 64
"""A file of fewer bytes cannot be part of a model; the library itself accepts an empty vocabulary without an error."""
_DAY = 86_400  # seconds


def home() -> Path:
    """Return the folder of the installed model, which need not exist."""
    return places.models() / _PAIR


def is_home_taken() -> bool:
    """Return whether the folder of the installed model exists, whatever is in it."""
    return home().exists()


def installed() -> Path | None:
    """Return the folder of the model to use: that of DWUGLOS_FIREFOX_MODEL, else the installed one; None without any.

    Raises InputError when the folder has no complete model.
    """
    override = os.environ.get(FOLDER)
    folder = Path(override) if override else home()
    if not override and not folder.exists():
        return None
    files_in(folder)
    return folder


def files_in(folder: Path) -> ModelFiles:
    """Return the files of the model in `folder`, packed or not. Raises InputError when it has no complete model."""
    return _complete(_files_by_kind(folder), folder)


def checked(folder: Path) -> ModelFiles:
    """Return the files of the model in `folder` after a check that they can be loaded.

    Raises InputError when there is no complete model, when a file is still packed, when a file has another hash than in
    `records.json`, or when a vocabulary is none.
    """
    files = files_in(folder)
    digests = _digests(folder)
    for path in {path for path in files if path is not None}:
        if path.suffix in _PACKED:
            raise InputError(
                "{file} is still packed; in the window choose Translate, Offline translation model, Choose folder, "
                "or unpack it.",
                file=path,
            )
        if path.name in digests:
            check_digest(path.name, _content(path), digests[path.name])
    _check_vocabularies(files)
    return files


def _check_vocabularies(files: ModelFiles) -> None:
    """Raise InputError when a file is no vocabulary: the library accepts any file, and then translates into nothing."""
    for path in {files.source_vocabulary, files.target_vocabulary}:
        if not _is_vocabulary(_content(path)):
            raise InputError(
                "{file} is not the vocabulary of a model; copy it again, or download the model anew.", file=path
            )


def _is_vocabulary(content: bytes) -> bool:
    """Return whether `content` is a model of SentencePiece: the fields of the message in sentencepiece_model.proto.

    In the encoding of Protocol Buffers, each field is a tag, a length (seven bits in each byte), and so many bytes. Tag
    10 is a piece of the vocabulary, of which there must be one; no field there is without a length.
    """
    at = pieces = 0
    while at < len(content):
        field, length, shift = content[at], 0, 0
        while True:
            at += 1
            if at >= len(content) or shift > 28:
                return False
            length |= (content[at] & 127) << shift
            shift += 7
            if content[at] < 128:
                break
        if field & 7 != 2:  # 2 is the type of a field with a length
            return False
        pieces += field == 10
        at += 1 + length
    return at == len(content) and pieces > 0


def _files_by_kind(folder: Path) -> dict[str, Path]:
    """Return the files of a model by their kind, which is the beginning of their names."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        raise InputError(
            "The folder {folder} cannot be read; choose the folder that holds the model's files.", folder=folder
        ) from None
    by_kind: dict[str, Path] = {}
    for path in paths:
        kind = path.name.partition(".")[0]
        if kind in ("model", "lex", "vocab", "srcvocab", "trgvocab") and path.name.removesuffix(
            path.suffix if path.suffix in _PACKED else ""
        ).endswith((".bin", ".spm")):
            _check_languages(path)
            by_kind.setdefault(kind, path)
    return by_kind


def _check_languages(path: Path) -> None:
    languages = _LANGUAGES.search(path.name)
    if languages and languages[1] != "enpl":
        raise InputError(
            "{file} belongs to a model for other languages; choose the folder of the one from English to Polish.",
            file=path.name,
        )


def _complete(by_kind: dict[str, Path], folder: Path) -> ModelFiles:
    """Return the files of a complete model. Raises InputError when one is missing or too small."""
    source, target = (by_kind.get(kind) or by_kind.get("vocab") for kind in ("srcvocab", "trgvocab"))
    if "model" not in by_kind or source is None or target is None:
        raise InputError(
            "There is no whole model in {folder}: it takes a file model.enpl….bin and a vocabulary, vocab.enpl.spm; "
            "choose another folder, or download the model.",
            folder=folder,
        )
    files = ModelFiles(by_kind["model"], source, target, by_kind.get("lex"))
    for path in files:
        if path is not None and path.stat().st_size < _SMALLEST:
            raise InputError("{file} is empty or cut off; copy it again, or download the model anew.", file=path)
    return files


def install_from(folder: Path) -> Path:
    """Install the model in `folder`, packed (.zst, .gz) or not; return the folder of the installed model.

    The model that was installed before stays until the new one is complete. Raises InputError when the folder has no
    complete model from English to Polish, or when a file does not load or has another hash than in `records.json`,
    ServiceOffline when the process with the model dies, and UnwritableFile when the disk is full.
    """
    if not _has_model(folder) and _has_model(folder / _PAIR):
        folder = folder / _PAIR
    files = files_in(folder)
    digests = _digests(folder)
    with arriving() as new:
        for path in {path for path in files if path is not None}:
            name = path.name.removesuffix(path.suffix) if path.suffix in _PACKED else path.name
            content = _content(path)
            check_digest(name, content, digests.get(name))
            (new / name).write_bytes(content)
        if (folder / RECORDS).is_file():
            shutil.copyfile(folder / RECORDS, new / RECORDS)
        try_out(new)
    return home()


def _has_model(folder: Path) -> bool:
    return folder.is_dir() and any(folder.glob("model.*"))


def _content(path: Path) -> bytes:
    try:
        content = path.read_bytes()
        if path.suffix == ".gz":
            return gzip.decompress(content)
        return unpacked(content) if path.suffix == ".zst" else content
    except (OSError, EOFError, ValueError, zlib.error):
        raise InputError("{file} cannot be read; copy it again, or download the model anew.", file=path) from None


def unpacked(content: bytes) -> bytes:
    """Return the unpacked content of a zstd file. Raises ValueError when it is damaged."""
    from fxtranslate import discovery

    return discovery.verify_and_decompress(content)


def _digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of unpacked files by name, from `records.json`; an empty dictionary without a usable file."""
    try:
        listing: Any = json.loads((folder / RECORDS).read_text("utf-8"))
        records = listing["data"]
        return {str(each["name"]): str(each["decompressedHash"]) for each in records if each.get("decompressedHash")}
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}


def check_digest(name: str, content: bytes, digest: str | None) -> None:
    """Raise InputError when `content` does not have the SHA-256 `digest`, if that is known."""
    if digest and hashlib.sha256(content).hexdigest() != digest.lower():
        raise InputError(
            "{file} is damaged: it does not match the list of models; copy it again, or download the model.",
            file=name,
        )


def try_out(folder: Path) -> None:
    """Translate a word with the model in `folder`.

    Raises InputError when it cannot, and ServiceOffline when the process with the model dies.
    """
    from dwuglos.models.offline.translating_process import TranslatingProcess

    files = files_in(folder)
    _check_vocabularies(files)
    process = TranslatingProcess(files)
    try:
        process.translate(["Hello."])
    except (InputError, BadAnswer):
        raise InputError(
            "These files are not a model that this program can use; look for another version of the model."
        ) from None
    finally:
        process.close()


def remove() -> None:
    """Remove the installed model, if there is one. Raises UnwritableFile."""
    with failures_in_words(home()):
        if home().exists():
            shutil.rmtree(home())


@contextmanager
def arriving() -> Iterator[Path]:
    """Yield a folder for a new model. It replaces the old one after the block; after an exception it is removed.

    Raises UnwritableFile when the disk is full, or when the user may not write there.
    """
    with failures_in_words(places.models()):
        places.models().mkdir(parents=True, exist_ok=True)
        _clear_up()
        with tempfile.TemporaryDirectory(prefix=f"{_PAIR}.", suffix=".new", dir=places.models()) as folder:
            new = Path(folder, "new")
            new.mkdir()
            yield new
            _replace(home(), new, Path(folder, "old"))


def _replace(place: Path, new: Path, old: Path) -> None:
    if place.exists():
        place.rename(old)
    try:
        new.rename(place)
    except OSError:
        if old.exists():
            old.rename(place)
        raise


def _clear_up() -> None:
    """Remove the folders of installations that were killed; one younger than a day may still be in use."""
    for folder in places.models().glob(f"{_PAIR}.*.new"):
        if time.time() - folder.stat().st_mtime > _DAY:
            shutil.rmtree(folder, ignore_errors=True)
