"""Numbers of views and likes, as they are typed and pasted."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError
from dwuglos.language.counts import Amount, Counted, amount_of, read_count
from dwuglos.language.numbers import grouped

RIGHT: list[tuple[str, int]] = [
    # typed
    ("274083", 274_083),
    (" 274083 ", 274_083),
    ("0", 0),
    ("7", 7),
    ("274 083", 274_083),
    ("274\u00a0083", 274_083),
    ("1\u202f274\u202f083", 1_274_083),
    ("274,083", 274_083),
    ("1.274.083", 1_274_083),
    ("1'274'083", 1_274_083),
    ("1.234", 1_234),
    # multiplied
    ("274K", 274_000),
    ("274k", 274_000),
    ("1.2M", 1_200_000),
    ("1.2 M", 1_200_000),
    ("1,2M", 1_200_000),
    ("1.25B", 1_250_000_000),
    ("6.3 thousand", 6_300),
    ("1.5 million", 1_500_000),
    ("2 billion", 2_000_000_000),
    ("1,2 mln", 1_200_000),
    ("1.2 mln", 1_200_000),
    ("1,2 mln.", 1_200_000),
    ("274 tys.", 274_000),
    ("274 tys", 274_000),
    ("6,3 tysiąca", 6_300),
    ("2 tysiące", 2_000),
    ("2,5 miliona", 2_500_000),
    ("3 miliardy", 3_000_000_000),
    ("1 234,5 tys.", 1_234_500),
    ("1,234.5K", 1_234_500),
    ("1,234 mln", 1_234_000),
    ("1.234M", 1_234_000),
    ("0,5 MLN", 500_000),
    # pasted
    ("274,083 views", 274_083),
    ("1.2M views", 1_200_000),
    ("1,2\u00a0mln\u00a0wyświetleń", 1_200_000),
    ("274 083 wyświetlenia", 274_083),
    ("12 345 odsłon", 12_345),
    ("Views: 274,083", 274_083),
    ("Liczba wyświetleń: 274 083", 274_083),
    ("274,083 views  Sep 12, 2024", 274_083),
    ("274 083 wyświetlenia\n12 wrz 2024", 274_083),
    ("274K views · 6.3K likes", 274_000),
    ("Wyświetlenia: 274 083, polubienia: 6333", 274_083),
    ("6,3 tys. łapek w górę i 274 tys. wyświetleń", 274_000),
]

REFUSED = [
    "",
    "dużo",
    "million",
    "1.2",
    "1,25",
    "12,34",
    "1 2 3",
    "12,34,567",
    "1.234 tys.",
    "1,234K",
    "1.2345K",
    "-5",
    "5-6 tys.",
    "5%",
    "1e6",
    "½ mln",
    ".5M",
    "1 mln 200 tys. wyświetleń",
    "1, 200 views",
    "ponad 1,2 mln",
    "274K+",
    "1.2T",
    "12 kg",
    "12:30",
    "2024-11-22",
    "6333 likes",
    "274K subscribers",
    "274 tys. subskrypcji",
    "5 dislikes, 7 shares",
    "٣٠٠",
    "9999999999999999",
    "10 views, 20 views",
    "views 274,083 of 300,000",
]


@pytest.mark.parametrize(("text", "count"), RIGHT)
def test_a_number_in_either_language_is_read_right(text: str, count: int) -> None:
    assert read_count(text, "views") == count


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_number_or_may_be_two_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"cannot be read for certain as one number"):
        read_count(text, "views")


@pytest.mark.parametrize(
    ("text", "likes"),
    [
        ("274K views · 6.3K likes", 6_300),
        ("Views 274,083 Likes 6,333", 6_333),
        ("Wyświetlenia: 274 083, polubienia: 6333.", 6_333),
        ("6,3 tys. łapek w górę", 6_300),
        ("12 polubień", 12),
        ("1 lajk", 1),
    ],
)
def test_likes_are_read_where_likes_are_wanted(text: str, likes: int) -> None:
    assert read_count(text, "likes") == likes


@pytest.mark.parametrize("text", ["274 083 wyświetlenia", "12 views, 7 dislikes"])
def test_views_are_no_likes(text: str) -> None:
    with pytest.raises(InputError):
        read_count(text, "likes")


def test_a_long_text_is_not_repeated_whole() -> None:
    with pytest.raises(InputError) as caught:
        read_count("bardzo " * 50, "views")
    assert len(str(caught.value)) < 130


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("274083", Amount(274_083, 1)),
        ("1,2 mln", Amount(1_200_000, 100_000)),
        ("274 tys.", Amount(274_000, 1_000)),
        ("1.2", None),
        ("7" * 5000, None),
        ("7" * 5000 + " mln", None),
        ("o 5", None),
    ],
)
def test_an_amount_knows_how_exact_it_is(text: str, amount: Amount | None) -> None:
    assert amount_of(text) == amount


@given(st.integers(0, 10**15 - 1), st.sampled_from(("views", "likes")))
def test_what_the_program_writes_is_read_again(count: int, counted: Counted) -> None:
    assert read_count(grouped(count), counted) == read_count(f"{count:,}", counted) == count


@given(st.text(alphabet="0123456789 .,kKmMtyslnwieów:-+", max_size=14))
def test_a_text_is_read_or_refused_and_never_crashes(text: str) -> None:
    with suppress(InputError):
        assert 0 <= read_count(text, "views") < 10**15
