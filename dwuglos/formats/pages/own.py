"""Read what only pages made by this program have: a head with named facts, and a sentence with the statistics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dwuglos.formats.pages.furniture import is_menu
from dwuglos.formats.pages.pieces import Piece
from dwuglos.language import numbers
from dwuglos.talk import statistics
from dwuglos.talk.article import Field, Statistics


class Head(NamedTuple):
    """The head of a page made by this program: its fields, and its pieces."""

    fields: tuple[tuple[Field, str], ...]
    pieces: Sequence[Piece]


_RULE = "-----"
_MOST = 8
"""The most pieces of a head: title, lead, four facts, the rule, and one to spare."""
_FACTS: dict[str, Field] = {"Autor": "author", "Data": "date", "Tagi": "tags", "Nagranie": "link"}
_FACT = re.compile(r"(Autor|Data|Tagi|Nagranie): (.+)")
_ROLES: dict[str, Field] = {"title": "title", "lead": "lead", "author": "author", "date": "date", "link": "link"}
_LEAD = 60
"""The most characters of a line with author and day below the title; a longer line is the lead."""


_LABELS = ("Oś czasu", "Transkrypcja")
"""The labels in our own pages."""
_LONGEST_LEAD = 200
_NAME = 4
"""The most words of the name of an author."""


def head_of(pieces: Sequence[Piece]) -> Head | None:
    """Return the head of a page, None when it has none of the forms in which the publications write heads."""
    if pieces and pieces[0].role in _ROLES:
        return _by_roles(pieces)
    rule = next((at for at, piece in enumerate(pieces[:_MOST]) if piece.raw == _RULE), None)
    if rule is not None:
        fields = _fields(pieces[:rule])
        return Head(fields, pieces[: rule + 1]) if fields else None
    video = next((at for at, piece in enumerate(pieces[:4]) if piece.raw.startswith("Nagranie: ")), None)
    if not pieces or pieces[0].kind != "heading" or pieces[0].level != 1:
        return None
    if video is not None:
        return Head(_markdown_fields(pieces[:video]) + _link(pieces[video]), pieces[: video + 1])
    return _without_video(pieces)


def _without_video(pieces: Sequence[Piece]) -> Head | None:
    """Return the head of a page in Markdown that names no video: its title with the lead, or with author and day."""
    label = next((at for at, piece in enumerate(pieces) if piece.raw in _LABELS and piece.kind != "text"), 0)
    if not label:
        return None
    labels = [at for at in (1, 2) if _is_of_head(pieces[at : at + 1])]
    end = labels[-1] + 1 if labels else 2 if _begins_with_lead(pieces[1:label]) else 0
    if end == 2 and not labels:
        return Head((("title", pieces[0].text), ("lead", pieces[1].raw)), pieces[:2])
    return Head(_markdown_fields(pieces[:end]), pieces[:end]) if end else None


def _begins_with_lead(paragraphs: Sequence[Piece]) -> bool:
    """Tell a lead without anything beside it from the first paragraph of a summary: it is the shortest."""
    lengths = [len(piece.raw) for piece in paragraphs]
    if any(piece.kind != "text" for piece in paragraphs):
        return False
    return len(lengths) > 1 and lengths[0] <= _LONGEST_LEAD and lengths[0] < min(lengths[1:])


def _is_of_head(piece: Sequence[Piece]) -> bool:
    return any(each.role == "bold" or (len(each.raw) <= _LEAD and bool(_DAY.search(each.raw))) for each in piece)


def _by_roles(pieces: Sequence[Piece]) -> Head:
    count = next((at for at, piece in enumerate(pieces) if piece.role not in (*_ROLES, "facts")), len(pieces))
    head = pieces[:count]
    return Head(tuple((_ROLES[piece.role], piece.text) for piece in head if piece.role in _ROLES), head)


def _fields(pieces: Sequence[Piece]) -> tuple[tuple[Field, str], ...]:
    """Return the fields above the rule of a plain text; an empty tuple when the pieces are no head."""
    fields: list[tuple[Field, str]] = []
    leads = 0
    for piece in pieces:
        fact = _FACT.fullmatch(piece.raw)
        if piece.kind == "heading" and not fields:
            fields.append(("title", piece.text))
        elif fact is not None:
            fields.append((_FACTS[fact[1]], fact[2]))
        else:
            leads += 1
            fields.append(("lead", piece.raw))
    alone = len(fields) == leads
    return () if leads > 1 or (alone and is_menu(pieces[0].raw if pieces else "")) else tuple(fields)


def _markdown_fields(pieces: Sequence[Piece]) -> tuple[tuple[Field, str], ...]:
    """Return the fields above the video, or the summary, in Markdown: title, lead, author and day."""
    fields: list[tuple[Field, str]] = [("title", pieces[0].text)]
    between = list(pieces[1:])
    if len(between) > 1 or (between and _is_lead(between[0])):
        fields.append(("lead", between.pop(0).raw))
    if between:
        fields += written(between[0].raw)
    return tuple(fields)


def _is_lead(piece: Piece) -> bool:
    """Tell a lead from a line with author and day, where only one of them stands below the title."""
    if piece.role == "bold" or len(piece.raw) > _LEAD:
        return True
    words = piece.raw.split()
    is_name = len(words) <= _NAME and all(word[:1].isupper() for word in words) and piece.raw[-1:].isalpha()
    return not is_name and not _DAY.search(piece.raw)


def _link(piece: Piece) -> tuple[tuple[Field, str], ...]:
    link = piece.raw.removeprefix("Nagranie: ")
    return (("link", link),) if link.startswith(("http://", "https://")) else ()


_MONTHS = {numbers.day(f"2000-{n:02}-01").split()[1]: n for n in range(1, 13)}
_DAY = re.compile(r"(\d{1,2})\s(\w+)\s(\d{4})\sr\.")


def written(line: str) -> list[tuple[Field, str]]:
    """Return the author and the day in a line such as “Anna Nowak, 22 listopada 2026 r.”."""
    match = _DAY.search(line)
    day = iso(line)
    author = line[: match.start()].rstrip(", ") if match and day else line
    fields: list[tuple[Field, str]] = [("author", author)] if author else []
    if day:
        fields.append(("date", day))
    return fields


def iso(text: str) -> str:
    """Return the first Polish date in a text (22 listopada 2026 r.) as an ISO date, or an empty string."""
    match = _DAY.search(text)
    month = _MONTHS.get(match[2]) if match else None
    return f"{int(match[3]):04}-{month:02}-{int(match[1]):02}" if match and month else ""


def numbers_of(paragraph: str) -> Statistics | None:
    """Return the statistics of a paragraph that is exactly the sentence this program writes about them, else None."""
    if "agranie ma" not in paragraph:
        return None
    result = statistics.found_in(paragraph)._replace(read_on=iso(paragraph))
    return result if _with_single_spaces(statistics.sentence(result)) == _with_single_spaces(paragraph) else None


def _with_single_spaces(text: str) -> str:
    return " ".join(text.split())
