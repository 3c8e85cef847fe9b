"""Every module of a family is named in its list, so the one line cannot be forgotten."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

FAMILIES = {
    "dwuglos.article.publications": "PUBLICATIONS",
    "dwuglos.checks": "CHECKS",
    "dwuglos.formats": "FORMATS",
    "dwuglos.lexicons": "LEXICONS",
    "dwuglos.recognisers": "RECOGNISERS",
    "dwuglos.media.decoders": "DECODERS",
    "dwuglos.review_round.files": "REVIEW_FILES",
    "dwuglos.translators": "TRANSLATORS",
    "gui.columns": "COLUMNS",
    "gui.commands": "COMMANDS",
    "gui.panels": "PANELS",
    "gui.filters": "FILTERS",
    "gui.marks": "MARKS",
}


@pytest.mark.parametrize(("package", "members"), FAMILIES.items())
def test_every_module_is_listed(package: str, members: str) -> None:
    family = importlib.import_module(package)
    found = pkgutil.iter_modules(family.__path__)
    modules = {f"{package}.{name}" for _, name, is_folder in found if _is_member(name, is_folder)}
    assert modules
    assert modules == {_type(member).__module__ for member in getattr(family, members)}


def test_every_family_is_looked_at() -> None:
    folders = {path.parent.relative_to(ROOT) for ring in ("dwuglos", "gui") for path in ROOT.glob(f"{ring}/**/base.py")}
    assert {".".join(folder.parts) for folder in folders} == set(FAMILIES)


def _is_member(module: str, is_folder: bool) -> bool:
    """Tell a member's module from the family's base and from the folder of what members share."""
    return module != "base" and not is_folder


def _type(member: object) -> type:
    """Return the class of a member: a list may hold classes or instances."""
    return member if isinstance(member, type) else type(member)
