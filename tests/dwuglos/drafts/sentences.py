"""A sentence over three segments, another in one, and a segment without words."""

from dwuglos.drafts.requests import Request
from dwuglos.talk.transcript import NewSegment, Segment, number

SENTENCE = number(
    [
        NewSegment(0, 2000, "This is a sentence"),
        NewSegment(2000, 4000, "that runs over\nthree cues,"),
        NewSegment(4000, 5000, "not one."),
        NewSegment(5500, 7000, "And this is the next."),
        NewSegment(7500, 8000, "♪ ♪"),
    ]
)


def sentence(*sources: str) -> Request:
    """Return a request of segments one after another, two seconds each."""
    return Request(tuple(Segment(n, n, n * 2000, n * 2000 + 2000, text) for n, text in enumerate(sources, 1)))
