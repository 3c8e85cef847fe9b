"""What the program is made of."""

import re
import tomllib
from pathlib import Path

from gui.dialogs.about import MADE_OF, AboutDialog, versions

ROOT = Path(__file__).resolve().parents[3]


def test_every_library_the_project_needs_is_named():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.match(r"[\w-]+", each)[0] for each in project["dependencies"]}
    assert {name for name, _ in MADE_OF} == needed


def test_parts_have_versions_and_licences():
    parts = {name: (version, licence) for name, version, licence in versions()}
    assert parts["Qt"][0].startswith("6.")
    assert all(licence for _, licence in parts.values())
    assert [name for name, (version, _) in parts.items() if not version] == []


def test_the_name_of_the_library_is_not_taken_for_marks(qtbot):
    dialog = AboutDialog("a <b> & c", None)
    qtbot.addWidget(dialog)
    assert "Library: a <b> & c" in dialog.text.toPlainText()
