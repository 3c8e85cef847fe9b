"""What this program is, what it is made of, and under which licences."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from html import escape
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from dwuglos import __version__
from gui.widgets.fitting import fit
from gui.words import say

MADE_OF = (
    ("PySide6", "LGPL-3.0"),
    ("qtawesome", "MIT"),
    ("SQLAlchemy", "MIT"),
    ("alembic", "MIT"),
    ("keyring", "MIT"),
    ("deep-translator", "MIT"),
    ("requests", "Apache-2.0"),
    ("fxtranslate", "MPL-2.0"),
    ("pysrt", "GPL-3.0"),
    ("pysubs2", "MIT"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("Jinja2", "BSD-3-Clause"),
    ("python-docx", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("morfeusz2", "BSD-2-Clause"),
    ("snowballstemmer", "BSD-3-Clause"),
    ("chunspell", "MIT, LGPL-2.1"),
    ("lingotweaker", "LGPL-2.1"),
    ("lingotweaker-data-pl", "LGPL-2.1"),
    ("numpy", "BSD-3-Clause"),
    ("pocketsphinx", "BSD-2-Clause"),
    ("platformdirs", "MIT"),
    ("rapidfuzz", "MIT"),
    ("charset-normalizer", "MIT"),
)
"""Every library the program needs, with its licence."""


def versions() -> Iterator[tuple[str, str, str]]:
    """Yield name, version and licence of each part; a part that does not say its version has none."""
    yield "Python", platform.python_version(), "PSF-2.0"
    yield "Qt", qVersion(), "LGPL-3.0"
    for name, licence in MADE_OF:
        try:
            yield name, version(name), licence
        except PackageNotFoundError:
            yield name, "", licence


class AboutDialog(QDialog):
    """To be read and copied."""

    def __init__(self, library: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("help", "About Dwugłos"))
        fit(self, 520, 520)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setHtml(_words(library))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.text, 1)
        rows.addWidget(buttons)


def _words(library: str) -> str:
    words = say(
        "help",
        "<h2>Dwugłos {version}</h2><p>Turns English talks into Polish: bilingual subtitles, edited by hand, kept "
        "safe.</p><p>Free software under the GNU General Public License, version 3 or later, without any warranty.</p>"
        "<p>Library: {library}</p><h3>Made of</h3>",
    )
    row = "<tr><td>{}</td><td>{}</td><td>{}</td></tr>"
    rows = "".join(row.format(*map(escape, part)) for part in versions())
    head = row.format(say("help", "Part"), say("help", "Version"), say("help", "Licence")).replace("td>", "th>")
    table = f'<table cellpadding="3">{head.replace("<th>", "<th align=left>")}{rows}</table>'
    return words.format(version=__version__, library=escape(library)) + table
