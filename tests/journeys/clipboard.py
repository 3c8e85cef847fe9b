"""Holds a text in the clipboard of a desktop, as the program from which it was copied would, until it is ended."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    app.clipboard().setText(Path(sys.argv[1]).read_text("utf-8"))
    print("copied", flush=True)
    raise SystemExit(app.exec())
