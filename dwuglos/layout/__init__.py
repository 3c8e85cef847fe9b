"""Where a translation is cut: over the segments of its sentence, and into the lines of a subtitle.

    borders.py       what kind of place a border between two words is: the order of the Polish guides
    lines.py         breaks a text into lines
    cuts.py          lays a translation over segments
    anchors.py       names, numbers, cognates and common words that show where in the source a word belongs
    equivalents.py   the common words of both languages
    silence.py       segments in which nobody speaks, and labels of sounds
    pins.py          cuts that a person chose, and what becomes of them when the text changes

Nothing here changes a word: only the white space at a cut is taken or given.
"""

from __future__ import annotations

from dwuglos.layout.cuts import lay_out
from dwuglos.layout.lines import LIMIT, LINES, break_lines
from dwuglos.layout.pins import Pins, carry_pins, pins_of

__all__ = ["LIMIT", "LINES", "Pins", "break_lines", "carry_pins", "lay_out", "pins_of"]
