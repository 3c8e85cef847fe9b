"""DeepL: two addresses, a header with the key, tags as XML, and what stands around."""

import pytest

from dwuglos.errors import BadAnswer, ServiceOffline, ServiceRefused
from dwuglos.translators import Context
from dwuglos.translators.deepl import DeepL
from tests.stand_ins import deepl
from tests.stand_ins.web import KEY

SENTENCE = "And here you can see how the network learns this number."

pytestmark = pytest.mark.parametrize("service", [deepl.DeepL], indirect=True)


@pytest.mark.parametrize(
    ("key", "destination", "price"),
    [("abc:fx", "api-free.deepl.com", 0.0), ("abc", "api.deepl.com", 20.0), ("", "api.deepl.com", 20.0)],
)
def test_the_key_says_where_and_for_how_much(service, monkeypatch, key, destination, price):
    monkeypatch.delenv("DWUGLOS_DEEPL_URL")
    translator = DeepL({"key": key})
    assert (translator.destination, translator.price) == (destination, price)


def test_without_a_key_one_is_missing(service):
    assert [need.name for need in DeepL().missing] == ["key"]
    assert DeepL({"key": " x "}).missing == ()
    assert [(need.secret, need.required) for need in DeepL.needs] == [(True, True)]


def test_what_is_sent(service):
    DeepL({"key": KEY}).translate_all(["this", "the talk"])
    (asked,) = service.asked
    assert asked.body == {
        "text": ["this", "the talk"],
        "source_lang": "EN",
        "target_lang": "PL",
        "split_sentences": "nonewlines",
        "preserve_formatting": True,
    }
    assert asked.headers["authorization"] == f"DeepL-Auth-Key {KEY}"


def test_tags_are_sent_as_xml(service):
    DeepL({"key": KEY}).translate_all(["this <i>is</i> it", "1 < 2 & this"])
    (asked,) = service.asked
    assert asked.body["text"] == ['this <x id="0"/>is<x id="1"/> it', "1 &lt; 2 &amp; this"]
    assert (asked.body["tag_handling"], asked.body["tag_handling_version"]) == ("xml", "v2")


def test_what_stands_around_is_shown(service):
    context = Context(("Before it.",), ("After it.",), "The talk")
    DeepL({"key": KEY}).translate_all(["this"], context)
    assert service.asked[0].body["context"] == "The talk Before it. After it."
    assert service.texts == ["this"]


@pytest.mark.parametrize(
    ("behaviour", "kind", "words"),
    [
        ("quota", ServiceRefused, "DeepL has translated as much as your account allows"),
        ("busy", ServiceOffline, "DeepL is out of order at the moment (error 529)"),
        ("too-short", BadAnswer, "too long or too short to be a translation"),
        ("other-array", BadAnswer, "gave no translation of this text"),
    ],
)
def test_its_own_refusals(service, behaviour, kind, words):
    service.follow([behaviour])
    with pytest.raises(kind) as told:
        DeepL({"key": KEY}).translate("A sentence of some length, so that one word is no translation of it.")
    assert words in str(told.value)


@pytest.mark.parametrize("key", ["wrong", "ż", "two\nlines", ""])
def test_a_wrong_key_is_refused_and_not_repeated(service, key):
    with pytest.raises(ServiceRefused) as told:
        DeepL({"key": key}).translate(SENTENCE)
    assert "the key" in str(told.value)
    assert not key or key not in str(told.value)


def test_more_pieces_than_a_request_takes_go_in_several(service):
    dialogues = ["- this?\n- the talk."] * 40
    assert DeepL({"key": KEY}).translate_all(dialogues) == ["- to?\n- ten wykład."] * 40
    assert [len(asked.body["text"]) for asked in service.asked] == [50, 30]
