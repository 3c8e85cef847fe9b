"""What goes into the packages has no known vulnerability, or one that is explained in packaging/advisories.toml."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.trials.reach import Tell

PACKAGING = Path(__file__).parents[2] / "packaging"
ADVISORIES = tomllib.loads((PACKAGING / "advisories.toml").read_text("utf-8"))
PATIENCE = 300


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
    packages = _audited()["dependencies"]
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


def test_every_explanation_is_whole() -> None:
    for each in ADVISORIES.get("explained", []):
        assert each.keys() == {"id", "package", "checked", "why"}
        assert isinstance(each["checked"], date)
        assert all(each[name].strip() for name in ("id", "package", "why"))
