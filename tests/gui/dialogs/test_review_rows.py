from __future__ import annotations

from dataclasses import replace

from gui.dialogs.review_rows import described
from tests.dwuglos.review_round.kit import compared, sheet


def test_a_state_is_said_in_the_language_of_the_window(speak, qapp):
    sent = sheet()
    back = replace(sent, rows=(sent.rows[1]._replace(state="final"),))
    (difference,) = compared(back).differences
    assert "Draft → Final" in described(difference)
    speak("pl")
    assert "Szkic → Ostateczny" in described(difference)
