"""The texts over a picture are those that an export of the talk would show."""

from __future__ import annotations

from dwuglos.exporting.on_screen import ScreenText, style_of, texts_of
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk.transcript import NewSegment, Segment, number

LONG = "To jest wykład o sieciach neuronowych, które rozpoznają cyfry."


def segment(source: str = "Hello.", target: str = "Cześć.", extra: str = "") -> Segment:
    (made,) = number([NewSegment(0, 1000, source, target)])
    return made._replace(extra=extra)


STYLE = style_of({}, NETFLIX_PL)


def test_one_language_or_both_in_two_styles() -> None:
    assert texts_of(segment(), "target", STYLE) == [ScreenText("Cześć.")]
    assert texts_of(segment(), "source", STYLE) == [ScreenText("Hello.")]
    assert texts_of(segment(), "both", STYLE) == [ScreenText("Cześć."), ScreenText("Hello.", is_second=True)]


def test_a_long_text_stands_in_the_lines_it_is_exported_in() -> None:
    (text,) = texts_of(segment(target=LONG), "target", STYLE)
    assert text.text.replace("\n", " ") == LONG
    assert max(map(len, text.text.split("\n"))) <= NETFLIX_PL.line_length


def test_own_lines_italics_and_a_place_stay() -> None:
    (text,) = texts_of(segment(target="{\\an8}<i>Raz,</i>\ndwa <b>trzy</b>."), "target", STYLE)
    assert text == ScreenText("<i>Raz,</i>\ndwa <b>trzy</b>.", 8)


def test_the_place_of_a_line_in_another_file_is_kept() -> None:
    extras = "ass:[V4+ Styles]\nFormat: Name, Alignment\nStyle: Top,8\n"
    assert texts_of(segment(extra="ass:Dialogue: 0,,,Top,,0,0,0,,"), "target", STYLE, extras)[0].text == "Cześć."


def test_what_is_untranslated_is_left_out_or_stands_in_english_as_in_the_last_export() -> None:
    gap = segment(target="")
    assert texts_of(gap, "target", STYLE) == []
    assert texts_of(gap, "both", STYLE) == [ScreenText("Hello.")]
    english = style_of({"gaps": "source"}, NETFLIX_PL)
    assert texts_of(gap, "target", english) == [ScreenText("Hello.")]
    assert texts_of(gap, "both", english) == [ScreenText("Hello.")]


def test_typography_is_that_of_the_last_export() -> None:
    plain = style_of({"typography": "plain"}, NETFLIX_PL)
    assert texts_of(segment(target="„Tak” – mówi…"), "target", plain) == [ScreenText('"Tak" - mówi...')]


def test_choices_that_mean_nothing_are_the_usual_ones() -> None:
    odd = style_of({"format": "xlsx", "gaps": 7, "typography": "odd"}, NETFLIX_PL)
    assert odd == STYLE
    assert style_of({"format": "vtt"}, NETFLIX_PL).format.name == "vtt"
