"""Where backups are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from dwuglos.settings import Settings
from gui.dialogs.backup_place import BackupPlace
from tests.gui.desk import Desk


def test_choosing_nothing_changes_nothing(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(backups_folder="/chosen", backups_megabytes=700)
    place = BackupPlace(settings, desk.window)
    changes: list[bool] = []
    place.changed.connect(lambda: changes.append(True))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    place.choose.click()
    assert (changes, settings.backups_folder, place.limit.value()) == ([], "/chosen", 700)
    place.show_folder(tmp_path / "none")
    assert not place.open.isEnabled()
    assert not place.usual.isHidden()
    place.usual.click()
    place.show_folder(tmp_path)
    assert place.usual.isHidden()
    assert place.open.isEnabled()
    assert (changes, settings.backups_folder) == ([True], "")
    place.limit.setValue(1)
    assert settings.backups_megabytes == 50
