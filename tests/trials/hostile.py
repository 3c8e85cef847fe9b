"""Hostile bytes: without end or sense, with numbers that nobody has, and honest files made wrong in one place."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

_TEXTS = (
    "a",
    "\n",
    "\r\n",
    "\r",
    "a\n",
    " ",
    "\t",
    "\0",
    "1",
    "9",
    "0:",
    "\u0085",
    "\u2028",
    "\u200b",
    "á",
    "😀",
    "\u202e",
    "ż",
)
_MARKS = (
    "[",
    "{",
    "<",
    "(",
    "_",
    "|",
    "*",
    "-",
    "- ",
    '"',
    "'",
    ",",
    ";",
    "\\",
    "{\\",
    "{{",
    "{%",
    "{#",
    "&lt;",
    "&#x41;",
    "&amp",
)
_PIECES = ("<a>", "</a>", "<!--", "<![CDATA[", '{"a":', "-->", "00:00:00,000 --> ", "Dialogue: 0,", "https://a/", "a@")
_CUES = ("00:00:01,000 --> 00:00:02,000\n\n", "[1][2]", "{1}{2}a\n", "00:01 a\n", "a\tb\n", "1\na\n\n", "[00:01.00]a\n")
_BYTES = (b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"PK\x03\x04", b"PK\x05\x06")
FILLERS = (*(text.encode() for text in (*_TEXTS, *_MARKS, *_PIECES, *_CUES)), *_BYTES)
"""What is repeated until a file is full."""
_HUGE = (b"9" * 12, b"9" * 30, b"9" * 5000, b"1e999", b"-1e999", b"Infinity")
NUMBERS = (*_HUGE, b"0", b"-1", b"NaN", b"0.0000001", b"null", b"\xd9\xa3", b"[]", b'"a"')
"""What is put in the place of each number, or of one."""
_NUMBER = re.compile(rb"\d+")
_ENTITIES = b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 10))
BOMBS = (
    b'<?xml version="1.0"?><!DOCTYPE t [<!ENTITY e0 "aaaaaaaaaa">' + _ENTITIES + b"]><tt><body><p>&e9;</p></body></tt>",
    b'<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><transcript><text start="1">&x;</text></transcript>',
    b'{"events": [{"tStartMs": 1e400, "segs": [{"utf8": "a"}]}]}',
    b'{"segments": [{"start": NaN, "end": Infinity, "text": "a"}]}',
    b'{"segments": [{"start": {}, "end": [], "text": 5}]}',
    "\ufeff".encode("utf-16"),
    b"\xff\xfe\x00",
    b"",
)
"""Whole files."""


def attacks(seeds: Sequence[bytes], size: int) -> Iterator[tuple[str, bytes]]:
    """Yield attacks of about so many bytes, each with its name."""
    for number, bomb in enumerate(BOMBS):
        yield f"bomb {number}", bomb
    for filler in FILLERS:
        yield f"full of {filler!r}", filler * (size // len(filler))
    for outer, inner in (("u", "i"), ("font", "b"), ("span", "p"), ("c", "v"), ("div", "a")):
        many = size // (3 * len(outer) + len(inner) + 9)
        yield f"crossing {outer} and {inner}", "".join(f"{tag}" * many for tag in _crossing(outer, inner)).encode()
    yield "any bytes", random.Random(size).randbytes(size)
    for number, seed in enumerate(seeds):
        for name, data in _spoilt(seed, size):
            yield f"seed {number}, {name}", data


def _crossing(outer: str, inner: str) -> tuple[str, ...]:
    return f"<{outer}>", f"<{inner}>", "a", f"</{outer}>", f"</{inner}>"


def _spoilt(seed: bytes, size: int) -> Iterator[tuple[str, bytes]]:
    """Yield an honest file with things made wrong."""
    yield "again and again", seed * max(1, size // max(1, len(seed)))
    places = list(_NUMBER.finditer(seed))
    for value in NUMBERS:
        yield f"all numbers {value[:12]!r}", _NUMBER.sub(value.replace(b"\\", b""), seed)
        for place in places[:12]:
            yield f"number at {place.start()} {value[:12]!r}", seed[: place.start()] + value + seed[place.end() :]
    for share in range(1, 8):
        yield f"cut at {share}/8", seed[: len(seed) * share // 8]
    lines = seed.split(b"\n")
    yield "upside down", b"\n".join(reversed(lines))
    yield "without line ends", b"".join(lines)
    yield "in UTF-16", seed.decode("utf-8", "replace").encode("utf-16")
    for mark in (b"<", b">", b'"', b"{", b"}", b"[", b"]", b":", b",", b"\n", b" ", b"-", b"/", b"%"):
        yield f"without {mark!r}", seed.replace(mark, b"")
        yield f"with a thousand {mark!r}", seed.replace(mark, mark * 1000, 3)
    for filler in (b"a", b" ", b"<i>", b"<u><i></u>", b"{\\b1}", b"&", b"[", b"\n", b"1"):
        middle = len(seed) // 2
        yield f"{filler!r} without end in the middle", seed[:middle] + filler * (size // len(filler)) + seed[middle:]
