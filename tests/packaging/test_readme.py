"""What README.md tells a newcomer to look at, to type and to run is there."""

from __future__ import annotations

import re

import facts
import pytest

from dwuglos import cli

README = (facts.ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (facts.ROOT / "CONTRIBUTING.md").read_text("utf-8")


def test_its_pictures_and_links_are_there() -> None:
    named = re.findall(r'(?:src|srcset)="([^"]+)"|\]\(([^):]+)\)', README)
    files = [facts.ROOT / (picture or link) for picture, link in named]
    assert len(files) > 5
    assert not [file for file in files if not file.exists()]


def test_its_pictures_are_light_and_dark() -> None:
    pictures = re.findall(r"<picture>.*?</picture>", README, re.DOTALL)
    assert pictures
    assert all("prefers-color-scheme: dark" in picture for picture in pictures)


@pytest.mark.parametrize("text", [README, CONTRIBUTING], ids=["README", "CONTRIBUTING"])
def test_its_targets_are_those_of_the_makefile(text: str) -> None:
    targets = set(
        re.findall(r"^([a-z]+)(?: [a-z]+)*:(?!=)", (facts.ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    )
    named = set(re.findall(r"(?:`|    )(?:[A-Z]+=\S+ )?make ([a-z]+)", text))
    assert {"run", "bench"} <= named
    assert named <= targets


def test_its_jobs_are_those_of_the_command_line() -> None:
    named = set(re.findall(r"^    \./main\.py ([a-z]+)", README, re.MULTILINE))
    assert {"import", "export"} <= named <= set(cli.JOBS)
