"""The packages for Linux: a tree as it is installed, and the .tar.zst, the .deb and the .rpm made of it."""

from __future__ import annotations

import io
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import debian_archive
import desktop
import facts
import libraries

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_LEVEL = 19
"""Of zstandard; the highest that unpacks with usual memory."""


def lay_out(program: Path, root: Path, *, debian: bool = False) -> Path:
    """Make `root` what is installed: lib/dwuglos, bin/dwuglos, share; return it."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "lib" / facts.NAME, symlinks=True)
    (root / "bin").mkdir()
    (root / "bin" / facts.NAME).symlink_to(f"../lib/{facts.NAME}/{facts.NAME}")
    desktop.write(root / "share")
    if debian:
        desktop.write_debian(root / "share")
    settle(root, root / "lib" / facts.NAME / facts.NAME)
    return root


def archive(root: Path, into: Path) -> Path:
    """Make a .tar.zst that is unpacked anywhere; equal trees make equal archives."""
    import zstandard

    name = f"{facts.NAME}-{facts.version()}-linux-{platform.machine()}"
    to = into / f"{name}.tar.zst"
    compressor = zstandard.ZstdCompressor(
        level=_LEVEL, threads=2
    )  # what comes out depends on there being threads, not on how many
    with (
        to.open("wb") as file,
        compressor.stream_writer(file) as stream,
        tarfile.open(fileobj=stream, mode="w|", format=tarfile.GNU_FORMAT) as tar,
    ):
        told = desktop.filled("archive.txt").encode()
        entry = tarfile.TarInfo(f"{name}/README")
        entry.size = len(told)
        tar.addfile(_owned_by_root(entry), io.BytesIO(told))
        for path in sorted(root.rglob("*")):
            tar.add(path, f"{name}/{path.relative_to(root)}", recursive=False, filter=_owned_by_root)
    return to


def _owned_by_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = facts.epoch()
    return entry


def package(program: Path, root: Path, kind: str, into: Path) -> Path:
    """Make a package with nfpm; `kind` is deb or rpm."""
    recipe = root.with_name(f"{kind}.json")
    recipe.write_text(json.dumps(_recipe(program, root, kind), indent=1), "utf-8")
    nfpm = Path(sys.prefix) / "bin" / "nfpm"
    to = into / _file_name(kind)
    words = [str(nfpm), "package", "--packager", kind, "--config", str(recipe), "--target", str(to)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode or not to.exists():
        raise ValueError(f"nfpm made no .{kind}: {done.stdout}{done.stderr}")
    if kind == "deb":
        debian_archive.pack(to)
    return to


def architecture() -> str:
    """Return what Debian calls this machine."""
    return _ARCHITECTURES[platform.machine()]


def _file_name(kind: str) -> str:
    if kind == "deb":
        return f"{facts.NAME}_{facts.version()}-1_{_ARCHITECTURES[platform.machine()]}.deb"
    return f"{facts.NAME}-{facts.version()}-1.{platform.machine()}.rpm"


def settle(root: Path, program: Path) -> None:
    """Give all files of a tree the modes they are installed with, and the time of the build; `program` is run."""
    for path in [root, *sorted(root.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or path == program
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (facts.epoch(), facts.epoch()), follow_symlinks=False)


def _recipe(program: Path, root: Path, kind: str) -> dict[str, Any]:
    """Return what nfpm is told; its YAML takes JSON."""
    needs = libraries.needs(program)
    recipe: dict[str, Any] = {
        "name": facts.NAME,
        "arch": _ARCHITECTURES[platform.machine()],
        "platform": "linux",
        "version": facts.version(),
        "version_schema": "none",
        "release": "1",
        "section": "text",
        "priority": "optional",
        "maintainer": facts.CONTACT,
        "vendor": facts.PUBLISHER,
        "homepage": facts.HOMEPAGE,
        "license": "GPL-3.0-or-later",
        "mtime": facts.day(facts.epoch()) + "T00:00:00Z",
        "description": _description(),
        "contents": contents(root, kind, facts.NAME),
        "disable_globbing": True,
        "deb": {"compression": "none"},
        "rpm": {
            "buildhost": facts.NAME,
            "compression": "zstd:19",
            "summary": facts.SUMMARY,
            "group": "Applications/Productivity",
        },
    }
    return recipe | (_debian(needs) if kind == "deb" else _fedora(needs))


def _debian(needs: libraries.Needs) -> dict[str, Any]:
    return {
        "depends": [f"libc6 (>= {needs.glibc})", *libraries.debian_packages(needs.required)],
        "recommends": ["fonts-dejavu-core", "ffmpeg", *libraries.debian_packages(needs.recommended)],
        "suggests": ["dict-freedict-eng-pol", "gnome-keyring"],
    }


def _fedora(needs: libraries.Needs) -> dict[str, Any]:
    bits = "()(64bit)"
    return {
        "depends": [f"libc.so.6(GLIBC_{needs.glibc})(64bit)", *(f"{name}{bits}" for name in needs.required)],
        "recommends": ["ffmpeg-free", *(f"{name}{bits}" for name in needs.recommended)],
    }


def _description() -> str:
    return (
        f"{facts.SUMMARY}\n"
        "Dwugłos puts the timestamped English of a talk beside an editable Polish\n"
        "translation, saves every edit at once, and gives back subtitles in Polish,\n"
        "English or both, and an article about the video."
    )


def contents(root: Path, kind: str, name: str) -> list[dict[str, Any]]:
    """Return every file and symbolic link, and the folders that are the own ones of the package of that name.

    An .rpm knows which files are documents; nfpm leaves what is called so out of a .deb.
    """
    found: list[dict[str, Any]] = []
    for path in sorted(root.rglob("*")):
        to = f"/usr/{path.relative_to(root)}"
        is_document = kind == "rpm" and to.startswith("/usr/share/doc/")
        if path.is_symlink():
            found.append({"src": str(path.readlink()), "dst": to, "type": "symlink"})
        elif path.is_file():
            found.append({"src": str(path), "dst": to} | ({"type": "doc"} if is_document else {}))
        elif name in path.relative_to(root).parts:
            found.append({"dst": to, "type": "dir", "file_info": {"mode": 0o755}})
    return found
