"""How long a service asks to be left alone."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from dwuglos.models.retry_after import seconds_of


@pytest.mark.parametrize(("header", "seconds"), [("0", 0), (" 30 ", 30), ("Wed, 01 Jan 2020 00:00:00 GMT", 0)])
def test_a_number_or_a_date_says_when(header, seconds):
    assert seconds_of(header) == seconds


def test_a_date_to_come_is_so_far_away():
    assert seconds_of(format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)) in range(85, 91)


@pytest.mark.parametrize("header", ["", "a while", "-5", "1e9", "9" * 30, "Wed, 01 Jan 99999 00:00:00 GMT"])
def test_anything_else_says_nothing(header):
    assert seconds_of(header) is None
