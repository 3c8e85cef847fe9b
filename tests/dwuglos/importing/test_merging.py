"""Two translations of a talk, row by row."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.importing.merging import Merge, merge_file, merge_talk
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number

ENGLISH = (
    "Bees dance for each other.",
    "They tell where flowers are.",
    "Nobody taught them.",
    "Frisch saw it in 1923.",
)
OURS = ("Pszczoły tańczą dla siebie.", "Mówią, gdzie są kwiaty.", "", "Frisch zobaczył to w 1923 roku.")
THEIRS = ("Pszczoły tańczą dla siebie.", "Pokazują, gdzie rosną kwiaty.", "Nikt ich nie nauczył.", "")


def _segments(targets: tuple[str, ...] = OURS, times: bool = True) -> list[Segment]:
    return number(
        NewSegment(
            2000 * n if times else None,
            2000 * n + 1500 if times else None,
            source,
            target,
            "reviewed" if target else "initial",
            "person" if target else "",
        )
        for n, (source, target) in enumerate(zip(ENGLISH, targets, strict=True))
    )


def _kinds(merge: Merge) -> list[str | None]:
    return [row.kind for row in merge.rows]


KINDS = ["same", "differs", "theirs", "ours"]


def _srt(texts: tuple[str, ...]) -> str:
    blocks = (f"{n}\n00:00:0{2 * n},000 --> 00:00:0{2 * n + 1},500\n{text}\n" for n, text in enumerate(texts) if text)
    return "\n".join(blocks)


def test_another_talk_is_compared_by_its_english() -> None:
    merge = merge_talk(_segments(), _segments(THEIRS))
    assert _kinds(merge) == KINDS
    assert [merge.count(kind) for kind in ("same", "differs", "theirs", "ours")] == [1, 1, 1, 1]


def test_another_talk_may_be_cut_otherwise() -> None:
    others = number([NewSegment(0, 9, " ".join(ENGLISH[:2]), " ".join(THEIRS[:2]), "reviewed", "google")])
    merge = merge_talk(_segments(), others)
    assert [row.other.target for row in merge.rows] == [*THEIRS[:2], "", ""]
    assert merge.rows[1].other.origin == "google"
    assert not merge.rows[1].other.is_of_other_english


@pytest.mark.parametrize("times", [True, False])
def test_a_polish_file_is_compared_by_its_times_or_by_what_it_says(tmp_path: Path, times: bool) -> None:
    file = tmp_path / "theirs.srt"
    file.write_text(_srt((*THEIRS[:3], OURS[3])), "utf-8")
    assert _kinds(merge_file(_segments(times=times), file)) == [*KINDS[:3], "same"]


def test_a_text_is_compared_sentence_by_sentence(tmp_path: Path) -> None:
    file = tmp_path / "theirs.txt"
    file.write_text(" ".join((*THEIRS[:3], OURS[3])), "utf-8")
    assert _kinds(merge_file(_segments(), file)) == [*KINDS[:3], "same"]


def test_a_table_with_both_texts_is_compared_by_its_english(tmp_path: Path) -> None:
    file = tmp_path / "theirs.csv"
    rows = zip(ENGLISH[::-1], THEIRS[::-1], strict=True)
    lines = (f'0:0{n},0:0{n + 1},"{en}","{pl}"' for n, (en, pl) in enumerate(rows))
    file.write_text("start,end,en,pl\n" + "\n".join(lines) + "\n", "utf-8")
    assert _kinds(merge_file(_segments(), file)) == KINDS


def test_it_is_told_for_how_many_segments_the_other_one_is_divided_otherwise(tmp_path: Path) -> None:
    file = tmp_path / "theirs.srt"
    file.write_text(
        "1\n00:00:00,000 --> 00:00:03,500\nPszczoły tańczą dla siebie. Pokazują, gdzie rosną kwiaty.\n\n"
        "2\n00:00:04,000 --> 00:00:05,500\nNikt ich nie nauczył.\n",
        "utf-8",
    )
    merge = merge_file(_segments(), file)
    assert [row.other.target for row in merge.rows] == [*THEIRS[:3], ""]
    told = (
        "The other translation is divided otherwise: for 2 segments it was cut or joined. Look at where they break "
        "before you take it."
    )
    assert [str(notice) for notice in merge.notices] == [told]
    others = number([NewSegment(0, 9, " ".join(ENGLISH[:2]), " ".join(THEIRS[:2]), "reviewed", "google")])
    assert [str(notice) for notice in merge_talk(_segments(), others).notices] == [told]
    joined = merge_talk(others, _segments((*THEIRS[:2], "", "")))
    assert [str(notice) for notice in joined.notices] == [
        "The other translation is divided otherwise: for one segment it was cut or joined. Look at where it breaks "
        "before you take it."
    ]
    assert merge_talk(_segments(), _segments(THEIRS)).notices == ()


def test_what_is_chosen_is_taken_as_a_draft_in_one_step() -> None:
    talk = Transcript(_segments())
    before = list(talk)
    merge = merge_talk(talk.segments, _segments(THEIRS))
    edit = merge.edit(talk, merge.ids("differs", "theirs"))
    assert edit is not None
    undo = edit.apply(talk)
    assert [segment.target for segment in talk] == [OURS[0], THEIRS[1], THEIRS[2], OURS[3]]
    assert [segment.state for segment in talk] == ["reviewed", "translated", "translated", "reviewed"]
    undo.apply(talk)
    assert list(talk) == before


def test_what_is_the_same_or_ours_alone_or_has_changed_since_stays() -> None:
    talk = Transcript(_segments())
    merge = merge_talk(talk.segments, _segments(THEIRS))
    assert merge.edit(talk, [1, 4, 99]) is None
    changed = Transcript([each._replace(target="Nowe.") if each.id == 2 else each for each in talk])
    assert merge.edit(changed, [2]) is None


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "english.srt"
    file.write_text(_srt(tuple(text * 20 for text in ENGLISH)), "utf-8")
    with pytest.raises(InputError, match="not in Polish"):
        merge_file(_segments(), file)
    with pytest.raises(InputError, match="no file"):
        merge_file(_segments(), tmp_path / "gone.srt")
