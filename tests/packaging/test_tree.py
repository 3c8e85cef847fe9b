from __future__ import annotations

import ast
import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import tree

EXPORT = ("export", "1", "--as", "srt", "--text", "both")


@pytest.mark.parametrize(
    ("source", "moved"),
    [
        ("from gui import theme\n", "from dwuglos._gui import theme\n"),
        ("from gui.look.theme import LIGHT\n", "from dwuglos._gui.look.theme import LIGHT\n"),
        ("if True:\n    from gui import app  # gui\n", "if True:\n    from dwuglos._gui import app  # gui\n"),
        ("x = 1; from gui import app\n", "x = 1; from dwuglos._gui import app\n"),
        ("import gui.look.theme as look\n", "import dwuglos._gui.look.theme as look\n"),
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


@pytest.mark.parametrize("source", ["import gui.look.theme\n", "import gui\n"])
def test_an_import_that_would_mean_something_else_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="import from it instead"):
        tree.moved(source)


@pytest.fixture(scope="session")
def _staged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tree.stage_wheel(tmp_path_factory.mktemp("staged") / "wheel")


@pytest.fixture
def made(_staged: Path, tmp_path: Path) -> Path:
    """What goes into a wheel, in a folder of its own: what runs leaves bytecode behind."""
    return Path(shutil.copytree(_staged, tmp_path / "wheel"))


def test_the_wheel_has_everything_below_one_package(made: Path) -> None:
    assert sorted(path.name for path in made.iterdir()) == ["LICENSE", "README.md", "dwuglos", "pyproject.toml"]
    assert (made / "dwuglos" / "_gui" / "window.py").exists()
    assert (made / "dwuglos" / "_resources" / "samples" / "how-a-sentence-travels.en.srt").exists()
    assert (made / "dwuglos" / "_resources" / "debian-packages.txt").exists()
    assert (made / "dwuglos" / "store" / "migrations" / "env.py").exists()
    assert not list(made.rglob("__pycache__"))
    assert compileall.compile_dir(made, quiet=1)


def test_nothing_in_the_wheel_imports_from_where_the_tree_has_the_window(made: Path) -> None:
    modules = list(made.rglob("*.py"))
    imported = {
        node.module.partition(".")[0]
        for path in modules
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and not node.level
    }
    assert len(modules) > 100
    assert "gui" not in imported


def test_what_a_wheel_brings_runs_by_itself(made: Path, tmp_path: Path) -> None:
    sample = made / "dwuglos" / "_resources" / "samples" / "how-a-sentence-travels"
    arguments = ["import", f"{sample}.en.srt", "--translation", f"{sample}.pl.srt", "--title", "Talk"]
    assert run(made, tmp_path, "-m", "dwuglos", *arguments).strip() == "1"
    assert "Dzień dobry.\nGood morning." in run(made, tmp_path, "-m", "dwuglos", *EXPORT)


def test_the_window_of_a_wheel_is_its_own(made: Path, tmp_path: Path) -> None:
    code = "import sys, dwuglos._gui.app; print('gui' in sys.modules, sys.modules['dwuglos._gui.window'].__file__)"
    assert run(made, tmp_path, "-c", code).strip() == f"False {made / 'dwuglos' / '_gui' / 'window.py'}"


def run(made: Path, folder: Path, *words: str) -> str:
    environment = os.environ | {
        "DWUGLOS_LIBRARY": str(folder / "library.db"),
        "DWUGLOS_SETTINGS": str(folder / "settings.json"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run(
        [sys.executable, *words], cwd=made, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_frozen_program_is_made_of_what_runs(tmp_path: Path) -> None:
    made = tree.stage(tmp_path / "tree")
    assert sorted(path.name for path in made.iterdir()) == ["dwuglos", "gui", "main.py", "resources"]
    assert not (made / "resources" / "screenshots").exists()
    assert {path.stat().st_mode & 0o777 for path in made.rglob("*") if path.is_file()} == {0o644}
