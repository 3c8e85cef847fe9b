"""Own words: as a list in a file, and looked up in all their forms."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import places
from dwuglos.errors import InputError, UnwritableFile
from dwuglos.language.own_words import OwnWord, OwnWords, load, parse, parsed, read, ready, save, with_endings, written


def test_a_list_as_text() -> None:
    text = "\ufeffsigmoida/elipsoida\n# mine\n\nZażółć\r\nsigmoida\ntwo words\n123\n"
    assert parsed(text) == (OwnWord("sigmoida"), OwnWord("Zażółć"))
    assert written([OwnWord("zając"), OwnWord("Ala", "Ola")]) == "Ala/Ola\nzając\n"


@given(st.text(max_size=80))
def test_what_a_line_holds_is_written_and_read_again(line: str) -> None:
    word = parse(line)
    if word is not None and "\n" not in str(word):
        assert parse(str(word)) == word


def test_the_users_words_are_in_a_file_beside_the_settings() -> None:
    assert load() == ()
    save([OwnWord("sigmoida", "elipsoida"), OwnWord("λ")])
    assert load() == (OwnWord("sigmoida", "elipsoida"), OwnWord("λ"))
    assert places.own_words().parent == places.settings().parent


def test_a_list_of_another_program_is_read_in_its_encoding(tmp_path: Path) -> None:
    file = tmp_path / "words.dic"
    file.write_bytes("źdźbełko\nżółwik\n".encode("cp1250"))
    assert [each.word for each in read(file)] == ["źdźbełko", "żółwik"]


def test_a_list_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / "none.txt")
    (tmp_path / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\r")
    with pytest.raises(InputError, match="not a text file"):
        read(tmp_path / "image.txt")
    (tmp_path / "large.txt").write_bytes(b"x" * 5_000_001)
    with pytest.raises(InputError, match="too large"):
        read(tmp_path / "large.txt")
    with pytest.raises(UnwritableFile, match="cannot be written"):
        save([], tmp_path / "image.txt" / "words.txt")
    assert (tmp_path / "image.txt").is_file()


def test_looked_up_in_all_their_forms() -> None:
    own = OwnWords([OwnWord("sigmoida", "elipsoida"), OwnWord("kwalio"), OwnWord("Ząbek", "nosuchword")])
    assert all(map(own.has, ("sigmoida", "Sigmoidami", "SIGMOIDĄ", "kwalio", "Kwalio", "KWALIO", "Ząbek")))
    assert not any(map(own.has, ("kwalia", "elipsoidek", "ząbek", "książka")))
    assert not OwnWords()


def test_the_same_words_are_made_ready_once() -> None:
    words = (OwnWord("sigmoida", "elipsoida"),)
    assert ready(words) is ready(tuple(words))


def test_endings_are_found_for_a_new_word() -> None:
    word = with_endings("sigmoida")
    assert word.model.endswith("ida")
    assert OwnWords([word]).has("sigmoidach")
    assert with_endings("λx") == OwnWord("λx")
