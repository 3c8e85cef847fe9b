"""What can be looked for at all."""

import pytest

from dwuglos.errors import InputError
from dwuglos.finding.query import LONGEST, Query


@pytest.mark.parametrize("query", [Query(""), Query("", "pattern"), Query(" \n", "lemma")])
def test_nothing_cannot_be_looked_for(query: Query) -> None:
    with pytest.raises(InputError, match="text is empty"):
        query.check()


def test_a_space_can_be_looked_for() -> None:
    Query(" ").check()


def test_a_text_without_end_cannot_be_looked_for() -> None:
    Query("a" * LONGEST).check()
    with pytest.raises(InputError, match="longer than 10000 characters"):
        Query("a" * (LONGEST + 1)).check()
