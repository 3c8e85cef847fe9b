"""The icons of the program and of its talk files, in the sizes and files that each system wants.

They are drawn from resources/icons/dwuglos.svg and dwuglos-talk.svg.
"""

from __future__ import annotations

import struct
from pathlib import Path

from facts import IDENTITY, ROOT

DRAWING = ROOT / "resources" / "icons" / "dwuglos.svg"
SYMBOLIC = ROOT / "resources" / "icons" / "dwuglos-symbolic.svg"
TALK = ROOT / "resources" / "icons" / "dwuglos-talk.svg"
TALK_NAME = f"{IDENTITY}.talk"
"""What themes call the icon of talk files; packaging/linux/dwuglos.xml names it."""
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png(size: int, drawing: Path = DRAWING) -> bytes:
    """Return an icon as a PNG of `size` pixels in the square."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    content = QByteArray()
    to = QBuffer(content)
    to.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(to, "PNG")  # type: ignore[call-overload]  # the type of the format is missing
    return bytes(content.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return PNGs, by size, as the one file that Windows wants."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return PNGs, by size, as the one file that macOS wants."""
    parts = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, kind in _ICNS_TYPES.items()
        if size in pictures
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write_foreign(to: Path) -> None:
    """Write dwuglos.ico and dwuglos.icns, and those of talk files, into a folder."""
    to.mkdir(parents=True, exist_ok=True)
    for name, drawing in (("dwuglos", DRAWING), ("talk", TALK)):
        (to / f"{name}.ico").write_bytes(ico({size: png(size, drawing) for size in _ICO_SIZES}))
        (to / f"{name}.icns").write_bytes(icns({size: png(size, drawing) for size in _ICNS_TYPES}))


def write_themed(hicolor: Path) -> None:
    """Write the icons in all sizes, as drawings, and in symbolic form, below a folder of the theme hicolor."""
    for kind, drawing, name in (("apps", DRAWING, IDENTITY), ("mimetypes", TALK, TALK_NAME)):
        for size in SIZES:
            _write(hicolor / f"{size}x{size}" / kind / f"{name}.png", png(size, drawing))
        _write(hicolor / "scalable" / kind / f"{name}.svg", drawing.read_bytes())
    _write(hicolor / "symbolic" / "apps" / f"{IDENTITY}-symbolic.svg", SYMBOLIC.read_bytes())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
