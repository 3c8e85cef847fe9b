"""XLIFF of this program and of others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from dwuglos.errors import DwuglosError, UnreadableFile
from dwuglos.exporting import ExportOptions, losses, render
from dwuglos.formats import by_name, detect
from dwuglos.formats.base import Cue, Format
from dwuglos.importing.files import read_file
from dwuglos.review_round.files import review_file
from dwuglos.review_round.sending import sheet_of
from dwuglos.talk.transcript import Segment

DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "exchange" / "xliff"
NEW, OLD = by_name("xliff"), by_name("xliff12")
each = pytest.mark.parametrize("format", [NEW, OLD], ids=["2.0", "1.2"])

CUES = [
    Cue(0, 1500, "It is <i>sloppily</i> & <b><i>badly</i></b> made.", "Jest <i>niedbale</i>.", "translated", "a\nnote"),
    Cue(1500, 3000, "- Really?\n- Yes.", "- Naprawdę?\n- Tak.", "reviewed"),
    Cue(None, None, "No times.  Two spaces, <i>no end."),
    Cue(90_000, 3_700_250, "The end", "Koniec", "final", "<b> & \"q\" 'a'"),
]


def old(body: str, attributes: str = 'source-language="en" target-language="pl"') -> str:
    return f'<xliff version="1.2"><file {attributes}><header/><body>{body}</body></file></xliff>'


def new(body: str, attributes: str = 'srcLang="en" trgLang="pl"') -> str:
    space = "urn:oasis:names:tc:xliff:document:2.0"
    return f'<xliff xmlns="{space}" version="2.0" {attributes}><file id="f">{body}</file></xliff>'


@each
def test_what_is_written_is_read_back(format: Format) -> None:
    text = format.write(CUES)
    assert detect(text) is format
    reading = format.read(text)
    assert [cue._replace(extra="") for cue in reading.cues] == CUES
    assert not reading.notices
    assert format.write(reading.cues) == text, "ids stay"


@each
def test_a_talk_is_written_with_both_texts_whatever_is_wished(format: Format) -> None:
    segments = [Segment(1, 1, 0, 1000, "Good.", "Dobrze.", "reviewed"), Segment(2, 2, 1000, 2000, "Bad.")]
    for text in ("target", "source", "both"):
        options = ExportOptions(text=text)  # type: ignore[arg-type]
        data = render(segments, format, options)
        assert losses(segments, format, options) == ()
        cues = format.read(data.decode()).cues
        assert [(cue.text, cue.target, cue.state) for cue in cues] == [
            ("Good.", "Dobrze.", "reviewed"),
            ("Bad.", "", "initial"),
        ]


def test_an_id_is_no_loss_in_another_format() -> None:
    segments = [Segment(1, 1, 0, 1000, "Good.", "Dobrze.", "reviewed", extra='xliff:{"id": "u1"}')]
    assert losses(segments, by_name("srt"), ExportOptions()) == ()


@pytest.mark.parametrize(
    ("target", "state"),
    [
        ("<target>a</target>", "translated"),
        ('<target state="new">a</target>', "translated"),
        ('<target state="needs-review-translation">a</target>', "translated"),
        ('<target state="signed-off">a</target>', "reviewed"),
        ('<target state="final">a</target>', "final"),
        ('<target state="x-own">a</target>', "translated"),
        ('<target state="final"> </target>', "initial"),
        ("", "initial"),
    ],
)
def test_states_of_version_1(target: str, state: str) -> None:
    unit = f'<trans-unit id="1"><source>a</source>{target}</trans-unit>'
    assert OLD.read(old(unit)).cues[0].state == state


def test_an_approved_unit_is_reviewed() -> None:
    unit = '<trans-unit id="1" approved="yes"><source>a</source><target>b</target></trans-unit>'
    assert OLD.read(old(unit)).cues[0].state == "reviewed"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('a <g id="1" ctype="bold">b</g> <g id="2">c</g>', "a <b>b</b> c"),
        ('<bpt id="1">&lt;i&gt;</bpt>a<ept id="1">&lt;/i&gt;</ept>', "<i>a</i>"),
        ('<bpt id="1" ctype="italic">{\\i</bpt>a<ept id="1" ctype="italic">}</ept>', "<i>a</i>"),
        ('a<ph id="1">%s</ph>b<x id="2" equiv-text="{{name}}"/>', "a%sb{{name}}"),
        ('a<x id="1" ctype="lb"/>b<ph id="2">&lt;img src=""/&gt;</ph>', "a\nb"),
        ('<mrk mtype="term">a</mrk><it id="1" pos="open">&lt;p&gt;</it>', "a"),
        ("a<![CDATA[<p>]]>&amp;", "a<p>&"),
    ],
)
def test_codes_of_version_1_become_what_can_be_read(content: str, text: str) -> None:
    assert OLD.read(old(f'<trans-unit id="1"><source>{content}</source></trans-unit>')).cues[0].text == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('<pc id="1" type="fmt" subType="xlf:i">a</pc>', "<i>a</i>"),
        ('<sc id="1" subType="xlf:b"/>a<ec startRef="1" subType="xlf:b"/>', "<b>a</b>"),
        ('<pc id="1" dataRefStart="d1" dataRefEnd="d2">a</pc><ph id="2" dataRef="d3"/>', "<u>a</u>{0}"),
        ('a<ph id="1" subType="xlf:lb"/>b<ph id="2" disp="[X]" equiv="y"/>', "a\nb"),
        ('a<cp hex="0001"/><cp hex="zz"/>b', "ab"),
        ('<mrk id="m" type="comment" value="x">a</mrk><sm id="n"/>b<em startRef="n"/>', "ab"),
    ],
)
def test_codes_of_version_2_become_what_can_be_read(content: str, text: str) -> None:
    data = '<data id="d1">&lt;u&gt;</data><data id="d2">&lt;/u&gt;</data><data id="d3">{0}</data>'
    unit = f'<unit id="1"><originalData>{data}</originalData><segment><source>{content}</source></segment></unit>'
    assert NEW.read(new(unit)).cues[0].text == text


def test_segments_of_a_unit_become_cues() -> None:
    unit = """<trans-unit id="u"><source>One. Two.</source>
        <seg-source><mrk mid="0" mtype="seg">One.</mrk> <mrk mid="1" mtype="seg">Two.</mrk></seg-source>
        <target><mrk mid="0" mtype="seg">Raz.</mrk> </target><note>of both</note></trans-unit>"""
    cues = OLD.read(old(unit)).cues
    assert [cue[2:6] for cue in cues] == [("One.", "Raz.", "translated", "of both"), ("Two.", "", "initial", "")]
    unit = """<unit id="u"><notes><note>of both</note></notes><segment state="final"><source>One.</source>
        <target>Raz.</target></segment><ignorable><source> </source></ignorable>
        <segment><source>Two.</source></segment></unit>"""
    cues = NEW.read(new(unit)).cues
    assert [cue[2:6] for cue in cues] == [("One.", "Raz.", "final", "of both"), ("Two.", "", "initial", "")]


def test_what_only_resembles_a_unit_is_left_out() -> None:
    unit = """<bin-unit id="b"><bin-source/><trans-unit id="x"><source>no</source></trans-unit></bin-unit>
        <trans-unit id="1"><source>a</source><alt-trans><source>b</source><target>c</target></alt-trans></trans-unit>"""
    assert [(cue.text, cue.target) for cue in OLD.read(old(unit)).cues] == [("a", "")]


def test_indents_of_a_program_are_no_text() -> None:
    unit = '<trans-unit id="1"><source>\n    a\n    b\n  </source></trans-unit>'
    assert OLD.read(old(unit)).cues[0].text == "a b"
    unit = '<trans-unit id="1" xml:space="preserve"><source>a\n  b</source></trans-unit>'
    assert OLD.read(old(unit)).cues[0].text == "a\n  b"
    assert OLD.read(old("<trans-unit><source>a\nb</source></trans-unit>")).cues[0].text == "a\nb"


def test_other_languages_are_told() -> None:
    unit = "<trans-unit><source>a</source></trans-unit>"
    told = OLD.read(old(unit, 'source-language="en-GB" target-language="fr"')).notices
    assert "en-GB and fr, not English and Polish" in str(told[0])
    assert not OLD.read(old(unit, 'source-language="EN_us" target-language="pl-PL"')).notices


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('<!DOCTYPE xliff [<!ENTITY x "y">]><xliff version="1.2">&x;</xliff>', "entities"),
        ('<!DOCTYPE xliff [<!ENTITY % x SYSTEM "file:///etc/passwd">%x;]><xliff version="1.2"/>', "entities"),
        ('<!DOCTYPE xliff SYSTEM "http://a.example/x.dtd"><xliff version="1.2">&x;</xliff>', "entit"),
        ('<xliff version="1.2">' + "<group>" * 5000, "nested deeper"),
        ('<xliff version="1.2" ' + " ".join(f'a{n}=""' for n in range(100_000)) + "/>", "attributes"),
        ('<xliff version="1.2"><file>', "well-formed"),
        ('<xliff version="3.0"/>', "version"),
        ('<xliff version="2.0"/>', "no text"),
        ("<tmx/>", "no XLIFF"),
        ("", "well-formed"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(text: str, complaint: str) -> None:
    with pytest.raises(UnreadableFile, match=complaint):
        OLD.read(text)


def test_a_document_type_without_entities_is_read() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?>\n<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "xliff.dtd">\n'
    text += old("<trans-unit><source>a</source></trans-unit>")
    assert detect(text) is OLD
    assert OLD.read(text).cues[0].text == "a"


@each
def test_characters_that_xml_cannot_hold_are_left_out_and_told(format: Format) -> None:
    cues = [Cue(0, 1, "a\x0bb\ud800", "c\uffffd", "translated")]
    assert format.read(format.write(cues)).cues[0][2:4] == ("ab", "cd")
    assert "3 characters" in str(format.losses(cues)[0])


@each
def test_another_program_reads_the_same(format: Format) -> None:
    """Ask the Translate Toolkit, where it is installed."""
    module = pytest.importorskip("translate.storage.xliff2" if format is NEW else "translate.storage.xliff")
    store = module.Xliff2File if format is NEW else module.xlifffile
    units = [unit for unit in store.parsestring(format.write(CUES).encode()).units if unit.source]
    plain = [(_bare(cue.text), _bare(cue.target)) for cue in CUES]
    assert [(_bare(str(unit.source)), _bare(str(unit.target or ""))) for unit in units] == plain
    if format is OLD:
        assert units[0].getnotes() == CUES[0].note


def _bare(text: str) -> str:
    return re.sub("</?(?:[ib]|g|pc)(?: [^>]*)?>", "", text)


@pytest.mark.data
@pytest.mark.skipif(not DATA.is_dir(), reason="needs the collection of real files")
def test_every_real_file_is_read_or_refused_in_a_sentence() -> None:
    read = 0
    for path in sorted(DATA.iterdir()):
        try:
            cues = read_file(path).cues
        except DwuglosError:
            continue
        read += 1
        for format in (NEW, OLD):
            kept = [cue._replace(extra="") for cue in cues]
            back = [cue._replace(extra="") for cue in format.read(format.write(kept)).cues]
            assert back == kept, path.name
    assert read > 250


SCHEMAS = DATA.parent / "schemas" / "OpenXLIFF" / "catalog"
_XML = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:string"/>
<xs:attribute name="space" type="xs:string"/></xs:schema>"""


