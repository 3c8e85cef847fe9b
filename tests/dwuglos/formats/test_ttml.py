"""TTML: times in every notation, broken and hostile documents, the way back, and ttconv as a second reader."""

import json
import logging
import re
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.ttml_parser import parsed
from dwuglos.formats.ttml import Ttml

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "tests" / "reference" / "subtitles.ttml"
DATA = ROOT.parent / "shared" / "data"

CUES = (
    Cue(1000, 3500, "To jest <i>trójka</i>."),
    Cue(3500, 6040, "Jest niedbale napisana\ni mała: 1 < 2 & 3 > 2."),
    Cue(7000, 604_800_000, "Dwie  spacje, <b>reszta"),
)
SPACES = 'xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"'


def document(body: str, root: str = "", head: str = "") -> str:
    return f'<tt xmlns="http://www.w3.org/ns/ttml" {SPACES} xml:lang="en" {root}><head>{head}</head>{body}</tt>'


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = Ttml().read(text)
    return [(cue.start, cue.end, cue.text) for cue in reading.cues], [str(notice) for notice in reading.notices]


def one(p: str, root: str = "", head: str = "") -> tuple[int | None, int | None, str]:
    return read(document(f"<body><div>{p}</div></body>", root, head))[0][0]


def test_written_as_the_reference() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    assert Ttml().write(CUES) == text
    reading = Ttml().read(text)
    assert [cue[:3] for cue in reading.cues] == [cue[:3] for cue in CUES]
    assert list(map(str, reading.notices)) == ["One cue lasts for more than a day; look at its times."]
    assert Ttml().write(reading.cues, reading.extras) == text
    assert detect(text, ".txt").name == "ttml"


@pytest.mark.parametrize(
    ("attributes", "root", "times"),
    [
        ('begin="00:00:01.000" end="00:00:02.500"', "", (1000, 2500)),
        ('begin="00:00:01" dur="1.5s"', "", (1000, 2500)),
        ('begin="1" end="2.500"', "", (1000, 2500)),
        ('begin="1.0" end="0:02.500"', "", (1000, 2500)),
        ('begin="1000ms" end="0.041666666m"', "", (1000, 2500)),
        ('begin="0h" end="2500ms"', "", (0, 2500)),
        ('begin="25f" end="00:00:02:12"', 'ttp:frameRate="25"', (1000, 2480)),
        ('begin="30f" end="00:00:02:15"', "", (1000, 2500)),
        ('begin="24f" end="48f"', 'ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"', (1001, 2002)),
        ('begin="10000000t" end="25000000t"', 'ttp:tickRate="10000000"', (1000, 2500)),
        ('begin="1t" end="2t"', "", (1000, 2000)),
        ('begin="00:00:01:00" end="00:01:00:02"', 'ttp:timeBase="smpte" ttp:dropMode="dropNTSC"', (1000, 60_000)),
        ('begin="00:00:01,000" end="0:0:2.5"', "", (1000, 2500)),
        ('begin="1s" end="3s" dur="1.5s"', "", (1000, 2500)),
        ('begin="3s" end="1s"', "", (1000, 3000)),
        ('begin="168:00:00.000" dur="168h"', "", (604_800_000, 1_209_600_000)),
    ],
)
def test_times(attributes: str, root: str, times: tuple[int, int]) -> None:
    assert one(f"<p {attributes}>a</p>", root)[:2] == times


def test_times_count_from_what_is_around() -> None:
    body = '<body begin="10s" end="20s"><div begin="1s"><p begin="1s" end="2s">a</p><p begin="5s">b</p></div></body>'
    assert read(document(body))[0] == [(12_000, 13_000, "a"), (16_000, 20_000, "b")]


def test_one_after_the_other() -> None:
    body = '<body><div timeContainer="seq"><p dur="2s">a</p><p begin="1s" dur="2s">b</p><p dur="1s">c</p></div></body>'
    assert read(document(body))[0] == [(0, 2000, "a"), (3000, 5000, "b"), (5000, 6000, "c")]


