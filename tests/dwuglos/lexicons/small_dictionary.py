"""A small dictionary as dictd has them, packed or not."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

SMALL = {
    "00databaseshort": "00-database-short\n     Small English–Polish\n",
    "house": "house /haʊs/\nI.  <N> 1.  budynek, dom\n 2.  [książek]  wydawnictwo\nII.  <V> 1.  mieścić\n"
    " 2.  be housed (be V: :housed)\n - mieszkać\n",
    "break": "break /breɪk/\nI.  <V> 1.  [też przen]  rozbijać, łamać (with - z)\n"
    "II.  <V Phras>break down  1.  psuć się\n 2.  załamywać się\n",
    "set": 'set /set/\nI.  <V> 1.  stawiać\n 2.  [różnie]  a. nadawać\n b.\n      "set sb free"  - uwalniać kogoś\n',
    "motherinlaw": "mother-in-law /ˈmʌðə/ <N>\n  teściowa\n",
    "au pair": "au pair /əʊ ˈpeə/ <N>\n  pomoc domowa\n",
    "child": "child <N>\n  dziecko\n",
    "girl": "girl <N>\n  dziewczyna; panna\n",
    "get": "get <V>\n  dostawać\n",
}


def write(folder: Path, entries: Mapping[str, str] = SMALL, name: str = "small-eng-pol", chunk: int = 0) -> Path:
    """Write a dictionary and return its index; with a length of chunks it is packed as dictzip does."""
    data, lines = b"", []
    for headword, text in entries.items():
        raw = text.encode()
        lines.append(f"{headword}\t{_in_digits(len(data))}\t{_in_digits(len(raw))}\n")
        data += raw
    index = folder / f"{name}.index"
    index.write_text("".join(sorted(lines)), encoding="utf-8")
    if chunk:
        (folder / f"{name}.dict.dz").write_bytes(packed(data, chunk))
    else:
        (folder / f"{name}.dict").write_bytes(data)
    return index


def _in_digits(number: int) -> str:
    digits = ""
    while number or not digits:
        digits = _DIGITS[number % 64] + digits
        number //= 64
    return digits


def packed(data: bytes, chunk: int) -> bytes:
    """Return bytes as dictzip packs them, with the name of a file in the header."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    pieces = [
        packer.compress(data[at : at + chunk]) + packer.flush(zlib.Z_FULL_FLUSH) for at in range(0, len(data), chunk)
    ]
    sizes = struct.pack(f"<{len(pieces)}H", *map(len, pieces))
    field = b"RA" + struct.pack("<HHHH", 6 + len(sizes), 1, chunk, len(pieces)) + sizes
    head = b"\x1f\x8b\x08\x0c" + bytes(6) + struct.pack("<H", len(field)) + field + b"small.dict\0"
    return head + b"".join(pieces) + packer.flush() + struct.pack("<II", zlib.crc32(data), len(data))
