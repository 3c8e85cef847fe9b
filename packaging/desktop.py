"""The files by which a Linux desktop knows the program: entry, metainfo, file types, icons, manual, licences."""

from __future__ import annotations

import calendar
import gzip
import time
from pathlib import Path
from xml.sax.saxutils import escape

import facts
import icons
import licences
import manual

LINUX = facts.PACKAGING / "linux"


def write(share: Path) -> None:
    """Write all of them below a folder `share`."""
    name = facts.IDENTITY
    _write(share / "applications" / f"{name}.desktop", filled("dwuglos.desktop"))
    _write(share / "metainfo" / f"{name}.metainfo.xml", filled("metainfo.xml"))
    _write(share / "mime" / "packages" / f"{name}.xml", filled("dwuglos.xml"))
    _write_gzip(share / "man" / "man1" / "dwuglos.1.gz", filled("dwuglos.1"))
    icons.write_themed(share / "icons" / "hicolor")
    documents = share / "doc" / facts.NAME
    _write(documents / "copyright", licences.copyright_file())
    _write_gzip(documents / "changelog.gz", (facts.ROOT / "CHANGELOG.md").read_text("utf-8"))
    licences.write_texts(documents / "licences")


def write_debian(share: Path) -> None:
    """Write what Debian wants besides: its own changelog, and what its checker is to pass over, with reasons."""
    _write_gzip(share / "doc" / facts.NAME / "changelog.Debian.gz", debian_changelog())
    _write(share / "lintian" / "overrides" / facts.NAME, filled("lintian-overrides"))


def filled(name: str) -> str:
    """Return a file of packaging/linux with the facts in it."""
    text = (LINUX / name).read_text("utf-8")
    for hole, fact in _facts().items():
        text = text.replace(f"@{hole}@", fact)
    return text


def _facts() -> dict[str, str]:
    return {
        "ID": facts.IDENTITY,
        "VERSION": facts.version(),
        "DATE": facts.day(facts.epoch()),
        "HOMEPAGE": facts.HOMEPAGE,
        "MEDIATYPES": "\n".join(f"    <mediatype>{each}</mediatype>" for each in media_types()),
        "RELEASES": _releases(),
        "JOBS": manual.jobs(),
    }


def media_types() -> list[str]:
    """Return the types of the files that the program opens, as the desktop entry has them."""
    lines = (LINUX / "dwuglos.desktop").read_text("utf-8").splitlines()
    [line] = [line for line in lines if line.startswith("MimeType=")]
    return line.removeprefix("MimeType=").strip(";").split(";")


def _releases() -> str:
    return "\n".join(["  <releases>", *(_release(each) for each in facts.releases()), "  </releases>"])


def _release(each: facts.Release) -> str:
    """Return a release in AppStream's words; one without a date is a development release of the day it was built."""
    kind = "stable" if each.date else "development"
    date = each.date or facts.day(facts.epoch())
    news = "\n".join(f"          <li>{escape(item)}</li>" for item in each.news)
    return (
        f'    <release version="{each.version}" date="{date}" type="{kind}">\n'
        f"      <description>\n        <p>What is new:</p>\n        <ul>\n{news}\n        </ul>\n      </description>\n"
        "    </release>"
    )


def debian_changelog() -> str:
    """Return the releases in the form of Debian's changelogs."""
    parts = []
    for each in facts.releases():
        seconds = facts.epoch() if each.date is None else calendar.timegm(time.strptime(each.date, "%Y-%m-%d"))
        when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(seconds))
        address = facts.CONTACT
        parts.append(
            f"dwuglos ({each.version}-1) unstable; urgency=medium\n\n"
            f"  * Release {each.version}; changelog.gz says what is new.\n\n -- {address}  {when}\n"
        )
    return "\n".join(parts)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _write_gzip(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
