"""Checks of translations, in the order the user sees them."""

from dwuglos.checks.alignment import Alignment
from dwuglos.checks.base import Check
from dwuglos.checks.brackets import Brackets
from dwuglos.checks.capital import Capital
from dwuglos.checks.consistency import Consistency
from dwuglos.checks.dialogue import Dialogue
from dwuglos.checks.double_space import DoubleSpace
from dwuglos.checks.duration import Duration
from dwuglos.checks.empty import Empty
from dwuglos.checks.end_punctuation import EndPunctuation
from dwuglos.checks.forbidden_terms import ForbiddenTerms
from dwuglos.checks.gap import Gap
from dwuglos.checks.grammar import Grammar
from dwuglos.checks.length_ratio import LengthRatio
from dwuglos.checks.line_balance import LineBalance
from dwuglos.checks.line_length import LineLength
from dwuglos.checks.lines import Lines
from dwuglos.checks.names import Names
from dwuglos.checks.negation import Negation
from dwuglos.checks.numbers import Numbers
from dwuglos.checks.order import Order
from dwuglos.checks.orphan import Orphan
from dwuglos.checks.overlap import Overlap
from dwuglos.checks.quotes import Quotes
from dwuglos.checks.reading_speed import ReadingSpeed
from dwuglos.checks.repeated_word import RepeatedWord
from dwuglos.checks.same_as_source import SameAsSource
from dwuglos.checks.sound_label import SoundLabel
from dwuglos.checks.space_before_punctuation import SpaceBeforePunctuation
from dwuglos.checks.spelling import Spelling
from dwuglos.checks.tags import Tags
from dwuglos.checks.terms import Terms
from dwuglos.checks.tripled_letter import TripledLetter
from dwuglos.checks.typography import TypographyCheck
from dwuglos.checks.units import Units
from dwuglos.checks.untranslated import Untranslated
from dwuglos.checks.urls import Urls

__all__ = ["CHECKS", "Check"]

CHECKS: tuple[type[Check], ...] = (
    Untranslated,
    SameAsSource,
    Alignment,
    Numbers,
    Units,
    Names,
    Negation,
    Tags,
    Brackets,
    Quotes,
    Urls,
    RepeatedWord,
    TripledLetter,
    DoubleSpace,
    SpaceBeforePunctuation,
    EndPunctuation,
    Capital,
    LengthRatio,
    Terms,
    ForbiddenTerms,
    Consistency,
    Spelling,
    Grammar,
    TypographyCheck,
    Orphan,
    LineLength,
    Lines,
    LineBalance,
    ReadingSpeed,
    Duration,
    Gap,
    Overlap,
    Order,
    Empty,
    SoundLabel,
    Dialogue,
)
