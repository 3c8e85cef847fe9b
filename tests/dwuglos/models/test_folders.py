"""What is said of a folder for models that cannot be written to."""

from __future__ import annotations

from errno import EACCES, EDQUOT, ENOSPC
from pathlib import Path

import pytest

from dwuglos.errors import UnwritableFile
from dwuglos.models.folders import failures_in_words


@pytest.mark.parametrize("number", [ENOSPC, EDQUOT])
def test_a_full_disk_is_told(number: int) -> None:
    told = "There is no room for the model in /models; free some space"
    with pytest.raises(UnwritableFile, match=told), failures_in_words(Path("/models")):
        raise OSError(number, "full")


def test_any_other_reason_is_told() -> None:
    told = r"The folder /models cannot be written to: Permission denied\."
    with pytest.raises(UnwritableFile, match=told), failures_in_words(Path("/models")):
        raise OSError(EACCES, "Permission denied")
