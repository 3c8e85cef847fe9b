"""Drafts ahead that would be others after what was confirmed: offered, made anew by themselves, or left."""

from threading import Event
from types import SimpleNamespace

import pytest

from dwuglos.drafts import renewing as core
from dwuglos.drafts.briefing import Companions
from dwuglos.errors import Cancelled
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.talk.edits import set_state, set_target
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.file import CloseTalk
from gui.talks import renewing
from tests.gui.desk import CTRL, Key, answer_questions
from tests.gui.drafts.conftest import wait_over
from tests.stand_ins.language_model import StandIn, polish

DRAFT = ("translated", "language-model")
LINES = (
    NewSegment(0, 1000, "The lamp is lit at night."),
    NewSegment(1000, 2000, "And now for something else."),
    NewSegment(2000, 3000, "The lamp is lit at dusk.", "Lampa zapalona.", *DRAFT),
    NewSegment(3000, 4000, "Nobody lives there any more.", "Nikt.", *DRAFT),
    NewSegment(4000, 5000, "The lamp is lit at noon.", "Lampa w południe.", "translated", "person"),
)


@pytest.fixture
def model():
    with StandIn() as model:
        yield model
    assert model.errors == []


@pytest.fixture
def lamps(desk, kept, model, monkeypatch):
    """A talk of lamps with drafts of a language model ahead, and nobody who has to wait long."""
    monkeypatch.setattr(desk.window._renewing._soon, "start", desk.window._renewing._ask_library)
    monkeypatch.setattr(desk.window._renewing._later, "start", desk.window._renewing._renew_alone)
    desk.settings.translator = "language-model"
    desk.settings.services["language-model"] = {"address": model.address, "model": "polyglot"}
    with Library(kept) as library:
        talk = library.add_talk("Lamps", number(LINES))
    desk.open(talk, at=1)
    return desk


OFFER = "With what you have confirmed since, 1 draft ahead may come out better."


def confirm(desk, text="Lampę zapala się w nocy."):
    desk.table.go_to(1)
    desk.type(text)
    desk.key(Key.Key_Return, CTRL)


def settle(desk):
    """Let the lanes come to their ends."""
    for _ in range(3):
        desk.settle()
        desk.answer(lambda work, *answers: desk.tasks.quiet(lambda *_: work(None), *answers), lambda _: None)


def test_it_is_offered_and_made_anew_with_the_pair_that_was_confirmed(lamps, model):
    confirm(lamps)
    lamps.qtbot.waitUntil(lambda: OFFER in lamps.told)
    assert model.asked == []
    lamps.press_in_notice("Draft them a&new…")
    lamps.qtbot.waitUntil(lambda: lamps.target(3) == polish("The lamp is lit at dusk."))
    wait_over(lamps)
    question = model.asked[0]["messages"][1]["content"]
    assert "The lamp is lit at night. → Lampę zapala się w nocy." in question
    assert (lamps.target(4), lamps.target(5)) == ("Nikt.", "Lampa w południe.")
    assert OFFER not in lamps.told
    lamps.session.undo()
    assert lamps.target(3) == "Lampa zapalona."


def test_by_itself_it_asks_nobody(lamps, model):
    lamps.settings.renewing = "alone"
    confirm(lamps)
    lamps.qtbot.waitUntil(lambda: lamps.target(3) == polish("The lamp is lit at dusk."))
    wait_over(lamps)
    assert len(model.asked) == 1
    assert OFFER not in lamps.told


def test_switched_off_nothing_is_looked_for(lamps, model):
    lamps.settings.renewing = "off"
    confirm(lamps)
    settle(lamps)
    assert (model.asked, lamps.told) == ([], "")


def test_with_another_service_nothing_is_offered(lamps, model):
    lamps.settings.translator = "google"
    confirm(lamps)
    settle(lamps)
    assert lamps.told == ""


def test_an_offer_goes_when_somebody_has_touched_the_draft(lamps):
    confirm(lamps)
    lamps.qtbot.waitUntil(lambda: OFFER in lamps.told)
    lamps.session.attempt(lambda transcript: set_target(transcript, 3, "Moje."))
    assert OFFER not in lamps.told


