"""Start Dwugłos: a job of the command line without a window, or else the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Return the exit status."""
    from dwuglos import cli

    if cli.is_job(sys.argv[1:]):
        return cli.main(sys.argv[1:])

    from gui import quick_start

    quick_start.prepare()
    from gui import app

    return app.main(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
