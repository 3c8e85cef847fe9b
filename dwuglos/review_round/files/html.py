"""A web page in one file, in which a reviewer works with nothing but a browser, and which saves a copy of itself.

The page asks nothing of the network and cannot: its policy lets it load nothing and run only its own script. What was
sent and what the reviewer did are two blocks of JSON in it. Nothing else of a page that comes back is looked at, so it
does not matter what a browser, an extension or a stranger has put around them.
"""

from __future__ import annotations

from typing import ClassVar

from dwuglos.review_round.files.base import ReviewFile, ReviewSheet
from dwuglos.review_round.files.parts import page, page_data


class Html(ReviewFile):
    """The page."""

    name: ClassVar[str] = "html"
    title: ClassVar[str] = "Web page (HTML)"
    extension: ClassVar[str] = ".html"
    shows_findings: ClassVar[bool] = True

    def recognise(self, data: bytes) -> bool:
        """Say whether these bytes are such a page, whoever saved it."""
        return page_data.is_there(data)

    def write(self, sheet: ReviewSheet) -> bytes:
        """Return the page."""
        return page.write(sheet).encode("utf-8", "replace")

    def read(self, data: bytes) -> ReviewSheet:
        """Return what is in a page that came back. Raises UnreadableFile."""
        return page_data.read(data)
