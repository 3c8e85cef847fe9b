"""The jobs about speech models."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.cli.models import _Telling
from dwuglos.models.downloads import Fetched
from tests.dwuglos.cli.conftest import Command
from tests.stand_ins.speech_models import StandIn
from tests.stand_ins.speech_places import use_engine


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a model, with an engine that behaves well."""
    return use_engine(tmp_path, monkeypatch)


def test_models(run: Command, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert "tiny.en\t78\tMIT\thuggingface.co/Systran/faster-whisper-tiny.en\tno" in run("models").out
    with StandIn() as server:
        monkeypatch.setenv("DWUGLOS_SPEECH_MODELS", server.address)
        server.behaviour = "cut-off"
        assert run("models", "get", "tiny.en").status == 3
        assert "\tin part\t" in run("models").out
        server.behaviour = "good"
        done = run("models", "get", "tiny.en")
        assert done.status == 0
        assert done.err.splitlines()[-1] == "100%"
        assert Path(done.out.strip()).name == "tiny.en"
    assert [each["name"] for each in run("models", "--json").json if each["installed"]] == ["tiny.en"]
    assert run("recognisers", "--json").json[0]["ready"]
    assert run("models", "remove", "tiny.en").status == 0
    assert not any(each["installed"] for each in run("models", "--json").json)
    assert run("models", "get", "huge").status == 2


def test_as_json_each_model_has_all_that_is_known_of_it(run: Command, model: Path) -> None:
    rows = run("models", "--json").json
    assert {row["installed"] for row in rows} == {False}
    (tiny,) = (row for row in rows if row["name"] == "tiny.en")
    assert (tiny["megabytes"], tiny["licence"], tiny["source"]) == (
        78,
        "MIT",
        "huggingface.co/Systran/faster-whisper-tiny.en",
    )


@pytest.mark.parametrize(("total", "lines"), [(1000, ["0%", "99%", "100%"]), (0, ["0%"])])
def test_each_step_of_a_hundred_is_told_once(total: int, lines: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    tell = _Telling()
    for done in (0, 9, 999, 999, 1000) if total else (0, 0):
        tell(Fetched(done, total))
    assert capsys.readouterr().err.splitlines() == lines


def test_where_a_model_was_put_is_told_as_json(run: Command, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with StandIn() as server:
        monkeypatch.setenv("DWUGLOS_SPEECH_MODELS", server.address)
        done = run("models", "get", "tiny.en", "--json")
    assert done.json["name"] == "tiny.en"
    assert Path(done.json["folder"]).is_dir()
