"""What every format promises, whichever it is."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import formats
from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats import FORMATS
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts.mending import MOST_CUES
from dwuglos.language.markup import visible_text
from tests.dwuglos.formats.damage import check_letters, check_times

CUES = (
    Cue(1000, 3500, "To jest trójka."),
    Cue(3500, 6040, "Jest niedbale napisana\ni mała, zażółć gęślą jaźń."),
    Cue(7000, 7900, "ĄĆĘŁŃÓŚŹŻ „tak” – 50%…"),
)

each = pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
writers = pytest.mark.parametrize(
    "format", [f for f in FORMATS if f.reads and f.writes], ids=lambda format: format.name
)


def test_every_file_of_the_folder_is_in_the_list() -> None:
    folder = Path(formats.__file__).parent
    files = {path.stem for path in folder.glob("*.py") if path.stem != "base" and not path.stem.startswith("_")}
    assert files == {type(format).__module__.rpartition(".")[2] for format in FORMATS}


def test_names_and_titles_are_unique() -> None:
    assert len({format.name for format in FORMATS}) == len({format.title for format in FORMATS}) == len(FORMATS)


@each
def test_found_by_name(format: Format) -> None:
    assert formats.by_name(format.name) is format


def test_unknown_names_are_answered_with_the_list() -> None:
    with pytest.raises(InputError) as caught:
        formats.by_name("betamax")
    assert all(format.name in str(caught.value) for format in FORMATS)


@each
def test_extensions_are_lower_case_with_a_dot(format: Format) -> None:
    assert format.extensions
    assert all(extension == f".{extension[1:].lower()}" for extension in format.extensions)


@writers
def test_reads_what_it_writes(format: Format) -> None:
    reading = format.read(format.write(CUES))
    assert [" ".join(cue.text.split()) for cue in reading.cues] == [" ".join(cue.text.split()) for cue in CUES]
    assert reading.notices == ()


@writers
def test_recognises_what_it_writes(format: Format) -> None:
    assert formats.detect(format.write(CUES), format.extensions[0]) is format


HARD = """
    Ala 7 12:30 0:00:01.000,0:00:02.000 00:00:01,000•-->•00:00:02,000 --> -> <b> </b> <i> </i> <font•color="red">
    {\\an8} { } | \\N \\n \\h \\ &amp; &lt; & < > <3 <c> NOTE WEBVTT STYLE , " ' ; – „ ” … ą 漢 😀 [Music] >> ♪ # =
    (0:10) [0:10] 00:01: {1}{2} [1][2] \u0301 1 Dialogue:•0,0:00:01.00,0:00:02.00,,,0,0,0,,x start•end•text
    _x000A_ =1+1 ... ? ]]> <!--
