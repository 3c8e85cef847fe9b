"""The package dwuglos-speech: the engine that recognises speech, apart from the program, which stays small.

It is one file of the program, dwuglos/recognisers/parts/speech_child.py, frozen with faster-whisper. The program finds
it in /usr/lib/dwuglos-speech and talks to it by its standard streams. What goes into it stands in hashes-speech.txt.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

import debian_archive
import facts
import libraries
import linux_packages

NAME = "dwuglos-speech"
LIST = facts.PACKAGING / "hashes-speech.txt"
LEFT_OUT = ("anyio", "av", "click", "h11", "hf-xet", "httpcore2", "httpx2", "idna", "truststore")
"""What faster-whisper asks for to read files and to download models, which this program does otherwise."""
_SAID_BADLY = {
    "flatbuffers": "Apache-2.0",
    "huggingface-hub": "Apache-2.0",
    "onnxruntime": "MIT",
    "protobuf": "BSD-3-Clause",
    "tokenizers": "Apache-2.0",
    "ctranslate2": "MIT",
    "faster-whisper": "MIT",
    "pyyaml": "MIT",
    "tqdm": "MPL-2.0 AND MIT",
}


def install(pip: list[str], build: Path) -> Path:
    """Put the engine into a folder of its own, from the files of the list and no others; return the folder."""
    to = build / "speech-site"
    shutil.rmtree(to, ignore_errors=True)
    words = ["install", "--quiet", "--no-compile", "--disable-pip-version-check", "--no-deps", "--require-hashes"]
    subprocess.run([*pip, *words, f"--target={to}", f"--requirement={LIST}"], check=True)
    return to


def freeze(python: Path, site: Path, build: Path) -> Path:
    """Make a program of the engine; return its folder."""
    to = build / "speech-program"
    places = [f"--distpath={to}", f"--workpath={build / 'pyinstaller-speech'}"]
    environment = os.environ | {"DWUGLOS_TREE": str(facts.ROOT), "PYTHONPATH": str(site), "PYTHONHASHSEED": "1"}
    words = ["--noconfirm", "--clean", "--log-level=ERROR", *places, str(facts.PACKAGING / "speech.spec")]
    subprocess.run([str(python), "-m", "PyInstaller", *words], env=environment, check=True)
    libraries.strip(to / NAME)
    libraries.forget_folders(to / NAME)
    _greet(to / NAME / NAME)
    return to / NAME


def _greet(program: Path) -> None:
    """Raise ValueError where the engine does not come up: without a question it says hello and ends."""
    done = subprocess.run([str(program)], stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    if b'"hello"' not in done.stdout:
        raise ValueError(f"The engine for speech does not start: {done.stdout!r} {done.stderr[-500:]!r}")


def lay_out(program: Path, site: Path, root: Path) -> Path:
    """Make `root` what is installed: lib/dwuglos-speech, and what it says of itself; return it."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "lib" / NAME, symlinks=True)
    documents = root / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_file(site), "utf-8")
    shutil.copytree(facts.PACKAGING / "licences", documents / "licences" / "texts")
    for name, text in _licence_texts(site):
        (documents / "licences" / name).parent.mkdir(parents=True, exist_ok=True)
        (documents / "licences" / name).write_text(text, "utf-8")
    linux_packages.settle(root, root / "lib" / NAME / NAME)
    return root


def deb(program: Path, root: Path, into: Path) -> Path:
    """Make the package for Debian and its kin with nfpm."""
    recipe = root.with_name("speech-deb.json")
    recipe.write_text(json.dumps(_recipe(program, root), indent=1), "utf-8")
    to = into / f"{NAME}_{facts.version()}-1_{linux_packages.architecture()}.deb"
    words = [str(Path(sys.prefix) / "bin" / "nfpm"), "package", "--packager", "deb", "--config", str(recipe)]
    done = subprocess.run([*words, "--target", str(to)], capture_output=True, text=True, check=False)
    if done.returncode or not to.exists():
        raise ValueError(f"nfpm made no {to.name}: {done.stdout}{done.stderr}")
    debian_archive.pack(to)
    return to


def _recipe(program: Path, root: Path) -> dict[str, Any]:
    needs = libraries.needs(program)
    return {
        "name": NAME,
        "arch": linux_packages.architecture(),
        "platform": "linux",
        "version": facts.version(),
        "version_schema": "none",
        "release": "1",
        "section": "sound",
        "priority": "optional",
        "maintainer": facts.CONTACT,
        "vendor": facts.PUBLISHER,
        "homepage": facts.HOMEPAGE,
        "license": "GPL-3.0-or-later",
        "mtime": facts.day(facts.epoch()) + "T00:00:00Z",
        "description": (
            "Speech recognition for Dwugłos, on this computer\n"
            "The engine with which Dwugłos makes a talk of a recording without sending it\n"
            "anywhere. Models are downloaded by the program when the user asks for one."
        ),
        "depends": [f"libc6 (>= {needs.glibc})", *libraries.debian_packages(needs.required)],
        "recommends": [facts.NAME, "ffmpeg"],
        "contents": linux_packages.contents(root, "deb", NAME),
        "disable_globbing": True,
        "deb": {"compression": "none"},
    }


def copyright_file(site: Path) -> str:
    """Return whose it is and under which licence, in Debian's form."""
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        f"Upstream-Name: {NAME}",
        f"Source: {facts.HOMEPAGE}",
        "Comment: The program is frozen with the following, each under its own licence; their texts are in licences/.",
        *(f" {each.name} {each.version}: {licence_of(each)}" for each in components(site)),
        " Python: PSF-2.0. PyInstaller's bootloader: GPL-2.0-or-later WITH Bootloader-exception.",
        "",
        "Files: *",
        f"Copyright: {facts.PUBLISHER}",
        "License: GPL-3.0-or-later",
        " The text is in /usr/share/common-licenses/GPL-3 on Debian and its kin.",
    ]
    return "\n".join(parts) + "\n"


def components(site: Path) -> list[Distribution]:
    """Return what is frozen with the engine."""
    return sorted(distributions(path=[str(site)]), key=lambda each: facts.plain_name(each.name))


def licence_of(component: Distribution) -> str:
    """Return the SPDX licence of a component. Raises ValueError where nobody says it."""
    name = facts.plain_name(component.name)
    said = component.metadata.get("License-Expression") or _SAID_BADLY.get(name) or component.metadata.get("License")
    if not said or "\n" in said.strip():
        raise ValueError(f"packaging/speech_package.py does not say the licence of {name}.")
    return said.strip()


def _licence_texts(site: Path) -> Iterator[tuple[str, str]]:
    for component in components(site):
        for file in component.files or ():
            # Beside what is written about the package, or at the top of the package itself.
            is_near = ".dist-info" in str(file) or len(file.parts) == 2
            if file.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "THIRDPARTY")) and is_near:
                yield (
                    f"{facts.plain_name(component.name)}/{file.name}",
                    Path(str(file.locate())).read_text("utf-8", "replace"),
                )
