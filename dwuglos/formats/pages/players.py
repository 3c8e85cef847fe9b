"""Find the video whose player stands on a page."""

from __future__ import annotations

import re

_YOUTUBE = re.compile(
    r"<iframe\b[^<>]{0,2000}?\bsrc\s{0,9}=\s{0,9}[\"']?(?:https?:)?//(?:www\.|m\.)?youtube(?:-nocookie)?\.com/embed/"
    r"(?!videoseries)([\w-]{11})(?![\w-])",
    re.IGNORECASE,
)


def video_in(text: str) -> str:
    """Return the address of the first video that a player of YouTube on a page shows, an empty string without one."""
    player = _YOUTUBE.search(text)
    return f"https://www.youtube.com/watch?v={player[1]}" if player else ""
