"""The sentences that run across segments, and a whole sentence over its segments."""

from dwuglos.sentences.runs import SUBTITLE as SUBTITLE
from dwuglos.sentences.runs import cut as cut
from dwuglos.sentences.runs import runs as runs
from dwuglos.sentences.runs import split as split
