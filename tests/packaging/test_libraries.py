from __future__ import annotations

import shutil
import sys
from pathlib import Path

import libraries
import pytest


def test_packages_are_found_by_their_libraries() -> None:
    assert libraries.debian_packages(("libX11.so.6", "libEGL.so.1")) == ["libegl1", "libx11-6"]


def test_a_library_of_no_known_package_is_named() -> None:
    with pytest.raises(ValueError, match=r"libunheard\.so\.1"):
        libraries.debian_packages(("libX11.so.6", "libunheard.so.1"))


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="needs readelf")
def test_what_a_program_needs_is_read_from_it(tmp_path: Path) -> None:
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "python")
    (tmp_path / "text").write_text("no program", "utf-8")
    found = libraries.needs(tmp_path)
    assert not [name for name in found.required if name.startswith(("libc.", "ld-"))]
    assert int(found.glibc.partition(".")[2]) >= 2
