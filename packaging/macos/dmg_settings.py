"""How the disk image looks that the program comes in on macOS; read by dmgbuild, which gives it `defines`.

dmgbuild -s packaging/macos/dmg_settings.py -D app=dist/Dwugłos.app Dwugłos dist/dwuglos.dmg
"""

from pathlib import Path

app = defines["app"]  # type: ignore[name-defined]  # noqa: F821
name = Path(app).name

format = "ULMO"
files = [app]
symlinks = {"Applications": "/Applications"}
icon_locations = {name: (140, 130), "Applications": (400, 130)}
window_rect = ((200, 200), (540, 300))
icon_size = 96
default_view = "icon-view"
background = "builtin-arrow"
