"""The hits of a search, as they are shown."""

from __future__ import annotations

import pytest

from dwuglos.finding.searching import Hit
from gui.look import theme
from gui.panels.views.hit_list import context_html


@pytest.fixture(autouse=True)
def _theme(desk):
    theme.use("light")


def hit(text, match):
    start = text.index(match)
    return Hit(1, "target", 1, 1, start, start + len(match), text)


def test_a_hit_is_marked_among_what_stands_around_it():
    html = context_html(hit("Dawno temu <b> była sieć & koniec", "sieć"), None, 9)
    assert html.startswith("… była <span style=")
    assert html.endswith(">sieć</span> &amp; koniec")


def test_what_comes_instead_is_beside_it():
    html = context_html(hit("sieć\n  <i>", "sieć"), "net <x>", 9)
    assert ">sieć</s><u style=" in html
    assert "net &lt;x&gt;</u> ↵ &nbsp; &lt;i&gt;" in html or "net &lt;x&gt;</u> ↵" in html


def test_a_long_match_is_cut():
    assert len(context_html(hit("a" * 100_000, "a" * 99_999), "b" * 100_000, 9)) < 600
