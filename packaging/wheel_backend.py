"""Makes the wheel: setuptools, given a copy of the tree in which all of the program lies below `dwuglos`.

Named in pyproject.toml, so that `pip install .` in the tree and `packaging/build.py wheel` give the same wheel.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

import translations
import tree
from setuptools import build_meta

Settings = Mapping[str, Any] | None


class UnsupportedOperation(Exception):
    """Tells the installer that it has to ask for something else (PEP 517)."""


def build_wheel(wheel_directory: str, config_settings: Settings = None, metadata_directory: str | None = None) -> str:
    """Make the wheel in a folder and return its file name (PEP 517)."""
    to = Path(wheel_directory).absolute()
    with _staged():
        return build_meta.build_wheel(str(to), config_settings)


def get_requires_for_build_wheel(config_settings: Settings = None) -> list[str]:
    """Ask for Qt's tools where the translations of the window are yet to be compiled (PEP 517)."""
    return [] if translations.is_compiled() else ["PySide6-Essentials>=6.8,!=6.12.0"]


def prepare_metadata_for_build_wheel(metadata_directory: str, config_settings: Settings = None) -> str:
    """Write the wheel's metadata into a folder and return the name of theirs (PEP 517)."""
    to = Path(metadata_directory).absolute()
    with _staged():
        return build_meta.prepare_metadata_for_build_wheel(str(to), config_settings)


def build_sdist(sdist_directory: str, config_settings: Settings = None) -> NoReturn:
    """Refuse (PEP 517): the source of the program is its repository, not a second archive of it."""
    raise UnsupportedOperation("Dwugłos has no source distribution; take its repository.")


@contextmanager
def _staged() -> Iterator[None]:
    """Work in a copy of the tree, away from it: what setuptools leaves behind goes with the copy.

    Whoever installs may read the files, whatever the umask of who builds is, and two who build make the same.
    """
    before, mask = Path.cwd(), os.umask(0o022)
    with TemporaryDirectory() as folder:
        os.chdir(tree.stage_wheel(Path(folder) / "wheel"))
        try:
            yield
        finally:
            os.chdir(before)
            os.umask(mask)
