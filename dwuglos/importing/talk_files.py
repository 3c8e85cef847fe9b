"""From a talk file to the talk in it; nothing is taken on trust, as anybody can make such a file.

What a good file has is said in `dwuglos.talk.file_layout`. It is read in memory, so that no name in it matters, and
within the budget of a bundle. A file is taken whole or not at all, but for what a newer version has added to it.
"""

from __future__ import annotations

import hashlib
import stat
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic
from typing import IO, NamedTuple

from dwuglos.errors import Notice, UnreadableFile, notice
from dwuglos.formats.parts.zip_parts import BROKEN
from dwuglos.importing.talk_rows import BadRow, Rows, TalkRows
from dwuglos.importing.unpacking import MOST_SECONDS, refuse_overlaps
from dwuglos.store.soundness import BadValue
from dwuglos.talk.file_layout import (
    BEGINNING,
    BEGINNING_AT,
    ENDING,
    LATER,
    MANIFEST,
    MEDIA_TYPE,
    MIMETYPE,
    MOST_BYTES,
    MOST_MEDIA,
    MOST_PACKED,
    RECORDING,
    TABLES,
    TALK,
    VERSION,
)
from dwuglos.talk.whole_talk import WholeTalk

_MOST_DIRECTORY = 1 << 20
"""Bytes of the directory of the ZIP, in which a good file has a thousand."""
_CHUNK = 1 << 18
_END, _END_64 = b"PK\x05\x06", b"PK\x06\x07"
"""How the end of a ZIP, and what points to the end of a very large one, begin (APPNOTE.TXT 4.3.15 and 4.3.16)."""
_END_SIZE, _COMMENT = 22, 1 << 16


class TalkFile(NamedTuple):
    """What a talk file held; `digest` is the SHA-256 of its bytes."""

    whole: WholeTalk
    notices: tuple[Notice, ...]
    digest: str


def is_talk_file(path: Path) -> bool:
    """Say whether a file is one, by how it begins or by the end of its name; a folder never is."""
    if not path.is_file():
        return False
    if path.suffix.lower() == ENDING:
        return True
    try:
        with path.open("rb") as file:
            return file.read(BEGINNING_AT + len(BEGINNING)).endswith(BEGINNING)
    except OSError:
        return False


def read_talk_file(path: Path) -> TalkFile:
    """Read a talk file. Raises UnreadableFile, with one sentence, for whatever may be wrong with it."""
    try:
        if path.stat().st_size > MOST_PACKED + MOST_MEDIA:
            raise _Refusal(_TOO_MUCH)
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            _look_at_end(file)
            with zipfile.ZipFile(file) as archive:
                whole, notices = _Archive(path, archive).read()
    except _Refusal as refusal:
        raise UnreadableFile(refusal.sentence, file=path.name, **refusal.facts) from None
    except UnreadableFile:
        raise
    except PermissionError:
        raise UnreadableFile("You may not read {file}; change its permissions.", file=path.name) from None
    except FileNotFoundError:
        raise UnreadableFile("There is no file {path}; check its name and folder.", path=path) from None
    except (*BROKEN, KeyError, RecursionError, MemoryError):
        raise UnreadableFile(_NOT_WHOLE, file=path.name) from None
    return TalkFile(whole, notices, digest)


class _Refusal(Exception):
    """Why a file is not taken, as a sentence with the hole {file}."""

    def __init__(self, sentence: str, **facts: object) -> None:
        self.sentence = sentence
        self.facts = facts


_NOT_WHOLE = "{file} is no talk file, or was cut short or changed on its way; save the talk as a file once more."
_TOO_MUCH = "{file} holds more than any talk; do not use it."
_ODD = "{file} holds what is in no talk file ({what}); do not use it."
_BAD_VALUES = "{file} holds values that no talk has ({what}); do not use it."
_NEWER = "A newer version of Dwugłos ({version}) made {file}; install that version to open it."


