import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest

from monitor.domain import AccessionNumber, Fact, Filer, Filing, Rule, rank
from tests.unit.makers import HARBOR, NOON, alert, disclosure, extraction, filing, watchlist


def test_an_accession_number_reads_dashed_and_bare() -> None:
    assert AccessionNumber("000119312524011295") == AccessionNumber("0001193125-24-011295")
    assert AccessionNumber("0001193125-24-011295").bare == "000119312524011295"


@pytest.mark.parametrize("wrong", ["", "1193125-24-011295", "0001193125-24-01129", "0001193125-24-011295 ", "x" * 18])
def test_what_is_no_accession_number_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="is not an accession number"):
        AccessionNumber(wrong)


@pytest.mark.parametrize("cik", [0, -1, 10**10])
def test_what_is_no_cik_is_refused(cik: int) -> None:
    with pytest.raises(ValueError, match="is not a CIK"):
        Filer(cik, "Nobody")


def test_an_acceptance_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        filing(accepted_at=datetime(2026, 3, 2, 12))  # noqa: DTZ001


def test_an_acceptance_time_is_kept_in_utc() -> None:
    eastern = timezone(timedelta(hours=-5))
    assert filing(accepted_at=datetime(2026, 3, 2, 12, tzinfo=eastern)).accepted_at == NOON
    assert filing(accepted_at=datetime(2026, 3, 2, 12, tzinfo=eastern)).accepted_at.tzinfo is UTC


def test_the_registrant_is_the_filer_then_the_subject() -> None:
    by, subject = Filer(1, "Agent", "Filed by"), Filer(2, "Target", "Subject")
    assert filing(filers=(by, subject)).registrant == subject
    assert filing(filers=(by, subject, HARBOR)).registrant == HARBOR
    assert filing(filers=(by,)).registrant == by


def test_a_filing_is_for_somebody() -> None:
    with pytest.raises(ValueError, match="at least one filer"):
        filing(filers=())


def test_a_flag_in_conflict_or_under_a_member_has_no_value() -> None:
    element = "CybersecurityRiskManagementThirdPartyEngagedFlag"
    yes, no = Fact(element, "cyd/2025", True), Fact(element, "cyd/2025", False)
    under_member = Fact(element, "cyd/2025", False, dimensions={"cyd:Axis": "x:Member"})
    assert extraction(facts=(yes, under_member)).flag(element) is True
    assert extraction(facts=(yes, no)).flag(element) is None
    assert extraction(facts=()).flag(element) is None


def test_an_alert_has_the_same_id_wherever_it_is_made() -> None:
    first = alert()
    assert first.id == alert(created_at=NOON + timedelta(days=1)).id
    assert first.id != alert(rule="other").id
    assert first.id != alert(watchlist="other").id
    assert first.id != alert(disclosure(told_from="feed")).id


def test_a_rule_wants_its_kind_from_its_level_on() -> None:
    rule = Rule("r", "incident", "likely", ("mail",))
    assert rule.wants("incident", "confirmed")
    assert rule.wants("incident", "likely")
    assert not rule.wants("incident", "possible")
    assert not rule.wants("change", "critical")
    assert rank("critical") > rank("high") > rank("medium") > rank("low") > rank("none")


def test_a_watchlist_matches_by_cik_sic_or_everyone() -> None:
    stranger = Filer(5, "Stranger", sic="7372")
    assert watchlist().watches(HARBOR)
    assert not watchlist().watches(stranger)
    assert watchlist(everyone=True).watches(stranger)


def test_values_travel_between_processes() -> None:
    told = disclosure(facts=(Fact("X", "cyd/2025", True, dimensions={"a": "b"}),))
    assert pickle.loads(pickle.dumps(told)) == told
    assert isinstance(told.filing, Filing)
