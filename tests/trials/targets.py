"""What takes in the bytes of strangers: readers of files, bundles, templates, and answers of language models."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from dwuglos.article.drafts import head
from dwuglos.article.publications.parts import sandbox
from dwuglos.exporting.talk_files import pack
from dwuglos.formats import FORMATS, detect
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts import word
from dwuglos.importing import bringing_in
from dwuglos.language.encodings import decode
from dwuglos.models import answers
from dwuglos.review_round.files import REVIEW_FILES, read_review
from dwuglos.review_round.files.base import ReviewFile
from dwuglos.settings import Settings
from dwuglos.store.library import Library
from dwuglos.talk.file_layout import ENDING, TABLES, TALK
from dwuglos.translators.parts import numbered_lines
from tests.dwuglos.importing.talks import altered, full_talk
from tests.dwuglos.review_round.kit import compared, sheet

REFERENCE = Path(__file__).parent.parent / "reference"
LARGEST_SEED = 20_000
MEMBERS = (TALK, *(table.member for table in TABLES))
CUES = [Cue(n * 3000, n * 3000 + 2500, f"Line {n} <i>of</i> & text", f"Wiersz {n} – „zażółć”") for n in range(12)]
TEMPLATE = """{% macro entry(e) %}<li>{{ e.time }} {{ e.text | upper }}</li>{% endmacro %}
<h1>{{ title }}</h1>{% for e in entries %}{{ entry(e) }}{% endfor %}
{% set n = namespace(x=1) %}{% if n.x > 0 and title %}{{ title ~ "!" * 3 }}{% endif %}{{ entries | tojson }}"""
ANSWERS = (
    '{"entries": [{"text": "Latarnie", "segment": 1}, {"text": "Latarnicy", "segment": "[4]"},]}',
    'Oto wynik:\n```json\n{"1": "Dobry wieczór.",\n"2": "Dziś przyjrzymy się latarniom."}\n```',
    '{"title": "Latarnie", "lead": "O świetle.", "tags": ["morze", "światło"]}',
)


class Target(NamedTuple):
    """One of them: what is done with bytes, and what they look like when they are honest."""

    name: str
    take: Callable[[bytes], object]
    seeds: Sequence[bytes]


def seeds_of(format: Format) -> list[bytes]:
    """Return small files of a format: references, and what the program writes."""
    found = [path.read_bytes() for path in sorted(REFERENCE.glob("*")) if path.suffix in format.extensions]
    found += [path.read_bytes() for path in (REFERENCE / "seeds").glob(f"{format.name}.*")]
    if format.writes and not format.binary:
        found.append(format.write(CUES).encode())
    return [seed[:LARGEST_SEED] for seed in found]


def _read(format: Format, data: bytes) -> None:
    """Read as the program does when a person chose the format."""
    format.read(decode(data).text)


def _detect(data: bytes) -> None:
    detect(decode(data).text)


def _bring_in(ending: str, data: bytes) -> None:
    """Make a talk of a file, and put it into a library."""
    library = _library()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"talk{ending}"
        path.write_bytes(data)
        library.erase_talk(bringing_in.bring_in(library, path).id)


@cache
def _library() -> Library:
    return Library("sqlite://")


def _use_template(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "own.html").write_bytes(data)
        sandbox.sandbox.cache_clear()
        environment = sandbox.sandbox(Path(folder))
        entries = [{"time": f"0:{n:02}", "text": f"Wpis {n} – „zażółć”"} for n in range(20)]
        sandbox.render(environment, "own.html", {"title": "Latarnie", "entries": entries})


def _read_answer(data: bytes) -> None:
    answer = data.decode("utf-8", "replace")
    for item in answers.items(answer, "text"):
        answers.whole_number(item.get("segment"))
        answers.one_line(item["text"])
    numbered_lines.read(answer, 3)
    numbered_lines.read_begun(answer)
    head._read(answer, "Model")


def _read_word(data: bytes) -> None:
    if word.is_word(data):
        word.text_of(data)
        word.page_of(data)


def _take_review(data: bytes) -> None:
    """Compare what came back from a reviewer with a talk."""
    compared(read_review("review", data))


def _review(kind: ReviewFile) -> bytes:
    """Return a review file; of a web page only its data, as nothing else of it is read."""
    data = kind.write(sheet())
    return data[max(0, data.find(b'<script type="application/json" id="dwuglos-sent"')) :]


def _load_settings(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_bytes(data)
        Settings.load(path)


def _document() -> bytes:
    from docx import Document

    document = Document()
    document.add_heading("Latarnie", 1)
    document.add_paragraph("0:01 Dobry wieczór.")
    with io.BytesIO() as saved:
        document.save(saved)
        return saved.getvalue()


def _bundle() -> bytes:
    """Return a ZIP with an English and a Polish text, and facts about the video."""
    cue = "1\n00:00:01,000 --> 00:00:02,000\n{}.\n"
    info = (REFERENCE / "seeds" / "info-json.json").read_bytes()
    with io.BytesIO() as packed:
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.en.srt", cue.format("Hello"))
            archive.writestr("a.pl.srt", cue.format("Cześć"))
            archive.writestr("a.info.json", info)
        return packed.getvalue()


@cache
def _talk_file() -> bytes:
    with Library("sqlite://") as library:
        return pack(library.whole_talk(full_talk(library)))


def _bring_in_members(data: bytes) -> None:
    """Make a talk of a talk file with these members, one after another, with right digests: no ZIP is in the way."""
    contents = dict(zip(MEMBERS, data.split(b"\0"), strict=False))
    _bring_in(ENDING, altered(_talk_file(), lambda members: members.update(contents)))


def _members() -> bytes:
    with zipfile.ZipFile(io.BytesIO(_talk_file())) as archive:
        return b"\0".join(archive.read(name) for name in MEMBERS)


def targets() -> list[Target]:
    """Return all of them."""
    readers = [each for each in FORMATS if each.reads]
    found = [Target(each.name, partial(_read, each), seeds_of(each)) for each in readers]
    texts = [seed for target in found for seed in target.seeds[:1]]
    return [
        *found,
        Target("any file", _detect, texts),
        Target("a talk of a file", partial(_bring_in, ".txt"), texts),
        Target("bundle", partial(_bring_in, ".zip"), [_bundle()]),
        Target("talk file", partial(_bring_in, ENDING), [_talk_file()]),
        Target("members of a talk file", _bring_in_members, [_members()]),
        Target("Word document", _read_word, [_document()]),
        *(Target(f"review {each.name}", _take_review, [_review(each)]) for each in REVIEW_FILES),
        Target("template", _use_template, [TEMPLATE.encode()]),
        Target("model answer", _read_answer, [each.encode() for each in ANSWERS]),
        Target("settings", _load_settings, [b'{"theme": "dark", "services": {"a": {"b": "c"}}, "compared": ["x"]}']),
    ]
