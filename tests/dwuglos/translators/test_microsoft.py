"""Microsoft Translator: arrays, a header with the region, tags in HTML, codes of errors."""

import pytest

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceRefused
from dwuglos.translators.microsoft import Microsoft
from tests.stand_ins import microsoft
from tests.stand_ins.microsoft import REGION
from tests.stand_ins.web import KEY

SENTENCE = "And here you can see how the network learns this number."
GIVEN = {"key": KEY, "region": REGION}

pytestmark = pytest.mark.parametrize("service", [microsoft.Microsoft], indirect=True)


def test_what_is_sent(service):
    assert Microsoft(GIVEN).translate_all(["this", "the talk"]) == ["to", "ten wykład"]
    (asked,) = service.asked
    assert asked.body == [{"Text": "this"}, {"Text": "the talk"}]
    assert asked.query == {"api-version": "3.0", "from": "en", "to": "pl", "textType": "plain"}
    assert asked.headers["ocp-apim-subscription-key"] == KEY
    assert asked.headers["ocp-apim-subscription-region"] == REGION


def test_a_global_resource_has_no_region(service):
    assert Microsoft({"key": "global-key"}).translate("this") == "to"
    assert "ocp-apim-subscription-region" not in service.asked[0].headers


def test_tags_are_sent_as_html(service):
    assert Microsoft(GIVEN).translate("this <i>is</i> & it") == "to <i>jest</i> & ti"
    (asked,) = service.asked
    assert asked.query["textType"] == "html"
    assert asked.body[0]["Text"].startswith('this <span class="notranslate" translate="no" id="m0">&lt;i&gt;</span>is')


def test_what_is_missing(service):
    assert [need.name for need in Microsoft().missing] == ["key"]


@pytest.mark.parametrize("given", [{"key": "wrong", "region": REGION}, {"key": KEY}, {"key": KEY, "region": "moon"}])
def test_a_wrong_key_or_region_is_refused(service, given):
    with pytest.raises(ServiceRefused, match="does not accept the key for this region; look up both in your account"):
        Microsoft(given).translate(SENTENCE)


@pytest.mark.parametrize(
    ("behaviour", "kind", "words"),
    [
        ("trial-over", ServiceRefused, "has translated as much as your account allows"),
        ("forbidden", ServiceRefused, "does not accept the key"),
        ("limits", ServiceBlocked, "refuses to translate more for now"),
        ("long", BadAnswer, "This text is too long for Microsoft Translator; split the segment"),
        ("invalid", BadAnswer, "could not use this text (error 400)"),
        ("no-translations", BadAnswer, "gave no translation of this text"),
        ("other-array", BadAnswer, "than texts (3 for 1)"),
    ],
)
def test_its_own_refusals(service, behaviour, kind, words):
    service.follow([behaviour])
    with pytest.raises(kind) as told:
        Microsoft(GIVEN).translate(SENTENCE)
    assert type(told.value) is kind
    assert words in str(told.value)
