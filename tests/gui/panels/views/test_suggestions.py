"""Suggestions from the memory: found for the current segment, taken by key and mouse, learnt from what is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from dwuglos.drafts.answers import digest
from dwuglos.language.terms import Term
from dwuglos.store import units
from dwuglos.store.units import file_of, units_of
from dwuglos.store.units.unit import NewUnit
from dwuglos.store.values import KeptDraft
from dwuglos.talk.edits import set_source
from dwuglos.translators.google import Google
from gui import talk_memory, word_sources
from gui.commands.edit import Undo
from gui.commands.file import CloseTalk
from gui.commands.segment import Confirm
from gui.drafts.proposing import Proposing
from gui.panels.views.suggestions import SuggestionModel, SuggestionsView
from gui.suggestion import Suggestion
from gui.talk_suggestions import SuggestionChoices
from tests.dwuglos.lexicons.small_dictionary import write
from tests.gui.desk import ALT, CTRL, Desk, Key

ALIKE = NewUnit("Some were very lonely.", "Niektórzy byli bardzo samotni.", "Keepers")
SAME = NewUnit("Some were lonely.", "Niektórzy byli samotni.", "Islands")


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_memory, "LEARN_MS", 10)


def fill(desk: Desk, *units: NewUnit) -> None:
    with closing(units_of(str(desk.path))) as memory:
        memory.add(units)


def come(desk: Desk, view: Any, count: int) -> None:
    desk.qtbot.waitUntil(lambda: len(view.model.rows) == count)


Call = Callable[[str], Any]


def test_what_is_like_the_current_segment_is_shown_the_best_first(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    rows = [view.model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(2)]
    assert rows == [
        "Memory: 1 · 100% · Islands. Niektórzy byli samotni.",
        "Memory: 2 · 87% · Keepers. Niektórzy byli bardzo samotni.",
    ]
    assert "very" in view.model.html(1)
    assert view.empty.isHidden()
    at_work.table.go_to(5)
    nothing = "There is nothing for this segment in the memory or in dictionaries yet."
    at_work.qtbot.waitUntil(lambda: view.empty.text() == nothing)
    assert view.model.rowCount() == 0
    assert view.empty.isVisible()


def test_one_is_taken_by_its_number_as_a_draft(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    at_work.table.setFocus()
    at_work.key(Key.Key_2, CTRL)
    segment = at_work.segment(4)
    assert (segment.target, segment.state, segment.origin) == ("Niektórzy byli bardzo samotni.", "translated", "memory")
    at_work.assert_saved()
    at_work.run(Undo)
    assert at_work.target(4) == ""


def test_in_an_open_cell_it_is_typed_and_can_be_undone_there(at_work: Desk, call: Call) -> None:
    fill(at_work, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Byli")
    at_work.key(Key.Key_1, CTRL)
    assert at_work.cell.text() == "Niektórzy byli samotni."
    at_work.cell.input.undo()
    assert at_work.cell.text() == "Byli"


def test_enter_takes_the_chosen_one(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    view.list.setFocus()
    at_work.key(Key.Key_Down)
    at_work.key(Key.Key_Return)
    assert at_work.target(4) == "Niektórzy byli bardzo samotni."


def test_a_number_without_a_suggestion_says_why(at_work: Desk, call: Call) -> None:
    commands = [each for each in at_work.window.menus._entries if type(each.command).__name__ == "TakeSuggestion2"]
    (entry,) = commands
    assert entry.command.obstacle() == "Open the panel of suggestions first."
    fill(at_work, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    assert entry.command.obstacle() == "There is no suggestion of that number."


def test_what_is_confirmed_is_learnt_and_suggested_elsewhere(at_work: Desk, call: Call) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Niektórzy byli samotni.")
    at_work.run(Confirm)
    at_work.assert_saved()

    def learnt() -> bool:
        with closing(units_of(str(at_work.path))) as memory:
            return [unit.target for unit in memory.same("Some were lonely.")] == ["Niektórzy byli samotni."]

    at_work.qtbot.waitUntil(learnt)
    view = call("SuggestionsPanel")
    at_work.table.go_to(4)
    at_work.settle()
    assert view.model.rows == (), "a segment is no suggestion for itself"


def test_a_draft_is_not_learnt(at_work: Desk) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Niektórzy")
    at_work.table.go_to(5)
    at_work.assert_saved()
    at_work.qtbot.wait(50)
    file = file_of(str(at_work.path))
    assert file is not None
    assert not file.exists()


def test_what_was_confirmed_before_comes_in_when_a_talk_has_been_open_for_a_while(at_work: Desk) -> None:
    at_work.session.memory._catch_up()
    over: list[object] = []
    at_work.tasks.quiet(lambda *_: None, over.append, over.append)  # after that; a look meanwhile would be in its way
    at_work.qtbot.waitUntil(lambda: over != [])
    with closing(units_of(str(at_work.path))) as memory:
        assert memory.count() == 2


def test_a_damaged_memory_is_told_and_work_goes_on(at_work: Desk, call: Call) -> None:
    file = file_of(str(at_work.path))
    assert file is not None
    file.write_bytes(b"nothing of the kind" * 100)
    view = call("SuggestionsPanel")
    at_work.qtbot.waitUntil(lambda: "is damaged. Move it away" in view.empty.text())
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Niektórzy byli samotni.")
    at_work.run(Confirm)
    at_work.assert_saved()
    assert at_work.target(4) == "Niektórzy byli samotni."


def test_a_hidden_panel_looks_for_nothing(at_work: Desk, call: Call) -> None:
    call("SuggestionsPanel")
    assert at_work.session.memory.is_watched
    call("SuggestionsPanel")
    assert not at_work.session.memory.is_watched
    at_work.table.go_to(5)
    at_work.settle()
    assert at_work.session.memory.matches == ()


# Machines, terms and words


@pytest.fixture
def glossary(at_work: Desk, tmp_path: Path) -> Path:
    file = tmp_path / "terms.csv"
    file.write_text("english;polish;forbidden\nlonely;samotny;osamotniony\nkeeper;latarnik;\n", encoding="utf-8")
    at_work.settings.services["language-model"] = {"glossary": str(file)}
    return file


@pytest.fixture
def lexicon(at_work: Desk, tmp_path: Path) -> Path:
    entries = {"lonely": "lonely /x/ <Adj>\n 1.  samotny, osamotniony\n 2.  bezludny\n", "day": "day\n  dzień\n"}
    index = write(tmp_path, entries, chunk=40)
    at_work.settings.lexicons.append(str(index))
    return index


def use(desk: Desk) -> None:
    desk.session.suggestions.use(SuggestionChoices.of(desk.settings))


def shown(view: Any) -> list[str]:
    return [view.model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(view.model.rowCount())]


def test_all_kinds_stand_one_below_the_other(at_work: Desk, call: Call, glossary: Path, lexicon: Path) -> None:
    assert glossary.exists()
    assert lexicon.exists()
    use(at_work)
    fill(at_work, SAME)
    source = at_work.segment(4).source
    answer = digest(Google({}), source)
    at_work.session.keep_drafts("google", [KeptDraft(answer, "Paru było samotnych.", {})])
    view = call("SuggestionsPanel")
    come(at_work, view, 4)
    assert shown(view) == [
        "Memory: 1 · 100% · Islands. Niektórzy byli samotni.",
        "Machine: 2 · Google Translate. Paru było samotnych.",
        "Terms: 3 · lonely. samotny",
        "Dictionary: 4 · lonely. samotny, osamotniony; bezludny",
    ]
    assert "not: osamotniony" in view.model.html(2)
    assert "<b>Dictionary</b>" in view.model.html(3)
    assert view.empty.isHidden()


def test_terms_of_the_library_come_before_those_of_a_file(at_work: Desk, call: Call, glossary: Path) -> None:
    use(at_work)
    at_work.answer(at_work.tasks.store, lambda library: library.add_terms([Term("lonely", "osamotniony")]))
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    assert shown(view) == ["Terms: 1 · lonely. osamotniony"]


def test_a_draft_of_a_machine_is_taken_with_its_origin(at_work: Desk, call: Call) -> None:
    at_work.session.keep_drafts("google", [KeptDraft("sent", "Paru było samotnych.", {4: "Paru było samotnych."})])
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    at_work.table.setFocus()
    at_work.key(Key.Key_1, CTRL)
    segment = at_work.segment(4)
    assert (segment.target, segment.state, segment.origin) == ("Paru było samotnych.", "translated", "google")
    at_work.assert_saved()


def test_a_term_goes_where_the_cursor_is(at_work: Desk, call: Call, lexicon: Path) -> None:
    use(at_work)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Byli")
    at_work.cell.place_cursor(4)
    at_work.key(Key.Key_1, CTRL)
    assert at_work.cell.text() == "Byli samotny"
    at_work.cell.input.undo()
    assert at_work.cell.text() == "Byli"


def test_a_term_opens_the_cell_where_none_is_open(at_work: Desk, call: Call, lexicon: Path) -> None:
    use(at_work)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    at_work.table.setFocus()
    at_work.key(Key.Key_1, CTRL)
    assert at_work.cell.text() == "samotny"
    assert at_work.target(4) == ""


def test_a_suggestion_is_typed_word_by_word(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    at_work.table.setFocus()
    at_work.key(Key.Key_PageDown, ALT)
    at_work.qtbot.waitUntil(lambda: view.list.currentIndex().row() == 1)
    for _ in range(3):
        at_work.key(Key.Key_Period, ALT)
    assert at_work.cell.text() == "Niektórzy byli bardzo"
    at_work.key(Key.Key_PageUp, ALT)
    at_work.key(Key.Key_Period, ALT)
    assert at_work.cell.text() == "Niektórzy byli bardzo samotni."
    at_work.key(Key.Key_Period, ALT)
    assert at_work.told == "No word of the suggestion is left."


def test_choosing_another_lays_nothing_out_anew(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    resets: list[bool] = []
    view.model.modelReset.connect(lambda: resets.append(True))
    at_work.key(Key.Key_PageDown, ALT)
    at_work.qtbot.waitUntil(lambda: view.list.currentIndex().row() == 1)
    assert resets == []


def test_what_differs_is_marked_for_another_segment_with_the_same_suggestion(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    marked = view.model.html(0)
    at_work.session.attempt(lambda transcript: set_source(transcript, 4, "Some were very lovely."))
    at_work.qtbot.waitUntil(lambda: view.model.html(0) != marked)
    assert "lovely" in view.model.html(0)


def test_a_click_chooses_and_leaves_the_cell_open(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    at_work.table.go_to(4, edit=True)
    at_work.type("Nie")
    place = view.list.visualRect(view.model.index(1)).center()
    at_work.qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert at_work.session.suggestions.chosen == 1
    assert at_work.cell.text() == "Nie"
    assert at_work.cell.input.hasFocus()


def test_a_dictionary_that_is_gone_is_told_beside_the_rest(at_work: Desk, call: Call, glossary: Path) -> None:
    at_work.settings.lexicons.append("/nowhere/gone.index")
    use(at_work)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    assert shown(view) == ["Terms: 1 · lonely. samotny"]
    assert "/nowhere/gone" in view.empty.text()
    assert view.empty.isVisible()


def test_a_talk_that_may_only_be_read_shows_them_and_changes_nothing(
    at_work: Desk, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(at_work, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    monkeypatch.setattr(at_work.session.talk, "read_only_reason", "Another window has this talk.")
    view.list.activated.emit(view.model.index(0))
    assert at_work.target(4) == ""
    assert at_work.told == "Another window has this talk."
    view._show()
    assert not view.ask.isEnabled()


def test_a_talk_that_is_closed_meanwhile_is_told_nothing(
    at_work: Desk, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    call("SuggestionsPanel")
    monkeypatch.setattr(word_sources.WordSources, "find", lambda *_: go_on.wait(30))
    at_work.table.go_to(5)
    at_work.qtbot.wait(100)
    suggestions = at_work.session.suggestions
    assert suggestions.is_looking
    at_work.run(CloseTalk)
    go_on.set()
    at_work.settle()
    assert at_work.window.session is None
    assert at_work.told == ""


def test_the_pages_of_a_talk_that_is_closed_ask_for_nothing_more(at_work: Desk, call: Call) -> None:
    call("SuggestionsPanel")
    suggestions = at_work.session.suggestions
    at_work.run(CloseTalk)
    suggestions.watch(True)
    suggestions.help_typing(4)
    assert not suggestions.is_watched
    assert not suggestions._gather.isActive()


def test_a_talk_that_is_closed_meanwhile_hears_of_no_memory_that_fails(
    at_work: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()

    def fail(*_: object) -> None:
        go_on.wait(30)
        raise OSError("no room")

    monkeypatch.setattr(units, "units_of", fail)
    at_work.table.go_to(5, edit=True)
    at_work.type("Inni pisali.")
    at_work.run(Confirm)
    memory = at_work.session.memory
    memory.learn()
    answers: list[object] = []
    at_work.run(CloseTalk)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    at_work.tasks.quiet(lambda *_: None, answers.append)
    at_work.qtbot.waitUntil(lambda: bool(answers))
    assert memory.failure is None


def test_looking_is_said_when_it_takes_long(at_work: Desk, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()
    find = word_sources.WordSources.find

    def slow(self: Any, english: str) -> Any:
        go_on.wait(30)
        return find(self, english)

    view = call("SuggestionsPanel")
    monkeypatch.setattr(word_sources.WordSources, "find", slow)
    at_work.table.go_to(5)
    at_work.qtbot.waitUntil(lambda: view.empty.text() == "Looking…")
    go_on.set()
    at_work.qtbot.waitUntil(lambda: view.empty.text().startswith("There is nothing for this segment"))


# Rows


@pytest.fixture
def model(desk: Desk) -> SuggestionModel:
    return SuggestionModel(desk.window)


def spoken(model: SuggestionModel) -> list[str]:
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


def test_nine_have_a_number_and_the_rest_none(model: SuggestionModel) -> None:
    model.show_rows([Suggestion("term", f"polski {n}", f"english {n}") for n in range(11)])
    model.fetchMore(model.index(-1))
    assert spoken(model)[8:] == [
        "Terms: 9 · english 8. polski 8",
        "Terms: english 9. polski 9",
        "Terms: english 10. polski 10",
    ]
    assert model.index(9).data(Qt.ItemDataRole.EditRole) == "polski 9", "what is copied"
    assert model.index(9).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(model.index(-1)) is None


def test_each_kind_is_named_above_its_first_row(model: SuggestionModel) -> None:
    model.show_rows([Suggestion("memory", "Raz", score=100), Suggestion("memory", "Dwa"), Suggestion("term", "Trzy")])
    assert [name in model.html(row) for row, name in enumerate(("Memory", "Memory", "Terms"))] == [True, False, True]


def test_what_stands_in_the_same_place_says_so(model: SuggestionModel) -> None:
    model.show_rows([Suggestion("memory", "Raz", "One", "A talk", 100, is_in_context=True)])
    assert spoken(model) == ["Memory: 1 · 100%, in the same place · A talk. Raz"]


def test_differences_are_shown_below_a_match_that_is_not_whole_and_nowhere_else(model: SuggestionModel) -> None:
    model.source = "Some were lonely."
    texts = ("Some were lovely.", "Some were lovely.", "lovely")
    kinds = (("memory", 99), ("memory", 100), ("term", 0))
    model.show_rows(
        [Suggestion(kind, "Raz", text, score=score) for (kind, score), text in zip(kinds, texts, strict=True)]
    )
    assert "lovely" in model.html(0)
    assert "lovely" not in model.html(1)
    assert model.html(2).count("lovely") == 1, "its own English"


def test_texts_are_shown_as_they_are_typed(model: SuggestionModel) -> None:
    rows = [Suggestion("memory", "a <b> & c", score=100), Suggestion("term", "<i>", "<u>", forbidden=("x<y",))]
    model.show_rows(rows)
    assert "a &lt;b&gt; &amp; c" in model.html(0)
    assert "2 · &lt;u&gt;" in model.html(1)
    assert "&lt;i&gt;" in model.html(1)
    assert "not: x&lt;y" in model.html(1)


def test_of_an_entry_four_meanings_are_shown(model: SuggestionModel) -> None:
    senses = tuple((f"sens {n}", f"inaczej {n}") for n in range(6))
    model.show_rows([Suggestion("word", "sens 0", "sense", senses=senses)])
    meanings = "; ".join(f"sens {n}, inaczej {n}" for n in range(4))
    assert spoken(model) == [f"Dictionary: 1 · sense. {meanings}"]
    assert f"1 · sense</span> {meanings}" in model.html(0)


# What is said in its place


def test_without_a_talk_it_says_what_to_open(desk: Desk) -> None:
    desk.home()
    view = SuggestionsView(desk.window)
    view.setParent(desk.window)
    view.see(True)
    assert view.empty.text() == "Open a talk to see how its sentences were translated before."
    assert not view.empty.isHidden()
    assert view.ask.isHidden()
    view.ask.clicked.emit()
    view.list.activated.emit(view.model.index(0))
    assert desk.told == ""


def test_without_a_segment_it_asks_for_one(at_work: Desk, call: Call) -> None:
    fill(at_work, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    assert view.model.source == "Some were lonely."
    assert view.ask.isEnabled()
    at_work.session.cursor.place(None)
    at_work.qtbot.waitUntil(lambda: view.empty.text().startswith("Choose a segment to see how sentences like it were"))
    assert view.empty.isVisible()
    assert view.model.rows == ()
    assert view.model.source == ""
    assert not view.ask.isEnabled()


def test_the_button_says_whom_it_asks_and_then_stops_that(
    at_work: Desk, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    wished: list[str] = []
    monkeypatch.setattr(Proposing, "ask", lambda _: wished.append("ask"))
    monkeypatch.setattr(Proposing, "stop", lambda _: wished.append("stop"))
    view = call("SuggestionsPanel")
    assert view.ask.text() == "Ask Google Translate"
    view.ask.click()
    at_work.session.suggestions.be_asking("A service")
    at_work.qtbot.waitUntil(lambda: view.ask.text() == "Stop asking A service")
    assert view.ask.isEnabled()
    view.ask.click()
    assert wished == ["ask", "stop"]


def test_a_click_into_the_panel_goes_to_its_list(at_work: Desk, call: Call) -> None:
    fill(at_work, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    view.setFocus()
    assert view.list.hasFocus()
    assert view.list.currentIndex().row() == 0
    assert view.list.accessibleName() == "Suggestions, the best first"
