"""What is wrong with inline codes of XLIFF 2, and with what refers to something."""

from __future__ import annotations

import pytest

from tests.dwuglos.formats.parts.xliff_kit import bad, dangling, excess, flaws, lacks, twice, unit


def half(element: str, id: str) -> str:
    return f"The code “{id}” ({element}) lacks its other half."


def unlike(name: str, id: str) -> str:
    return f"The two halves of the code “{id}” differ in “{name}”."


def moved(id: str) -> str:
    return f"The code “{id}” may not be moved in the target."


def left_out(id: str) -> str:
    return f"The code “{id}” may not be left out of the target."


ONE = "“{}” needs exactly one of: value, ref."
FIXED = 'canCopy="no" canDelete="no"'


@pytest.mark.parametrize(
    ("inline", "expected"),
    [
        ('<ph id="1" dataRef="d"/>', []),
        ('<ph id="1" dataRef="e"/>', [dangling("ph", "dataRef", "e")]),
        ('<pc id="1" dataRefStart="d" dataRefEnd="e">x</pc>', [dangling("pc", "dataRefEnd", "e")]),
        ('<pc id="1" dataRefStart="e" dataRefEnd="d">x</pc>', [dangling("pc", "dataRefStart", "e")]),
        ('<ph id="1" subFlows="u"/>', []),
        ('<ph id="1" subFlows="u x"/>', [dangling("ph", "subFlows", "x")]),
        ('<ph id="1" subFlows=""/>', [bad("ph", "subFlows", "")]),
        ('<pc id="1" subFlowsStart="u" subFlowsEnd="x">x</pc>', [dangling("pc", "subFlowsEnd", "x")]),
        ('<ph id="1" subFlows="u  u"/>', [bad("ph", "subFlows", "u  u")]),
        (f'<ph id="1" canReorder="firstNo" {FIXED}/>', []),
        ('<ph id="1" canReorder="yes"/>', []),
        ('<ph id="1" canReorder="no" canCopy="no"/>', [bad("ph", "canDelete", "yes")]),
        ('<ph id="1" canReorder="no" canDelete="no"/>', [bad("ph", "canCopy", "yes")]),
    ],
)
def test_what_a_code_refers_to(inline: str, expected: list[str]) -> None:
    before = '<originalData><data id="d">c</data></originalData>'
    assert flaws(unit(inline, inline, before)) == expected


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ('type="comment" value="x"', []),
        ('type="comment" ref="#n=n1"', []),
        ('type="comment" ref="#u=u/n=n1"', []),
        ('type="comment" ref="#f=f/u=u/n=n1"', []),
        ('type="comment" ref="#/f=f/u=u/n=n1"', []),
        ('type="comment"', [ONE.format("mrk")]),
        ('type="comment" value="x" ref="#n=n1"', [ONE.format("mrk")]),
        ('type="comment" ref="#n=n2"', [dangling("mrk", "ref", "#n=n2")]),
        ('type="comment" ref="#u=other/n=n1"', [bad("mrk", "ref", "#u=other/n=n1")]),
        ('type="comment" ref="#f=f/n=n1"', [bad("mrk", "ref", "#f=f/n=n1")]),
        ('type="comment" ref="n1"', [bad("mrk", "ref", "n1")]),
        ('type="term"', []),
        ('type="term" value="x" ref="http://a.example/b"', []),
        ('type="term" ref="#1"', []),
        ('type="term" ref="#/f=f/g=g/u=u/t=1"', []),
        ('type="term" ref="#u=u/d=1"', []),
        ('type="term" ref="#gls=1/gls=2"', []),
        ('type="term" ref="#odd=1"', [bad("mrk", "ref", "#odd=1")]),
        ('type="term" ref="#u=1/f=2"', [bad("mrk", "ref", "#u=1/f=2")]),
        ('type="term" ref="#u=1/u=2"', [bad("mrk", "ref", "#u=1/u=2")]),
        ('type="term" ref="#f=1/f=2"', [bad("mrk", "ref", "#f=1/f=2")]),
        ('type="term" ref="#n=1/u=2"', [bad("mrk", "ref", "#n=1/u=2")]),
        ('type="term" ref="#"', [bad("mrk", "ref", "#")]),
        ('type="term" ref="#u="', [bad("mrk", "ref", "#u=")]),
    ],
)
def test_what_a_mark_refers_to(mark: str, expected: list[str]) -> None:
    notes = '<notes><note id="n1">y</note></notes>'
    assert flaws(unit(f'<mrk id="m" {mark}>x</mrk>', before=notes)) == expected
    assert flaws(unit(f'<sm id="m" {mark}/>x<em startRef="m"/>', before=notes)) == [
        each.replace("“mrk”", "“sm”") for each in expected
    ]


