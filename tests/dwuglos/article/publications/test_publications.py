"""What holds for every publication."""

from __future__ import annotations

import io
import json
import re
import zipfile
from html.parser import HTMLParser

import pytest

from dwuglos.article.publications import PUBLICATIONS, Press, Publication, by_name
from dwuglos.article.publishing import Material, publish
from dwuglos.errors import InputError
from dwuglos.talk.article import Article
from dwuglos.talk.transcript import Transcript
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import HOSTILE, hostile, written

PRESS = Press(printer=lambda html, title: html.encode())
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\uffff]")


class _Tags(HTMLParser):
    """The elements of a page, and every address in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.scripts: list[str] = []
        self._in_script = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src")}
        self._in_script = tag == "script"

    def handle_data(self, data: str) -> None:
        if self._in_script and data.strip():
            self.scripts.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._in_script = False


def shown(data: bytes) -> str:
    """Return the text of a file, of a packed one that of its main part."""
    if data.startswith(b"PK"):
        return zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    return data.decode()


@pytest.mark.parametrize("publication", PUBLICATIONS, ids=lambda p: p.name)
def test_a_publication_says_what_it_is(publication: type[Publication]) -> None:
    assert by_name(publication.name) is publication
    assert publication.title
    assert publication.extension.startswith(".")


@pytest.mark.parametrize("publication", PUBLICATIONS, ids=lambda p: p.name)
def test_every_entry_is_in_it(publication: type[Publication]) -> None:
    published = publish(written(), publication, PRESS)
    text = shown(published.data)
    assert all(entry in text for entry in ("Pytanie o", "Pieśń mostu", "Podziękowania", "1:01:40"))
    assert published.notices == ()


@pytest.mark.parametrize("publication", PUBLICATIONS, ids=lambda p: p.name)
def test_an_article_without_anything(publication: type[Publication]) -> None:
    nothing = Material(Article(), Transcript(), "Wykład", Video())
    with pytest.raises(InputError, match=r"(The article is empty: give it|nothing to make chapters of: put) .+\."):
        publish(nothing, publication, PRESS)


@pytest.mark.parametrize("publication", PUBLICATIONS, ids=lambda p: p.name)
@pytest.mark.parametrize("evil", HOSTILE, ids=range(len(HOSTILE)))
def test_nobody_is_harmed(publication: type[Publication], evil: str) -> None:
    text = shown(publish(hostile(evil), publication, PRESS).data)
    assert not UNSEEN.search(text)
    if publication.extension == ".html" or publication.name == "article-pdf":
        tags = _Tags(text)
        assert not tags.names & {"img", "iframe", "object", "embed", "form", "svg", "base", "link"}
        assert not {name for name in tags.attributes if name.startswith("on")}
        assert all(link.startswith(("https://x.pl/", "#tresc")) for link in tags.links)
        assert [json.loads(script)["@type"] for script in tags.scripts] in ([], ["VideoObject"])


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(InputError, match=r"no publication called “pptx”; choose one of: article-html, .*chapters"):
        by_name("pptx")
