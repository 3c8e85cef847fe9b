"""Turn the tree into packages; what is made lies in dist/ afterwards. `make package` runs it.

    packaging/build.py                        everything that can be made on this system
    packaging/build.py wheel deb              only these
    packaging/build.py --into DIR program     the frozen program itself, and where to put it

On Linux: wheel, program, deb, archive (.tar.zst), rpm. On Windows and macOS: wheel, program, and what
packaging/windows and packaging/macos make an installer of. An environment of its own, build/venv, is made first, with
the packages of packaging/hashes.txt and no others. What takes the time is compressing, so the packages are compressed
side by side.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

sys.dont_write_bytecode = True
import facts  # noqa: E402

BUILD = facts.ROOT / "build"
ENVIRONMENT = BUILD / "venv"
WINDOWS = sys.platform == "win32"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")


def main() -> int:
    """Make what is asked for and return the exit status."""
    given = _arguments()
    if Path(sys.prefix) != ENVIRONMENT:
        _make_environment()
        return subprocess.run([str(PYTHON), __file__, *sys.argv[1:]], check=False).returncode
    os.environ["SOURCE_DATE_EPOCH"] = str(facts.epoch())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # icons are drawn, and nobody has to watch
    given.into.mkdir(parents=True, exist_ok=True)
    print(f"Making {', '.join(given.forms or FORMS)}.", flush=True)
    try:
        with ThreadPoolExecutor(os.cpu_count()) as workers:
            for done in [workers.submit(_make, name, given.into) for name in given.forms or FORMS]:
                done.result()
    except (ValueError, OSError, subprocess.CalledProcessError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _make(name: str, into: Path) -> None:
    for path in FORMS[name](into):
        print(f"  {path.name}  {_size(path) / 1e6:.1f} MB", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("forms", nargs="*", choices=[*FORMS, []], metavar="FORM", help=", ".join(FORMS))
    parser.add_argument("--into", type=Path, default=facts.ROOT / "dist", metavar="DIR")
    return parser.parse_args()


def _make_environment() -> None:
    """Make build/venv, or bring it up to date: pip does nothing where all is there."""
    if not PYTHON.exists():
        print("Making build/venv; this takes a minute.", flush=True)
        words = [sys.executable, "-m", "venv", "--without-pip", str(ENVIRONMENT)]
        subprocess.run(words, check=True)
    whole = facts.PACKAGING / "hashes.txt"
    words = [*_pip(), "install", "--quiet", "--no-compile", "--disable-pip-version-check", "--no-deps"]
    # Nothing is taken that is not in the list. What comes as source is made with setuptools, which is there first, so
    # that pip fetches no other for it.
    first = BUILD / "first.txt"
    first.write_text("".join(entry for entry in _entries(whole) if entry.startswith("setuptools==")), "utf-8")
    for wanted in (first, whole):
        subprocess.run([*words, "--no-build-isolation", "--require-hashes", f"--requirement={wanted}"], check=True)


def _entries(path: Path) -> list[str]:
    """Return the entries of a list of packages, each with its hashes."""
    return re.findall(r"^\S+==(?:.*\\\n)*.*\n", path.read_text("utf-8"), re.MULTILINE)


def _pip() -> list[str]:
    """Return a pip for build/venv: that of the Python which runs this, which need not be able to copy itself."""
    for python in (sys.executable, getattr(sys, "_base_executable", sys.executable), "python3"):
        if subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0:
            return [python, "-m", "pip", f"--python={PYTHON}"]
    raise SystemExit(
        "There is no pip; install it (on Debian and Ubuntu: sudo apt-get install python3-pip) and try again."
    )


_ONE_AT_A_TIME = threading.RLock()
"""Held by what works on the tree and in build/; what is left to do side by side is compressing."""


def wheel(into: Path) -> list[Path]:
    """Make the wheel, whose only package is `dwuglos`."""
    to = BUILD / "wheel"
    code = "import sys, wheel_backend; wheel_backend.build_wheel(sys.argv[1])"
    with _ONE_AT_A_TIME:
        shutil.rmtree(to, ignore_errors=True)
        to.mkdir(parents=True)
        subprocess.run([str(PYTHON), "-c", code, str(to)], cwd=facts.PACKAGING, check=True, stdout=subprocess.DEVNULL)
        return [Path(shutil.copy(path, into)) for path in to.glob("*.whl")]


def program(into: Path) -> list[Path]:
    """Freeze the program."""
    made = _frozen()
    to = into / made.name
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(made, to, symlinks=True)
    return [to]


def _frozen() -> Path:
    """Return the folder of the frozen program, which is made once a run."""
    with _ONE_AT_A_TIME:
        return _freeze()


@cache
def _freeze() -> Path:
    import foreign
    import icons
    import libraries
    import tree

    to = BUILD / "program" / (f"{facts.TITLE}.app" if sys.platform == "darwin" else facts.NAME)
    icons.write_foreign(BUILD / "icons")
    foreign.write(BUILD)
    copy = tree.stage(BUILD / "tree")
    environment = os.environ | {"DWUGLOS_TREE": str(copy), "DWUGLOS_BUILD": str(BUILD), "PYTHONHASHSEED": "1"}
    places = [f"--distpath={to.parent}", f"--workpath={BUILD / 'pyinstaller'}"]
    words = ["--noconfirm", "--clean", "--log-level=ERROR", *places, str(facts.PACKAGING / "dwuglos.spec")]
    subprocess.run([str(PYTHON), "-m", "PyInstaller", *words], env=environment, check=True)
    if sys.platform == "linux":
        libraries.strip(to)
        libraries.forget_folders(to)
    _check_licences()
    return to


def _check_licences() -> None:
    """Raise ValueError when something was frozen that the copyright file does not name."""
    import licences

    _, entries = ast.literal_eval((BUILD / "pyinstaller" / facts.NAME / "PYZ-00.toc").read_text("utf-8"))
    missing = licences.unnamed(name for name, _, _ in entries)
    if missing:
        raise ValueError(f"packaging/licences.py does not name {', '.join(missing)}, which went into the program.")


def _root(name: str) -> Path:
    """Return the tree as it is installed, which is made once a run; that of Debian has something of its own."""
    with _ONE_AT_A_TIME:
        return _lay_out(name)


@cache
def _lay_out(name: str) -> Path:
    import linux_packages

    return linux_packages.lay_out(_freeze(), BUILD / name, debian=name == "root-deb")


def deb(into: Path) -> list[Path]:
    """Make the package for Debian and its kin."""
    import linux_packages

    return [linux_packages.package(_frozen(), _root("root-deb"), "deb", into)]


def archive(into: Path) -> list[Path]:
    """Make the archive for systems without packages of their own."""
    import linux_packages

    return [linux_packages.archive(_root("root"), into)]


def rpm(into: Path) -> list[Path]:
    """Make the package for Fedora and its kin."""
    import linux_packages

    return [linux_packages.package(_frozen(), _root("root"), "rpm", into)]


def speech(into: Path) -> list[Path]:
    """Make the package of the engine that recognises speech, for Debian and its kin."""
    import speech_package

    with _ONE_AT_A_TIME:
        site = speech_package.install(_pip(), BUILD)
        made = speech_package.freeze(PYTHON, site, BUILD)
        root = speech_package.lay_out(made, site, BUILD / "root-speech")
    return [speech_package.deb(made, root, into)]


def _size(path: Path) -> int:
    return sum(each.lstat().st_size for each in ([path] if path.is_file() else path.rglob("*")))


FORMS: dict[str, Callable[[Path], list[Path]]] = {"wheel": wheel, "program": program}
if sys.platform == "linux":
    FORMS |= {"deb": deb, "archive": archive, "rpm": rpm, "speech": speech}  # what takes longest begins first


if __name__ == "__main__":
    raise SystemExit(main())
