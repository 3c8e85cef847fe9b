"""Every kind of review file: what goes out comes back, and changes made in both places at once are all seen."""

from __future__ import annotations

import random
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.review_round.files import REVIEW_FILES, kind_of, read_review, review_file
from dwuglos.review_round.files.base import ReviewFile, ReviewSheet
from dwuglos.review_round.merging import take
from dwuglos.talk.transcript import STATES, Segment, State, Transcript
from tests.dwuglos.review_round.kit import KEY, SEGMENTS, compared, sheet

every_kind = pytest.mark.parametrize("kind", REVIEW_FILES, ids=lambda kind: kind.name)
TRIES = 200


@every_kind
def test_what_goes_out_comes_back(kind: ReviewFile) -> None:
    sent = sheet()
    back = read_review("a.file", kind.write(sent))
    assert (back.key, back.sent, back.title) == (sent.key, sent.sent, sent.title)
    assert [row._replace(number=0) for row in back.rows] == [row._replace(number=0) for row in sent.rows]
    assert not compared(back).differences
    assert not compared(back).oddities


@every_kind
@pytest.mark.parametrize("language", ["en", "pl"])
def test_either_language_is_read(kind: ReviewFile, language: str) -> None:
    back = kind.read(kind.write(replace(sheet(), language=language)))  # type: ignore[arg-type]
    assert [row.state for row in back.rows] == [segment.state for segment in SEGMENTS]


@every_kind
def test_content_says_which_kind_it_is(kind: ReviewFile) -> None:
    assert kind_of(kind.write(sheet())) is kind
    assert review_file(kind.name) is kind


@every_kind
@pytest.mark.parametrize("data", [b"", b"PK\3\4 broken", b"\0" * 300, b"<html></html>", b"1\n00:00:01,000 --> x\n"])
def test_what_is_none_is_refused(kind: ReviewFile, data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        read_review("a.file", data)


@every_kind
def test_every_cut_of_a_file_is_refused_or_read(kind: ReviewFile) -> None:
    whole = kind.write(sheet())
    for share in range(1, 20):
        try:
            back = read_review("a.file", whole[: len(whole) * share // 20])
        except UnreadableFile:
            continue
        assert len(back.rows) <= len(SEGMENTS)


def test_an_unknown_kind_lists_the_others() -> None:
    with pytest.raises(InputError, match="xlsx"):
        review_file("odt")


_WORDS = ("kot", "pies", "„żółw”", "a & b", "<i>x</i>", "nowy\nwiersz", "— tak", "=1+1", "", "50 %", "ą" * 90)


def _edited(random_: random.Random, segment: Segment) -> Segment:
    """Return a segment as a person leaves it: with another text, state or note."""
    target, note = segment.target, segment.note
    state: State = segment.state
    what = random_.randrange(5)
    if what in (0, 3):
        target = f"{random_.choice(_WORDS)} {random_.randrange(9)}".strip()
    if what in (1, 3):
        state = random_.choice(STATES[1:]) if target else "initial"
    if what in (2, 3):
        note = f"{random_.choice(_WORDS)} {random_.randrange(9)}".strip()
    if what == 4:
        target = ""
    state = "initial" if not target else "translated" if state == "initial" else state
    return segment._replace(target=target, state=state, note=note, origin="person")


def _talk(random_: random.Random) -> list[Segment]:
    plain = [
        Segment(id, id * 10, id * 1000, id * 1000 + 900, f"English {id} <b>&</b>\nline", f"polski {id}", "translated")
        for id in random_.sample(range(1, 40), 12)
    ]
    return [segment._replace(rank=row) for row, segment in enumerate(plain)]


def _as_rows(sent: ReviewSheet, segments: list[Segment]) -> ReviewSheet:
    rows = (
        row._replace(target=each.target, state=each.state, note=each.note)
        for row, each in zip(sent.rows, segments, strict=True)
    )
    return replace(sent, rows=tuple(rows))


@every_kind
def test_nothing_is_lost_when_both_sides_change(kind: ReviewFile) -> None:
    """Compare with what is known of each of 200 pairs of edits, made at the same time."""
    for seed in range(TRIES):
        random_ = random.Random(seed)
        base = _talk(random_)
        sent = sheet_of_talk(base)
        there = [_edited(random_, each) if random_.random() < 0.4 else each for each in base]
        here = [_edited(random_, each) if random_.random() < 0.4 else each for each in base]
        answer = compared(kind.read(kind.write(_as_rows(sent, there))), here)
        assert not answer.oddities
        transcript = Transcript(here)
        edit = take(transcript, (*answer.clean, *answer.emptied)).edit
        if edit is not None:
            edit.apply(transcript)
        conflicts = {each.now.id for each in answer.conflicts}
        for before, theirs, mine in zip(base, there, here, strict=True):
            _judge(before, theirs, mine, transcript, conflicts)


def _judge(before: Segment, theirs: Segment, mine: Segment, after: Transcript, conflicts: set[int]) -> None:
    now = after.by_id(before.id)
    assert now is not None
    by_them, by_me = _content(theirs) != _content(before), _content(mine) != _content(before)
    if not by_them or _content(theirs) == _content(mine):
        assert before.id not in conflicts
        assert now == mine
        return
    if not by_me:
        assert before.id not in conflicts
        assert _content(now) == _content(theirs)
        return
    if before.id in conflicts:
        assert now == mine
        return
    texts = {each.target for each in (theirs, mine) if _translation(each) != _translation(before)} or {before.target}
    notes = {each.note for each in (theirs, mine) if each.note != before.note} or {before.note}
    assert {now.target} == texts, "both texts would need a person"
    assert {now.note} == notes, "both notes would need a person"


def _content(segment: Segment) -> tuple[str, str, str]:
    return segment.target, segment.state, segment.note


def _translation(segment: Segment) -> tuple[str, str]:
    return segment.target, segment.state


def sheet_of_talk(segments: list[Segment]) -> ReviewSheet:
    return sheet(segments, KEY)


@every_kind
def test_no_spoiling_of_a_file_is_an_error_of_ours(kind: ReviewFile) -> None:
    whole = kind.write(sheet())
    random_ = random.Random(kind.name)
    for _ in range(150):
        try:
            back = read_review("a.file", _spoilt(random_, whole))
            compared(back)
        except InputError:
            continue


def _spoilt(random_: random.Random, data: bytes) -> bytes:
    """Return a file with a part of it changed; of an archive, a part of one of its parts."""
    if not data.startswith(b"PK"):
        return _changed(random_, data)
    with ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = random_.choice(list(parts))
    spoilt = BytesIO()
    with ZipFile(spoilt, "w") as archive:
        for each, part in parts.items():
            archive.writestr(each, _changed(random_, part) if each == name else part)
    return spoilt.getvalue()


def _changed(random_: random.Random, data: bytes) -> bytes:
    start = random_.randrange(len(data))
    end = min(len(data), start + random_.choice((1, 1, 8, 200)))
    instead = random_.choice(
        (b"", b"\xff", b"<", b">", b'"', b"9" * 20, b"-1", data[start:end] * 3, b"&x;", b"</w:tbl>")
    )
    return data[:start] + instead + data[end:]
