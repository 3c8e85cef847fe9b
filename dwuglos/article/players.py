"""Where the player and the picture of a video are: addresses to put into a page, by the address of the video.

Sources: YouTube's guide to embedded players (youtube-nocookie.com sets no cookies before the video is played) and to
thumbnails; Vimeo's guide to embedding.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from dwuglos.article.choices import VideoShown

_YOUTUBE_ID = re.compile(r"[\w-]{11}", re.ASCII)
_YOUTUBE_PATH = re.compile(r"/(?:shorts|embed|live|v)/([\w-]{11})(?:/|$)", re.ASCII)
_VIMEO_PATH = re.compile(r"/(?:video/)?(\d{4,12})(?:/([0-9a-f]{6,16}))?/?")

FRAMES = "https://www.youtube-nocookie.com https://player.vimeo.com"
"""Where players come from, as a policy for the security of a page says it."""
PICTURES = "https://i.ytimg.com"


class Media(NamedTuple):
    """A player or a thumbnail, and its address. Addresses hold letters, digits and `-_?=/.:` only."""

    kind: VideoShown
    address: str


def media_of(address: str, shown: VideoShown) -> Media | None:
    """Return how a page shows the video at `address`; None for a mere link, and where nothing is known of its site."""
    if shown == "link" or not address:
        return None
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return None
    youtube = _youtube_id(host, parts.path, parts.query)
    if youtube:
        player = f"https://www.youtube-nocookie.com/embed/{youtube}"
        return Media(shown, player if shown == "player" else f"https://i.ytimg.com/vi/{youtube}/hqdefault.jpg")
    vimeo = _VIMEO_PATH.fullmatch(parts.path) if host in ("vimeo.com", "player.vimeo.com") else None
    if vimeo and shown == "player":
        secret = f"?h={vimeo[2]}" if vimeo[2] else ""
        return Media(shown, f"https://player.vimeo.com/video/{vimeo[1]}{secret}")
    return None


def _youtube_id(host: str, path: str, query: str) -> str:
    if host == "youtu.be":
        id = path.strip("/")
    elif host in ("youtube.com", "music.youtube.com", "youtube-nocookie.com"):
        in_path = _YOUTUBE_PATH.match(path)
        id = in_path[1] if in_path else next(iter(parse_qs(query).get("v", ())), "")
    else:
        return ""
    return id if _YOUTUBE_ID.fullmatch(id) else ""
