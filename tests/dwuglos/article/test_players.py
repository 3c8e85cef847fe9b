"""Players and thumbnails by the address of a video."""

from __future__ import annotations

import pytest

from dwuglos.article.players import media_of

EMBED = "https://www.youtube-nocookie.com/embed/aircAruvnKk"
PICTURE = "https://i.ytimg.com/vi/aircAruvnKk/hqdefault.jpg"


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/watch?v=aircAruvnKk",
        "https://m.youtube.com/watch?list=x&v=aircAruvnKk&t=3s",
        "https://youtu.be/aircAruvnKk?t=20s",
        "https://www.youtube.com/shorts/aircAruvnKk",
        "https://www.youtube.com/live/aircAruvnKk?feature=share",
        "https://www.youtube-nocookie.com/embed/aircAruvnKk",
    ],
)
def test_every_address_of_a_video_on_youtube_leads_to_its_player_and_picture(address: str) -> None:
    assert media_of(address, "player") == ("player", EMBED)
    assert media_of(address, "thumbnail") == ("thumbnail", PICTURE)
    assert media_of(address, "link") is None


@pytest.mark.parametrize(
    ("address", "player"),
    [
        ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871"),
        ("https://vimeo.com/76979871/abcdef0123", "https://player.vimeo.com/video/76979871?h=abcdef0123"),
        ("https://player.vimeo.com/video/76979871", "https://player.vimeo.com/video/76979871"),
    ],
)
def test_vimeo_has_a_player_and_no_picture_that_is_known(address: str, player: str) -> None:
    assert media_of(address, "player") == ("player", player)
    assert media_of(address, "thumbnail") is None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://x.pl/film",
        "https://www.youtube.com/watch?v=abc",
        "https://www.youtube.com/@kanal",
        "https://youtube.com.evil.pl/watch?v=aircAruvnKk",
        "https://youtu.be/aircAruvnKk%22%3E",
        "https://[bad",
    ],
)
def test_other_addresses_have_none(address: str) -> None:
    assert media_of(address, "player") is None
