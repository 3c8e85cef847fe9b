import pytest

from dwuglos import places
from dwuglos.errors import InputError
from dwuglos.models.prompts import Prompt
from dwuglos.translators.language_model import HOLES


@pytest.fixture
def own():
    """The place of the user's own prompt for translating."""
    places.own_prompts().mkdir(parents=True)
    return places.own_prompts() / "translate.md"


def read():
    return Prompt.read("translate", HOLES, ["texts"])


def told(own, text):
    own.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(InputError) as error:
        read()
    return str(error.value)


def test_the_programs_own_has_two_parts_and_every_hole():
    prompt = read()
    assert "Polish" in prompt.system
    assert all(f"{{{hole}}}" in prompt.user for hole in HOLES)
    assert "<!--" not in prompt.system


def test_the_users_own_comes_first(own):
    own.write_text("<!-- mine: {nothing} -->\nBe brief.\n---\n{texts}\n", "utf-8-sig")
    assert read() == Prompt("Be brief.", "{texts}")


def test_what_stands_in_a_value_is_no_hole():
    prompt = Prompt('Answer {"1": "…"}', "{title}: {texts} {0}")
    assert prompt.filled({"title": "{texts}", "texts": "a {title} b"}) == Prompt(
        'Answer {"1": "…"}', "{texts}: a {title} b {0}"
    )


def test_a_hole_without_anything_is_seen_to_be_empty():
    assert Prompt("", "Terms: {terms}").filled({"terms": " "}).user == "Terms: –"


def test_a_prompt_without_its_needed_hole_is_told_of(own):
    assert told(own, "Be brief.\n---\n{title}") == (
        f"Your own prompt {own} lacks {{texts}}, without which there is nothing to work on; add it, or remove the file."
    )


def test_a_misspelt_hole_is_told_of(own):
    assert told(own, "Be brief.\n---\n{texts} {tytul}") == (
        f"Your own prompt {own} has a placeholder {{tytul}} that nothing fits; "
        "the placeholders are: {title}, {synopsis}, {terms}, {examples}, {before}, {texts}, {after}, {count}."
    )


def test_a_prompt_in_one_part_is_told_of(own):
    assert told(own, "{texts}") == (
        f"Your own prompt {own} has no line of dashes (---) between the task and what is given each time; "
        "add one, or remove the file."
    )


def test_a_prompt_that_is_no_text_is_told_of(own):
    said = f"Your own prompt {own} cannot be read; save it as text in UTF-8, or remove it."
    assert told(own, "zażółć".encode("cp1250")) == said
