"""What is in a document of XLIFF, read leniently."""

from __future__ import annotations

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts import xliff_document
from dwuglos.formats.parts.xliff_document import Note, Piece, Unit, XliffDocument, document_of


def old(body: str, file: str = 'original="a.html" source-language="en" target-language="pl"') -> XliffDocument:
    return document_of(f'<xliff version="1.2"><file {file}><body>{body}</body></file></xliff>')[0]


def old_unit(inner: str, attributes: str = 'id="1"') -> Unit:
    (unit,) = old(f"<trans-unit {attributes}>{inner}</trans-unit>").units
    return unit


def new(body: str) -> XliffDocument:
    file = f'<file id="f" original="a.html">{body}</file>'
    return document_of(f'<xliff version="2.0" srcLang="en" trgLang="pl">{file}</xliff>')[0]


def new_unit(inner: str) -> Unit:
    (unit,) = new(f'<unit id="u">{inner}</unit>').units
    return unit


# The document


@pytest.mark.parametrize("version", ["1.0", "1.2", "2.0", "2.2", "1", " 2.1 "])
def test_a_version_that_is_known(version: str) -> None:
    assert document_of(f'<xliff version="{version}"/>')[0].version == version.strip()


def test_another_version_or_document_is_refused() -> None:
    with pytest.raises(UnreadableFile, match=r"of a version that is not known \(“3\.0”\)"):
        document_of('<xliff version="3.0"/>')
    with pytest.raises(UnreadableFile, match=r"\(“01234567890123456789”\)"):
        document_of('<xliff version="012345678901234567891"/>')
    with pytest.raises(UnreadableFile, match=r"not known \(“”\)"):
        document_of("<xliff/>")
    with pytest.raises(UnreadableFile, match=r"no XLIFF: its outermost element is “tmx”"):
        document_of("<tmx/>")
    with pytest.raises(UnreadableFile, match=f"“{'x' * 60}”"):
        document_of(f"<{'x' * 61}/>")


@pytest.mark.parametrize(("unit", "version"), [("trans-unit", "1"), ("unit", "2")])
def test_a_document_that_does_not_say_its_version_shows_it(unit: str, version: str) -> None:
    document = document_of(f'<xliff><file><{unit} id="1"><source>a</source></{unit}></file></xliff>')[0]
    assert document.version == version
    assert [each.id for each in document.units] == ["1"]


def test_what_the_document_says_of_itself() -> None:
    first, second = old(""), new("")
    assert (first.source_language, first.target_language, first.original) == ("en", "pl", "a.html")
    assert (second.source_language, second.target_language, second.original) == ("en", "pl", "a.html")
    empty = document_of('<xliff version="1.2"/>')[0]
    assert (empty.source_language, empty.target_language, empty.original, empty.units) == ("", "", "", [])
    bare = document_of('<xliff version="2.0"/>')[0]
    assert (bare.source_language, bare.target_language, bare.notes) == ("", "", [])


def test_notes_of_files_are_those_of_their_heads() -> None:
    document = old("<trans-unit><source>a</source><note>of a unit</note></trans-unit>")
    assert document.notes == []
    root = "<xliff version='1.2'>{}</xliff>".format(
        "".join(f"<file><header><note from='Ann'> {n} </note><note> </note><x/></header></file>" for n in (1, 2))
    )
    assert document_of(root)[0].notes == [Note("1", "Ann"), Note("2", "Ann")]
    notes = '<notes><note category="hint">a <b>b</b></note></notes>'
    assert new(notes).notes == [Note("a b", "hint")]


def test_there_are_no_more_units_than_cues(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xliff_document, "MOST_CUES", 2)
    unit = "<trans-unit><source>a</source></trans-unit>"
    assert len(old(unit * 2).units) == 2
    with pytest.raises(UnreadableFile):
        old(unit * 3)


def test_units_come_in_their_order_from_groups_and_files() -> None:
    unit = '<unit id="{}"><segment><source>a</source></segment></unit>'
    one, two, three = (unit.format(n) for n in (1, 2, 3))
    matches = f"<matches>{unit.format(9)}</matches>"
    assert [each.id for each in new(f"{one}<group>{two}{matches}</group>{three}").units] == ["1", "2", "3"]
    unit = '<trans-unit id="{}"><source>a</source></trans-unit>'
    files = "".join(f"<file><body><group>{unit.format(n)}</group></body></file>" for n in (1, 2))
    assert [each.id for each in document_of(f"<xliff version='1.2'>{files}</xliff>")[0].units] == ["1", "2"]
    assert [each.id for each in old(f"<bin-unit>{unit.format(9)}</bin-unit>{unit.format(1)}").units] == ["1"]


