"""Whether a current report tells of an incident: by its item, or by words that tell of an event."""

import csv
import gzip
import re
from pathlib import Path

import pytest

from monitor.detect.incidents import from_feed, judge, tells, why_not
from monitor.domain import Exhibit, Extraction, Item, Section
from tests.unit.detect.makers import current
from tests.unit.makers import filing

LEAD = "On May 4, 2026, Fictional Harbor Logistics, Inc. (the “Company”) identified unauthorized access to its systems."
RESPONSE = "The Company engaged forensic experts and notified law enforcement."
CAUTION = (
    "Forward-Looking Statements\nThis report contains forward-looking statements. Ransomware could strike us again."
)


def test_item_1_05_in_the_document_is_confirmed() -> None:
    (incident,) = judge(current("1.05", f"{LEAD} {RESPONSE}")).incidents
    assert (incident.verdict, incident.confidence, incident.told_under) == ("incident", "confirmed", "1.05")
    assert incident.basis == ("Item 1.05 in the document",)
    assert incident.evidence == (LEAD,)
    assert incident.wrong_item is False


def test_item_1_05_in_the_header_is_confirmed_even_without_our_words() -> None:
    items = (Item("1.05", "Material Cybersecurity Incidents"),)
    extraction = Extraction("submission", form="8-K", items=items, sections=(Section("1.05", "", "We lost the keys."),))
    (incident,) = judge(extraction).incidents
    assert incident.basis == ("Item 1.05 in the header", "Item 1.05 in the document")


def test_an_amendment_is_an_update() -> None:
    (incident,) = judge(current("1.05", LEAD, form="8-K/A")).incidents
    assert incident.verdict == "update"


def test_a_new_8_k_that_speaks_of_an_earlier_one_is_an_update() -> None:
    text = "As previously disclosed on Form 8-K filed on May 6, 2026, the Company detected a cybersecurity incident."
    (incident,) = judge(current("8.01", text)).incidents
    assert (incident.verdict, incident.refers_to[0].quote) == ("update", text)


def test_an_incident_under_another_item_is_likely_and_under_the_wrong_item() -> None:
    (incident,) = judge(current("8.01", f"{LEAD} {RESPONSE}\n{CAUTION}")).incidents
    assert (incident.confidence, incident.told_under, incident.wrong_item) == ("likely", "8.01", True)
    assert incident.basis == ("words in Item 8.01",)
    assert incident.evidence == (LEAD,)


def test_an_incident_in_an_exhibit_of_a_6_k_is_under_no_wrong_item() -> None:
    report = Extraction("submission", form="6-K", exhibits=(Exhibit("EX-99.1", f"{LEAD} {RESPONSE}"),))
    (incident,) = judge(report).incidents
    assert (incident.confidence, incident.told_under, incident.wrong_item) == ("likely", "EX-99.1", False)


def test_a_bare_mention_of_an_event_is_only_possible() -> None:
    (incident,) = judge(current("7.01", "Our pilots experienced a cybersecurity incident.")).incidents
    assert incident.confidence == "possible"


def test_a_determination_gives_the_deadline() -> None:
    text = f"{LEAD} On May 7, 2026, the Company determined that the incident is material."
    (incident,) = judge(current("1.05", text)).incidents
    assert str(incident.deadline) == "2026-05-13"
    (incident,) = judge(current("1.05", LEAD)).incidents
    assert incident.deadline is None


@pytest.mark.parametrize(
    "sentence",
    [
        LEAD,
        "The Company recently became aware of a ransomware incident.",
        "A threat actor gained access to a ferry's booking system and exfiltrated files.",
        "We learned that our timetable vendor had suffered a cyberattack.",
        "The Company is investigating a cybersecurity incident at its shipyard.",
        "We were the victim of a business email compromise.",
    ],
)
def test_a_sentence_that_tells_of_an_event_tells(sentence: str) -> None:
    assert tells(sentence)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("We may experience a cybersecurity incident.", "hypothetical"),
        ("If we experienced a data breach, our name would suffer.", "hypothetical"),
        ("We have not experienced any cybersecurity incident.", "denied"),
        ("We have experienced cyberattacks from time to time.", "risk-factor wording"),
        ("We have experienced cyberattacks and may experience more.", "risk-factor wording"),
        ("Our platform detected ransomware for shipping lines.", "about products or other companies"),
        ("A court approved the settlement of the data breach we suffered in 2019.", "a legal proceeding"),
        ("Cybersecurity incidents matter to every port.", "mentioned, not told as an event"),
        ("The ferry was late.", "no event"),
    ],
)
def test_a_sentence_that_only_sounds_like_it_does_not(sentence: str, reason: str) -> None:
    assert why_not(sentence) == reason


