"""MyMemory: its warnings are no translations, and 500 bytes are all it takes."""

import pytest

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceRefused
from dwuglos.translators.mymemory import MyMemory
from tests.stand_ins import mymemory

SENTENCE = "And here you can see how the network learns this number."

pytestmark = pytest.mark.parametrize("service", [mymemory.MyMemory], indirect=True)


def test_what_is_sent(service):
    assert MyMemory().translate("this") == "to"
    assert service.asked[0].query == {"q": "this", "langpair": "en|pl"}


def test_an_address_for_more_is_sent_when_there_is_one(service):
    MyMemory({"email": "ania@example.org"}).translate("this")
    assert service.asked[0].query["de"] == "ania@example.org"


def test_tags_are_sent_as_braces(service):
    assert MyMemory().translate("this <i>is</i> & ♪ it") == "to <i>jest</i> & ♪ ti"
    assert service.texts == ["this {0} is {1} & {2} it"]


USED_UP = "MyMemory has reached its daily limit; continue tomorrow"


@pytest.mark.parametrize(
    ("behaviour", "kind", "words"),
    [
        ("warning", ServiceRefused, USED_UP),
        ("warning-as-answer", ServiceRefused, USED_UP),
        ("warning-inside", ServiceRefused, USED_UP),
        ("finished", ServiceRefused, USED_UP),
        ("length", BadAnswer, "gave no translation of this text"),
        ("pair", BadAnswer, "gave no translation of this text"),
        ("pair-as-answer", BadAnswer, "gave no translation of this text"),
        ("email", ServiceRefused, "does not accept the e-mail address"),
        ("403", ServiceBlocked, "refuses to translate more for now"),
    ],
)
def test_warnings_are_no_translations(service, behaviour, kind, words):
    service.follow([behaviour])
    with pytest.raises(kind) as told:
        MyMemory().translate(SENTENCE)
    assert type(told.value) is kind
    assert words in str(told.value)


def test_a_talk_may_speak_of_warnings(service):
    text = "The QUOTA of MYMEMORY is this."
    assert MyMemory().translate(text)


def test_signs_of_web_pages_become_letters(service):
    service.follow(["entities"])
    assert MyMemory().translate("This is the “network” and so on") == 'To\'s jest "sieć" i & tak'


def test_long_text_goes_in_parts_that_end_with_sentences(service):
    slept = []
    text = " ".join(f"Sentence number {n} has “ą” in it." for n in range(60))
    answer = MyMemory(sleep=slept.append).translate(text)
    assert " ".join(service.texts) == text
    assert all(len(part.encode()) <= 500 and part.endswith(".") for part in service.texts)
    assert slept == [1.0] * (len(service.texts) - 1)
    assert len(service.texts) > 3
    assert answer.count("liczba") == 60
