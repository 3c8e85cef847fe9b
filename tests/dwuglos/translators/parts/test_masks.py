"""What is not to be translated comes back where it was, whatever the words between become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.labels import in_polish
from dwuglos.translators.parts.masks import BRACES, SPANS, XML, Outline, without_marks
from tests.stand_ins.web import polish

STYLES = {"braces": BRACES, "xml": XML, "spans": SPANS}
every_style = pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)


def through(text, style, change=polish):
    outline = Outline.of(text)
    return outline.filled([piece.filled(change(piece.text_to_send(style)), style) for piece in outline.pieces])


KEPT = {
    "Is this <i>the talk</i> and the number?": "jest to <i>ten wykład</i> i ten liczba?",
    "<i>Is this the talk?</i>": "<i>jest to ten wykład?</i>",
    "{\\an8}This is it": "{\\an8}to jest ti",
    "♪ this is the number ♪": "♪ to jest ten liczba ♪",
    "[Music] this is the talk [Applause]": "[Muzyka] to jest ten wykład [Brawa]",
    "this is [sighs] the talk": "to jest [westchnienie] ten wykład",
    "this is [whirring] the talk": "to jest [whirring] ten wykład",
    "(And) this is the talk": "(i) to jest ten wykład",
    "this is the talk (and)": "to jest ten wykład (i)",
    "(Video) this is the talk": "(Nagranie wideo) to jest ten wykład",
    "(a) this is the talk": "(a) to jest ten wykład",
    "(The)\n(and)": "(ten)\n(i)",
    "this (laughter) the talk": "to (śmiech) ten wykład",
    "this. >> the talk": "to. >> ten wykład",
    "(Laughter) this is the talk": "(Śmiech) to jest ten wykład",
    "GRANT: this is the talk": "GRANT: to jest ten wykład",
    ">> DR. SMITH: this is the talk": ">> DR. SMITH: to jest ten wykład",
    "SPEAKER 2: this is the talk": "SPEAKER 2: to jest ten wykład",
    "this. GRANT: the talk": "to. GRANT: ten wykład",
    "- this?\n- and this.": "- to?\n- i to.",
    "- this?\n- {\\an8}<i>and</i> this.": "- to?\n- {\\an8}<i>i</i> to.",
    "-this?\n- 42.": "-to?\n- 42.",
    "-5 and this": "-5 i to",
    "this is the talk\nand the number": "to jest ten wykład\ni ten liczba",
    "<i>this is the talk\nand the number</i>": "<i>to jest ten wykład\ni ten liczba</i>",
    "<i>this</i>, and <b>the</b>.": "<i>to</i>, i <b>ten</b>.",
    "1 < 2 & this > 0": "1 < 2 & to > 0",
    "this <b>is 1 < 2</b> & the": "to <b>jest 1 < 2</b> & ten",
    "write {0} and {1}": "etirw {0} i {1}",
    "this (and the) number": "to (i ten) liczba",
    "this is (the) [static] *number* talk": "to jest (ten) [szum] *liczba* wykład",
    "(static)": "(szum)",
    "this\n\nthe": "to\n\nten",
    "[Music]\nthis": "[Muzyka]\nto",
    "♪ the ♪\nthis": "♪ ten ♪\nto",
    "": "",
    "[Music]": "[Muzyka]",
    "♪ ♪": "♪ ♪",
    "GRANT: 42": "GRANT: 42",
}


@every_style
@pytest.mark.parametrize("text", KEPT)
def test_marks_are_where_they_were(text, style):
    assert through(text, style) == KEPT[text]


@every_style
@pytest.mark.parametrize("text", KEPT)
def test_a_service_that_changes_nothing_changes_nothing_but_labels(text, style):
    assert through(text, style, str) == in_polish(text)


@pytest.mark.parametrize("text", ["We use a (static) method here.", "The audio (video) file.", "a *pause* here"])
def test_a_word_in_parentheses_that_is_also_a_sound_is_translated_with_its_sentence(text):
    (piece,) = Outline.of(text).pieces
    assert piece.text_to_send(BRACES) == text


def test_what_stays_at_home_is_not_sent():
    outline = Outline.of("GRANT: [Laughter] <i>this is\nthe talk</i> ♪\n[Music]")
    assert [piece.text_to_send(BRACES) for piece in outline.pieces] == ["this is the talk"]


@pytest.mark.parametrize(
    ("style", "asked"),
    [
        (BRACES, "a {0} b {1} & {2} c"),
        (XML, 'a <x id="0"/>b<x id="1"/> &amp; <x id="2"/> c'),
        (
            SPANS,
            'a <span class="notranslate" translate="no" id="m0">&lt;i&gt;</span>b'
            '<span class="notranslate" translate="no" id="m1">&lt;/i&gt;</span> &amp; '
            '<span class="notranslate" translate="no" id="m2">♪</span> c',
        ),
    ],
    ids=STYLES,
)
def test_placeholders(style, asked):
    (piece,) = Outline.of("a <i>b</i> & ♪ c").pieces
    assert piece.text_to_send(style) == asked
    assert piece.core == "a <i>b</i> & ♪ c"


@pytest.mark.parametrize(
    ("answer", "filled"),
    [
        ("ą {0} b {1} c", "ą <i>b</i> c"),
        ("ą {0}b{1}, c", "ą <i>b</i>, c"),
        ("ą { 0 } b { 1 } c", "ą <i>b</i> c"),
        ("c ą {0} b {1}", "c ą <i>b</i>"),
        ("{0} b {1} ą c", "<i>b</i> ą c"),
        ("ą{0}b{1}c", "ą <i>b</i> c"),
        ("{0}b{1}c", "<i>b</i> c"),
        ("ą ({0}b{1}) c", "ą (<i>b</i>) c"),
        ("ą „{0}b{1}” c", "ą „<i>b</i>” c"),
        ("ą {0} b c", None),
        ("ą {0} b {1} {1} c", None),
        ("ą {1} b {0} c", None),
        ("ą {0} b {1} {2} c", None),
        ("ą b c", None),
    ],
)
def test_each_mark_must_come_back_once_and_tags_in_order(answer, filled):
    (piece,) = Outline.of("a <i>b</i> c").pieces
    assert piece.filled(answer, BRACES) == filled


def test_marks_inside_a_word_are_sent_apart_and_come_back_inside_one():
    (piece,) = Outline.of("a<i>b</i>, c").pieces
    assert piece.text_to_send(BRACES) == "a {0} b {1}, c"
    assert piece.text_to_send(XML) == 'a<x id="0"/>b<x id="1"/>, c'
    assert piece.filled("ą {0} b {1}, c", BRACES) == "ą<i>b</i>, c"


def test_marks_that_are_no_tags_may_change_places():
    (piece,) = Outline.of("one [sighs] two ♪ three").pieces
    assert piece.filled("trzy {1} dwa {0} jeden", BRACES) == "trzy ♪ dwa [westchnienie] jeden"


@pytest.mark.parametrize("answer", ['<x id="0"></x>b<x id="1" />', '<x  id="0"/>b<x id="1"/>'])
def test_other_ways_to_write_the_same_xml(answer):
    (piece,) = Outline.of("a <i>b</i> c").pieces
    assert piece.filled(f"ą {answer} &amp; c", XML) == "ą <i>b</i> & c"


def test_names_in_capitals_are_parted_when_asked_for():
    (piece,) = Outline.of("<i>Is</i> <b>NASA</b> at CERN, or is NASA not?").pieces
    apart = piece.with_names_apart()
    assert apart.core == piece.core
    assert apart.marks == ("</i>", "<b>", "NASA", "</b>", "CERN", "NASA")


def test_a_name_in_a_label_stays_with_it():
    (piece,) = Outline.of("this is [BEEP at NASA] the talk").pieces
    assert piece.with_names_apart().marks == ("[BEEP at NASA]",)


def test_the_words_between_the_marks():
    assert without_marks("{\\an8}<i>Is</i> [sighs] this? ♪").split() == ["Is", "this?"]


@given(st.text(st.sampled_from("aB <>{}&;0i/\\[]♪()*:.-\n"), max_size=60), st.sampled_from(list(STYLES.values())))
def test_nothing_is_lost_of_any_text(text, style):
    assert "".join(through(text, style, str).split()) == "".join(text.split())
