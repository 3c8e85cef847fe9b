"""Hunspell's dictionaries: lists of words with the endings that they take. No other module imports the library.

Where the library is a file of its own, it is called through ctypes, which lets other threads run meanwhile: opening the
Polish dictionary takes half a second, and suggestions a third of one. Elsewhere its Python module is called, which does
not.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Protocol

from dwuglos.errors import DwuglosError

LANGUAGE = "pl_PL"
LONGEST = 60
"""Characters of a word that is looked up: Hunspell has no longer ones."""
_KNOWN = ("nie", "książka", "źdźbło", "Kraków", "najpiękniejszych")
_UNKNOWN = "qxqźwvq"
_HEAD = 4096


class _Library(Protocol):
    """One open dictionary. Words are bytes in the dictionary's own encoding."""

    encoding: str

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Sequence[str]: ...

    def add(self, word: str, model: str) -> None: ...


class Dictionary:
    """An open dictionary; threads may share it.

    Raises DwuglosError when its files are missing, damaged, or in another encoding than they say.
    """

    def __init__(self, folder: Path, *, through_module: bool = False) -> None:
        self.folder = folder
        self._lock = Lock()
        _examine(folder)
        try:
            self._library = _open(folder, through_module)
        except (OSError, LookupError, ValueError, MemoryError) as error:
            raise _damage(folder) from error

    def has(self, word: str) -> bool:
        """Return whether the dictionary has a word, in any of its forms."""
        if not 0 < len(word) <= LONGEST:
            return False
        with self._lock:
            try:
                return self._library.spell(word)
            except UnicodeError:  # a letter that the dictionary's encoding lacks
                return False

    def suggestions(self, word: str) -> list[str]:
        """Return words like one that the dictionary does not have, the likeliest first; that takes its time."""
        if not 0 < len(word) <= LONGEST:
            return []
        with self._lock:
            try:
                return [each for each in self._library.suggest(word) if each]
            except UnicodeError:
                return []

    def add_with_affix(self, word: str, model: str) -> bool:
        """Add a word that takes the endings of another one in the dictionary; return whether that is possible."""
        if not 0 < len(word) <= LONGEST or "/" in word:
            return False
        with self._lock:
            try:
                self._library.add(word, model)
            except UnicodeError:
                return False
        return True


def opened(folders: Iterable[Path]) -> Dictionary:
    """Return the first of the dictionaries in folders that can be used. Raises DwuglosError when none can."""
    trouble: DwuglosError | None = None
    for folder in folders:
        try:
            dictionary = Dictionary(folder)
            if all(map(dictionary.has, _KNOWN)) and not dictionary.has(_UNKNOWN):
                return dictionary
            raise _damage(folder)
        except DwuglosError as error:
            trouble = trouble or error
    raise trouble or DwuglosError("There is no Polish dictionary; install Dwugłos again.")


def small(of: Dictionary, entries: Sequence[tuple[str, str]]) -> Dictionary:
    """Return a dictionary of a few words alone, each with the endings of a model that is in another dictionary."""
    with TemporaryDirectory(prefix="dwuglos-") as temporary:
        folder = Path(temporary)
        shutil.copyfile(of.folder / f"{LANGUAGE}.aff", folder / f"{LANGUAGE}.aff")
        models = list(dict.fromkeys(line for _, model in entries if (line := _entry_of(of, model))))
        content = b"\n".join([str(len(models)).encode(), *models]) + b"\n"
        (folder / f"{LANGUAGE}.dic").write_bytes(content)
        dictionary = Dictionary(folder)
    for word, model in entries:
        dictionary.add_with_affix(word, model)
    return dictionary


def model_for(of: Dictionary, word: str) -> str:
    """Return a word of a dictionary that takes the endings which a new word, in its base form, most likely takes.

    That is one that ends in the same letters and has, or has not, a capital too; empty where there is none.
    """
    encoding, content = _encoding(of.folder), _content(of.folder)
    try:
        whole = word.encode(encoding)
    except UnicodeError:
        return ""
    first = rb"[^\Wa-z\d_]" if word[:1].isupper() else rb"[a-z]"
    for letters in (5, 4, 3):
        if len(whole) <= letters:
            continue
        pattern = rb"^(" + first + rb"[^/\s]*" + re.escape(whole[-letters:]) + rb")/(\S+)\r?$"
        found = [(each[1], each[0]) for each in re.findall(pattern, content, re.MULTILINE)]
        if len(found) > 1 or (found and letters == 5):
            flags = [bytes(sorted(flag)) for flag, _ in found]
            usual = max(set(flags), key=lambda each: (flags.count(each), each))
            names: list[bytes] = [name for flag, name in found if bytes(sorted(flag)) == usual]
            return min(names, key=len).decode(encoding)
    return ""


