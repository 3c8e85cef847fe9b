from __future__ import annotations

import textwrap

import pytest

from dwuglos.formats.pages.text import is_markdown, pieces_of_markdown, pieces_of_text, unwrapped

TEXT = "A well-known model such as GPT-4-O thinks before it answers, and its answers get better with the time it takes."


@pytest.mark.parametrize("width", [30, 40, 72, 80])
def test_wrapped_lines_are_put_together(width: int) -> None:
    assert unwrapped(textwrap.wrap(TEXT, width)) == [TEXT]


def test_short_lines_stay_apart() -> None:
    assert unwrapped(["Menu", "O mnie Kontakt"]) == ["Menu", "O mnie Kontakt"]


def test_a_footer_does_not_go_on_from_a_sentence() -> None:
    assert unwrapped(["Thank you all for coming to this.", "© 2024 Jan Kowalski"])[1] == "© 2024 Jan Kowalski"


def test_a_hanging_hyphen_keeps_its_space() -> None:
    assert unwrapped(["zdania dwu-", "i trzykrotnie"]) == ["zdania dwu- i trzykrotnie"]


def test_wrapped_bullets_are_put_together() -> None:
    pieces = pieces_of_text("• 00:00 Anna Nowak opowiada o\n  modelach i o tym, jak\n  powstają.\n• 00:30 Koniec.\n")
    assert [(piece.ms, piece.text) for piece in pieces] == [
        (0, "Anna Nowak opowiada o modelach i o tym, jak powstają."),
        (30_000, "Koniec."),
    ]


def test_an_underlined_line_is_a_heading() -> None:
    assert [(p.kind, p.text) for p in pieces_of_text("Tytuł\n=====\n\nAkapit.")] == [
        ("heading", "Tytuł"),
        ("text", "Akapit."),
    ]


def test_markdown_is_but_its_text() -> None:
    text = "## **Tytuł**\nO [modelach](https://a.b/c) i _innych_ \\*tak\\*\\\nw snake_case &amp; `kod` <b>gruby</b>\n"
    assert is_markdown(text)
    heading, paragraph = pieces_of_markdown(text)
    assert (heading.kind, heading.level, heading.text) == ("heading", 2, "Tytuł")
    assert paragraph.text == "O modelach i innych *tak*\nw snake_case & kod gruby"


def test_plain_text_is_no_markdown() -> None:
    assert not is_markdown("Zdanie * z gwiazdką * i #1 na liście [1].")


def test_numbered_entries_with_links() -> None:
    pieces = pieces_of_markdown("# T\n\n1. [00:00](https://y.t/?t=0) Start\n2. [01:05](https://y.t/?t=65) Dalej\n")
    assert [(piece.ms, piece.text) for piece in pieces[1:]] == [(0, "Start"), (65_000, "Dalej")]
