"""LibreTranslate: anybody's server, with a key or without."""

import pytest

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceOffline, ServiceRefused
from dwuglos.translators.libretranslate import LibreTranslate
from tests.stand_ins import libretranslate
from tests.stand_ins.web import KEY

SENTENCE = "And here you can see how the network learns this number."

pytestmark = pytest.mark.parametrize("service", [libretranslate.LibreTranslate], indirect=True)


@pytest.mark.parametrize("end", ["", "/", "/translate", "/translate/"])
def test_a_server_of_ones_own(service, monkeypatch, end):
    monkeypatch.delenv("DWUGLOS_LIBRETRANSLATE_URL")
    translator = LibreTranslate({"address": service.address + end})
    assert translator.destination == ""
    assert translator.translate_all(["this", "the talk"]) == ["to", "ten wykład"]
    (asked,) = service.asked
    assert asked.body == {"q": ["this", "the talk"], "source": "en", "target": "pl", "format": "text"}


def test_where_it_goes_when_nothing_is_entered(service, monkeypatch):
    monkeypatch.delenv("DWUGLOS_LIBRETRANSLATE_URL")
    assert LibreTranslate().destination == "libretranslate.com"
    assert LibreTranslate().missing == ()


@pytest.mark.parametrize("address", ["localhost:5000", "my server", "ftp://host"])
def test_an_address_that_is_none(service, monkeypatch, address):
    monkeypatch.delenv("DWUGLOS_LIBRETRANSLATE_URL")
    with pytest.raises(ServiceOffline, match=r"The address of LibreTranslate is not a web address; it should begin"):
        LibreTranslate({"address": address}).translate(SENTENCE)


def test_another_page_at_the_address(service, monkeypatch):
    monkeypatch.delenv("DWUGLOS_LIBRETRANSLATE_URL")
    with pytest.raises(
        ServiceOffline, match=r"There is no translation service at the address of LibreTranslate \(error 404\)"
    ):
        LibreTranslate({"address": service.address + "/blog"}).translate(SENTENCE)


def test_a_key_is_sent_when_there_is_one(service):
    LibreTranslate({"key": KEY}).translate("this")
    assert service.asked[0].body["api_key"] == KEY
    with pytest.raises(ServiceRefused, match="does not accept the key"):
        LibreTranslate({"key": "wrong"}).translate("this")


def test_tags_are_sent_as_html_which_the_server_unescapes(service):
    assert LibreTranslate().translate("this <i>is</i> & 1 < 2") == "to <i>jest</i> & 1 < 2"
    assert service.asked[0].body["format"] == "html"


@pytest.mark.parametrize(
    ("behaviour", "kind", "words"),
    [
        ("wants-key", ServiceRefused, "This server of LibreTranslate wants a key"),
        ("visit", ServiceRefused, "This server of LibreTranslate wants a key"),
        ("banned", ServiceBlocked, "refuses to translate more for now"),
        ("slowdown", ServiceBlocked, "refuses to translate more for now"),
        ("long", BadAnswer, "This text is too long for LibreTranslate"),
        ("no-polish", ServiceRefused, "does not translate from English to Polish"),
        ("failed", BadAnswer, "gave no translation of this text"),
        ("one-text", BadAnswer, "gave no translation of this text"),
    ],
)
def test_its_own_refusals(service, behaviour, kind, words):
    service.follow([behaviour])
    with pytest.raises(kind) as told:
        LibreTranslate().translate(SENTENCE)
    assert type(told.value) is kind
    assert words in str(told.value)