def test_what_is_typed_while_the_model_thinks_stays(lamps, model):
    lamps.settings.renewing = "alone"
    model.follow(["late"])
    confirm(lamps)
    lamps.qtbot.waitUntil(lambda: len(model.asked) == 1)
    lamps.session.attempt(lambda transcript: set_target(transcript, 3, "Moje."))
    lamps.window.drafts.stop()
    wait_over(lamps)
    assert lamps.target(3) == "Moje."


def test_a_changed_term_is_a_reason_too(lamps):
    lamps.answer(lamps.tasks.store, lambda library: library.add_terms([Term("nobody", "żywa dusza")]))
    confirm(lamps, "Co innego całkiem.")
    lamps.qtbot.waitUntil(lambda: "drafts ahead may" in lamps.told or "draft ahead may" in lamps.told)
    assert {3, 4} == lamps.window._renewing._due


@pytest.mark.parametrize(("cents", "is_agreed", "asked"), [(0, True, 0), (100, False, 0), (100, True, 1)])
def test_by_itself_it_stays_within_what_was_agreed(lamps, model, monkeypatch, cents, is_agreed, asked):
    from dwuglos.translators.language_model import LanguageModelTranslator

    def here_but_priced(self, values):
        made(self, values)
        self.destination, self.price = "models.example", 10.0

    made = LanguageModelTranslator.__init__
    monkeypatch.setattr(LanguageModelTranslator, "__init__", here_but_priced)
    if is_agreed:
        lamps.settings.services_told.append("language-model with-talk models.example")
    lamps.settings.renewing, lamps.settings.renewing_cents = "alone", cents
    confirm(lamps)
    if asked:
        lamps.qtbot.waitUntil(lambda: lamps.target(3) == polish("The lamp is lit at dusk."))
        wait_over(lamps)
        assert lamps.window._renewing._spent > 0
    else:
        lamps.qtbot.waitUntil(lambda: OFFER in lamps.told)
        questions = answer_questions(monkeypatch, "Cancel")
        lamps.press_in_notice("Draft them a&new…")
        lamps.qtbot.waitUntil(lambda: len(questions) == 1)
        wait_over(lamps)
    assert len(model.asked) == asked


def test_a_talk_that_is_left_is_not_looked_at(lamps, model):
    confirm(lamps)
    lamps.window.close_talk()
    settle(lamps)
    assert (model.asked, lamps.window._renewing._due) == ([], set())
    assert renewing.ABOUT not in lamps.told


def test_a_look_ends_when_the_talk_is_left(lamps, monkeypatch):
    begun, left, looked_at = Event(), Event(), []

    def look_long(drafts, _changed):
        begun.set()
        left.wait(30)
        looked_at.extend(drafts)
        return []

    monkeypatch.setattr(core, "changed_by_terms", look_long)
    confirm(lamps)
    lamps.qtbot.waitUntil(begun.is_set)
    lamps.run(CloseTalk)
    left.set()
    settle(lamps)
    assert looked_at == []


def test_what_is_confirmed_during_a_look_is_looked_at_after_it(lamps, monkeypatch):
    begun, goes_on, confirmed = Event(), Event(), []
    look = core.changed_by_units

    def look_long(drafts, new, *where):
        begun.set()
        goes_on.wait(30)
        confirmed.append([unit.source for unit in new])
        return look(drafts, new, *where)

    monkeypatch.setattr(core, "changed_by_units", look_long)
    confirm(lamps)
    lamps.qtbot.waitUntil(begun.is_set)
    lamps.table.go_to(2)
    lamps.type("A teraz co innego.")
    lamps.key(Key.Key_Return, CTRL)
    lamps.settle()
    goes_on.set()
    lamps.qtbot.waitUntil(lambda: len(confirmed) == 2)
    assert confirmed == [[LINES[0].source], [LINES[1].source]]


# Step by step, with nobody who looks or drafts


@pytest.fixture
def still(lamps, monkeypatch):
    """The same, where what is begun is only noted."""
    renewing_ = lamps.window._renewing
    lamps.settle()
    lamps.begun = []
    monkeypatch.setattr(renewing_._soon, "start", lambda: lamps.begun.append("soon"))
    monkeypatch.setattr(renewing_._later, "start", lambda: lamps.begun.append("later"))
    for name in ("start", "renew"):
        monkeypatch.setattr(lamps.window.drafts, name, lambda *what, name=name: lamps.begun.append((name, *what)))
    return lamps


