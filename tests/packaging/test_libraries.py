from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
import sys
from pathlib import Path

import libraries
import numpy
import PySide6
import pytest

from gui.start import system_libraries


def test_packages_are_found_by_their_libraries() -> None:
    assert libraries.debian_packages(("libX11.so.6", "libEGL.so.1")) == ["libegl1", "libx11-6"]


def test_a_library_of_no_known_package_is_named() -> None:
    with pytest.raises(ValueError, match=r"libunheard\.so\.1"):
        libraries.debian_packages(("libX11.so.6", "libunheard.so.1"))


QT = Path(PySide6.__file__).parent
PARTS = {
    "qt": ["QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "Qt/plugins/platforms/libqoffscreen.so"],
    "xcb": ["Qt/plugins/platforms/libqxcb.so"],
    "wayland": ["Qt/plugins/platforms/libqwayland.so"],
    "player": ["QtMultimedia.abi3.so", "Qt/plugins/multimedia/libffmpegmediaplugin.so"],
    "translations": ["lrelease"],
}
"""What is loaded for each section of the list, below the folder of PySide6."""


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="needs readelf")
@pytest.mark.parametrize("section", PARTS)
def test_the_list_has_all_that_qt_leaves_to_the_system(section: str) -> None:
    listed = {name for each in ("qt", section) for name in system_libraries.table()[each]}
    open_ends = [QT / name for name in PARTS[section]]
    asked: set[str] = set()
    for file in open_ends:
        for name in re.findall(r"\(NEEDED\).*\[(.+)\]", dynamic(file)):
            own = next((path for path in (QT / "Qt" / "lib" / name, QT / name) if path.exists()), None)
            if own is None:
                asked.add(name)
            elif own not in open_ends:
                open_ends.append(own)  # which the loop goes on to
    system = re.compile(r"lib(c|m|dl|rt|pthread|stdc\+\+|gcc_s)\.so|ld-linux|libshiboken6|libresolv")
    assert not {name for name in asked - listed if not system.match(name)}


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="needs readelf")
def test_what_a_program_needs_is_read_from_it(tmp_path: Path) -> None:
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "python")
    (tmp_path / "text").write_text("no program", "utf-8")
    found = libraries.needs(tmp_path)
    assert not [name for name in found.required if name.startswith(("libc.", "ld-"))]
    assert int(found.glibc.partition(".")[2]) >= 2


def test_a_library_names_no_folder_of_the_machine_it_was_built_on(tmp_path: Path) -> None:
    if not shutil.which("gcc") or not shutil.which("readelf"):
        pytest.skip("needs gcc and readelf")
    for name, folder in (("away", "/home/somebody/lib"), ("own", "$ORIGIN/lib")):
        words = ["gcc", "-shared", "-x", "c", "-o", str(tmp_path / name), f"-Wl,-rpath,{folder}", "-"]
        subprocess.run(words, input=b"int answer(void) { return 42; }", check=True)
    libraries.forget_folders(tmp_path)
    assert "somebody" not in dynamic(tmp_path / "away")
    assert "(SYMTAB)" in dynamic(tmp_path / "away")
    assert "[$ORIGIN/lib]" in dynamic(tmp_path / "own"), "only folders of the machine are forgotten"
    assert ctypes.CDLL(str(tmp_path / "away")).answer() == 42


def dynamic(path: Path) -> str:
    return subprocess.run(["readelf", "-dW", str(path)], capture_output=True, text=True, check=True).stdout


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("strip"), reason="needs strip")
def test_libraries_can_still_be_loaded_when_their_symbols_are_taken_out(tmp_path: Path) -> None:
    libraries_of_numpy = Path(numpy.__file__).parents[1] / "numpy.libs"
    for path in libraries_of_numpy.glob("*.so*"):
        shutil.copy(path, tmp_path)
    whole = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    libraries.strip(tmp_path)
    stripped = list(tmp_path.iterdir())
    assert stripped
    assert all(libraries.is_loadable(path.read_bytes()) for path in stripped)
    assert all(path.stat().st_size <= whole[path.name] for path in stripped)
