"""Find by how much a file of subtitles is mistimed, from where its cues are and where speech is in the sound.

Cues begin where speech begins after a pause, and there is speech while they are shown: where both hold best, for one of
the ratios of frame rates and any shift, is where they belong. A cue that begins a little early or late, or touches the
next, tells less but nothing false, as it does so the same way at every place. How far the best place stands out from
all others says how sure that is: with the sound of another talk, all places are alike.

The words are not heard: a translation is as good as the English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import Cancelled, InputError
from dwuglos.language.markup import visible_text
from dwuglos.media import signals
from dwuglos.media.activity import HOP, Activity
from dwuglos.media.parting import parting
from dwuglos.timing.clock import clock
from dwuglos.timing.lines import FILM_RATES, Line, frame_rate

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from dwuglos.media.signals import Spectrum
    from dwuglos.talk.transcript import Segment

RATES = tuple(
    sorted({frame_rate(a) / frame_rate(b) for a, b in product(FILM_RATES, repeat=2)}, key=lambda rate: abs(rate - 1))
)
"""What times may have to be multiplied by: the ratios of the frame rates there are, 1 first."""

FEWEST = 8
"""The fewest cues that a place can be found by."""
LEAST_CONFIDENCE = 0.33
"""With less than this it cannot be told; see `Fit.confidence`."""
_LEAST_SCORE = 6.2
"""How many standard deviations the best place has to be above the average of all. Of 250 pairs of cues that people made
and the speech of other talks none comes above 5.5; of 47 with that of their own talk, 43 come above this and the least
confidence. Of 55 s of a talk one in a hundred comes above both by chance."""
_SIMPLER = 0.97
"""A rate nearer to 1 is taken if it is nearly as good: in a short recording two rates may be a hair apart."""

_TREND = 501
"""Measures (10 s) over which the level is averaged to be taken off: what lasts longer is no evidence of a place."""
_LEVEL = 0.5
"""What being shown while there is speech counts beside beginning with it."""
_CHANGING = 0.05
"""Where cues nearly always touch, it counts less: the variance of what is shown at which it counts in full."""
_EARLY = 0.125
"""Of the time that a cue is shown beyond the speech, this share comes before it: people let cues begin with the speech
or a little before, and linger after it."""
_LONGEST_PADDING = 45
"""Measures (0.9 s): the most time that a cue is taken to be shown beyond its speech."""
_CLEAR = 2.0
"""How many standard deviations the ends have to fit better there than on average."""
_PAUSE = 6
"""Measures after a cue without another, which let its end be seen."""
_NEAR = 100
"""Measures (2 s) around the best place that are no other place."""
_SHARE = 0.5
"""At least this share of the cues has to be within the sound."""

_SOUND_LABEL = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|[♪♫#*\s]+.*)\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fit:
    """Where the cues of a file belong: times as they are, moved along `line`.

    `confidence` is from 0 to 1: how far this place stands out from the next best of other places, which reaches
    (1 - confidence) times its score.
    """

    line: Line
    confidence: float

    @property
    def shift(self) -> int:
        """The ms that are added, after the times were multiplied by the rate."""
        return round(self.line.shift)


class CannotTell(InputError):
    """The sound does not say where the cues belong; `confidence` is that of the best place there is."""

    def __init__(self, confidence: float = 0.0, sentence: str = "", **facts: object) -> None:
        super().__init__(
            sentence
            or "Where these subtitles belong cannot be told from this sound; is it the sound of this talk? "
            "Nothing was changed.",
            **facts,
        )
        self.confidence = confidence


class _Place(NamedTuple):
    """The best shift for one rate: in measures, how much better than the average, and than the next best place."""

    rate: Fraction
    shift: float
    score: float
    next: float

    @property
    def confidence(self) -> float:
        return max(0.0, min(1.0, 1 - self.next / self.score)) if self.score > 0 else 0.0


def cues_of(segments: Iterable[Segment]) -> list[tuple[int, int]]:
    """Return the times of the segments in which somebody speaks: no sounds or music in brackets, and no estimates."""
    return [
        (s.start, s.end)
        for s in segments
        if s.start is not None
        and s.end is not None
        and s.timing != "estimated"
        and not _SOUND_LABEL.fullmatch(visible_text(s.source or s.target))
    ]


def require_cues(cues: Sequence[tuple[int, int]]) -> None:
    """Raise InputError where there are too few cues for `fit`, which can be told before a sound is listened to."""
    if len(cues) < FEWEST:
        raise InputError(
            "At least {least} segments with times from a file or a person are needed to sync by the sound; there are "
            "{count}. Times that are only estimated do not help: align the talk with its sound instead.",
            least=FEWEST,
            count=len(cues),
        )


def fit(activity: Activity, cues: Sequence[tuple[int, int]], cancelled: Callable[[], bool] = lambda: False) -> Fit:
    """Return where cues belong in a sound. Raises CannotTell, Cancelled, and InputError where cues are too few."""
    require_cues(cues)
    places = []
    sound = _Sound(activity)
    for rate in RATES:
        if cancelled():
            raise Cancelled
        place = _best_place(sound, cues, rate)
        if place is not None:
            places.append(place)
    best = max((place.score for place in places), default=0.0)
    chosen = next((place for place in places if place.score >= best * _SIMPLER), None)
    if chosen is None or chosen.score < _LEAST_SCORE or chosen.confidence < LEAST_CONFIDENCE:
        raise CannotTell(chosen.confidence if chosen is not None else 0.0)
    _require_whole(sound, sorted(cues), chosen)
    shift = chosen.shift - _EARLY * _padding(sound, cues, chosen)
    # A measure stands for the time at its middle, which is one measure after its beginning.
    return Fit(Line(chosen.rate, Fraction(round((shift + 1) * HOP))), chosen.confidence)


def _require_whole(sound: _Sound, cues: Sequence[tuple[int, int]], place: _Place) -> None:
    """Raise CannotTell where the cues before and behind a cut belong to places of their own."""
    import numpy as np

    times = np.asarray(cues, np.float64) * (float(place.rate) / HOP) + place.shift
    found = parting(sound.onsets, sound.level, *np.rint(times).astype(np.int64).T)
    if found is not None:
        larger = max(found.first, len(cues) - found.first) / len(cues)
        before, behind = ((place.shift + off + 1) * HOP / 1000 for off in (found.before, found.behind))
        raise CannotTell(
            place.confidence * larger,
            "One shift does not fit all of these subtitles: up to {time} it is {before:+.1f} s, from there on "
            "{behind:+.1f} s, as where something was cut out of a film. Shift each part alone; nothing was changed.",
            time=clock(cues[found.first][0]),
            before=before,
            behind=behind,
        )


class _Sound:
    """What is compared with cues: where speech begins, and the level without its trend."""

    def __init__(self, activity: Activity) -> None:
        import numpy as np

        level = activity.level.astype(np.float64)
        usual = float(np.percentile(level, 95)) if len(level) else 0.0
        level = np.clip(level / max(usual, 1e-3), 0, 1)
        self.count = len(level)
        self.level = level - signals.average(level, _TREND)
        self.onsets = signals.rises(level)
        self._size = 0
        self._spectra: tuple[Spectrum, Spectrum] | None = None

    def spectra(self, size: int) -> tuple[Spectrum, Spectrum]:
        """Return the spectra of both signals, filled up to a length; most rates need the same."""
        import numpy as np

        if self._spectra is None or size != self._size:
            self._size, self._spectra = size, (np.fft.rfft(self.level, size), np.fft.rfft(self.onsets, size))
        return self._spectra


def _best_place(sound: _Sound, cues: Sequence[tuple[int, int]], rate: Fraction) -> _Place | None:
    """Return the best shift for a rate; None where the sound is too short for any."""
    import numpy as np

    times = np.asarray(cues, np.float64) * (float(rate) / HOP)
    origin = float(times.min())  # from the first cue on: that none is shown before it is no evidence
    starts, ends = np.rint(times - origin).astype(np.int64).T
    length = int(ends.max()) + 1
    size = 1 << (sound.count + length).bit_length()
    shown = signals.shown(starts, ends, length)
    variance = float(shown.var())
    of_level, of_onsets = sound.spectra(size)
    level = signals.correlation(of_level, shown - signals.average(shown, _TREND), size)
    onset = signals.correlation(of_onsets, signals.spread(starts, length), size)
    shifts = np.arange(size)
    shifts[shifts > size // 2] -= size
    allowed = _inside(starts, shifts, sound.count)
    if allowed.sum() < 2 * _NEAR:
        return None
    weight = _LEVEL * min(1.0, variance / _CHANGING)
    scores = signals.standard(signals.standard(onset, allowed) + weight * signals.standard(level, allowed), allowed)
    scores = np.where(allowed, scores, -np.inf)
    best = int(np.argmax(scores))
    elsewhere = scores[np.abs(shifts - shifts[best]) > _NEAR]
    shift = float(shifts[best]) + signals.peak(scores, best) - origin
    return _Place(rate, shift, float(scores[best]), float(elsewhere.max(initial=0.0)))


def _padding(sound: _Sound, cues: Sequence[tuple[int, int]], place: _Place) -> float:
    """Return for how many measures cues are shown beyond the speech in them, 0 where that is not to be seen.

    That is how much earlier ends fit the ends of speech than starts fit its starts.
    """
    import numpy as np

    starts, ends = np.asarray(sorted(cues), np.float64).T * (float(place.rate) / HOP)
    followed = np.append(starts[1:], np.inf) - ends >= _PAUSE
    places = np.rint(ends[followed] + place.shift).astype(np.int64)
    if len(places) < FEWEST:
        return 0.0
    earlier = np.arange(-2 * _LONGEST_PADDING, 3 * _LONGEST_PADDING)
    at = places[:, None] - earlier[None, :]
    falls = np.where((at >= 0) & (at < sound.count), -sound.onsets.take(at, mode="clip"), 0).sum(axis=0)
    best = int(np.argmax(falls))
    is_clear = falls[best] >= falls.mean() + _CLEAR * falls.std()
    return float(max(0, earlier[best])) if is_clear and earlier[best] <= _LONGEST_PADDING else 0.0


def _inside(starts: npt.NDArray[np.int64], shifts: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.bool_]:
    """Say for each shift whether enough cues are within the sound."""
    import numpy as np

    ordered = np.sort(starts)
    inside = np.searchsorted(ordered, count - shifts) - np.searchsorted(ordered, -shifts)
    return inside >= _SHARE * len(starts)
