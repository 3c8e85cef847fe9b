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
