"""The command line and services that need something."""

import json

import pytest

from dwuglos import cli, keys
from dwuglos.settings import Settings
from dwuglos.translators import TRANSLATORS, Need
from tests.stand_ins.deepl import DeepL
from tests.stand_ins.web import KEY, polish

NAMES = [translator.name for translator in TRANSLATORS]


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch):
    monkeypatch.setattr(keys, "_session", {})
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def run(tmp_path, capsys):
    """A function that does one job and returns its status, output and complaints."""

    def do(*words):
        status = cli.main([*map(str, words), "--library", str(tmp_path / "library.db")])
        told = capsys.readouterr()
        return status, told.out, told.err

    return do


@pytest.fixture
def talk(run, tmp_path):
    file = tmp_path / "talk.srt"
    file.write_text("1\n00:00:01,000 --> 00:00:03,000\nThis is the talk.\n")
    return run("import", file)[1].strip()


def test_the_list_says_what_each_service_is(run):
    rows = json.loads(run("translators", "--json")[1])
    assert [row["name"] for row in rows] == NAMES
    deepl = rows[NAMES.index("deepl")]
    assert deepl["destination"] == "api.deepl.com"
    assert (deepl["online"], deepl["paid"], deepl["price"]) == (True, True, 20.0)
    assert deepl["needs"] == [{"name": "key", "title": "Key", "secret": True, "required": True}]
    assert deepl["limits"] == {"texts": 50, "characters": 20_000, "parallel": 2}
    google = rows[NAMES.index("google")]
    assert (google["online"], google["paid"], google["needs"]) == (True, False, [])


def test_the_list_in_words(run):
    lines = run("translators")[1].split("\n")
    assert "google\tGoogle Translate\tonline: translate.google.com\tfree\tnothing" in lines
    assert "deepl\tDeepL\tonline: api.deepl.com\tabout 20 € for a million characters\tkey" in lines
    assert [line for line in lines if line.startswith("firefox\t") and "\ton this computer\tfree\t" in line]


def test_the_list_knows_the_settings_and_asks_no_keyring(run, tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    monkeypatch.setenv("DWUGLOS_SETTINGS", str(path))
    Settings(services={"libretranslate": {"address": "http://localhost:5000"}}).save(path)
    monkeypatch.setattr(keys, "_keyring", lambda: pytest.fail("the keyring was asked"))
    libre = json.loads(run("translators", "--json")[1])[NAMES.index("libretranslate")]
    assert (libre["destination"], libre["online"]) == ("", False)


def test_what_is_missing_is_told_before_anything_is_done(run, talk):
    assert run("translate", talk, "--with", "deepl") == (
        2,
        "",
        "dwuglos: DeepL cannot work without: Key. Enter it in the window (Translate, Translation services…), or start "
        "the program with DWUGLOS_DEEPL_KEY.\n",
    )


@pytest.mark.parametrize("kind", TRANSLATORS, ids=NAMES)
def test_every_required_need_may_come_from_the_environment(kind, monkeypatch):
    from dwuglos.translators import prepared, values_for

    for need in kind.needs:
        assert isinstance(need, Need)
        monkeypatch.setenv(keys.variable(kind.name, need.name), "x")
    assert prepared(kind, values_for(kind, {})).missing == ()


def test_a_paid_run_tells_its_price_first(run, talk, monkeypatch):
    with DeepL() as service:
        monkeypatch.setenv(service.variable, service.address)
        monkeypatch.setenv("DWUGLOS_DEEPL_KEY", KEY)
        status, _, told = run("translate", talk, "--with", "deepl")
    assert status == 0
    assert "Characters: 17, which cost about 0.01 €" in told.split("\n")
    assert KEY not in told
    assert polish("This is the talk.") in run("show", talk)[1]


def test_a_wrong_key_ends_the_run_without_being_repeated(run, talk, monkeypatch):
    with DeepL() as service:
        monkeypatch.setenv(service.variable, service.address)
        monkeypatch.setenv("DWUGLOS_DEEPL_KEY", "wrong-key")
        status, out, told = run("translate", talk, "--with", "deepl")
    assert status == 3
    assert "DeepL does not accept the key" in told
    assert "wrong-key" not in out + told
