"""Write packaging/hashes.txt: what goes into the packages, at its version, with the digests of the files it comes in.

    python packaging/hashes.py

pip says what would be put into build/venv on this system, and fetches the files of the others; what is in the list for
a version that is still wanted stays. `make hashes` runs it, after a change in constraints.txt or constraints-build.txt.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

sys.dont_write_bytecode = True
import facts  # noqa: E402
import speech_package  # noqa: E402

SPEECH_ENGINE = "faster-whisper"
NOT_FROZEN = speech_package.LEFT_OUT
TOOLS = ("setuptools", "pyinstaller", "nfpm", "zstandard")
HEAD = """\
# What packaging/build.py puts into build/venv, and so all that goes into the packages, with the digests (SHA-256) of
# the files that may be taken for it. Made by `make hashes`; the versions are those of constraints.txt and
# constraints-build.txt.
"""
LINUX, WINDOWS, MAC = (f"sys_platform == '{name}'" for name in ("linux", "win32", "darwin"))
OLDER = "python_version < '3.12'"
MARKERS = {
    "backports-tarfile": OLDER,
    "cffi": LINUX,
    "cryptography": LINUX,
    "importlib-metadata": OLDER,
    "jeepney": LINUX,
    "macholib": MAC,
    "pefile": WINDOWS,
    "pycparser": LINUX,
    "pywin32-ctypes": WINDOWS,
    "secretstorage": LINUX,
    "zipp": OLDER,
}
"""What is wanted on some systems only, as the packages that ask for it say."""
_MANYLINUX = (*(f"manylinux_2_{minor}_x86_64" for minor in (34, 28, 27, 26, 17)), "manylinux2014_x86_64")
_MACOS = tuple(f"macosx_{major}_0_{kind}" for major in (15, 14, 13, 12, 11) for kind in ("arm64", "universal2"))
OTHERS: dict[tuple[str, str], Sequence[str]] = {
    ("3.11", LINUX): _MANYLINUX,
    ("3.12", LINUX): _MANYLINUX,
    ("3.13", LINUX): _MANYLINUX,
    ("3.11", WINDOWS): ("win_amd64",),
    ("3.11", MAC): _MACOS,
}
"""The Pythons and systems that packages are made on, and what the files for them are called."""
HERE = f"sys_platform == '{sys.platform}'"
LIST = facts.PACKAGING / "hashes.txt"
SPEECH = facts.PACKAGING / "hashes-speech.txt"
SPEECH_HEAD = """\
# What goes into the package dwuglos-speech, which is made for Linux alone, with the digests (SHA-256) of the files that
# may be taken for it. Made by `make hashes`; the versions are those of constraints-speech.txt.
"""
_LINE = re.compile(r"([\w.-]+)==([^\s;]+)[^\\]*((?:\\\n\s+--hash=sha256:[0-9a-f]{64}\s*)+)")
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")

Digests = dict[str, set[str]]
"""Of the files of each package, by `name==version`."""


def main() -> int:
    """Renew the list and return the exit status."""
    pinned = pinned_versions()
    digests = {name: each for name, each in read(LIST).items() if name in pinned.values()}
    files = dict[str, str]()
    limits = [f"--constraint={facts.PACKAGING / name}" for name in ("constraints.txt", "constraints-build.txt")]
    for name, file, digest in _wanted_here(limits, wanted()):
        digests.setdefault(name, set()).add(digest)
        files[name] = file
    for name in (pinned[each] for each in MARKERS):
        digests.setdefault(name, set())
        files.setdefault(name, "of another system")
    for (python, system), platforms in OTHERS.items():
        for name, digest in _of_another(_differing(files, system), python, platforms):
            digests[name].add(digest)
    LIST.write_text(HEAD + "".join(map(_entry, sorted(digests.items()))), "utf-8")
    renew_speech()
    return 0


def renew_speech() -> None:
    """Renew the list of what goes into the package of the engine for speech."""
    digests, files = dict[str, set[str]](), dict[str, str]()
    limits = [f"--constraint={facts.PACKAGING / 'constraints-speech.txt'}"]
    for name, file, digest in _wanted_here(limits, [SPEECH_ENGINE]):
        digests.setdefault(name, set()).add(digest)
        files[name] = file
    for (python, system), platforms in OTHERS.items():
        if system == LINUX:
            for name, digest in _of_another(_differing(files, system), python, platforms):
                digests[name].add(digest)
    entries = (_entry(each) for each in sorted(digests.items()) if each[0].partition("==")[0] not in NOT_FROZEN)
    SPEECH.write_text(SPEECH_HEAD + "".join(entries), "utf-8")


def pinned_versions() -> dict[str, str]:
    """Return `name==version` of all packages with a version, by their plain names."""
    lines = [(facts.PACKAGING / name).read_text("utf-8") for name in ("constraints.txt", "constraints-build.txt")]
    names = re.findall(r"^([\w.-]+)==(\S+)", "\n".join(lines), re.MULTILINE)
    return {facts.plain_name(name): f"{facts.plain_name(name)}=={version}" for name, version in names}


def read(path: Path) -> Digests:
    """Return a list that was made before; nothing where there is none."""
    text = path.read_text("utf-8") if path.exists() else ""
    return {f"{name}=={version}": set(_DIGEST.findall(found)) for name, version, found in _LINE.findall(text)}


def wanted() -> list[str]:
    """Return what build/venv needs, as it is asked for."""
    return [*facts.dependencies(), *TOOLS]


def _wanted_here(limits: Sequence[str], packages: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield what would be installed here: its name with the version, its file, and the digest of that."""
    words = ["install", "--dry-run", "--ignore-installed", "--report=-", *limits, *packages]
    for each in json.loads(_pip(words))["install"]:
        about = each["metadata"]
        name = f"{facts.plain_name(about['name'])}=={about['version']}"
        found = each["download_info"]
        yield name, found["url"].rpartition("/")[2], found["archive_info"]["hashes"]["sha256"]


def _differing(files: Mapping[str, str], system: str) -> list[str]:
    """Return what has, on a system, another file than here."""
    own = ("none-any", "abi3", "py3-none-") if system == HERE else ("none-any",)
    chosen = [name for name, file in files.items() if not any(mark in file for mark in own)]
    return [name for name in chosen if MARKERS.get(name.partition("==")[0], system) in (system, OLDER)]


def _of_another(wanted: Iterable[str], python: str, files: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Fetch the wheels of another system, and yield the digest of each; what has none there is left out."""
    options = ["--no-deps", "--only-binary=:all:", f"--python-version={python}", *(f"--platform={f}" for f in files)]
    for name in wanted:
        with tempfile.TemporaryDirectory() as folder:
            try:
                _pip(["download", *options, f"--dest={folder}", name])
            except subprocess.CalledProcessError:
                continue
            for path in Path(folder).iterdir():
                yield name, hashlib.sha256(path.read_bytes()).hexdigest()


def _pip(words: Sequence[str]) -> str:
    command = [sys.executable, "-m", "pip", words[0], "--quiet", "--disable-pip-version-check", *words[1:]]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def _entry(entry: tuple[str, set[str]]) -> str:
    name, digests = entry
    marker = MARKERS.get(name.partition("==")[0])
    hashes = "".join(f" \\\n    --hash=sha256:{digest}" for digest in sorted(digests))
    return f"{name}{f' ; {marker}' if marker else ''}{hashes}\n"


if __name__ == "__main__":
    raise SystemExit(main())