def take(desk):
    begun, desk.begun[:] = list(desk.begun), []
    return begun


@pytest.mark.parametrize(
    ("wish", "translator", "begun"),
    [
        ("offer", "language-model", ["soon"]),
        ("alone", "language-model", ["soon"]),
        ("off", "language-model", []),
        ("offer", "google", []),
    ],
)
def test_only_what_a_language_model_drafts_is_looked_at_and_only_where_that_is_wished(
    still, wish, translator, begun
) -> None:
    still.settings.renewing, still.settings.translator = wish, translator
    still.session.attempt(lambda transcript: set_target(transcript, 3, "Moje."))
    assert take(still) == [], "nothing was confirmed"
    confirm(still)
    assert take(still) == begun
    assert still.window._renewing._confirmed == ({1} if begun else set())


def test_a_talk_that_cannot_be_drafted_is_not_looked_at(still, monkeypatch):
    looked, renewing_ = [], still.window._renewing
    monkeypatch.setattr(still.tasks, "latest", lambda *_: looked.append(True))
    renewing_._ask_library()
    assert looked == [True]
    renewing_._task = "under way"
    renewing_._ask_library()
    renewing_._task = None
    with monkeypatch.context() as patch:
        patch.setattr(still.session.talk, "read_only_reason", "Another window has it.")
        renewing_._ask_library()
    still.session.do(set_state(still.transcript, [3, 4, 5], "reviewed"))
    looked.clear()
    renewing_._ask_library()
    renewing_._session = None
    renewing_._ask_library()
    assert looked == []


def look(desk, terms=(), session=None):
    desk.window._renewing._look(session or desk.session, Companions(terms=terms))


@pytest.fixture
def looks(still, monkeypatch):
    """What is looked for, and the looks that are never done."""
    looks = []
    monkeypatch.setattr(renewing, "_looking", lambda *what: looks.append(what[2:]))
    monkeypatch.setattr(
        still.tasks, "quiet", lambda _, done, failed: SimpleNamespace(done=done, failed=failed, cancel=lambda: None)
    )
    return looks


def test_drafts_after_the_cursor_are_looked_at_for_what_was_confirmed(still, looks):
    renewing_ = still.window._renewing
    renewing_._confirmed = {1, 99}
    still.table.go_to(2)
    look(still)
    assert looks == [([0], 1, frozenset())]
    assert renewing_._confirmed == set()
    renewing_._confirmed = {1, 2}
    still.session.cursor.place(None)
    look(still)
    assert (sorted(looks[1][0]), *looks[1][1:]) == ([0, 1], 1, frozenset())
    look(still)
    assert looks[2] == ([], 0, frozenset())
    look(still, session="another")
    assert len(looks) == 3


def test_terms_are_changed_ones_when_they_were_not_there_before(still, looks):
    one, other = Term("lamp", "lampa"), Term("night", "noc")
    still.window._renewing._terms = None
    look(still, (one,))
    look(still, (one, other))
    look(still, (other,))
    assert [each[2] for each in looks] == [frozenset(), {other}, frozenset()]


def test_after_a_look_what_was_confirmed_meanwhile_is_looked_at(still, looks):
    renewing_ = still.window._renewing
    look(still)
    first = renewing_._task
    renewing_._confirmed = {2}
    first.done([3])
    assert renewing_._task is None
    assert take(still) == ["soon"]
    assert renewing_._due == {3}
    renewing_._confirmed = set()
    look(still)
    renewing_._task.failed(Cancelled())
    assert (renewing_._task, take(still)) == (None, [])
    renewing_._task = second = SimpleNamespace(cancel=lambda: None)
    first.done([4])
    assert renewing_._task is second, "that was another look"


def test_what_is_found_is_offered_or_waited_with(still):
    renewing_ = still.window._renewing
    renewing_._found("another", [3])
    assert (renewing_._due, still.told) == (set(), "")
    renewing_._found(still.session, [3, 5, 99])
    assert renewing_._due == {3}, "what a person wrote is left alone"
    assert OFFER in still.told
    renewing_._found(still.session, [4])
    assert "2 drafts ahead" in still.told
    assert OFFER not in still.told
    still.window.notices.take_back(renewing.ABOUT)
    renewing_._found(still.session, [3])
    assert still.told == "", "that was known"
    still.settings.renewing = "alone"
    renewing_._due = set()
    renewing_._found(still.session, [3])
    assert take(still) == ["later"]
    assert still.told == ""


