import json
import threading

import pytest

from dwuglos import places
from dwuglos.drafts import asking
from dwuglos.drafts.requests import Request
from dwuglos.errors import (
    BadAnswer,
    Cancelled,
    InputError,
    PartlyBadAnswer,
    ServiceBlocked,
    ServiceOffline,
    ServiceRefused,
)
from dwuglos.talk.transcript import Segment
from dwuglos.translators.base import Context
from dwuglos.translators.language_model import LanguageModelTranslator, price_in
from dwuglos.translators.libretranslate import LibreTranslate
from tests.stand_ins.language_model import KEY, StandIn, polish

TEXTS = ["This is the talk of the network,", "and this is <i>the</i> number.", "Is this the end?"]


@pytest.fixture
def stand_in():
    with StandIn() as model:
        yield model
    assert model.errors == []


@pytest.fixture
def translator(stand_in):
    translator = LanguageModelTranslator({"address": stand_in.address, "model": "polyglot"})
    yield translator
    translator.close()


def user_message(stand_in):
    return stand_in.asked[-1]["messages"][1]["content"]


def test_many_texts_go_in_one_question(stand_in, translator):
    assert translator.translate_all(TEXTS) == [polish(text) for text in TEXTS]
    assert len(stand_in.asked) == 1
    assert stand_in.asked[0]["model"] == "polyglot"
    assert stand_in.keys == [""]


def test_one_text_alone(translator):
    assert translator.translate(TEXTS[0]) == polish(TEXTS[0])


def test_no_more_texts_at_once_than_the_limit(stand_in, translator):
    texts = [f"this is number {n}" for n in range(45)]
    assert translator.translate_all(texts) == [polish(text) for text in texts]
    assert [
        len(json.loads(question["messages"][1]["content"].rpartition("lines:\n")[2])) for question in stand_in.asked
    ] == [
        20,
        20,
        5,
    ]


def test_the_model_sees_what_stands_around_and_the_terms(stand_in, translator):
    around = Context(("We begin\nhere.",), ("We end there.",), "On {texts}", (("network", "sieć"), ("weight", "waga")))
    translator.translate_all(["This is a network."], around)
    said = user_message(stand_in)
    for part in ("On {texts}", "network → sieć\nweight → waga", "Before:\nWe begin here.", "After:\nWe end there."):
        assert part in said
    assert said.endswith('{"1": "This is a network."}')
    assert "placeholders" in stand_in.asked[0]["messages"][0]["content"]


def test_the_terms_of_the_glossary_that_are_spoken_of_are_told(stand_in, tmp_path):
    glossary = tmp_path / "terms.csv"
    glossary.write_text("network;sieć neuronowa\nweight;waga\nbias;obciążenie\n", "utf-8")
    given = {"address": stand_in.address, "model": "polyglot", "glossary": str(glossary)}
    translator = LanguageModelTranslator(given)
    translator.translate_all(["This is a network."], Context(after=("It has weights.",), terms=(("talk", "wykład"),)))
    assert "Terms:\ntalk → wykład\nnetwork → sieć neuronowa\nweight → waga\n\n" in user_message(stand_in)
    glossary.unlink()
    with pytest.raises(InputError, match=r"The glossary .* cannot be read"):
        LanguageModelTranslator(given).translate("This is it.")
    assert len(stand_in.asked) == 1


def test_the_users_own_prompt_is_used(stand_in, translator):
    places.own_prompts().mkdir(parents=True)
    (places.own_prompts() / "translate.md").write_text("Krótko!\n---\n{texts}")
    translator.translate("This is it.")
    assert [message["content"] for message in stand_in.asked[0]["messages"]] == ["Krótko!", '{"1": "This is it."}']


def test_an_own_prompt_that_cannot_be_used_is_told_before_anything_is_sent(stand_in, translator):
    places.own_prompts().mkdir(parents=True)
    (places.own_prompts() / "translate.md").write_text("Krótko!\n---\n{text}")
    with pytest.raises(InputError, match=r"lacks \{texts\}"):
        translator.translate("This is it.")
    assert stand_in.asked == []


