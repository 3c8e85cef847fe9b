from __future__ import annotations

import ast
import compileall
from pathlib import Path

import pytest
import tree


@pytest.mark.parametrize(
    ("source", "moved"),
    [
        ("from gui import theme\n", "from dwuglos._gui import theme\n"),
        ("from gui.theme import LIGHT\n", "from dwuglos._gui.theme import LIGHT\n"),
        ("if True:\n    from gui import app  # gui\n", "if True:\n    from dwuglos._gui import app  # gui\n"),
        ("x = 1; from gui import app\n", "x = 1; from dwuglos._gui import app\n"),
        ("import gui.theme as look\n", "import dwuglos._gui.theme as look\n"),
        ('"""\nfrom gui import theme\n"""\n', '"""\nfrom gui import theme\n"""\n'),
        (
            "import guizero\nfrom .gui import a\nfrom x import gui\n",
            "import guizero\nfrom .gui import a\nfrom x import gui\n",
        ),
        ("raise error from gui\n", "raise error from gui\n"),
        ("def f():\n    yield from gui\n", "def f():\n    yield from gui\n"),
    ],
)
def test_only_imports_of_the_window_are_changed(source: str, moved: str) -> None:
    assert tree.moved(source) == moved


@pytest.mark.parametrize("source", ["import gui.theme\n", "import gui\n"])
def test_an_import_that_would_mean_something_else_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="import from it instead"):
        tree.moved(source)


def test_the_wheel_has_everything_below_one_package(tmp_path: Path) -> None:
    made = tree.stage_wheel(tmp_path / "wheel")
    assert sorted(path.name for path in made.iterdir()) == ["LICENSE", "README.md", "dwuglos", "pyproject.toml"]
    assert (made / "dwuglos" / "_gui" / "window.py").exists()
    assert (made / "dwuglos" / "_resources" / "samples" / "how-a-sentence-travels.en.srt").exists()
    assert (made / "dwuglos" / "store" / "migrations" / "env.py").exists()
    assert not list(made.rglob("__pycache__"))
    assert compileall.compile_dir(made, quiet=1)


def test_nothing_in_the_wheel_imports_from_where_the_tree_has_the_window(tmp_path: Path) -> None:
    made = tree.stage_wheel(tmp_path / "wheel")
    modules = list(made.rglob("*.py"))
    imported = {
        node.module.partition(".")[0]
        for path in modules
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and not node.level
    }
    assert len(modules) > 100
    assert "gui" not in imported


def test_the_frozen_program_is_made_of_what_runs(tmp_path: Path) -> None:
    made = tree.stage(tmp_path / "tree")
    assert sorted(path.name for path in made.iterdir()) == ["dwuglos", "gui", "main.py", "resources"]
    assert not (made / "resources" / "screenshots").exists()
    assert {path.stat().st_mode & 0o777 for path in made.rglob("*") if path.is_file()} == {0o644}
