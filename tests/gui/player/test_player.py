"""The player of a window, with a film made on the spot."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from dwuglos.store.library import Library
from tests.gui.desk import TALK, Desk
from tests.stand_ins.films import number_of


def pictures_of(desk: Desk) -> list[tuple[int, int]]:
    """Return a list that fills with the numbers and the times of the pictures that are shown."""
    shown: list[tuple[int, int]] = []
    player = desk.window.player

    def show(picture: QImage, at: int, _end: int) -> None:
        shown.append((number_of(picture), at))
        player.ask_for_picture(QSize(640, 360))

    player.pictured.connect(show)
    player.ask_for_picture(QSize(640, 360))
    return shown


def test_a_film_is_attached_and_remembered(with_film: Desk, film: Path) -> None:
    player = with_film.window.player
    assert (player.path, player.duration, player.has_picture, player.position()) == (str(film), 4000, True, 0)
    with_film.settle()
    with Library(with_film.path) as library:
        media = library.facts(TALK).media
    assert media is not None
    assert (media.path, media.duration, len(media.digest)) == (str(film), 4000, 64)


def test_a_seek_shows_the_picture_that_begins_there(with_film: Desk) -> None:
    player, shown = with_film.window.player, pictures_of(with_film)
    for position, number in ((1000, 25), (1039, 25), (1040, 26), (0, 0), (3999, 99)):
        player.seek(position)
        with_film.qtbot.waitUntil(lambda number=number: bool(shown) and shown[-1] == (number, number * 40))
        assert player.position() == position


def test_a_range_is_played_and_ends_where_it_ends(with_film: Desk) -> None:
    player, shown = with_film.window.player, pictures_of(with_film)
    player.play_range(1000, 1400)
    with_film.qtbot.waitUntil(lambda: player.is_playing)
    with_film.qtbot.waitUntil(lambda: not player.is_playing)
    assert player.position() == 1399
    with_film.qtbot.waitUntil(lambda: shown[-1][0] == 34)
    numbers = [number for number, _ in shown if number >= 25]
    assert all(number * 40 == at for number, at in shown)
    assert max(numbers) <= 36  # a passage is left a picture or two too late, never more