def test_spans_with_times_of_their_own() -> None:
    apart = '<p> <span begin="1s" end="2s">a</span> <span begin="2s" end="3s">b</span> </p>'
    together = '<p><span begin="1s" end="5s">a</span> <span begin="2s" end="5s">b</span></p>'
    endless = '<p><span begin="1s">a</span> <span begin="1s" end="2s">b</span></p>'
    assert read(document(f"<body><div>{apart}</div></body>"))[0] == [(1000, 2000, "a"), (2000, 3000, "b")]
    assert read(document(f"<body><div>{together}</div></body>"))[0] == [(1000, 5000, "a b")]
    assert read(document(f"<body><div>{endless}</div></body>"))[0] == [(1000, 2000, "a b")]


def test_a_span_with_a_time_and_a_style_of_its_own() -> None:
    spans = '<span begin="1s" end="2s" tts:fontStyle="italic">a</span> <span begin="2s" end="3s">b</span>'
    assert read(document(f"<body><p>{spans}</p></body>"))[0] == [(1000, 2000, "<i>a</i>"), (2000, 3000, "b")]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("\n  one<br/>\n  two  \n", "one\ntwo"),
        ('<span xml:space="preserve">a  b</span>', "a b"),
        ("a &amp; b &lt;c&gt; &#380; &nbsp;&zlaczka; & d", "a & b <c> ż \xa0&zlaczka; & d"),
        ('<span tts:fontStyle="italic">a</span> <span style="b">b</span>', "<i>a</i> <b>b</b>"),
        ('<span tts:fontWeight="bold"> </span>a', "a"),
        ("<metadata>x</metadata>a<set begin='1s'/>", "a"),
        ('<x:p xmlns:x="urn:x">no</x:p>a', "a"),
        ("<![CDATA[a < b]]>", "a < b"),
    ],
)
def test_text(content: str, text: str) -> None:
    head = '<styling><style xml:id="b" tts:fontWeight="bold"/></styling>'
    assert one(f'<p begin="1s" end="2s">{content}</p>', head=head)[2] == text


def test_preserved_space() -> None:
    assert one('<p xml:space="preserve" begin="1s" end="2s">a  b\n c</p>')[2] == "a  b\n c"


def test_other_prefixes_and_none() -> None:
    p = '<p begin="1s" end="2s">a</p>'
    mixed = f'<t:tt xmlns:t="urn:tt" xmlns="urn:tt"><body><div>{p}</div></body></t:tt>'
    for text in (f"<tt><body><div>{p}</div></body></tt>", mixed, f"<tt><body>{p}</body></tt>"):
        reading = Ttml().read(text)
        assert [tuple(cue[:3]) for cue in reading.cues] == [(1000, 2000, "a")]
        ElementTree.fromstring(Ttml().write(reading.cues, reading.extras))


def test_an_unchanged_document_keeps_what_it_has() -> None:
    head = '<styling><style xml:id="y" tts:color="yellow"/></styling>'
    p = '<p region="r" begin="1s" end="2s" style="y">a <span tts:color="red">b</span></p>'
    reading = Ttml().read(document(f'<body style="y" begin="1s"><div>{p}</div></body>', 'ttp:frameRate="25"', head))
    written = Ttml().write(reading.cues, reading.extras)
    assert (
        '<p begin="00:00:02.000" end="00:00:03.000" region="r" style="y">a <span tts:color="red">b</span></p>'
        in written
    )
    assert head in written
    assert '<body style="y">' in written
    changed = Ttml().write([reading.cues[0]._replace(text="c")], reading.extras)
    assert 'region="r" style="y">c</p>' in changed
    assert [cue[:3] for cue in Ttml().read(written).cues] == [cue[:3] for cue in reading.cues]


def test_raw_content_that_no_longer_fits_is_written_plainly() -> None:
    cue = Cue(1000, 2000, "a", extra='ttml:{"a": "", "t": "a", "x": "<odd:span>a</odd:span>"}')
    assert Ttml().write([cue], Ttml().read(REFERENCE.read_text(encoding="utf-8")).extras) == Ttml().write(
        [Cue(1000, 2000, "a")]
    )


