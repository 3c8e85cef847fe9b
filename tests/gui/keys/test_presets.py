"""Keys that follow other programs."""

import pytest

from gui.commands import COMMANDS
from gui.keys import keymap
from gui.keys.presets import PRESETS

DEFAULTS = {command.__name__: command.keys for command in COMMANDS}


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.title)
def test_a_preset_is_of_this_program_and_at_peace_with_itself(preset):
    assert set(preset.keys) <= set(DEFAULTS)
    given = [key for keys in preset.keys.values() for key in keymap.split(keys)]
    assert len(given) == len(set(given)) == sum(keys.count(";") + 1 for keys in preset.keys.values())
    assert [key for key in given if keymap.unfit(key)] == []


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.title)
def test_no_two_commands_share_a_key(preset, desk):
    keys = [key for given in keymap.resolve(DEFAULTS, preset.keys).values() for key in keymap.split(given)]
    assert len(keys) == len(set(keys))
    assert set(keys).isdisjoint(desk.window.menus.opening_keys())


def test_the_first_changes_nothing():
    assert keymap.resolve(DEFAULTS, PRESETS[0].keys) == {
        name: ";".join(keymap.split(keys)) for name, keys in DEFAULTS.items()
    }
