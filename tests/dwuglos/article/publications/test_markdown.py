"""Markdown, judged by what a reader of CommonMark makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dwuglos.article.publications import Press
from dwuglos.article.publications.markdown import Markdown, escaped
from dwuglos.article.publishing import Material, publish
from tests.dwuglos.article.publications.conftest import HOSTILE, hostile, written

REFERENCE = Path(__file__).parents[3] / "reference" / "article.md"


def kinds(text: str) -> set[str]:
    """Return what there is beside text in rendered Markdown, with tables and links of GitHub."""
    blocks = MarkdownIt("gfm-like", {"html": True, "linkify": False}).parse(text)
    inline = [child for block in blocks for child in block.children or ()]
    return {token.type.removesuffix("_open").removesuffix("_close") for token in [*blocks, *inline]}


def test_reference(work: Material) -> None:
    assert publish(work, Markdown, Press()).data == REFERENCE.read_bytes()


@given(st.text(alphabet="aą1 .-+#*_`~<>[](){}!&;:=|\\\"'$/\t", min_size=1, max_size=30))
@example("1. a")
@example("+ a")
@example("===")
@example("&amp;")
@example("- - -")
@example("    kod")
@example("[a]: b")
@example("12)")
def test_text_is_text(text: str) -> None:
    text = " ".join(text.split())
    if text:
        tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(escaped(text))
        assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
        children = tokens[1].children or []
        assert {child.type for child in children} <= {"text", "text_special"}
        assert "".join(child.content for child in children) == text


@pytest.mark.parametrize("evil", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_comes_of_what_somebody_wrote(evil: str) -> None:
    found = kinds(publish(hostile(evil), Markdown, Press()).data.decode())
    assert found <= {
        *("heading", "paragraph", "inline", "text", "text_special", "link"),
        *("bullet_list", "list_item", "blockquote", "hardbreak"),
    }


def test_without_a_link_the_times_are_text() -> None:
    from dwuglos.talk.video import Video

    text = publish(written({"transcript": "target"}, video=Video()), Markdown, Press()).data.decode()
    assert "- 0:00 Pytanie" in text
    assert "\nok. 1:05 Mówiono" in text
    assert "](" not in text
