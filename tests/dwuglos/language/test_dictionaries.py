"""Hunspell's dictionary: opened or refused with a sentence, asked, and taught words with their endings."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.errors import DwuglosError
from dwuglos.language import dictionaries
from dwuglos.language.dictionaries import LONGEST, Dictionary, model_for, opened, small

OURS = places.dictionaries()[0]


@pytest.fixture(scope="module", params=[False, True], ids=["library", "module"])
def dictionary(request: pytest.FixtureRequest) -> Iterator[Dictionary]:
    yield Dictionary(OURS, through_module=request.param)
    gc.collect()


def made(folder: Path, aff: bytes, dic: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "pl_PL.aff").write_bytes(aff)
    (folder / "pl_PL.dic").write_bytes(dic)
    return folder


def test_words_in_all_their_forms(dictionary: Dictionary) -> None:
    assert all(map(dictionary.has, ("źdźbło", "książkach", "Kraków", "najpiękniejszymi", "Nie")))
    assert not any(map(dictionary.has, ("ktury", "krakow", "qx", "λ", "😀", "a" * 200, "")))


def test_suggestions(dictionary: Dictionary) -> None:
    assert "który" in dictionary.suggestions("ktury")
    assert dictionary.suggestions("λλλ") == []
    assert dictionary.suggestions("") == []


def test_a_word_with_the_endings_of_another(dictionary: Dictionary) -> None:
    assert not dictionary.has("fraktaloidami")
    assert dictionary.add_with_affix("fraktaloida", "elipsoida")
    assert dictionary.has("fraktaloidami")
    assert not dictionary.add_with_affix("λ", "elipsoida")
    assert not dictionary.add_with_affix("a/b", "elipsoida")


def test_a_dictionary_of_a_few_words_alone(dictionary: Dictionary) -> None:
    few = small(dictionary, [("Mortimer", "Alzheimer"), ("sigmoida", "elipsoida"), ("bez", "niczego/nikogo")])
    assert all(map(few.has, ("Mortimera", "Mortimerowi", "sigmoidą", "Sigmoidy")))
    assert not any(map(few.has, ("mortimera", "książka", "sigmoidek")))


@pytest.mark.parametrize(
    ("word", "form"), [("sigmoida", "sigmoidami"), ("Mortimer", "Mortimerowi"), ("zcałkować", "zcałkuję")]
)
def test_the_model_is_found_by_the_last_letters(dictionary: Dictionary, word: str, form: str) -> None:
    model = model_for(dictionary, word)
    assert dictionary.has(model)
    assert small(dictionary, [(word, model)]).has(form)


@pytest.mark.parametrize("word", ["x", "qx", "λλλλλ", "", "Qqqxxxx"])
def test_there_is_not_a_model_for_every_word(dictionary: Dictionary, word: str) -> None:
    assert model_for(dictionary, word) == ""


ENDINGS = b"SET ISO8859-2\nSFX A Y 1\nSFX A 0 u .\nSFX B Y 1\nSFX B 0 a .\n"


def few_words(folder: Path, *words: str) -> Dictionary:
    """Return a dictionary of these words, which may have flags."""
    return Dictionary(made(folder, ENDINGS, "\n".join([str(len(words)), *words, ""]).encode("iso8859-2")))


def test_words_of_sixty_letters_are_the_longest(tmp_path: Path) -> None:
    words = few_words(tmp_path, "dom/A", "q")
    longest = "a" * LONGEST
    assert words.add_with_affix(longest, "dom")
    assert words.has(longest)
    assert longest in words.suggestions("a" * (LONGEST - 1) + "e")
    assert not words.add_with_affix(longest + "a", "dom")
    assert not words.has(longest + "a")
    assert words.suggestions("a" * LONGEST + "e") == []


def test_an_empty_word_is_in_no_dictionary(tmp_path: Path) -> None:
    words = few_words(tmp_path, "dom/A", "q")
    assert not words.add_with_affix("", "dom")
    assert not words.has("")
    assert words.has("q")
    assert words.add_with_affix("w", "dom")
    assert words.has("wu")
    assert words.suggestions("Q")


def test_a_model_has_the_same_last_letters_as_many_as_possible(tmp_path: Path) -> None:
    five, four, three = "krakersik/A", ("ptasik/B", "kwasik/B"), ("klik/A", "cynik/A")
    assert model_for(few_words(tmp_path, five, *four, *three), "bakersik") == "krakersik"
    assert model_for(few_words(tmp_path, five, *four, *three), "ciasik") == "ptasik"
    assert model_for(few_words(tmp_path, *four, *three), "notik") == ""
    assert model_for(few_words(tmp_path, "prozaik/A", "laik/B", "kaik/A"), "trocaik") == "kaik"


def test_one_word_alone_is_a_model_only_with_five_letters(tmp_path: Path) -> None:
    assert model_for(few_words(tmp_path, "krakersik/A"), "bakersik") == "krakersik"
    assert model_for(few_words(tmp_path, "krakersik/A"), "tersik") == "krakersik"
    assert model_for(few_words(tmp_path, "krakersik/A"), "torsik") == ""
    assert model_for(few_words(tmp_path, "krakersik/A", "kosik/A"), "torik") == ""
    assert model_for(few_words(tmp_path, "krakersik/A", "kosik/A"), "ersik") == "kosik"
    assert model_for(few_words(tmp_path, "osik/A", "kosik/A"), "sik") == ""


def test_a_name_has_a_name_for_a_model(tmp_path: Path) -> None:
    words = few_words(tmp_path, "Bartosik/A", "Stasik/A", "Jasik/A", "ptasik/B", "kwasik/B")
    assert model_for(words, "Wojtasik") == "Stasik"
    assert model_for(words, "wojtasik") == "ptasik"


def test_a_missing_dictionary_is_told(tmp_path: Path) -> None:
    with pytest.raises(DwuglosError, match="is missing, so fewer words"):
        opened([tmp_path])
    with pytest.raises(DwuglosError, match="There is no Polish dictionary"):
        opened([])


@pytest.mark.parametrize(
    ("aff", "dic"),
    [
        (b"SET ISO8859-2\n", b"\x89PNG\r\n"),
        (b"SET ISO8859-2\n", b""),
        (b"SET NOSUCH-7\n", b"1\nnie\n"),
        (b"", b"1\nnie\n"),
        (b"SET ISO8859-2\n", b"1\nnie\n"),
        (b"SET UTF-8\n", "2\nnie\nksiążka\n".encode("iso8859-2")),
    ],
    ids=["no text", "empty", "no encoding", "nothing said", "cut off", "another encoding"],
)
def test_a_damaged_dictionary_is_told(tmp_path: Path, aff: bytes, dic: bytes) -> None:
    with pytest.raises(DwuglosError, match="is damaged, so fewer words"):
        opened([made(tmp_path, aff, dic)])


def test_a_dictionary_in_another_encoding_that_says_so_is_as_good(tmp_path: Path) -> None:
    aff = (OURS / "pl_PL.aff").read_bytes().decode("iso8859-2").replace("SET ISO8859-2", "SET UTF-8", 1)
    dic = (OURS / "pl_PL.dic").read_bytes().decode("iso8859-2")
    assert opened([made(tmp_path, aff.encode(), dic.encode())]).has("źdźbłami")


def test_the_next_one_is_taken_where_the_first_is_damaged(tmp_path: Path) -> None:
    damaged = made(tmp_path / "damaged", b"SET ISO8859-2\n", b"1\nnie\n")
    sound = tmp_path / "sound"
    shutil.copytree(OURS, sound)
    assert opened([tmp_path / "missing", damaged, sound]).folder == sound


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "hunspell", None)
    dictionaries._shared_library.cache_clear()
    try:
        with pytest.raises(DwuglosError, match="chunspell, is missing"):
            Dictionary(OURS)
    finally:
        dictionaries._shared_library.cache_clear()
