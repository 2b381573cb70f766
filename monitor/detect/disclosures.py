"""From a filing and what was read in it to what it discloses: the door of this room."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.detect import reasons
from monitor.detect.changes import compare
from monitor.detect.cross_check import cross_check
from monitor.detect.incidents import from_feed, judge
from monitor.detect.statements import of_section, tagged_blocks
from monitor.detect.threads import event_of, news_of, own_event, thread_of
from monitor.detect.words.amendments import LEFT_OUT, LONGEST_NOTE
from monitor.detect.words.elements import ANNUAL_ITEMS
from monitor.domain import CURRENT_FORMS, Disclosure, Extraction, Filing, Incident, Thread


def of_feed(filing: Filing, threads: Sequence[Thread]) -> Disclosure | None:
    """What the feed entry alone discloses: an Item 1.05, before its document was read."""
    incident = from_feed(filing) if filing.form in CURRENT_FORMS else None
    if incident is None:
        return None
    event = event_of(filing, incident, threads)
    return Disclosure("incident", incident.confidence, event, "feed", filing, reasons.of_feed(filing), incident)


def of_current(filing: Filing, extraction: Extraction, threads: Sequence[Thread]) -> tuple[Disclosure, ...]:
    """What a read current report discloses, an incident each, with what is new in it against what its thread told.

    Empty where it tells of none. The filing's own form, items and day stand in where the document does not hold them.
    """
    known = replace(
        extraction,
        form=extraction.form or filing.form,
        items=extraction.items or filing.items,
        accepted_at=extraction.accepted_at or filing.accepted_at,
    )
    left = list(threads)
    found: list[Disclosure] = []
    for number, incident in enumerate(judge(known).incidents, start=1):
        thread = thread_of(filing, incident, left)
        left = [other for other in left if other is not thread]
        found.append(_told(filing, extraction, incident, thread, number))
    return tuple(found)


def is_loose(disclosure: Disclosure) -> bool:
    """Whether it follows an incident that is not known here: its beginning may still be on its way."""
    incident = disclosure.incident
    follows = incident is not None and (incident.verdict == "update" or disclosure.filing.is_amendment)
    return follows and disclosure.event.startswith(own_event(disclosure.filing))


def _told(filing: Filing, extraction: Extraction, incident: Incident, thread: Thread | None, number: int) -> Disclosure:
    news = news_of(filing, incident, thread) if thread else None
    return Disclosure(
        "incident", incident.confidence, thread.event if thread else own_event(filing, number), "read", filing,
        reasons.of_incident(filing, incident, news), incident,
        facts=extraction.facts, warnings=extraction.warnings, news=news,
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