@pytest.mark.parametrize(
    ("inline", "expected"),
    [
        ('<sc id="1"/>x<ec startRef="1"/>', []),
        ('<sc id="1"/>', [half("sc", "1")]),
        ('<sc id="1" isolated="no"/>', [half("sc", "1")]),
        ('<sc id="1" isolated="yes"/>', []),
        ('<ec startRef="1"/><sc id="1"/>', [half("ec", "1"), half("sc", "1")]),
        ('<sc id="1"/><ec startRef="1"/><ec startRef="1"/>', [half("ec", "1")]),
        ('<ec id="1" isolated="yes"/>', []),
        ('<ec isolated="yes"/>', [lacks("ec", "id")]),
        ('<ec id="1" startRef="2" isolated="yes"/>', [excess("ec", "startRef")]),
        ("<ec/>", [lacks("ec", "startRef")]),
        ('<sc id="1"/><ec id="2" startRef="1"/>', [excess("ec", "id")]),
        ('<sm id="1" type="term"/><em startRef="1"/>', []),
        ('<sm id="1" type="term"/>', [half("sm", "1")]),
        ('<em startRef="1"/>', [half("em", "1")]),
        ('<sm id="1" type="term"/><em startRef="1"/><em startRef="1"/>', [half("em", "1")]),
        ('<em startRef="1"/><sm id="1" type="term"/>', [half("em", "1"), half("sm", "1")]),
        ('<sc id="1" canOverlap="no"/><ec startRef="1" canOverlap="no"/>', []),
        ('<sc id="1" canOverlap="no"/><ec startRef="1"/>', [unlike("canOverlap", "1")]),
        ('<sc id="1" canDelete="yes"/><ec startRef="1" canDelete="no"/>', [unlike("canDelete", "1")]),
        (f'<sc id="1" canReorder="no" {FIXED}/><ec startRef="1" canReorder="no" {FIXED}/>', []),
        (f'<sc id="1" canReorder="firstNo" {FIXED}/><ec startRef="1" canReorder="no" {FIXED}/>', []),
        (f'<sc id="1" canReorder="firstNo" {FIXED}/><ec startRef="1" {FIXED}/>', [unlike("canReorder", "1")]),
        (f'<sc id="1" {FIXED}/><ec startRef="1" canReorder="no" {FIXED}/>', [unlike("canReorder", "1")]),
    ],
)
def test_what_begins_ends_and_both_agree(inline: str, expected: list[str]) -> None:
    assert flaws(unit(inline, inline)) == expected


