"""Start Dwugłos: a job of the command line without a window, or else the window."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Return the exit status."""
    if sys.argv[1:] == ["--translate-child"]:  # how a frozen program calls itself, having no Python to call
        from dwuglos.models.offline import child_process

        return child_process.main()

    from dwuglos import cli

    if cli.is_job(sys.argv[1:]):
        gc.set_threshold(100_000)  # what a job makes stays to its end: looking for garbage would take a tenth of it
        return cli.main(sys.argv[1:], _pdf)

    from gui.start import quick_start

    quick_start.prepare()
    from gui import app

    return app.main(sys.argv[1:])


def _pdf(html: str, title: str) -> bytes:
    from gui import printing  # Qt, which no other job needs

    return printing.pdf(html, title)


if __name__ == "__main__":
    raise SystemExit(main())
