"""What is not valid in XLIFF 2 is named, and what is valid is left in peace."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.formats import by_name
from dwuglos.formats.parts.xliff_rules import MOST, broken_rules
from dwuglos.formats.parts.xml_tree import tree_of

DATA = Path(__file__).resolve().parents[5] / "shared" / "data" / "exchange" / "xliff"
SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:xliff:{name}:2.0"'
    for prefix, name in (
        ("mtc", "matches"),
        ("gls", "glossary"),
        ("fs", "fs"),
        ("mda", "metadata"),
        ("res", "resourcedata"),
        ("ctr", "changetracking"),
        ("slr", "sizerestriction"),
        ("val", "validation"),
    )
)


def broken(body: str, attributes: str = 'srcLang="en" trgLang="pl"', version: str = "2.0") -> str:
    space = f"urn:oasis:names:tc:xliff:document:{version}"
    text = f'<xliff xmlns="{space}" {SPACES} xmlns:my="own" version="{version}" {attributes}>{body}</xliff>'
    return " ".join(map(str, broken_rules(tree_of(text), version)))


def unit(source: str = "a", target: str = "b", before: str = "", attributes: str = "") -> str:
    """Return a file of one unit with one segment."""
    inner = f"<segment><source>{source}</source><target>{target}</target></segment>"
    return f'<file id="f"><unit id="u" {attributes}>{before}{inner}</unit></file>'


@pytest.mark.parametrize(
    "body",
    [
        unit(),
        unit('<ph id="1"/><pc id="2" type="fmt" subType="xlf:b">x</pc>', '<pc id="2">x</pc><ph id="1"/>'),
        unit('<sc id="1"/>x<ec startRef="1"/><cp hex="0001"/>'),
        unit('<sc id="1" isolated="yes"/>x', '<ec id="1" isolated="yes"/>'),
        unit('<mrk id="m" type="comment" ref="#n=n1">x</mrk>', before='<notes><note id="n1">y</note></notes>'),
        unit('<ph id="1" dataRef="d"/>', before='<originalData><data id="d">c</data></originalData>'),
        unit(attributes='fs:fs="p" fs:subFs="x"', before='<my:own id="1"><my:own id="2"/></my:own>'),
        unit('<sm id="m" type="term"/>x<em startRef="m"/>'),
        unit(before='<mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata>'),
    ],
)
def test_what_is_valid_is_left_in_peace(body: str) -> None:
    assert broken(body) == ""


@pytest.mark.parametrize(
    ("body", "flaw"),
    [
        ("", "“xliff” holds something"),
        ('<file id="f"/>', "“file” holds something"),
        (unit().replace('id="u"', ""), "“unit” lacks “id”"),
        (unit() + unit(), "ids at “file” are “f”"),
        (unit().replace("<segment>", '<segment state="done">'), "“state” of “segment” cannot be “done”"),
        (unit().replace("<source>", '<source xml:lang="de">'), "“xml:lang” of “source” cannot be “de”"),
        (unit().replace("<unit", '<unit xml:lang="de"'), "“xml:lang” of “source” cannot be “de”"),
        (unit().replace("<target>", '<target my:x="y">'), "“target” may not have “x”"),
        (unit("<cp hex='0041'/>"), "“hex” of “cp”"),
        (unit('<ph id="1" subType="a:b"/>'), "“ph” lacks “type”"),
        (unit('<ph id="1" dataRef="d"/>'), "“dataRef” of “ph” refers to “d”"),
        (unit('<ph id="1" subFlows="x"/>'), "“subFlows” of “ph” refers to “x”"),
        (unit('<ph id="1" canReorder="no"/>'), "“canCopy” of “ph”"),
        (unit('<ph id="1"/><ph id="1"/>'), "ids at “segment” are “1”"),
        (unit('<sc id="1"/>'), "“1” (sc) lacks its other half"),
        (unit('<ec startRef="1"/>'), "“1” (ec) lacks its other half"),
        (unit('<sm id="1"/>'), "“1” (sm) lacks its other half"),
        (unit('<sc id="1" canCopy="no"/><ec startRef="1"/>'), "“1” differ in “canCopy”"),
        (unit('<ph id="1" canDelete="no"/>'), "“1” may not be left out"),
        (unit('<mrk id="1" type="comment">x</mrk>'), "exactly one of: value, ref"),
        (unit('<mrk id="1" type="comment" ref="#n=7">x</mrk>'), "refers to “#n=7”"),
        (unit('<mrk id="1" type="term" ref="#u=1/f=2">x</mrk>'), "cannot be “#u=1/f=2”"),
        (unit('<ph id="1"/><ph id="2" copyOf="3"/>'), "“copyOf” of “ph” refers to “3”"),
        (unit(attributes='fs:fs="blob"'), "“fs:fs” of “unit” cannot be “blob”"),
        (unit(attributes='fs:subFs="x"'), "“unit” lacks “fs:fs”"),
        (unit(attributes='slr:sizeInfo="x"'), "“slr:sizeInfo” of “unit”"),
        (unit(before='<my:a id="1"/><my:a id="2"><my:b id="2"/></my:a>'), "ids at “a” are “2”"),
        (unit(before="<mda:metadata><mda:meta/></mda:metadata>"), "“meta” lacks “type”"),
        (unit(before='<mtc:matches><mtc:match ref="#x"/></mtc:matches>'), "“ref” of “match” refers to “#x”"),
        (unit(before="<val:validation><val:rule/></val:validation>"), "exactly one of: isPresent"),
        (unit(before="<val:odd/>"), "“odd” holds something"),
    ],
)
def test_what_is_not_valid_is_named(body: str, flaw: str) -> None:
    assert flaw in broken(body)


def test_codes_keep_their_order_where_they_have_to() -> None:
    fixed = 'canCopy="no" canDelete="no"'
    codes = [f'<ph id="1" canReorder="firstNo" {fixed}/>', f'<ph id="2" canReorder="no" {fixed}/>', '<ph id="3"/>']
    assert broken(unit("".join(codes), "".join(codes[2:] + codes[:2]))) == ""
    assert "“1” may not be moved" in broken(unit("".join(codes), "".join((codes[0], codes[2], codes[1]))))


def test_a_target_needs_a_language() -> None:
    assert "“xliff” lacks “trgLang”" in broken(unit(), 'srcLang="en"')
    assert "“trgLang” of “xliff” cannot be “p l”" in broken(unit(), 'srcLang="en" trgLang="p l"')


def test_a_few_broken_rules_are_enough() -> None:
    codes = "".join(f'<ph id="{n}" dataRef="d{n}"/>' for n in range(100))
    text = f'<xliff version="2.0">{unit(codes)}</xliff>'
    assert len(broken_rules(tree_of(text), "2.0")) == MOST
    told = [str(each) for each in by_name("xliff").read(text).notices]
    assert told[0].startswith("It is not valid XLIFF: ")
    assert "17 other rules of XLIFF are broken in it." in told


def test_version_1_is_not_looked_at() -> None:
    assert broken_rules(tree_of('<xliff version="1.2"><odd/></xliff>'), "1.2") == []


@pytest.mark.data
@pytest.mark.skipif(not DATA.is_dir(), reason="needs the collection of real files")
def test_the_suite_of_oasis_is_judged_as_it_judges_itself() -> None:
    wrong = []
    for path in sorted(DATA.glob("*test-suite__*__*valid__*")):
        try:
            root = tree_of(path.read_bytes())
            is_broken = bool(broken_rules(root, root.get("version", "")))
        except UnreadableFile:
            is_broken = True
        if is_broken != ("__invalid__" in path.name):
            wrong.append(path.name)
    assert wrong == []
