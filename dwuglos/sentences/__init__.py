"""Sentences that cover several segments: find them, and edit the translation of one as a whole."""

from dwuglos.sentences.runs import SUBTITLE as SUBTITLE
from dwuglos.sentences.runs import cut as cut
from dwuglos.sentences.runs import runs as runs
from dwuglos.sentences.runs import split as split
