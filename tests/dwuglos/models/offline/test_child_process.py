import json
from io import BytesIO

import pytest

from dwuglos.models.offline import child_process, files_in
from tests.stand_ins import firefox_model


@pytest.fixture
def load(tmp_path):
    files = files_in(firefox_model.written(tmp_path))
    vocabulary = str(files.source_vocabulary)
    return {"load": {"model": str(files.model), "source": vocabulary, "target": vocabulary, "shortlist": None}}


def talk(*questions):
    asked, answers = BytesIO(b"".join(json.dumps(each).encode() + b"\n" for each in questions)), BytesIO()
    status = child_process.talk(asked, answers)
    return status, [json.loads(line) for line in answers.getvalue().splitlines()]


def test_it_loads_and_answers_until_the_input_ends(load):
    assert talk(load, {"texts": ["Hello world.", "", "This is the talk."]}, {"texts": []}) == (
        0,
        [{"loaded": True}, {"texts": ["Cześć świecie.", "", "To jest ten wykład."]}, {"texts": []}],
    )


def test_without_input_it_ends():
    assert talk() == (0, [])


def test_a_model_that_does_not_load_ends_it(load, tmp_path):
    (tmp_path / "model.enpl.intgemm.alphas.bin").write_bytes(b"garbage")
    assert talk(load, {"texts": ["Hello"]}) == (1, [{"error": "ValueError"}])


def test_a_panic_ends_it_with_a_word(load, monkeypatch):
    class Panic(BaseException):
        pass

    def translate(text):
        raise Panic(text)

    monkeypatch.setattr(child_process, "_load_engine", lambda **files: translate)
    assert talk(load, {"texts": ["a secret"]}, {"texts": ["two"]}) == (1, [{"loaded": True}, {"error": "Panic"}])
