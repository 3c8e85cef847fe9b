"""Columns and styles in the head of a SubStation file."""

import re

import pytest

from dwuglos.formats.parts.substation_header import COLUMNS, STANDARD, event_columns, with_styles

FORMAT = "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"
SECTION = "[V4+ Styles]\nFormat: Name, Fontname, Fontsize, Outline, MarginV, Odd\nStyle: Default,Arial,20,1,10,x\n"


def styles(head: str) -> dict[str, list[str]]:
    """Return the cells of each style by its name."""
    lines = re.findall(r"^Style: (.*)$", head, re.M)
    return {line.split(",")[0]: line.split(",")[1:] for line in lines}


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        ("", COLUMNS),
        (f"[Events]\n{FORMAT}\n", COLUMNS),
        ("[Events]\n format : Start,  END , Text\n", ("start", "end", "text")),
        ("Format: Name, Text\n[Events]\nFormat: End, Start, Text", ("end", "start", "text")),
        ("Format: Start, End, Text\nFormat: Start, Text", ("start", "end", "text")),
        ("Format: Start, End, A, Text\nFormat: Start, End, B, Text", ("start", "end", "b", "text")),
        ("Format: Start, End, Start, Text", COLUMNS),
        ("Format: Text, Start, End", COLUMNS),
        ("X Format: Start, End, Text", COLUMNS),
    ],
)
def test_the_columns_of_lines_of_dialogue(head: str, columns: tuple[str, ...]) -> None:
    assert event_columns(head) == columns


def test_a_new_file_has_one_style_and_a_place_for_the_cues() -> None:
    assert list(styles(STANDARD)) == ["Default"]
    assert STANDARD.endswith(f"\n[Events]\n{FORMAT}\n\f")
    assert event_columns(STANDARD) == COLUMNS
    names = re.findall(r"^Format: (Name.*)$", STANDARD, re.M)[0].split(", ")
    style = dict(zip(names[1:], styles(STANDARD)["Default"], strict=True))
    assert (style["Fontname"], style["Fontsize"], style["MarginV"], style["Bold"]) == ("Arial", "60", "50", "0")


def test_styles_that_are_there_stay_as_they_are() -> None:
    assert with_styles(SECTION, ("Default",)) == SECTION
    assert with_styles("x", ()) == "x"


@pytest.mark.parametrize(
    ("height", "first", "second"),
    [
        ("", ["Arial", "16", "1", "13", "0"], ["Arial", "11", "1", "56", "0"]),
        ("PlayResY: 1080\n", ["Arial", "60", "3", "50", "0"], ["Arial", "42", "2", "210", "0"]),
        ("playresy : 540 \n", ["Arial", "30", "2", "25", "0"], ["Arial", "21", "1", "105", "0"]),
    ],
)
def test_missing_styles_fit_the_picture_and_the_columns(height: str, first: list[str], second: list[str]) -> None:
    head = f"[Script Info]\n{height}\n{SECTION}\n[Events]\n{FORMAT}\n"
    found = with_styles(head, ("Upper", "Lower"))
    assert styles(found) == {"Default": ["Arial", "20", "1", "10", "x"], "Upper": first, "Lower": second}
    assert found.index("Style: Lower") < found.index("\n[Events]")
    assert re.sub(r"Style: (?:Upper|Lower).*\n", "", found) == head
    assert list(styles(with_styles(head, ("Default", "Lower")))) == ["Default", "Lower"]
    assert styles(with_styles(head, ("Default", "Lower")))["Lower"] == second


def test_a_file_without_styles_gets_their_section() -> None:
    head = f"[Script Info]\n\n[Events]\n{FORMAT}\n"
    found = with_styles(head, ("Default", "Lower"))
    assert found.index("[Script Info]") < found.index("[V4+ Styles]") < found.index("[Events]")
    assert list(styles(found)) == ["Default", "Lower"]
    assert all(len(cells) == 22 for cells in styles(found).values())
    assert styles(found)["Default"][1] == "16"
    assert styles(found)["Lower"][1] == "11"
    assert found.endswith(f"\n\n[Events]\n{FORMAT}\n")
    assert with_styles("", ("A",)).startswith("[V4+ Styles]\nFormat: Name, ")


@pytest.mark.parametrize("format", ["Format: Fontname, Name\n", ""])
def test_a_section_without_sound_columns_gets_the_usual_ones(format: str) -> None:
    found = with_styles(f"[V4 Styles]\n{format}Style: A,1\n", ("B",))
    assert len(styles(found)["B"]) == 22
    assert styles(found)["A"] == ["1"]
