"""The video whose player stands on a page."""

from __future__ import annotations

import pytest

from dwuglos.formats.article_page import ArticlePage
from dwuglos.formats.pages.players import video_in

PAGE = """<html><body><article><h1>Mosty</h1>
<iframe width="560" src="https://www.youtube.com/embed/abcdefghijk?rel=0" title="x"></iframe>
<p>Pierwszy akapit, w którym jest mowa o mostach, o wietrze i o tym, skąd w stali bierze się głos.</p>
<h2>Oś czasu</h2><ul><li>0:00 Pytanie</li><li>1:05 Pieśń</li></ul>
<h2>Transkrypcja</h2><p>Why do bridges hum? Nobody knew for a long time, and nobody asked either.</p>
</article></body></html>
"""


@pytest.mark.parametrize(
    "frame",
    [
        '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
        "<IFRAME allow='x' SRC='//www.youtube-nocookie.com/embed/abcdefghijk?start=3'>",
        '<iframe class="lazy" data-src="https://m.youtube.com/embed/abcdefghijk&amp;x=1">',
        "<iframe src=http://youtube.com/embed/abcdefghijk>",
    ],
)
def test_a_player_of_youtube_names_its_video(frame: str) -> None:
    assert video_in(f"<p>Text</p>{frame}") == "https://www.youtube.com/watch?v=abcdefghijk"


@pytest.mark.parametrize(
    "frame",
    [
        '<iframe src="https://www.youtube.com/embed/videoseries?list=x">',
        '<iframe src="https://example.org/embed/abcdefghijk">',
        '<a href="https://www.youtube.com/embed/abcdefghijk">',
        '<iframe src="https://www.youtube.com/embed/abcdefghijklmno">',
    ],
)
def test_nothing_else_does(frame: str) -> None:
    assert video_in(frame) == ""


def link(text: str) -> str:
    return next((part.text for part in ArticlePage().read(text).article if part.kind == "link"), "")


def test_the_player_gives_the_link_of_the_article_unless_the_page_names_one() -> None:
    assert link(PAGE) == "https://www.youtube.com/watch?v=abcdefghijk"
    own = '<p class="facts">Nagranie: <a href="https://example.org/v">Why</a></p>'
    titled = PAGE.replace("<h1>Mosty</h1>", f'<h1 class="title">Mosty</h1>{own}')
    assert link(titled) == "https://example.org/v"
