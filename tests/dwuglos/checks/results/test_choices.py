from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.checks.results.choices import options_of
from dwuglos.errors import InputError
from dwuglos.profiles import TED_PL


def test_choices_become_options_and_nonsense_counts_as_none() -> None:
    options = options_of(TED_PL, {"gap": "error", "names": "off", "tags": "loud"})
    assert (options.profile, options.severities, options.off) == (TED_PL, {"gap": "error"}, frozenset({"names"}))


def test_the_glossary_is_read(tmp_path: Path) -> None:
    (tmp_path / "terms.csv").write_text("pixel,piksel\n", "utf-8")
    assert [term.english for term in options_of(TED_PL, {}, str(tmp_path / "terms.csv")).terms] == ["pixel"]
    with pytest.raises(InputError):
        options_of(TED_PL, {}, str(tmp_path / "nowhere.csv"))


def test_terms_of_the_library_count_before_those_of_the_file(tmp_path):
    from dwuglos.language.terms import Term

    (tmp_path / "terms.csv").write_text("pixel;piksel\nmatrix;macierz\n", "utf-8")
    options = options_of(TED_PL, {}, str(tmp_path / "terms.csv"), [Term("Pixel", "punkt")])
    assert options.terms == (Term("Pixel", "punkt"), Term("matrix", "macierz"))
