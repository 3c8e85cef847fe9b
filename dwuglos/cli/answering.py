"""What every job of the command line needs: which library is meant, and where its answer goes."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos import places

if TYPE_CHECKING:
    from argparse import Namespace

    from dwuglos.errors import DwuglosError
    from dwuglos.store.library import Library


OPEN_KEY = "The key goes there unencrypted (http://), and can be read on the way."


def address(options: Namespace) -> str:
    """Return the library that is meant."""
    return options.library or places.library()


def opened_library(options: Namespace) -> Library:
    """Open the library that is meant, and say what is to be known of how it was found. Raises LibraryError."""
    from dwuglos.store.library import Library

    library = Library(address(options))
    for notice in library.notices:
        complain(notice)
    return library


_CONTROLS = [code for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"]
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""What changes the direction of a line; a name may show as another one by it. Source: Unicode, UAX #9, 2."""
_REPLACED = dict.fromkeys((*_CONTROLS, *_TURNING), "\N{REPLACEMENT CHARACTER}")
_ESCAPED = {code: f"\\u{code:04x}" for code in (*_CONTROLS, *_TURNING)}


def printable(text: str) -> str:
    """Return text for people without control characters: in a terminal they would be commands, whoever wrote them."""
    return text.translate(_REPLACED)


def answer(message: object, end: str = "\n") -> None:
    """Say something to people on standard output."""
    print(printable(str(message)), end=end)


def complain(message: object) -> None:
    """Say something on standard error: progress, a warning, or what went wrong."""
    print(printable(str(message)), file=sys.stderr)


def status_of(damage: DwuglosError | None) -> int:
    """Return the exit status of a job that has shown what there is; what is damaged is said, and is a failure."""
    if damage is None:
        return 0
    complain(damage)
    return 3


def moment(ms: int) -> str:
    """Return a moment, in ms since 1970, as JSON and lists have it: in UTC."""
    from datetime import UTC, datetime

    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")


def print_json(value: object) -> None:
    """Answer in JSON, in whatever encoding standard output has."""
    print(_json(value, indent=1))


def print_json_rows(name: str, rows: Iterable[object]) -> None:
    """Answer in JSON with an object of one list, a line for each row; quick, as there may be tens of thousands."""
    lines = (f"  {_json(row)}" for row in rows)
    print(f'{{\n "{name}": [', ",\n".join(lines), " ]\n}", sep="\n")


def _json(value: object, indent: int | None = None) -> str:
    import json

    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    return json.dumps(value, ensure_ascii=not utf8, indent=indent).translate(_ESCAPED)


def put_out(data: bytes, output: str | None) -> None:
    """Write to a file, safely replaced, or without one to standard output."""
    from dwuglos import exporting

    if output:
        exporting.save(data, Path(output))
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
