"""What every translator keeps to, before it has tests of its own."""

import importlib
import pkgutil
import subprocess
import sys

import pytest

from dwuglos import keys, translators
from dwuglos.errors import InputError
from dwuglos.translators import TRANSLATORS, Translator, by_name, values_for

every_translator = pytest.mark.parametrize("translator", TRANSLATORS, ids=lambda translator: translator.name)


@every_translator
def test_it_says_what_it_is_and_where_the_text_goes(translator):
    assert translator.name.replace("-", "_").isidentifier()
    assert translator.name.islower()
    assert translator.title.strip()
    assert isinstance(translator.destination, str)
    assert translator.pause >= 0
    assert translator.__doc__ != Translator.__doc__


@every_translator
def test_it_translates_and_is_made_without_arguments(translator):
    made = type(translator())
    assert made.translate is not Translator.translate or made.translate_all is not Translator.translate_all


@every_translator
def test_it_says_what_it_needs_what_it_takes_and_what_it_costs(translator):
    made = translator()
    names = [need.name for need in translator.needs]
    assert len(set(names)) == len(names)
    assert all(need.name.isidentifier() and need.title.strip() for need in translator.needs)
    assert not [need for need in translator.needs if need.secret and need.default]
    assert set(made.missing) == {need for need in translator.needs if need.required and not need.default}
    assert min(translator.limits) >= 1
    assert made.price >= 0


def test_which_are_set_up_without_anything_being_entered():
    assert [each.name for each in TRANSLATORS if each().is_set_up] == ["google", "mymemory"]
    libretranslate = by_name("libretranslate")
    assert libretranslate({"key": "any"}).is_set_up
    assert libretranslate({"address": "http://localhost:5000"}).is_set_up
    assert by_name("firefox")({"folder": "/models"}).is_set_up
    assert by_name("language-model")({"model": "any"}).is_set_up


@every_translator
def test_it_is_found_by_its_name(translator):
    assert by_name(translator.name) is translator


def test_what_it_is_given_comes_from_settings_keyring_and_environment(monkeypatch):
    monkeypatch.setattr(keys, "_session", {("microsoft", "key"): "of-the-session"})
    services = {"microsoft": {"region": "westeurope", "key": "never-from-a-file"}, "deepl": {}}
    microsoft = by_name("microsoft")
    assert values_for(microsoft, services) == {"key": "of-the-session", "region": "westeurope"}
    monkeypatch.setenv("DWUGLOS_MICROSOFT_KEY", "of-the-environment")
    monkeypatch.setenv("DWUGLOS_MICROSOFT_REGION", "northeurope")
    assert values_for(microsoft, services) == {"key": "of-the-environment", "region": "northeurope"}


@pytest.mark.parametrize("services", [{}, {"microsoft": []}, {"microsoft": {"region": 7}}])
def test_damaged_settings_give_nothing(services):
    assert values_for(by_name("microsoft"), services) == {"key": "", "region": ""}


def test_names_differ():
    names = [translator.name for translator in TRANSLATORS]
    assert sorted(set(names)) == sorted(names)


def test_an_unknown_name_is_answered_with_the_names_there_are():
    with pytest.raises(InputError) as told:
        by_name("gogle")
    known = ", ".join(translator.name for translator in TRANSLATORS)
    assert str(told.value) == f"There is no translation service called “gogle”; choose one of: {known}."


def test_every_translator_in_the_folder_is_in_the_list():
    for module in pkgutil.iter_modules(translators.__path__, "dwuglos.translators."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, Translator) and thing is not Translator:
                assert thing in TRANSLATORS, f"{thing.__name__} is missing in dwuglos/translators/__init__.py"


def test_starting_the_program_does_not_pay_for_the_libraries():
    late = {"requests", "bs4", "deep_translator", "keyring"}
    look = f"import sys, dwuglos.drafts.pouring; print(sorted({late} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
