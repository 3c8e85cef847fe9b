"""Start Dwugłos: a job of the command line without a window, or else the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Return the exit status."""
    if sys.argv[1:] == ["--translate-child"]:  # how a frozen program calls itself, having no Python to call
        from dwuglos.models.offline import child_process

        return child_process.main()

    from dwuglos import cli

    if cli.is_job(sys.argv[1:]):
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
