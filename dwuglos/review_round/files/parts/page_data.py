"""Read what a reviewer did in the web page for reviews from a copy that came back.

Only two blocks of JSON are looked for; the page is not parsed, and nothing in it is followed or run. JSON of the page
has no `<`, so a block ends at the first one.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from dwuglos.errors import UnreadableFile
from dwuglos.language.encodings import decode
from dwuglos.review_round.files.base import MOST_ROWS, ReviewSheet, Row
from dwuglos.review_round.files.parts.page import FORM
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import STATES, State

LARGEST = 96 * 1024 * 1024
"""Bytes of a page; that of a talk with `MOST_ROWS` rows has half of that."""
_MOST_VALUES = 6_000_000
"""Commas and brackets in the JSON of a page, as its values take more memory than its text."""
_SENT, _REVIEW = "dwuglos-sent", "dwuglos-review"
_BLOCK = re.compile(
    r"<script\b[^<>]{0,200}?\bid=[\"']?(dwuglos-(?:sent|review))\b[^<>]{0,200}>([^<]*)(</script)?", re.IGNORECASE
)
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LONGEST_NAME = 80
_FOREIGN = "This page is no review from Dwugłos; choose the file that came back from the reviewer."
_HUGE = "This review is larger than that of any talk; do not use it."
_DAMAGED = "This review is damaged or cut off; ask the reviewer to save a copy again, and to send that."


def is_there(data: bytes) -> bool:
    """Say whether bytes are a page for reviews, whole or not."""
    return _SENT.encode() in data or _SENT.encode("utf-16-le") in data or _SENT.encode("utf-16-be") in data


def read(data: bytes) -> ReviewSheet:
    """Return what is in a page that came back. Raises UnreadableFile."""
    if len(data) > LARGEST:
        raise UnreadableFile(_HUGE)
    blocks = _blocks(_text(data))
    sent, twice = _parsed(blocks[_SENT])
    if twice or not isinstance(sent, dict) or not isinstance(sent.get("rows"), list):
        _refuse()
    if isinstance(sent.get("form"), int) and sent["form"] > FORM:
        raise UnreadableFile("A newer version of Dwugłos made this review; update the program, and open it again.")
    review, twice = _parsed(blocks[_REVIEW]) if blocks[_REVIEW].strip() else ({}, {})
    if not isinstance(review, dict) or not isinstance(review.get("rows", {}), dict):
        _refuse()
    if "rows" in twice or "by" in twice:
        _refuse()
    if len(sent["rows"]) > MOST_ROWS or len(review.get("rows", {})) > MOST_ROWS:
        raise UnreadableFile(_HUGE)
    name = " ".join(_str(review.get("by")).split())[:_LONGEST_NAME]
    rows = tuple(_rows(sent["rows"], review.get("rows", {}), twice, name))
    return ReviewSheet(_str(sent.get("title")), _str(sent.get("key")), _str(sent.get("sent")), rows, reviewer=name)


def _text(data: bytes) -> str:
    """Return the text of a page, which an editor may have saved in another encoding than its own."""
    encoding = next((name for mark, name in _WIDE if data.startswith(mark)), "utf-8-sig")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return decode(data).text


def _blocks(text: str) -> Mapping[str, str]:
    """Return the two blocks. Raises UnreadableFile where one is missing, cut off, or there more than once."""
    if _SENT not in text:
        raise UnreadableFile(_FOREIGN)
    found: dict[str, str] = {}
    for name, content, end in _BLOCK.findall(text):
        if name in found or not end:
            _refuse()
        found[name] = content
    if _SENT not in found or _REVIEW not in found:
        _refuse()
    return found


def _parsed(text: str) -> tuple[Any, dict[str, list[object]]]:
    """Return JSON as values, and what stands in it under a name that its object has already."""
    twice: dict[str, list[object]] = {}

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        values: dict[str, object] = {}
        for name, value in pairs:
            if name in values:
                twice.setdefault(name, []).append(value)
            else:
                values[name] = value
        return values

    if sum(map(text.count, ",[{")) > _MOST_VALUES:
        raise UnreadableFile(_HUGE)
    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=_refuse), twice
    except (ValueError, RecursionError):
        _refuse()


def _rows(sent: list[object], done: dict[str, object], twice: dict[str, list[object]], reviewer: str) -> Iterator[Row]:
    left = dict(done)
    for place, each in enumerate(sent, 1):
        row = _row(each, place)
        yield _reviewed(row, left.pop(row.mark, {}), reviewer)
        for value in twice.pop(row.mark, ()):
            yield _reviewed(row, value, reviewer)
    for mark, value in left.items():
        yield _reviewed(Row(mark, 0, None, None, "", "", None), value, reviewer)


def _row(value: object, place: int) -> Row:
    """Return a row as it was sent; one that is damaged has no mark, so that it is named and left alone."""
    facts = value if isinstance(value, dict) else {}
    texts = [facts.get(name) for name in ("mark", "source", "target", "note")]
    mark, source, target, note = map(_str, texts)
    is_whole = all(isinstance(text, str) for text in texts)
    state = _state(facts.get("state"))
    return Row(
        mark if is_whole else "",
        _number(facts.get("number")) or place,
        _ms(facts.get("start")),
        _ms(facts.get("end")),
        source,
        target,
        state,
        note,
    )


def _reviewed(row: Row, value: object, reviewer: str) -> Row:
    """Return a row with what the reviewer did; without its mark where that is damaged."""
    done = value if isinstance(value, dict) else {"target": None}
    target, comment = done.get("target", row.target), done.get("comment", "")
    if not isinstance(target, str) or not isinstance(comment, str):
        return row._replace(mark="")
    comments = (f"{reviewer}: {comment.strip()}" if reviewer else comment.strip(),) if comment.strip() else ()
    state = _approved(row.state) if done.get("approved") is True else row.state
    return row._replace(target=target, state=state, comments=comments)


def _approved(state: State | None) -> State:
    """Return the state of what a second person has approved: a draft is confirmed, what was confirmed is final."""
    return "final" if state in CONFIRMED else "reviewed"


def _state(value: object) -> State | None:
    return next((state for state in STATES if state == value), None)


def _str(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1 << 31 else 0


def _ms(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 40 else None


def _refuse(_: str = "") -> NoReturn:
    raise UnreadableFile(_DAMAGED)