def test_broken_off() -> None:
    text = document('<body><div><p begin="1s" end="2s">a</p><p begin="3s" end="4s">b <b></div></body>')
    cues, told = read(text)
    assert cues == [(1000, 2000, "a"), (3000, 4000, "b")]
    assert told == ["The document stops being well-formed; what stands before that place was read."]
    reading = Ttml().read(text)
    assert len(Ttml().read(Ttml().write(reading.cues, reading.extras)).cues) == 2


def test_the_last_words_before_the_break_are_read() -> None:
    assert read('<tt><body><p begin="1s" end="2s">a</p><p begin="3s" end="4s">b <span>c d')[0][1][2] == "b c d"


def test_odd_cues_are_counted() -> None:
    p = '<p begin="soon">x</p><p begin="5s">d</p><p begin="1s" end="2s">b\u200b</p><p begin="3s" end="4s"/>'
    cues, told = read(document(f"<body><div>{p}</div></body>"))
    assert cues == [(1000, 2000, "b"), (3000, 4000, ""), (5000, 6000, "d")]
    assert told == [
        "One cue had no end time.",
        "One cue without a readable time was left out.",
        "2 cues were out of order.",
        "One cue has no text.",
        "One invisible character was removed.",
    ]


BOMB = '<!DOCTYPE tt [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE tt [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("trap", [BOMB, EXTERNAL])
def test_entities_are_refused(trap: str) -> None:
    with pytest.raises(UnreadableFile, match="declares entities of its own"):
        Ttml().read(trap + document('<body><div><p begin="1s" end="2s">&a;&b;&x;</p></div></body>'))


@pytest.mark.parametrize(
    "text", ["", "<tt/>", "<tt", document("<body/>"), "<tt>" * 10_000, "<tt><p>" + "<span>" * 100_000]
)
def test_nothing_to_read_is_refused_or_read(text: str) -> None:
    with suppress(UnreadableFile):
        assert Ttml().read(text).cues


@pytest.mark.parametrize("before", ["<!-- a -->\n", "<?a?>\n", "<!DOCTYPE a>"])
def test_whatever_stands_before_the_root(before: str) -> None:
    assert Ttml().recognise(before * 40 + "<tt>") > 0.9
    assert Ttml().recognise(before * 900 + "<x/>") == 0.0


def test_deep_nesting_is_read() -> None:
    deep = "<span>" * 10_000 + "a" + "</span>" * 10_000
    assert one(f'<p begin="1s" end="2s">{deep}</p>') == (1000, 2000, "a")


def test_one_enormous_line() -> None:
    assert len(one(f'<p begin="1s" end="2s">{"a &amp; " * 300_000}</p>')[2]) == 4 * 300_000 - 1
    assert one('<p begin="1s" end="2s">' + "<i>" * 300_000 + "</p>")[:2] == (1000, 2000)
    Ttml().write([Cue(0, 1000, "<i>" * 300_000 + "</b>" * 100_000)])


def test_recognised_by_its_root() -> None:
    for text in (
        "<tt>",
        '<?xml version="1.0"?>\n<!-- a > b -->\n<tt:tt xmlns:tt="x">',
        "<!DOCTYPE tt>\n<tt xml:lang=''>",
    ):
        assert Ttml().recognise(text) > 0.95
    for text in ("<ttx>", "<html><tt>", "text <tt>", "<timedtext>"):
        assert Ttml().recognise(text) == 0.0


def test_cues_without_times_are_refused() -> None:
    with pytest.raises(InputError, match="TTML needs times, and there are none in this talk"):
        Ttml().write([Cue(None, None, "a")])


characters = st.characters(
    codec="utf-8", exclude_characters="\u200b\u2028\u2029\ufeff\ufffe\uffff", exclude_categories=["Cc"]
)
telling = st.sampled_from(["\n", " ", "<i>", "</i>", "&amp;", "<", "]]>"])
texts = st.lists(characters | telling, max_size=20).map("".join)


