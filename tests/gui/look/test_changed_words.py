"""What changed is told by lines through and under words, and not by colour alone."""

from __future__ import annotations

import pytest

from gui.look import theme
from gui.look.changed_words import after_html, before_html, changes_html

pytestmark = pytest.mark.usefixtures("_look")

COLOURS = {"removed": theme.LIGHT.warning, "added": theme.LIGHT.good}


def removed(text):
    return f'<s style="color: {COLOURS["removed"]}">{text}</s>'


def added(text):
    return f'<u style="color: {COLOURS["added"]}">{text}</u>'


@pytest.mark.parametrize(
    ("before", "after", "html"),
    [
        ("Ala ma kota", "Ala ma psa", f"Ala ma {removed('kota')} {added('psa')}"),
        ("Ala ma", "Ala nie ma", f"Ala {added('nie')} ma"),
        ("a\nb", "a\nb", "a<br>b"),
        ("raz dwa", "raz\ndwa", f"raz  {added('↵<br>')}dwa"),
        ("raz\ndwa", "raz dwa", f"raz{removed('↵')}  dwa"),
        ("a & b", "a & <b>", f"a &amp; {added('&lt;')}b{added('&gt;')}"),
    ],
)
def test_both_texts_are_shown_as_one(before, after, html):
    assert changes_html(before, after) == html


def test_each_text_alone_shows_what_is_only_in_it():
    assert before_html("Ala ma kota", "Ala ma psa") == f"Ala ma {removed('kota')}"
    assert after_html("Ala ma kota", "Ala ma psa") == f"Ala ma {added('psa')}"
