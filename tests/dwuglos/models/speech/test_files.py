"""Where models are, and what is said of folders that hold none."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.models.speech import by_name, folder_of, installed
from dwuglos.models.speech.files import home
from tests.stand_ins.speech_models import FILES, write_model


def test_a_folder_of_ones_own(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "my model")
    assert folder_of(str(folder)) == folder
    assert installed() == []


def test_a_model_by_its_name() -> None:
    with pytest.raises(InputError, match=r"The speech model base\.en is not on this computer; download it"):
        folder_of("base.en")
    write_model(home(by_name("base.en")))
    assert folder_of("base.en") == home(by_name("base.en"))
    assert installed() == [by_name("base.en")]


def test_no_model() -> None:
    with pytest.raises(InputError, match="There is no speech model yet; in the window choose File"):
        folder_of("")
    with pytest.raises(InputError, match=r"“nonsense” is neither the folder of a speech model nor one of: tiny\.en,"):
        folder_of("nonsense")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("how", ["missing", "empty"])
def test_a_folder_that_lacks_a_file(tmp_path: Path, name: str, how: str) -> None:
    folder = write_model(tmp_path / "model")
    (folder / name).unlink() if how == "missing" else (folder / name).write_bytes(b"")
    with pytest.raises(InputError, match=r"There is no whole speech model in .*: \S+ is missing"):
        folder_of(str(folder))
