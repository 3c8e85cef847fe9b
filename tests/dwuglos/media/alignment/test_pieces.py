"""Where words that were not heard are looked for."""

from __future__ import annotations

from dwuglos.media.alignment.pieces import Link, Piece, pieces

LENGTH = 300


def planned(links: list[Link], owners: list[int], duration: int) -> list[Piece]:
    return pieces(links, [LENGTH] * len(owners), owners, duration)


def test_all_heard_needs_nothing() -> None:
    assert planned([Link(0, 0, 300), Link(1, 300, 600)], [0, 0], 600) == []


def test_words_between_two_are_looked_for_between_them() -> None:
    assert planned([Link(0, 0, 300), Link(3, 900, 1200)], [0] * 4, 1200) == [Piece(0, 4, 0, 1200)]


def test_swallowed_words_are_looked_for_even_in_no_time() -> None:
    assert planned([Link(0, 0, 300), Link(3, 300, 600)], [0] * 4, 600) == [Piece(0, 4, 0, 600)]


def test_the_ends_of_the_sound_hold_what_is_before_and_behind() -> None:
    assert planned([Link(1, 400, 700)], [0] * 3, 1100) == [Piece(0, 2, 0, 700), Piece(1, 3, 400, 1100)]


def test_sentences_that_nobody_says_are_looked_for_nowhere() -> None:
    owners = [0] * 5 + [1] * 20 + [2] * 5
    links = [Link(at, at * 300, at * 300 + 300) for at in range(5)]
    links += [Link(25 + at, 1600 + at * 300, 1900 + at * 300) for at in range(5)]
    assert planned(links, owners, 3100) == []


def test_the_beginning_of_the_next_sentence_is_looked_for_before_it() -> None:
    owners = [0] * 5 + [1] * 40 + [2] * 5
    links = [Link(at, at * 300, at * 300 + 300) for at in range(5)]
    links += [Link(47 + at, 2400 + at * 300, 2700 + at * 300) for at in range(3)]
    assert planned(links, owners, 4000) == [Piece(45, 48, 1500, 2700)]


def test_words_before_music_are_looked_for_on_the_side_of_their_sentence() -> None:
    owners = [0] * 6 + [1] * 6
    links = [Link(at, at * 300, at * 300 + 300) for at in range(3)]
    links += [Link(at, 30_000 + at * 300, 30_300 + at * 300) for at in range(9, 12)]
    before, behind = planned(links, owners, 40_000)
    assert (before.first, before.last, before.start) == (2, 6, 600)
    assert (behind.first, behind.last, behind.end) == (6, 10, 33_000)
    assert before.end < 10_000 < 25_000 < behind.start
