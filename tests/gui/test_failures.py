"""From an exception nobody expected to words on the screen."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from gui.failures import Failures, report_head
from gui.widgets.report_box import ReportBox


@pytest.fixture
def failures(qapp, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    failures = Failures()
    failures.install()
    yield failures
    failures.deleteLater()


def fall(text):
    raise ValueError(text)


def caught():
    try:
        fall(" ".join(("Zdanie", "z", "wykładu")))
    except ValueError:
        return sys.exc_info()


def test_a_report_says_what_and_where_and_holds_no_text_of_talks(failures, qtbot, capsys):
    with qtbot.waitSignal(failures.happened) as happened:
        sys.excepthook(*caught())
    (report,) = happened.args
    assert report.startswith(report_head())
    assert "ValueError" in report
    assert "in fall" in report
    assert "Zdanie z wykładu" not in report
    assert "Zdanie z wykładu" not in capsys.readouterr().err


def test_a_report_does_not_name_whose_home_it_is(failures, qtbot, monkeypatch, capsys):
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parent)
    with qtbot.waitSignal(failures.happened) as happened:
        sys.excepthook(*caught())
    (report,) = happened.args
    assert str(Path(__file__).parent) not in report
    assert 'File "~/test_failures.py"' in report


def test_another_thread_is_heard_on_the_main_one(failures, qtbot, capsys):
    heard = []
    failures.happened.connect(lambda report: heard.append((threading.current_thread(), report)))
    thread = threading.Thread(target=fall, args=("x",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0] is threading.main_thread()
    assert "ValueError" in heard[0][1]


def test_the_user_is_told_once_at_a_time(failures, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    failures.show("first report", window)
    failures.show("second report", window)
    (box,) = window.findChildren(ReportBox)
    text = box.message.text()
    assert text.startswith("Something went wrong that should not have. Your work is saved; you can go on.")
    assert box.report.toPlainText() == "first report"
    box.close()
    failures.show("third report", window, is_saved=False)
    (box,) = [each for each in window.findChildren(ReportBox) if each.isVisible()]
    assert "The last changes are not saved yet" in box.message.text()
    assert box.report.toPlainText() == "third report"


def test_control_c_ends_the_program(failures, monkeypatch):
    ended = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(1))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [1]


def test_a_report_holds_no_more_of_the_machine_than_its_system():
    import platform

    assert platform.node() not in report_head() or not platform.node()
    assert "Python" in report_head()
