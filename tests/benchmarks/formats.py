"""File formats: 10,000 cues in and out of each, and files made to be slow, each read by a process of its own.

    make bench ARGS="formats hostile"

A hostile file is four megabytes of the shortest cues its format has. It may be read or refused, but in two seconds and
with no more than ten times its size in memory. All seconds here are the processor's: reading a file waits for nothing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from figures import Benchmark, Broken, Row, Values
from place import Place

from dwuglos.formats import FORMATS, by_name
from dwuglos.formats.base import Format
from dwuglos.talk.transcript import NewSegment, Segment, number

CUES = 10_000
SIZE = 4_000_000
RUNS = 5
LATE = 30.0
"""Seconds after which the reading of a hostile file is stopped."""
_TEXT = "Each pixel lights up a number between zero and one,\nwhich we call its activation – „{n}” & more"
_POLISH = "Każdy piksel zapala liczbę między zerem a jedynką,\nktórą nazywamy jego aktywacją – „{n}” i więcej"


class Shape(NamedTuple):
    """How a file is made: what stands before the cues, a cue of number and text, what stands after them."""

    head: str
    cue: Callable[[int, str], str]
    tail: str = ""

    def text(self, numbers: Iterator[int], text: str) -> str:
        """Return a file with a cue for each number."""
        return self.head + "".join(self.cue(n, text.replace("{n}", str(n))) for n in numbers) + self.tail

    def shortest(self, size: int) -> str:
        """Return a file of about so many characters in which each cue has one letter."""
        length = len(self.cue(50_000, "a"))
        return self.text(iter(range(size // length)), "a")


def _clock(n: int, mark: str = ".") -> str:
    return f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}{mark}000"


def _short(n: int) -> str:
    return f"{n // 60}:{n % 60:02}"


def _line(text: str) -> str:
    return text.replace("\n", " ")


def _xml(text: str) -> str:
    return text.replace("&", "&amp;")


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


SHAPES: dict[str, tuple[Shape, ...]] = {
    "srt": (
        Shape("", lambda n, text: f"{n}\n{_clock(n, ',')} --> {_clock(n + 1, ',')}\n{text}\n\n"),
        Shape("", lambda n, text: f"{_short(n)}.0-->{_short(n)}.9\n{text}\n"),
    ),
    "vtt": (
        Shape("WEBVTT\n\n", lambda n, text: f"{_clock(n)} --> {_clock(n + 1)}\n{_xml(text)}\n\n"),
        Shape("WEBVTT\n\n", lambda n, text: f"00:00.000-->00:00.001\n{_xml(text)}\n\n"),
        Shape("WEBVTT\n\n", lambda n, text: f"0:{n % 60}-->1:0:0\n{_xml(text)}\n"),
    ),
    "json3": (
        Shape(
            '{"wireMagic":"pb3","events":[',
            lambda n, text: f'{{"tStartMs":{n + 1}000,"dDurationMs":1000,"segs":[{{"utf8":{_json(text)}}}]}},\n',
            "{}]}",
        ),
        Shape('{"wireMagic":"pb3","events":[', lambda n, text: f'{{"segs":[{{"utf8":{_json(text)}}}]}},', "{}]}"),
    ),
    "srv3": (
        Shape(
            '<?xml version="1.0"?><timedtext format="3"><body>',
            lambda n, text: f'<p t="{n}000" d="1000">{_xml(text)}</p>\n',
            "</body></timedtext>",
        ),
        Shape("<timedtext>", lambda n, text: f'<p t="{n}">{_xml(text)}', "</timedtext>"),
        Shape("<transcript>", lambda n, text: f'<text start="{n}">{_xml(text)}', "</transcript>"),
    ),
    "sbv": (Shape("", lambda n, text: f"{_clock(n)[1:]},{_clock(n + 1)[1:]}\n{text}\n\n"),),
    "lrc": (
        Shape("", lambda n, text: f"[{_short(n % 500_000)}.00]{_line(text)}\n"),
        Shape("[0:0.0]a\n", lambda n, text: f"[0:0.{n % 10}]", "a"),
    ),
    "pasted": (
        Shape("", lambda n, text: f"{_short(n % 50_000)}\n{text}\n"),
        Shape("", lambda n, text: f"{_short(n % 600)} {text}\n"),
    ),
    "ttml": (
        Shape(
            '<tt xmlns="http://www.w3.org/ns/ttml"><body><div>',
            lambda n, text: f'<p begin="{n}s" end="{n + 1}s">{_xml(text)}</p>\n',
            "</div></body></tt>",
        ),
        Shape("<tt><body>", lambda n, text: f"<p>{_xml(text)}</p>", "</body></tt>"),
        Shape("<tt><body>", lambda n, text: f'<p><span begin="{n}s">{_xml(text)}</span></p>', "</body></tt>"),
        Shape("<tt><body><p>", lambda n, text: f'<span begin="{n}s" dur="1s">{_xml(text)}</span>', "</p></body></tt>"),
    ),
    "ass": (
        Shape(
            "[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, "
            "Text\n",
            lambda n, text: f"Dialogue: 0,{_clock(n)[1:-1]},{_clock(n + 1)[1:-1]},,,0,0,0,,{_line(text)}\n",
        ),
        Shape("[Events]\nFormat: Start, End, Text\n", lambda n, text: f"Dialogue:{n % 10}:0:0,9:0:0,{_line(text)}\n"),
    ),
    "microdvd": (Shape("", lambda n, text: f"{{{n}}}{{{n}}}{_line(text)}\n"),),
    "mpl2": (Shape("", lambda n, text: f"[{n}][{n}]{_line(text)}\n"),),
    "tmplayer": (Shape("", lambda n, text: f"{n // 3600 % 100}:{n // 60 % 60:02}:{n % 60:02}:{_line(text)}\n"),),
    "whisper": (
        Shape(
            '{"segments":[',
            lambda n, text: (
                f'{{"start":{n}.0,"end":{n}.5,"text":{_json(text)},'
                f'"words":[{{"word":"a","start":{n}.0,"end":{n}.5,"probability":0.5}}]}},\n'
            ),
            '{"start":999999,"end":999999,"text":"a"}]}',
        ),
        Shape("[", lambda n, text: f'{{"start":{n},"text":{_json(text)}}},', '{"start":999999,"text":"a"}]'),
    ),
    "whisper-tsv": (Shape("start\tend\ttext\n", lambda n, text: f"{n}\t\t{_line(text)}\n"),),
    "info-json": (
        Shape(
            '{"title":"a","channel":"a","duration":1,"chapters":[',
            lambda n, text: f'{{"start_time":{n},"title":{_json(text)}}},',
            "{}]}",
        ),
    ),
    "csv": (
        Shape("start,end,source\n", lambda n, text: f'{n},{n + 1},"{text}"\n'),
        Shape("source,target\n", lambda n, text: f"{_line(text)[:40]},\n"),
    ),
    "tsv": (Shape("start\tend\tsource\n", lambda n, text: f"{n}\t\t{_line(text)}\n"),),
    "xliff": (
        Shape(
            '<xliff version="2.0" srcLang="en" trgLang="pl"><file id="f">',
            lambda n, text: f'<unit id="{n}"><segment><source>{_xml(text)}</source></segment></unit>',
            "</file></xliff>",
        ),
    ),
    "xliff12": (
        Shape(
            '<xliff version="1.2"><file source-language="en" target-language="pl"><body>',
            lambda n, text: f'<trans-unit id="{n}"><source>{_xml(text)}</source><target>a</target></trans-unit>',
            "</body></file></xliff>",
        ),
    ),
    "text": (
        Shape("", lambda n, text: f"{text}\n"),
        Shape("", lambda n, text: f"{text}. "),
    ),
}
"""Files of every format that is read, but for pages: the first is an ordinary one, all can have the shortest texts."""


def file_rows() -> dict[str, Row]:
    """Return a figure for each way into the program and out of it."""
    reading = {f"read {f.name}": Row(f"read {CUES:,} cues of {f.title}", "s", 1.0) for f in FORMATS if f.name in SHAPES}
    writing = {f"write {f.name}": Row(f"write {CUES:,} cues of {f.title}", "s", 0.5) for f in FORMATS if f.writes}
    return reading | writing


def measure_files(_: Place) -> dict[str, Values]:
    """Read and write a talk in every format, as the program does."""
    segments = number(
        NewSegment(n * 3000, n * 3000 + 2500, _TEXT.format(n=n), _POLISH.format(n=n), "reviewed") for n in range(CUES)
    )
    reading = {f"read {format.name}": _reading(format) for format in FORMATS if format.name in SHAPES}
    return reading | {f"write {format.name}": _writing(format, segments) for format in FORMATS if format.writes}


def _reading(format: Format) -> Values:
    text = SHAPES[format.name][0].text(iter(range(CUES)), _TEXT)
    return Values([_seconds(lambda: format.read(text)) for _ in range(RUNS)])


def _writing(format: Format, segments: list[Segment]) -> Values:
    from dwuglos.exporting import ExportOptions, render

    both = ExportOptions(text="both")
    return Values([_seconds(lambda: render(segments, format, both)) for _ in range(RUNS)])


def _seconds(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


def _hostile() -> Iterator[tuple[str, str, Shape]]:
    for name, shapes in SHAPES.items():
        for n, shape in enumerate(shapes):
            yield name, f"{name} {n + 1}" if n else name, shape


def hostile_rows() -> dict[str, Row]:
    """Return two figures for each hostile file."""
    rows: dict[str, Row] = {}
    for _, key, _ in _hostile():
        rows[f"{key} seconds"] = Row(f"4 MB of the shortest cues: {key}", "s", 2.0)
        rows[f"{key} memory"] = Row("  memory, times the size of the file", "×", 10.0)
    return rows


def measure_hostile(place: Place) -> dict[str, Values]:
    """Read four megabytes of the shortest cues of each kind. Raises Broken for what is neither read nor refused."""
    measured: dict[str, Values] = {}
    for name, key, shape in _hostile():
        path = place.folder / f"hostile{by_name(name).extensions[-1]}"
        path.write_text(shape.shortest(SIZE), "utf-8")
        small = place.folder / f"small{by_name(name).extensions[-1]}"
        small.write_text(shape.shortest(2000), "utf-8")
        runs = [_read_by_itself(name, small, path, place) for _ in range(2)]
        measured[f"{key} seconds"] = Values([run[0] for run in runs], runs[0][2])
        measured[f"{key} memory"] = Values([run[1] * 1024 / path.stat().st_size for run in runs])
    return measured


def _read_by_itself(format: str, small: Path, path: Path, place: Place) -> tuple[float, float, str]:
    """Return seconds, kilobytes of memory and what came of it; what is loaded when first needed is not counted."""
    command = [sys.executable, "-c", _READER, format, str(small), str(path)]
    try:
        done = subprocess.run(command, env=place.environment, capture_output=True, text=True, timeout=LATE, check=False)
    except subprocess.TimeoutExpired:
        return LATE, 0.0, "stopped"
    if done.returncode:
        raise Broken(f"{format}: {done.stderr.strip().splitlines()[-1:]}")
    seconds, memory, said = done.stdout.split(" ", 2)
    return float(seconds), float(memory), said.strip()


_READER = r"""
import re, sys, time
from pathlib import Path
from dwuglos.errors import UnreadableFile
from dwuglos.importing.files import read_file

def read(path, format):
    try:
        reading = read_file(Path(path), format)
        return f"{len(reading.cues)} cues of {reading.format.name}"
    except UnreadableFile as error:
        return str(error)[:90]

def memory():
    return int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1])

usual = None if read(sys.argv[2], None).endswith(f"of {sys.argv[1]}") else sys.argv[1]
read(sys.argv[2], usual)
before, began = memory(), time.process_time()
said = read(sys.argv[3], usual)
print(time.process_time() - began, memory() - before, said)
"""

FILES = Benchmark("formats", file_rows(), measure_files)
HOSTILE = Benchmark("hostile", hostile_rows(), measure_hostile)
