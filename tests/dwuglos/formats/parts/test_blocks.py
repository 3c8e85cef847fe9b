"""Subtitles made of blocks: what is a counter, what is text, and where a cue begins that is not parted."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.formats.parts.blocks import blocks_of, strict_blocks
from dwuglos.formats.parts.writing import full_clock

T1, T2, T3 = "00:00:01,000 --> 00:00:02,000", "00:00:03,000 --> 00:00:04,000", "00:00:05,000 --> 00:00:06,000"


def read(text: str, named: bool = False) -> tuple[list[str], dict[str, int]]:
    """Return the texts of the blocks, and what was counted."""
    repairs: Counter[str] = Counter()
    found = blocks_of(text, named, repairs)
    return [block.text for block in found], {kind: n for kind, n in repairs.items() if n}


@pytest.mark.parametrize(
    ("text", "texts", "counted"),
    [
        pytest.param(f"1\n{T1}\na\nb\n\n2\n{T2}\nc\n", ["a\nb", "c"], {}, id="as it should be"),
        pytest.param(f"1\n{T1}\na\n2\n{T2}\nb\n", ["a", "b"], {"unparted": 1}, id="no blank line"),
        pytest.param(f"1\n{T1}\na\n\n\n\n2\n{T2}\nb", ["a", "b"], {}, id="more blank lines"),
        pytest.param(f"1\n{T1}\n\na\n\nb\n\n2\n{T2}\nc", ["a\nb", "c"], {"blanks": 1}, id="blank lines inside"),
        pytest.param(f"1\n{T1}\na\n\n{T2}\nb\n\n3\n{T3}\nc", ["a", "b", "c"], {"unnumbered": 1}, id="no number"),
        pytest.param(f"{T1}\na\n\n{T2}\nb\n", ["a", "b"], {}, id="no numbers at all"),
        pytest.param(f"1\n{T1}\n7\n\n2\n{T2}\n8\n", ["7", "8"], {}, id="numbers as text"),
        pytest.param(f"1\n{T1}\na\n\n2\n{T2}\nb\n\n3\n", ["a", "b"], {"orphan": 1}, id="a number without a cue"),
        pytest.param(f"1\n{T1}\na\n\n2\n{T2}\nb\n3\n", ["a", "b\n3"], {}, id="a number in the text"),
        pytest.param(f"Titles\n\n1\n{T1}\na\n", ["a"], {"leading": 1}, id="something before"),
        pytest.param(f"1\n{T1}\na --> b\n", ["a --> b"], {"arrows": 1}, id="an arrow"),
        pytest.param(f"1\n{T1} X1:10 X2:20\na\n", ["a"], {"position": 1}, id="a position"),
        pytest.param(f"1\n{T1} Tak\na\n", ["Tak\na"], {"beside": 1}, id="text beside the times"),
        pytest.param(f"1\n{T1} ...\na\n", ["a"], {}, id="nothing beside the times"),
        pytest.param("1\n00:00:01.000 -> 00:00:02.000\na\n", ["a"], {"unusual": 1}, id="odd times"),
        pytest.param("1\n0:00:01.5 --> 0:00:02.000\na\n", ["a"], {"unusual": 1, "fraction": 1}, id="short fraction"),
        pytest.param(f"1 {T1}\na\n\n2 {T2}\nb", ["a", "b"], {}, id="numbers before the times"),
        pytest.param(f"[1]\n{T1}\na\n\n2.\n{T2}\nb\n\n#3\n{T3}\nc", ["a", "b", "c"], {}, id="numbers in brackets"),
        pytest.param(f"1\n{T1}\na\n\n2x\n{T2}\nb\n\n3\n{T3}\nc", ["a", "b", "c"], {}, id="an odd number"),
        pytest.param("", [], {}, id="nothing"),
        pytest.param("a\n\nb", [], {}, id="no times"),
    ],
)
def test_what_is_a_cue(text: str, texts: list[str], counted: dict[str, int]) -> None:
    assert read(text) == (texts, counted)


def test_names_stand_before_the_times_where_they_are_expected() -> None:
    text = f"intro\n{T1}\na\n\nchorus\n{T2}\nb\n"
    assert read(text, named=True)[0] == ["a", "b"]
    assert read(text)[0] == ["a\nchorus", "b"]
    assert read(f"{text}\noutro\n{T3}\nc\n")[0] == ["a", "b", "c"]


def test_times_are_milliseconds_and_an_end_may_be_missing() -> None:
    found = blocks_of(f"1\n{T1}\na\n\n2\n00:00:03,000 -->\nb\n", False, Counter())
    assert found == [(1000, 2000, "a"), (3000, None, "b")]


def test_a_file_without_anything_odd_is_read_quickly_and_alike() -> None:
    text = f"1\n{T1}\na  \nb\n\n\n2\n{T2}\n\n3\n{T3}\nc\n\n\n"
    assert strict_blocks(text) == [(1000, 2000, "a\nb"), (3000, 4000, ""), (5000, 6000, "c")]
    assert strict_blocks(text) == blocks_of(text, False, Counter())


@pytest.mark.parametrize(
    "text",
    [
        "",
        f"x\n{T1}\na\n",
        f"{T1}\na\n",
        f"1\n{T1} \nX\na\n\n\nb\n\n",
        f"1\n{T1}\na\n{T2}\nb\n",
        f"1\n{T1}\na --> b\n",
        "1\n00:00:61,000 --> 00:00:62,000\na\n",
        "1\n00:00:01.000 --> 00:00:02.000\na\n",
        f"1\n{T1}\n0:00:03 - 0:00:04\na\n",
        f"\n1\n{T1}\na\n",
        f"1\n{T1}\na\n\nb\n\n2\n{T2}\nc\n",
    ],
)
def test_whatever_is_unusual_is_left_to_the_slow_way(text: str) -> None:
    assert strict_blocks(text) == []


lines = st.text(alphabet="ab1 .-", min_size=1, max_size=6).filter(lambda line: line.strip(" .-1"))
cues = st.lists(
    st.tuples(st.integers(0, 10**7), st.integers(0, 9999), st.lists(lines, min_size=1, max_size=3)), min_size=1
)


@given(cues)
def test_both_ways_read_the_same(found: list[tuple[int, int, list[str]]]) -> None:
    text = "".join(
        f"{n}\n{full_clock(start, ',')} --> {full_clock(start + length, ',')}\n" + "\n".join(body) + "\n\n"
        for n, (start, length, body) in enumerate(found, 1)
    )
    expected = [(start, start + length, "\n".join(map(str.rstrip, body))) for start, length, body in found]
    assert strict_blocks(text) == expected
    assert blocks_of(text, False, Counter()) == expected
