"""Italics, switched on and off."""

import pytest

from dwuglos.language.italics import Selection, is_italic, toggle_italics


def toggled(text):
    """Toggle what stands between two bars, or the whole text where there is one bar; return it marked likewise."""
    start = text.index("|")
    end = text.rindex("|")
    end = max(end - 1, start) if end != start else start
    new, start, end = toggle_italics(Selection(text.replace("|", ""), start, end))
    return new[:start] + "|" + (new[start:end] + "|" if end > start else "") + new[end:]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("raz |dwa| trzy", "raz <i>|dwa|</i> trzy"),
        ("raz| dwa |trzy", "raz| <i>dwa</i> |trzy"),
        ("raz dwa|", "<i>raz dwa</i>|"),
        ("|raz\ndwa", "<i>|raz\ndwa</i>"),
        ("{\\an8}ra|z", "{\\an8}<i>ra|z</i>"),
        ("<i>ra|z</i>", "ra|z"),
        ("<i>raz |dwa| trzy</i>", "<i>raz</i> |dwa| <i>trzy</i>"),
        ("<i>raz</i> |dwa|", "<i>raz |dwa|</i>"),
        ("|<i>raz</i> dwa| trzy", "<i>|raz dwa|</i> trzy"),
        ("<I>ra|z</I>", "ra|z"),
        ("<i>raz| dwa", "raz| dwa"),
        ("raz</i>| dwa", "<i>raz| dwa</i>"),
        ("- Raz.\n|- Dwa.|", "- Raz.\n<i>|- Dwa.|</i>"),
        ("|🎵 raz|", "<i>|🎵 raz|</i>"),
        ("<b>ra|z</b>", "<b><i>ra|z</i></b>"),
        ("a < b| > c", "<i>a < b| > c</i>"),
    ],
)
def test_what_is_selected_is_set_in_italics_or_no_longer(before, after):
    assert toggled(before) == after


@pytest.mark.parametrize("text", ["|", " | |", "{\\an8}|", "raz| |dwa"])
def test_where_there_are_no_words_nothing_is_changed(text):
    assert toggled(text) == text


@pytest.mark.parametrize(
    ("text", "answer"),
    [("<i>a b</i>", True), ("{\\an8}<i>a</i>", True), ("<i>a</i> b", False), ("", False), (" ", False)],
)
def test_whether_all_of_a_text_is_in_italics(text, answer):
    assert is_italic(text) is answer
