"""The file of the library taken away while a talk is open."""

from dwuglos import places
from dwuglos.store.library import Library
from tests.gui.desk import CTRL, Key


def test_edits_wait_while_the_file_of_the_library_is_away(at_work):
    away = at_work.path.with_name("away.db")
    at_work.path.rename(away)
    at_work.type("Czeka")
    at_work.session.save_now()
    at_work.key(Key.Key_Return, CTRL)
    at_work.qtbot.waitUntil(lambda: "Meanwhile the talk is kept in" in at_work.told)
    (kept,) = (places.settings().parent / "rescued").glob("*.db")
    assert str(kept) in at_work.told
    with Library(kept, reading=True) as library:
        assert [each.id for each in library.segments(1)] == [each.id for each in at_work.transcript]
    assert "was removed or moved while it was open" in at_work.told
    assert not at_work.session.is_saved
    away.rename(at_work.path)
    at_work.session.try_again()
    at_work.assert_saved()
    assert at_work.stored()[3].target == "Czeka"
    at_work.qtbot.waitUntil(lambda: not kept.exists())


def test_text_being_typed_is_kept_as_well(at_work):
    away = at_work.path.with_name("away.db")
    at_work.path.rename(away)
    at_work.type("Pisane")
    at_work.qtbot.waitUntil(lambda: "Meanwhile the talk is kept in" in at_work.told)
    (kept,) = (places.settings().parent / "rescued").glob("*.db")
    with Library(kept, reading=True) as library:
        assert library.segments(1)[3].target == "Pisane"
    assert at_work.cell.text() == "Pisane"
    away.rename(at_work.path)
    at_work.key(Key.Key_Return)
    at_work.session.try_again()
    at_work.assert_saved()
    at_work.qtbot.waitUntil(lambda: not kept.exists())


def test_the_same_is_said_once_however_often_it_fails(at_work):
    at_work.path.rename(at_work.path.with_name("away.db"))
    at_work.type("Pisane")
    at_work.qtbot.waitUntil(lambda: "Meanwhile the talk is kept in" in at_work.told)
    (bar,) = at_work.window.notices._shown()
    for letter in " dalej":
        at_work.type(letter)
        at_work.session.save_now()
        at_work.settle()
    assert at_work.window.notices._shown() == [bar]
    at_work.path.with_name("away.db").rename(at_work.path)
    at_work.key(Key.Key_Return)
    at_work.session.try_again()
    at_work.assert_saved()
