from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.errors import Notice, Verbatim, notice
from dwuglos.language import translations
from dwuglos.language.translations import in_polish

SPEED = "It has to be read at {speed:.1f} characters per second; the most is {most}."
pytestmark = pytest.mark.skipif(
    not (places.translations() / "dwuglos_pl.qm").is_file(), reason="needs the compiled translations"
)


def test_a_notice_is_said_in_polish_with_its_numbers_as_poles_write_them() -> None:
    said = in_polish(notice(SPEED, speed=20.84, most=17))
    assert said == "Trzeba go czytać z szybkością 20,8 zn./s; najwyżej 17 zn./s."


def test_a_count_has_its_form() -> None:
    one, many = (
        "One segment still has to be read too fast: there is no more room.",
        "{n} segments still have to be read too fast: there is no more room.",
    )
    said = [in_polish(Notice(one, many, n)) for n in (1, 2, 5, 12_345)]
    assert len({sentence.replace("12 345", "5").replace("\u00a0", " ") for sentence in said}) >= 3
    assert said[3].startswith("12\u00a0345 ")
    assert not any("segments" in sentence or "One" in sentence for sentence in said)


def test_a_title_is_said_and_a_word_of_the_user_is_not() -> None:
    assert in_polish("Reading speed") == "Szybkość czytania"
    quoted = notice("There is no file {file}.", file=Verbatim("Reading speed"))
    assert in_polish(quoted).count("Reading speed") == 1


def test_what_has_no_translation_stays() -> None:
    assert in_polish("no sentence of ours") == "no sentence of ours"


@pytest.mark.parametrize("data", [b"", b"no words", translations._MAGIC, translations._MAGIC + b"\x42\0\0\0\x08" * 3])
def test_without_the_words_it_is_said_in_english(data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dwuglos_pl.qm").write_bytes(data)
    monkeypatch.setattr(places, "translations", lambda: tmp_path)
    translations._words.cache_clear()
    try:
        assert in_polish("Reading speed") == "Reading speed"
    finally:
        translations._words.cache_clear()
