"""Limits for subtitles."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError
from dwuglos.profiles import (
    AMARA,
    NETFLIX_PL,
    OWN_TITLE,
    PROFILES,
    RANGES,
    SDH_PL,
    SHORTS,
    TED_PL,
    TITLE_LENGTH,
    YOUTUBE,
    Profile,
    as_data,
    by_name,
    choices,
    free_title,
    load,
    named,
    own,
    read,
    taken_over,
    wanted,
    write,
)

MINE = Profile("moja-agencja", "Moja agencja", 37, 1, 15, 900, 6000, 120, chained=False, balance=40, typography="plain")


def test_found_by_name_and_never_a_reason_to_stop() -> None:
    assert [by_name(profile.name) for profile in PROFILES] == list(PROFILES)
    assert [profile.name for profile in PROFILES] == ["netflix-pl", "ted-pl", "amara", "sdh-pl", "youtube", "shorts"]
    assert by_name("of an older version") is PROFILES[0]
    assert len({profile.name for profile in PROFILES}) == len({profile.title for profile in PROFILES}) == len(PROFILES)


@pytest.mark.parametrize(
    ("profile", "limits"),
    [
        (NETFLIX_PL, (42, 2, 17, 833, 7000, 80, True, 0, "as-is")),
        (TED_PL, (42, 2, 21, 1000, 7000, 0, True, 50, "plain")),
        (AMARA, (42, 2, 25, 1000, 7000, 0, True, 0, "as-is")),
        (SDH_PL, (40, 2, 0, 0, 0, 0, True, 0, "as-is")),
        (YOUTUBE, (43, 2, 25, 1000, 8000, 24, True, 0, "as-is")),
        (SHORTS, (24, 2, 25, 700, 5000, 0, True, 0, "as-is")),
    ],
    ids=lambda value: value.name if isinstance(value, Profile) else "",
)
def test_the_figures_of_the_guides(profile: Profile, limits: tuple[object, ...]) -> None:
    assert tuple(as_data(profile).values())[1:] == limits


def test_own_profiles_stand_behind_those_of_publishers() -> None:
    stored = {MINE.name: as_data(MINE), "b": {"title": "B", "line_length": 30, "lines": 3}}
    assert own(stored) == (MINE, Profile("b", "B", 30, 3))
    assert choices(stored) == (*PROFILES, *own(stored))
    assert by_name("b", stored).lines == 3
    assert own({"ted-pl": {"title": "Nie TED", "line_length": 99, "lines": 2}}) == ()
    assert own({"text": "no profile"}) == ()  # type: ignore[dict-item]  # as a damaged file may have it


def test_the_one_profile_of_an_older_version_is_taken_over() -> None:
    limits = {"line_length": 37, "lines": 2, "speed": 17, "shortest": 833, "longest": 7000, "gap": 90}
    assert own(taken_over(limits)) == (
        replace(NETFLIX_PL, name="own", title=OWN_TITLE, line_length=37, gap=90, chained=False),
    )
    assert own(taken_over({})) == (replace(NETFLIX_PL, name="own", title=OWN_TITLE, gap=0, chained=False),)


def test_limits_that_make_no_sense_come_as_near_as_they_can() -> None:
    damaged: dict[str, Any] = {"line_length": 9999, "lines": -3, "speed": "fast", "shortest": 9000, "longest": 600}
    profile = own({"x": {**damaged, "typography": "baroque", "chained": "perhaps", "title": 7}})[0]
    assert (profile.line_length, profile.lines, profile.speed) == (200, 1, 17)
    assert (profile.shortest, profile.longest) == (9000, 9000)
    assert (profile.typography, profile.chained, profile.title) == ("as-is", True, "x")
    assert own({"x": {}})[0] == Profile("x", "x", 42, 2)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Moja agencja", "moja-agencja-2"),
        ("Łódź – Żółć 24", "lodz-zolc-24"),
        ("Netflix PL", "netflix-pl-2"),
        ("***", "own"),
        ("字幕", "own"),
    ],
)
def test_a_name_is_made_of_the_title_and_is_nobody_elses(title: str, name: str) -> None:
    made = named(SHORTS, title, [MINE])
    assert (made.name, made.title, made.line_length) == (name, title, 24)


def test_found_for_a_job_by_name_or_title_or_said_to_be_missing() -> None:
    stored = {MINE.name: as_data(MINE)}
    assert wanted("TED-PL", stored) is TED_PL
    assert wanted("moja AGENCJA", stored) == MINE
    with pytest.raises(InputError, match=r"no limits called “bbc”; there are netflix-pl, .*, moja-agencja"):
        wanted("bbc", stored)


def test_a_title_that_others_have_gets_a_number() -> None:
    assert free_title("Nowe", [MINE]) == "Nowe"
    assert free_title("moja AGENCJA", [MINE]) == "moja AGENCJA (2)"
    long = "x" * TITLE_LENGTH
    taken = [replace(MINE, title=long), replace(MINE, title=f"{long[:-6]} (2)")]
    assert free_title(long, taken) == f"{long[:-6]} (3)"
    assert len(free_title(long, taken)) <= TITLE_LENGTH


# Files


@pytest.mark.parametrize("profile", [*PROFILES, MINE], ids=lambda profile: profile.name)
def test_what_is_written_is_read(profile: Profile) -> None:
    assert named(read(write(profile)), profile.title, ()) == named(profile, profile.title, ())


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"title": " "}, "no title of 1 to 60 characters"),
        ({"title": "x" * 61}, "no title"),
        ({"title": "a\u0000b"}, "no title"),
        ({"title": None}, "no title"),
        ({"line_length": 9}, "“line_length” is 9; it has to be a whole number from 10 to 200"),
        ({"line_length": None}, "“line_length” is null"),
        ({"lines": True}, "“lines” is true"),
        ({"lines": 0}, "“lines” is 0; it has to be a whole number"),
        ({"speed": 17.5}, "“speed” is 17.5; it has to be 0 for none, or a whole number from 5 to 60"),
        ({"speed": [1] * 900}, "“speed” is {…}"),
        ({"gap": "y" * 500}, '“gap” is "yyyyyyyyyyyyyyyyyy…'),
        ({"shortest": 5000, "longest": 4000}, "longest time in this file is shorter than the shortest"),
        ({"chained": "maybe"}, "“chained” has to be true or false"),
        ({"typography": ["plain"]}, "“typography” one of as-is, plain, polish"),
    ],
)
def test_nonsense_in_a_file_is_refused_in_one_sentence(change: dict[str, object], complaint: str) -> None:
    data = json.loads(write(MINE)) | change
    with pytest.raises(InputError) as refusal:
        read(json.dumps(data))
    assert complaint in str(refusal.value)
    assert str(refusal.value).count("\n") == 0
    assert len(str(refusal.value)) < 200


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "[" * 100_000, '{"dwuglos-keys": 1}', "1\n00:00 --> 00:01"])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="contains no limits for subtitles"):
        read(text)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_bytes(b"\xef\xbb\xbf" + write(MINE).encode())
    assert load(good).title == MINE.title
    bad.write_bytes(b"\xff\xfe\x00 " * 10)
    with pytest.raises(InputError, match="contains no limits"):
        load(bad)
    for path in (tmp_path, tmp_path / "gone.json"):
        with pytest.raises(InputError, match=r"cannot be read: .*Choose another file"):
            load(path)


def test_a_file_of_a_later_version_is_read_as_far_as_it_is_understood() -> None:
    data = json.loads(write(MINE)) | {"dwuglos-profile": 2, "letters": "Latin"}
    del data["balance"]
    assert read(json.dumps(data)) == replace(MINE, name="own", balance=0)


_VALUES = st.none() | st.booleans() | st.integers(-10, 70_000) | st.floats() | st.text(max_size=5) | st.lists(st.none())


@given(st.dictionaries(st.sampled_from([*RANGES, "title", "chained", "typography"]), _VALUES))
def test_whatever_settings_hold_gives_limits_in_their_ranges(data: dict[str, object]) -> None:
    profile = own({"x": data})[0]
    for name, (least, most) in RANGES.items():
        value = getattr(profile, name)
        assert least <= value <= most or (value == 0 and name not in ("line_length", "lines"))
    assert not 0 < profile.longest < profile.shortest


@given(st.dictionaries(st.sampled_from([*RANGES, "title", "chained", "typography"]), _VALUES))
def test_whatever_a_file_holds_is_read_or_refused(data: dict[str, object]) -> None:
    try:
        profile = read(json.dumps(json.loads(write(MINE)) | data))
    except InputError:
        return
    assert own({"own": as_data(profile)}) == (profile,)
