"""The list of speech models."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError
from dwuglos.models.speech import MODELS, by_name


def test_each_says_what_it_is() -> None:
    assert len({model.name for model in MODELS}) == len(MODELS)
    for model in MODELS:
        assert by_name(model.name) is model
        assert model.megabytes > 10
        assert model.licence
        assert model.about.endswith(".")
        assert model.source == f"huggingface.co/{model.repository}"


def test_one_that_is_not_there() -> None:
    with pytest.raises(InputError, match=r"There is no speech model called “huge”; choose one of: tiny\.en, base\.en"):
        by_name("huge")
