"""What packaging writes byte by byte: icons of other systems, and the archive of Debian."""

from __future__ import annotations

import lzma
import plistlib
import re
import struct
from pathlib import Path

import debian_archive
import desktop
import facts
import foreign
import icons
import pytest

from dwuglos.talk import file_layout


def test_an_icon_of_windows_holds_each_picture_where_it_says() -> None:
    made = icons.ico({16: b"sixteen", 256: b"large"})
    assert struct.unpack("<HHH", made[:6]) == (0, 1, 2)
    for n, (size, picture) in enumerate([(16, b"sixteen"), (0, b"large")]):
        entry = struct.unpack("<BBBBHHII", made[6 + 16 * n : 22 + 16 * n])
        assert entry[0] == size
        assert made[entry[7] : entry[7] + entry[6]] == picture


def test_an_icon_of_macos_holds_its_pictures() -> None:
    made = icons.icns({16: b"sixteen", 128: b"large"})
    assert made[:8] == b"icns" + struct.pack(">I", len(made))
    assert b"icp4" + struct.pack(">I", 15) + b"sixteen" in made
    assert made.endswith(b"ic07" + struct.pack(">I", 13) + b"large")


def member(name: bytes, content: bytes) -> bytes:
    header = name.ljust(16) + b"0".ljust(12) + b"0".ljust(6) + b"0".ljust(6) + b"100644".ljust(8)
    return header + b"%-10d`\n" % len(content) + content + b"\n" * (len(content) % 2)


def test_a_deb_is_packed_again_with_the_same_content(tmp_path: Path) -> None:
    deb = tmp_path / "some.deb"
    tars = [(b"control.tar", b"abc"), (b"data.tar", b"machine code " * 1000)]
    deb.write_bytes(b"!<arch>\n" + member(b"debian-binary", b"2.0\n") + b"".join(member(*each) for each in tars))
    debian_archive.pack(deb)
    found = list(debian_archive.members(deb.read_bytes()))
    assert [header[:16].rstrip() for header, _ in found] == [b"debian-binary", b"control.tar.xz", b"data.tar.xz"]
    assert found[0][1] == b"2.0\n"
    assert [lzma.decompress(content) for _, content in found[1:]] == [content for _, content in tars]
    assert deb.stat().st_size < 1000


def test_what_is_no_deb_is_refused(tmp_path: Path) -> None:
    (tmp_path / "some.deb").write_bytes(b"something else")
    with pytest.raises(ValueError, match=r"no \.deb"):
        debian_archive.pack(tmp_path / "some.deb")


def test_other_systems_are_told_the_same_version(tmp_path: Path) -> None:
    foreign.write(tmp_path)
    said = f"{facts.version()}"
    assert f"StringStruct('ProductVersion', '{said}')" in (tmp_path / "version_resource.txt").read_text("utf-8")
    assert foreign.info_plist()["CFBundleShortVersionString"] == said
    assert f'!define VERSION "{said}"' in (tmp_path / "facts.nsh").read_text("utf-8-sig")


def test_the_names_of_the_flatpak_are_the_programs() -> None:
    recipe = facts.PACKAGING / "flatpak" / f"{facts.IDENTITY}.yaml"
    assert f"app-id: {facts.IDENTITY}\n" in recipe.read_text("utf-8")


def test_the_flatpak_keeps_the_program_that_lies_behind_its_starter() -> None:
    recipe = (facts.PACKAGING / "flatpak" / f"{facts.IDENTITY}.yaml").read_text("utf-8")
    assert "      no-debuginfo: true" in recipe
    assert "      strip: false\n" in recipe


def test_the_entitlements_are_a_list_that_codesign_reads() -> None:
    text = (facts.PACKAGING / "macos" / "entitlements.plist").read_bytes()
    assert all(plistlib.loads(text).values())
    assert b"<!--" not in text, "codesign's own reader knows no comments"


def test_other_systems_get_the_licences_of_all_parts(tmp_path: Path) -> None:
    foreign.write(tmp_path)
    assert "Comment: Qt\n" in (tmp_path / "documents" / "copyright.txt").read_text("utf-8")
    assert (tmp_path / "documents" / "licences" / "LGPL-3.0.txt").exists()


def test_the_archive_tells_how_to_have_it_in_the_menu() -> None:
    told = desktop.filled("archive.txt")
    assert told.startswith(f"Dwugłos {facts.version()},")
    assert f"'{facts.IDENTITY}*'" in told


def test_talk_files_are_the_programs_own_on_every_system(tmp_path: Path) -> None:
    assert (f".{foreign.TALK['ending']}", foreign.MEDIA_TYPE) == (file_layout.ENDING, file_layout.MEDIA_TYPE)
    plist = foreign.info_plist()
    [declared] = plist["UTExportedTypeDeclarations"]
    own = [each for each in plist["CFBundleDocumentTypes"] if each["LSHandlerRank"] == "Owner"]
    assert [each["LSItemContentTypes"] for each in own] == [[declared["UTTypeIdentifier"]]]
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": ["dwuglos"],
        "public.mime-type": ["application/vnd.dwuglos.talk+zip"],
    }
    recipe = (facts.PACKAGING / "windows" / "dwuglos.nsi").read_text("utf-8")
    for name in re.findall(r"\$\{(TALK_\w+|MEDIA_TYPE)\}", recipe):
        assert f"!define {name} " in foreign.nsis_facts() + recipe
    written = re.findall(r"WriteRegStr HKCU \"Software\\Classes\\(\.?\$\{TALK_\w+\})\"", recipe)
    assert {f'DeleteRegKey HKCU "Software\\Classes\\{key}"' in recipe for key in written} == {True}
    icons.write_foreign(tmp_path)
    names = {path.name for path in tmp_path.iterdir()}
    assert {own[0]["CFBundleTypeIconFile"], declared["UTTypeIconFile"], "talk.ico"} <= names
    spec = (facts.PACKAGING / "dwuglos.spec").read_text("utf-8")
    assert '"talk.icns"' in spec
