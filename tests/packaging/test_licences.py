from __future__ import annotations

import re
import tomllib

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
    assert {part for name in used for part in re.split(" OR | AND ", name)} == told


def test_nobody_is_a_form_that_was_not_filled_in() -> None:
    assert not [each for each in licences.components() if re.search(r"[\[<](name|copyright|year)", each.holder, re.I)]