@given(rows=st.lists(st.tuples(st.integers(0, 10**9), texts), min_size=1))
def test_round_trip(rows: list[tuple[int, str]]) -> None:
    cues = [Cue(start, start + 500, text) for start, text in sorted(rows, key=lambda row: row[0])]
    written = Ttml().write(cues)
    ElementTree.fromstring(written)
    reading = Ttml().read(written)
    assert [_visible(cue) for cue in reading.cues] == [_visible(cue) for cue in cues]
    assert [_visible(cue) for cue in Ttml().read(Ttml().write(reading.cues, reading.extras)).cues] == [
        _visible(cue) for cue in cues
    ]


def _visible(cue: Cue) -> tuple[int | None, int | None, str]:
    """Return a cue without tags around nothing, which the reader leaves out."""
    return cue.start, cue.end, re.sub(r"</?i>", "", cue.text)


def test_a_namespace_that_other_readers_refuse_does_not_come_back() -> None:
    reading = Ttml().read(REFERENCE.read_text(encoding="utf-8").replace("http://www.w3.org/ns/ttml", "}", 1))
    ElementTree.fromstring(Ttml().write(reading.cues, reading.extras))


@settings(max_examples=300)
@given(data=st.data())
def test_damage_is_read_or_refused(data: st.DataObject) -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    place = data.draw(st.integers(0, len(text)))
    strange = data.draw(
        st.text(max_size=9) | st.sampled_from(["<", ">", "&", '"', "<p>", "\0", "9" * 30, "]]>", "<!--"])
    )
    with suppress(UnreadableFile):
        reading = Ttml().read(text[:place] + strange + text[place + 4 :])
        starts = [cue.start or 0 for cue in reading.cues]
        assert starts == sorted(starts)
        assert all((cue.end or 0) >= (cue.start or 0) >= 0 for cue in reading.cues)
        ends = [match.end() for match in re.finditer("</p>", text)]
        assert {cue[:3] for cue, end in zip(CUES, ends, strict=True) if end <= place} <= {
            cue[:3] for cue in reading.cues
        }
        ElementTree.fromstring(Ttml().write(reading.cues, reading.extras))


def through_ttconv(text: str) -> list[tuple[int, int | None, str]]:
    """Return the paragraphs with text as ttconv reads them; those with timed spans stand for no one time."""
    from ttconv import model
    from ttconv.imsc.reader import to_model

    found = []
    body = to_model(ElementTree.ElementTree(ElementTree.fromstring(text))).get_body()
    for p in body.dfs_iterator() if body is not None else ():
        if isinstance(p, model.P):
            begin, end = _on_the_whole(p)
            parts = [n for n in p.dfs_iterator() if isinstance(n, model.Br | model.Text)]
            joined = "".join("\n" if isinstance(n, model.Br) else n.get_text() for n in parts)
            timed = any(isinstance(n, model.Span) and (n.get_begin() or n.get_end()) for n in p.dfs_iterator())
            if joined.strip() and begin != end:
                found.append((-1, -1, _bare(joined)) if timed else (begin, end, _bare(joined)))
    return found


def _on_the_whole(element: object) -> tuple[int, int | None]:
    chain = [element]
    while (parent := chain[-1].parent()) is not None:  # type: ignore[attr-defined]
        chain.append(parent)
    begin, end = Fraction(0), None
    for part in reversed(chain):
        own = part.get_end()  # type: ignore[attr-defined]
        ends = [e for e in (end, None if own is None else begin + own) if e is not None]
        begin, end = begin + (part.get_begin() or 0), min(ends, default=None)  # type: ignore[attr-defined]
    return round(begin * 1000), None if end is None else round(end * 1000)


def _bare(text: str) -> str:
    return "".join(re.sub(r"</?[ibu]>", "", text).split())


