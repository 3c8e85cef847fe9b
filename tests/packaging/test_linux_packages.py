from __future__ import annotations

from pathlib import Path

import linux_packages
import pytest


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A tree as it is installed, with one file of each kind."""
    for name in ("lib/dwuglos/dwuglos", "share/doc/dwuglos/copyright"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "dwuglos").symlink_to("../lib/dwuglos/dwuglos")
    return tmp_path


@pytest.mark.parametrize(("kind", "of_documents"), [("deb", None), ("rpm", "doc")])
def test_a_package_holds_every_file_and_its_own_folders(root: Path, kind: str, of_documents: str | None) -> None:
    contents = {each["dst"]: each.get("type") for each in linux_packages.contents(root, kind, "dwuglos")}
    assert contents == {
        "/usr/bin/dwuglos": "symlink",
        "/usr/lib/dwuglos": "dir",
        "/usr/lib/dwuglos/dwuglos": None,
        "/usr/share/doc/dwuglos": "dir",
        "/usr/share/doc/dwuglos/copyright": of_documents,
    }, "nfpm leaves what is called a document out of a .deb"
