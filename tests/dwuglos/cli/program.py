"""The program as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]


def program(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run it with arguments from the root of the project."""
    command = [sys.executable, "-W", "error", str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **options)
