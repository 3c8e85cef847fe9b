"""The door to pysubs2, and the markup of Advanced SubStation as text and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.pysubs2 import Plain, events, markup, plain
from dwuglos.language.markup import visible_text


def test_one_event_for_each_line() -> None:
    assert events(["{25}{50}a|b", "{75}{100}c"], "microdvd", 25.0) == [(1000, 2000, r"a\Nb"), (3000, 4000, "c")]
    assert events(["[10][25]/a"], "mpl2") == [(1000, 2500, r"{\i1}a{\i0}")]
    assert events([], "mpl2") == []


def test_many_lines_are_read_in_parts() -> None:
    found = events([f"[{n}][{n + 1}]{n}" for n in range(4001)], "mpl2")
    assert [event.start for event in found] == [n * 100 for n in range(4001)]
    assert [event.markup for event in found] == list(map(str, range(4001)))


def test_a_line_that_pysubs2_does_not_understand_is_no_line_lost() -> None:
    with pytest.raises(UnreadableFile, match="lines cannot be separated; save it as SubRip"):
        events(["[10][25]a", "b"], "mpl2")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("a", "a"),
        (r"a\Nb\nc\hd", "a\nb\nc\xa0d"),
        (r"\{a\} \x", r"{a} \x"),
        ("a\\\u2060Nb", r"a\Nb"),
        (r"{\i1}a{\i0}b", "<i>a</i>b"),
        (r"{\b700}a{\b400}b{\b}c", "<b>a</b>bc"),
        (r"{\b500}a{\b499}b", "<b>a</b>b"),
        (r"{\b1}a{\b2}b", "<b>a</b>b"),
        (r"{\u1\i1}a{\i0}b{\u0}", "<i><u>a</u></i><u>b</u>"),
        (r"{\i1}a{\b1}b{\i0}c", "<i>a<b>b</b></i><b>c</b>"),
        (r"{\i1}a{\r}b{\i1}c{\rStyle}d", "<i>a</i>b<i>c</i>d"),
        (r"{\i1}{\i0}a{\i1}", "a"),
        (r"{\an8\pos(1,2)}a{comment}b", "ab"),
        (r"{\bord2\iclip(1)\blur3}a", "a"),
        (r"{\i1}", ""),
    ],
)
def test_markup_as_text(written: str, text: str) -> None:
    assert plain(written) == Plain(text, False)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (r"{\p1}m 0 0 l 1 1{\p0}a", Plain("a", True)),
        (r"{\p1}m 0 0", Plain("", True)),
        (r"{\p0}a", Plain("a", False)),
        (r"{\p1} {\p0}a", Plain("a", False)),
        (r"{\p2\i1}m 0{\p0}a", Plain("<i>a</i>", True)),
        (r"{\pos(1,1)}a", Plain("a", False)),
    ],
)
def test_drawings_are_no_text(written: str, found: Plain) -> None:
    assert plain(written) == found


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a\nb\xa0c", r"a\Nb\hc"),
        ("{a}", r"\{a\}"),
        ("<i>a</i> <B>b</B>", r"{\i1}a{\i0} {\b1}b{\b0}"),
        (r"a\Nb\x", "a\\\u2060Nb\\x"),
        ("<n> a < b", "<n> a < b"),
    ],
)
def test_text_as_markup(text: str, written: str) -> None:
    assert markup(text) == written
    assert plain(written).text == text.replace("<B>", "<b>").replace("</B>", "</b>")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (r"{\an8}<i>a</i>", r"{\an8}{\i1}a{\i0}"),
        (r"{\fad(100,100)\i1}a{\i0}", r"{\fad(100,100)\i1}a{\i0}"),
        ('<font color="#ff8000">a</font>', r"{\c&H0080FF&}a{\c}"),
        ("<font color=red size=3>a</FONT>", r"{\c&H0000FF&}a{\c}"),
        ("<em>a</em> <STRONG>b</STRONG> <s>c</s>", r"{\i1}a{\i0} {\b1}b{\b0} {\s1}c{\s0}"),
        ("<v Anna>a<br/>b", r"a\Nb"),
    ],
)
def test_tags_of_other_formats_become_tags(text: str, written: str) -> None:
    assert markup(text) == written


@given(st.text(alphabet="ac\\Nnh{}\n\xa0 <>", max_size=20).filter(lambda text: visible_text(text) == text))
def test_text_comes_back(text: str) -> None:
    assert plain(markup(text)) == Plain(text, False)