@pytest.mark.data
def test_real_documents_as_ttconv_reads_them() -> None:
    folder = DATA / "subtitles"
    files = sorted([*(folder / "ttml").glob("*"), *(folder / "xml").glob("*")])
    if not files:
        pytest.skip("the collection of real files is not here")
    logging.getLogger("ttconv").setLevel(logging.CRITICAL)
    compared = 0
    for path in files:
        text = path.read_bytes().decode("utf-8-sig", "replace")
        try:
            theirs = through_ttconv(text) if Ttml().recognise(text) else []
        except (ElementTree.ParseError, ValueError, AttributeError, KeyError, IndexError, TypeError):
            continue  # what ttconv cannot read is no measure
        loose = re.sub(r"<!DOCTYPE[^<>\[]*>", "", text).strip()
        ours = [(p.begin, p.end, _bare(p.text)) for p in parsed(loose).paragraphs if p.begin != p.end and _bare(p.text)]
        if not theirs or any(start == -1 for start, _, _ in theirs) or "," in "".join(re.findall('end="(.*?)"', text)):
            continue  # a comma is more than ttconv reads
        rounded = [(round(b), None if e is None else round(e), t) for b, e, t in ours if b is not None]
        assert rounded == theirs, path.name
        compared += 1
    assert compared > 150


@pytest.mark.data
def test_real_documents_come_back() -> None:
    files = sorted((DATA / "subtitles" / "ttml").glob("*")) if DATA.exists() else []
    if not files:
        pytest.skip("the collection of real files is not here")
    for path in files:
        text = path.read_bytes().decode("utf-8-sig", "replace")
        with suppress(UnreadableFile):
            reading = Ttml().read(text)
            written = Ttml().write(reading.cues, reading.extras)
            ElementTree.fromstring(written)
            assert [cue[:3] for cue in Ttml().read(written).cues] == [cue[:3] for cue in reading.cues], path.name


# What is kept of a document for the way back


@pytest.mark.parametrize(
    ("p", "extra"),
    [
        ('<p begin="1s" end="2s">a &amp; b<br/>c</p>', ""),
        ('<p begin="1s" dur="1s" ttp:timeBase="media" timeContainer="seq" >a</p>', ""),
        ('<p region="r" begin="1s" end=\'2s\' style="s">a</p>', {"a": 'region="r" style="s"'}),
        ('<p begin="1s" end="2s"> a</p>', {"a": "", "t": "a", "x": " a"}),
        ('<p begin="1s" end="2s">a<set/></p>', {"a": "", "t": "a", "x": "a<set/>"}),
        ('<p begin="1s" end="2s" xml:id="x"><b>a</b></p>', {"a": 'xml:id="x"', "t": "a", "x": "<b>a</b>"}),
        ('<p begin="1s" end="2s"> </p>', ""),
    ],
)
def test_what_is_kept_of_a_paragraph(p: str, extra: object) -> None:
    (cue,) = Ttml().read(document(f"<body><div>{p}</div></body>")).cues
    assert (cue.extra and json.loads(cue.extra.removeprefix("ttml:"))) == extra
    assert cue.extra.startswith("ttml:") is bool(extra)


