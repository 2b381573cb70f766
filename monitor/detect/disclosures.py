"""From a filing and what was read in it to what it discloses: the door of this room."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from monitor.detect import reasons
from monitor.detect.changes import compare
from monitor.detect.cross_check import cross_check
from monitor.detect.incidents import from_feed, judge
from monitor.detect.statements import of_section, tagged_blocks
from monitor.detect.words.amendments import LEFT_OUT, LONGEST_NOTE
from monitor.detect.words.elements import ANNUAL_ITEMS
from monitor.domain import CURRENT_FORMS, EASTERN, Disclosure, Extraction, Filing, Incident, Thread

_LATEST_WITHIN = timedelta(days=365)


def of_feed(filing: Filing, threads: Sequence[Thread]) -> Disclosure | None:
    """What the feed entry alone discloses: an Item 1.05, before its document was read."""
    incident = from_feed(filing) if filing.form in CURRENT_FORMS else None
    if incident is None:
        return None
    event = event_of(filing, incident, threads)
    return Disclosure("incident", incident.confidence, event, "feed", filing, reasons.of_feed(filing), incident)


def of_current(filing: Filing, extraction: Extraction, threads: Sequence[Thread]) -> tuple[Disclosure, ...]:
    """What a read current report discloses; today at most one incident. Empty where it tells of none.

    The filing's own form and items stand in where the document does not hold them.
    """
    known = replace(extraction, form=extraction.form or filing.form, items=extraction.items or filing.items)
    return tuple(
        Disclosure(
            "incident", incident.confidence, event_of(filing, incident, threads), "read", filing,
            reasons.of_incident(filing, incident), incident, facts=extraction.facts, warnings=extraction.warnings,
        )
        for incident in judge(known).incidents
    )  # fmt: skip


def of_annual(
    filing: Filing, extraction: Extraction, previous: tuple[Filing, Extraction] | None
) -> tuple[Disclosure, ...]:
    """What an annual report discloses: its changes against the previous one, or, as a first report, itself.

    Empty where it tells nothing of cybersecurity (an amendment of Part III alone), and where nothing changed.
    """
    if not tells(filing, extraction):
        return ()
    event = f"annual/{filing.registrant.cik}/{filing.period or extraction.period or filing.accession}"
    if previous is None or not says_anything(previous[1]):
        return _first(filing, extraction, event)
    return _changed(filing, extraction, previous, event)


def tells(filing: Filing, extraction: Extraction) -> bool:
    """Whether an annual report says anything of cybersecurity; a section may only point elsewhere.

    Not so an amendment's: it names the items that it leaves as they were ("Item 1C. Cybersecurity. Not amended.").
    """
    return _has_disclosure(extraction) and not (filing.is_amendment and _leaves_as_it_was(extraction))


def _leaves_as_it_was(extraction: Extraction) -> bool:
    sections = [section for item in ANNUAL_ITEMS if (section := extraction.section(item)) is not None]
    return not extraction.facts and all(section.refers_to or _is_left_out(section.text) for section in sections)


def _is_left_out(text: str) -> bool:
    return len(text.split()) <= LONGEST_NOTE and LEFT_OUT.search(text) is not None


def _has_disclosure(extraction: Extraction) -> bool:
    sections = any(extraction.section(item) is not None for item in ANNUAL_ITEMS)
    return sections or bool(extraction.facts) or bool(tagged_blocks(extraction)) or of_section(extraction) is not None


def says_anything(extraction: Extraction) -> bool:
    """Whether there is a word or a fact to compare with: where the item was "Not applicable" there is none."""
    return bool(extraction.facts) or of_section(extraction) is not None


def event_of(filing: Filing, incident: Incident, threads: Sequence[Thread]) -> str:
    """The name of the incident's thread: one that the filing is in or follows, else a new one."""
    own = [thread for thread in threads if _is_of(thread, filing)]
    for thread in own:
        if any(known.accession == filing.accession for known in thread.filings):
            return thread.event
    followed = _referred_to(filing, incident, own) or (_latest(filing, own) if filing.is_amendment else None)
    return followed.event if followed else f"incident/{filing.registrant.cik}/{filing.accession}"


def _changed(
    filing: Filing, extraction: Extraction, previous: tuple[Filing, Extraction], event: str
) -> tuple[Disclosure, ...]:
    comparison = compare(previous[1], extraction)
    if comparison.severity == "none":
        return ()
    disclosure = Disclosure(
        "change", comparison.severity, event, "read", filing, reasons.of_change(filing, previous[0], comparison),
        comparison=comparison, facts=extraction.facts, cross_checks=cross_check(extraction),
        profile=extraction.profile, warnings=extraction.warnings,
    )  # fmt: skip
    return (disclosure,)


def _first(filing: Filing, extraction: Extraction, event: str) -> tuple[Disclosure, ...]:
    checks = cross_check(extraction)
    disclosure = Disclosure(
        "disclosure", "medium", event, "read", filing, reasons.of_first(filing),
        facts=extraction.facts, cross_checks=checks, profile=extraction.profile, warnings=extraction.warnings,
    )  # fmt: skip
    against = [check for check in checks if not check.agrees]
    if not against:
        return (disclosure,)
    mismatch = replace(disclosure, kind="mismatch", level="high", reason=reasons.of_mismatch(filing, against))
    return (disclosure, mismatch)


def _is_of(thread: Thread, filing: Filing) -> bool:
    ciks = {filer.cik for filer in filing.filers}
    return any(filer.cik in ciks for known in thread.filings for filer in known.filers)


def _referred_to(filing: Filing, incident: Incident, threads: Sequence[Thread]) -> Thread | None:
    """The thread with a filing that the text names, by accession number or by the day it was filed."""
    accessions = {reference.accession for reference in incident.refers_to if reference.accession}
    days = {reference.filed_on for reference in incident.refers_to if reference.filed_on}
    for thread in threads:
        for known in thread.filings:
            if known.accession in accessions or (known.accepted_at <= filing.accepted_at and days & _days_of(known)):
                return thread
    return None


def _days_of(filing: Filing) -> set[date]:
    """A report names its official date or the day it was sent; after 17:30 Eastern they differ."""
    return {filing.accepted_at.astimezone(EASTERN).date()} | ({filing.filed_on} if filing.filed_on else set())


def _latest(filing: Filing, threads: Sequence[Thread]) -> Thread | None:
    """The filer's thread that was told of last, within a year before this filing."""
    recent = [
        (known.accepted_at, thread.event, thread)
        for thread in threads
        for known in thread.filings
        if timedelta(0) <= filing.accepted_at - known.accepted_at <= _LATEST_WITHIN
    ]
    return max(recent, key=lambda each: each[:2])[2] if recent else None
