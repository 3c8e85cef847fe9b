from __future__ import annotations

import os
from pathlib import Path

import pytest

from dwuglos.store.sqlite_handles import Handles, identity_of


def test_a_file_has_one_handle_which_the_last_one_closes(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("text")
    os.link(path, tmp_path / "other name")
    handles = Handles()
    first, identity, is_alone = handles.take(path)
    assert (identity, is_alone) == (identity_of(path), True)
    assert handles.take(tmp_path / "other name") == (first, identity, False)
    handles.give_back(identity)
    assert os.fstat(first).st_ino == identity.inode
    handles.give_back(identity)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(first)
    assert handles.take(path)[2], "nobody has it any more"
    handles.give_back(identity)


def test_what_may_only_be_read_has_a_handle_too_and_what_is_not_there_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_text("text")
    open_ = os.open

    def open_to_read(path: Path, flags: int) -> int:
        if flags & os.O_RDWR:
            raise PermissionError
        return open_(path, flags)

    monkeypatch.setattr(os, "open", open_to_read)
    handles = Handles()
    handle, identity, _ = handles.take(path)
    assert os.pread(handle, 4, 0) == b"text"
    handles.give_back(identity)
    with pytest.raises(FileNotFoundError):
        handles.take(tmp_path / "none")
    assert identity_of(tmp_path / "none") is None
