"""What this is."""

from PySide6.QtWidgets import QMessageBox

from dwuglos import __version__
from gui.commands.help import About


def test_it_names_the_version_the_licence_and_the_library(desk, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "about", lambda _parent, _title, text: said.append(text))
    desk.run(About)
    assert __version__ in said[0]
    assert "GNU General Public License" in said[0]
    assert str(desk.path) in said[0]


def test_the_name_of_the_library_is_not_taken_for_marks(desk, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "about", lambda _parent, _title, text: said.append(text))
    desk.tasks.library_address = "a <b> & c"
    desk.run(About)
    assert "a &lt;b&gt; &amp; c" in said[0]