def test_what_is_kept_of_a_document() -> None:
    declared = '<?xml version="1.0" encoding="UTF-8"?>\n'
    head = '<t:tt xmlns:t="n" xml:lang="en"{root}><t:head/><t:body style="s"{body}>'
    times = {"root": ' ttp:timeBase="smpte" ttp:dropMode="x"', "body": " begin='1s' end=\"9s\""}
    text = head.format(**times) + '<t:p begin="1s" end="2s">a</t:p></t:body></t:tt>'
    kept = [declared + head.format(root="", body=""), "t"]
    for before in ("", "<?xml version='1.0'?>  ", declared):
        assert json.loads(Ttml().read(before + text).extras.removeprefix("ttml:")) == kept
    assert Ttml().read('<tt><p begin="1s" end="2s">a</p></tt>').extras == ""


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a <i>b</i> c", '<p {}>a <span tts:fontStyle="italic">b</span> c</p>'),
        ("<i>a <b>b</i> c</b>", '<p {}>&lt;i&gt;a <span tts:fontWeight="bold">b&lt;/i&gt; c</span></p>'),
        ("<i>a", "<p {}>&lt;i&gt;a</p>"),
        ("a</u>", "<p {}>a&lt;/u&gt;</p>"),
        ("<U>x</u>\n<b><i>y</i></b>", '<p {}><span tts:textDecoration="underline">x</span><br/>'
         '<span tts:fontWeight="bold"><span tts:fontStyle="italic">y</span></span></p>'),
        ("a < b & c > d", "<p {}>a &lt; b &amp; c &gt; d</p>"),
        ("a b", "<p {}>a b</p>"),
        ("a  b", '<p {} xml:space="preserve">a  b</p>'),
        (" a", '<p {} xml:space="preserve"> a</p>'),
        ("a\tb ", '<p {} xml:space="preserve">a\tb </p>'),
        ("a\n b", '<p {} xml:space="preserve">a<br/> b</p>'),
        ("\na\n", '<p {} xml:space="preserve"><br/>a<br/></p>'),
        ("<i> a</i>", '<p {} xml:space="preserve"><span tts:fontStyle="italic"> a</span></p>'),
        ("a\ufffe\x00\u200bb", "<p {}>ab</p>"),
    ],
)  # fmt: skip
def test_how_a_text_is_written(text: str, written: str) -> None:
    lines = Ttml().write([Cue(1000, 3_723_004, text)]).splitlines()
    assert lines[lines.index("<div>") + 1 :] == [
        written.format('begin="00:00:01.000" end="01:02:03.004"'), "</div>", "</body>", "</tt>"
    ]  # fmt: skip


def test_a_document_is_written_with_its_own_prefix() -> None:
    extras = 'ttml:["<t:tt xmlns:t=\\"n\\"><t:body>","t"]'
    cue = Cue(0, 1000, "<i>a</i>\nb", extra='ttml:{"a":"r=\\"s\\""}')
    style = 'xmlns:tts="http://www.w3.org/ns/ttml#styling" tts:fontStyle="italic"'
    assert Ttml().write([cue], extras) == (
        '<t:tt xmlns:t="n"><t:body>\n<t:div>\n<t:p begin="00:00:00.000" end="00:00:01.000" r="s">'
        f"<t:span {style}>a</t:span><t:br/>b</t:p>\n</t:div>\n</t:body>\n</t:tt>\n"
    )


@pytest.mark.parametrize(
    ("text", "extra", "written"),
    [
        ("a  b", {"a": 'xml:space="default"'}, ' xml:space="default">a  b</p>'),
        ("a  b", {"a": 'r="s"'}, ' xml:space="preserve" r="s">a  b</p>'),
        ("a  b", {"a": "", "t": "a  b", "x": "a  <b/>b"}, ">a  <b/>b</p>"),
        ("a  c", {"a": "", "t": "a  b", "x": "a  <b/>b"}, ' xml:space="preserve">a  c</p>'),
    ],
)
def test_what_was_kept_of_a_paragraph_is_written_again(text: str, extra: object, written: str) -> None:
    cue = Cue(0, 1000, text, extra=f"ttml:{json.dumps(extra)}")
    assert f'<p begin="00:00:00.000" end="00:00:01.000"{written}\n' in Ttml().write([cue], 'ttml:["<tt><body>", ""]')


def test_extras_of_other_formats_are_none() -> None:
    cue = Cue(0, 1000, "a", extra='srt:{"a": "b"}')
    assert Ttml().write([cue], "vtt:x") == Ttml().write([Cue(0, 1000, "a")])
    assert Ttml().in_polish("vtt:x") == "vtt:x"
    assert Ttml().write([], "vtt:x") == ""


