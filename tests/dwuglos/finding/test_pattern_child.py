"""The process that matches expressions, spoken to without one."""

import json
from io import BytesIO

from dwuglos.finding import pattern_child


def answers_to(*questions: dict[str, object]) -> list[dict[str, object]]:
    asked, answers = BytesIO(b"".join(json.dumps(each).encode() + b"\n" for each in questions)), BytesIO()
    assert pattern_child.talk(asked, answers) == 0
    return [json.loads(line) for line in answers.getvalue().splitlines()]


def test_it_says_its_groups_and_then_where_they_are() -> None:
    pattern = {"pattern": r"(a)|(?P<second>B)", "ignore_case": True}
    assert answers_to(pattern, {"texts": ["ab", "", "c"]}) == [
        {"groups": 2, "names": {"second": 2}},
        {"matches": [[[0, 1, 0, 1, -1, -1], [1, 2, -1, -1, 1, 2]], [], []]},
    ]


def test_the_case_counts_where_it_is_to() -> None:
    assert answers_to({"pattern": "b", "ignore_case": False}, {"texts": ["Bb"]})[1] == {"matches": [[[1, 2]]]}


def test_it_says_what_is_wrong_and_where() -> None:
    assert answers_to({"pattern": "ab(", "ignore_case": True}) == [
        {"error": "missing ), unterminated subpattern", "place": 2}
    ]
    assert answers_to({"pattern": "a{99999999999}", "ignore_case": True})[0]["place"] is None


def test_line_starts_are_at_each_line() -> None:
    assert answers_to({"pattern": "^–", "ignore_case": True}, {"texts": ["– a\n– b"]})[1] == {
        "matches": [[[0, 1], [4, 5]]]
    }
