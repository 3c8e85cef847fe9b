"""What is wrong with modules of XLIFF 2 and with extensions."""

from __future__ import annotations

import pytest

from dwuglos.formats.parts.xliff_module_rules import flaws as module_flaws
from dwuglos.formats.parts.xml_tree import tree_of
from tests.dwuglos.formats.parts.xliff_kit import ORDER, bad, dangling, excess, flaws, lacks, twice, unit

RULES = "“rule” needs exactly one of: isPresent, isNotPresent, startsWith, endsWith."


def test_only_what_a_module_has_stands_in_it() -> None:
    for name in (
        "mtc:matches",
        "gls:glossary",
        "res:resourceData",
        "ctr:changeTrack",
        "slr:profiles",
        "val:validation",
    ):
        assert flaws(unit(before=f"<{name}/>")) == []
        assert flaws(unit(before=f"<{name}><{name[:4]}odd/></{name}>")) == [ORDER.format("odd")]
    assert flaws(unit(before='<x xmlns="urn:oasis:names:tc:xliff:later:2.2"><y/></x>')) == []


def test_ids_of_extensions_and_modules_are_one_of_their_kind_in_what_holds_them() -> None:
    assert flaws(unit(before='<my:a id="1"><my:b id="2"/></my:a>')) == []
    assert flaws(unit(before='<my:a id="1"><my:b id="1"/></my:a>')) == [twice("a", "1")]
    assert flaws(unit(before='<my:a xml:id="1"><my:b id="1"/></my:a>')) == [twice("a", "1")]
    assert flaws(unit(before='<my:a id="1"/><my:a id="1"/>')) == []
    assert flaws(unit(before="<my:a><my:b/><my:b/></my:a>")) == []
    inner = unit().removeprefix('<file id="f">')
    assert flaws(f'<file id="f"><my:a id="1"><my:b id="1"/></my:a>{inner}') == [twice("a", "1")]
    assert flaws(f'<file id="f"><group id="g"><my:a id="1"><my:b id="1"/></my:a></group>{inner}') == [twice("a", "1")]


def test_elements_without_a_namespace_are_those_of_the_core() -> None:
    inner = unit(before='<a xmlns="own" id="1"><b id="1"/></a><c id="1"><c id="1"/></c>')
    root = tree_of(f'<xliff version="2.0" srcLang="en" trgLang="pl">{inner}</xliff>')
    assert list(map(str, module_flaws(root))) == [twice("a", "1")]


def test_matches_refer_to_what_is_in_their_unit() -> None:
    def match(ref: str) -> list[str]:
        return flaws(unit('<mrk id="m">a</mrk>', before=f"<mtc:matches><mtc:match {ref}/></mtc:matches>"))

    assert match('ref="#m"') == []
    assert match('ref="#x"') == [dangling("match", "ref", "#x")]
    assert match('ref="m"') == [dangling("match", "ref", "m")]
    assert match("") == []
    assert match('type="tm" subType="a:b"') == []
    assert match('subType="a:b"') == [lacks("match", "type")]
    assert match('xml:lang="pl"') == [excess("match", "xml:lang")]


def _change(ref: str, items: str = '<ctr:item property="content">x</ctr:item>') -> list[str]:
    revisions = f'<ctr:revisions appliesTo="segment" ref="{ref}"><ctr:revision>{items}</ctr:revision></ctr:revisions>'
    body = unit(before=f"<ctr:changeTrack>{revisions}</ctr:changeTrack>")
    return flaws(body.replace("<segment>", '<segment id="s" state="final">'))


def test_revisions_are_of_what_is_there_and_of_what_that_has() -> None:
    state = '<ctr:item property="state">final</ctr:item>'
    assert _change("s") == []
    assert _change("s", state) == []
    assert _change("x") == [dangling("revisions", "ref", "x")]
    assert _change("#s") == [dangling("revisions", "ref", "#s")]
    assert _change("s", '<ctr:item property="subState">a:b</ctr:item>') == [bad("item", "property", "subState")]
    assert _change("s", state + state) == [twice("item", "state")]
    assert _change("s", f"{state}</ctr:revision><ctr:revision>{state}") == []


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('fs:fs="p"', []),
        ('fs:fs="h1" fs:subFs="class,x"', []),
        ('fs:fs="blob"', [bad("unit", "fs:fs", "blob")]),
        ('fs:fs="pp"', [bad("unit", "fs:fs", "pp")]),
        ('fs:subFs="x"', [lacks("unit", "fs:fs")]),
        ('fs:odd="x"', [excess("unit", "fs:odd")]),
        ('slr:equivStorage="5" slr:sizeInfo="12" slr:sizeRestriction="10"', []),
        ('slr:sizeRestriction="5,10"', []),
        ('slr:sizeRestriction="*,10"', []),
        ('slr:sizeRestriction="5,*"', []),
        ('slr:sizeRestriction="5,10,15"', [bad("unit", "slr:sizeRestriction", "5,10,15")]),
        ('slr:sizeRestriction="few"', [bad("unit", "slr:sizeRestriction", "few")]),
        ('slr:equivStorage="x"', [bad("unit", "slr:equivStorage", "x")]),
        ('slr:sizeInfoRef="a"', []),
        ('slr:sizeInfo="1" slr:sizeInfoRef="a"', ["“unit” needs exactly one of: slr:sizeInfo, slr:sizeInfoRef."]),
        ('my:fs="blob" my:sizeInfo="x"', []),
    ],
)
def test_formats_and_sizes(attributes: str, expected: list[str]) -> None:
    assert flaws(unit(attributes=attributes)) == expected


