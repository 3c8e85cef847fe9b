"""The form for the limits of one profile."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QSpinBox

from dwuglos.profiles import NETFLIX_PL, RANGES, SDH_PL, Profile
from gui.dialogs.profile_form import ProfileForm

MINE = Profile("mine", "Mine", 37, 2, 17, 833, 7000, 80, balance=40, typography="plain")


@pytest.fixture
def form(qtbot):
    def make(profile, taken=()):
        form = ProfileForm(profile, taken, None)
        qtbot.addWidget(form)
        form.show()
        return form

    return make


def can_be_taken(form):
    return form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_it_shows_the_limits_and_gives_them_back(form):
    shown = form(MINE)
    assert shown.profile() == MINE
    assert [field.accessibleName() for field in shown.findChildren(QSpinBox)] == [
        "Characters in a line",
        "Lines",
        "Characters per second",
        "Shortest time",
        "Longest time",
        "Gap to the next",
    ]
    assert shown.fields["gap"].text() == "80\u00a0ms"


def test_what_a_publisher_does_not_limit_has_no_limit(form):
    shown = form(SDH_PL)
    assert [shown.fields[name].text() for name in ("speed", "shortest", "longest", "gap")] == ["none"] * 4
    assert shown.fields["lines"].minimum() == RANGES["lines"][0]
    assert not shown.chained.isEnabled()
    shown.fields["gap"].setValue(100)
    assert shown.chained.isEnabled()
    shown.fields["shortest"].setValue(900)
    assert shown.profile().longest == 0


def test_a_limit_is_none_or_in_its_range(form):
    shown = form(MINE)
    speed, longest = shown.fields["speed"], shown.fields["longest"]
    speed.setValue(3)
    assert speed.value() == RANGES["speed"][0]
    speed.stepBy(-1)
    assert (speed.value(), speed.text()) == (0, "none")
    speed.stepBy(1)
    assert speed.value() == RANGES["speed"][0]
    shown.fields["shortest"].setValue(0)
    longest.setValue(550)
    longest.stepBy(-1)
    assert longest.value() == 500
    longest.stepBy(-1)
    assert longest.value() == 0


def test_the_longest_time_is_never_shorter_than_the_shortest(form):
    shown = form(MINE)
    shown.fields["shortest"].setValue(8000)
    assert shown.profile().longest == 8000
    shown.fields["longest"].setValue(600)
    assert shown.profile().shortest == 600


def test_a_name_is_needed_and_is_nobody_elses(form):
    shown = form(MINE, ["Netflix PL"])
    assert can_be_taken(shown)
    shown.title.setText("netflix  pl ")
    assert not can_be_taken(shown)
    assert shown.trouble.text() == "Other limits have this name; choose another."
    shown.title.setText("   ")
    assert not can_be_taken(shown)
    assert not shown.trouble.isVisible()
    shown.title.setText(" Moja  agencja ")
    assert can_be_taken(shown)
    assert shown.profile().title == "Moja agencja"


def test_the_rest_is_chosen_too(form):
    shown = form(NETFLIX_PL)
    shown.chained.setChecked(False)
    shown.typography.setCurrentIndex(shown.typography.findData("polish"))
    assert (shown.profile().chained, shown.profile().typography) == (False, "polish")
