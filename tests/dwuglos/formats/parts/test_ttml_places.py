"""Places of paragraphs in a new TTML document."""

from dwuglos.formats.parts.ttml_places import attributes_at, regions_for


def test_the_bottom_needs_neither_region_nor_attribute() -> None:
    assert regions_for([0, 1, 2, 3]) == ""
    assert attributes_at(0) == attributes_at(2) == ""


def test_each_other_row_has_a_region() -> None:
    assert [line.split('"')[1] for line in regions_for([8, 4, 7]).splitlines()] == ["middle", "top"]


def test_left_and_right() -> None:
    assert [attributes_at(place) for place in (1, 6, 8)] == [
        'tts:textAlign="left"',
        'region="middle" tts:textAlign="right"',
        'region="top"',
    ]