def _look_at_end(file: IO[bytes]) -> None:
    """Refuse a ZIP with a huge directory before that is read."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_SIZE - _COMMENT - 20))
    tail = file.read()
    end = tail.rfind(_END)
    if end < 0 or end + _END_SIZE > len(tail):
        raise _Refusal(_NOT_WHOLE)
    if tail[max(0, end - 20) : end].startswith(_END_64) or int.from_bytes(tail[end + 12 : end + 16], "little") > (
        _MOST_DIRECTORY
    ):
        raise _Refusal(_TOO_MUCH)


_LATER = frozenset(table.member for table in LATER)


class _Archive:
    """The members of a talk file, unpacked within a budget."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = MOST_BYTES
        self._until = monotonic() + MOST_SECONDS
        refuse_overlaps(path, archive.infolist())
        self._entries = self._checked(archive.infolist())
        if sum(each.compress_size for name, each in self._entries.items() if name != RECORDING) > MOST_PACKED:
            raise _Refusal(_TOO_MUCH)

    def _checked(self, entries: Sequence[zipfile.ZipInfo]) -> Mapping[str, zipfile.ZipInfo]:
        found: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            name = entry.filename
            mode = entry.external_attr >> 16
            if (
                name != entry.orig_filename
                or not name.isascii()
                or not name.isprintable()
                or set(name) & set("/\\:")
                or name.startswith(".")
                or name in found
                or (stat.S_IFMT(mode) not in (0, stat.S_IFREG))
                or entry.flag_bits & 1
                or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
            ):
                raise _Refusal(_ODD, what=ascii(name)[1:-1][:40])
            found[name] = entry
        return found

    def read(self) -> tuple[WholeTalk, tuple[Notice, ...]]:
        """Return the talk, and what is to be said of it."""
        if self._member(MIMETYPE).strip() != MEDIA_TYPE.encode():
            raise _Refusal(_NOT_WHOLE)
        rows = TalkRows(self._until)
        digests = self._digests(rows)
        members: dict[str, bytes] = {}
        for name in (TALK, *(table.member for table in TABLES)):
            if name in _LATER and name not in self._entries and name not in digests:
                continue
            content = self._member(name)
            if hashlib.sha256(content).hexdigest() != digests.get(name):
                raise _Refusal(_NOT_WHOLE)
            members[name] = content
        unknown = sorted(self._entries.keys() - members.keys() - {MIMETYPE, MANIFEST, RECORDING})
        try:
            whole = rows.whole(members)
        except (BadRow, BadValue) as bad:
            raise _Refusal(_BAD_VALUES, what=str(bad) or TALK) from None
        return whole, _notices(sorted([*unknown, *rows.unknown]))

    def _digests(self, rows: Rows) -> Mapping[str, object]:
        manifest = rows.object_of(self._member(MANIFEST))
        version, program, digests = manifest.get("version"), manifest.get("program"), manifest.get("members")
        if type(version) is not int or version < 1 or not isinstance(digests, dict):
            raise _Refusal(_NOT_WHOLE)
        if version > VERSION:
            raise _Refusal(_NEWER, version=str(program)[:40])
        return digests

    def _member(self, name: str) -> bytes:
        """Return the content of a member; what it announces is not trusted."""
        content = bytearray()
        with self._archive.open(self._entries[name]) as packed:
            while data := packed.read(_CHUNK):
                content += data
                self._left -= len(data)
                if self._left < 0 or monotonic() > self._until:
                    raise _Refusal(_TOO_MUCH)
        return bytes(content)


def _notices(unknown: Sequence[str]) -> tuple[Notice, ...]:
    if not unknown:
        return ()
    names = ", ".join(unknown[:5]) + (" …" if len(unknown) > 5 else "")
    sentence = "A newer version of Dwugłos made the talk file; what this one does not know was left out ({names})."
    return (notice(sentence, names=names),)
