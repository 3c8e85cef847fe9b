"""The disk as it may be when the power goes: what was synced is there, and of the rest any part may be.

A file has the bytes that were synced; each sector of what was written since may have been put down or not, in any
order. A name is safe once its folder was synced; of the changes of a folder since then, the first so many are there.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
_HEAD = struct.Struct("<cIIq")


class Operation(NamedTuple):
    """What a process did to a file; `what` is the letter that recorder.c writes."""

    what: str
    path: str
    offset: int
    data: bytes


def operations(log: Path) -> list[Operation]:
    """Return what was recorded."""
    data, at, found = log.read_bytes(), 0, []
    while at < len(data):
        what, path, length, offset = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        name = data[at : at + path].decode()
        at += path + length
        found.append(Operation(what.decode(), name, offset, data[at - length : at]))
    return found


@dataclass
class _File:
    """The bytes that are safe, and what was written since."""

    safe: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        for offset, data in self.waiting:
            _put(self.safe, offset, data)
        self.waiting.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """Return the bytes that are there when the power goes: none, all, or some of the waiting ones."""
        content, share = bytearray(self.safe), chance.choice((0.0, 1.0, chance.random()))
        for offset, data in self.waiting:
            if data is None:
                if chance.random() < share:
                    _put(content, offset, None)
                continue
            for at, piece in _sectors(offset, data):
                if chance.random() < share:
                    _put(content, at, piece)
        return bytes(content)


def _sectors(offset: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    at = offset
    while at < offset + len(data):
        end = min((at // SECTOR + 1) * SECTOR, offset + len(data))
        yield at, data[at - offset : end - offset]
        at = end


def _put(content: bytearray, offset: int, data: bytes | None) -> None:
    """Write data into a file's bytes; without data, cut or lengthen the file to the offset."""
    end = offset + len(data or b"")
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if data is None:
        del content[offset:]
    else:
        content[offset:end] = data


class Disk:
    """Files below a folder while operations are carried out."""

    def __init__(self, root: Path, content: dict[str, bytes]) -> None:
        """Begin with files by their names, which are safe."""
        self._root = str(root)
        self._now = {f"{root}/{name}": _File(bytearray(data)) for name, data in content.items()}
        self._safe = dict(self._now)
        self._moves: dict[str, list[Operation]] = {}
        self._at_move: dict[int, _File | None] = {}

    def do(self, operations: Iterable[Operation]) -> None:
        """Carry operations out."""
        for operation in operations:
            getattr(self, f"_do_{operation.what}")(operation)

    def _do_c(self, operation: Operation) -> None:
        self._now[operation.path] = _File()
        self._move(operation)

    def _do_r(self, operation: Operation) -> None:
        self._now[operation.data.decode()] = self._now.pop(operation.path)
        self._move(operation)

    def _do_u(self, operation: Operation) -> None:
        self._now.pop(operation.path, None)
        self._move(operation)

    def _move(self, operation: Operation) -> None:
        self._moves.setdefault(str(Path(operation.path).parent), []).append(operation)
        self._at_move[id(operation)] = self._now.get(operation.path)

    def _do_w(self, operation: Operation) -> None:
        if operation.path in self._now:  # and not taken away while it was open
            self._now[operation.path].waiting.append((operation.offset, operation.data))

    def _do_t(self, operation: Operation) -> None:
        if operation.path in self._now:
            self._now[operation.path].waiting.append((operation.offset, None))

    def _do_s(self, operation: Operation) -> None:
        if operation.path in self._now:
            self._now[operation.path].sync()
        for move in self._moves.pop(operation.path, []):
            self._make_safe(self._safe, move)

    def _make_safe(self, names: dict[str, _File], move: Operation) -> None:
        if move.what == "c":
            made = self._at_move[id(move)]
            assert made is not None
            names[move.path] = made
        elif move.what == "r":
            names[move.data.decode()] = names.pop(move.path)
        else:
            names.pop(move.path, None)

    def lose_power(self, into: Path, chance: random.Random) -> None:
        """Write what is there after the power went into a new folder."""
        names = dict(self._safe)
        for moves in self._moves.values():
            for move in moves[: chance.choice((0, len(moves), chance.randint(0, len(moves))))]:
                self._make_safe(names, move)
        for path, file in names.items():
            target = into / path.removeprefix(self._root).lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.after_a_cut(chance))
