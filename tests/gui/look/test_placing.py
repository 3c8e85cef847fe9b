"""The window stands where it stood the last time."""

from gui.commands.view import FullScreen
from gui.look import placing


def test_the_window_comes_back_where_it_was(new_desk):
    first = new_desk()
    first.window.resize(777, 555)
    first.window.close()
    second = new_desk()
    assert second.settings.window == {}
    second.settings.window.update(first.settings.window)
    placing.place(second.window, second.settings.window)
    assert (second.window.width(), second.window.height()) == (777, 555)


def test_a_window_that_had_the_whole_screen_comes_back_as_it_was_before(new_desk):
    first = new_desk()
    first.window.resize(777, 555)
    first.run(FullScreen)
    assert first.window.isFullScreen()
    first.window.close()
    second = new_desk()
    placing.place(second.window, first.settings.window)
    assert not second.window.isFullScreen()
    assert (second.window.width(), second.window.height()) == (777, 555)
