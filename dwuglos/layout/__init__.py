"""Where a translation is cut: over the segments of its sentence, and into the lines of a subtitle.

    borders.py       classifies the borders between words by the rules of the Polish guides
    word_lists.py    the words that those rules are about
    sequences.py     what shows only in more than two words: turns of speakers, measures of several numbers
    lines.py         breaks a text into lines of a subtitle
    sizes.py         how many lines a text takes, and how long they are
    line_breaks.py   breaks a translation into as many lines as its source has
    cuts.py          lays a translation over segments, where that costs least
    charges.py       what a cut costs at a place
    anchors.py       names, numbers, cognates and common words that show where in the source a word belongs
    silence.py       segments in which nobody speaks, and labels of sounds
    pins.py          cuts that a person chose, and how they move when the text changes

No function here changes a word; only the white space at a cut changes.
"""

from __future__ import annotations

from dwuglos.layout.cuts import lay_out
from dwuglos.layout.lines import LIMIT, LINES, break_lines
from dwuglos.layout.pins import Pins, carry_pins, pins_of

__all__ = ["LIMIT", "LINES", "Pins", "break_lines", "carry_pins", "lay_out", "pins_of"]
