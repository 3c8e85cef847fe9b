import errno
import gzip
import hashlib
import json
import os
import time
from pathlib import Path

import pytest

from dwuglos.errors import BadAnswer, InputError, ServiceOffline, UnwritableFile
from dwuglos.models.offline import checked, files, files_in, install_from, installed, remove
from tests.stand_ins import firefox_model
from tests.stand_ins.firefox_records import packed


@pytest.fixture
def mine(tmp_path):
    """A folder with a model."""
    return firefox_model.written(tmp_path / "mine")


def told(work, *arguments, kind=InputError):
    with pytest.raises(kind) as error:
        work(*arguments)
    return str(error.value)


def test_nothing_is_installed_at_first():
    assert installed() is None


def test_a_folder_is_installed_and_removed(mine, models):
    assert install_from(mine) == models / "en-pl" == installed()
    assert files_in(models / "en-pl").model.read_bytes() == files_in(mine).model.read_bytes()
    remove()
    assert installed() is None
    assert list(models.iterdir()) == []
    remove()


def test_installing_again_replaces(mine, models, tmp_path):
    install_from(mine)
    (models / "en-pl" / "old.txt").write_text("old")
    install_from(firefox_model.written(tmp_path / "other", {"one": "jeden"}))
    assert sorted(path.name for path in (models / "en-pl").iterdir()) == [
        "model.enpl.intgemm.alphas.bin",
        "vocab.enpl.spm",
    ]
    assert list(models.iterdir()) == [models / "en-pl"]


def test_a_folder_of_models_may_hold_it(mine, tmp_path):
    mine.rename(tmp_path / "en-pl")
    assert install_from(tmp_path) == installed()


@pytest.mark.parametrize(("ending", "pack"), [(".zst", packed), (".gz", gzip.compress)])
def test_packed_files_are_unpacked(mine, ending, pack):
    for path in list(mine.iterdir()):
        path.with_name(path.name + ending).write_bytes(pack(path.read_bytes()))
        path.unlink()
    files = files_in(install_from(mine))
    assert (files.model.read_bytes(), files.source_vocabulary.read_bytes()) == firefox_model.made()


@pytest.mark.parametrize("ending", [".zst", ".gz"])
def test_damaged_packages_are_told_of(mine, ending):
    model = files_in(mine).model
    packed_model = model.with_name(model.name + ending)
    model.rename(packed_model)
    assert told(install_from, mine) == f"{packed_model} cannot be read; copy it again, or download the model anew."
    assert installed() is None


def test_two_vocabularies_and_a_shortlist(mine):
    vocabulary = mine / "vocab.enpl.spm"
    (mine / "srcvocab.enpl.spm").write_bytes(vocabulary.read_bytes())
    (mine / "lex.50.50.enpl.s2t.bin").write_bytes(bytes(200))
    vocabulary.rename(mine / "trgvocab.enpl.spm")
    files = files_in(mine)
    assert [path.name for path in files] == [
        "model.enpl.intgemm.alphas.bin",
        "srcvocab.enpl.spm",
        "trgvocab.enpl.spm",
        "lex.50.50.enpl.s2t.bin",
    ]


@pytest.mark.parametrize("missing", ["model.enpl.intgemm.alphas.bin", "vocab.enpl.spm"])
def test_a_missing_file_is_told_of(mine, missing):
    (mine / missing).unlink()
    assert told(files_in, mine).startswith(f"There is no whole model in {mine}: it takes a file model.enpl….bin and")


@pytest.mark.parametrize("content", [b"", b"\n"])
def test_an_empty_vocabulary_is_told_of(mine, content):
    (mine / "vocab.enpl.spm").write_bytes(content)
    said = f"{mine / 'vocab.enpl.spm'} is empty or cut off; copy it again, or download the model anew."
    assert told(install_from, mine) == said
    assert installed() is None


@pytest.mark.parametrize(
    "damage",
    [lambda _: bytes(500), lambda _: b"x" * 500, lambda content: content[:-3], lambda content: content + b"\n"],
    ids=["zeros", "letters", "cut off", "more"],
)
def test_what_is_no_vocabulary_is_told_of(mine, damage):
    vocabulary = mine / "vocab.enpl.spm"
    vocabulary.write_bytes(damage(vocabulary.read_bytes()))
    said = f"{vocabulary} is not the vocabulary of a model; copy it again, or download the model anew."
    assert told(checked, mine) == said
    assert "vocab.enpl.spm is not the vocabulary of a model" in told(install_from, mine)
    assert installed() is None


def test_a_packed_emptiness_is_told_of(mine, models):
    (mine / "vocab.enpl.spm").unlink()
    (mine / "vocab.enpl.spm.gz").write_bytes(gzip.compress(b"") + bytes(100))
    assert "is empty or cut off" in told(install_from, mine)
    assert list(models.iterdir()) == []


def test_a_model_that_does_not_load_is_told_of(mine, models):
    model = files_in(mine).model
    model.write_bytes(model.read_bytes()[:5000])
    said = "These files are not a model that this program can use; look for another version of the model."
    assert told(install_from, mine) == said
    assert list(models.iterdir()) == []


def test_a_model_for_other_languages_is_told_of(mine):
    files_in(mine).model.rename(mine / "model.ende.intgemm.alphas.bin")
    assert told(files_in, mine) == (
        "model.ende.intgemm.alphas.bin belongs to a model for other languages; "
        "choose the folder of the one from English to Polish."
    )


