"""Incidents on the page."""

from dataclasses import replace
from datetime import date

from monitor.cli.page.incidents import dismissed, incidents
from monitor.domain import (
    AccessionNumber,
    DataConcerned,
    Dismissal,
    Grounds,
    Incident,
    IncidentDate,
    Materiality,
    Named,
    Quoted,
    Reference,
)
from tests.unit.cli.page.conftest import Printed

TOLD = "On March 6, 2026, we found that a thief had entered the ticket system."
OPEN = "We have not yet determined whether it is material."
INCIDENT = Incident(
    "incident",
    "likely",
    ("told as an event",),
    "8.01",
    wrong_item=True,
    materiality=Materiality("undetermined", OPEN),
    dates=(IncidentDate("detected", date(2026, 3, 6), date(2026, 3, 8), True, TOLD),),
    kinds=("data theft",),
    operations_disrupted=False,
    law_enforcement=None,
    deadline=date(2026, 3, 12),
    refers_to=(Reference(AccessionNumber("9900000001-26-000001"), date(2026, 3, 2), "As we said on March 2."),),
    evidence=(TOLD, OPEN, "We closed the ticket office."),
)


def test_an_incident_is_told_with_dates_materiality_and_each_sentence_once(printed: Printed) -> None:
    assert printed(incidents([INCIDENT]), 90) == [
        "",
        "Cybersecurity incident (likely)",
        "  told under            Item 8.01, the wrong item",
        "  because               told as an event",
        "  materiality           not determined yet",
        "  kinds                 data theft",
        "  operations disrupted  no",
        "  due at the SEC        2026-03-12 (four business days)",
        "  On its materiality",
        f"    “{OPEN}”",
        "  Detected about 2026-03-06 to 2026-03-08",
        f"    “{TOLD}”",
        "  Refers to 9900000001-26-000001, filed on 2026-03-02",
        "    “As we said on March 2.”",
        "  What it says",
        "    “We closed the ticket office.”",
    ]


def test_what_it_concerns_stands_above_its_sentences(printed: Printed) -> None:
    taken = "Names and phone numbers were copied from the booking platform of Quayline Ltd."
    told = replace(
        INCIDENT,
        dates=(),
        refers_to=(),
        evidence=(TOLD,),
        contained=True,
        supplier=Named("Quayline Ltd", taken),
        systems=(Named("booking platform", taken),),
        data=(DataConcerned("Names", taken), DataConcerned("phone numbers", taken)),
        regulators=(Named("ICO", "We told the ICO."),),
        insurance=Quoted("We are insured."),
        delayed=Quoted("We waited under Item 1.05(c)."),
        member="fh:MarchMember",
        deadline=None,
        grounds=Grounds(None, None, "It is over."),
    )
    assert printed(incidents([told]), 90) == [
        "",
        "Cybersecurity incident (likely)",
        "  told under            Item 8.01, the wrong item",
        "  because               told as an event",
        "  materiality           not determined yet",
        "  kinds                 data theft",
        "  operations disrupted  no",
        "  contained             yes",
        "  regulators            ICO",
        "  supplier              Quayline Ltd",
        "  systems               booking platform",
        "  data                  Names, phone numbers",
        "  named by the filer    fh:MarchMember",
        "  On its materiality",
        f"    “{OPEN}”",
        "  What it says",
        f"    “{TOLD}”",
        "  On what followed",
        "    “It is over.”",
        "  On whom and what it concerns",
        f"    “{taken}”",
        "    “We told the ICO.”",
        "  On insurance",
        "    “We are insured.”",
        "  On the delay of the report",
        "    “We waited under Item 1.05(c).”",
    ]


def test_an_update_and_an_exhibit_are_called_so(printed: Printed) -> None:
    lines = printed(incidents([replace(INCIDENT, verdict="update", told_under="EX-99.1", wrong_item=False)]))
    assert lines[1:3] == ["Update of a cybersecurity incident (likely)", "  told under            EX-99.1"]


def test_what_was_set_aside_is_told_by_its_reason(printed: Printed) -> None:
    aside = [Dismissal("hypothetical", "It could."), Dismissal("other", "No."), Dismissal("hypothetical", "It may.")]
    assert printed(dismissed(aside)) == [
        "",
        "Cyber words set aside",
        "  hypothetical",
        "    “It could.”",
        "    “It may.”",
        "  other",
        "    “No.”",
    ]
