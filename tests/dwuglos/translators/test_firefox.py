import gc
import threading

import pytest

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceRefused
from dwuglos.models.offline import files_in, install_from
from dwuglos.models.offline.translating_process import TranslatingProcess
from dwuglos.translators.firefox import Firefox
from tests.stand_ins import firefox_model
from tests.stand_ins.firefox_model import translated


@pytest.fixture(autouse=True)
def nobodys_models(tmp_path, monkeypatch):
    monkeypatch.setenv("DWUGLOS_MODELS", str(tmp_path / "own" / "models"))
    monkeypatch.delenv("DWUGLOS_FIREFOX_MODEL", raising=False)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return firefox_model.written(tmp_path_factory.mktemp("model"))


@pytest.fixture
def translator(model):
    translator = Firefox({"folder": str(model)})
    yield translator
    translator.close()


def children():
    return {thread for thread in threading.enumerate() if thread.name == "offline translator"}


def test_a_real_model_translates(translator):
    texts = ["Hello world.", "This is the talk."]
    assert translator.translate_all(texts) == ["Cześć świecie.", "To jest ten wykład."]
    assert translator.translate("this network is really big") == "to sieć jest naprawdę duża"


def test_sentences_are_parted_before_the_model_and_abbreviations_are_no_ends(translator, monkeypatch):
    asked = []
    ask = TranslatingProcess.translate
    monkeypatch.setattr(TranslatingProcess, "translate", lambda self, texts: asked.extend(texts) or ask(self, texts))
    assert translator.translate("Mr. Smith speaks. Hello world.") == "Pan Kowalski mówi. Cześć świecie."
    assert asked == ["Mr. Smith speaks.", "Hello world."]


def test_what_is_longer_than_the_models_window_goes_in_parts(translator):
    answer = translator.translate(" ".join(["Hello"] * 300))  # the engine itself leaves out what is after 256
    assert answer.split() == ["Cześć"] * 300


def test_a_damaged_model_is_told_of(tmp_path):
    folder = firefox_model.written(tmp_path / "damaged")
    (folder / "records.json").write_text('{"data": [{"name": "vocab.enpl.spm", "decompressedHash": "00"}]}')
    with pytest.raises(InputError, match=r"vocab\.enpl\.spm is damaged"):
        Firefox({"folder": str(folder)}).translate("Hello")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("<i>Hello</i> world.", "<i>Cześć</i> świecie."),
        ("this is the <i>really</i> big network.", "to jest ten <i>naprawdę</i> duża sieć."),
        ("this is {0} the talk", "to jest {0} ten wykład"),
        ("♪ this is the talk ♪", "♪ to jest ten wykład ♪"),
        ("[Applause]\nHello world.", "[Brawa]\nCześć świecie."),
        ("- Hello\n- this is the talk", "- Cześć\n- to jest ten wykład"),
        ("this network is\nreally big", "to sieć jest\nnaprawdę duża"),
    ],
)
def test_tags_signs_and_lines_are_where_they_were(translator, text, answer):
    assert translator.translate(text) == answer


def test_a_text_the_model_says_nothing_about_is_a_bad_answer(translator):
    with pytest.raises(BadAnswer, match="gave no translation of this text"):
        translator.translate("unknown words only")


def test_it_needs_nothing_and_sends_nothing():
    assert Firefox.destination == ""
    assert Firefox().missing == ()


def test_without_a_model_it_says_what_to_do():
    with pytest.raises(ServiceRefused) as told:
        Firefox().translate("Hello world.")
    assert str(told.value) == (
        "No model for translating offline is installed yet; in the window choose Translate, Offline translation model, "
        "or name a folder that holds one in DWUGLOS_FIREFOX_MODEL."
    )


def test_the_installed_model_and_the_named_folder_are_found(model, monkeypatch, tmp_path):
    install_from(firefox_model.written(tmp_path / "other", {"Hello": "Witaj"}))
    translator = Firefox()
    assert translator.translate("Hello") == "Witaj"
    translator.close()
    monkeypatch.setenv("DWUGLOS_FIREFOX_MODEL", str(model))
    translator = Firefox()
    assert translator.translate("Hello") == "Cześć"
    translator.close()


@pytest.mark.parametrize("content", [b"garbage " * 99, None])
def test_a_model_that_does_not_load_is_told_of(tmp_path, content):
    folder = firefox_model.written(tmp_path / "bad")
    file = files_in(folder).model
    file.write_bytes(content or file.read_bytes()[:5000])
    translator = Firefox({"folder": str(folder)})
    with pytest.raises(InputError) as told:
        translator.translate("Hello world.")
    assert str(told.value) == f"The model in {folder} cannot be used; download it anew, or choose another folder."
    assert children() == set()


def test_a_folder_may_be_named_from_where_the_user_is(model, monkeypatch):
    (model.parent / "json.py").write_text("raise SystemExit('not the module of that name')")
    monkeypatch.chdir(model.parent)
    translator = Firefox({"folder": model.name})
    assert translator.translate("Hello") == "Cześć"
    translator.close()


def test_after_closing_nothing_is_left(model):
    translator = Firefox({"folder": str(model)})
    translator.translate("Hello")
    assert len(children()) == 1
    translator.close()
    assert children() == set()
    with pytest.raises(Cancelled):
        translator.translate("Hello")


def test_a_forgotten_translator_ends_its_process(model):
    translator = Firefox({"folder": str(model)})
    translator.translate("Hello")
    del translator
    gc.collect()
    assert children() == set()


def test_several_threads_get_their_own_answers(translator):
    texts = ["Hello world.", "This is the talk.", "Mr. Smith speaks.", "this network is really big"] * 5
    answers = {}

    def ask(n, text):
        answers[n] = translator.translate(text)

    threads = [threading.Thread(target=ask, args=each) for each in enumerate(texts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answers[n] for n in range(len(texts))] == [translated(text) for text in texts]
