"""Talk files: what went in comes out, and of a bad one nothing is taken."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.exporting.talk_files import pack
from dwuglos.importing import talk_files, unpacking
from dwuglos.importing.talk_files import is_talk_file, read_talk_file
from dwuglos.store.library import Library
from dwuglos.talk import file_layout
from dwuglos.talk.media import Media
from dwuglos.talk.whole_talk import WholeTalk
from tests.dwuglos.importing.talks import altered, full_talk, packed, with_fact, with_line, zipped


@pytest.fixture(scope="module")
def good() -> tuple[WholeTalk, bytes]:
    """A talk with all that can be kept of one, and its file."""
    with Library("sqlite://") as library:
        return packed(library, full_talk(library))


@pytest.fixture
def refusal(tmp_path: Path) -> Callable[[bytes], str]:
    """What is said of a file that is not taken."""

    def sentence(data: bytes) -> str:
        path = tmp_path / "talk.dwuglos"
        path.write_bytes(data)
        with pytest.raises(UnreadableFile) as refused:
            read_talk_file(path)
        return str(refused.value)

    return sentence


def table(*rows: list[object]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def read(folder: Path, data: bytes) -> tuple[WholeTalk, list[str]]:
    path = folder / "talk.dwuglos"
    path.write_bytes(data)
    found = read_talk_file(path)
    return found.whole, [str(notice) for notice in found.notices]


def test_what_went_in_comes_out(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    whole, data = good
    assert read(tmp_path, data) == (whole, [])
    assert whole.revisions
    assert whole.part_revisions
    assert whole.answers
    assert whole.drafts
    assert whole.typings
    assert whole.ignored
    assert len(whole.terms) == 2
    assert whole.facts.media is not None
    assert whole.facts.media.path == "nets.mp4"
    assert whole.source == "nets.srt"
    assert "anna" not in str(zipfile.ZipFile(io.BytesIO(data)).read("talk.json"))


def test_a_file_made_before_findings_could_be_ignored(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    whole, data = good
    assert read(tmp_path, altered(data, lambda members: members.pop("ignored.jsonl"))) == (
        replace(whole, ignored=[]),
        [],
    )


def test_a_file_made_before_talks_had_terms(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    whole, data = good
    assert read(tmp_path, altered(data, lambda members: members.pop("terms.jsonl"))) == (replace(whole, terms=[]), [])


def test_a_file_made_before_talks_had_media(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    whole, data = good
    found, notices = read(tmp_path, altered(data, lambda members: members.pop("media.jsonl")))
    assert (found, notices) == (replace(whole, facts=replace(whole.facts, media=None)), [])


def test_of_a_path_in_a_file_only_the_name_is_taken(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    rows = (["path", "digest", "duration"], ["../../etc/C:\\films\\nets.mp4", "m1", 60_000])
    _, data = good
    found, _ = read(tmp_path, altered(data, lambda members: members.update({"media.jsonl": table(*rows)})))
    assert found.facts.media == Media("nets.mp4", "m1", 60_000)


def test_a_file_with_two_media_is_refused(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    rows = (["path", "digest", "duration"], ["a.mp4", "", 0], ["b.mp4", "", 0])
    _, data = good
    with pytest.raises(UnreadableFile, match=r"values that no talk has \(media\.jsonl\)"):
        read(tmp_path, altered(data, lambda members: members.update({"media.jsonl": table(*rows)})))


def test_a_talk_file_is_known_by_its_beginning_or_its_name(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    for name, content, expected in (
        ("a.bin", good[1], True),
        ("b.DWUGLOS", b"anything", True),
        ("c.zip", zipped({"a.srt": b"1"}), False),
        ("d.srt", b"", False),
    ):
        (tmp_path / name).write_bytes(content)
        assert is_talk_file(tmp_path / name) is expected
    (tmp_path / "e.dwuglos").mkdir()
    assert not is_talk_file(tmp_path / "e.dwuglos")


def test_what_a_newer_version_added_is_left_out_and_said(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    whole, data = good

    def add(members: dict[str, bytes]) -> None:
        members["waves.jsonl"] = b'["name","digest"]\n'
        members["segments.jsonl"] = b"\n".join(
            (line[:-1] + (b',"voice"]' if number == 0 else b',"Ann"]')) if line else line
            for number, line in enumerate(members["segments.jsonl"].split(b"\n"))
        )
        talk = json.loads(members["talk.json"])
        talk["video"]["licence"] = talk["owner"] = "Ann"
        members["talk.json"] = json.dumps(talk).encode()

    assert read(tmp_path, altered(data, add)) == (
        whole,
        [
            "A newer version of Dwugłos made the talk file; what this one does not know was left out "
            "(segments.voice, talk.owner, video.licence, waves.jsonl)."
        ],
    )


def test_a_file_of_a_newer_layout_is_refused(refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]) -> None:
    def raise_version(members: dict[str, bytes]) -> None:
        members["manifest.json"] = json.dumps(
            json.loads(members["manifest.json"]) | {"version": 2, "program": "9.1"}
        ).encode()

    sentence = "A newer version of Dwugłos (9.1) made talk.dwuglos; install that version to open it."
    assert refusal(altered(good[1], raise_version)) == sentence


NOT_WHOLE = "talk.dwuglos is no talk file, or was cut short or changed on its way; save the talk as a file once more."


@pytest.mark.parametrize(
    "data",
    [b"", b"PK", b"PK\x05\x06" + bytes(18), b"1\n00:00:01,000 --> 00:00:02,000\nHello.\n", zipped({"a.srt": b"1"})],
)
def test_what_is_no_talk_file_is_refused(refusal: Callable[[bytes], str], data: bytes) -> None:
    assert refusal(data) == NOT_WHOLE


def test_a_file_cut_short_is_refused(refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]) -> None:
    for size in range(0, len(good[1]), 97):
        assert refusal(good[1][:size]) == NOT_WHOLE


def test_wrong_and_missing_digests_are_refused(refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(good[1])) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert refusal(zipped(members | {"talk.json": members["talk.json"] + b" "})) == NOT_WHOLE
    assert refusal(zipped({name: data for name, data in members.items() if name != "steps.jsonl"})) == NOT_WHOLE
    assert refusal(zipped(members | {"manifest.json": b'{"version":1,"members":{}}'})) == NOT_WHOLE
    for manifest in (b"[]", b"{}", b'{"version":true,"members":{}}', b'{"version":1,"members":[]}', b"[" * 100_000):
        assert refusal(zipped(members | {"manifest.json": manifest})) == NOT_WHOLE
    assert refusal(zipped(members | {"mimetype": b"application/zip"})) == NOT_WHOLE


def odd(name: str) -> str:
    return f"talk.dwuglos holds what is in no talk file ({name}); do not use it."


@pytest.mark.parametrize("name", ["../talk.json", "/etc/passwd", "a/b", "C:x", ".hidden", "a\\b", "ż"])
def test_names_that_lead_elsewhere_are_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], name: str
) -> None:
    data = altered(good[1], lambda members: members.update({name: b"x"}))
    assert refusal(data).startswith("talk.dwuglos holds what is in no talk file (")


def test_links_folders_and_nested_members_are_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]
) -> None:
    for mode, name in ((0o120777, "link"), (0o060600, "device")):
        data = io.BytesIO(good[1])
        with zipfile.ZipFile(data, "a") as archive:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            archive.writestr(entry, "/etc/passwd")
        assert refusal(data.getvalue()) == odd(name)
    assert refusal(altered(good[1], lambda members: members.update({"a/": b""}))) == odd("a/")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]) -> None:
    data = io.BytesIO(good[1])
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("talk.json", "{}")
    assert refusal(data.getvalue()) == odd("talk.json")


def test_members_that_share_their_content_are_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]
) -> None:
    data = io.BytesIO(good[1])
    with zipfile.ZipFile(data, "a") as archive:
        first = archive.infolist()[2]
        archive.writestr("more.jsonl", "x")
        archive.infolist()[-1].header_offset = first.header_offset
    assert refusal(data.getvalue()) == (
        "The files in talk.dwuglos share their content, as in no honest ZIP; do not use it."
    )


def test_encrypted_and_oddly_packed_members_are_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]
) -> None:
    data = io.BytesIO(good[1])
    with zipfile.ZipFile(data, "a", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("more.jsonl", "x" * 100)
    assert refusal(data.getvalue()) == odd("more.jsonl")
    locked = bytearray(good[1])
    central = locked.rindex(b"talk.json") - 46
    locked[central + 8] |= 1
    assert refusal(bytes(locked)) == odd("talk.json")


TOO_MUCH = "talk.dwuglos holds more than any talk; do not use it."


def test_what_unpacks_to_more_than_a_talk_is_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert talk_files.MOST_BYTES == unpacking.MOST_BYTES
    monkeypatch.setattr(talk_files, "MOST_BYTES", 100_000)
    bomb = altered(good[1], lambda members: members.update({"revisions.jsonl": b"[" * 1_000_000}))
    assert len(bomb) < 20_000
    assert refusal(bomb) == TOO_MUCH


def test_a_member_that_holds_more_than_it_announces_is_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]
) -> None:
    data = bytearray(good[1])
    central = data.rindex(b"segments.jsonl") - 46
    struct.pack_into("<I", data, central + 24, 10)
    assert refusal(bytes(data)) == NOT_WHOLE


def test_a_directory_that_is_too_large_is_not_read(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = altered(good[1], lambda members: members.update({f"{n}": b"" for n in range(30_000)}))
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert refusal(data) == TOO_MUCH
    at = good[1].rindex(b"PK\x05\x06")
    assert refusal(good[1][:at] + b"PK\x06\x07" + bytes(16) + good[1][at:]) == TOO_MUCH


def test_a_file_that_is_too_large_is_not_read(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk_files, "MOST_PACKED", 1000)
    assert refusal(good[1]) == TOO_MUCH


def test_a_file_that_is_not_there_or_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableFile, match=r"There is no file .*away\.dwuglos; check its name and folder\."):
        read_talk_file(tmp_path / "away.dwuglos")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    (tmp_path / "talk.dwuglos").touch()
    with pytest.raises(UnreadableFile, match=r"You may not read talk\.dwuglos; change its permissions\."):
        read_talk_file(tmp_path / "talk.dwuglos")


def bad(what: str) -> str:
    return f"talk.dwuglos holds values that no talk has ({what}); do not use it."


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", 5),
        ("title", None),
        ("title", ["a"]),
        ("title", "\ud800"),
        ("created", -1),
        ("created", 1.5),
        ("created", True),
        ("created", 10**17),
        ("version", "1"),
        ("last_step", 10**4000),
        ("highest_id", {}),
    ],
)
def test_facts_that_cannot_be_are_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], name: str, value: Any
) -> None:
    assert refusal(with_fact(good[1], name, value)) == bad(f"talk.json: {name}")


@pytest.mark.parametrize("video", [5, None, {"views": "many"}, {"chapters": [[1]]}, {"chapters": 7}, {"title": None}])
def test_facts_of_a_video_that_cannot_be_are_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], video: Any
) -> None:
    assert refusal(with_fact(good[1], "video", video)) == bad("talk.json")


def put(place: int, value: Any) -> Callable[[list[Any]], list[Any]]:
    return lambda row: [*row[:place], value, *row[place + 1 :]]


@pytest.mark.parametrize(
    ("member", "line", "new", "what"),
    [
        ("segments.jsonl", 1, put(0, 0), "segments.jsonl: id"),
        ("segments.jsonl", 1, put(0, 2), "segments: id"),
        ("segments.jsonl", 1, put(0, 10**6), "highest_id"),
        ("segments.jsonl", 1, put(1, 1 << 63), "segments.jsonl: rank"),
        ("segments.jsonl", 1, put(1, -1 << 63), "rank"),
        ("segments.jsonl", 1, put(1, 1 << 50), "segments: rank"),
        ("segments.jsonl", 1, put(2, None), "segments: start, end"),
        ("segments.jsonl", 1, put(2, 1e300), "segments.jsonl: start"),
        ("segments.jsonl", 1, put(3, 1 << 60), "segments.jsonl: end"),
        ("segments.jsonl", 1, put(4, "\0"), "segments.jsonl: source"),
        ("segments.jsonl", 1, put(6, "done"), "segments.jsonl: state"),
        ("segments.jsonl", 1, put(6, ["initial"]), "segments.jsonl: state"),
        ("segments.jsonl", 1, put(5, "Something else."), "revisions: before, after"),
        ("segments.jsonl", 1, lambda row: row[:-1], "segments.jsonl:2"),
        ("segments.jsonl", 1, "{}", "segments.jsonl:2"),
        ("segments.jsonl", 1, "[NaN]", "segments.jsonl:2"),
        ("segments.jsonl", 1, "[" * 100_000, "segments.jsonl:2"),
        ("segments.jsonl", 1, "", "segments.jsonl:2"),
        ("segments.jsonl", 0, ["id"], "segments.jsonl:1"),
        ("segments.jsonl", 0, put(1, "id"), "segments.jsonl:1"),
        ("segments.jsonl", 0, put(1, []), "segments.jsonl:1"),
        ("segments.jsonl", -1, "[]", "segments.jsonl"),
        ("article.jsonl", 1, put(1, "poem"), "article.jsonl: kind"),
        ("article.jsonl", 2, put(0, 1), "article: id"),
        ("article.jsonl", 2, put(3, "Other."), "revisions: before, after"),
        ("steps.jsonl", 2, put(0, 1), "steps: number"),
        ("steps.jsonl", 1, put(0, 9), "last_step"),
        ("steps.jsonl", 1, put(3, "redone"), "steps.jsonl: state"),
        ("revisions.jsonl", 1, put(0, 8), "revisions: step"),
        ("revisions.jsonl", 1, put(1, 90), "revisions: version"),
        ("revisions.jsonl", 1, put(3, "make"), "revisions.jsonl: kind"),
        ("revisions.jsonl", 1, put(4, None), "revisions.jsonl:2"),
        ("revisions.jsonl", 1, put(4, 7), "revisions.jsonl:2"),
        ("revisions.jsonl", 1, put(4, {"id": []}), "revisions.jsonl:2"),
        ("revisions.jsonl", 1, put(5, []), "revisions.jsonl:2"),
        ("revisions.jsonl", 1, put(5, {"id": 1, "target": 7}), "revisions.jsonl: target"),
        ("revisions.jsonl", 1, put(5, {"id": 2}), "revisions.jsonl:2"),
        ("article-revisions.jsonl", 1, put(5, {"id": 2, "kind": "paragraph"}), "article-revisions.jsonl:2"),
        ("answers.jsonl", 1, put(1, None), "answers.jsonl: engine"),
        ("drafts.jsonl", 1, put(1, 5), "drafts: answer"),
        ("drafts.jsonl", 1, put(1, "0"), "drafts.jsonl: answer"),
        ("typing.jsonl", 1, put(1, "note"), "typing.jsonl: field"),
    ],
)
def test_rows_that_cannot_be_are_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], member: str, line: int, new: Any, what: str
) -> None:
    assert refusal(with_line(good[1], member, line, new)) == bad(what)


def test_a_million_segments_and_no_more(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert file_layout.MOST_ROWS == 1_000_000
    monkeypatch.setattr(file_layout, "MOST_ROWS", 4)
    assert refusal(good[1]) == bad("steps.jsonl")
    monkeypatch.setattr(file_layout, "MOST_ROWS", 20)
    assert read(tmp_path, good[1])[0] == good[0]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_changed_file_is_a_talk_or_one_sentence(
    tmp_path: Path, good: tuple[WholeTalk, bytes], data: st.DataObject
) -> None:
    content = bytearray(good[1])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        how = data.draw(st.sampled_from(["set", "cut", "double"]))
        if how == "set":
            content[place] = data.draw(st.integers(0, 255))
        elif how == "cut":
            del content[place : place + data.draw(st.integers(1, 40))]
        else:
            content[place:place] = content[place : place + 40]
    taken_or_said(tmp_path, bytes(content))


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_file_with_other_values_is_a_talk_or_one_sentence(
    tmp_path: Path, good: tuple[WholeTalk, bytes], data: st.DataObject
) -> None:
    strange: st.SearchStrategy[Any] = st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.just([]), st.just({"id": 1})
    )

    def change(members: dict[str, bytes]) -> None:
        name = data.draw(st.sampled_from([table.member for table in file_layout.TABLES]))
        lines = members[name].split(b"\n")
        place = data.draw(st.integers(0, len(lines) - 2))
        row = json.loads(lines[place])
        row[data.draw(st.integers(0, len(row) - 1))] = data.draw(strange)
        lines[place] = json.dumps(row).encode()
        if data.draw(st.booleans()):
            lines.insert(place, lines[data.draw(st.integers(0, len(lines) - 2))])
        members[name] = b"\n".join(lines)

    taken_or_said(tmp_path, altered(good[1], change))


def taken_or_said(folder: Path, data: bytes) -> None:
    """See that a file is refused in one sentence, or is a talk that a library takes and gives back as it was."""
    path = folder / "talk.dwuglos"
    path.write_bytes(data)
    try:
        whole = read_talk_file(path).whole
    except UnreadableFile as refused:
        sentence = str(refused)
        assert sentence.isprintable()
        assert len(sentence) < 200
        return
    with Library("sqlite://") as library:
        back = library.whole_talk(library.add_whole_talk(whole, whole.title))
    assert back.damage is None
    assert (back.segments, back.revisions, back.typings) == (whole.segments, whole.revisions, whole.typings)
    assert pack(back)[:30] == pack(whole)[:30]


def test_a_bomb_of_a_few_bytes_costs_little(refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]) -> None:
    bomb = zlib.compress(bytes(1_000_000))
    assert refusal(zipped({"mimetype": bomb})) == NOT_WHOLE


def test_the_synopsis_travels_and_a_file_without_one_is_read(good: tuple[WholeTalk, bytes], tmp_path: Path) -> None:
    assert read(tmp_path, good[1])[0].facts.synopsis == "Of nets."
    older = altered(
        good[1],
        lambda members: members.update(
            {
                "talk.json": json.dumps(
                    {k: v for k, v in json.loads(members["talk.json"]).items() if k != "synopsis"}
                ).encode()
            }
        ),
    )
    whole, notices = read(tmp_path, older)
    assert (whole.facts.synopsis, notices) == ("", [])


def test_a_synopsis_that_is_no_text_is_refused(good: tuple[WholeTalk, bytes], refusal: Callable[[bytes], str]) -> None:
    assert "talk.json" in refusal(with_fact(good[1], "synopsis", ["Of nets."]))


# Borders


@pytest.mark.parametrize(("count", "rest"), [(5, ""), (6, " …")])
def test_five_things_of_a_newer_version_are_named(
    tmp_path: Path, good: tuple[WholeTalk, bytes], count: int, rest: str
) -> None:
    more = {f"new{n}.jsonl": b"[]\n" for n in range(count)}
    _, notices = read(tmp_path, altered(good[1], lambda members: members.update(more)))
    names = ", ".join(f"new{n}.jsonl" for n in range(5))
    assert notices == [
        f"A newer version of Dwugłos made the talk file; what this one does not know was left out ({names}{rest})."
    ]


def test_the_digest_is_that_of_the_file(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    path = tmp_path / "talk.dwuglos"
    path.write_bytes(good[1])
    assert read_talk_file(path).digest == hashlib.sha256(good[1]).hexdigest()


def refused_below(
    refusal: Callable[[bytes], str],
    folder: Path,
    data: bytes,
    monkeypatch: pytest.MonkeyPatch,
    limit: tuple[str, int],
) -> None:
    """See that a file which is as large as a limit is taken, and refused where the limit is one less."""
    name, most = limit
    monkeypatch.setattr(talk_files, name, most)
    assert read(folder, data)[0].segments
    monkeypatch.setattr(talk_files, name, most - 1)
    assert refusal(data) == TOO_MUCH


def test_a_file_as_large_as_is_allowed_is_read(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with zipfile.ZipFile(io.BytesIO(good[1])) as archive:
        packed_size = sum(entry.compress_size for entry in archive.infolist())
        size = sum(entry.file_size for entry in archive.infolist())
        directory = sum(46 + len(entry.filename) + len(entry.extra) for entry in archive.infolist())
    for limit in (("MOST_PACKED", packed_size), ("MOST_BYTES", size), ("_MOST_DIRECTORY", directory)):
        with monkeypatch.context() as patch:
            refused_below(refusal, tmp_path, good[1], patch, limit)
    monkeypatch.setattr(talk_files, "MOST_MEDIA", len(good[1]) - talk_files.MOST_PACKED)
    refused_below(refusal, tmp_path, good[1], monkeypatch, ("MOST_MEDIA", len(good[1]) - talk_files.MOST_PACKED))


def test_a_recording_does_not_count_as_the_talk_and_is_not_unpacked_with_it(
    good: tuple[WholeTalk, bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with zipfile.ZipFile(io.BytesIO(good[1])) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
    data = altered(good[1], lambda members: members.update({"media.bin": bytes(range(256)) * 1000}))
    monkeypatch.setattr(talk_files, "MOST_PACKED", 20_000)
    monkeypatch.setattr(talk_files, "MOST_BYTES", size + 1000)
    assert read(tmp_path, data) == (good[0], [])


def test_a_comment_at_the_end_does_no_harm(tmp_path: Path, good: tuple[WholeTalk, bytes]) -> None:
    for length in (1, 70, 65_535):
        data = io.BytesIO(good[1])
        with zipfile.ZipFile(data, "a") as archive:
            archive.comment = b"c" * length
        assert read(tmp_path, data.getvalue())[0] == good[0]


def test_what_points_to_a_very_large_directory_is_met_only_right_before_the_end(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], tmp_path: Path
) -> None:
    data = io.BytesIO(good[1])
    with zipfile.ZipFile(data, "a") as archive:
        archive.comment = b"PK\x06\x07" + bytes(16)
    assert read(tmp_path, data.getvalue())[0] == good[0]
    end = good[1].rindex(b"PK\x05\x06")
    assert refusal(good[1][end : end + 21]) == NOT_WHOLE
    assert refusal(b"PK\x06\x07" + bytes(16) + good[1][end:]) == TOO_MUCH
    assert refusal(bytes(19) + good[1][end:]) == NOT_WHOLE


@pytest.mark.parametrize("size", [1 << 24, 1 << 31, (1 << 20) + 1])
def test_all_bytes_of_the_size_of_the_directory_count(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], size: int
) -> None:
    data = bytearray(good[1])
    struct.pack_into("<I", data, data.rindex(b"PK\x05\x06") + 12, size)
    assert refusal(bytes(data)) == TOO_MUCH


def test_a_file_that_takes_too_long_is_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk_files, "MOST_SECONDS", -1.0)
    assert refusal(good[1]) == TOO_MUCH


def test_of_a_strange_name_the_first_forty_characters_are_told(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]
) -> None:
    name = "a:" + "0123456789" * 6
    assert refusal(altered(good[1], lambda members: members.update({name: b""}))) == odd(name[:40])
    assert refusal(altered(good[1], lambda members: members.update({"\x07": b""}))) == odd("\\x07")


def test_of_a_strange_program_the_first_forty_characters_are_told(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes]
) -> None:
    def change(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"]) | {"version": 7, "program": "0123456789" * 6}
        members["manifest.json"] = json.dumps(manifest).encode()

    assert f"({'0123456789' * 4})" in refusal(altered(good[1], change))


@pytest.mark.parametrize("version", [0, -1, "1", None, 1.0])
def test_a_version_that_cannot_be_is_refused(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], version: Any
) -> None:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | {"version": version}).encode()

    assert refusal(altered(good[1], change)) == NOT_WHOLE


def test_a_member_that_has_a_digest_has_to_be_there(
    refusal: Callable[[bytes], str], good: tuple[WholeTalk, bytes], tmp_path: Path
) -> None:
    with zipfile.ZipFile(io.BytesIO(good[1])) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert refusal(zipped({name: data for name, data in members.items() if name != "terms.jsonl"})) == NOT_WHOLE
    manifest = json.loads(members["manifest.json"])
    del manifest["members"]["terms.jsonl"]
    assert refusal(zipped(members | {"manifest.json": json.dumps(manifest).encode()})) == NOT_WHOLE
    assert read(tmp_path, zipped(members | {"mimetype": members["mimetype"] + b"\n"}))[0] == good[0]


def test_what_cannot_be_opened_is_no_talk_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.bin").write_bytes(b"PK")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert is_talk_file(tmp_path / "a.bin") is False
    assert is_talk_file(tmp_path / "not-there.dwuglos") is False
