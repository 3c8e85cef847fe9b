#!/usr/bin/env python3
"""Start Dwugłos: a job of the command line without a window, or else the window."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Return the exit status."""
    if sys.argv[1:] == ["--translate-child"]:  # how a frozen program calls itself, having no Python to call
        from dwuglos.models.offline import child_process

        return child_process.main()
    if sys.argv[1:] == ["--grammar-child"]:
        from dwuglos.language import grammar_child

        return grammar_child.main()
    if sys.argv[1:] == ["--match-child"]:
        from dwuglos.finding import pattern_child

        return pattern_child.main()

    if sys.argv[1:] == ["--alignment-child"]:
        from dwuglos.media.alignment import child_process as alignment_child

        return alignment_child.main()

    from dwuglos import cli

    if cli.is_job(sys.argv[1:]):
        gc.set_threshold(100_000)  # what a job makes stays to its end: looking for garbage would take a tenth of it
        return cli.main(sys.argv[1:], _pdf)

    from gui.start import opening

    return opening.open_window(sys.argv[1:])


def _pdf(html: str, title: str) -> bytes:
    from gui.start import system_libraries

    with system_libraries.named():
        from gui import printing  # Qt, which no other job needs

        return printing.pdf(html, title)


def _enter_environment() -> None:
    """Go on in the environment that `make setup` made, when this is the source tree and another Python was started."""
    import os
    from importlib.util import find_spec
    from pathlib import Path

    tree = Path(__file__).resolve().parent
    python = tree / ".venv" / "bin" / "python"
    if python.exists():
        os.execv(python, [str(python), str(tree / "main.py"), *sys.argv[1:]])
    if (tree / "Makefile").exists() and find_spec("sqlalchemy") is None:
        sys.stderr.write("Dwugłos is not set up yet. Set it up with: make setup\n")
        raise SystemExit(2)


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix and not hasattr(sys, "frozen"):
        _enter_environment()
    raise SystemExit(main())
