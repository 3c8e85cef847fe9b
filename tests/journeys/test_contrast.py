"""The pages as they are on a screen: can everything that is written there be read? WCAG 2.2 AA."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from operator import ne
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from gui.look.theme import DARK, LIGHT
from tests.journeys.contrast import Glyph, glyphs
from tests.journeys.desktop import ROOT, Desktop, missing_tools, until

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels"
TALK = ""  # the title of the talk
TEXT, MARK = 4.5, 3.0
CURSOR = 60
"""Lines of pixels that differ while a cursor blinks."""
WORD = 2
"""Letters beside a letter that make it one of a word."""
PAGES: dict[str, tuple[tuple[str, ...], str]] = {
    "segments": ((), TALK),
    "an open cell": (("F2",), TALK),
    "find": (("Escape", "ctrl+f"), TALK),
    "the palette": (("Escape", "ctrl+shift+p"), "Find a command"),
    "settings": (("Escape", "ctrl+comma"), "Settings"),
    "export": (("Escape", "ctrl+e"), "Export subtitles"),
    "keys": (("Escape", "shift+F1"), "Keyboard shortcuts"),
    "a menu": (("Escape", "alt+s"), TALK),
    "the article": (("Escape", "F6"), TALK),
    "the library": (("ctrl+w",), "Dwugłos"),
}
"""The keys that lead from one page to the next, and the title of the window that has the keyboard then."""


def poor(found: list[Glyph], edge: str) -> list[str]:
    """Return the letters that are too faint for text, and the edges of fields that are too faint for marks."""
    of_edge = QColor(edge).rgb()
    wanted = [(glyph, MARK if glyph.ink == of_edge else TEXT) for glyph in found if glyph.neighbours >= WORD]
    return [str(glyph) for glyph, least in wanted if glyph.contrast < least]


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Desktop]:
    """A screen at 200 %, on which the stroke of a letter has a pixel that is not blended with what is beside it."""
    missing = missing_tools() + ([] if shutil.which("import") else ["import"])
    if missing:
        pytest.skip(f"pictures need {', '.join(missing)}")
    with Desktop(tmp_path, "1920x1080", filled=True) as desktop:
        yield desktop


def lines_of(shot: Path) -> list[bytes]:
    """Return the lines of pixels of a picture."""
    image = QImage(str(shot)).convertToFormat(QImage.Format.Format_RGB32)
    pixels, length = bytes(image.constBits()), image.bytesPerLine()
    return [pixels[start : start + length] for start in range(0, len(pixels), length)]


def picture(desktop: Desktop) -> Path:
    """Take a picture as soon as nothing moves any more but a cursor that blinks."""
    shot = desktop.folder / "shot.ppm"

    def is_still() -> bool:
        before = lines_of(shot) if shot.exists() else []
        subprocess.run(["import", "-window", "root", str(shot)], env=desktop.environment, check=True)
        now = lines_of(shot)
        return len(before) == len(now) and sum(map(ne, before, now)) <= CURSOR

    until(is_still, "the window to come to rest", between=0.3)
    return shot


@pytest.mark.display
@pytest.mark.parametrize(("theme", "edge"), [("light", LIGHT.edge), ("dark", DARK.edge)])
def test_all_that_is_written_can_be_read(large: Desktop, theme: str, edge: str) -> None:
    settings = {"theme": theme, "language": "en", "tour_offered": True}
    (large.folder / "settings.json").write_text(json.dumps(settings), "utf-8")
    large.ask("mousemove", "0", "0")
    program = large.start(
        large.folder / "library.db",
        SAMPLE.with_suffix(".en.srt"),
        SAMPLE.with_suffix(".pl.srt"),
        QT_SCALE_FACTOR="2",
        XCURSOR_SIZE="1",
    )
    talk = program.wait_for_talk()
    measured: dict[str, int] = {}
    found: dict[str, list[str]] = {}
    for page, (keys, title) in PAGES.items():
        for key in keys:
            large.key(key)
            if key == "Escape":
                large.wait_for(talk)  # a key that comes before the window has the keyboard again is lost
        large.wait_for(title or talk)
        seen = glyphs(picture(large))
        measured[page] = sum(glyph.neighbours >= WORD for glyph in seen)
        found[page] = poor(seen, edge)
    assert {page: faint for page, faint in found.items() if faint} == {}
    assert min(measured.values()) > 50, measured


@pytest.mark.parametrize(("colour", "is_poor"), [("#767676", False), ("#7c7c7c", True)])
def test_letters_that_are_too_faint_are_found(qapp: object, tmp_path: Path, colour: str, is_poor: bool) -> None:
    """4.54 to 1, and 4.17."""
    image = QImage(400, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setPen(QColor(colour))
    font = painter.font()
    font.setPixelSize(32)
    painter.setFont(font)
    painter.drawText(40, 50, "mill hill")
    painter.end()
    image.save(str(tmp_path / "mill.png"))
    found = glyphs(tmp_path / "mill.png")
    assert len(found) >= 4
    assert (poor(found, "#000001") != []) == is_poor