@pytest.mark.parametrize(
    ("root", "group", "unit", "text"),
    [
        ("", "", "", "a b"),
        ("preserve", "", "", "a\n  b"),
        ("", "preserve", "", "a\n  b"),
        ("preserve", "default", "", "a b"),
        ("preserve", "default", "preserve", "a\n  b"),
        ("", "", "default", "a b"),
    ],
)
def test_whether_spaces_count_is_said_by_what_is_nearest(root: str, group: str, unit: str, text: str) -> None:
    def space(value: str) -> str:
        return f' xml:space="{value}"' if value else ""

    inner = "<source>a\n  b</source>"
    first = (
        f'<xliff version="1.2"{space(root)}><file><group{space(group)}><trans-unit{space(unit)}>{inner}</trans-unit>'
        "</group></file></xliff>"
    )
    second = (
        f'<xliff version="2.0"{space(root)}><file><group{space(group)}><unit{space(unit)}><segment>{inner}</segment>'
        "</unit></group></file></xliff>"
    )
    for document in (first, second):
        assert document_of(document)[0].units[0].source == text


# Version 1


@pytest.mark.parametrize(
    ("state", "approved", "expected"),
    [
        (None, "no", "translated"),
        (None, "yes", "reviewed"),
        ("new", "no", "translated"),
        ("new", "yes", "translated"),
        ("needs-translation", "no", "translated"),
        ("needs-review-l10n", "yes", "translated"),
        ("needs-adaptation", "no", "translated"),
        ("translated", "no", "translated"),
        ("translated", "yes", "reviewed"),
        ("signed-off", "no", "reviewed"),
        ("signed-off", "yes", "reviewed"),
        ("final", "yes", "final"),
        ("x-own", "yes", "reviewed"),
    ],
)
def test_the_state_of_a_unit(state: str | None, approved: str, expected: str) -> None:
    target = "<target>b</target>" if state is None else f'<target state="{state}">b</target>'
    assert old_unit(f"<source>a</source>{target}", f'approved="{approved}"').state == expected


def test_a_unit_without_a_translation_is_initial() -> None:
    for target in ("", "<target/>", '<target state="final"> </target>'):
        unit = old_unit(f"<source>a</source>{target}", 'id="x" approved="yes"')
        assert (unit.id, unit.state, unit.pieces[0].state) == ("x", "initial", "initial")


def test_a_unit_is_one_piece_or_as_many_as_it_was_cut_into() -> None:
    whole = old_unit("<source>a</source><target>b</target>")
    assert (whole.source, whole.target, whole.pieces) == ("a", "b", (Piece("a", "b", "translated"),))
    segments = [f'<mrk mtype="seg" mid="{n}">{{}}{n}</mrk>' for n in (1, 2)]
    source = f"<source>s1 s2</source><seg-source>{' '.join(segments).format('s', 's')}</seg-source>"
    both = old_unit(f'{source}<target state="final">{" ".join(segments).format("t", "t")}</target>')
    assert (both.source, both.target) == ("s1 s2", "t1 t2")
    assert both.pieces == (Piece("s1", "t1", "final"), Piece("s2", "t2", "final"))
    first = old_unit(f"{source}<target>{segments[0].format('t')}</target>")
    assert first.pieces == (Piece("s1", "t1", "translated"), Piece("s2", "", "initial"))


@pytest.mark.parametrize(
    ("seg_source", "target"),
    [
        ('<mrk mtype="seg" mid="1">a</mrk>', '<mrk mtype="seg" mid="1">b</mrk>'),
        ('<mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="2">a</mrk>', '<mrk mtype="seg" mid="3">b</mrk>'),
        ('<mrk mtype="term" mid="1">a</mrk><mrk mtype="seg" mid="2">a</mrk>', "b"),
        ('<mrk mtype="seg" mid="1">a<mrk mtype="seg" mid="2">b</mrk></mrk>', "b"),
    ],
)
def test_a_unit_that_was_not_cut_or_has_other_pieces_in_its_translation_is_one(seg_source: str, target: str) -> None:
    inner = f"<source>a</source><seg-source>{seg_source}</seg-source><target>{target}</target>"
    assert old_unit(inner).pieces == (Piece("a", "b", "translated"),)


