"""Addresses of the web and of mail that a translation lost or changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import bare
from dwuglos.errors import notice
from dwuglos.talk.transcript import Segment

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s\0<>()\[\]\"„”“]+[\w/]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
    r"|(?<![\w@.])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|edu|gov|io|ai|pl|eu|co\.uk|tv|me|info)(?:/[\w./?=&%#-]*\w)?(?![\w-])",
    re.IGNORECASE,
)
_MARK = re.compile(r"\.\w|@")
"""What every address has, and hardly any other text."""
_LANGUAGE = re.compile(r"(?<=//)(?:en|pl|www)\.|^www\.|(?<=/)(?:en|pl)(?=/|$)")


class Urls(SegmentCheck):
    """An address in the English that the Polish lacks; the one of another language edition counts as the same."""

    name = "urls"
    title = "Addresses of the web and of mail"
    severity = "error"

    def look(self, segment: Segment) -> Iterator[Finding]:
        source = segment.source
        if not _MARK.search(source) or not segment.target.strip():
            return
        addresses = {address[0]: address for address in _ADDRESS.finditer(bare(source))}
        there = _plain(segment.target) if addresses else ""
        for address in addresses.values():
            if _plain(address[0]) not in there:
                message = notice("The address {address} is missing in the Polish.", address=address[0])
                yield self.finding(segment, message, side="source", span=address.span())


def _plain(text: str) -> str:
    return _LANGUAGE.sub("", text.lower().replace("https://", "//").replace("http://", "//")).replace("//", "")
