"""How well lines are broken, on the longest sentences of a collection of talks.

    python -m tests.benchmarks.layout_figures TALKS     (from the project's root)

Takes the 2,000 longest sentences that people translated (`polish/sentence_translations.json` of each talk), breaks them
into lines of 42 characters, two where they fit, and prints what share of the breaks is forbidden or leaves a word
hanging. What counts as either is written here anew, so that a slip in the rules of the program would be seen.
Exit status: 1 when a figure is missed; 0 too where there is no collection, with a message.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from dwuglos.layout import LIMIT, LINES, break_lines

LONGEST = 2_000
HANGING_SHARE = 0.01

_SHORT = (
    "a i o u w z do na po za od ze we ku nie że oraz ale lub dla przez przy bez pod nad przed między bo więc "
    "żeby aby gdy jeśli który która które"
)
_HANGING = frozenset(_SHORT.split())
_FORBIDDEN = re.compile(
    r"""\n[,.;:!?…%‰°)\]}»”’]      # a stop that begins a line
    |[(\[{„«]\n                    # an opening that ends one
    |\b[A-ZĄĆĘŁŃÓŚŹŻ]\.\n[A-ZĄĆĘŁŃÓŚŹŻ]              # an initial and its name
    |\b(?i:prof\.|dr|mgr|inż\.|św\.|ks\.)\n[A-ZĄĆĘŁŃÓŚŹŻ]
    |\b(?i:str\.|nr|rys\.|godz\.|ul\.|art\.|pkt|tab\.)\n\d
    |\b\d+\n(?:\d|(?:km|m|cm|mm|kg|g|mg|l|ml|ms|min|godz\.|%|zł|tys\.|mln|mld|r\.|Hz|kHz|MHz|GHz|GB|MB|TB)(?:\s|[.,;:!?]|$))
    |\b\d+\n(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)""",
    re.VERBOSE,
)
_NAME = re.compile(r"(?<=[a-ząćęłńóśźż,] )[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+\n[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+")


def main(arguments: list[str]) -> int:
    """Print the figures; return the exit status."""
    talks = Path(arguments[0]) if arguments else Path()
    texts = sorted(set(_sentences(talks)), key=len, reverse=True)[:LONGEST]
    if not texts:
        print(f"There are no sentences to measure with in {talks}.")
        return 0
    broken = [break_lines(text, LIMIT, LINES) for text in texts]
    return 0 if _report(texts, broken) else 1


def _sentences(talks: Path) -> Iterator[str]:
    """Yield what people wrote for each sentence: a translation of theirs, or one of a machine that they looked over."""
    for file in sorted(talks.glob("*/polish/sentence_translations.json")):
        for entry in json.loads(file.read_text("utf-8")):
            reviewed = entry["translatedText"] if entry.get("n_reviews") else ""
            if text := " ".join((entry.get("from_community_srt") or reviewed).split()):
                yield text


def _report(texts: list[str], broken: list[str]) -> bool:
    breaks = sum(text.count("\n") for text in broken)
    hanging = sum(line.split()[-1].lower() in _HANGING for text in broken for line in text.split("\n")[:-1])
    forbidden = sum(len(_FORBIDDEN.findall(text)) + len(_NAME.findall(text)) for text in broken)
    long = sum(len(line) > LIMIT for text in broken for line in text.split("\n"))
    changed = sum(after.split() != before.split() for before, after in zip(texts, broken, strict=True))
    spread = sum(text.count("\n") >= LINES for text in broken if _fits(text.replace("\n", " ")))
    print(f"sentences {len(texts)}  breaks {breaks}  forbidden {forbidden}  hanging {hanging / max(breaks, 1):.4f}")
    print(
        f"lines over {LIMIT}: {long}  more than {LINES} lines where {LINES} would do: {spread}  text changed {changed}"
    )
    return not (forbidden or long or changed or spread) and hanging <= HANGING_SHARE * breaks


def _fits(text: str) -> bool:
    """Tell whether the words fit in as many lines as a subtitle has, filling each."""
    lines, left = 1, LIMIT
    for word in text.split():
        if len(word) > left:
            lines, left = lines + 1, LIMIT
        left -= len(word) + 1
    return lines <= LINES


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
