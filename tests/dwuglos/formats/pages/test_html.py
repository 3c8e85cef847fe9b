from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.formats.pages import read_page
from dwuglos.formats.pages.html import is_html, pieces_of_html

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


@given(
    st.lists(
        st.sampled_from([*PAGE.split(">"), "<", ">", "<!--", "-->", "<p", "</", "\0", "&#0;", "<![CDATA[", "\ud800"])
    )
)
@settings(max_examples=60, deadline=None)
def test_whatever_is_wrong_with_it(parts: list[str]) -> None:
    text = "<html>" + ">".join(parts)
    assert all(isinstance(piece.raw, str) for piece in pieces_of_html(text))
    assert "alert" not in " ".join(read_page(PAGE[:-1] + text).paragraphs)
