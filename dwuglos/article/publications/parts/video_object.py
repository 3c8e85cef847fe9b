"""Describe the video of a page for search engines: a VideoObject of schema.org, with the timeline as clips.

Source: schema.org/VideoObject, schema.org/Clip, and Google's guide to key moments, which requires a start, an end, a
name and a link for each clip, and forbids two clips with the same start.
"""

from __future__ import annotations

from itertools import pairwise

from dwuglos.article.page import Moment, Page
from dwuglos.article.passages import one_line
from dwuglos.talk.article import Statistics


def of(page: Page) -> dict[str, object] | None:
    """Return the video of a page as values for JSON-LD; None without an address of the video."""
    if not page.link:
        return None
    video = page.video
    facts = {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        "name": video.title or page.title,
        "description": one_line(page.lead or next(iter(page.paragraphs), "") or page.title),
        "url": page.link,
        "uploadDate": video.uploaded,
        "duration": _iso_duration(video.duration),
        "author": {"@type": "Organization", "name": video.channel} if video.channel else None,
        "interactionStatistic": _counters(page.statistics),
        "hasPart": _clips(page),
    }
    return {name: value for name, value in facts.items() if value}


def _iso_duration(ms: int | None) -> str:
    if not ms:
        return ""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"PT{hours}H{minutes}M{seconds}S" if hours else f"PT{minutes}M{seconds}S"


def _counters(statistics: Statistics) -> list[dict[str, object]]:
    counts = (("WatchAction", statistics.views), ("LikeAction", statistics.likes))
    return [
        {"@type": "InteractionCounter", "interactionType": {"@type": action}, "userInteractionCount": n}
        for action, n in counts
        if n is not None
    ]


def _clips(page: Page) -> list[dict[str, object]]:
    starts: dict[int, Moment] = {}
    for moment in page.timeline:
        if moment.time is not None:
            starts.setdefault(moment.time // 1000, moment)
    if not starts:
        return []
    seconds = sorted(starts)
    end_of_all = max((page.length or 0) // 1000, seconds[-1] + 1)
    return [
        {
            "@type": "Clip",
            "name": starts[start].text,
            "startOffset": start,
            "endOffset": end,
            "url": starts[start].link,
        }
        for start, end in pairwise([*seconds, end_of_all])
    ]
