"""Segments to export, in each state of translation, and a line of them as it is broken."""

from __future__ import annotations

from dwuglos.formats import by_name
from dwuglos.talk.transcript import NewSegment, number

SRT = by_name("srt")
LONG = "Kiedy wreszcie wrócił do domu, zastał otwarte drzwi."
SEGMENTS = number(
    [
        NewSegment(1000, 2000, "One", "Raz", "translated"),
        NewSegment(2000, 3000, "Two"),
        NewSegment(3000, 4000, "Three", LONG, "reviewed"),
    ]
)
BROKEN = "Kiedy wreszcie wrócił do domu,\nzastał otwarte drzwi."
