"""A translation in as many lines as its source."""

import pytest

from dwuglos import layout
from dwuglos.layout import line_breaks
from dwuglos.layout.line_breaks import in_lines


@pytest.mark.parametrize(
    ("text", "lines", "expected"),
    [
        ("jeden dwa trzy cztery", 1, "jeden dwa trzy cztery"),
        ("jeden dwa trzy cztery", 2, "jeden dwa\ntrzy cztery"),
        ("Tak, byłem w domu.", 2, "Tak, byłem\nw domu."),
        ("1 < 2 i 3 > 2", 2, "1 < 2\ni 3 > 2"),
        ("słowo", 3, "słowo"),
        ("dwa słowa", 3, "dwa\nsłowa"),
    ],
)
def test_as_many_lines_as_there_were(text, lines, expected):
    assert in_lines(text, lines) == expected


@pytest.mark.parametrize(("text", "lines"), [("a " * 600 + "b", 40), ("a " * 250, 40), ("a " * 3_000, 10)])
def test_however_long_the_text_few_ways_are_tried(monkeypatch, text, lines):
    tried = []

    def break_lines(text, limit):
        tried.append(limit)
        return layout.lines.break_lines(text, limit)

    monkeypatch.setattr(line_breaks, "break_lines", break_lines)
    assert in_lines(text.strip(), lines).count("\n") == lines - 1
    assert len(tried) < 20
    assert max(tried) < 100
