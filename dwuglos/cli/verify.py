"""The job that checks the whole library."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Sequence

    from dwuglos.store.kept_files import KeptFile
    from dwuglos.store.verifying import Finding, Verdict

PATIENCE = 2.0
"""Seconds after which is said how far it has come."""


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `verify`."""
    job = jobs.add_parser(
        "verify",
        help="check the whole library, changing nothing; exit status 1 with findings",
        description="Check the whole library, changing nothing; exit status 1 with findings. It is also said what is "
        "kept for no talk of the library: recordings that came in talk files, and peaks of recordings.",
    )
    job.add_argument(
        "--remove-orphans",
        action="store_true",
        help="remove what is kept for no talk of this library; talks of another library may have come with the same "
        "recordings",
    )
    job.set_defaults(job=_verify)


def _verify(options: Namespace) -> int:
    from dwuglos.store.library_check import verify
    from dwuglos.store.pace import Pace

    verdict = verify(answering.address(options), Pace(_Progress()))
    left = [] if verdict.findings else _orphans(options)  # what is damaged may not say which recordings it needs
    if options.json:
        files = [{"path": str(each.path), "size": each.size} for each in left]
        answering.print_json(_as_json(verdict) | {"orphans": files})
    else:
        for finding in verdict.findings:
            answering.answer(_line(finding))
        answering.answer(_summary(verdict))
        _tell_orphans(left)
    if options.remove_orphans and verdict.findings:
        answering.complain("Nothing was removed: what is damaged may still need it.")
    if options.remove_orphans and left:
        from dwuglos.store.kept_files import remove

        answering.complain(f"Removed: {_megabytes(remove(left))} MB")
    return 1 if verdict.findings else 0


def _orphans(options: Namespace) -> list[KeptFile]:
    from dwuglos import places
    from dwuglos.store.kept_files import orphans
    from dwuglos.store.library import Library

    address = answering.address(options)
    with Library(address, reading=True) as library:
        return orphans(library, address, places.media())


def _tell_orphans(left: Sequence[KeptFile]) -> None:
    for each in left:
        answering.answer(f"Kept for no talk: {each.path}, {_megabytes(each.size)} MB")
    if len(left) > 1:
        answering.answer(f"Kept for no talk in all: {_megabytes(sum(each.size for each in left))} MB")


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"


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
