from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.formats.pages import read_page
from dwuglos.formats.pages.html import is_html, pieces_of_html
from dwuglos.formats.pages.pieces import MOST

PROSE = "Anna Nowak opowiada o tym, jak powstają modele językowe i dlaczego ich uczenie trwa aż tak długo."
PAGE = f"""<!DOCTYPE html><html><head><title>Blog</title><script>var x = "Transkrypcja: alert(1)";</script></head>
<body class="has-sidebar" onload="alert(2)"><header><h1>Blog o AI</h1><nav><a href="/">Menu</a></nav></header>
<div class="cookie-banner">Używamy cookies. <button>OK</button></div>
<h1>Jak powstają modele językowe</h1><p>{PROSE}</p><p>Ma <b>12&nbsp;345</b> wyświetleń&hellip; i 67 polubień.</p>
<button>Toggle timeline</button>
<table><tr><td>00:00</td><td>Powitanie</td></tr><tr><td>01:05</td><td>Koniec</td></tr></table>
<button>Toggle transcript</button><div hidden title="no">Hello and welcome.<br>This is what we do today.</div>
<aside>Reklama.</aside><footer>© 2024 Blog</footer></body></html>"""


def test_a_saved_page_without_its_frame() -> None:
    found = read_page(PAGE)
    assert found.fields == (("title", "Jak powstają modele językowe"),)
    assert found.paragraphs == (PROSE, "Ma 12\u00a0345 wyświetleń… i 67 polubień.")
    assert [tuple(moment) for moment in found.timeline] == [(0, "Powitanie"), (65_000, "Koniec")]
    assert [passage.source for passage in found.transcript] == ["Hello and welcome.\nThis is what we do today."]
    assert found.statistics[:2] == (12_345, 67)


def test_what_a_web_page_is() -> None:
    assert is_html(PAGE)
    assert is_html('\n<!-- saved -->\n<article lang="pl"><p>x</p></article>')
    assert not is_html("<tt xmlns='x'/>")
    assert not is_html("2 < 3")


def test_entities_are_not_multiplied() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html><p>&b;&b; koniec</p>'
    assert sum(len(piece.raw) for piece in pieces_of_html(bomb)) < len(bomb)


def test_too_many_tags_are_no_article() -> None:
    assert not read_page("<html><p>Transkrypcja" + "<div>" * 60_000).labels


def seen(page: str) -> list[tuple[str, str]]:
    """Return the kind and the text of each piece of a page."""
    return [(piece.kind, piece.text) for piece in pieces_of_html(f"<html>{page}")]


def blocks(page: str) -> list[list[str]]:
    """Return the texts of the pieces, those that stand in one block together."""
    grouped: dict[int, list[str]] = {}
    for piece in pieces_of_html(f"<html>{page}"):
        grouped.setdefault(piece.block, []).append(piece.text)
    return list(grouped.values())


