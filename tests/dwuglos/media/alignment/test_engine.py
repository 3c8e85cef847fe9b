"""Recognition and alignment of speech."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from dwuglos.errors import DwuglosError
from dwuglos.media.alignment import engine
from dwuglos.media.alignment.engine import Engine, acoustic_model, dictionary
from dwuglos.media.alignment.language_model import language_model
from dwuglos.media.alignment.script import script_of
from dwuglos.media.alignment.sound import Excerpts
from tests.dwuglos.media.alignment.conftest import Recording
from tests.stand_ins.sounds import needs_espeak


def test_the_models_come_with_the_recogniser() -> None:
    assert dictionary().is_file()
    assert (acoustic_model() / "mdef").is_file()


def test_without_the_recogniser_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "find_spec", lambda _: None)
    with pytest.raises(DwuglosError, match="cannot be started"):
        dictionary()


@needs_espeak
def test_words_are_heard_and_laid_over_their_sound(recording: Recording, tmp_path: Path) -> None:
    script = script_of(recording.sentences, dictionary())
    words, model = tmp_path / "words.dict", tmp_path / "text.arpa"
    words.write_text(script.dictionary)
    model.write_text(language_model(script.words))
    recogniser = Engine(words)
    sound = Excerpts(recording.path, lambda: False).between(0, recording.starts[1])
    said = [word for word, owner in zip(script.words, script.owners, strict=True) if owner == 0]
    heard = recogniser.recognise(sound, model)
    assert len({word.word for word in heard} & set(said)) >= 0.5 * len(set(said))
    laid = recogniser.align(sound, said)
    assert laid is not None
    assert [word.word for word in laid] == said
    assert all(one.end <= other.start + 10 for one, other in pairwise(laid))
    assert laid[0].start < 200


@needs_espeak
def test_words_that_do_not_fit_are_told(recording: Recording, tmp_path: Path) -> None:
    words = tmp_path / "words.dict"
    words.write_text("w0 AA B AA B AA B AA B AA B\n")
    recogniser = Engine(words)
    sound = Excerpts(recording.path, lambda: False).between(0, 300)
    assert recogniser.align(sound, ["w0"] * 20) is None
    with pytest.raises(RuntimeError):
        recogniser.align(sound, ["unknown"])
