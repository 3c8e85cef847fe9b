"""The order of parts by the times they are about."""

from __future__ import annotations

from dwuglos.talk.article import Part
from dwuglos.talk.part_order import placed_by_time


def part(id: int, time: int | None) -> Part:
    return Part(id, "paragraph", id, "", time)


def test_new_parts_go_before_later_ones_and_else_to_the_end() -> None:
    own = [part(1, 1000), part(2, None), part(3, 3000)]
    placed = placed_by_time(own, [part(4, 2000), part(5, None), part(6, 9000), part(7, 500), part(8, 1000)])
    assert [each.id for each in placed] == [7, 1, 2, 8, 4, 3, 5, 6]
