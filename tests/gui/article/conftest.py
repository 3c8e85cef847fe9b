"""The article page of a window."""

from __future__ import annotations

import pytest

from gui.article.page import ArticlePage
from gui.commands import article as commands
from tests.gui.desk import Desk


@pytest.fixture
def page(at_work: Desk) -> ArticlePage:
    """The article page of the open talk, the cursor where one begins to write."""
    at_work.run(commands.ShowArticle)
    shown = at_work.window.article
    assert shown is not None
    shown.typing._pause.setInterval(60_000)  # what a test types is one go, however long it takes
    return shown
