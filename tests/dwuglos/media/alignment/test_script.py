"""A text as the recogniser gets it."""

from __future__ import annotations

from pathlib import Path

from dwuglos.media.alignment.script import script_of


def test_words_have_names_owners_lengths_and_sounds(tmp_path: Path) -> None:
    path = tmp_path / "words.dict"
    path.write_text("a AH\na(2) EY\ncat K AE T\n")
    script = script_of(["A cat.", "[Music]", "Cat a 2x"], path)
    assert script.words == ["w0", "w1", "w1", "w0", "w2"]
    assert script.owners == [0, 0, 2, 2, 2]
    assert script.lengths[:2] == [75, 225]
    assert script.dictionary.split("\n")[:3] == ["w0 AH", "w0(2) EY", "w1 K AE T"]


def test_nothing_to_say_is_no_word(tmp_path: Path) -> None:
    (tmp_path / "words.dict").write_text("")
    assert script_of(["[Music]", ""], tmp_path / "words.dict").words == []
