"""What other programs read in the files written here: webvtt-py, ttconv, pysubs2 and ffmpeg."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from dwuglos.exporting import ExportOptions, Text, render
from dwuglos.formats import by_name
from dwuglos.talk.transcript import NewSegment, number

TALK = number(
    (
        NewSegment(1000, 3500, "Tags, <i>slant</i> and <b>weight</b>", "Tagi, <i>pochyłe</i> i <b>grube</b>"),
        NewSegment(3000, 5000, "Rock & roll: 1 < 2 > 0 &amp;", "Rock & roll: 1 < 2 > 0 &amp;"),
        NewSegment(5000, 6000, "An arrow --> and more", "Strzałka --> i dalej"),
        NewSegment(5500, 7000, "Both at once {in braces}", "Naraz {w klamrach}"),
        NewSegment(7000, 8000, "- Two\n- lines", "- Dwa\n- wiersze"),
        NewSegment(8000, 9000, "1", "7"),
        NewSegment(9000, 9990, "1:00 --> 2:00", "NOTE 0:00:01.000"),
        NewSegment(35_900_000, 35_901_000, "„Late” – one…", "„Późno” – zażółć…"),
    )
)
"""What is hard on formats: markup, entities, arrows, times in the text, overlapping cues."""

Cues = list[tuple[int, int, str]]

texts = pytest.mark.parametrize("text", ["target", "both"])


def written(format: str, text: Text) -> bytes:
    return render(TALK, by_name(format), ExportOptions(text=text))


def expected(text: Text, arrow: str = "-->") -> Cues:
    """Return the cues of the talk in plain words."""
    cues: Cues = []
    for segment in TALK:
        said = segment.target if text == "target" else f"{segment.target}\n{segment.source}"
        cues.append((segment.start or 0, segment.end or 0, plain(said).replace("-->", arrow)))
    return cues


def plain(text: str) -> str:
    """Return text without styles."""
    return re.sub(r"</?(?:[ibu]|font[^<>]*)>", "", text).strip()


def in_two_cues(text: Text) -> Cues:
    """Return the cues of a file in which each language has cues of its own."""
    if text == "target":
        return expected(text)
    pairs = ((segment, said) for segment in TALK for said in (segment.target, segment.source))
    return [(segment.start or 0, segment.end or 0, plain(said)) for segment, said in pairs]


@texts
def test_webvtt_py_reads_webvtt_strictly(text: Text) -> None:
    import webvtt

    found = webvtt.from_string(written("vtt", text).decode(), strict=True)
    times = [(round(cue.start_in_seconds * 1000), round(cue.end_in_seconds * 1000)) for cue in found]
    # It has no milliseconds of its own, and leaves the entities to whoever shows the text.
    assert [(start // 1000, end // 1000) for start, end in times] == [
        (start // 1000, end // 1000) for start, end, _ in expected(text)
    ]
    assert [cue.text.count("\n") for cue in found] == [said.count("\n") for _, _, said in expected(text)]


@texts
def test_ttconv_reads_ttml(text: Text) -> None:
    from ttconv import model
    from ttconv.imsc.reader import to_model

    document = to_model(ElementTree.ElementTree(ElementTree.fromstring(written("ttml", text))))

    def said(element: Any) -> str:
        if isinstance(element, model.Br):
            return "\n"
        return element.get_text() if isinstance(element, model.Text) else "".join(map(said, element))

    body = document.get_body()
    assert body is not None
    found = [element for element in body.dfs_iterator() if isinstance(element, model.P)]
    assert [(p.get_begin() * 1000, p.get_end() * 1000, said(p)) for p in found] == expected(text)


@texts
def test_pysubs2_reads_substation(text: Text) -> None:
    from pysubs2 import SSAFile

    found = SSAFile.from_string(written("ass", text).decode(), format_="ass")
    times = [event[:2] for event in in_two_cues(text)]
    assert [(event.start, event.end) for event in found] == times
    # Its plain text takes braces for markup even where a backslash says that they are none, as libass has it.
    shown = [re.sub(r"\{\\[ibu][01]\}", "", event.text).replace("\\N", "\n") for event in found]
    assert [unescaped(said) for said in shown] == [said for _, _, said in in_two_cues(text)]


def unescaped(text: str) -> str:
    """Return text without the backslashes that keep braces from being markup."""
    return re.sub(r"\\([{}])", r"\1", text)


def through_ffmpeg(data: bytes, extension: str, folder: Path) -> Cues:
    """Return the cues of a file as ffmpeg converts them to SubRip."""
    program = shutil.which("ffmpeg")
    if program is None:
        pytest.skip("ffmpeg is not here")
    path = folder / f"talk{extension}"
    path.write_bytes(data)
    command = [program, "-v", "error", "-i", str(path), "-f", "srt", "-"]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    return [_cue(block) for block in done.stdout.decode().replace("\r\n", "\n").strip().split("\n\n")]


def _cue(block: str) -> tuple[int, int, str]:
    _, times, *lines = block.split("\n")
    start, end = (_ms(time) for time in times.split(" --> "))
    return start, end, plain(unescaped("\n".join(lines)))


def _ms(written: str) -> int:
    hours, minutes, seconds = written.replace(",", ".").split(":")
    return (int(hours) * 60 + int(minutes)) * 60_000 + round(float(seconds) * 1000)


@texts
@pytest.mark.parametrize("format", ["srt", "vtt"])
def test_ffmpeg_reads_subrip_and_webvtt(format: str, text: Text, tmp_path: Path) -> None:
    arrow = "->" if format == "srt" else "-->"
    assert through_ffmpeg(written(format, text), f".{format}", tmp_path) == expected(text, arrow)


@texts
def test_ffmpeg_reads_substation(text: Text, tmp_path: Path) -> None:
    assert through_ffmpeg(written("ass", text), ".ass", tmp_path) == in_two_cues(text)
