"""Polish that has slipped from its segments."""

from collections.abc import Sequence

from dwuglos.checks.alignment import Alignment
from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.fixes import fix_all
from dwuglos.talk import edits
from dwuglos.talk.transcript import Segment, Transcript
from tests.dwuglos.checks.looking import Pair, look, segments

PAIRS: Sequence[Pair] = [
    ("In 1905 Einstein published four papers.", "W 1905 roku Einstein opublikował cztery artykuły."),
    ("The first was about light.", "Pierwszy był o świetle."),
    ("Is a photon a particle?", "Czy foton jest cząstką?"),
    ("Energy comes in small portions.", "Energia składa się z małych porcji."),
    ("Brownian motion proved that atoms exist.", "Ruchy Browna dowiodły, że istnieją atomy."),
    ("Then came special relativity.", "Potem przyszła szczególna teoria względności."),
    (
        "Nothing is faster than light, at 300,000 km a second.",
        "Nic nie jest szybsze od światła, 300 000 km na sekundę.",
    ),
    ("Time slows down on a train.", "W pociągu czas zwalnia."),
    ("Two clocks show different times.", "Dwa zegary pokazują różny czas."),
    ("The last paper had a formula.", "Ostatni artykuł zawierał wzór."),
    ("Mass and energy are the same.", "Masa i energia to to samo."),
    ("Who would have thought that?", "Kto by to pomyślał?"),
    ("In Bern he worked in an office.", "W Bernie pracował w biurze."),
    ("Ten years later he was in Berlin.", "Dziesięć lat później był w Berlinie."),
    ("There he wrote about gravity.", "Tam pisał o grawitacji."),
    ("Space is curved by mass.", "Przestrzeń zakrzywia masa."),
]


def slipped(begin: int, end: int, by: int) -> list[Segment]:
    """Return the segments with the Polish of some of them moved on, what is left over coming round to the front."""
    targets = [polish for _, polish in PAIRS]
    stretch = targets[begin:end]
    targets[begin:end] = stretch[-by:] + stretch[:-by]
    return segments(*zip([english for english, _ in PAIRS], targets, strict=True))


def test_texts_in_their_places() -> None:
    assert not look(Alignment, segments(*PAIRS))


def test_a_run_that_has_slipped_is_told_and_its_fix_moves_it_back() -> None:
    for by in (1, -1):
        made = slipped(3, 12, by)
        findings = look(Alignment, made)
        assert {finding.segment for finding in findings} <= set(range(3, 14))
        assert len(findings) >= 6
        assert [finding.fix is not None for finding in findings] == [True] + [False] * (len(findings) - 1)
        edit = fix_all(made, findings)
        assert edit is not None
        transcript = Transcript(made)
        edit.apply(transcript)
        right = [segment.target == polish for segment, (_, polish) in zip(transcript, PAIRS, strict=True)]
        assert right.count(False) <= 3
        assert sorted(segment.target for segment in transcript) == sorted(polish for _, polish in PAIRS)


def test_a_segment_without_polish_is_no_sign() -> None:
    made = [segment._replace(target="") if segment.id % 2 else segment for segment in segments(*PAIRS)]
    assert not look(Alignment, made)


def test_a_run_goes_away_when_its_texts_are_put_right() -> None:
    findings = Findings(slipped(3, 12, 1), checks=[Alignment])
    findings.look()
    named: set[int] = set()
    for id, (_, polish) in enumerate(PAIRS, 1):
        edit = edits.set_target(findings.transcript, id, polish)
        if edit is not None:
            named |= findings.follow(edit.changes)
    assert list(findings) == []
    assert len(named) >= 6
