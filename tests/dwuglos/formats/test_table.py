"""Tables: columns by their names, separators, quotes, times in every notation, and the way back."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.base import Cue, Reading
from dwuglos.formats.table import Csv, Tsv
from dwuglos.talk.transcript import STATES
from tests.dwuglos.formats.damage import check_letters, check_times

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "tests" / "reference"
DATA = ROOT.parent / "shared" / "data"

CUES = (
    Cue(1000, 3500, "This is a three.", "To jest trójka.", "reviewed"),
    Cue(3500, 6040, 'Sloppily written,\nand "small".', "Jest niedbale napisana\ni mała.", "translated", "sprawdzić"),
    Cue(None, None, "No time yet; really"),
)
both = pytest.mark.parametrize(("format", "name"), [(Csv(), "table.csv"), (Tsv(), "table.tsv")])


def told(text: str, format: Csv = Csv()) -> list[str]:  # noqa: B008 (a format keeps nothing)
    return [str(notice) for notice in format.read(text).notices]


@both
def test_written_as_the_reference(format: Csv, name: str) -> None:
    text = (REFERENCE / name).read_text(encoding="utf-8")
    assert format.write(CUES) == text
    assert format.read(text) == Reading(CUES)
    assert format.read(text.replace("\n", "\r\n")).cues == CUES
    assert detect(text, ".txt").name == format.name


@pytest.mark.parametrize(
    "header",
    [
        "start,end,text,translation",
        "Start;End;English;Polish",
        "od;do;angielski;polski",
        "Początek;Koniec;Źródło;Tłumaczenie",
        "start time,end time,source text,target text",
        "Start (s),End (s),Original,PL",
        "sep=;\nstart;end;source;target",
        '"start","end","source","target"',
        "\n\nSTART;END;SOURCE;TARGET",
    ],
)
def test_columns_are_found_by_their_names(header: str) -> None:
    separator = ";" if ";" in header else ","
    text = header + "\n" + separator.join(["1.5", "00:00:02", "One", "Jeden"]) + "\n"
    assert Csv().recognise(text) == 0.9
    assert Csv().read(text) == Reading((Cue(1500, 2000, "One", "Jeden", "translated"),))


def test_columns_in_any_order_and_unknown_ones() -> None:
    text = "nr,polish,colour,start,mood,english\n1,Jeden,red,0:01,good,One\n"
    assert Csv().read(text).cues == (Cue(1000, 2000, "One", "Jeden", "translated"),)
    assert told(text) == ["2 columns with unknown names were left out.", "One cue had no end time."]


@pytest.mark.parametrize(
    ("start", "end", "times"),
    [
        ("1", "3", (1000, 3000)),
        ("1000", "3000", (1000, 3000)),
        ("1.25", "3", (1250, 3000)),
        ('"1,25"', "3", (1250, 3000)),
        ("00:00:01.250", '"0:00:03,5"', (1250, 3500)),
        ("1:02", "1:03", (62_000, 63_000)),
        ("100:00:00.000", "168:00:00.000", (360_000_000, 604_800_000)),
        ("3", "1", (1000, 3000)),
        ("1", "100", (1000, 100_000)),
        ("1", "101", (1, 101)),
        ("-1", "1", (0, 1000)),
    ],
)
def test_times(start: str, end: str, times: tuple[int, int]) -> None:
    cue = Csv().read(f"start,end,text\n{start},{end},a\n").cues[0]
    assert (cue.start, cue.end) == times


def test_milliseconds_by_the_name_of_the_column() -> None:
    assert Csv().read("start_ms,end_ms,text\n5,50,a\n").cues == (Cue(5, 50, "a"),)


def test_what_is_odd_is_told() -> None:
    text = "start,end,source,target,state\nsoon,later,a,,\n2,3,b,B,great,surplus\n1,2,c,C,szkic\n,,,,reviewed\n4,5,,,\n"
    assert Csv().read(text).cues == (
        Cue(None, None, "a"),
        Cue(1000, 2000, "c", "C", "translated"),
        Cue(2000, 3000, "b", "B", "translated"),
        Cue(4000, 5000, ""),
    )
    assert told(text) == [
        "2 times could not be read; their cues have none.",
        "One unknown state was replaced.",
        "One line has more cells than the header; they were left out.",
        "One cue was out of order.",
        "One line that is not a cue was left out.",
        "One cue has no text.",
    ]


def test_an_open_quote_swallows_nothing() -> None:
    text = 'start,end,source\n1,2,"open\n2,3,closed\n3,4,said "so" and\n'
    assert [cue.text for cue in Csv().read(text).cues] == ['"open', "closed", 'said "so" and']


def test_an_enormous_cell() -> None:
    assert Csv().read("source,target\n" + "a" * 3_000_000 + ",b\n").cues[0].target == "b"
    assert len(Csv().read("source,target\n" + '"' * 1_000_001 + ",b\n").cues) == 1


@pytest.mark.parametrize(
    "text", ["", "\n", "start,end\n1,2\n", "text\nabc\n", "source,target\n", "Well, to start, the end is text.\nYes.\n"]
)
def test_no_table_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFile, match=r"name the columns|nothing below"):
        Csv().read(text)


@pytest.mark.parametrize("text", ["a,b,c\n1,2,3\n", "Well, to start, the end is text.\n", "start,end\n", "text\n"])
def test_other_tables_are_not_taken(text: str) -> None:
    assert Csv().recognise(text) == Tsv().recognise(text) == 0.0


texts = st.text(
    st.characters(codec="utf-8", exclude_characters="\u200b\u2028\u2029\ufeff", exclude_categories=["Cc"])
    | st.just("\n")
)
times = st.none() | st.integers(0, 10**9)


@both
@given(rows=st.lists(st.tuples(times, texts.filter(bool), texts, st.sampled_from(STATES), texts), min_size=1))
def test_round_trip(format: Csv, name: str, rows: list[tuple[int | None, str, str, str, str]]) -> None:
    ordered = iter(sorted(row[0] for row in rows if row[0] is not None))
    starts = [None if row[0] is None else next(ordered) for row in rows]
    cues = [
        Cue(start, None if start is None else start + 500, source, target, state, note)  # type: ignore[arg-type]
        for start, (_, source, target, state, note) in zip(starts, rows, strict=True)
    ]
    assert list(format.read(format.write(cues)).cues) == cues


@both
@settings(max_examples=200)
@given(data=st.data())
def test_damage_is_read_or_refused(format: Csv, name: str, data: st.DataObject) -> None:
    text = (REFERENCE / name).read_text(encoding="utf-8")
    place = data.draw(st.integers(0, len(text)))
    strange = data.draw(st.text(max_size=9) | st.sampled_from(['"', ",", "\0", "9" * 400, "\n", ";;", "\t"]))
    with suppress(UnreadableFile):
        cues = format.read(text[:place] + strange + text[place + 2 :]).cues
        assert cues
        check_times(cues)
        check_letters([cue._replace(target="") for cue in cues], text + strange)
        whole = text[:place].rpartition("\n")[0]
        if whole.count("\n") > 1 and whole.count('"') % 2 == 0:
            assert {cue.text for cue in format.read(whole).cues} <= {cue.text for cue in cues}


@pytest.mark.data
def test_no_real_file_is_taken_for_a_table() -> None:
    if not DATA.exists():
        pytest.skip("the collection of real files is not here")
    for folder in ("subtitles", "youtube", "whisper", "pairs"):
        for path in (path for path in (DATA / folder).rglob("*") if path.is_file()):
            text = path.read_bytes()[:65_536].decode("utf-8", "replace")
            assert (Csv().recognise(text) > 0.0) is (path.suffix == ".csv"), path.name
            assert Tsv().recognise(text) == 0.0 or path.suffix == ".tsv", path.name


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ('Bonjour !,0.14,0.94\n"Tak, tak",0.94,2\n', [(140, 940, "Bonjour !"), (940, 2000, "Tak, tak")]),
        ('0,1500,"Hello, world"\n1500,4000,Bye\n', [(0, 1500, "Hello, world"), (1500, 4000, "Bye")]),
        ("0\t1500\tHello, world\n1500\t4000\tBye\n", [(0, 1500, "Hello, world"), (1500, 4000, "Bye")]),
        ("0;2;Hello\n2;5;Bye\n", [(0, 2000, "Hello"), (2000, 5000, "Bye")]),
    ],
)
def test_tables_of_whisper_without_a_header(text: str, cues: list[tuple[int, int, str]]) -> None:
    format = detect(text, ".csv")
    assert format.name == ("tsv" if "\t" in text else "csv")
    assert [cue[:3] for cue in format.read(text).cues] == cues
    assert format.read(text).notices == ()


@pytest.mark.parametrize("text", ["Tak, 1, 2, 3, start\n", "1,2,3\n4,5,6\n", "Rok 2010,5,3\n", "a,b,c\n"])
def test_other_lines_with_commas_are_no_table(text: str) -> None:
    assert detect(text).name == "text"
