"""Units in a file: kept, found, forgotten."""

from __future__ import annotations

import sqlite3
import stat
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import MemoryFailed
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import Choice, NewUnit, Scope, Side, mark_of, words_of

HELLO = NewUnit("Hello, world.", "Witaj, świecie.", "greetings.tmx")


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    with closing(SqliteUnits(None)) as units:
        yield units


def counted(units: SqliteUnits, side: Side) -> dict[str, int]:
    rows = units._connection.execute(f"SELECT word, n FROM {side}_words WHERE n != 0")
    return dict(rows.fetchall())


def assert_sound(units: SqliteUnits) -> None:
    """The indexes and the counts are what the units say."""
    kept = units.all(0, 10_000)
    for column, side in ((1, "source"), (2, "target")):
        units._connection.execute(f"INSERT INTO {side}_index ({side}_index) VALUES ('integrity-check')")
        expected = Counter(word for unit in kept for word in words_of(str(unit[column])))
        assert counted(units, side) == expected  # type: ignore[arg-type]


def test_a_unit_is_kept_as_it_was_given_in_one_line_and_without_tags_of_the_english(units: SqliteUnits) -> None:
    unit = NewUnit("<i>Hello</i>,\nworld.", "<i>Witaj</i>,\nświecie.", "A talk", 7, "12", 1, 2, 1700, "person")
    assert units.add([unit]) == 1
    (kept,) = units.all()
    assert kept[1:] == ("Hello, world.", "<i>Witaj</i>, świecie.", "A talk", 7, "12", 1, 2, 1700, "person")


def test_a_unit_without_either_text_is_left_out(units: SqliteUnits) -> None:
    assert units.add([NewUnit("", "a"), NewUnit("a", " \n"), NewUnit("<i></i>", "a")]) == 0
    assert units.count() == 0


def test_one_of_a_file_that_is_here_is_not_kept_again(units: SqliteUnits) -> None:
    other = HELLO._replace(target="Cześć, świecie.")
    assert units.add([HELLO, HELLO._replace(title="other.tmx"), other]) == 2
    assert units.add([HELLO, other, NewUnit("New.", "Nowe.")]) == 1
    assert units.count() == 3


def test_one_of_a_talk_takes_the_place_of_that_of_the_same_place(units: SqliteUnits) -> None:
    first = NewUnit("Good evening.", "Dobry wieczór.", "Talk", 1, "5", at=10)
    assert units.add([first, first._replace(talk=2)]) == 2
    assert units.add([first._replace(at=99)]) == 0, "confirmed again as it was"
    assert units.add([first._replace(target="Witam.", at=99)]) == 1
    assert [(unit.talk, unit.target) for unit in units.same("Good evening.")] == [(1, "Witam."), (2, "Dobry wieczór.")]
    assert units.with_words([["dobry"]], "target", 9)[0].talk == 2
    assert_sound(units)