@pytest.mark.parametrize(
    "behaviour",
    [
        "fenced",
        "thinking",
        "thinking-begun",
        "prose",
        "array",
        "objects",
        "wrapped",
        "trailing-comma",
        "whole",
        "one-line",
    ],
)
def test_whatever_form_the_answer_has(stand_in, translator, behaviour):
    stand_in.follow([behaviour])
    assert translator.translate_all(TEXTS) == [polish(text) for text in TEXTS]


def test_line_breaks_sounds_and_notes_are_where_they_were(translator):
    got = translator.translate_all(["♪ this is the talk ♪", "[Applause]\nThis is the network\nof this number"])
    assert got[0] == "♪ to jest ten wykład ♪"
    assert got[1].startswith("[Brawa]\n")
    assert got[1].count("\n") == 2


LIES = {
    "too-few": "than it was asked for (2 for 3)",
    "merged": "than it was asked for (1 for 3)",
    "shifted": "than it was asked for (3 for 3)",
    "prompt-leak": "than it was asked for (0 for 3)",
    "empty-line": "gave no translation of this text",
    "number": "gave no translation of this text",
    "echo": "sent the English text back untranslated",
    "bare-tags": "lost a tag, a name or a sign of this text",
    "too-long": "too long or too short to be a translation",
    "empty": "gave no answer",
    "length": "longer than its limit allows",
}


@pytest.mark.parametrize("behaviour", LIES)
def test_no_lie_is_taken_for_a_translation(stand_in, translator, behaviour):
    stand_in.follow([behaviour])
    texts = ["This is what they have and you are the end.", "this is a {0} and <i>the</i> number.", "Is this the end?"]
    with pytest.raises(BadAnswer) as told:
        translator.translate_all(texts)
    assert LIES[behaviour] in str(told.value)
    assert "polyglot" in str(told.value)
    assert "number" not in str(told.value)


TWENTY = [f"This is the talk number {n} and this is {'very ' * (n % 7)}long." for n in range(1, 21)]


def good_of(error):
    return {n: answer for n, answer in enumerate(error.answers, 1) if isinstance(answer, str)}


def test_lines_too_many_cost_no_good_answer(stand_in, translator):
    stand_in.follow(["too-many", "two-too-many"])
    assert translator.translate_all(TWENTY) == [polish(text) for text in TWENTY]
    assert translator.translate_all(TWENTY) == [polish(text) for text in TWENTY]


@pytest.mark.parametrize("behaviour", ["empty-line", "number", "first-echoed"])
def test_one_line_that_is_no_use_costs_no_other(stand_in, translator, behaviour):
    stand_in.follow([behaviour])
    with pytest.raises(PartlyBadAnswer) as told:
        translator.translate_all(TWENTY)
    assert good_of(told.value) == {n: polish(text) for n, text in enumerate(TWENTY, 1) if n != 1}


def test_a_line_that_is_missing_costs_no_other(stand_in, translator):
    stand_in.follow(["too-few"])
    with pytest.raises(PartlyBadAnswer, match=r"than it was asked for \(19 for 20\)") as told:
        translator.translate_all(TWENTY)
    assert good_of(told.value) == {n: polish(text) for n, text in enumerate(TWENTY[:-1], 1)}


@pytest.mark.parametrize("behaviour", ["endless", "length"])
def test_what_came_before_an_answer_went_wrong_is_kept(stand_in, translator, behaviour):
    stand_in.follow([behaviour])
    with pytest.raises(PartlyBadAnswer) as told:
        translator.translate_all(TWENTY)
    good = good_of(told.value)
    assert len(good) >= 8
    assert all(good[n] == polish(TWENTY[n - 1]) for n in good)


def test_a_model_that_repeats_for_ever_is_broken_off(stand_in, translator):
    stand_in.follow(["endless"])
    with pytest.raises(BadAnswer, match="polyglot answers this text without end"):
        translator.translate_all(TEXTS)
    assert stand_in.gone.wait(30)


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [("cut-off", ServiceOffline), ("503", ServiceOffline), ("429", ServiceBlocked), ("unknown-model", ServiceRefused)],
)
def test_failures_of_the_server_are_passed_on(stand_in, translator, behaviour, kind):
    stand_in.follow([behaviour])
    with pytest.raises(kind):
        translator.translate_all(TEXTS)


