"""Whether a current report tells of an incident: by its item, or by words that tell of an event."""

import csv
import gzip
import re
from pathlib import Path

import pytest

from monitor.detect.incidents import from_feed, judge
from monitor.detect.telling import tells, why_not
from monitor.domain import Exhibit, Extraction, Filer, Item, Judgement, Section
from monitor.extract.reader import read
from monitor.extract.submission import read_submission
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
        "The Group has been managing a cyber incident since Easter.",
        "The Bank launched an investigation into unauthorised access to its branches’ systems.",
        "On 3 May the Trust’s systems were affected by a cyber attack.",
        "Attackers gained access to the Group’s network and to data of customers who booked online.",
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


ANNOUNCED = "{} announces that on 3 May 2026 it became aware of unauthorised access to its booking systems."
BRITISH = "It is working with specialist advisers to investigate and has notified the police."
NAMED = (Filer(9900000106, "FICTIONAL NORTHERN FERRIES PLC"),)


def announced(lead: str, filers: tuple[Filer, ...] = NAMED) -> Judgement:
    exhibit = Exhibit("EX-99.1", f"{lead} {BRITISH}")
    return judge(Extraction("submission", form="6-K", filers=filers, exhibits=(exhibit,)))


@pytest.mark.parametrize(
    "noun",
    ["Company", "Group", "Bank", "Corporation", "Trust", "Partnership", "Issuer", "Registrant", "Society", "Quay"],
)
def test_a_registrant_may_call_itself_by_any_of_its_words(noun: str) -> None:
    (incident,) = announced(ANNOUNCED.format(f"Fictional Northern Ferries plc (the “{noun}”)")).incidents
    assert (incident.confidence, incident.told_under, incident.law_enforcement) == ("likely", "EX-99.1", True)
    assert [str(day.date) for day in incident.dates] == ["2026-05-03"]


@pytest.mark.parametrize("subject", ["Fictional Northern Ferries", "The Group", "The Bank", "The Partnership"])
def test_an_announcement_by_name_or_word_alone_is_one(subject: str) -> None:
    assert [one.confidence for one in announced(ANNOUNCED.format(subject)).incidents] == ["likely"]


@pytest.mark.parametrize(
    "lead",
    [
        ANNOUNCED.format("Fictional Quay Security Ltd"),
        "The Group announces a contract with Fictional Quay Ltd, which suffered a data breach in 2023.",
        "Fictional Northern Ferries announces that it detected 4,000 cyberattacks on its customers in 2025.",
        "The Company announced that it discovered a cyberattack on a customer of its platform.",
    ],
)
def test_an_announcement_about_others_is_dismissed(lead: str) -> None:
    judgement = announced(lead)
    assert judgement.incidents == ()
    assert [one.reason for one in judgement.dismissed] == ["about products or other companies"]


def test_an_announcement_of_nothing_is_dismissed() -> None:
    assert announced("The Group announces that it has not experienced a cyber incident.").incidents == ()


def test_a_long_report_says_nothing_of_an_incident_far_from_where_it_tells_of_it() -> None:
    filler = "We opened a quay. " * 60
    told = "In May hackers broke into our ticket system and sales stopped for two days."
    far = "The strike had a material impact on our operations. We notified law enforcement of the strike."
    exhibit = Exhibit("EX-99.1", f"{far} {filler}{told} {filler}{far}")
    (incident,) = judge(Extraction("submission", form="6-K", filers=NAMED, exhibits=(exhibit,))).incidents
    assert (incident.evidence, incident.materiality.state, incident.law_enforcement) == ((told,), "unstated", None)


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
        ("0001857154-24-000123", "mixed"),  # has had, and is not expected to have in the long term
        ("0001193125-25-079593", "unstated"),  # the kept excerpt breaks off before
    ],
)
def test_real_reports_say_how_material(corpus: Path, number: str, state: str) -> None:
    text = gzip.decompress((corpus / "incidents" / f"{number}.txt.gz").read_bytes()).decode()
    (incident,) = judge(current("1.05", text)).incidents
    assert incident.materiality.state == state


@pytest.mark.corpus
def test_no_text_without_an_incident_is_judged_one(corpus: Path) -> None:
    paths = sorted((corpus / "negatives_text").glob("*.gz"))
    assert len(paths) == 23
    assert [path.name for path in paths if judge(as_read_or_whole(path)).incidents] == []


def as_read_or_whole(path: Path) -> Extraction:
    """The report as it is read; where no item is found in its text, the whole text as other events."""
    extraction = read(path.read_bytes())
    whole = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
    return extraction if extraction.sections else current("8.01", whole)


def judged_incidents(paths: list[Path]) -> list[str]:
    """Which of these submissions, read with all their exhibits, are judged to tell of an incident."""
    return [path.name for path in paths if judge(read_submission([gzip.decompress(path.read_bytes())])).incidents]


@pytest.mark.corpus
def test_a_tenth_of_the_submissions_without_an_incident_tells_of_none(corpus: Path) -> None:
    """One in ten, in the order of their accession numbers; all of them take longer: the next test."""
    sample = sorted((corpus / "negatives").glob("*.gz"))[::10]
    assert len(sample) == 25
    assert judged_incidents(sample) == []


@pytest.mark.corpus
@pytest.mark.slow
def test_no_submission_without_an_incident_tells_of_one(corpus: Path) -> None:
    paths = sorted((corpus / "negatives").glob("*.gz"))
    assert len(paths) == 250
    assert judged_incidents(paths) == []


def labelled(corpus: Path) -> list[dict[str, str]]:
    with (corpus / "incidents" / "labels.tsv").open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t"))


@pytest.mark.corpus
def test_every_labelled_report_is_judged_as_labelled(corpus: Path) -> None:
    """As each is kept: whole submissions, tagged documents, or the item's text under the item it was told in."""
    judged = {row["accession"]: judge(as_kept(corpus, row)) for row in labelled(corpus)}
    assert len(judged) == 33
    told = {number for number, judgement in judged.items() if judgement.incidents}
    assert told == {row["accession"] for row in labelled(corpus) if row["incident"] == "yes"}
    assert {row["accession"] for row in labelled(corpus)} - told == {"0000950170-24-008537", "0001493152-24-052394"}


def as_kept(corpus: Path, row: dict[str, str]) -> Extraction:
    data = (corpus / row["file"]).read_bytes()
    if row["kind"] != "item text only":
        return read(data)
    filers = (Filer(int(row["cik"]), row["company"]),)
    text = gzip.decompress(data).decode()
    return Extraction("text", form=row["form"], filers=filers, sections=(Section(row["item"] or "8.01", "", text),))