def _entry_of(of: Dictionary, model: str) -> bytes:
    """Return the line of a word in the list of a dictionary; empty where there is none that takes endings."""
    try:
        word = re.escape(model.encode(_encoding(of.folder)))
    except UnicodeError:
        return b""
    found = re.search(rb"^" + word + rb"/\S+", _content(of.folder), re.MULTILINE)
    return found[0] if found else b""


def _content(folder: Path) -> bytes:
    return (folder / f"{LANGUAGE}.dic").read_bytes()


def _encoding(folder: Path) -> str:
    with (folder / f"{LANGUAGE}.aff").open("rb") as file:
        found = re.search(rb"^(?:\xef\xbb\xbf)?SET\s+(\S+)", file.read(_HEAD), re.MULTILINE)
    return _python_name(found[1].decode("ascii", "replace")) if found else "iso8859-1"


def _python_name(encoding: str) -> str:
    return re.sub(r"^microsoft-", "", encoding.lower())


def _examine(folder: Path) -> None:
    """Raise DwuglosError unless both files can be read and begin as such files do."""
    try:
        encoding = _encoding(folder)
        with (folder / f"{LANGUAGE}.dic").open("rb") as file:
            count = file.readline(_HEAD)
    except OSError as error:
        raise DwuglosError(
            "The Polish dictionary in {folder} is missing, so fewer words are known; install Dwugłos again.",
            folder=folder,
        ) from error
    try:
        "ą".encode(encoding)
    except (LookupError, UnicodeError) as error:
        raise _damage(folder) from error
    if not re.match(rb"(?:\xef\xbb\xbf)?\d{1,8}\s*$", count):
        raise _damage(folder)


def _damage(folder: Path) -> DwuglosError:
    return DwuglosError(
        "The Polish dictionary in {folder} is damaged, so fewer words are known; install Dwugłos again.", folder=folder
    )


def _open(folder: Path, through_module: bool) -> _Library:
    aff, dic = folder / f"{LANGUAGE}.aff", folder / f"{LANGUAGE}.dic"
    library = None if through_module else _shared_library()
    return _OfModule(folder) if library is None else _OfLibrary(library, aff, dic)


@cache
def _shared_library() -> ctypes.CDLL | None:
    """Return the library, of which chunspell brings a file of its own on Linux and macOS."""
    try:
        import hunspell
    except ImportError as error:
        raise DwuglosError(
            "A part of Dwugłos that knows the forms of words, {package}, is missing; install Dwugłos again.",
            package="chunspell",
        ) from error
    for path in sorted(Path(hunspell.__file__).parent.glob("libhunspell*")):
        try:
            return _declared(ctypes.CDLL(str(path)))
        except (OSError, AttributeError):
            continue
    return None


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    """Say what the functions of Hunspell's C interface take and give."""
    handle, text, texts = ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.POINTER(ctypes.c_char_p))
    for name, gives, takes in (
        ("create", handle, [text, text]),
        ("destroy", None, [handle]),
        ("get_dic_encoding", text, [handle]),
        ("spell", ctypes.c_int, [handle, text]),
        ("suggest", ctypes.c_int, [handle, texts, text]),
        ("free_list", None, [handle, texts, ctypes.c_int]),
        ("add_with_affix", ctypes.c_int, [handle, text, text]),
    ):
        function = getattr(library, f"Hunspell_{name}")
        function.restype, function.argtypes = gives, takes
    return library


class _OfLibrary:
    """A dictionary through the library's C interface."""

    def __init__(self, library: ctypes.CDLL, aff: Path, dic: Path) -> None:
        self._library = library
        self._handle: int | None = library.Hunspell_create(os.fsencode(aff), os.fsencode(dic))
        if not self._handle:
            raise MemoryError
        self.encoding = _python_name(str(library.Hunspell_get_dic_encoding(self._handle).decode("ascii")))

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            self._library.Hunspell_destroy(self._handle)

    def spell(self, word: str) -> bool:
        return bool(self._library.Hunspell_spell(self._handle, word.encode(self.encoding)))

    def suggest(self, word: str) -> Sequence[str]:
        found = ctypes.POINTER(ctypes.c_char_p)()
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), word.encode(self.encoding))
        words = [(found[n] or b"").decode(self.encoding, "ignore") for n in range(count)]
        self._library.Hunspell_free_list(self._handle, ctypes.byref(found), count)
        return words

    def add(self, word: str, model: str) -> None:
        self._library.Hunspell_add_with_affix(self._handle, word.encode(self.encoding), model.encode(self.encoding))


class _OfModule:
    """A dictionary through the library's Python module."""

    def __init__(self, folder: Path) -> None:
        from hunspell import Hunspell

        self._library = Hunspell(LANGUAGE, hunspell_data_dir=str(folder), system_encoding="utf-8")
        self.encoding = _encoding(folder)

    def spell(self, word: str) -> bool:
        return bool(self._library.spell(word))

    def suggest(self, word: str) -> Sequence[str]:
        return [str(each) for each in self._library.suggest(word)]

    def add(self, word: str, model: str) -> None:
        self._library.add_with_affix(word, model)
