"""What is not valid in XLIFF 2 is named, and what is valid is left in peace."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.formats import by_name
from dwuglos.formats.parts.xliff_rules import MOST, broken_rules, is_core
from dwuglos.formats.parts.xml_tree import tree_of
from tests.dwuglos.formats.parts.xliff_kit import ORDER, bad, excess, flaws, lacks, twice, unit

DATA = Path(__file__).resolve().parents[5] / "shared" / "data" / "exchange" / "xliff"


def broken(body: str, attributes: str = 'srcLang="en" trgLang="pl"', version: str = "2.0") -> str:
    return " ".join(flaws(body, attributes, version))


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


# Each rule, and nothing else


NOTES = "<notes><note>n</note></notes>"
SEGMENT = "<segment><source>a</source></segment>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<file id="f"><skeleton/><my:o/><notes><note/></notes><unit id="u">' + SEGMENT + "</unit></file>", []),
        ('<file id="f"><unit id="u">' + SEGMENT + "</unit><skeleton/></file>", [ORDER.format("file")]),
        ('<file id="f"><group id="g"/></file>', []),
        ('<file id="f"><group id="g">' + NOTES + NOTES + "</group></file>", [ORDER.format("group")]),
        ('<file id="f"><unit id="u"><ignorable><source/></ignorable></unit></file>', [ORDER.format("unit")]),
        ('<file id="f"><unit id="u"><ignorable><source/></ignorable>' + SEGMENT + "</unit></file>", []),
        ('<file id="f"><unit id="u">' + SEGMENT + NOTES + "</unit></file>", [ORDER.format("unit")]),
        ('<file id="f"><unit id="u"><segment/></unit></file>', [ORDER.format("segment")]),
        (unit("<my:x/>"), [ORDER.format("source")]),
        (unit('<ph id="1"><ph id="2"/></ph>'), [ORDER.format("ph")]),
        (unit("<odd/>"), [ORDER.format("source")]),
        (unit(before="<notes/>"), [ORDER.format("notes")]),
        (unit(before="<originalData/>"), [ORDER.format("originalData")]),
        ('<file id="f"><skeleton href="x"> </skeleton><group id="g"/></file>', []),
        ('<file id="f"><skeleton href="x">y</skeleton><group id="g"/></file>', [excess("skeleton", "href")]),
        ('<file id="f"><skeleton href="x"><my:y/></skeleton><group id="g"/></file>', [excess("skeleton", "href")]),
        ('<file id="f"><skeleton>y<my:y/></skeleton><group id="g"/></file>', []),
    ],
)
def test_what_an_element_may_hold(body: str, expected: list[str]) -> None:
    assert flaws(body) == expected


@pytest.mark.parametrize(
    ("version", "expected"), [("2.0", [ORDER.format("xliff")]), ("2.1", [ORDER.format("xliff")]), ("2.2", [])]
)
def test_metadata_of_the_whole_document_came_with_version_2_2(version: str, expected: list[str]) -> None:
    assert flaws(f"<my:o/>{unit()}", version=version) == expected
    assert flaws(f"{unit()}<my:o/>", version=version) == [ORDER.format("xliff")]


@pytest.mark.parametrize(
    ("hexadecimal", "is_wrong"),
    [
        ("8", False), ("9", True), ("A", True), ("B", False), ("C", False), ("D", True), ("1F", False), ("20", True),
        ("D7FF", True), ("D800", False), ("DFFF", False), ("E000", True), ("FFFD", True), ("FFFE", False),
        ("FFFF", False), ("10000", True), ("10FFFF", True), ("110000", True),
    ],
)  # fmt: skip
def test_only_a_character_that_xml_cannot_hold_is_a_code(hexadecimal: str, is_wrong: bool) -> None:
    assert flaws(unit(f'<cp hex="{hexadecimal}"/>')) == ([bad("cp", "hex", hexadecimal)] if is_wrong else [])


@pytest.mark.parametrize(
    ("attribute", "values", "wrong"),
    [
        ("canResegment", "yes no", "1 true"),
        ("srcDir", "ltr rtl auto", "left"),
        ("translate", "yes no", "maybe"),
        ("id", "a 1 a.b-c:d", "a&#32;b ż/"),
        ("type", "a:b", "b a:"),
    ],
)
def test_the_values_of_a_unit(attribute: str, values: str, wrong: str) -> None:
    bare = unit().replace('<unit id="u"', "<unit") if attribute == "id" else unit()
    for value in values.split():
        assert flaws(bare.replace("<unit", f'<unit {attribute}="{value}"')) == []
    for value in wrong.split():
        told = bad("unit", attribute, value.replace("&#32;", " "))
        assert flaws(bare.replace("<unit", f'<unit {attribute}="{value}"')) == [told]


@pytest.mark.parametrize(
    ("inline", "expected"),
    [
        ('<ph id="1" type="fmt" subType="a:b"/>', []),
        ('<ph id="1" type="text"/>', [bad("ph", "type", "text")]),
        ('<ph id="1" type="fmt" subType="b"/>', [bad("ph", "subType", "b")]),
        ('<ph id="1" subType="a:b"/>', [lacks("ph", "type")]),
        ('<pc id="1" subType="a:b"/>', [lacks("pc", "type")]),
        ('<mrk id="1" type="my:own"/>', []),
        ('<mrk id="1" type="own"/>', [bad("mrk", "type", "own")]),
        ('<mrk id="1" translate="no"/>', []),
        ("<ph/>", [lacks("ph", "id")]),
        ("<cp/>", [lacks("cp", "hex")]),
    ],
)
def test_the_attributes_of_inline_codes(inline: str, expected: list[str]) -> None:
    assert flaws(unit(inline)) == expected


def test_the_languages_of_texts() -> None:
    assert flaws(unit().replace("<source>", '<source xml:lang="EN">')) == []
    assert flaws(unit().replace("<target>", '<target xml:lang="en">')) == [bad("target", "xml:lang", "en")]
    assert flaws(unit().replace("<target>", '<target xml:lang="p">'), 'srcLang="en"') == [
        bad("target", "xml:lang", "p"),
        lacks("xliff", "trgLang"),
    ]
    assert flaws(unit().replace("<target>b</target>", ""), 'srcLang="en"') == []
    assert flaws(unit(), 'srcLang="en" trgLang="pl" xml:lang="pl"') == [bad("source", "xml:lang", "pl")]
    assert flaws(unit(), 'trgLang="pl"') == [lacks("xliff", "srcLang")]
    assert flaws(unit().replace("<target>", '<target order="0" xml:space="default">')) == [bad("target", "order", "0")]
    assert flaws(unit().replace("<source>", '<source order="1">')) == [excess("source", "order")]


def test_ids_are_one_of_their_kind_in_their_file_or_unit() -> None:
    two = '<unit id="u">' + SEGMENT + "</unit>"
    assert flaws(f'<file id="f">{two}{two}</file>') == [twice("unit", "u")]
    assert flaws(f'<file id="f">{two}</file><file id="g">{two}</file>') == []
    assert flaws(f'<file id="f"><group id="g">{two}</group><group id="g">{two}</group></file>') == [
        twice("unit", "u"),
        twice("group", "g"),
    ]
    assert flaws(unit(before='<notes><note id="n">a</note><note id="n">b</note><note/></notes>')) == [
        twice("note", "n")
    ]
    assert flaws(unit(before='<originalData><data id="d"/><data id="d"/></originalData>')) == [twice("data", "d")]
    inline = unit('<ph id="1"/>', '<ph id="1"/>')
    assert flaws(inline) == []
    assert flaws(inline.replace("<segment>", '<segment id="1">')) == [twice("segment", "1")]
    assert flaws(unit('<pc id="1"><ph id="1"/></pc>')) == [twice("segment", "1")]


@pytest.mark.parametrize(("count", "told"), [(19, 19), (20, 20), (21, 20)])
def test_so_many_broken_rules_are_enough(count: int, told: int) -> None:
    codes = "".join(f'<ph id="{n}" dataRef="d{n}"/>' for n in range(count))
    assert len(flaws(unit(codes))) == told


def test_the_same_rule_again_and_again_is_told_once() -> None:
    codes = "".join(f'<ph id="{n}" canReorder="maybe" canCopy="no" canDelete="no"/>' for n in range(50))
    assert flaws(unit(codes, codes)) == [bad("ph", "canReorder", "maybe")]


def test_an_element_without_a_namespace_is_taken_for_one_of_the_core() -> None:
    root = tree_of(
        '<xliff version="2.0"><x xmlns="own"/><y xmlns="urn:oasis:names:tc:xliff:document:2.0"/><z/></xliff>'
    )
    assert [is_core(each) for each in (root, *root)] == [True, False, True, True]
