"""The panels, in the order of the View menu."""

from gui.panels.base import Panel
from gui.panels.concordance import ConcordancePanel
from gui.panels.find import FindPanel
from gui.panels.findings import FindingsPanel
from gui.panels.history import HistoryPanel
from gui.panels.notes import NotesPanel
from gui.panels.player import PlayerPanel
from gui.panels.review import ReviewPanel
from gui.panels.suggestions import SuggestionsPanel
from gui.panels.terms import TermsPanel
from gui.panels.waveform import WaveformPanel

__all__ = ["PANELS", "Panel"]

PANELS: tuple[Panel, ...] = (
    HistoryPanel(),
    NotesPanel(),
    SuggestionsPanel(),
    TermsPanel(),
    ConcordancePanel(),
    FindingsPanel(),
    ReviewPanel(),
    FindPanel(),
    PlayerPanel(),
    WaveformPanel(),
)