def test_halves_are_looked_for_in_all_segments_of_a_unit_but_in_one_language() -> None:
    segments = "".join(
        f"<segment><source>{code}</source><target>{code}</target></segment>"
        for code in ('<sc id="1"/>', '<ec startRef="1"/>')
    )
    assert flaws(f'<file id="f"><unit id="u">{segments}</unit></file>') == []
    assert flaws(unit('<sc id="1"/>', '<ec startRef="1"/>')) == [half("sc", "1"), half("ec", "1")]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ('<ph id="1"/><ph id="2" copyOf="1"/>', []),
        ('<ph id="2" copyOf="3"/>', [dangling("ph", "copyOf", "3")]),
        ('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>', [dangling("ph", "copyOf", "1")]),
        ('<ph id="1"/><ph id="2" copyOf="1" dataRef="d"/>', [excess("ph", "dataRef")]),
        ('<mrk id="1">x</mrk><ph id="2" copyOf="1"/>', [dangling("ph", "copyOf", "1")]),
    ],
)
def test_copies_are_of_codes_that_may_be_copied(target: str, expected: list[str]) -> None:
    before = '<originalData><data id="d">c</data></originalData>'
    assert flaws(unit('<ph id="1"/>', target, before)) == expected


def test_each_target_has_a_place_of_its_own() -> None:
    def orders(*orders: str) -> list[str]:
        targets = (f'<target order="{order}">b</target>' if order else "<target>b</target>" for order in orders)
        segments = "".join(f"<segment><source>a</source>{target}</segment>" for target in targets)
        return flaws(f'<file id="f"><unit id="u">{segments}</unit></file>')

    assert orders("", "", "") == []
    assert orders("2", "1", "") == []
    assert orders("2", "") == [twice("target", "2")]
    assert orders("", "1") == [twice("target", "1")]
    assert orders("3", "1", "") == [twice("target", "3")]


def test_what_may_not_be_deleted_is_anywhere_in_the_targets() -> None:
    fixed = '<ph id="1" canDelete="no"/>'
    assert flaws(unit(fixed, "b")) == [left_out("1")]
    assert flaws(unit(fixed, fixed)) == []
    assert flaws(unit(fixed).replace("<target>b</target>", "")) == []
    assert flaws(unit('<ph id="1" canDelete="yes"/>', "b")) == []
    other = f"<segment><source>a</source><target>{fixed}</target></segment></unit>"
    assert flaws(unit(fixed, "b").replace("</unit>", other)) == []
    bare = f"<segment><source>{fixed}</source></segment><segment><source>a</source><target>b</target></segment>"
    assert flaws(f'<file id="f"><unit id="u">{bare}</unit></file>') == []


FIRST, NEXT, LAST = (f'<ph id="{n}" canReorder="{how}" {FIXED}/>' for n, how in ((1, "firstNo"), (2, "no"), (3, "no")))
FREE = '<ph id="4"/>'


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (FIRST + NEXT + LAST, FIRST + NEXT + LAST, []),
        (FIRST + NEXT + LAST, f"a{FIRST}b{NEXT}c{LAST}", []),
        (FIRST + NEXT + LAST, FIRST + LAST + NEXT, [moved("1")]),
        (FIRST + NEXT + LAST, NEXT + FIRST + LAST, [moved("1")]),
        (FIRST + NEXT + FREE, FREE + FIRST + NEXT, []),
        (FIRST + NEXT + FREE, FIRST + FREE + NEXT, [moved("1")]),
        (FIRST + NEXT, f'<pc id="5">{FIRST}</pc>{NEXT}', [moved("1")]),
        (f'<pc id="5">{FIRST + NEXT}</pc>', f'<pc id="5">{FIRST + NEXT}</pc>', []),
        (f'<pc id="5">{FIRST + NEXT}</pc>', f'<pc id="6">{FIRST + NEXT}</pc>', [moved("1")]),
        (NEXT + LAST, LAST + NEXT, []),
    ],
)
def test_codes_that_may_not_be_reordered(source: str, target: str, expected: list[str]) -> None:
    assert flaws(unit(source, target)) == expected


def test_the_end_of_a_span_has_a_place_in_the_order() -> None:
    start, end = (
        f'<sc id="1" canReorder="firstNo" {FIXED}/>',
        f'<ec startRef="1" canReorder="no" {FIXED}/>',
    )
    assert flaws(unit(start + end, start + end)) == []
    assert flaws(unit(start + end, f"{start}<pc id='2'>{end}</pc>")) == [moved("1")]
