"""Which keys a command has."""

import pytest

from dwuglos.errors import InputError
from gui.keys import keymap

DEFAULTS = {"Join": "Ctrl+J", "Confirm": "Ctrl+Return;Ctrl+Enter", "Quit": "Ctrl+Q", "Rename": ""}


def test_the_users_keys_win_and_the_others_keep_what_is_left():
    assert keymap.resolve(DEFAULTS, {"Rename": "Ctrl+J", "Quit": ""}) == {
        "Join": "",
        "Confirm": "Ctrl+Return;Ctrl+Enter",
        "Quit": "",
        "Rename": "Ctrl+J",
    }
    assert keymap.resolve(DEFAULTS, {"Rename": "Ctrl+Enter"})["Confirm"] == "Ctrl+Return"


def test_what_a_file_may_hold_does_no_harm():
    strange = {"Join": "Ctrl+Nonsense", "Gone": "Ctrl+Q", "Quit": 3}
    assert keymap.resolve(DEFAULTS, strange) == DEFAULTS | {"Join": ""}


def test_only_changes_are_kept():
    keys = keymap.resolve(DEFAULTS, {"Rename": "Ctrl+J"})
    assert keymap.changes(DEFAULTS, keys) == {"Rename": "Ctrl+J", "Join": ""}
    assert keymap.changes(DEFAULTS, keymap.resolve(DEFAULTS, {})) == {}


def test_a_key_is_known_in_any_notation():
    assert keymap.split("ctrl+j;;Shift+Ctrl+K") == ["Ctrl+J", "Ctrl+Shift+K"]
    assert keymap.owner("Ctrl+Enter", DEFAULTS) == "Confirm"
    assert keymap.owner("Ctrl+Y", DEFAULTS) is None


def test_return_comes_with_enter():
    assert keymap.with_twin("Ctrl+Alt+Return") == "Ctrl+Alt+Return;Ctrl+Alt+Enter"
    assert keymap.with_twin("Ctrl+J") == "Ctrl+J"


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("J", "for typing"),
        ("Shift+J", "for typing"),
        ("Return", "for typing"),
        ("Esc", "for typing"),
        ("Ctrl+C", "copies"),
        ("Ctrl+Shift+Left", "moves the cursor"),
        ("Ctrl+Nonsense", "not a key"),
    ],
)
def test_keys_of_text_fields_are_not_given_away(key, why):
    assert why in keymap.unfit(key)


@pytest.mark.parametrize("key", ["F7", "Shift+F7", "Ctrl+J", "Alt+Del", "Ctrl+Alt+V", "Ctrl+Shift+C", "Meta+K"])
def test_other_keys_can_be_given(key):
    assert keymap.unfit(key) == ""


def test_what_is_exported_is_imported():
    own = {"Rename": "Ctrl+J", "Join": ""}
    assert keymap.read(keymap.write(own), DEFAULTS) == own
    assert keymap.read(keymap.write(own | {"Gone": "F4"}), DEFAULTS) == own


@pytest.mark.parametrize("text", ["", "[]", "3", '{"keys": {}}', '{"dwuglos-keys": 1, "keys": []}', '"dwuglos-keys"'])
def test_another_file_is_refused(text):
    with pytest.raises(InputError, match="contains no keyboard shortcuts of Dwugłos"):
        keymap.read(text, DEFAULTS)


def test_keys_are_named_in_one_language_and_once(speak):
    keys = "Ctrl+Return;Ctrl+Enter", "Alt+Up", "Alt+Shift+Down", "Tab", "Ctrl+Ins"
    speak("en")
    assert keymap.shown("Alt+Up") == "Alt+Up"
    speak("pl")
    assert [keymap.shown(each) for each in keys] == ["Ctrl+Enter", "Alt+↑", "Alt+Shift+↓", "Tab", "Ctrl+Ins"]
