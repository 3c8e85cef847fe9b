from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from typing import Any

import pytest

from dwuglos import places
from dwuglos.checks.base import Options
from dwuglos.checks.parts.requirements import SEVERITIES
from dwuglos.checks.results.findings import Findings
from dwuglos.language.translations import in_polish
from dwuglos.review_round.files.base import ReviewSheet
from dwuglos.review_round.files.parts import page
from dwuglos.review_round.sending import sheet_of
from dwuglos.talk.transcript import STATES, Segment
from tests.dwuglos.review_round.kit import KEY, SEGMENTS, sheet

STATES_SAID = {f"state-{state}" for state in STATES[1:]}
HOSTILE = "</script><script>alert(1)</script><!-- %%style%% ]]> \u2028"


def block(text: str, name: str) -> Any:
    found = re.findall(f'<script type="application/json" id="dwuglos-{name}">(.*?)</script>', text, re.DOTALL)
    assert len(found) == 1
    return json.loads(found[0])


def test_the_policy_lets_in_its_own_script_and_style_alone() -> None:
    text = page.write(sheet())
    policy = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    (script,) = re.findall(r'<script id="dwuglos-program">(.*?)</script>', text, re.DOTALL)
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    script_hash, style_hash = (
        "sha256-" + b64encode(hashlib.sha256(content.encode()).digest()).decode() for content in (script, style)
    )
    assert policy == [
        f"default-src 'none'; script-src '{script_hash}'; style-src '{style_hash}'; base-uri 'none'; form-action 'none'"
    ]


def test_nothing_in_the_page_names_an_address_or_acts_in_an_attribute() -> None:
    text = "".join((places.review_page() / name).read_text("utf-8") for name in ("page.html", "page.css", "page.js"))
    assert not re.findall(r"https?:|\bfetch\b|XMLHttpRequest|WebSocket|sendBeacon|@import|url\(|\bsrc=|innerHTML", text)
    assert not re.findall(r"<[^>]*\s(?:on[a-z]+|style)=", text)


def test_hostile_texts_stay_texts() -> None:
    segments = [Segment(1, 1, 0, 1000, HOSTILE, HOSTILE, "translated", "", HOSTILE)]
    text = page.write(sheet_of(HOSTILE, KEY, segments))
    assert text.count("alert(1)") == 6, "the title thrice, three texts, and nothing else"
    assert text.count("<script") == 4
    sent = block(text, "sent")
    assert sent["title"] == HOSTILE
    assert [sent["rows"][0][name] for name in ("source", "target", "note")] == [HOSTILE] * 3


def test_line_breaks_are_those_of_a_page() -> None:
    sent = block(page.write(sheet_of("t", KEY, [Segment(1, 1, None, None, "a\r\nb", "c\rd")])), "sent")
    assert (sent["rows"][0]["source"], sent["rows"][0]["target"]) == ("a\nb", "c\nd")


@pytest.fixture
def marked() -> ReviewSheet:
    segments = [Segment(1, 1, 0, 1000, "Well 😀, yes.", "😀 No  tak, tak, tak, tak, tak.", "translated")]
    findings = Findings(segments, Options())
    findings.look()
    return sheet_of("Marks", KEY, segments, "pl", findings)


def test_marks_have_places_as_a_page_counts_and_messages_in_both_languages(marked: ReviewSheet) -> None:
    marks = {mark["check"]: mark for mark in block(page.write(marked), "sent")["rows"][0]["marks"]}
    double = marks["double-space"]
    assert double["span"] == [5, 7], "the face counts as two"
    assert double["message"] == {
        "en": "More than one space stands here in a row.",
        "pl": in_polish("More than one space stands here in a row."),
    }
    assert double["suggestion"] == "😀 No tak, tak, tak, tak, tak."
    assert not double["measured"]
    assert marks["reading-speed"]["measured"]


def test_the_words_are_there_in_both_languages() -> None:
    words = json.loads((places.review_page() / "words.json").read_text("utf-8"))
    assert set(words) == {"en", "pl"}
    assert list(words["en"]) == list(words["pl"])
    holes = re.compile(r"\{\w+\}")
    for key, english in words["en"].items():
        assert english, key
        assert words["pl"][key], key
        assert set(holes.findall(english)) == set(holes.findall(words["pl"][key])), key


def test_every_word_is_said_and_every_word_said_is_there() -> None:
    words = json.loads((places.review_page() / "words.json").read_text("utf-8"))["en"]
    markup, script = ((places.review_page() / name).read_text("utf-8") for name in ("page.html", "page.js"))
    said = set(re.findall(r'data-(?:say|label|hint)="([a-z-]+)"', markup))
    said |= set(re.findall(r'say\("([a-z-]+)"', script)) | set(re.findall(r'"(key-[a-z]+)"', script))
    said |= set(re.findall(r'label\(.*?\), "([a-z-]+)"', script))
    said |= set(re.findall(r'dataset\.(?:label|hint) = "([a-z-]+)"', script))
    quoted = set(re.findall(r'"([a-z-]+)"', script))
    assert said <= set(words)
    assert STATES_SAID | set(SEVERITIES) <= set(words)
    assert set(words) - said <= quoted | {"language", *STATES_SAID, *SEVERITIES}


def test_the_page_is_called_by_what_it_holds() -> None:
    one, other = (block(page.write(sheet_of("t", KEY, part)), "sent") for part in (SEGMENTS, SEGMENTS[:2]))
    assert one["id"] != other["id"]
    assert block(page.write(sheet_of("t", KEY, SEGMENTS)), "sent")["id"] == one["id"]


def test_what_utf_8_cannot_write_has_an_escape() -> None:
    assert page.as_json(["a\ud800b", "<ż>"]) == '["a\\ud800b","\\u003cż>"]'
