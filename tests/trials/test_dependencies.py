"""What goes into the packages has no known vulnerability, or one that is explained in packaging/advisories.toml."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from packaging.version import Version

from tests.trials.reach import Tell

PACKAGING = Path(__file__).parents[2] / "packaging"
ADVISORIES = tomllib.loads((PACKAGING / "advisories.toml").read_text("utf-8"))
PATIENCE = 300
LIST = "DWUGLOS_ADVISORIES"
"""Names a copy of the PyPA's advisory database, to be read where pip-audit cannot ask anybody."""


def _known() -> list[dict[str, Any]]:
    """Return what is known of each package, by the list on this machine or by pip-audit's; skip without either."""
    return _listed(Path(os.environ[LIST])) if LIST in os.environ else _audited()["dependencies"]


def _listed(database: Path) -> list[dict[str, Any]]:
    """Return for each package the advisories of a copy of the database that concern its version, as pip-audit does."""
    yaml = pytest.importorskip("yaml", reason=f"Reading {LIST} needs PyYAML: .venv/bin/python -m pip install PyYAML")
    pinned = re.findall(r"^(\S+)==(\S+)", (PACKAGING / "hashes.txt").read_text("utf-8"), re.MULTILINE)
    found = []
    for name, version in pinned:
        files = sorted((database / "vulns" / name.lower().replace("_", "-")).glob("*.yaml"))
        advisories = [yaml.safe_load(file.read_text("utf-8")) for file in files]
        vulns = [
            {"id": each["id"], "aliases": each.get("aliases", []), "description": each.get("details", "")}
            for each in advisories
            if not each.get("withdrawn") and any(_concerns(affected, version) for affected in each["affected"])
        ]
        found.append({"name": name, "version": version, "vulns": vulns})
    return found


def _concerns(affected: dict[str, Any], version: str) -> bool:
    """Return whether a version is listed, or in a range (OSV's schema: from `introduced` to before `fixed`)."""
    if version in affected.get("versions", []):
        return True
    now = Version(version)
    for span in affected.get("ranges", []):
        if span["type"] != "ECOSYSTEM":
            continue
        is_in = False
        for event in span["events"]:
            kind, since = next(iter(event.items()))
            is_past = since == "0" or (now > Version(since) if kind == "last_affected" else now >= Version(since))
            is_in = kind == "introduced" if is_past else is_in
        if is_in:
            return True
    return False


def _audited() -> dict[str, Any]:
    """Return what pip-audit knows of each package; skip where it or its list cannot be had."""
    if find_spec("pip_audit") is None:
        pytest.skip("Looking for vulnerabilities needs pip-audit: .venv/bin/python -m pip install pip-audit")
    wanted = ["--requirement", str(PACKAGING / "hashes.txt"), "--disable-pip", "--no-deps"]
    words = [sys.executable, "-m", "pip_audit", *wanted, "--format", "json", "--progress-spinner", "off"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=False)
    try:
        found: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        pytest.skip("The list of vulnerabilities cannot be reached from here.")
    if all("skip_reason" in each for each in found["dependencies"]):
        pytest.skip("The list of vulnerabilities that can be reached knows none of the packages.")
    return found


@pytest.mark.trial
@pytest.mark.timeout(PATIENCE + 60)
def test_no_vulnerability_is_unexplained(tell: Tell) -> None:
    packages = _known()
    found = [(each["name"], each["version"], known) for each in packages for known in each.get("vulns", [])]
    explained = {each["id"] for each in ADVISORIES.get("explained", [])}
    faults = [
        f"{name} {version}: {known['id']} {known['description'][:200]}"
        for name, version, known in found
        if not explained & {known["id"], *known["aliases"]}
    ]
    faults += [f"{each['name']}: {each['skip_reason']}" for each in packages if "skip_reason" in each]
    tell(
        f"{len(packages)} packages: {len(found)} known vulnerabilities, {len(explained)} explained: "
        f"{len(faults)} faults",
        faults,
    )


def _range(*events: dict[str, str]) -> dict[str, Any]:
    return {"ranges": [{"type": "ECOSYSTEM", "events": list(events)}]}


@pytest.mark.parametrize(
    ("affected", "concerns"),
    [
        ({"versions": ["1.9", "2.0"]}, True),
        ({"versions": ["1.9", "2.0.1"]}, False),
        (_range({"introduced": "0"}), True),
        (_range({"introduced": "0"}, {"fixed": "2.0"}), False),
        (_range({"introduced": "0"}, {"fixed": "2.0.1"}), True),
        (_range({"introduced": "2.1"}), False),
        (_range({"introduced": "0"}, {"last_affected": "2.0"}), True),
        (_range({"introduced": "0"}, {"last_affected": "1.9"}), False),
        (_range({"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "1.5"}, {"fixed": "3.0"}), True),
        ({"ranges": [{"type": "GIT", "events": [{"introduced": "0"}]}]}, False),
    ],
)
def test_an_advisory_concerns_the_versions_it_names(affected: dict[str, Any], concerns: bool) -> None:
    assert _concerns(affected, "2.0") is concerns


def test_every_explanation_is_whole() -> None:
    for each in ADVISORIES.get("explained", []):
        assert each.keys() == {"id", "package", "checked", "why"}
        assert isinstance(each["checked"], date)
        assert all(each[name].strip() for name in ("id", "package", "why"))