def test_an_offer_follows_what_is_left_of_it(still):
    renewing_ = still.window._renewing
    renewing_._found(still.session, [3, 4])
    still.session.attempt(lambda transcript: set_target(transcript, 5, "Moje."))
    assert "2 drafts ahead" in still.told
    still.session.attempt(lambda transcript: set_target(transcript, 4, "Moje."))
    assert OFFER in still.told
    still.settings.renewing = "alone"
    still.session.attempt(lambda transcript: set_target(transcript, 3, "Moje."))
    assert (renewing_._due, still.told) == (set(), "")


def test_what_is_offered_is_drafted_once(still):
    renewing_ = still.window._renewing
    renewing_._due = {4, 3, 99}
    renewing_._offer(3)
    still.press_in_notice("Draft them a&new…")
    assert take(still) == [("start", "draft", [still.segment(3), still.segment(4)])]
    assert (renewing_._due, still.told) == (set(), "")
    renewing_._session = None
    renewing_._renew()
    renewing_._drop_touched()
    assert take(still) == []


def test_by_itself_it_spends_what_is_left_of_what_was_allowed(still, monkeypatch):
    renewing_ = still.window._renewing
    still.settings.renewing, still.settings.renewing_cents = "alone", 50
    renewing_._renew_alone()
    assert take(still) == [], "there is nothing to draft"
    renewing_._due = {4, 3}
    renewing_._renew_alone()
    ((what, due, most, spent),) = take(still)
    assert (what, due, most, renewing_._due) == ("renew", [3, 4], 0.5, set())
    spent(0.2)
    renewing_._due = {3}
    renewing_._renew_alone()
    ((_, _, most, spent),) = take(still)
    assert round(most, 5) == 0.3
    spent(0.4)
    renewing_._due = {3}
    renewing_._renew_alone()
    ((_, _, most, spent),) = take(still)
    assert most == 0.0
    renewing_._due = {4}
    spent(None)
    assert renewing_._due == {3, 4}
    assert "2 drafts ahead" in still.told, "only the user can agree to that"
    monkeypatch.setattr(type(still.window.drafts), "is_running", True)
    renewing_._renew_alone()
    assert take(still) == ["later"]
    renewing_._session = None
    renewing_._renew_alone()
    assert take(still) == []


def test_nothing_of_a_talk_is_left_when_it_is_closed(still):
    renewing_, cancelled = still.window._renewing, []
    renewing_._confirmed, renewing_._due, renewing_._spent, renewing_._terms = {1}, {3}, 0.5, frozenset()
    renewing_._task = SimpleNamespace(cancel=lambda: cancelled.append(True))
    type(renewing_._soon).start(renewing_._soon)
    type(renewing_._later).start(renewing_._later)
    renewing_.leave_talk()
    assert cancelled == [True]
    assert (renewing_._confirmed, renewing_._due, renewing_._spent, renewing_._terms) == (set(), set(), 0.0, None)
    assert (renewing_._task, renewing_._session) == (None, None)
    assert not renewing_._soon.isActive()
    assert not renewing_._later.isActive()


def test_terms_from_before_count_only_for_the_talk_they_were_read_for(still):
    renewing_, terms = still.window._renewing, frozenset([Term("lamp", "lampa")])
    assert renewing_._terms == frozenset()
    renewing_._start_from("another", terms)
    assert renewing_._terms == frozenset()
    renewing_._start_from(still.session, terms)
    assert renewing_._terms == terms


def test_a_look_stops_between_two_drafts():
    stop = Event()
    drafts = renewing._until(stop, ["one", "two"])
    assert next(drafts) == "one"
    stop.set()
    with pytest.raises(Cancelled):
        next(drafts)


def test_what_is_waited_for_comes_when_the_time_is_over(still, monkeypatch):
    renewing_, looked = still.window._renewing, []
    monkeypatch.setattr(still.tasks, "latest", lambda *_: looked.append(True))
    renewing_._soon.timeout.emit()
    assert looked == [True]
    still.settings.renewing, renewing_._due = "alone", {3}
    renewing_._later.timeout.emit()
    assert [each[:2] for each in take(still)] == [("renew", [3])]
