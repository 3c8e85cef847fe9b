"""The job that checks a talk's translation."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos import places
from dwuglos.cli import answering
from dwuglos.cli.tables import print_table

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Sequence

    from dwuglos.checks.base import Finding, Options
    from dwuglos.checks.results.findings import Findings
    from dwuglos.errors import DwuglosError
    from dwuglos.language.terms import Term
    from dwuglos.profiles import Profile
    from dwuglos.store.library import Library
    from dwuglos.talk.transcript import Change, Segment

_FINDINGS = 1
"""The exit status where there is a finding that is an error."""


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `check`."""
    job = jobs.add_parser("check", help="check a talk's translation; exit status 1 when there are errors")
    job.add_argument("talk", type=int, metavar="TALK")
    job.add_argument(
        "--profile",
        metavar="NAME",
        help="the limits that count, by name or as a file (default: those of the settings); see profiles",
    )
    job.add_argument(
        "--terms", metavar="FILE", help="a glossary beside the library's (default: the language model's, if any)"
    )
    job.add_argument(
        "--no-grammar", action="store_true", help="without grammar, which takes longer than all other checks together"
    )
    job.add_argument("--ignored", action="store_true", help="show also what is ignored in the talk, or always")
    job.add_argument("--as", dest="form", choices=("html", "csv", "json"), help="a report, or the findings in JSON")
    job.add_argument(
        "-o", "--output", metavar="FILE", help="where the html or csv report goes instead of standard output"
    )
    job.set_defaults(job=_check)


def _check(options: Namespace) -> int:
    from dwuglos.errors import InputError

    if options.output and options.form not in ("html", "csv"):
        raise InputError("Say with --as html or --as csv which report goes into the file.")
    with answering.opened_library(options) as library:
        stored = library.open_talk(options.talk)
        findings, checks = look(options, library, stored.segments)
    found = list(findings)
    if options.form in ("html", "csv"):
        _report(options, stored.summary.title, stored.segments, found, checks.profile)
    elif options.json or options.form == "json":
        answering.print_json_rows("findings", map(as_json, found))
    else:
        numbers = {segment.id: n for n, segment in enumerate(stored.segments, 1)}
        rows = [
            (numbers[f.segment], f.check, f.severity, f.message, _polish(f, stored.segments, numbers)) for f in found
        ]
        print_table(("Number", "Check", "Severity", "Finding", "Polish"), rows, "Nothing was found.")
    damage = answering.status_of(stored.damage)
    return damage or (_FINDINGS if any(finding.severity == "error" for finding in found) else 0)


def look(options: Namespace, library: Library, segments: Sequence[Segment]) -> tuple[Findings, Options]:
    """Return what the checks find in a talk, and what they depend on; what they lack is complained of.

    `options` are those of the job `check`; another job may be without `ignored`.
    """
    from dwuglos.checks.results import dictionary
    from dwuglos.checks.results.findings import Findings
    from dwuglos.language import spelling
    from dwuglos.settings import Settings
    from dwuglos.talk.ignored import always

    checks = _options(options, library.terms_in_force(options.talk))
    ignored = library.ignored(options.talk) + always(Settings.load(places.settings()).ignored)
    words, trouble = dictionary.all_words(ignored)
    checks = replace(checks, words=words)
    findings = Findings(segments, checks, ignored=() if getattr(options, "ignored", False) else ignored)
    findings.look()
    for each in (trouble, spelling.trouble(), *_read(findings)):
        if each is not None:
            answering.complain(each)
    return findings, checks


def _read(findings: Findings) -> Sequence[DwuglosError]:
    """Let the grammar rules read the talk; return why they cannot, if so."""
    from dwuglos.checks.results import grammar
    from dwuglos.errors import DwuglosError

    try:
        grammar.read(findings)
    except DwuglosError as error:
        return [error]
    return []


def _options(options: Namespace, terms: Sequence[Term]) -> Options:
    """Return what the checks depend on. Raises InputError for limits or a glossary that cannot be used."""
    from dwuglos import profiles
    from dwuglos.checks.results.choices import options_of
    from dwuglos.language import grammar_rules
    from dwuglos.settings import Settings

    settings = Settings.load(places.settings())
    if not options.profile:
        profile = profiles.by_name(settings.profile, settings.profiles)
    elif Path(options.profile).is_file():
        profile = profiles.load(Path(options.profile))
    else:
        profile = profiles.wanted(options.profile, settings.profiles)
    glossary = options.terms or settings.services.get("language-model", {}).get("glossary", "")
    chosen = options_of(profile, settings.checks, glossary, terms)
    off = chosen.off | frozenset({"grammar"} if options.no_grammar else ())
    return replace(chosen, off=off, rules_off=grammar_rules.off(settings.grammar))


def as_json(finding: Finding) -> dict[str, object]:
    """Return a finding as JSON has it."""
    return {
        "check": finding.check,
        "severity": finding.severity,
        "segment": finding.segment,
        "message": str(finding.message),
        "side": finding.side,
        "span": list(finding.span),
        "fix": None if finding.fix is None else [_change(change) for change in finding.fix.changes],
    }


def _change(change: Change) -> dict[str, object]:
    """Return what a fix does to a segment: its new texts and times, or that it is removed."""
    if change.before is None or change.after is None:
        return {"segment": change.id, "removed": True}
    before, after = change.before._asdict(), change.after._asdict()
    fields = ("start", "end", "source", "target")
    return {"segment": change.id, **{field: after[field] for field in fields if after[field] != before[field]}}


def _polish(finding: Finding, segments: Sequence[Segment], numbers: dict[int, int]) -> str:
    return segments[numbers[finding.segment] - 1].target.replace("\n", " / ")


def _report(
    options: Namespace, title: str, segments: Sequence[Segment], found: Sequence[Finding], profile: Profile
) -> None:
    from dwuglos.checks.results import reports

    report = reports.Report(title, profile.title, segments, found)
    text = reports.as_csv(report) if options.form == "csv" else reports.as_html(report)
    answering.put_out(text.encode(), options.output)