def test_a_folder_that_is_none_is_told_of(tmp_path):
    folder = tmp_path / "nowhere"
    said = f"The folder {folder} cannot be read; choose the folder that holds the model's files."
    assert told(install_from, folder) == said


def write_records(folder, digest):
    records = [{"name": "vocab.enpl.spm", "decompressedHash": digest}, {"name": "lex.enpl.bin"}]
    (folder / "records.json").write_text(json.dumps({"data": records}))


def test_records_beside_the_files_are_believed(mine):
    write_records(mine, hashlib.sha256((mine / "vocab.enpl.spm").read_bytes()).hexdigest().upper())
    assert (install_from(mine) / "records.json").is_file()
    write_records(mine, "0" * 64)
    assert told(install_from, mine).startswith("vocab.enpl.spm is damaged: it does not match the list of models")


def test_a_named_folder_is_checked_by_its_records(mine):
    assert checked(mine) == files_in(mine)
    write_records(mine, hashlib.sha256((mine / "vocab.enpl.spm").read_bytes()).hexdigest())
    assert checked(mine) == files_in(mine)
    write_records(mine, "0" * 64)
    assert told(checked, mine).startswith("vocab.enpl.spm is damaged: it does not match the list of models")


def test_a_named_folder_must_not_be_packed(mine):
    vocabulary = mine / "vocab.enpl.spm"
    vocabulary.rename(mine / "vocab.enpl.spm.zst")
    assert told(checked, mine) == (
        f"{vocabulary}.zst is still packed; in the window choose Translate, Offline translation model, Choose folder, "
        "or unpack it."
    )


@pytest.mark.parametrize("records", ["", "[]", '{"data": 1}', '{"data": [1]}', '{"data": [{"name": 1}]}'])
def test_records_that_are_none_are_passed_over(mine, records):
    (mine / "records.json").write_text(records)
    assert install_from(mine) == installed()


def test_a_named_folder_comes_before_the_installed(mine, monkeypatch, tmp_path):
    install_from(mine)
    monkeypatch.setenv("DWUGLOS_FIREFOX_MODEL", str(mine))
    assert installed() == mine
    monkeypatch.setenv("DWUGLOS_FIREFOX_MODEL", str(tmp_path / "nowhere"))
    assert "cannot be read" in told(installed)


def test_no_room_is_told(mine, models, monkeypatch):
    def full(path, content):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    said = f"There is no room for the model in {models}; free some space and try again."
    assert told(install_from, mine, kind=UnwritableFile) == said
    assert list(models.iterdir()) == []


def test_a_place_that_cannot_be_made_is_told(mine, models):
    models.parent.mkdir(parents=True, exist_ok=True)
    models.write_text("in the way")
    assert told(install_from, mine, kind=UnwritableFile) == f"The folder {models} cannot be written to: File exists."


def test_what_a_killed_program_left_is_cleared_up(mine, models):
    old, young = models / "en-pl.abc.new", models / "en-pl.def.new"
    for folder in (old, young):
        (folder / "new").mkdir(parents=True)
    os.utime(old, (time.time() - 2 * 86_400,) * 2)
    install_from(mine)
    assert sorted(models.iterdir()) == [models / "en-pl", young]


@pytest.mark.parametrize(
    ("content", "sound"),
    [
        (b"\n\x00", True),
        (b"\n\x01a", True),
        (b"\n\x02a", False),
        (b"\n\x00a", False),
        (b"\x12\x00", False),
        (b"\x12\x00\n\x00\x1a\x01b", True),
        (b"\x08\x01\n\x00", False),
        (b"\n\x81\x01" + b"a" * 129, True),
        (b"\n\x81\x01" + b"a" * 128, False),
        (b"\n\x80\x01" + b"a" * 128 + b"\n\x00", True),
        (b"\n" + b"\x80" * 4 + b"\x00", True),
        (b"\n" + b"\x80" * 5 + b"\x00", False),
        (b"\n", False),
        (b"\n\x80", False),
        (b"", False),
    ],
)
def test_what_a_vocabulary_is_made_of(content, sound):
    assert files._is_vocabulary(content) is sound


OF_A = hashlib.sha256(b"a").hexdigest()


@pytest.mark.parametrize("digest", [None, "", OF_A, OF_A.upper()])
def test_what_is_not_known_otherwise_is_sound(digest):
    files.check_digest("x.bin", b"a", digest)
    if digest:
        with pytest.raises(InputError, match=r"x\.bin is damaged: it does not match the list of models"):
            files.check_digest("x.bin", b"b", digest)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (None, None),
        (InputError("x"), InputError),
        (BadAnswer("x"), InputError),
        (ServiceOffline("x"), ServiceOffline),
    ],
)
def test_a_model_is_tried_out_and_its_process_ended(monkeypatch, tmp_path, error, kind):
    seen = []

    class Process:
        def __init__(self, model):
            seen.append("begun")

        def translate(self, texts):
            seen.append(texts)
            if error:
                raise error

        def close(self):
            seen.append("closed")

    monkeypatch.setattr("dwuglos.models.offline.translating_process.TranslatingProcess", Process)
    folder = firefox_model.written(tmp_path / "model")
    if kind:
        with pytest.raises(kind):
            files.try_out(folder)
    else:
        files.try_out(folder)
    assert seen == ["begun", ["Hello."], "closed"]