def test_characters_that_xml_cannot_hold_are_told() -> None:
    assert Ttml().losses([Cue(0, 1, "a\ufffd&<")]) == ()
    assert list(map(str, Ttml().losses([Cue(0, 1, "a\ufffe"), Cue(1, 2, "b")]))) == [
        "One character that XML cannot hold is left out."
    ]
    assert list(map(str, Ttml().losses([Cue(0, 1, "\uffffa\ufffe"), Cue(1, 2, "\uffff")]))) == [
        "3 characters that XML cannot hold are left out."
    ]
    assert read(document('<body><p begin="1s" end="2s">a\ufffe\uffffb</p></body>'))[0] == [(1000, 2000, "ab")]


def test_where_all_is_hidden_all_is_shown() -> None:
    late = '<p begin="9s">Raz</p><p begin="10s">Dwa</p>'
    cues, sentences = read(document(f'<body end="3s">{late}</body>'))
    assert [text for _, _, text in cues] == ["Raz", "Dwa"]
    assert not any("never shown" in sentence for sentence in sentences)


def test_the_polish_alone_says_that_it_is_polish() -> None:
    text = (
        '<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><head/><body><div>'
        '<p begin="1s" end="2s" xml:lang="en">Yes</p></div></body></tt>'
    )
    extras = Ttml().in_polish(Ttml().read(text).extras)
    assert '<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="pl">' in Ttml().write([Cue(0, 1000, "Tak")], extras)
    assert 'xml:lang="en"' in Ttml().write([Cue(0, 1000, "Yes")], Ttml().read(text).extras)
    assert Ttml().in_polish("") == ""


def test_what_is_never_shown_is_left_out() -> None:
    """Nothing that begins when its container is over can be seen, whatever its own end says."""
    late = '<p begin="3.1s" dur="9s">Nigdy</p><div><p begin="4s">Też</p></div>'
    body = f'<body><div end="3s"><p begin="1s" dur="5s">Raz</p>{late}</div><p begin="5s" end="6s">Dwa</p></body>'
    assert read(document(body)) == (
        [(1000, 3000, "Raz"), (5000, 6000, "Dwa")],
        ["2 paragraphs are never shown, because the element around them ends before; they were left out."],
    )


def test_what_was_meant_to_count_from_the_beginning() -> None:
    body = '<div begin="1s" end="2s"><p>Raz</p><p begin="00:00:02" end="00:00:05">Dwa</p></div>'
    assert read(document(f"<body>{body}</body>")) == (
        [(1000, 2000, "Raz"), (2000, 5000, "Dwa")],
        ["One paragraph begins after the element around it has ended; its time was counted from the beginning."],
    )


def test_what_stands_in_something_hidden_counts_from_nothing() -> None:
    late = '<div end="10s"><p begin="2s">Raz</p><div begin="20s"><p begin="1s" end="5s">Nigdy</p></div></div>'
    assert read(document(f"<body>{late}</body>")) == (
        [(2000, 10_000, "Raz")],
        ["One paragraph is never shown, because the element around it ends before; it was left out."],
    )


def test_a_body_that_is_over_at_once_hides_nothing() -> None:
    assert read(document('<body dur="0s"><div><p begin="1s" end="2s">Raz</p></div></body>'))[0][0][2] == "Raz"


def test_texts_of_songs_count_from_the_beginning() -> None:
    """Apple writes no units, and the times of verses and lines from the beginning of the song."""
    lines = "".join(f'<p begin="{n}.500"><span begin="{n}.500" end="{n}.700">a</span></p>' for n in (58, 59))
    text = document(
        f'<body dur="1:40.000"><div begin="58.5" end="1:00.0">{lines}</div></body>',
        'xmlns:itunes="x" itunes:timing="Word"',
    )
    assert read(text)[0] == [(58_500, 60_000, "a"), (59_500, 60_000, "a")]


def test_a_place_that_the_kept_head_has_no_region_for_is_named() -> None:
    extras = Ttml().read(document('<body><p begin="1s" end="2s">a</p></body>')).extras
    cues = [Cue(0, 1000, "{\\an8}Tak")]
    assert "Tak</p>" in Ttml().write(cues, extras)
    assert [notice.n for notice in Ttml().losses(cues, extras)] == [1]
    assert not Ttml().losses(cues)
