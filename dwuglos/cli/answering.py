"""What every job of the command line needs: which library is meant, and where its answer goes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos import places

if TYPE_CHECKING:
    from argparse import Namespace


OPEN_KEY = "The key goes there unencrypted (http://), and can be read on the way."


def address(options: Namespace) -> str:
    """Return the library that is meant."""
    return options.library or places.library()


def complain(message: object) -> None:
    """Say something on standard error: progress, a warning, or what went wrong."""
    print(message, file=sys.stderr)


def print_json(value: object) -> None:
    """Answer in JSON, in whatever encoding standard output has."""
    import json

    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    json.dump(value, sys.stdout, ensure_ascii=not utf8, indent=1)
    print()


def put_out(data: bytes, output: str | None) -> None:
    """Write to a file, safely replaced, or without one to standard output."""
    from dwuglos import exporting

    if output:
        exporting.save(data, Path(output))
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
