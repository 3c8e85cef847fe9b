from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import bundle
import facts
import PySide6

from gui.look import icons
from tests.stand_ins.sounds import tone, write_wav

SAMPLE = facts.ROOT / "resources" / "samples" / "how-a-sentence-travels"

JOBS = """
import json, sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if any(name == each or name.startswith(f"{each}.") for each in left_out):
            raise ModuleNotFoundError(f"there is no {name}", name=name)

left_out = sys.argv[1:]
sys.meta_path.insert(0, Missing())
import main

for job in json.load(sys.stdin):
    sys.argv[1:] = job
    status = main.main()
    assert status == (2 if job[0] == "sync" else 0), (job, status)
print(len([name for name in left_out if name in sys.modules]))
"""
"""Does jobs in a program without the modules that are named on its command line."""


def binary(to: str, source: str = "") -> bundle.Entry:
    return (to, source or f"/site/{to}", "BINARY")


def kept(*entries: bundle.Entry, needs: dict[str, list[str]] | None = None) -> list[str]:
    return [entry[0] for entry in bundle.kept(entries, lambda path: (needs or {}).get(Path(path).name, []))]


def test_libraries_of_qt_are_taken_when_something_taken_needs_them() -> None:
    library = "PySide6/Qt/lib/libQt6{}.so.6".format
    entries = [binary("PySide6/QtGui.abi3.so"), *(binary(library(name)) for name in ("Gui", "Core", "Quick", "Qml"))]
    needs = {
        "QtGui.abi3.so": ["libQt6Gui.so.6", "libc.so.6"],
        "libQt6Gui.so.6": ["libQt6Core.so.6"],
        "libQt6Quick.so.6": ["libQt6Qml.so.6"],
    }
    assert kept(*entries, needs=needs) == ["PySide6/QtGui.abi3.so", library("Gui"), library("Core")]


def test_only_named_plugins_are_taken() -> None:
    plugin = "PySide6/Qt/plugins/{}.so".format
    wanted = [
        plugin("platforms/libqxcb"),
        plugin("platforms/libqoffscreen"),
        plugin("imageformats/libqsvg"),
        plugin("wayland-shell-integration/libxdg-shell"),
    ]
    others = [
        plugin("platforms/libqvnc"),
        plugin("sqldrivers/libqsqlite"),
        plugin("wayland-graphics-integration-server/x"),
    ]
    assert kept(*map(binary, wanted + others)) == wanted


def test_of_the_translations_only_those_of_the_windows_languages_are_taken() -> None:
    names = [f"PySide6/Qt/translations/qtbase_{language}.qm" for language in ("de", "pl", "fr", "en")]
    assert kept(*((name, f"/site/{name}", "DATA") for name in names)) == [names[1], names[3]]


def test_the_systems_libraries_stay_the_systems_but_for_pythons_own() -> None:
    names = ["libX11.so.6", "libcrypto.so.3", "libstdc++.so.6", "libxcb-cursor.so.0"]
    taken = kept(*(binary(name, f"/usr/lib/x86_64-linux-gnu/{name}") for name in names))
    assert taken == ["libcrypto.so.3", "libxcb-cursor.so.0"]


def test_a_module_of_the_systems_python_is_no_library_of_the_system() -> None:
    name = "python3.11/lib-dynload/_bz2.so"
    assert kept((name, f"/usr/lib/{name}", "EXTENSION")) == [name]


def test_what_no_program_reads_is_left_out() -> None:
    names = ["docx/templates/default.docx", "docx/templates/default-docx-template/x.xml", "a/py.typed", "a/b.pyi"]
    assert kept(*((name, f"/site/{name}", "DATA") for name in names)) == names[:1]


def test_paths_of_windows_are_understood() -> None:
    entries = [
        binary("PySide6\\plugins\\platforms\\qwindows.dll"),
        binary("PySide6\\plugins\\platforms\\qdirect2d.dll"),
    ]
    assert kept(*entries) == ["PySide6\\plugins\\platforms\\qwindows.dll"]


def test_the_font_of_the_icons_is_taken() -> None:
    import qtawesome

    [(_, font, names)] = [each for each in qtawesome._BUNDLED_FONTS if each[0] == icons.FONT]
    paths = [f"qtawesome/fonts/{name}" for name in (font, names, "phosphor-1.3.0.ttf")]
    assert kept(*((path, f"/site/{path}", "DATA") for path in paths)) == paths[:2]


def test_modules_that_the_tree_imports_are_not_left_out(tmp_path: Path) -> None:
    qt = tmp_path / "qt"
    qt.mkdir()
    for name in ("QtCore.abi3.so", "QtWidgets.abi3.so", "QtQml.abi3.so", "QtSvg.pyi"):
        (qt / name).touch()
    source = "from PySide6.QtCore import QObject\nfrom PySide6 import QtWidgets\nfrom lxml import html\n"
    (tmp_path / "one.py").write_text(source, "utf-8")
    left_out = bundle.modules_left_out(tmp_path, qt)
    assert {"PySide6.QtQml", "PySide6.QtSvg", "lxml.objectify", "tkinter"} <= set(left_out)
    assert not {"PySide6.QtCore", "PySide6.QtWidgets", "lxml.html"} & set(left_out)


def test_what_plays_is_taken_with_all_that_it_imports_unseen() -> None:
    left_out = bundle.modules_left_out(facts.ROOT / "gui", Path(PySide6.__file__).parent)
    assert not {"PySide6.QtMultimedia", "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtCore"} & set(left_out)
    assert "PySide6.QtQml" in left_out
    plugins = ["PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", "PySide6/Qt/plugins/multimedia/libother.so"]
    assert kept(*map(binary, plugins)) == plugins[:1]


def test_jobs_are_done_without_the_modules_that_are_left_out(tmp_path: Path) -> None:
    sound = write_wav(tmp_path / "tone.wav", tone(2))
    jobs = [
        ["import", f"{SAMPLE}.en.srt", "--translation", f"{SAMPLE}.pl.srt", "--media", str(sound)],
        ["export", "1", "--as", "article-docx", "-o", str(tmp_path / "article.docx")],
        ["export", "1", "--as", "article-pdf", "-o", str(tmp_path / "article.pdf")],
        ["review", "export", "1", "--as", "xlsx", "-o", str(tmp_path / "review.xlsx")],
        ["find", "sentence", "--lemma"],
        ["memory", "find", "Good morning."],
        ["sync", "1"],  # which finds no speech in a tone
        ["verify"],
    ]
    environment = os.environ | {
        "DWUGLOS_LIBRARY": str(tmp_path / "library.db"),
        "DWUGLOS_SETTINGS": str(tmp_path / "settings.json"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    words = [sys.executable, "-c", JOBS, *bundle.MODULES_LEFT_OUT]
    said = json.dumps(jobs)
    done = subprocess.run(
        words, cwd=facts.ROOT, env=environment, input=said, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "0"