def test_more_than_fit_into_one_go_are_all_kept_or_none(units: SqliteUnits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dwuglos.store.units.sqlite._TOGETHER", 3)

    def breaking() -> Iterator[NewUnit]:
        yield from (NewUnit(f"Line {n}.", f"Wiersz {n}.") for n in range(7))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        units.add(breaking())
    assert units.count() == 0
    assert units.add(NewUnit(f"Line {n % 7}.", f"Wiersz {n % 7}.") for n in range(20)) == 7
    assert [unit.id for unit in units.all()] == list(range(1, 8))
    assert_sound(units)


def test_all_comes_in_parts(units: SqliteUnits) -> None:
    units.add(NewUnit(f"Line {n}.", f"Wiersz {n}.") for n in range(5))
    assert [unit.id for unit in units.all(2, 2)] == [3, 4]
    assert units.all(5) == []


def test_what_is_removed_is_found_no_more(units: SqliteUnits) -> None:
    units.add([HELLO, NewUnit("Hello again.", "Witaj znowu.")])
    assert units.remove([1, 1, 99]) == 1
    assert [unit.target for unit in units.with_words([["hello"]], "source", 9)] == ["Witaj znowu."]
    assert units.same("Hello, world.") == []
    assert units.get([1, 2])[0].id == 2
    assert_sound(units)


def test_texts_that_may_be_alike_share_a_rare_word_and_have_a_length_that_fits(units: SqliteUnits) -> None:
    units.add(NewUnit(f"the {n} and the rest of it", f"{n} i reszta") for n in range(50))
    units.add([NewUnit("the lighthouse keeper", "latarnik"), NewUnit("a lighthouse", "latarnia")])
    found = {each.source for each in units.like("the LIGHTHOUSE", 0, 100)}
    assert {"the lighthouse keeper", "a lighthouse"} <= found
    assert {each.source for each in units.like("the lighthouse", 10, 15)} == {"a lighthouse"}
    assert units.like("nothing known here whatsoever", 0, 100) == []
    assert units.like("… – 」", 0, 100) == []


def test_of_many_words_the_rarest_are_looked_for(units: SqliteUnits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dwuglos.store.units.sqlite.MOST", 10)
    units.add(NewUnit(f"common word number {n} here", f"słowo {n}") for n in range(40))
    units.add([NewUnit("a rare thing", "rzadka rzecz")])
    assert {each.source for each in units.like("a common rare word", 0, 100)} == {"a rare thing"}
    assert len(units.like("common word", 0, 100)) == 20, "a single common word is better than nothing"


def test_words_in_quotes_and_operators_of_the_index_are_words(units: SqliteUnits) -> None:
    units.add([NewUnit('He said "NOT near OR AND" to-me*', "x")])
    assert len(units.like('"NOT" (near* OR^ AND', 0, 100)) == 1
    assert len(units.with_words([["not"], ["and"]], "source", 5)) == 1


def test_words_of_each_group_are_needed(units: SqliteUnits) -> None:
    units.add([NewUnit("a", "uczenia maszynowego"), NewUnit("b", "uczenie się"), NewUnit("c", "Maszynowe uczenie")])
    found = units.with_words([["uczenie", "uczenia"], ["maszynowe", "maszynowego"]], "target", 9)
    assert [unit.source for unit in found] == ["c", "a"]
    assert [unit.source for unit in units.with_words([["uczenie", "uczenia"]], "target", 2)] == ["c", "b"]
    assert units.with_words([], "target", 9) == []
    assert units.with_words([["uczenie"]], "source", 9) == []


def test_diacritics_count_and_capitals_do_not(units: SqliteUnits) -> None:
    units.add([NewUnit("a", "ŻÓŁW"), NewUnit("b", "zolw")])
    assert [unit.source for unit in units.with_words([["żółw"]], "target", 9)] == ["a"]


def test_half_a_character_is_in_no_unit(units: SqliteUnits) -> None:
    units.add([NewUnit("A reef", "Rafa")])
    assert units.same("A \udcff reef") == []


def test_twins_are_all_but_the_newest(units: SqliteUnits) -> None:
    same = NewUnit("Good.", "Dobrze.", "A", 1, "1", at=5)
    units.add([same, same._replace(talk=2, at=9), same._replace(talk=3, at=7), same._replace(talk=4, target="Dobra.")])
    assert sorted(units.find(Choice(twins=True))) == [1, 3]


def test_units_are_chosen_by_talk_and_time(units: SqliteUnits) -> None:
    units.add(NewUnit(f"Line {n}.", "Wiersz.", "", n % 2, str(n), at=n * 10) for n in range(4))
    assert sorted(units.find(Choice(talk=1))) == [2, 4]
    assert sorted(units.find(Choice(before=20))) == [1, 2]
    assert sorted(units.find(Choice(talk=1, before=20))) == [2]
    assert sorted(units.find(Choice())) == [1, 2, 3, 4]


def test_the_version_of_a_talk_is_noted(units: SqliteUnits) -> None:
    assert units.version(3) == -1
    units.note_version(3, 8)
    units.note_version(3, 9)
    assert units.version(3) == 9


@given(st.lists(st.tuples(st.text(), st.text(), st.sampled_from([None, 1, 2]), st.sampled_from("ab")), max_size=20))
def test_whatever_is_kept_and_removed_the_indexes_agree(given_units: list[tuple[str, str, int | None, str]]) -> None:
    with closing(SqliteUnits(None)) as units:
        for source, target, talk, place in given_units:
            text = source.encode("utf-8", "ignore").decode()
            units.add([NewUnit(text, target.encode("utf-8", "ignore").decode(), "", talk, place)])
            assert all(unit.source for unit in units.same(text))
        assert_sound(units)
        units.remove(range(0, 40, 2))
        assert_sound(units)


# The file


def test_the_file_is_for_this_user_alone_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "library.db.memory"
    with closing(SqliteUnits(path)) as units:
        units.add([HELLO])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with closing(SqliteUnits(path)) as one, closing(SqliteUnits(path)) as other:
        other.add([NewUnit("New.", "Nowe.")])
        assert one.count() == 2


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + bytes(4000)])
def test_a_damaged_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.db.memory"
    path.write_bytes(content)
    with pytest.raises(MemoryFailed, match=r"library\.db\.memory is damaged"):
        SqliteUnits(path)


