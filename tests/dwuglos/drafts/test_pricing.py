"""What a run costs is told from what will really be sent."""

import pytest

from dwuglos.drafts.pricing import Price, price_of
from dwuglos.translators import Translator
from dwuglos.translators.language_model import LanguageModelTranslator
from dwuglos.translators.libretranslate import LibreTranslate


class Paid(Translator):
    price = 20.0


CLOUD = {"address": "https://models.example/v1", "model": "any"}


def test_a_text_is_sent_once_and_one_with_nothing_to_translate_never():
    assert price_of(["Hello", "Hello", "♪ 42", "[Music]", "you"], Paid()) == Price(8, pytest.approx(0.00016))


@pytest.mark.parametrize(
    ("typed", "euros"),
    [("", None), ("?", None), ("-1", None), ("inf", None), ("nan", None), ("0", 0.0), ("2", 2.0), (" 2,5 €", 2.5)],
)
def test_a_model_elsewhere_costs_what_its_settings_say_and_else_nobody_knows(typed, euros):
    model = LanguageModelTranslator({**CLOUD, "price": typed})
    assert model.price == euros
    price = price_of(["This is a sentence of the talk."] * 3, model)
    assert price.characters == 31
    assert price.tokens > 31 / 4
    assert price.euros == (None if euros is None else pytest.approx(price.tokens * euros / 1_000_000))


@pytest.mark.parametrize("typed", ["", "5"])
def test_a_model_on_this_machine_is_free(typed):
    assert LanguageModelTranslator({"address": "http://localhost:11434/v1", "price": typed}).price == 0


def test_a_server_that_wants_a_key_may_cost():
    assert LibreTranslate({"key": "any"}).price is None
    assert LibreTranslate({}).price == 0
    assert LibreTranslate({"address": "http://localhost:5000", "key": "any"}).price == 0


def test_each_question_to_a_model_takes_the_prompt_as_well():
    model = LanguageModelTranslator(CLOUD)
    texts = [f"Sentence {n}." for n in range(40)]
    assert model.tokens(texts) > 2 * model.tokens(texts[:20]) - 5
    assert model.tokens(texts[:1]) > model.tokens(["x" * 11]) - 1
    assert model.tokens([]) == 0


@pytest.mark.parametrize(
    ("price", "amount"),
    [
        (Price(10, 0.0), ""),
        (Price(10, None), ""),
        (Price(10, 0.0002), "0.01 €"),
        (Price(20_000, 0.4), "0.40 €"),
        (Price(10**6, 20.0), "20.00 €"),
    ],
)
def test_the_amount(price, amount):
    assert price.amount == amount
