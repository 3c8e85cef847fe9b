from __future__ import annotations

import configparser
import gzip
import re
import shutil
import subprocess
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import desktop
import facts
import pytest

from dwuglos import cli
from dwuglos.cli.program import JOBS
from dwuglos.exporting.talk_files import pack
from dwuglos.store.library import Library
from dwuglos.talk import file_layout


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    to = tmp_path_factory.mktemp("share")
    desktop.write(to)
    desktop.write_debian(to)
    return to


def entry(share: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys of desktop entries have capitals
    parser.read(share / "applications" / f"{facts.IDENTITY}.desktop", "utf-8")
    return parser["Desktop Entry"]


def metainfo(share: Path) -> ElementTree.Element:
    return ElementTree.parse(share / "metainfo" / f"{facts.IDENTITY}.metainfo.xml").getroot()


def test_no_hole_is_left_unfilled(share: Path) -> None:
    files = [path for path in share.rglob("*") if path.suffix in (".desktop", ".xml", "")]
    assert not [path for path in files if path.is_file() and "@ID@" in path.read_text("utf-8")]


def test_everything_goes_by_one_name(share: Path) -> None:
    assert entry(share)["Icon"] == facts.IDENTITY
    component = metainfo(share)
    assert component.findtext("id") == facts.IDENTITY
    assert component.findtext("launchable") == f"{facts.IDENTITY}.desktop"
    assert facts.IDENTITY.lower() == facts.IDENTITY
    for size in (16, 48, 128, 256, 512):
        picture = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{facts.IDENTITY}.png"
        assert int.from_bytes(picture.read_bytes()[16:20], "big") == size
    assert (share / "icons" / "hicolor" / "symbolic" / "apps" / f"{facts.IDENTITY}-symbolic.svg").exists()


def test_the_releases_are_those_of_the_changelog(share: Path) -> None:
    told = [each.get("version") for each in metainfo(share).iter("release")]
    assert told == [each.version for each in facts.releases()]
    assert told[0] == facts.version()


def test_screenshots_are_pictures_that_exist_in_the_size_they_say(share: Path) -> None:
    images = list(metainfo(share).iter("image"))
    assert images
    for image in images:
        picture = facts.ROOT / "resources" / (image.text or "").removeprefix(facts.HOMEPAGE)
        header = picture.read_bytes()[16:24]
        size = int.from_bytes(header[:4], "big"), int.from_bytes(header[4:], "big")
        assert size == (int(image.get("width", 0)), int(image.get("height", 0)))


def test_files_of_every_kind_offered_are_known_or_described(share: Path) -> None:
    described = ElementTree.parse(share / "mime" / "packages" / f"{facts.IDENTITY}.xml").getroot()
    own = {each.get("type") for each in described}
    known = {"application/x-subrip", "text/vtt", "text/x-ssa", "text/x-microdvd", "text/x-mpl2"}
    assert set(desktop.media_types()) == known | own
    assert {each.text for each in metainfo(share).iter("mediatype")} == known | own


def test_desktops_know_a_talk_file_by_its_beginning_and_its_name(share: Path, tmp_path: Path) -> None:
    described = ElementTree.parse(share / "mime" / "packages" / f"{facts.IDENTITY}.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    own = next(each for each in described if each.get("type") == file_layout.MEDIA_TYPE)
    globs = [each.get("pattern") for each in own.iter(f"{space}glob")]
    assert globs == [f"*{file_layout.ENDING}"]
    with Library("sqlite://") as library:
        data = pack(library.whole_talk(library.add_talk("Talk", [])))
    for match in own.iter(f"{space}match"):
        at, value = int(match.get("offset", 0)), (match.get("value") or "").encode()
        assert data[at : at + len(value)] == value
    icon = own.find(f"{space}icon")
    assert icon is not None
    pictures = list((share / "icons" / "hicolor").glob(f"*/mimetypes/{icon.get('name')}.*"))
    assert len(pictures) == 10
    if shutil.which("update-mime-database"):
        shutil.copytree(share / "mime", tmp_path / "mime")
        subprocess.run(["update-mime-database", tmp_path / "mime"], capture_output=True, text=True, check=True)
        assert f"{file_layout.MEDIA_TYPE}:*{file_layout.ENDING}" in (tmp_path / "mime" / "globs").read_text()


def test_the_manual_tells_of_every_job_and_option(share: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manual = gzip.decompress((share / "man" / "man1" / "dwuglos.1.gz").read_bytes()).decode()
    assert facts.version() in manual.splitlines()[0]
    told = manual.replace("\\-", "-")
    for job in JOBS:
        assert f"\n\\fB{job}\\fR" in told
        with pytest.raises(SystemExit):
            cli.main([job, "--help"])
        options = set(re.findall(r"(?<=\s)--[a-z-]+", capsys.readouterr().out))
        assert not {option for option in options if option not in told}


def test_the_manual_is_laid_out_without_complaint(share: Path) -> None:
    if not shutil.which("groff"):
        pytest.skip("groff is not installed")
    words = ["groff", "-man", "-ww", "-z", "-Tutf8", "-Kutf8"]
    manual = gzip.decompress((share / "man" / "man1" / "dwuglos.1.gz").read_bytes())
    done = subprocess.run(words, input=manual, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_debian_is_told_the_version(share: Path) -> None:
    changelog = gzip.decompress((share / "doc" / "dwuglos" / "changelog.Debian.gz").read_bytes()).decode()
    assert changelog.startswith(f"dwuglos ({facts.version()}-1) ")


def test_the_days_of_releases_are_the_same_in_every_time_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "releases", lambda: [facts.Release("1.0", "2026-03-01", ("New.",))])
    try:
        for zone in ("UTC", "Pacific/Auckland"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            assert "Sun, 01 Mar 2026 00:00:00 +0000" in desktop.debian_changelog()
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("checker", "file"),
    [
        (["desktop-file-validate"], f"applications/{facts.IDENTITY}.desktop"),
        (["appstreamcli", "validate", "--no-net"], f"metainfo/{facts.IDENTITY}.metainfo.xml"),
    ],
)
def test_desktops_find_nothing_to_complain_of(share: Path, checker: list[str], file: str) -> None:
    if not shutil.which(checker[0]):
        pytest.skip(f"{checker[0]} is not installed")
    done = subprocess.run([*checker, str(share / file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