def test_pieces_may_be_inside_of_codes() -> None:
    seg = '<g id="1"><mrk mtype="seg" mid="1">{0}1</mrk></g><mrk mtype="seg" mid="2">{0}2</mrk>'
    inner = f"<source>a</source><seg-source>{seg.format('a')}</seg-source><target>{seg.format('b')}</target>"
    assert [each.target for each in old_unit(inner).pieces] == ["b1", "b2"]


def _context(start: str, end: str, name: str = "dwuglos") -> str:
    return (
        f'<context-group><context context-type="x-{name}-start">{start}</context>'
        f'<context context-type="x-{name}-end">{end}</context></context-group>'
    )


TIMES = [
    ("0", "1500", (0, 1500)),
    (" 10 ", "20", (10, 20)),
    ("1" * 15, "1" * 15, (int("1" * 15), int("1" * 15))),
    ("1" * 16, "2", (None, None)),
    ("1", "", (None, None)),
    ("", "1", (None, None)),
    ("-1", "2", (None, None)),
    ("1.5", "2", (None, None)),
]


@pytest.mark.parametrize(("start", "end", "times"), TIMES)
def test_times_that_this_program_wrote(start: str, end: str, times: tuple[int | None, int | None]) -> None:
    unit = old_unit(f"<source>a</source>{_context(start, end)}<note from='Ann'>n</note>")
    assert ((unit.start, unit.end), unit.notes) == (times, (Note("n", "Ann"),))
    meta = f'<meta type="dwuglos-start">{start}</meta><meta type="dwuglos-end">{end}</meta>'
    inner = f"<metadata><metaGroup>{meta}</metaGroup></metadata><segment><source>a</source></segment>"
    assert (new_unit(inner).start, new_unit(inner).end) == times


def test_times_of_another_program_are_none() -> None:
    unit = old_unit(f"<source>a</source>{_context('1', '2', 'other')}")
    assert (unit.start, unit.end) == (None, None)


# Version 2


def test_a_unit_has_its_segments_and_what_is_between() -> None:
    unit = new_unit(
        '<notes><note category="x">n</note></notes><segment state="reviewed"><source>A.</source><target>B.</target>'
        "</segment><ignorable><source> - </source></ignorable><segment state='final'><source>C.</source>"
        "<target>D.</target></segment>"
    )
    assert (unit.id, unit.source, unit.target, unit.state) == ("u", "A. - C.", "B. - D.", "reviewed")
    assert unit.pieces == (Piece("A.", "B.", "reviewed"), Piece("C.", "D.", "final"))
    assert unit.notes == (Note("n", "x"),)


def test_what_is_between_may_have_a_translation_of_its_own() -> None:
    ignorable = "<ignorable><source>s</source>{}</ignorable>"
    segment = "<segment><source>a</source><target>b</target></segment>"
    assert new_unit(ignorable.format("<target>t</target>") + segment).target == "tb"
    assert new_unit(ignorable.format("<target/>") + segment).target == "b"
    assert new_unit(ignorable.format("") + segment).target == "sb"
    assert new_unit(ignorable.format("") + segment.replace("b", "")).target == ""
    assert new_unit("<ignorable><source>s</source></ignorable>").state == "initial"


@pytest.mark.parametrize(
    ("state", "target", "expected"),
    [
        ("initial", "b", "translated"),
        ("translated", "b", "translated"),
        ("reviewed", "b", "reviewed"),
        ("final", "b", "final"),
        ("odd", "b", "translated"),
        ("final", " ", "initial"),
        (None, "b", "translated"),
    ],
)
def test_the_state_of_a_segment(state: str | None, target: str, expected: str) -> None:
    attribute = "" if state is None else f'state="{state}"'
    unit = new_unit(f"<segment {attribute}><source>a</source><target>{target}</target></segment>")
    assert (unit.state, unit.pieces[0].state) == (expected, expected)


@pytest.mark.parametrize(("length", "is_read"), [(100, True), (101, False)])
def test_the_original_of_a_code_is_read_where_it_is_short(length: int, is_read: bool) -> None:
    original = "%" + "x" * (length - 1)
    data = f'<originalData><data id="d">{original}</data></originalData>'
    source = new_unit(f'{data}<segment><source>a<ph id="1" dataRef="d"/></source></segment>').source
    assert (source != new_unit('<segment><source>a<ph id="1"/></source></segment>').source) is is_read
