"""Tables that the command line prints for people."""

import sys

import pytest

from dwuglos.cli.tables import print_table, width


def test_elsewhere_than_in_a_terminal_tabs_stand_between_cells(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("Id", "Title"), [(1, "Two\nlines"), (2, "")], "Nothing.")
    assert capsys.readouterr() == ("Id\tTitle\n1\tTwo lines\n2\t\n", "")


def test_in_a_terminal_columns_are_aligned(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    print_table(("Id", "Title", "N"), [(1, "漢字", 5), (22, "Łódź", 6)], "Nothing.")
    assert capsys.readouterr().out == "Id  Title  N\n1   漢字   5\n22  Łódź   6\n"


def test_nothing_is_no_silence(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("Id",), [], "Nothing yet.")
    assert capsys.readouterr() == ("", "Nothing yet.\n")


def test_how_wide_a_text_is() -> None:
    assert [width(text) for text in ("abc", "漢", "e\u0301", "")] == [3, 2, 1, 0]
