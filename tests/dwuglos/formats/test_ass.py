"""SubStation: text out of its markup and back, both languages in one file, and all that is around the cues."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.ass import Ass
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.pysubs2 import markup, plain
from tests.dwuglos.formats.damage import check_times, letters_of

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "tests" / "reference" / "bilingual.ass"
DATA = ROOT.parent / "shared" / "data"

BOTH = (
    Cue(1000, 3500, "This is a <i>three</i>.", "To jest trójka.", "translated"),
    Cue(3500, 6040, "Only {braces} and C:\\new"),
    Cue(7000, 360_000_120, "Two\nlines", "Dwa\xa0w\nwiersze", "translated"),
)
HEAD = "[Script Info]\nPlayResY: 540\n; mine\n\n[V4+ Styles]\nFormat: Name, Fontsize, Bold\nStyle: Default,20,-1\n\n"
EVENTS = "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"


def line(text: str, times: str = "0:00:01.00,0:00:02.50", style: str = "Default") -> str:
    return f"Dialogue: 0,{times},{style},,0,0,0,,{text}\n"


def told(text: str) -> list[str]:
    return [str(notice) for notice in Ass().read(text).notices]


def test_both_languages_written_as_the_reference() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    assert Ass().write(BOTH) == text
    reading = Ass().read(text)
    assert [cue._replace(extra="") for cue in reading.cues] == list(BOTH)
    assert list(map(str, reading.notices)) == ["One cue lasts for more than a day; look at its times."]
    assert Ass().write(reading.cues, reading.extras) == text
    assert detect(text, ".txt").name == "ass"


def test_one_language_has_one_style() -> None:
    text = Ass().write([cue._replace(target="") for cue in BOTH])
    assert re.findall("^Style: (.*?),", text, re.M) == ["Default"]
    assert text.count("Dialogue:") == 3


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"One\Ntwo", "One\ntwo"),
        (r"a\hb", "a\xa0b"),
        (r"{\i1}a{\i0} b", "<i>a</i> b"),
        (r"{\an8\b1}a {\i1}b", "<b>a <i>b</i></b>"),
        (r"{\i1\b1}a{\i0}b", "<b><i>a</i>b</b>"),
        (r"{\b700}a{\r}b", "<b>a</b>b"),
        (r"{\i1}{\i0}a", "a"),
        (r"{\blur2\bord1\iclip(1,2)\u0}a", "a"),
        (r"{\k10}la{\k20}la", "lala"),
        (r"{a comment}a, b", "a, b"),
        (r"{\p1}m 0 0 l 1 1{\p0}a", "a"),
        (r"open { brace", "open { brace"),
        (r"\{a\} \x", r"{a} \x"),
    ],
)
def test_text(written: str, text: str) -> None:
    assert Ass().read(HEAD + EVENTS + line(written)).cues[0].text == text


def test_an_unchanged_file_goes_back_as_it_was() -> None:
    text = HEAD + EVENTS + line(r"{\an8\pos(1,2)\i1}One,{\i0} two\N") + line(r"{x}\hThree", "0:00:03.00,0:00:04.00")
    text += "\n[Fonts]\nfontname: a.ttf\n[Q!\n"
    reading = Ass().read(text)
    assert [cue.text for cue in reading.cues] == ["<i>One,</i> two", "\xa0Three"]
    assert Ass().write(reading.cues, reading.extras) == text


def test_a_changed_text_keeps_its_place_on_the_screen() -> None:
    reading = Ass().read(HEAD + EVENTS + line(r"{\an8\i1\pos(1,2)}One"))
    changed = [reading.cues[0]._replace(text="Jeden <i>raz</i>")]
    assert line(r"{\an8\pos(1,2)}Jeden {\i1}raz{\i0}") in Ass().write(changed, reading.extras)


def test_styles_for_two_languages_join_those_of_the_file() -> None:
    reading = Ass().read(HEAD + EVENTS + line("One"))
    text = Ass().write([reading.cues[0]._replace(target="Jeden")], reading.extras)
    assert "Style: Default,20,-1\nStyle: Polski,30,0\nStyle: English,21,0\n\n[Events]" in text
    assert line("Jeden", style="Polski") + line("One") in text
    assert Ass().read(text).cues[0].target == "Jeden"


def test_substation_alpha() -> None:
    head = "[Script Info]\nScriptType: v4.00\n\n[V4 Styles]\nStyle: Default,Arial,28\n\n[Events]\n"
    head += "Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
    text = head + "Dialogue: Marked=0,0:00:01.00,0:00:02.50,Default,NTP,0000,0000,0000,,One, two\n"
    reading = Ass().read(text)
    assert [tuple(cue[:3]) for cue in reading.cues] == [(1000, 2500, "One, two")]
    assert Ass().write(reading.cues, reading.extras) == text
    assert "Dialogue: Marked=0,0:00:05.00,0:00:06.00,Default,,0,0,0,,new" in Ass().write(
        [Cue(5000, 6000, "new")], reading.extras
    )


def test_columns_in_another_order() -> None:
    text = "[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.50,One, two\n"
    assert [tuple(cue[:3]) for cue in Ass().read(text).cues] == [(1000, 2500, "One, two")]


def test_what_is_no_cue_is_told_and_kept() -> None:
    text = HEAD + EVENTS + "Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,note\n" + line(r"{\p1}m 0 0 l 5 5")
    text += line("One") + "what is this\n" + line("Two", "soon,later") + line("Three", "0:00:05.00,never") + line("")
    reading = Ass().read(text)
    assert [tuple(cue[:3]) for cue in reading.cues] == [(1000, 2500, "One"), (1000, 2500, ""), (5000, 6000, "Three")]
    assert [str(notice) for notice in reading.notices] == [
        "One comment is not part of the talk; it returns to the file when you export as SubStation.",
        "One drawing is not part of the talk; it returns to the file when you export as SubStation.",
        "One cue had no end time.",
        "One cue without a readable time was left out.",
        "One cue was out of order.",
        "One line that is not a cue was left out.",
        "One cue has no text.",
    ]
    written = Ass().write(reading.cues, reading.extras)
    assert "Comment: 0,0:00:00.00" in written
    assert r"{\p1}m 0 0" in written


@pytest.mark.parametrize(
    ("times", "found"),
    [
        ("-0:00:01.00,0:00:02.00", (0, 2000)),
        ("0:00:03.00,0:00:01.00", (1000, 3000)),
        ("168:00:00.00,336:00:00.5", (604_800_000, 1_209_600_500)),
        ("0:00:01,0:0:2.250", (1000, 2250)),
    ],
)
def test_times(times: str, found: tuple[int, int]) -> None:
    cue = Ass().read(EVENTS + line("One", times)).cues[0]
    assert (cue.start, cue.end) == found


def test_losses_are_named_before_writing() -> None:
    assert [str(n) for n in Ass().losses([Cue(1001, 2000, "a"), Cue(0, 10, "b")])] == [
        "The times of one cue are rounded to hundredths of a second."
    ]
    assert Ass().losses(BOTH) == ()
    with pytest.raises(InputError, match="Advanced SubStation needs times, and there are none in this talk"):
        Ass().write([Cue(None, None, "a")])


@pytest.mark.parametrize("text", ["", "[Script Info]\n", EVENTS + "Dialogue: \n", EVENTS + line(r"{\p1}m 0 0")])
def test_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFile, match="no line of dialogue"):
        Ass().read(text)


def test_enormous_lines() -> None:
    assert Ass().read(EVENTS + line(r"{\i1}a{\i0}\N" * 60_000)).cues
    assert Ass().read(EVENTS + line("{\\" * 500_000)).cues
    assert Ass().read(EVENTS + line("{\\r" * 300_000 + "}")).cues


words = st.text(
    st.characters(codec="utf-8", exclude_characters="<>\u200b\u2028\u2029\u2060\ufeff\xa0", exclude_categories=["Cc"])
)
texts = st.lists(words.filter(str.strip), min_size=1, max_size=3).map("\n".join)


def test_a_backslash_before_a_style() -> None:
    assert plain(markup("<b>a\\</b> \\<i>b</i>")).text == "<b>a\\</b> \\<i>b</i>"


@given(texts)
def test_markup_round_trip(text: str) -> None:
    assert plain(markup(text)).text == text


@given(rows=st.lists(st.tuples(st.integers(0, 10**7), texts, texts | st.just("")), min_size=1))
def test_round_trip(rows: list[tuple[int, str, str]]) -> None:
    cues = [
        Cue(start * 10, start * 10 + 500, text, target, "translated" if target else "initial")
        for start, text, target in sorted(rows, key=lambda row: row[0])
    ]
    assert [cue._replace(extra="") for cue in Ass().read(Ass().write(cues)).cues] == cues


@settings(max_examples=300)
@given(data=st.data())
def test_damage_is_read_or_refused(data: st.DataObject) -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    place = data.draw(st.integers(0, len(text)))
    strange = data.draw(
        st.text(max_size=9) | st.sampled_from(["{", "\\", "\n", "\0", ",", ":", "9" * 30, "\nFormat: a,a\n"])
    )
    with suppress(UnreadableFile):
        reading = Ass().read(text[:place] + strange + text[place + 4 :])
        assert reading.cues
        check_times(reading.cues)
        whole = text[:place].rpartition("\n")[0]
        if "Dialogue:" in whole:
            sound = {(cue.start, cue.text) for cue in Ass().read(whole).cues if cue.text}
            assert {start for start, _ in sound} <= {cue.start for cue in reading.cues}
            assert {text for _, text in sound} <= {text for cue in reading.cues for text in (cue.text, cue.target)}
        again = Ass().read(Ass().write(reading.cues, reading.extras))
        assert letters_of(again.cues) == letters_of(reading.cues)


@pytest.mark.data
def test_real_files_lose_nothing() -> None:
    files = sorted((DATA / "subtitles" / "ass").iterdir()) if DATA.exists() else []
    if not files:
        pytest.skip("the collection of real files is not here")
    for path in files:
        text = path.read_bytes().decode("utf-8-sig", "replace")
        lines = len(re.findall(r"^\s*Dialogue:", text, re.M | re.I))
        assert detect(text, ".srt").name == "ass", path.name
        if lines:
            reading = Ass().read(text)
            left_out = sum(n.n for n in reading.notices if "drawing" in str(n) or "left out" in str(n))
            assert len(reading.cues) + left_out == lines, path.name
            again = Ass().read(Ass().write(reading.cues, reading.extras))
            assert again.cues == reading.cues, path.name


def test_where_a_cue_stands_is_said_by_its_tag_or_else_by_its_style() -> None:
    styles = "Format: Name, Fontsize, Alignment\nStyle: Default,20,2\nStyle: Top,20,8\n\n"
    head = HEAD.replace("Format: Name, Fontsize, Bold\nStyle: Default,20,-1\n\n", styles)
    texts = (
        line("a"),
        line("a", style="Top"),
        line("a", style="*Top"),
        line(r"{\an7}a", style="Top"),
        line("a", style="X"),
    )
    reading = Ass().read(head + EVENTS + "".join(texts))
    place = Ass().placer(reading.extras)
    assert [place(cue.extra) for cue in reading.cues] == [0, 8, 8, 7, 0]


def test_a_cue_without_times_loses_nothing_and_one_that_ends_between_two_hundredths_does() -> None:
    assert Ass().losses([Cue(None, None, "a")]) == ()
    assert len(Ass().losses([Cue(1000, 2001, "a")])) == 1


def test_a_line_without_a_time_is_told_of_and_not_kept() -> None:
    reading = Ass().read(HEAD + EVENTS + line("One") + line("Two", "soon,later"))
    assert [cue.text for cue in reading.cues] == ["One"]
    assert "Two" not in reading.extras
    assert len(reading.notices) == 1
