import re

from gui.look.changed_characters import close_changes_html


def bare(html):
    return re.sub(r' style="[^"]*"', "", html)


def test_blanks_that_go_are_seen(qapp):
    assert bare(close_changes_html("Raz  dwa ,", "Raz dwa,")) == "Raz <s>␣</s>dwa<s>␣</s>,"


def test_marks_that_are_others_stand_side_by_side(qapp):
    assert bare(close_changes_html('"Tak"', "„Tak”")) == '<s>"</s><u>„</u>Tak<s>"</s><u>”</u>'


def test_where_words_differ_words_are_compared(qapp):
    assert bare(close_changes_html("Raz <dwa>", "Raz trzy")) == "Raz <s>&lt;dwa&gt;</s> <u>trzy</u>"