def test_what_sounds_like_it_is_dismissed_with_its_reason() -> None:
    judgement = judge(current("8.01", f"We may experience a cybersecurity incident.\n{CAUTION}"))
    assert judgement.incidents == ()
    assert [one.reason for one in judgement.dismissed] == ["hypothetical", "in a forward-looking or risk-factor part"]


def test_a_report_without_such_words_leaves_nothing() -> None:
    judgement = judge(current("2.02", "Fictional Harbor Logistics, Inc. announced its results."))
    assert (judgement.incidents, judgement.dismissed) == ((), ())


def test_a_forward_looking_part_tells_nothing_even_where_it_repeats_the_words() -> None:
    text = f"We opened a quay.\n{CAUTION} It identified unauthorized access in May."
    assert judge(current("8.01", text)).incidents == ()


def test_the_feed_alone_tells_of_item_1_05_and_nothing_more() -> None:
    incident = from_feed(filing())
    assert incident is not None
    assert (incident.verdict, incident.confidence, incident.basis) == (
        "incident",
        "confirmed",
        ("Item 1.05 in EDGAR's feed",),
    )
    assert (incident.materiality.state, incident.evidence) == ("unstated", ())
    assert from_feed(filing(items=(Item("8.01", "Other Events"),))) is None


# --- real reports: texts of the corpus, by accession number -------------------------------------------------


def real_incidents(corpus: Path) -> list[tuple[str, str, str]]:
    """Accession number, form and item text of each report labelled as an incident whose text alone is kept."""
    with (corpus / "incidents" / "labels.tsv").open(encoding="utf-8") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if row["file"].endswith(".txt.gz")]
    return [
        (row["accession"], row["incident"], gzip.decompress((corpus / row["file"]).read_bytes()).decode())
        for row in rows
        if ".submission." not in row["file"]
    ]


@pytest.mark.corpus
def test_every_real_incident_is_judged_one_under_its_item(corpus: Path) -> None:
    told = {
        number: judge(current("1.05" if yes == "yes" else "8.01", text)) for number, yes, text in real_incidents(corpus)
    }
    labelled = {number for number, yes, _ in real_incidents(corpus) if yes == "yes"}
    assert len(labelled) == 19
    assert {number for number, judgement in told.items() if judgement.incidents} == labelled


@pytest.mark.corpus
def test_the_same_words_without_the_heading_are_found_under_other_events(corpus: Path) -> None:
    missed = []
    for number, yes, text in real_incidents(corpus):
        body = re.sub(
            r"(?is)^\W*(?:item\s*[18]\.0[15]\W*)*(?:material cybersecurity incidents?|other events)\W*", "", text
        )
        incidents = judge(current("8.01", body)).incidents
        if yes == "yes" and (not incidents or incidents[0].confidence != "likely"):
            missed.append(number)
    assert missed == []


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("number", "state"),
    [
        ("0000105770-26-000068", "material"),  # determined to have experienced a material attack
        ("0000950170-23-072513", "undetermined"),  # may have a material impact, cannot be determined
        ("0000950170-24-030041", "not_so_far"),  # not so far, still determining whether likely
        ("0001043509-24-000060", "reasonably_likely"),  # the second quarter, the rest not yet determined
        ("0001628280-26-011152", "not_material"),  # not had, not believed reasonably likely
        ("0001654954-25-009925", "mixed"),  # operations no, costs reasonably likely
        ("0001857154-24-000123", "material"),  # has had and is reasonably likely to have
        ("0001193125-25-079593", "unstated"),  # the kept excerpt breaks off before
    ],
)
def test_real_reports_say_how_material(corpus: Path, number: str, state: str) -> None:
    text = gzip.decompress((corpus / "incidents" / f"{number}.txt.gz").read_bytes()).decode()
    (incident,) = judge(current("1.05", text)).incidents
    assert incident.materiality.state == state


@pytest.mark.corpus
def test_no_real_report_without_an_incident_is_judged_likely(corpus: Path) -> None:
    told = {}
    for path in sorted((corpus / "negatives_text").glob("*.gz")):
        text = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        told[path.name] = [incident.confidence for incident in judge(current("8.01", text)).incidents]
    assert len(told) > 20
    assert {name: levels for name, levels in told.items() if set(levels) - {"possible"}} == {}
