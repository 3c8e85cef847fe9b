"""A talk file with the recording in it: what went in comes out, and of a bad one nothing is taken."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.errors import Cancelled, MediaError, UnwritableFile
from dwuglos.exporting import talk_media
from dwuglos.exporting.talk_media import save_with_media
from dwuglos.importing.new_talk import read_talk
from dwuglos.importing.talk_media import unpack_media
from dwuglos.media.files import media_of
from dwuglos.store.library import Library
from dwuglos.talk.file_layout import RECORDING
from dwuglos.talk.media import Media
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import NewSegment, number
from dwuglos.talk.whole_talk import WholeTalk

FILM = random.Random(5).randbytes(2_500_000)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "films" / "Sieci: część 1.mp4"
    path.parent.mkdir()
    path.write_bytes(FILM)
    return path


@pytest.fixture
def whole(film: Path) -> WholeTalk:
    with Library("sqlite://") as library:
        facts = TalkFacts(media=media_of(film))
        return library.whole_talk(library.add_talk("Sieci", number([NewSegment(0, 900, "Nets.")]), facts=facts))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where recordings of talk files are put."""
    monkeypatch.setenv("DWUGLOS_MEDIA", str(tmp_path / "media"))
    return tmp_path / "media"


@pytest.fixture
def packed(tmp_path: Path, whole: WholeTalk, film: Path) -> Path:
    """A talk file with its film in it, in a folder of its own; the film itself is gone."""
    path = tmp_path / "sent" / "sieci.dwuglos"
    path.parent.mkdir()
    save_with_media(whole, film, path)
    film.unlink()
    return path


def test_a_film_travels_with_its_talk(packed: Path, whole: WholeTalk, folder: Path) -> None:
    new = read_talk(packed)
    assert new.notices == ()
    assert new.whole is not None
    assert new.whole.segments == whole.segments
    media = new.facts.media
    assert media is not None
    assert Path(media.path).parent == folder
    assert Path(media.path).name.startswith("Sieci_ część 1-")
    assert Path(media.path).suffix == ".mp4"
    assert Path(media.path).read_bytes() == FILM
    assert read_talk(packed).facts.media == media
    assert len(list(folder.iterdir())) == 1


def test_the_same_talk_gives_the_same_bytes(tmp_path: Path, whole: WholeTalk, film: Path) -> None:
    files = [tmp_path / "a.dwuglos", tmp_path / "b.dwuglos"]
    for path in files:
        save_with_media(whole, film, path)
    assert files[0].read_bytes() == files[1].read_bytes()
    with zipfile.ZipFile(files[0]) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.namelist()[-1] == RECORDING
        assert archive.testzip() is None


def test_a_film_beside_the_file_is_taken_before_the_one_in_it(packed: Path, folder: Path) -> None:
    beside = packed.parent / "Sieci: część 1.mp4"
    beside.write_bytes(FILM)
    media = read_talk(packed).facts.media
    assert media is not None
    assert media.path == str(beside)
    assert not folder.exists()


def test_a_file_without_one_gives_none(tmp_path: Path, whole: WholeTalk, folder: Path) -> None:
    from dwuglos.exporting.talk_files import pack

    path = tmp_path / "plain.dwuglos"
    path.write_bytes(pack(whole))
    assert unpack_media(path, Media("a.mp4", "0" * 64), folder) is None


def rewritten(path: Path, change: Callable[[zipfile.ZipInfo, bytes], tuple[zipfile.ZipInfo, bytes]]) -> None:
    with zipfile.ZipFile(path) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, "w") as archive:
        for info, content in members:
            archive.writestr(*(change(info, content) if info.filename == RECORDING else (info, content)))


def other(info: zipfile.ZipInfo, content: bytes) -> tuple[zipfile.ZipInfo, bytes]:
    return info, b"x" + content[1:]


def deflated(info: zipfile.ZipInfo, content: bytes) -> tuple[zipfile.ZipInfo, bytes]:
    info.compress_type = zipfile.ZIP_DEFLATED
    return info, bytes(len(content))


@pytest.mark.parametrize("change", [other, deflated])
def test_a_film_that_is_not_the_one_is_not_taken_and_the_talk_is(
    packed: Path, folder: Path, change: Callable[[zipfile.ZipInfo, bytes], tuple[zipfile.ZipInfo, bytes]]
) -> None:
    rewritten(packed, change)
    new = read_talk(packed)
    sentence = "The recording in “sieci.dwuglos” is damaged; ask for the file once more."
    assert [str(notice) for notice in new.notices] == [sentence]
    assert new.facts.media is not None
    assert new.facts.media.path == "Sieci: część 1.mp4"
    assert not folder.exists() or not list(folder.iterdir())


def test_a_film_with_a_bad_checksum_is_not_taken(packed: Path, folder: Path) -> None:
    data = packed.read_bytes()
    place = data.index(FILM[1_000_000:1_000_100])
    packed.write_bytes(data[:place] + b"?" + data[place + 1 :])
    assert "damaged" in str(read_talk(packed).notices[0])
    assert not list(folder.iterdir())


def test_a_name_that_leads_elsewhere_stays_in_the_folder(packed: Path, folder: Path) -> None:
    digest = media_of(Path(str(read_talk(packed).facts.media.path))).digest  # type: ignore[union-attr]  # there is one
    for name in ("../../x.mp4", "..", "a\0b.exe", "CON.mp4", "x" * 300 + ".mp4"):
        place = unpack_media(packed, Media(name, digest), folder)
        assert place is not None
        assert place.resolve().parent == folder.resolve()
        assert place.suffix in (".mp4", "")


def test_what_cannot_be_put_in_leaves_the_older_file_alone(
    tmp_path: Path, whole: WholeTalk, film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talk.dwuglos"
    path.write_bytes(b"older")
    with pytest.raises(Cancelled):
        save_with_media(whole, film, path, lambda: True)
    monkeypatch.setattr(talk_media, "MOST_MEDIA", 1 << 20)
    with pytest.raises(UnwritableFile, match="is larger than 1 MB, more than a talk file holds"):
        save_with_media(whole, film, path)
    with pytest.raises(MediaError, match="is not there any more"):
        save_with_media(whole, film.with_name("gone.mp4"), path)
    assert path.read_bytes() == b"older"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []
