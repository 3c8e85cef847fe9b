"""Settings of WebVTT's cues and regions, as far as players know them."""

import pytest

from dwuglos.formats.parts.placing import cue_settings, region, settings_at


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("", ""),
        ("line:0 align:start", "line:0 align:start"),
        ("line:-3,end", "line:-3,end"),
        ("line:5%,center position:50%,line-left size:100%", "line:5%,center position:50%,line-left size:100%"),
        ("size:100.0% size:99.5%", "size:99.5%"),
        ("size:101% size:1e2% size:5 size:-1%", ""),
        ("vertical:rl vertical:lr vertical:up", "vertical:lr"),
        ("align:middle align:centre", "align:center"),
        ("region:dół region:", "region:dół"),
        ("position:5%,start line:5%,middle", ""),
        ("  size:1%   odd:1  ", "size:1%"),
    ],
)
def test_settings_of_a_cue(written: str, kept: str) -> None:
    assert cue_settings(written) == kept


@pytest.mark.parametrize(
    ("block", "kept"),
    [
        ("REGION\nid:a width:40%\nlines:3 odd:1", "REGION\nid:a\nwidth:40%\nlines:3"),
        (
            "REGION \nregionanchor:0%,100% viewportanchor:5%\nscroll:up scroll:down",
            "REGION\nregionanchor:0%,100%\nscroll:up",
        ),
        ("REGION", "REGION"),
        ("REGION a\nodd", "REGION a\nodd"),
        ("NOTE\nodd:1", "NOTE\nodd:1"),
        ("REGION\nid:a\nid:b", "REGION\nid:b"),
    ],
)
def test_settings_of_a_region(block: str, kept: str) -> None:
    assert region(block) == kept


def test_the_settings_of_a_place_on_the_number_pad():
    assert [settings_at(place) for place in (0, 2, 8, 4, 9, 1)] == [
        "",
        "",
        "line:0",
        "line:50%,center align:left",
        "line:0 align:right",
        "align:left",
    ]
