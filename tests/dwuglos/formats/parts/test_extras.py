from __future__ import annotations

import pytest

from dwuglos.errors import DwuglosError
from dwuglos.formats import FORMATS
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts.extras import lists_in, texts_in, value_in

DAMAGED = (
    *(
        "",
        "x",
        "{",
        "[",
        "[1]",
        "null",
        "5",
        '"a"',
        "{}",
        "[null, null]",
        '["<tt", "x"]',
        "[" * 9999,
        '{"a":' * 9999,
    ),
    *('{"words": 5}', '{"words": [[1], ["a", 1, "b"]]}', '{"settings": 5, "name": []}', '{"header": [1], "head": [2]}'),
    *('{"a": 5, "x": [], "t": null}', '{"x": "<b>"}', '{"before": "ab", "foot": {"c": 1}}'),
)


def test_texts_and_lists_have_their_names() -> None:
    extra = 'vtt:{"a": "1", "b": ["2", "3"], "c": [4], "d": 5}'
    assert texts_in(extra, "vtt") == {"a": "1"}
    assert lists_in(extra, "vtt") == {"b": ["2", "3"]}
    assert value_in("ttml:[1]", "ttml") == [1]
    assert value_in(extra, "ttml") is None
    assert texts_in(extra, "ttml") == lists_in("", "vtt") == {}


@pytest.mark.parametrize("format", [each for each in FORMATS if each.writes], ids=lambda each: each.name)
def test_a_damaged_extra_is_written_like_none(format: Format) -> None:
    names = {each.name for each in FORMATS}
    for extra in (f"{name}:{damaged}" for name in sorted(names) for damaged in DAMAGED):
        cues = [Cue(0, 1000, "a <i>b</i>", "c", extra=extra)]
        try:
            format.placer(extra)(extra)
            format.losses(cues, extra)
            for extras in (extra, format.in_polish(extra)):
                assert (format.write_bytes(cues, extras) if format.binary else format.write(cues, extras)) != ""
        except DwuglosError as error:
            raise AssertionError(extra[:40]) from error
