"""The package of the engine for speech: what goes into it is pinned, and says whose it is."""

from __future__ import annotations

import re
from pathlib import Path

import facts
import hashes
import pytest
import speech_package

LISTED = hashes.read(speech_package.LIST)


def write_component(site: Path, name: str, licence: str, more: str = "") -> None:
    folder = site / f"{name}-1.0.dist-info"
    (folder / "licenses").mkdir(parents=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{licence}{more}\n")
    (folder / "licenses" / "LICENSE").write_text("Do what you like.\n")
    (folder / "RECORD").write_text(f"{folder.name}/METADATA,,\n{folder.name}/licenses/LICENSE,,\n")


def test_every_version_is_the_pinned_one_and_has_digests() -> None:
    lines = (facts.PACKAGING / "constraints-speech.txt").read_text("utf-8")
    pinned = {
        facts.plain_name(n): f"{facts.plain_name(n)}=={v}" for n, v in re.findall(r"^([\w.-]+)==(\S+)", lines, re.M)
    }
    assert "faster-whisper" in pinned
    for name, digests in LISTED.items():
        assert pinned[name.partition("==")[0]] == name
        assert digests


def test_what_reads_files_and_talks_to_servers_stays_out() -> None:
    assert not {name.partition("==")[0] for name in LISTED} & set(speech_package.LEFT_OUT)


def test_the_copyright_file_names_each_component(tmp_path: Path) -> None:
    write_component(tmp_path, "tokenizers", "License: Apache")
    write_component(tmp_path, "alpha", "License-Expression: MIT")
    told = speech_package.copyright_file(tmp_path)
    assert " alpha 1.0: MIT\n tokenizers 1.0: Apache-2.0\n" in told
    assert "License: GPL-3.0-or-later\n" in told


def test_a_component_that_does_not_say_its_licence_stops_the_build(tmp_path: Path) -> None:
    write_component(tmp_path, "secretive", "Summary: Says nothing")
    with pytest.raises(ValueError, match="does not say the licence of secretive"):
        speech_package.copyright_file(tmp_path)


def test_what_is_installed(tmp_path: Path) -> None:
    site, program = tmp_path / "site", tmp_path / "program"
    write_component(site, "alpha", "License-Expression: MIT")
    (program / "_internal").mkdir(parents=True)
    (program / speech_package.NAME).touch()
    root = speech_package.lay_out(program, site, tmp_path / "root")
    assert (root / "lib" / "dwuglos-speech" / "dwuglos-speech").stat().st_mode & 0o111
    documents = root / "share" / "doc" / "dwuglos-speech"
    assert (documents / "licences" / "alpha" / "LICENSE").read_text() == "Do what you like.\n"
    contents = {
        each["dst"]: each.get("type") for each in speech_package.linux_packages.contents(root, "deb", "dwuglos-speech")
    }
    assert contents["/usr/lib/dwuglos-speech"] == "dir"
    assert contents["/usr/share/doc/dwuglos-speech/copyright"] is None