"""
hard_texts = st.lists(
    st.sampled_from([*(word.replace("•", " ") for word in HARD.split()), " ", "\n", "\t"]), min_size=1, max_size=6
)
hard_cues = st.lists(
    st.builds(
        lambda start, length, parts: Cue(start * 10, (start + length) * 10, "Ż" + "".join(parts)),
        st.integers(0, 1000),
        st.integers(3, 700),  # shorter ones roll up the screen
        hard_texts,
    ),
    min_size=1,
    max_size=5,
).map(lambda found: sorted(found, key=lambda cue: cue.start or 0))


@pytest.mark.parametrize("format", [f for f in FORMATS if f.reads and f.writes and f.needs_times], ids=lambda f: f.name)
@given(cues=hard_cues)
def test_what_is_written_is_read_back_or_named(format: Format, cues: list[Cue]) -> None:
    """Whatever a text holds, no word is lost and no cue added without a word; styles that do not nest may go."""
    reading = format.read(format.write(cues))
    if not format.losses(cues):
        assert [cue[:2] for cue in reading.cues] == [cue[:2] for cue in cues]
        assert [_bare(cue.text) for cue in reading.cues] == [_bare(cue.text) for cue in cues]


def _bare(text: str) -> str:
    return "".join(visible_text(text).split())


@each
def test_nothing_can_be_written(format: Format) -> None:
    if format.binary:
        assert format.write_bytes([])
    elif format.writes:
        assert format.write([]) == ""


@each
@given(text=st.text(max_size=300))
def test_garbage_is_read_or_refused(format: Format, text: str) -> None:
    if format.reads:
        with suppress(UnreadableFile):
            cues = format.read(text).cues
            assert cues
            check_times(cues)
            check_letters(cues, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<!DOCTYPE html>\n<html><body>404</body></html>", "web page"),
        ("HTTP/1.1 403 Forbidden\nServer: x\n\n<html></html>", "web page"),
        ('{"events": [{"name": "x"}]}', "JSON"),
        ('[{"text": "a"}]', "JSON"),
        ('{"a": "\\n00:00:01,000 --> 00:00:02,000"}', "JSON"),
        ("<translation>\n<file/></translation>", "XML"),
        ("{\\rtf1\\ansi Tak}", "RTF"),
        ("<SAMI><BODY></BODY></SAMI>", "SAMI"),
        ("Scenarist_SCC V1.0\n\n00:00:01:10\t94ae 94ae 9420\n", "closed captions"),
        ("//Comment\n00:00:01:10 , 00:00:02:00 , Raz | dwa\n", "Spruce"),
        ("# VobSub index file, v7\nsize: 720x576\n", "pictures"),
    ],
)
def test_other_forms_are_refused_by_name_whatever_the_extension(text: str, kind: str) -> None:
    for extension in (".srt", ".txt", ""):
        with pytest.raises(UnreadableFile, match=kind):
            formats.detect(text, extension)


def test_no_times_under_a_subtitle_name() -> None:
    with pytest.raises(UnreadableFile, match="no times in it; choose the format “text”"):
        formats.detect("1\nsome text\n", ".srt")


def test_content_decides_over_the_extension() -> None:
    assert formats.detect("1\n00:00:01,000 --> 00:00:02,000\nTak\n", ".txt").name == "srt"
    assert formats.detect("Przyszli o 10:30 -> 11:00, może później.\n", ".txt").name == "text"
    assert formats.detect("A bracket [note] is no subtitle format.", "").name == "text"


@pytest.mark.parametrize("text", ["", " \n\n", "...\n---\n"])
def test_without_a_word(text: str) -> None:
    with pytest.raises(UnreadableFile, match="not a single word"):
        formats.detect(text, ".txt")


SHORTEST = {
    "srt": ("", "1\n00:00:00,000 --> 00:00:00,001\na\n\n"),
    "vtt": ("WEBVTT\n\n", "00:00.000-->00:00.001\na\n\n"),
    "json3": ('{"wireMagic":"pb3","events":[', '{"segs":[{"utf8":"a"}]},'),
    "srv3": ("<timedtext>", '<p t="1">a'),
    "sbv": ("", "0:0:0.0,0:0:0.1\na\n"),
    "lrc": ("", "[0:0.0]a\n"),
    "pasted": ("", "0:00 a\n"),
    "ttml": ("<tt><body>", "<p>a</p>"),
    "ass": ("[Events]\nFormat: Start, End, Text\n", "Dialogue:0:0:0,0:0:1,a\n"),
    "microdvd": ("", "{1}{1}a\n"),
    "mpl2": ("", "[1][1]a\n"),
    "tmplayer": ("", "0:0:0:a\n"),
    "whisper": ("[", '{"start":0,"text":"a"},'),
    "whisper-tsv": ("start\tend\ttext\n", "0\t\ta\n"),
    "info-json": ('{"title":"a","chapters":[', '{"start_time":0},'),
    "csv": ("source,target\n", "a,\n"),
    "tsv": ("source\ttarget\n", "a\t\n"),
    "xliff": ('<xliff version="2.0"><file><unit>', "<segment><source>a</source></segment>"),
    "xliff12": ('<xliff version="1.2"><file><body>', "<trans-unit><source>a</source></trans-unit>"),
    "text": ("", "a\n"),
}
"""The shortest that a cue of each format can be, and what has to stand before the first."""

PAGES = {"article"}
"""What is read as a page: how much a page may hold is for its own tests."""


def test_the_shortest_cue_of_every_format_is_known() -> None:
    assert {format.name for format in FORMATS if format.reads} - PAGES == set(SHORTEST)


@pytest.mark.parametrize("format", [f for f in FORMATS if f.name in SHORTEST], ids=lambda format: format.name)
def test_more_cues_than_any_talk_has_are_refused(format: Format) -> None:
    head, cue = SHORTEST[format.name]
    end = "{}]}" if head.startswith("{") else "{}]" if head == "[" else ""
    with pytest.raises(UnreadableFile, match="more than 60000 pieces of text, which no talk has"):
        format.read(head + cue * (MOST_CUES + 1) + end)


@pytest.mark.parametrize("text", ["a. ", "<tt><body><p>", "[0:1]"])
def test_one_endless_line_is_refused(text: str) -> None:
    name = {"a": "text", "<": "ttml", "[": "lrc"}[text[0]]
    piece = {"ttml": '<span begin="1s">a</span>'}.get(name, text)
    with pytest.raises(UnreadableFile, match="more than 60000 pieces"):
        formats.by_name(name).read(text + piece * (MOST_CUES + 1) + "a")


@pytest.mark.parametrize("name", ["ass", "vtt", "ttml", "sbv", "text", "timed-text", "chapters"])
def test_tags_of_subrip_are_never_written_as_text(name: str) -> None:
    text = '{\\an8}<i>Tak</i>, <font color="red" size=2>może</font> <em>nie</em> {\\pos(1,2)}<v Anna>a < b'
    format = formats.by_name(name)
    written = format.write([Cue(0, 12_000, text), Cue(12_000, 24_000, "Nie")])
    if name == "ass":  # which has these tags itself
        assert r"{\an8}{\i1}Tak{\i0}, {\c&H0000FF&}może{\c} {\i1}nie{\i0} {\pos(1,2)}a < b" in written
        return
    assert not any(left in written for left in ("\\an8", "an8", "\\pos", "font ", "<em", "&lt;i", "Anna"))
    assert "a < b" in written or "a &lt; b" in written
    assert name == "chapters" or format.losses([Cue(0, 12_000, text)])


@pytest.mark.parametrize(
    ("name", "place"), [("ass", r"{\an8}Tak"), ("vtt", "00:00:01.000 line:0\nTak"), ("ttml", 'region="top">Tak')]
)
def test_the_top_of_the_screen_stays_the_top(name: str, place: str) -> None:
    cues = [Cue(0, 1000, "{\\an8}Tak"), Cue(1000, 2000, "Nie")]
    format = formats.by_name(name)
    assert place in format.write(cues)
    assert not format.losses(cues)


def test_every_format_can_be_asked_for_by_what_it_does() -> None:
    for format in FORMATS:
        for does, find, cannot in (
            (format.reads, formats.reader, "written, not"),
            (format.writes, formats.writer, "read, not"),
        ):
            if does:
                assert find(format.name) is format
            else:
                with pytest.raises(InputError, match=cannot):
                    find(format.name)
    with pytest.raises(InputError, match=r"There is no format called “x”; choose one of: srt, .*, pdf\."):
        formats.writer("x", ["pdf"])