def test_a_page_that_steps_in_between_is_waited_for_to_go(stand_in, translator):
    stand_in.follow(["html", "good", "html"])
    with pytest.raises(ServiceRefused, match="is not a language model; correct the address"):
        translator.translate_all(TEXTS)
    assert translator.translate_all(TEXTS) == [polish(text) for text in TEXTS]
    with pytest.raises(ServiceOffline, match="sent a page in place of an answer"):
        translator.translate_all(TEXTS)


def test_the_key_is_sent(stand_in):
    stand_in.follow(["key"])
    given = {"address": stand_in.address, "model": "polyglot", "key": KEY}
    assert LanguageModelTranslator(given).translate(TEXTS[0]) == polish(TEXTS[0])


def test_without_a_model_it_says_what_is_missing():
    translator = LanguageModelTranslator()
    assert [need.name for need in translator.missing] == ["model"]
    with pytest.raises(ServiceRefused, match="Name the model that is to translate"):
        translator.translate(TEXTS[0])


@pytest.mark.parametrize(
    ("address", "destination"),
    [("", ""), ("http://127.0.0.1:8080/v1", ""), ("https://models.example/v1", "models.example")],
)
def test_it_says_where_the_text_goes(address, destination):
    assert LanguageModelTranslator({"address": address}).destination == destination


@pytest.mark.parametrize(
    ("kind", "more"), [(LanguageModelTranslator, {"model": "any"}), (LibreTranslate, {})], ids=lambda each: str(each)
)
@pytest.mark.parametrize(
    ("address", "key", "openly"),
    [
        ("http://models.example", "k", True),
        ("http://models.example", "", False),
        ("https://models.example", "k", False),
        ("http://127.0.0.1:9", "k", False),
    ],
)
def test_a_key_over_http_to_another_machine_is_known(kind, more, address, key, openly):
    assert kind({"address": address, "key": key, **more}).sends_key_openly is openly


def test_closing_breaks_off_what_is_asked(stand_in, translator):
    stand_in.follow(["slow"])
    ended = []

    def ask():
        try:
            translator.translate_all(TEXTS)
        except Cancelled as error:
            ended.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    while not stand_in.asked:
        threading.Event().wait(0.02)
    translator.close()
    asking.join(20)
    assert len(ended) == 1
    assert stand_in.gone.wait(30)


def test_a_run_of_drafts_gets_over_a_bad_answer(stand_in, translator):
    stand_in.follow(["prompt-leak"])
    segments = [Segment(n, n, None, None, text) for n, text in enumerate(TEXTS, 1)]
    delivered = {}

    def deliver(request, text):
        delivered[request.source] = text

    requests = [Request((segment,)) for segment in segments]
    outcome = asking.ask(requests, translator, deliver, lambda progress: None, threading.Event())
    assert (outcome.done, outcome.left, outcome.refused) == (3, 0, ())
    assert delivered == {text: polish(text) for text in TEXTS}
    assert len(stand_in.asked) == 3  # all three, then the first, then the others


def test_a_run_is_estimated_with_what_stands_around_each_question():
    translator = LanguageModelTranslator()
    short, long = ["Yes."] * 20, ["a" * 6_000] * 20
    assert translator.tokens([]) == 0
    assert translator.tokens(["Yes."] * 40) == 2 * translator.tokens(short)
    assert translator.tokens(["Yes."] * 21) > translator.tokens(short) + 400  # one question more
    assert translator.tokens(long) > 20 * translator.tokens(short)  # as many questions as texts


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("0,15", 0.15),
        ("€ 0.15", 0.15),
        (" 3 ", 3.0),
        ("0", 0.0),
        ("", None),
        ("-1", None),
        ("inf", None),
        ("dużo", None),
    ],
)
def test_a_price_is_read_as_people_write_it(text, price):
    assert price_in(text) == price
    there = LanguageModelTranslator({"address": "https://models.example/v1", "price": text})
    assert there.price == price
    assert LanguageModelTranslator({"address": "http://127.0.0.1:9", "price": text}).price == 0.0


def test_it_says_which_model_is_asked():
    translator = LanguageModelTranslator({"address": "https://models.example/v1", "model": "polyglot"})
    assert (translator.model.host, translator.model.model) == ("models.example", "polyglot")


def test_the_names_of_the_models_can_be_fetched(stand_in, translator):
    need = next(need for need in translator.needs if need.listed)
    assert "polyglot" in translator.values_of(need, threading.Event())
