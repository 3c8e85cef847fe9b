"""Templates see what they are given, change nothing, and come to an end; what is wrong with one is told by its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.article.publications.parts import sandbox
from dwuglos.article.publications.parts.sandbox import call, render
from dwuglos.errors import InputError


@pytest.fixture(autouse=True)
def _fresh() -> None:
    sandbox.sandbox.cache_clear()


def rendered(folder: Path, template: str, **facts: object) -> str:
    (folder / "own.html").write_text(template, "utf-8")
    return render(sandbox.sandbox(folder), "own.html", facts)


def complaint(folder: Path, template: str, **facts: object) -> str:
    with pytest.raises(InputError) as caught:
        rendered(folder, template, **facts)
    return str(caught.value)


def test_what_comes_of_a_template(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{% for n in some %}{{ n }}<br>{% endfor %}", some=["<b>", "ż"]) == "&lt;b&gt;<br>ż<br>"
    assert rendered(tmp_path, "{{ 'a' * 3 }}{{ 2 ** 5 }}{{ 10000 * 10000 }}") == "aaa32100000000"
    assert rendered(tmp_path, "{{ {'ż': 1} | tojson }}") == '{"ż": 1}'


def test_ours_stand_in_and_can_be_named(tmp_path: Path) -> None:
    assert "blocks.html" in sandbox.sandbox(None).list_templates()
    assert "original/blocks.html" in sandbox.sandbox(tmp_path).list_templates()
    (tmp_path / "blocks.html").write_text("mine", "utf-8")
    assert render(sandbox.sandbox(tmp_path), "blocks.html", {}) == "mine"
    assert sandbox.sandbox(tmp_path) is sandbox.sandbox(tmp_path)


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("{% for x in [1] %}\n{{ y }}{% endfor %}", "because of its line 2: 'y' is undefined."),
        ("a\n\n{% if %}", "because of its line 3: "),
        ("{{ 'a' * 10001 }}", "it calculates with too large a number."),
        ("{{ 10001 * [1] }}", "it calculates with too large a number."),
        ("{{ 2 ** 10001 }}", "it calculates with too large a number."),
        ("{{ 10001 ** 2 }}", "it calculates with too large a number."),
        ("{{ (-10001) ** 2 }}", "it calculates with too large a number."),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "something calls itself without end."),
        ("{{ some.append(1) }}", "attribute 'append' of 'list' object is unsafe."),
        ("{{ ''.__class__.__mro__ }}", "is unsafe."),
    ],
)
def test_what_is_wrong_with_a_template_is_told(tmp_path: Path, template: str, reason: str) -> None:
    sentence = complaint(tmp_path, template, some=[])
    assert sentence.startswith("The template own.html cannot be used")
    assert reason in sentence


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "own.html").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match=r"The template own\.html cannot be used: the file is not UTF-8\."):
        render(sandbox.sandbox(tmp_path), "own.html", {})


def test_a_template_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"The template gone\.html cannot be used: gone\.html"):
        render(sandbox.sandbox(tmp_path), "gone.html", {})


def test_loops_in_loops_come_to_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(10**9))
    monkeypatch.setattr("time.monotonic", lambda: float(next(clock)))
    loop = "{% for a in range(9) %}x{% endfor %}"
    assert rendered(tmp_path, loop) == "x" * 9
    assert "line 1: it takes too long." in complaint(tmp_path, "{% for a in range(11) %}x{% endfor %}")
    assert "it takes too long" in complaint(tmp_path, f"{{% for b in range(5) %}}{loop}{{% endfor %}}")
    assert rendered(tmp_path, loop) == "x" * 9


def test_filters_that_are_mapped_come_to_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(10**9))
    monkeypatch.setattr("time.monotonic", lambda: float(next(clock)))
    assert rendered(tmp_path, "{{ range(5) | map('center', 3) | list | length }}") == "5"
    assert "it takes too long" in complaint(tmp_path, "{{ range(20) | map('center', 3) | list | length }}")


def test_no_page_is_endless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_LARGEST", 100)
    assert len(rendered(tmp_path, "{{ 'a' * 100 }}")) == 100
    assert "it gives more text than a page can have." in complaint(tmp_path, "{{ 'a' * 50 }}{{ 'a' * 51 }}")


def test_one_macro_of_a_template(tmp_path: Path) -> None:
    (tmp_path / "own.html").write_text("{% macro twice(a) %}{{ a }}\n{{ a + 1 }}{% endmacro %}", "utf-8")
    environment = sandbox.sandbox(tmp_path)
    assert call(environment, "own.html", "twice", (4,)) == "4\n5"
    with pytest.raises(InputError, match=r"The template own\.html cannot be used because of its line 2: "):
        call(environment, "own.html", "twice", ("x",))
    with pytest.raises(InputError, match=r"The template own\.html cannot be used"):
        call(environment, "own.html", "thrice", ())


FORKING = "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}"


@pytest.mark.parametrize(
    "template",
    ["{{ 1 }}" * 4001, "{{ [" + "1," * 50_000 + "] }}", "{% if 1 %}" * 4001, "{{" * 500_000, "{% set a = 1" * 100_000],
)
def test_a_template_with_too_much_code_is_refused_before_it_takes_long(tmp_path: Path, template: str) -> None:
    assert "it is too long." in complaint(tmp_path, template)
    assert rendered(tmp_path, "{{ 1 }}" * 100 + "a" * 200_000).endswith("1aaa" + "a" * 199_997)


BOMBS = {
    "rjust": "{{ 'a'.rjust(4000000000) }}",
    "ljust of markup": "{{ ('a' | safe).ljust(4000000000) }}",
    "zfill": "{{ '1'.zfill(4000000000) }}",
    "expandtabs": "{{ ('\\t' * 10000).expandtabs(1000000) }}",
    "many tabs": "{{ ('\\t' * 10000 * 100).expandtabs(10000) }}",
    "center": "{{ 'a' | center(4000000000) }}",
    "center, named": "{{ 'a' | center(width=4000000000) }}",
    "indent": "{{ ('\\n' * 10000 * 100) | indent(10000, true, true) }}",
    "format": "{{ '%4000000000d' | format(1) }}",
    "percent": "{{ '%4000000000d' % 1 }}",
    "percent and star": "{{ '%*d' % (4000000000, 1) }}",
    "braces": "{{ '{:4000000000}'.format(1) }}",
    "braces in braces": "{{ '{:{}}'.format(1, 4000000000) }}",
    "format_map": "{{ '{a:4000000000}'.format_map({'a': 1}) }}",
    "tojson": "{{ [[1]] | tojson(indent=4000000000) }}",
    "lipsum": "{{ lipsum(n=4000000000) }}",
    "replace": "{{ ('a' * 10000 * 100).replace('a', 'b' * 10000) }}",
    "replace by a filter": "{{ ('a' * 10000 * 100) | replace('a', 'b' * 10000) }}",
    "replace of nothing": "{{ ('a' * 10000 * 100) | replace('', 'b' * 10000) }}",
    "join": "{{ ('b' * 10000).join(['a'] * 10000 * 100) }}",
    "join by a filter": "{{ range(100000) | join('b' * 10000) }}",
    "map": "{{ range(100000) | map('center', 10000) | join }}",
    "translate": "{{ ('a' * 10000 * 100).translate({97: 'b' * 10000}) }}",
    "times": "{{ 'a' * 10000 * 10000 * 10000 }}",
    "plus": "{% set n = namespace(x='aaaaaaaaaa') %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "tilde": "{% set n = namespace(x='aaaaaaaaaa') %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    "list": "{% set n = namespace(x=[1, 2, 3]) %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "set": "{% set n = namespace(x='aaaaaaaaaa') %}{% for i in range(60) %}{% set x %}{{ n.x }}{{ n.x }}{% endset %}"
    "{% set n.x = x %}{% endfor %}",
    "squaring": "{% set n = namespace(x=99) %}{% for i in range(60) %}{% set n.x = n.x * n.x %}{% endfor %}",
    "powers": "{% set n = namespace(x=99) %}{% for i in range(60) %}{% set n.x = n.x ** 9 %}{% endfor %}",
    "macros that double": "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% else %}{{ 'a' * 10000 }}{% endif %}"
    "{% endmacro %}{{ m(25) }}",
    "output in a macro": "{% macro m(x) %}{% for i in range(99999) %}{{ x }}{% endfor %}{% endmacro %}"
    "{{ m('a' * 10000 * 100) }}",
    "a list of texts": "{{ ['a' * 10000 * 100] * 10000 }}",
    "a list as text": "{{ (['a' * 10000 * 100] * 10000) | string | length }}",
    "a list joined": "{{ ((['a' * 10000 * 100] * 10000) ~ 'b') | length }}",
    "a list in a list": "{% set n = namespace(x=[1]) %}{% for i in range(60) %}{% set n.x = [n.x, n.x] %}{% endfor %}"
    "{{ n.x }}",
    "a list in a list as JSON": "{% set n = namespace(x=[1]) %}{% for i in range(60) %}{% set n.x = [n.x, n.x] %}"
    "{% endfor %}{{ n.x | tojson }}",
    "a list in a text": "{{ '%s' % [['a' * 10000 * 100] * 10000] }}",
    "split": "{{ ('a' * 10000 * 10000).split('a') }}",
    "list of letters": "{{ ('a' * 10000 * 10000) | list }}",
    "striptags": "{{ ('<!---->' * 10000 * 100) | striptags }}",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_nothing_fills_the_memory(tmp_path: Path, bomb: str) -> None:
    sentence = complaint(tmp_path, BOMBS[bomb])
    assert "it gives more text than a page can have" in sentence or "too large a number" in sentence


@pytest.mark.parametrize(
    "template",
    [
        FORKING,
        "{% if depth < 60 %}{% set depth = depth + 1 %}{% include 'own.html' %}{% include 'own.html' %}{% endif %}",
        "{% block b %}{{ self.b() }}{{ self.b() }}{% endblock %}",
    ],
)
def test_what_calls_itself_twice_comes_to_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, template: str
) -> None:
    clock = iter(range(10**9))
    monkeypatch.setattr("time.monotonic", lambda: float(next(clock)))
    monkeypatch.setattr(sandbox, "_LONGEST", 500.0)
    sentence = complaint(tmp_path, template, depth=0)
    assert "takes too long" in sentence or "calls itself without end" in sentence


def test_words_to_try_a_page_with_are_few(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ lipsum(1, false, 99, 100) | wordcount }}") in ("99", "100")
    assert "too large a number" in complaint(tmp_path, "{{ lipsum(1, false, 99, 101) }}")
    assert "too large a number" in complaint(tmp_path, "{{ lipsum(n=101) }}")


def test_a_template_that_is_a_book_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_LONGEST_SOURCE", 100)
    assert rendered(tmp_path, "a" * 100) == "a" * 100
    assert "it is too long" in complaint(tmp_path, "a" * 101)


def test_what_templates_do_every_day_works_as_before(tmp_path: Path) -> None:
    template = (
        "{{ 'a' ~ 1 ~ '<' ~ ('<b>' | safe) }}|{{ 'ab'.replace('a', 'c') }}|{{ [1, 2] | join(', ') }}|"
        "{{ 'x'.rjust(3) }}|{{ '%05.1f' | format(2.5) }}|{{ '%s-%s' % ('a', 20000) }}|{{ '{:>4}'.format(7) }}|"
        "{{ [1] + [2] }}|{{ 1 + 2.5 }}|"
        "{{ 'a b' | center(5) }}|{{ ['x', 'y'] | map('upper') | join }}|{{ ','.join(['p', 'q']) }}|"
        "{{ range(3) | batch(2) | list }}|{{ '<i>x</i>' | striptags }}|{{ 'a\\nb' | indent(2) }}|{{ 7 % 4 }}"
    )
    assert rendered(tmp_path, template) == (
        "a1&lt;<b>|cb|1, 2|  x|002.5|a-20000|   7|[1, 2]|3.5| a b |XY|p,q|[[0, 1], [2]]|x|a\n  b|3"
    )
