"""The job that checks the whole library."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.store.verifying import Finding, Verdict

PATIENCE = 2.0
"""Seconds after which is said how far it has come."""


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `verify`."""
    job = jobs.add_parser("verify", help="check the whole library, changing nothing; exit status 1 with findings")
    job.set_defaults(job=_verify)


def _verify(options: Namespace) -> int:
    from dwuglos.store.library_check import verify
    from dwuglos.store.pace import Pace

    verdict = verify(answering.address(options), Pace(_Progress()))
    if options.json:
        answering.print_json(_as_json(verdict))
    else:
        for finding in verdict.findings:
            print(answering.printable(_line(finding)))
        print(_summary(verdict))
    return 1 if verdict.findings else 0


class _Progress:
    """Says on standard error how far it has come, where that takes long."""

    def __init__(self) -> None:
        self._last = monotonic()

    def __call__(self, share: object) -> None:
        if monotonic() - self._last >= PATIENCE and isinstance(share, float):
            self._last = monotonic()
            answering.complain(f"Checked: {share:.0%}")


def _line(finding: Finding) -> str:
    where = "" if finding.talk is None else f"Talk {finding.talk}, “{finding.title}”: "
    return f"{where}{finding.sentence}"


def _summary(verdict: Verdict) -> str:
    seen = f"talks: {verdict.talks}, segments: {verdict.segments}, changes in their histories: {verdict.changes}"
    if verdict.findings:
        return f"Findings: {len(verdict.findings)}; looked at {seen}."
    return f"The library is sound; looked at {seen}."


def _as_json(verdict: Verdict) -> dict[str, object]:
    findings = [{"talk": each.talk, "title": each.title, "message": str(each.sentence)} for each in verdict.findings]
    counts = {"talks": verdict.talks, "segments": verdict.segments, "changes": verdict.changes}
    return counts | {"findings": findings}
