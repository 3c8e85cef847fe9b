"""A review that LibreOffice has saved, in its own formats too, says what its reviewer wrote and nothing else."""

from __future__ import annotations

import random
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from dwuglos.errors import DwuglosError
from dwuglos.review_round.files import read_review, review_file
from dwuglos.review_round.files.base import ReviewSheet, Row
from dwuglos.review_round.marks import plain
from dwuglos.review_round.merging import compare
from dwuglos.review_round.sending import sheet_of
from dwuglos.talk.transcript import STATES, Segment
from tests.dwuglos.review_round.kit import KEY
from tests.trials.reach import SHARE, Tell

SOFFICE = shutil.which("soffice")
SHEETS = max(1, round(20 * SHARE))
ROWS = 150
FILTERS = {"docx": ("MS Word 2007 XML", "odt"), "xlsx": ("Calc MS Excel 2007 XML", "ods")}
"""What LibreOffice calls each kind, and the format of its own for it."""
PIECES = (
    *"aąż Ó„”–…-'\"&<>;|\\/%#@+=(){}[]",
    *(
        "Zażółć gęślą jaźń",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "\xa0",
        "\u00ad",
        "\u2011",
        "\u200d",
        "e\u0301",
        "ß",
        "日本語",
        "😀",
    ),
    *("שלום", "=1+1", "+48 22", "-5", "@x", "007", "1/2", "50%", "12.05.2020", "3,5", "TRUE", "PRAWDA", "1e5"),
    *("<i>", "</i>", "{\\an8}", "&amp;", "_x0041_", "http://a.example/?b=1&c", "a@b.example", "'", "(c)", "1st", "---"),
)


@pytest.mark.trial
@pytest.mark.timeout(1800)
@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice (soffice)")
@pytest.mark.parametrize("kind", FILTERS)
def test_what_a_reviewer_wrote_comes_through_libreoffice(kind: str, tmp_path: Path, tell: Tell) -> None:
    chance = random.Random(kind)
    trials: dict[str, tuple[list[Segment], ReviewSheet]] = {}
    for n in range(SHEETS):
        segments = [_segment(id, chance) for id in range(1, ROWS + 1)]
        sent = sheet_of("Zażółć <i>", KEY, segments)
        back = replace(sent, rows=tuple(_edited(row, chance) for row in sent.rows))
        trials[f"{n}.{kind}"] = segments, back
        (tmp_path / f"{n}.{kind}").write_bytes(review_file(kind).write(back))
    name, own = FILTERS[kind]
    resaved = _converted(tmp_path, kind, f"{kind}:{name}", tmp_path / "resaved")
    through = _converted(_converted(tmp_path, kind, own, tmp_path / own), own, f"{kind}:{name}", tmp_path / "through")
    found = [
        f"{folder.name}/{file}: {fault}"
        for folder in (resaved, through)
        for file, (segments, back) in trials.items()
        for fault in _faults(folder / file, segments, back)
    ]
    tell(f"{kind}: {2 * SHEETS} files of {ROWS} rows saved by LibreOffice: {len(found)} faults", found)


def _segment(id: int, chance: random.Random) -> Segment:
    texts = [_text(chance) for _ in range(3)]
    start = None if chance.random() < 0.1 else id * 3000
    end = None if start is None else start + chance.randrange(1, 3000)
    return Segment(id, id, start, end, texts[0] or "x", texts[1], chance.choice(STATES), note=texts[2])


def _text(chance: random.Random) -> str:
    return "".join(chance.choice(PIECES) for _ in range(chance.choice((0, 1, 1, 3, 8, 30))))


def _edited(row: Row, chance: random.Random) -> Row:
    kind = chance.randrange(6)
    if kind == 0:
        return row._replace(target=_text(chance))
    if kind == 1:
        return row._replace(note=_text(chance))
    return row._replace(state=chance.choice(STATES)) if kind == 2 else row


def _converted(folder: Path, ending: str, into: str, out: Path) -> Path:
    """Let LibreOffice save all files of a folder in another format; return the folder where they are."""
    profile = f"-env:UserInstallation=file://{out.parent}/profile"
    files = sorted(folder.glob(f"*.{ending}"))
    command = [str(SOFFICE), profile, "--headless", "--norestore", "--convert-to", into, "--outdir", str(out), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=1500)
    return out


def _faults(file: Path, segments: list[Segment], back: ReviewSheet) -> list[str]:
    """Return how what is read differs from what a reviewer wrote, as the program would take it in."""
    try:
        read = read_review(file.name, file.read_bytes())
        wanted, answer = compare(back, KEY, segments), compare(read, KEY, segments)
    except DwuglosError as error:
        return [str(error)]
    faults = [str(oddity.notice) for oddity in answer.oddities]
    one, other = ({each.number: each.after for each in many.differences} for many in (wanted, answer))
    for number in sorted({*one, *other}):
        texts = [None if each is None else _seen(each) for each in (one.get(number), other.get(number))]
        if texts[0] != texts[1]:
            faults.append(f"row {number}: {texts[0]!r} became {texts[1]!r}")
    return faults


def _seen(segment: Segment) -> tuple[str, ...]:
    return plain(segment.target), plain(segment.note), segment.state
