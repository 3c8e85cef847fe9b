"""What goes into the packages is pinned: each package at one version, each of its files by its digest."""

from __future__ import annotations

import re
from importlib.metadata import requires

import build
import facts
import hashes
from packaging.requirements import Requirement

ALL = hashes.read(hashes.LIST)


def test_every_version_is_the_pinned_one_and_has_digests() -> None:
    pinned = hashes.pinned_versions()
    assert ALL
    for name, digests in ALL.items():
        assert pinned[name.partition("==")[0]] == name
        assert digests, name


def test_everything_that_is_packaged_is_in_the_list() -> None:
    listed = {name.partition("==")[0] for name in ALL}
    waiting = [Requirement(each) for each in hashes.wanted() if each not in hashes.TOOLS]
    seen = set()
    while waiting:
        asked = waiting.pop()
        name = facts.plain_name(asked.name)
        if name not in seen and (asked.marker is None or asked.marker.evaluate({"extra": ""})):
            seen.add(name)
            waiting += [Requirement(each) for each in requires(name) or ()]
    assert len(seen) > 20
    assert seen | set(hashes.TOOLS) <= listed


def test_all_that_makes_packages_is_in_the_list() -> None:
    lines = (facts.PACKAGING / "constraints-build.txt").read_text("utf-8")
    names = {facts.plain_name(name) for name in re.findall(r"^([\w.-]+)==", lines, re.MULTILINE)}
    assert names <= {name.partition("==")[0] for name in ALL}


def test_each_entry_is_found_whole() -> None:
    entries = build._entries(hashes.LIST)
    assert len(entries) == len(ALL)
    assert all(len(re.findall(r"--hash=sha256:[0-9a-f]{64}\b", entry)) == entry.count("\n") - 1 for entry in entries)
