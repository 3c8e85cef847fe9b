from __future__ import annotations

import pytest

from dwuglos.formats.pages.pieces import label_of, piece_of


@pytest.mark.parametrize(
    "line",
    [
        "Toggle timeline summary",
        "Oś czasu",
        "OŚ CZASU:",
        "Pokaż oś czasu ▼",
        "Podsumowanie osi czasu",
        "Chapters",
        "Timestamps",
    ],
)
def test_labels_of_a_timeline(line: str) -> None:
    assert label_of(line) == "timeline"


@pytest.mark.parametrize(
    "line",
    ["Transcription", "Toggle transcript", "Transkrypcja (EN):", "Pełny transkrypt nagrania", "[Ukryj transkrypcję]"],
)
def test_labels_of_a_transcript(line: str) -> None:
    assert label_of(line) == "transcript"


@pytest.mark.parametrize(
    "line", ["The transcript was lost.", "Oś czasu według Nowaka", "Transkrypcje | Kontakt", "Bob McGrew", "", "..."]
)
def test_what_is_no_label(line: str) -> None:
    assert label_of(line) is None


@pytest.mark.parametrize("bullet", ["  • ", "- ", "* ", "– ", "· ", "1. ", "", "\u00a0\u00a0•\u00a0"])
@pytest.mark.parametrize(
    ("time", "ms"),
    [("00:20", 20_000), ("1:02:03", 3_723_000), ("[0:05]", 5_000), ("75:10", 4_510_000), ("ok. 0:20", 20_000)],
)
def test_entries(bullet: str, time: str, ms: int) -> None:
    piece = piece_of(f"{bullet}{time} Moment 'aha'", 0)
    assert (piece.kind, piece.ms, piece.text) == ("entry", ms, "Moment 'aha'")


@pytest.mark.parametrize(
    "line", ["00:00:01,000 --> 00:00:02,000", "10:30 am we met", "3:75 x", "At 10:30 we met", "1:2 x"]
)
def test_what_is_no_entry(line: str) -> None:
    assert piece_of(line, 0).kind != "entry"


def test_a_dash_behind_the_time_is_kept_apart() -> None:
    piece = piece_of("00:20 – Wstęp", 0)
    assert (piece.mark, piece.text) == ("–", "Wstęp")