@pytest.mark.data
@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="needs the collection of real files")
@pytest.mark.parametrize(
    ("format", "schema"),
    [(NEW, "xliff2.0/xliff_core_2.0.xsd"), (OLD, "xliff/xliff-core-1.2-strict.xsd")],
    ids=["2.0", "1.2"],
)
def test_what_is_written_is_valid_by_the_schema(format: Format, schema: str, tmp_path: Path) -> None:
    own = tmp_path / "xml.xsd"
    own.write_text(_XML)
    text = (SCHEMAS / schema).read_text()
    text = re.sub(
        r'import\s+namespace="http://www.w3.org/XML/1998/namespace"[^>]*/>',
        f'import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="{own.as_uri()}"/>',
        text,
    )
    rules = etree.XMLSchema(etree.fromstring(text.encode()))
    odd = Cue(1, 2, "a\x0b <b>b</i> ]]>", "c", "translated", "\x01<&>", f'{format.name}:{{"id": "żółw 1"}}')
    for cues in (CUES, [odd, odd], list(format.read(format.write(CUES)).cues)):
        rules.assertValid(etree.fromstring(format.write(cues).encode()))
    review = review_file("xliff").write(sheet_of("A <talk>", "abcdefgh", [Segment(1, 1, 0, 9, "a", "b", note="c")]))
    if format is OLD:
        rules.assertValid(etree.fromstring(review))
