"""What a run costs is told from what will really be sent."""

import pytest

from dwuglos.drafts.pricing import Price, price_of


def test_a_text_is_sent_once_and_one_with_nothing_to_translate_never():
    assert price_of(["Hello", "Hello", "♪ 42", "[Music]", "you"], 20.0) == Price(8, pytest.approx(0.00016))


@pytest.mark.parametrize(
    ("price", "amount"),
    [
        (Price(10, 0.0), ""),
        (Price(10, 0.0002), "0.01 €"),
        (Price(20_000, 0.4), "0.40 €"),
        (Price(10**6, 20.0), "20.00 €"),
    ],
)
def test_the_amount(price, amount):
    assert price.amount == amount
