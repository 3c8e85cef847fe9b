"""What ships does its job once: looks at what `make package` made, in the folder that DWUGLOS_DIST names."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import facts
import pytest

SAMPLE = facts.ROOT / "resources" / "samples" / "how-a-sentence-travels"
LARGEST_PACKAGE = 85_000_000
LARGEST_INSTALLED = 300_000_000
"""Bytes."""


def made(pattern: str) -> Path:
    folder = os.environ.get("DWUGLOS_DIST")
    if not folder:
        pytest.skip("DWUGLOS_DIST names no folder of packages")
    found = sorted(Path(folder).glob(pattern))
    if not found:
        pytest.skip(f"there is no {pattern} in {folder}")
    return found[-1]


def size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*"))


def run(program: Path, folder: Path, *words: str, said: str = "") -> str:
    environment = {
        "DWUGLOS_LIBRARY": str(folder / "library.db"),
        "DWUGLOS_SETTINGS": str(folder / "settings.json"),
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        [str(program), *words], env=environment, input=said, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_brings_one_package() -> None:
    with zipfile.ZipFile(made("dwuglos-*.whl")) as wheel:
        names = wheel.namelist()
        [entry] = [name for name in names if name.endswith("entry_points.txt")]
        assert "dwuglos = dwuglos.__main__:main" in wheel.read(entry).decode()
    assert {name.partition("/")[0] for name in names} == {"dwuglos", f"dwuglos-{facts.version()}.dist-info"}
    assert "dwuglos/_gui/window.py" in names


def test_everybody_may_read_what_the_wheel_brings() -> None:
    with zipfile.ZipFile(made("dwuglos-*.whl")) as wheel:
        modes = {file.external_attr >> 16 & 0o777 for file in wheel.infolist()}
    assert modes <= {0o644, 0o664}  # setuptools writes its own lists with the second


def test_the_frozen_program_imports_translates_and_exports(tmp_path: Path) -> None:
    program = made("dwuglos/dwuglos")
    talk = run(program, tmp_path, "import", f"{SAMPLE}.en.srt", "--translation", f"{SAMPLE}.pl.srt").strip()
    assert json.loads(run(program, tmp_path, "show", talk, "--json"))["segments"][0]["target"] == "Dzień dobry."
    assert "Dzień dobry." in run(program, tmp_path, "export", talk, "--as", "vtt")
    for name in ("docx", "html", "pdf"):
        to = tmp_path / f"article.{name}"
        run(program, tmp_path, "export", talk, "--as", f"article-{name}", "-o", str(to))
        assert to.stat().st_size > 1000


def test_the_frozen_program_can_be_its_own_translating_process(tmp_path: Path) -> None:
    assert run(made("dwuglos/dwuglos"), tmp_path, "--translate-child") == ""
    assert run(made("dwuglos/dwuglos"), tmp_path, "--match-child") == ""


def test_the_program_is_not_too_large() -> None:
    assert size(made("dwuglos/dwuglos").parent) < LARGEST_INSTALLED


def test_the_packages_are_not_too_large() -> None:
    assert made("dwuglos_*.deb").stat().st_size < LARGEST_PACKAGE


def test_the_deb_brings_its_copyright_file() -> None:
    deb = made("dwuglos_*.deb")
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb is not installed")
    done = subprocess.run(["dpkg-deb", "--contents", str(deb)], capture_output=True, text=True, check=True)
    assert "./usr/share/doc/dwuglos/copyright\n" in done.stdout
