"""The user's own templates, and bounds that nobody's template leaves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dwuglos.article.publications import Press
from dwuglos.article.publications.fragment import Fragment
from dwuglos.article.publications.html import Html, blocks
from dwuglos.article.publications.parts import sandbox
from dwuglos.article.publishing import Material, page_to, publish
from dwuglos.errors import InputError


@pytest.fixture
def press(tmp_path: Path) -> Press:
    return Press(tmp_path)


def test_a_folder_that_is_not_there(work: Material, tmp_path: Path) -> None:
    assert publish(work, Html, Press(tmp_path / "gone")) == publish(work, Html, Press())


def test_a_file_of_the_same_name_takes_the_place_of_ours(work: Material, press: Press, tmp_path: Path) -> None:
    (tmp_path / "fragment.html").write_text("<b>{{ page.title }}</b> {{ page.timeline[1].time | clock }}", "utf-8")
    (tmp_path / "style.css").write_text("body { color: teal }", "utf-8")
    assert publish(work, Fragment, press).data.decode() == "<b>Mosty, które śpiewają</b> 1:05"
    assert b"body { color: teal }" in publish(work, Html, press).data


def test_a_template_can_be_changed_while_the_program_runs(work: Material, press: Press, tmp_path: Path) -> None:
    own = tmp_path / "fragment.html"
    own.write_text("first", "utf-8")
    assert publish(work, Fragment, press).data == b"first"
    own.write_text("the second", "utf-8")
    assert publish(work, Fragment, press).data == b"the second"


def test_a_template_may_go_on_from_ours(work: Material, press: Press, tmp_path: Path) -> None:
    (tmp_path / "fragment.html").write_text('<hr>{% include "original/fragment.html" %}', "utf-8")
    assert publish(work, Fragment, press).data.startswith(b'<hr><article lang="pl">')


def test_what_is_put_in_is_escaped_there_too(work: Material, press: Press, tmp_path: Path) -> None:
    (tmp_path / "fragment.html").write_text('{{ "<i>" }}{{ page.lead }}{{ "a" ~ "<b>" }}', "utf-8")
    assert b"<" not in publish(work, Fragment, press).data


FAULTS = {
    "{{ page.titel }}": r"line 2: .*'titel'",
    "{{ ''.__class__ }}": r"line 2: .*'__class__' .* is unsafe",
    "{{ ''.__class__.__mro__ }}": r"line 2: .*__class__",
    "{{ page.timeline[0]._replace }}": r"line 2: .*unsafe",
    "{{ ''|attr('__class__') }}": r"line 2: .*__class__",
    "{{ page.summary.append(1) }}": r"line 2: .*'summary'",
    "{% for x in %}": "line 2: ",
    "{% if page.title %}": "line 2: ",
    "{{ page.title | shout }}": "line 2: .*shout",
    "{% include 'passwords' %}": "line 2: .*passwords",
    "{% include '../../secret' %}": r"line 2: .*\.\./\.\./secret",
    "{{ 1 / 0 }}": "line 2: division by zero",
    "{{ 'a' * 100000000 }}": "line 2: it calculates with too large a number",
    "{{ 9 ** 99999999 }}": "line 2: it calculates with too large a number",
    "{{ range(99999999) | list }}": "line 2: .*range",
    "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}": "line 2: something calls itself without end",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_with_its_line(work: Material, press: Press, tmp_path: Path, fault: str) -> None:
    (tmp_path / "fragment.html").write_text(f"<p>\n{fault}", "utf-8")
    with pytest.raises(InputError) as told:
        publish(work, Fragment, press)
    assert re.fullmatch(
        rf"The template fragment\.html cannot be used because of its {FAULTS[fault]}.*\.", str(told.value)
    )


def test_a_fault_in_a_block_is_told_in_the_preview_too(work: Material, press: Press, tmp_path: Path) -> None:
    (tmp_path / "blocks.html").write_text("{% macro title(page) %}\n\n{{ page.titel }}{% endmacro %}", "utf-8")
    with pytest.raises(InputError, match=r"template blocks\.html cannot be used because of its line 3: .*'titel'"):
        blocks(page_to(work, "polish"), press)


def test_a_block_that_is_missing(work: Material, press: Press, tmp_path: Path) -> None:
    (tmp_path / "blocks.html").write_text("nothing", "utf-8")
    with pytest.raises(InputError, match=r"The template blocks\.html cannot be used: .*title"):
        blocks(page_to(work, "polish"), press)


def test_a_file_that_is_no_text(work: Material, press: Press, tmp_path: Path) -> None:
    (tmp_path / "fragment.html").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match=r"The template fragment\.html cannot be used: the file is not UTF-8\."):
        publish(work, Fragment, press)


def test_a_loop_without_end(work: Material, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_LONGEST", 0.05)
    loop = "{% for a in range(99999) %}" * 3 + "{% endfor %}" * 3
    (tmp_path / "fragment.html").write_text(loop, "utf-8")
    with pytest.raises(InputError, match="because of its line 1: it takes too long"):
        publish(work, Fragment, press)


def test_a_flood(work: Material, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_LARGEST", 10_000)
    (tmp_path / "fragment.html").write_text("{% for a in range(9999) %}{{ page.title }}{% endfor %}", "utf-8")
    with pytest.raises(InputError, match="it gives more text than a page can have"):
        publish(work, Fragment, press)