@pytest.mark.parametrize(
    ("page", "pieces"),
    [
        ("<p>a <b>b</b>c</p>\n <p> d\t\n e</p>", [("text", "a bc"), ("text", "d e")]),
        ("<p>a<p>b", [("text", "a"), ("text", "b")]),
        ("<p>a<br/> b </p>", [("text", "a\nb")]),
        ("<p>a<br><br>b</p>", [("text", "a"), ("text", "b")]),
        ("<p>a<br>0:10 b<br>c</p>", [("text", "a"), ("entry", "b"), ("text", "c")]),
        ("<p>- a<br>b</p>", [("bullet", "a"), ("text", "b")]),
        ("<ul><li>0:07 a<li>1. b</ul>", [("entry", "a"), ("bullet", "b")]),
        ("<h2><b>a</b></h2>b", [("heading", "a"), ("text", "b")]),
        ("<h2>Transkrypcja</h2>c", [("transcript", "Transkrypcja"), ("text", "c")]),
        ("<table><tr><td>0:00<td>x<td>y<tr><th>1:00<td>z</table>", [("entry", "x y"), ("entry", "z")]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", [("text", "a b")]),
        ("", []),
    ],
)  # fmt: skip
def test_the_text_of_each_block(page: str, pieces: list[tuple[str, str]]) -> None:
    assert seen(page) == pieces


def test_headings_have_their_rank_and_nothing_else_has() -> None:
    page = "".join(f"<h{n}>a</h{n}><p>b</p>" for n in range(1, 7))
    assert [piece.level for piece in pieces_of_html(page)] == [1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0]


def test_what_stands_in_one_block_is_known() -> None:
    assert blocks("<p>- a<br>b</p><p>c</p>d<div>e</div>") == [["a", "b"], ["c"], ["d"], ["e"]]
    assert blocks("<p>a<br><br>b<p>c") == [["a", "b"], ["c"]]
    assert blocks("<h2>a</h2><p>b") == [["a"], ["b"]]


@pytest.mark.parametrize(
    "noise",
    [
        *(f"<{tag}>n</{tag}>" for tag in ("nav", "aside", "form", "noscript", "template", "select", "video", "header")),
        "<footer>n</footer>", "<nav>n<div>m</div>n</nav>", "<style>n</style>", "<textarea>n</textarea>",
        "<div class=menu>n</div>", "<div class='top nav-bar sidebar'>n</div>", "<p id=cookie_box>n</p>",
        "<p role=navigation>n</p>", "<div role=Banner>n</div>", "<!-- n --><?n n?>", "<div class=NEWSLETTER>n</div>",
    ],
)  # fmt: skip
def test_what_is_no_article_is_left_out(noise: str) -> None:
    assert seen(f"<p>a</p>{noise}<p>b</p>") == [("text", "a"), ("text", "b")]
    assert seen(f"<div>{noise}</div>") == []


@pytest.mark.parametrize(
    "kept",
    [
        "<div class='entry-content share'>k</div>",
        "<div class='no-sidebar'>k</div>",
        "<article class=related>k</article>",
        "<main id=comments>k</main>",
        "<body class=menu>k</body>",
        "<div class=navel>k</div>",
        "<div role=main>k</div>",
        "<article><header>k</header></article>",
        "<main><p></p><footer>k</footer></main>",
        "<article><article></article><header>k</header></article>",
    ],
)
def test_what_only_sounds_so_stays(kept: str) -> None:
    assert seen(kept) == [("text", "k")]


def test_a_frame_behind_an_article_is_the_page_s() -> None:
    assert seen("<article>a</article><footer>n</footer><main>b</main><header>n</header>") == [
        ("text", "a"),
        ("text", "b"),
    ]


def test_no_more_pieces_are_kept_than_can_be_read() -> None:
    assert len(pieces_of_html("<html>" + "<p>a" * (MOST + 9))) == MOST + 1


# Pages made here

OWN = """<!DOCTYPE html><html lang="pl"><head><title>Inny tytuł</title></head><body><article>
<h1 class="title">Most przez rzekę</h1>
<p class="lead">Jak zbudowano most.</p>
<p class="facts"><span class="author">Anna Nowak</span>, <time datetime="2026-11-22">22 listopada 2026 r.</time></p>
<p class="facts">Nagranie: <a href="https://example.org/v" lang="en">A bridge</a>, kanał Bridges, 12 minut</p>
<p>Pierwszy akapit.<br>Drugi wiersz.</p>
<p class="numbers">Nagranie ma 12 wyświetleń.</p>
<details class="timeline" open><summary><h2>Oś czasu</h2></summary>
<ul>
<li><a class="time" href="https://example.org/v?t=0">0:00</a> <span class="said">Powitanie</span></li>
<li><span class="time">ok.&nbsp;1:05</span> <span class="said">Koniec</span></li>
</ul></details>
<details class="transcript"><summary><h2>Transkrypcja</h2></summary>
<table class="pairs"><thead><tr><th scope="col">Czas</th><th>Po angielsku</th><th>Po polsku</th></tr></thead>
<tbody>
<tr><td class="when"><a class="time" href="#">1:00</a></td><td lang="en">Hello,<br>you.</td><td>Witam.</td></tr>
<tr><td class="when"></td><td lang="en">Transcript</td><td>1:05 Koniec.</td></tr>
</tbody></table></details>
<p class="note">Czasy oznaczone „ok.” są przybliżone.</p>
<p class="tags">Tagi: most, rzeka</p>
</article></body></html>"""


def test_a_page_made_here_is_known_by_its_classes() -> None:
    pieces = pieces_of_html(OWN)
    assert [(piece.role, piece.text) for piece in pieces if piece.role] == [
        ("title", "Most przez rzekę"),
        ("lead", "Jak zbudowano most."),
        ("author", "Anna Nowak"),
        ("date", "2026-11-22"),
        ("link", "https://example.org/v"),
        ("en", "Hello,\nyou."),
        ("pl", "Witam."),
        ("en", "Transcript"),
        ("pl", "1:05 Koniec."),
    ]
    assert [(piece.kind, piece.text, piece.ms) for piece in pieces if not piece.role] == [
        ("text", "Pierwszy akapit.\nDrugi wiersz.", None),
        ("text", "Nagranie ma 12 wyświetleń.", None),
        ("timeline", "Oś czasu", None),
        ("entry", "Powitanie", 0),
        ("entry", "Koniec", 65_000),
        ("transcript", "Transkrypcja", None),
        ("text", "Tagi: most, rzeka", None),
    ]
    assert pieces[3].raw == "22 listopada 2026 r."


def own(page: str) -> list[tuple[str, str, int | None]]:
    return [(piece.role, piece.text, piece.ms) for piece in pieces_of_html(f"<html>{page}")]


def test_each_row_of_a_table_of_pairs_has_its_time_and_stands_together() -> None:
    table = (
        "<table class=pairs><tr><td class=when>1:00<td lang=en>e<td>p"
        "<tr><td lang=en>f<td>q<tr><td class=when>2:00</td><td>r</td></table>z"
    )
    assert own(table) == [
        ("en", "e", 60_000), ("pl", "p", None), ("en", "f", None), ("pl", "q", None),
        ("pl", "r", 120_000), ("", "z", None),
    ]  # fmt: skip
    assert blocks(table) == [["e", "p", "f", "q"], ["r"], ["z"]]
    assert own(table.replace(" class=pairs", "")) == [
        ("", "e p", 60_000),
        ("", "f q", None),
        ("", "r", 120_000),
        ("", "z", None),
    ]


@pytest.mark.parametrize(
    ("facts", "pieces"),
    [
        ("<a href='javascript:x'>V</a> <a href='http://e.org'>W</a>", [("link", "http://e.org")]),
        ("<a href='https://e.org'>W</a>", [("link", "https://e.org")]),
        ("<b href='https://e.org'>W</b><a>W</a>", []),
        ("<time>jutro</time>", [("date", "jutro")]),
        ("Dnia <time>3 maja 1991 r.</time>", [("date", "1991-05-03")]),
        ("<span class=author>A</span> i <time>3 maja 1991 r.</time>", [("author", "A"), ("date", "1991-05-03")]),
        ("kanał <span>B</span>", []),
    ],
)
def test_facts(facts: str, pieces: list[tuple[str, str]]) -> None:
    found = pieces_of_html(f"<html><p class=facts>{facts}</p>z")
    assert [(piece.role, piece.text) for piece in found] == [*pieces, ("", "z")]


@pytest.mark.parametrize(
    "page",
    [
        "<a href='https://e.org'>z</a>",
        "<div class=title>z</div>",
        "<h2 class=lead>z</h2>",
        "<span class=author>z</span>",
        "<time>z</time>",
        "<table><tr><td lang=en>z</table>",
        "<p class=note>n</p><p>z",
        "<p class='lead big'>z</p>",
    ],
)
def test_classes_mean_something_only_where_the_page_has_them(page: str) -> None:
    assert [(piece.role, piece.text) for piece in pieces_of_html(f"<html>{page}")] == [("", "z")]


def test_a_role_ends_with_its_element() -> None:
    assert own("<div><h2 class=title>t<i>u</i></h2>v<p class=lead>w</p></i>x</div>") == [
        ("title", "tu", None), ("", "v", None), ("lead", "w", None), ("", "x", None)
    ]  # fmt: skip


page_parts = st.recursive(
    st.sampled_from(["one ", "two", " &amp; ", "<br>", "ż"]),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(["div", "b", "i", "section"]),
        st.lists(inner),
    ),
)


@given(page_parts, st.sampled_from(["script", "nav", "style", "aside"]))
def test_no_letter_of_a_sound_page_is_lost_or_added(page: str, dropped: str) -> None:
    pieces = pieces_of_html(f"<html><body><{dropped}>no</{dropped}>{page}<{dropped}>no</{dropped}>")
    assert all(piece.text and piece.text == piece.text.strip() for piece in pieces)
    letters = re.sub("<[^>]*>", "", page).replace("&amp;", "&")
    assert "".join("".join(piece.text for piece in pieces).split()) == "".join(letters.split())


@given(
    st.lists(
        st.sampled_from([*PAGE.split(">"), "<", ">", "<!--", "-->", "<p", "</", "\0", "&#0;", "<![CDATA[", "\ud800"])
    )
)
@settings(max_examples=60, deadline=None)
def test_whatever_is_wrong_with_it(parts: list[str]) -> None:
    text = "<html>" + ">".join(parts)
    pieces = pieces_of_html(text)
    assert all(piece.raw and piece.raw == piece.raw.strip(" ") for piece in pieces)
    assert "alert" not in " ".join(read_page(PAGE[:-1] + text).paragraphs)
