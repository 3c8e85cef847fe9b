"""Fetched once, by the process that all others are copies of: works a little, so that what is imported late is there.

A process that then becomes another user's could not read it any more.
"""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import tests.dwuglos.store.writer
import tests.trials.promises
import tests.trials.reach  # noqa: F401
from tests.trials.work import Work, older_library

with tempfile.TemporaryDirectory() as folder:
    Work(Path(folder), random.Random(0), lambda *_: None).run(60)
    older_library(Path(folder) / "older.db")
