"""How it is shown what changed in blanks and marks: character by character, with blanks that can be seen."""

from __future__ import annotations

from difflib import SequenceMatcher
from html import escape

from gui.look.changed_words import LINE_BREAK, added_html, changes_html, removed_html

BLANK = "␣"
LONGEST = 400
"""Characters up to which two texts are compared so closely."""


def close_changes_html(before: str, after: str) -> str:
    """Return both texts as one, as `changes_html`; where only blanks and marks differ, these stand out one by one."""
    if _letters(before) != _letters(after) or max(len(before), len(after)) > LONGEST:
        return changes_html(before, after)
    html = ""
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            html += escape(before[a:b], quote=False).replace("\n", "<br>")
            continue
        if a < b:
            html += removed_html(_seen(before[a:b]))
        if c < d:
            html += added_html(_seen(after[c:d]))
    return html


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _seen(text: str) -> str:
    shown = text.replace(" ", BLANK).replace("\u00a0", BLANK).replace("\n", LINE_BREAK)
    return escape(shown, quote=False)
