from __future__ import annotations

import re
import tomllib
from pathlib import Path

import facts
import licences


def test_every_dependency_is_named_with_a_licence() -> None:
    dependencies = tomllib.loads((facts.ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    wanted = {re.split(r"[^\w.-]", each)[0].lower().replace("_", "-") for each in dependencies} - {"pyside6"}
    found = {each.name.lower().replace("_", "-"): each for each in licences.components()}
    assert not wanted - set(found)
    assert all(each.licence and each.holder for each in found.values())


def test_what_comes_from_elsewhere_is_named_too() -> None:
    assert {"Python", "Qt", "OpenSSL", "SQLite"} <= {each.name for each in licences.components()}


def test_the_copyright_file_names_every_licence_it_uses() -> None:
    paragraphs = licences.copyright_file().split("\n\n")
    used = {
        name for each in paragraphs if each.startswith("Files:") for name in re.findall(r"^License: (.+)$", each, re.M)
    }
    told = {each.splitlines()[0].removeprefix("License: ") for each in paragraphs if each.startswith("License: ")}
    assert {part for name in used for part in re.split(" OR | AND ", re.sub("[()]", "", name))} == told


def test_nobody_is_a_form_that_was_not_filled_in() -> None:
    assert not [each for each in licences.components() if re.search(r"[\[<](name|copyright|year)", each.holder, re.I)]


def test_every_licence_has_its_text_beside_the_copyright_file(tmp_path: Path) -> None:
    licences.write_texts(tmp_path)
    texts = {path.stem for path in tmp_path.iterdir()}
    told = re.findall(r"^License: (\S+(?: with \S+)?)\n ", licences.copyright_file(), re.M)
    brought = {
        "PSF-2.0": "python",
        "MIT-0": "cffi",
        "GPL-2.0-or-later with Bootloader-exception": "GPL-2.0",
        "GPL-3.0-or-later with GCC-exception-3.1": "numpy",
        "BSD-3-Clause-Open-MPI": "numpy",
    }
    missing = [name for name in told if brought.get(name, re.sub("-(only|or-later)$", "", name)) not in texts]
    assert told
    assert not missing


def test_what_a_package_has_compiled_in_is_named() -> None:
    found = {each.name: each for each in licences.components()}
    assert found["rustls-webpki"].licence == "ISC"
    assert "syn" not in found, "it makes source, and nothing of it is in the library"


def test_a_module_of_a_package_that_nobody_named_is_found() -> None:
    assert licences.unnamed(["sqlalchemy.orm", "json", "gui.window"]) == []
    assert licences.unnamed(["pytest", "sqlalchemy"]) == ["pytest"]
