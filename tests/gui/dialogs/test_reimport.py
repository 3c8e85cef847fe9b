"""A corrected English transcript, seen before it is taken."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from dwuglos.talk import edits
from gui.commands.whole_texts import TakeCorrection
from gui.dialogs import new_talk
from gui.dialogs.reimport import ReimportDialog, take_correction
from tests.gui.desk import answer_questions


def _srt(segments, changed=None):
    def clock(ms):
        return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02},{ms % 1000:03}"

    texts = changed or {}
    blocks = (
        f"{n}\n{clock(each.start)} --> {clock(each.end)}\n{texts.get(each.id, each.source)}\n"
        for n, each in enumerate(segments, 1)
    )
    return "\n".join(blocks)


@pytest.fixture
def corrected(at_work, tmp_path):
    path = tmp_path / "corrected.srt"
    path.write_text(_srt(at_work.transcript, {4: "Some were very lonely."}), "utf-8")
    return path


@pytest.fixture
def act(monkeypatch, at_work):
    """A function that says what is done with the dialog once it has read its file."""
    seen = []

    def prepare(deed):
        def run(dialog):
            dialog.show()
            at_work.qtbot.waitUntil(lambda: not dialog.source.text().startswith("Reading"))
            seen.append(dialog)
            deed(dialog)
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", run)
        return seen

    return prepare


def _rows(dialog):
    return [tuple(row[:4]) for row in dialog.table.rows]


def test_what_changes_is_seen_and_taken_as_one_step(at_work, corrected, act):
    before = list(at_work.transcript)
    shown = []

    def deed(dialog):
        shown.extend([_rows(dialog), dialog.source.text(), dialog.detail.toPlainText()])
        dialog.go.click()

    act(deed)
    take_correction(at_work.window, corrected)
    assert shown[0] == [("0:08", "Some were lonely.", "Some were very lonely.", "Corrected")]
    assert shown[1] == "Stays: 5 · Corrected: 1 · New: 0 · Gone: 0"
    assert "very" in shown[2]
    assert at_work.segment(4).source == "Some were very lonely."
    assert at_work.told == "The corrected English was taken. Stays: 5. Corrected: 1. New: 0. Gone: 0."
    at_work.assert_saved()
    at_work.session.undo()
    assert list(at_work.transcript) == before


def test_new_segments_have_ids_that_no_later_one_gets(at_work, corrected, act):
    corrected.write_text(_srt(at_work.transcript) + "\n9\n00:01:00,000 --> 00:01:03,000\nAnd a new ending.\n", "utf-8")
    act(lambda dialog: dialog.go.click())
    take_correction(at_work.window, corrected)
    new = at_work.transcript[len(at_work.transcript) - 1]
    at_work.session.do(edits.split(at_work.transcript, new.id, "source", 5))
    assert len({each.id for each in at_work.transcript}) == len(at_work.transcript)


def test_all_segments_are_shown_if_wanted(at_work, corrected, act):
    def deed(dialog):
        dialog.which.setCurrentIndex(dialog.which.count() - 1)
        assert [row[3] for row in _rows(dialog)] == ["Stays"] * 3 + ["Corrected"] + ["Stays"] * 2
        dialog.reject()

    act(deed)
    take_correction(at_work.window, corrected)
    assert at_work.segment(4).source == "Some were lonely."


def test_what_changed_while_it_was_shown_is_kept(at_work, corrected, act):
    def deed(dialog):
        at_work.session.do(edits.set_target(at_work.transcript, 5, "Nowe tłumaczenie."))
        dialog.go.click()

    act(deed)
    take_correction(at_work.window, corrected)
    assert at_work.target(5) == "Nowe tłumaczenie."
    assert at_work.segment(4).source == "Some were very lonely."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Quite another story is told here, and it goes on.", "hardly anything of this talk"),
        ("Zażółć gęślą jaźń, a potem jeszcze raz.", "is in Polish"),
    ],
)
def test_what_cannot_be_taken_is_told(at_work, corrected, act, text, sentence):
    corrected = corrected.with_suffix(".txt")
    corrected.write_text(text, "utf-8")

    def deed(dialog):
        assert sentence in dialog.trouble.text()
        assert not dialog.go.isEnabled()
        dialog.reject()

    act(deed)
    take_correction(at_work.window, corrected)


def test_the_same_english_is_nothing_to_take(at_work, corrected, act):
    corrected.write_text(_srt(at_work.transcript), "utf-8")

    def deed(dialog):
        assert dialog.notices.text() == "The talk has this English already; there is nothing to take."
        assert not dialog.go.isEnabled()
        dialog.reject()

    act(deed)
    take_correction(at_work.window, corrected)


def test_the_command_asks_for_the_file(at_work, corrected, act, monkeypatch):
    monkeypatch.setattr(new_talk.QFileDialog, "getOpenFileName", lambda *_: (str(corrected), ""))
    seen = act(lambda dialog: dialog.reject())
    at_work.run(TakeCorrection)
    assert isinstance(seen[0], ReimportDialog)


def test_a_file_that_is_dropped_is_known_as_a_correction(at_work, corrected, act, monkeypatch):
    asked = answer_questions(monkeypatch, "See the corrections…")
    act(lambda dialog: dialog.go.click())
    at_work.window.bring_in([corrected])
    at_work.qtbot.waitUntil(lambda: at_work.segment(4).source == "Some were very lonely.")
    assert asked == [
        "corrected.srt has the English of “Lighthouses”, which is open, with corrections. Take these over?"
    ]