def test_only_an_end_without_a_beginning_has_a_size() -> None:
    size = 'slr:equivStorage="1"'
    assert flaws(unit(f'<sc id="1"/><ec startRef="1" {size}/>')) == [excess("ec", "slr:equivStorage")]
    assert flaws(unit(f'<ec id="1" isolated="yes" {size}/>')) == []
    assert flaws(unit(f'<ph id="1" {size}/>')) == []


@pytest.mark.parametrize(
    ("entry", "is_sound"),
    [
        ("<gls:term>a</gls:term><gls:translation>b</gls:translation>", True),
        ("<gls:term>a</gls:term><gls:definition>b</gls:definition>", True),
        ("<gls:term>a</gls:term><gls:translation>b</gls:translation><gls:translation>c</gls:translation>", True),
        ("<gls:term>a</gls:term><gls:translation/><gls:definition/><my:x/>", True),
        (" <gls:term>a</gls:term>\n<gls:translation/> ", True),
        ("<gls:term>a</gls:term>", False),
        ("<gls:term>a</gls:term><my:x/>", False),
        ("<gls:translation>b</gls:translation>", False),
        ("<gls:translation/><gls:term>a</gls:term>", False),
        ("<gls:term>a</gls:term><gls:definition/><gls:definition/>", False),
        ("<gls:term>a</gls:term><gls:definition/><gls:translation/>", False),
        ("x<gls:term>a</gls:term><gls:translation/>", False),
        ("<gls:term>a</gls:term>x<gls:translation/>", False),
        ("<gls:term>a</gls:term><gls:translation/><term/>", True),
        ("", False),
    ],
)
def test_entries_of_a_glossary(entry: str, is_sound: bool) -> None:
    body = unit(before=f"<gls:glossary><gls:glossEntry>{entry}</gls:glossEntry></gls:glossary>")
    assert flaws(body) == ([] if is_sound else [ORDER.format("glossEntry")])


META = '<mda:meta type="t">x</mda:meta>'


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        (f"<mda:metadata><mda:metaGroup>{META}</mda:metaGroup></mda:metadata>", []),
        (f"<mda:metadata><mda:metaGroup><mda:metaGroup>{META}</mda:metaGroup></mda:metaGroup></mda:metadata>", []),
        ("<mda:metadata/>", [ORDER.format("metadata")]),
        ("<mda:metadata><mda:metaGroup/></mda:metadata>", [ORDER.format("metaGroup")]),
        (f"<mda:metadata>{META}</mda:metadata>", [ORDER.format("metadata")]),
        (
            f"<mda:metadata><mda:metaGroup>{META}</mda:metaGroup>{META}</mda:metadata>",
            [ORDER.format("metadata")],
        ),
        (f"<mda:metadata><mda:metaGroup>{META}</mda:metaGroup>x</mda:metadata>", [ORDER.format("metadata")]),
        (f"<mda:metadata><mda:metaGroup>{META}x</mda:metaGroup></mda:metadata>", [ORDER.format("metaGroup")]),
        (
            f'<mda:metadata><mda:metaGroup appliesTo="target" id="g">{META}</mda:metaGroup></mda:metadata>',
            [],
        ),
        (
            f'<mda:metadata><mda:metaGroup appliesTo="all">{META}</mda:metaGroup></mda:metadata>',
            [bad("metaGroup", "appliesTo", "all")],
        ),
        (
            f'<mda:metadata id="a b"><mda:metaGroup>{META}</mda:metaGroup></mda:metadata>',
            [bad("metadata", "id", "a b")],
        ),
        ("<mda:metadata><mda:metaGroup><mda:meta/></mda:metaGroup></mda:metadata>", [lacks("meta", "type")]),
        (
            '<mda:metadata><mda:metaGroup><mda:meta type="t" id="1" odd="x"/></mda:metaGroup></mda:metadata>',
            [excess("meta", "odd")],
        ),
        (
            '<mda:metadata><mda:metaGroup><mda:meta type="t" xml:lang="pl"/></mda:metaGroup></mda:metadata>',
            [excess("meta", "xml:lang")],
        ),
    ],
)
def test_metadata(metadata: str, expected: list[str]) -> None:
    assert flaws(unit(before=metadata)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('<res:source href="x"/>', []),
        ("<res:source><my:x/></res:source>", []),
        ("<res:source/>", ["“res:source” needs exactly one of: href, …."]),
        ('<res:source href="x"><my:x/></res:source>', ["“res:source” needs exactly one of: href, …."]),
        ('<res:source href="x" xml:lang="EN"/>', []),
        ('<res:source href="x" xml:lang="pl"/>', [bad("res:source", "xml:lang", "pl")]),
        ('<res:target href="x" xml:lang="pl"/>', []),
    ],
)
def test_resources(source: str, expected: list[str]) -> None:
    data = f'<res:resourceData><res:resourceItem id="r">{source}</res:resourceItem></res:resourceData>'
    assert flaws(unit(before=data)) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ('isPresent="x"', []),
        ('endsWith="x" caseSensitive="no" existsInSource="yes" disabled="no"', []),
        ('my:own="x"', []),
        ("", [RULES]),
        ('isPresent="x" startsWith="y"', [RULES]),
        ('isPresent="x" my:own="y"', [RULES]),
        ('isPresent="x" xml:space="default"', []),
        ('isNotPresent="x" disabled="maybe"', [bad("rule", "disabled", "maybe")]),
        ('isPresent="x" caseSensitive="1" existsInSource="0"', [
            bad("rule", "caseSensitive", "1"), bad("rule", "existsInSource", "0"),
        ]),
    ],
)  # fmt: skip
def test_rules_of_validation(rule: str, expected: list[str]) -> None:
    assert flaws(unit(before=f"<val:validation><val:rule {rule}/></val:validation>")) == expected
