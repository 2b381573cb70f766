import json

import pytest

from monitor.store.store import Store
from tests.unit.cli.conftest import Command
from tests.unit.cli.schemas import hold
from tests.unit.cli.told import Told, tell


@pytest.fixture
def told(store: Store) -> Told:
    return tell(store)


def listed(monitor: Command, *filters: str) -> list[str]:
    """The last digits of the accession numbers that a list gives."""
    done = monitor("filings", "list", *filters, "--json")
    assert (done.code, done.err) == (0, "")
    views = [json.loads(line) for line in done.lines]
    for view in views:
        hold("filings", view)
    return [view["accession"][-1] for view in views]


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ((), ["3", "2", "1"]),
        (("--form", "10-k"), ["1"]),
        (("--filer", "9900000014"), ["3"]),
        (("--filer", "9900000002"), []),
        (("--limit", "1"), ["3"]),
        (("--since", "2026-03-02"), ["3", "2", "1"]),
        (("--since", "2026-03-03"), []),
        (("--until", "2026-03-02"), []),
    ],
)
def test_filings_are_listed_latest_first_and_filtered(
    monitor: Command, filters: tuple[str, ...], expected: list[str]
) -> None:
    assert listed(monitor, *filters) == expected


def test_a_filing_is_given_as_promised(monitor: Command, told: Told) -> None:
    assert json.loads(monitor("filings", "list", "--json").lines[1]) == {
        "accession": "9900000001-26-000002",
        "form": "8-K",
        "filers": [{"cik": 9_900_000_001, "name": "Fictional Harbor Logistics, Inc."}],
        "items": [{"item": "1.05", "title": "Material Cybersecurity Incidents"}],
        "accepted_at": "2026-03-02T12:00:00-05:00",
        "stage": "detected",
        "found_by": "feed",
        "late": False,
    }


def test_shown_is_also_what_was_concluded_and_who_was_told(monitor: Command, told: Told) -> None:
    view = json.loads(monitor("filings", "show", "990000000126000002", "--json").out)
    (concluded,) = view["disclosures"]
    assert (concluded["kind"], concluded["level"]) == ("incident", "confirmed")
    assert {alert["id"] for alert in view["alerts"]} == {told.alert.id, told.lonely.id}
    for alert in view["alerts"]:
        hold("alerts", alert)
    assert (view["baseline"], view["reason"]) == (False, None)


def test_a_filing_for_people(monitor: Command, told: Told) -> None:
    assert monitor("filings", "show", "9900000001-26-000002").lines[:5] == [
        "9900000001-26-000002  8-K  accepted 2026-03-02 12:00:00 Eastern",
        "  Fictional Harbor Logistics, Inc. (CIK 9900000001)",
        "  Item 1.05: Material Cybersecurity Incidents",
        "  stage: detected",
        "  concluded: incident (confirmed, read): Item 1.05 of this 8-K discloses a cybersecurity incident.",
    ]
    assert monitor("filings", "show", "9900000001-26-000001").lines[-1] == "  stage: found (baseline)"


def test_a_hostile_name_or_reason_does_nothing(monitor: Command, told: Told) -> None:
    for arguments in (("list",), ("show", told.failed.accession.dashed)):
        for form in ((), ("--json",)):
            done = monitor("filings", *arguments, *form)
            assert done.code == 0
            assert not {"\x1b", "\x9b", "\u202e", "\u2028"} & set(done.out)
            assert "[bold]& Sons[/bold]" in done.out
            assert len(done.lines) == done.out.count("\n")


def test_an_unknown_filing_is_said_in_a_sentence(monitor: Command, told: Told) -> None:
    done = monitor("filings", "show", "9900000001-26-000099", "--json")
    assert (done.code, done.out) == (1, "")
    assert done.err == "monitor: filing 9900000001-26-000099 is not in the store\n"


@pytest.mark.usefixtures("store")
def test_what_is_no_accession_number_is_wrong_use(monitor: Command) -> None:
    done = monitor("filings", "show", "Microsoft")
    assert (done.code, done.out) == (2, "")
    assert done.err == "monitor: 'Microsoft' is not an accession number: want 0001234567-24-000123\n"


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("filters", "complaint"),
    [
        (("--form", "8k"), "'8k' is none of 10-K, 10-K/A"),
        (("--since", "yesterday"), "'yesterday'"),
        (("--limit", "0"), "'--limit'"),
    ],
)
def test_a_filter_that_makes_no_sense_is_wrong_use(monitor: Command, filters: tuple[str, ...], complaint: str) -> None:
    done = monitor("filings", "list", *filters)
    assert (done.code, done.out) == (2, "")
    assert complaint in " ".join(done.err.split())


@pytest.mark.usefixtures("store")
def test_an_empty_store_says_so_to_people_and_nothing_to_programs(monitor: Command) -> None:
    assert monitor("filings", "list").out == "The store holds no such filing.\n"
    assert monitor("filings", "list", "--json").out == ""


def test_a_database_without_schema_says_what_to_do(monitor: Command) -> None:
    done = monitor("filings", "list", "--json")
    assert (done.code, done.out) == (2, "")
    assert done.err == "monitor: the database is not ready: it has no schema yet; run `monitor migrate`\n"
    assert monitor("migrate").code == 0
    assert monitor("filings", "list", "--json").code == 0
