"""The files of a model: found in a folder, looked over, and put where the program looks for them.

A model is `model.enpl….bin`, one vocabulary `vocab.enpl.spm` or two (`srcvocab…`, `trgvocab…`), and a shortlist of
likely words, `lex….enpl….bin`, which makes it faster. Beside them may stand `records.json`, what Firefox's list of
models says of them (Remote Settings, collection translations-models), by which they are checked.
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
from errno import EDQUOT, ENOSPC
from pathlib import Path
from typing import Any

from dwuglos import places
from dwuglos.errors import BadAnswer, InputError, UnwritableFile
from dwuglos.models.offline.model_files import ModelFiles

FOLDER = "DWUGLOS_FIREFOX_MODEL"
"""The environment variable that names a folder with a model, in place of the one that was installed."""

RECORDS = "records.json"
_PAIR = "en-pl"
_LANGUAGES = re.compile(r"\.([a-z]{4})\.")
_PACKED = (".zst", ".gz")
_SMALLEST = 64
"""Bytes below which no file can be part of a model; the library itself takes an empty vocabulary without a word."""
_DAY = 86_400


def home() -> Path:
    """Return the folder the model is installed in; it need not exist."""
    return places.models() / _PAIR


def is_home_taken() -> bool:
    """Tell whether something is installed there, be it whole or not."""
    return home().exists()


def installed() -> Path | None:
    """Return the folder of the model to use, that of DWUGLOS_FIREFOX_MODEL or the one installed; None without one.

    Raises InputError when what stands there is no whole model.
    """
    named = os.environ.get(FOLDER)
    folder = Path(named) if named else home()
    if not named and not folder.exists():
        return None
    files_in(folder)
    return folder


def files_in(folder: Path) -> ModelFiles:
    """Return the files of the model in `folder`, unpacked. Raises InputError when there is none, or not all of it."""
    found = _found(folder)
    return _looked_over(found, folder)


def checked(folder: Path) -> ModelFiles:
    """Return the files of the model in `folder`, ready to be loaded.

    Raises InputError when there is no whole model, when it is still packed, and when a file is not what the
    `records.json` beside it says.
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
    """Raise InputError when a vocabulary is none: the library takes anything, and then translates into nothing."""
    for path in {files.source_vocabulary, files.target_vocabulary}:
        if not _is_vocabulary(_content(path)):
            raise InputError(
                "{file} is no vocabulary of a model; copy it again, or download the model anew.", file=path
            )


def _is_vocabulary(content: bytes) -> bool:
    """Tell whether `content` is a model of SentencePiece (sentencepiece_model.proto): pieces, and how they are used."""
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
        if field & 7 != 2:  # all it is made of has a length
            return False
        pieces += field == 10
        at += 1 + length
    return at == len(content) and pieces > 0


def _found(folder: Path) -> dict[str, Path]:
    """Return files by their kind: what their names begin with."""
    try:
        names = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        raise InputError(
            "The folder {folder} cannot be read; choose the folder that holds the model's files.", folder=folder
        ) from None
    found: dict[str, Path] = {}
    for path in names:
        kind = path.name.partition(".")[0]
        if kind in ("model", "lex", "vocab", "srcvocab", "trgvocab") and path.name.removesuffix(
            path.suffix if path.suffix in _PACKED else ""
        ).endswith((".bin", ".spm")):
            _check_languages(path)
            found.setdefault(kind, path)
    return found


def _check_languages(path: Path) -> None:
    languages = _LANGUAGES.search(path.name)
    if languages and languages[1] != "enpl":
        raise InputError(
            "{file} belongs to a model for other languages; choose the folder of the one from English to Polish.",
            file=path.name,
        )


def _looked_over(found: dict[str, Path], folder: Path) -> ModelFiles:
    source, target = (found.get(kind) or found.get("vocab") for kind in ("srcvocab", "trgvocab"))
    if "model" not in found or source is None or target is None:
        raise InputError(
            "There is no whole model in {folder}: it takes a file model.enpl….bin and a vocabulary, vocab.enpl.spm; "
            "choose another folder, or download the model.",
            folder=folder,
        )
    files = ModelFiles(found["model"], source, target, found.get("lex"))
    for path in files:
        if path is not None and path.stat().st_size < _SMALLEST:
            raise InputError("{file} is empty or cut off; copy it again, or download the model anew.", file=path)
    return files


def install_from(folder: Path) -> Path:
    """Copy the model in `folder`, packed (.zst, .gz) or not, to where the program looks for it; return that place.

    Raises InputError when it is no whole model from English to Polish, does not load, or is not what its `records.json`
    says, ServiceOffline when its process breaks off, and
    UnwritableFile when there is no room. What was installed before stays until the new one is whole.
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
    """Unpack what was packed with zstd. Raises ValueError."""
    from fxtranslate import discovery

    return discovery.verify_and_decompress(content)


def _digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file that `records.json` knows one of; there need not be such a file."""
    try:
        listing: Any = json.loads((folder / RECORDS).read_text("utf-8"))
        records = listing["data"]
        return {str(each["name"]): str(each["decompressedHash"]) for each in records if each.get("decompressedHash")}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def check_digest(name: str, content: bytes, digest: str | None) -> None:
    """Raise InputError when `content` has not the SHA-256 that is known of it, if one is."""
    if digest and hashlib.sha256(content).hexdigest() != digest.lower():
        raise InputError(
            "{file} is damaged: it is not what the list of models says of it; copy it again, or download the model.",
            file=name,
        )


def try_out(folder: Path) -> None:
    """Let the model in `folder` translate a word. Raises InputError when it cannot, ServiceOffline if it breaks off."""
    from dwuglos.models.offline.translating_process import TranslatingProcess

    files = files_in(folder)
    _check_vocabularies(files)
    process = TranslatingProcess(files)
    try:
        process.translate(["Hello."])
    except (InputError, BadAnswer):
        raise InputError(
            "These files are no model that this program can use; look for another version of the model."
        ) from None
    finally:
        process.close()


def remove() -> None:
    """Take the installed model away, if there is one. Raises UnwritableFile."""
    with _failures_in_words(home()):
        if home().exists():
            shutil.rmtree(home())


@contextmanager
def arriving() -> Iterator[Path]:
    """Give a folder for a new model, which takes the place of the old one if the block ends well, else is removed.

    Raises UnwritableFile when there is no room, or no right to write there.
    """
    with _failures_in_words(places.models()):
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
    """Take away what a program left that was killed in the middle, but nothing that may still be arriving."""
    for left in places.models().glob(f"{_PAIR}.*.new"):
        if time.time() - left.stat().st_mtime > _DAY:
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _failures_in_words(folder: Path) -> Iterator[None]:
    """Tell in the user's words what the disk refuses."""
    try:
        yield
    except OSError as error:
        if error.errno in (ENOSPC, EDQUOT):
            raise no_room(folder) from None
        raise UnwritableFile(
            "The folder {folder} cannot be written to: {reason}.", folder=folder, reason=error.strerror or error
        ) from None


def no_room(folder: Path) -> UnwritableFile:
    """Return that the disk is full."""
    return UnwritableFile("There is no room for the model in {folder}; free some space and try again.", folder=folder)