def test_damage_that_is_met_later_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.db.memory"
    with closing(SqliteUnits(path)) as units:
        units.add(NewUnit(f"Line {n}.", f"Wiersz {n}.") for n in range(2000))
    data = bytearray(path.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(MemoryFailed, match="damaged"), closing(SqliteUnits(path)) as units:
        units.like("Line 5.", 0, 100)


def test_one_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db.memory"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(MemoryFailed, match="newer version"):
        SqliteUnits(path)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(MemoryFailed, match="cannot be opened"):
        SqliteUnits(tmp_path / "gone" / "library.db.memory")


def test_a_mark_stands_for_the_text_that_is_compared() -> None:
    assert mark_of("Hello,\n<i>world</i>.") == mark_of("Hello, world.") != mark_of("Hello world.")
    assert mark_of(" \n") == mark_of("") == 0


def test_what_was_forgotten_of_a_talk_does_not_come_back_with_it(units: SqliteUnits) -> None:
    unit = NewUnit("Good evening.", "Dobry wieczór.", "Talk", 1, "5", at=10)
    units.add([unit])
    assert units.remove([units.all()[0].id]) == 1
    assert units.add([unit, unit._replace(talk=2)]) == 1
    assert [kept.talk for kept in units.all()] == [2]
    assert_sound(units)


def test_another_text_in_its_place_is_remembered_again(units: SqliteUnits) -> None:
    unit = NewUnit("Good evening.", "Dobry wieczór.", "Talk", 1, "5", at=10)
    units.add([unit])
    units.remove([units.all()[0].id])
    assert units.add([unit._replace(target="Witam.")]) == 1
    assert units.add([unit]) == 1, "it was confirmed anew after that"
    assert [kept.target for kept in units.all()] == ["Dobry wieczór."]
    assert_sound(units)


def test_a_memory_of_an_earlier_version_learns_to_forget(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    with closing(SqliteUnits(path)) as units:
        units._connection.execute("DROP TABLE forgotten")
    with closing(SqliteUnits(path)) as units:
        units.add([NewUnit("Good evening.", "Dobry wieczór.", "Talk", 1, "5")])
        assert units.remove([units.all()[0].id]) == 1


# Borders


def test_the_words_of_a_text_are_looked_for_as_long_as_few_units_have_them(
    units: SqliteUnits, monkeypatch: pytest.MonkeyPatch
) -> None:
    units.add(NewUnit(f"{word} {n}", f"słowo {n}") for word, many in (("rare", 2), ("some", 3)) for n in range(many))

    def found(most: int) -> set[str]:
        monkeypatch.setattr("dwuglos.store.units.sqlite.MOST", most)
        return {each.source.split()[0] for each in units.like("some rare unknown", 0, 100)}

    assert found(5) == {"rare", "some"}
    assert found(4) == {"rare"}
    assert found(1) == {"rare"}, "the rarest is looked for however many have it"


def test_ten_words_are_looked_for(units: SqliteUnits) -> None:
    words = [f"word{n}" for n in range(12)]
    units.add(
        NewUnit(f"{word} line {copy}", f"{word} wiersz {copy}") for n, word in enumerate(words) for copy in range(n + 1)
    )
    found = {each.source.split()[0] for each in units.like(" ".join(words), 0, 100)}
    assert found == set(words[:10])


def test_many_words_are_counted_in_several_questions(units: SqliteUnits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dwuglos.store.units.sqlite._AT_ONCE", 2)
    units.add(NewUnit(f"word{n} here", f"słowo {n}") for n in range(5))
    assert len(units.like("word0 word1 word2 word3 word4", 0, 100)) == 5
    assert [unit.id for unit in units.get([5, 1, 9, 4, 2])] == [5, 1, 4, 2]


def test_a_word_that_no_unit_has_any_more_is_not_looked_for(units: SqliteUnits) -> None:
    units.add([NewUnit("only here", "tylko tu"), NewUnit("also here", "także tu")])
    units.remove([1])
    assert units.like("only", 0, 100) == []
    assert [each.source for each in units.like("only here", 0, 100)] == ["also here"]


def test_twice_as_many_as_may_have_a_word_are_given(units: SqliteUnits, monkeypatch: pytest.MonkeyPatch) -> None:
    units.add(NewUnit(f"word {n}", f"słowo {n}") for n in range(9))
    monkeypatch.setattr("dwuglos.store.units.sqlite.MOST", 3)
    assert len(units.like("word", 0, 100)) == 6


def test_a_text_as_long_as_is_wanted_is_found(units: SqliteUnits) -> None:
    units.add([NewUnit("word 12", "x")])
    for shortest, longest, count in ((7, 7, 1), (0, 7, 1), (7, 9, 1), (8, 9, 0), (0, 6, 0)):
        assert len(units.like("word", shortest, longest)) == count


def test_short_texts_that_begin_alike_are_nearly_as_long(units: SqliteUnits) -> None:
    texts = [*("Abcdefghi"[:length] for length in range(3, 10)), "abxy.z", "Bcdefg", "b"]
    units.add(NewUnit(text, "x") for text in texts)
    found = {each.source for each in units.beginning_alike("ABCDEx")}
    assert found == {"Abcd", "Abcde", "Abcdef", "Abcdefg", "Abcdefgh", "abxy.z"}
    assert [each.source for each in units.beginning_alike("bz")] == ["b"]
    assert units.beginning_alike("") == []


@pytest.mark.parametrize(("length", "found"), [(22, 22), (24, 24), (25, None), (26, None)])
def test_only_short_texts_are_looked_for_by_their_beginning(units: SqliteUnits, length: int, found: int | None) -> None:
    units.add(NewUnit("a" * size, "x") for size in (22, 24, 25, 26))
    candidates = {len(each.source) for each in units.beginning_alike("a" * length)}
    assert (candidates == {22, 24}) if found else not candidates


def test_at_most_so_many_short_texts_are_given(units: SqliteUnits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dwuglos.store.units.sqlite.MOST", 3)
    units.add(NewUnit(f"ab{n}", "x") for n in range(5))
    assert len(units.beginning_alike("ab7")) == 3


SCOPES = [
    (None, {"of one", "of two", "of a file"}),
    (Scope(frozenset({1})), {"of one"}),
    (Scope(frozenset({1, 2})), {"of one", "of two"}),
    (Scope(frozenset({2}), files=True), {"of two", "of a file"}),
    (Scope(files=True), {"of a file"}),
    (Scope(), set()),
]


@pytest.mark.parametrize(("scope", "expected"), SCOPES)
def test_only_units_in_a_scope_are_looked_at(units: SqliteUnits, scope: Scope | None, expected: set[str]) -> None:
    units.add(
        [NewUnit("of one", "x", "", 1, "1"), NewUnit("of two", "x", "", 2, "1"), NewUnit("of a file", "x", "a.tmx")]
    )
    assert {each.source for each in units.like("of", 0, 100, scope)} == expected
    if scope is not None:
        assert {each.source for each in units.within(scope, 9)} == expected
        assert len(units.within(scope, 1)) == min(1, len(expected))


def test_the_newest_of_the_same_english_is_first(units: SqliteUnits) -> None:
    units.add(NewUnit("Good.", f"Dobrze {n}.", "", n, "1", at=at) for n, at in ((1, 5), (2, 9), (3, 9), (4, 0)))
    assert [unit.talk for unit in units.same("Good.")] == [3, 2, 1, 4]
    assert [unit.talk for unit in units.same("<b>Good.</b>")] == [3, 2, 1, 4]
    assert units.same("Good") == []


def test_a_hundred_of_the_same_english_are_enough(units: SqliteUnits) -> None:
    units.add(NewUnit("Good.", f"Dobrze {n}.") for n in range(101))
    assert len(units.same("Good.")) == 100


def test_a_unit_confirmed_again_takes_its_place_where_anything_but_time_and_origin_changed(units: SqliteUnits) -> None:
    first = NewUnit("Good.", "Dobrze.", "Talk", 1, "5", 3, 4, 10, "person")
    units.add([first])
    for change, count in (
        ({"at": 99}, 0),
        ({"origin": "memory"}, 0),
        ({"title": "Other"}, 1),
        ({"title": "Other", "before": 7}, 1),
        ({"title": "Other", "before": 7, "after": 8}, 1),
        ({"title": "Other", "before": 7, "after": 8, "source": "Good!"}, 1),
        ({"title": "Other", "before": 7, "after": 8, "source": "Good!"}, 0),
    ):
        assert units.add([first._replace(**change)]) == count, change  # type: ignore[arg-type]
        assert units.count() == 1
    assert_sound(units)


def test_one_of_a_file_beside_those_of_talks_is_kept_and_all_have_their_own_ids(units: SqliteUnits) -> None:
    of_talk = HELLO._replace(talk=1, place="1")
    assert units.add([of_talk, HELLO]) == 2
    assert units.add([HELLO, NewUnit("A.", "B.", "x", 1, "2"), NewUnit("C.", "D.")]) == 2
    assert [unit.id for unit in units.all()] == [1, 2, 3, 4]
    assert units.remove([4]) == 1
    assert units.add([NewUnit("E.", "F.")]) == 1
    assert units.all()[-1].source == "E."
    assert_sound(units)


def test_words_are_found_in_either_text_the_newest_first(units: SqliteUnits) -> None:
    units.add(NewUnit(f"same word {n}", f"to samo {n}") for n in range(4))
    assert [unit.id for unit in units.with_words([["same"], ["word"]], "source", 3)] == [4, 3, 2]
    assert units.with_words([["samo"], []], "target", 1)[0].id == 4
    assert units.with_words([[], []], "target", 1) == []


def test_the_words_of_a_unit_that_is_gone_do_not_find_the_one_that_has_its_number(units: SqliteUnits) -> None:
    units.add([NewUnit("a lighthouse", "latarnia")])
    units.remove([1])
    units.add([NewUnit("a castle", "zamek")])
    assert units.all()[0].id == 1
    assert units.with_words([["lighthouse"]], "source", 9) == units.with_words([["latarnia"]], "target", 9) == []
    assert [unit.source for unit in units.with_words([["zamek"]], "target", 9)] == ["a castle"]


def test_where_units_are_from_is_told(units: SqliteUnits) -> None:
    units.add([HELLO, NewUnit("A.", "B.", "Talk", 1, "1"), NewUnit("C.", "D.", "Talk", 1, "2")])
    assert {(each.talk, each.units) for each in units.origins()} == {(None, 1), (1, 2)}


def test_a_thousand_units_come_at_once(units: SqliteUnits) -> None:
    units.add(NewUnit(f"Line {n}.", f"Wiersz {n}.") for n in range(1001))
    assert len(units.all()) == 1000
    assert units.all()[0].id == 1


def test_the_version_of_a_talk_may_be_nought(units: SqliteUnits) -> None:
    units.note_version(1, 0)
    assert units.version(1) == 0


# What is said of what goes wrong


@pytest.mark.parametrize(
    ("complaint", "sentence"),
    [
        ("database is locked", "Another program is writing to the translation memory {file}; try again in a moment."),
        ("attempt to write a readonly database", "{opened}"),
        ("unable to open database file", "{opened}"),
        ("database or disk is full", "{room}"),
        ("disk I/O error", "{room}"),
        ("database disk image is malformed", "{damaged}"),
        ("file is not a database", "{damaged}"),
        ("no such table: units", "{damaged}"),
        ("table units has no column named at", "{damaged}"),
        ("something else", "The translation memory {file} does not answer as it should: something else"),
    ],
)
def test_each_complaint_of_the_database_has_its_sentence(tmp_path: Path, complaint: str, sentence: str) -> None:
    class Failing:
        def execute(self, *_: object) -> None:
            raise sqlite3.OperationalError(complaint)

        def close(self) -> None:
            """Nothing is open."""

    units = SqliteUnits(tmp_path / "memory")
    units.close()
    units._connection = Failing()  # type: ignore[assignment]
    file = tmp_path / "memory"
    with pytest.raises(MemoryFailed) as failure:
        units.count()
    assert str(failure.value) == sentence.format(
        file=file,
        opened=f"The translation memory {file} cannot be opened; check that you may write to its folder.",
        room=f"There is no room to write to the translation memory {file}; free some space on that disk.",
        damaged=f"The translation memory {file} is damaged. "
        "Move it away; a new one is made of what is confirmed in talks.",
    )


def test_a_file_is_written_beside_its_readers_and_one_writer_waits_for_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dwuglos.store.units.sqlite._WAIT", 0.01)
    path = tmp_path / "memory"
    with closing(SqliteUnits(path)) as one, closing(sqlite3.connect(path, isolation_level=None)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert one._connection.execute("PRAGMA synchronous").fetchone() == (1,)
        indexes = other.execute("SELECT name FROM sqlite_master WHERE type = 'index'").fetchall()
        assert ("short_units",) in indexes
        other.execute("BEGIN IMMEDIATE")
        assert one.count() == 0
        with pytest.raises(MemoryFailed, match="Another program is writing"):
            one.add([HELLO])
        other.execute("COMMIT")
        assert one.add([HELLO]) == 1


def test_a_file_that_cannot_be_used_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[bool] = []

    class Connection(sqlite3.Connection):
        def close(self) -> None:
            closed.append(True)
            super().close()

    path = tmp_path / "memory"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 2")
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *given, **names: connect(*given, **names, factory=Connection))
    with pytest.raises(MemoryFailed, match=r"memory was made by a newer version of Dwugłos; use that one\."):
        SqliteUnits(path)
    assert closed == [True]
