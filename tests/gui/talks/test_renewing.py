"""Drafts ahead that would be others after what was confirmed: offered, made anew by themselves, or left."""

from threading import Event

import pytest

from dwuglos.drafts import renewing as core
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.talk.edits import set_target
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
