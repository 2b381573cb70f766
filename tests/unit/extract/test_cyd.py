from collections import Counter

import pytest

from monitor.extract import cyd


def test_there_are_six_flags_and_ten_text_blocks_for_annual_reports_and_five_for_incidents() -> None:
    kinds = Counter((element.family, element.is_flag) for element in cyd.ELEMENTS)
    assert kinds == {("annual", True): 6, ("annual", False): 10, ("current", False): 5}


def test_every_element_is_found_by_its_name_and_its_label() -> None:
    assert len(cyd.BY_NAME) == 21
    assert [cyd.by_label(element.label) for element in cyd.ELEMENTS] == list(cyd.ELEMENTS)


def test_labels_end_as_edgar_prints_them() -> None:
    engaged = cyd.BY_NAME["CybersecurityRiskManagementThirdPartyEngagedFlag"]
    assert engaged.label == "Cybersecurity Risk Management Third Party Engaged [Flag]"
    assert cyd.TIMING.label == "Material Cybersecurity Incident Timing [Text Block]"


def test_a_label_is_found_whatever_its_spaces_and_case() -> None:
    assert cyd.by_label(" material cybersecurity\nincident SCOPE [text block]") == cyd.SCOPE


def test_headings_and_other_labels_are_no_elements() -> None:
    assert cyd.by_label("Cybersecurity Risk Management, Strategy, and Governance [Line Items]") is None
    assert "MaterialCybersecurityIncidentTextBlock" not in cyd.BY_NAME  # an invention of public code


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("CybersecurityRiskManagementThirdPartyEngagedFlag", "Regulation S-K Item 106(b)(1)(ii)"),
        ("CybersecurityRiskBoardOfDirectorsOversightTextBlock", "Regulation S-K Item 106(c)(1)"),
        (
            "CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag",
            "Regulation S-K Item 106(c)(2)(iii)",
        ),
        ("MaterialCybersecurityIncidentNatureTextBlock", "Form 8-K Item 1.05"),
    ],
)
def test_each_element_names_its_rule(name: str, rule: str) -> None:
    assert cyd.BY_NAME[name].rule == rule


@pytest.mark.parametrize(
    ("uri", "taxonomy"),
    [
        ("http://xbrl.sec.gov/cyd/2024", "cyd/2024"),
        ("https://xbrl.sec.gov/cyd/2026", "cyd/2026"),
        ("http://xbrl.sec.gov/cyd/2031", "cyd/2031"),
        ("http://xbrl.sec.gov/cyd-af/2024", None),
        ("http://xbrl.sec.gov/dei/2024", None),
        ("http://xbrl.example/cyd/2024", None),
        ("see http://xbrl.sec.gov/cyd/2024", None),
    ],
)
def test_a_taxonomy_is_told_by_its_namespace(uri: str, taxonomy: str | None) -> None:
    assert cyd.taxonomy_of(uri) == taxonomy


def test_a_year_that_we_have_not_seen_is_unknown() -> None:
    assert cyd.is_known("cyd/2025")
    assert not cyd.is_known("cyd/2031")
    assert not cyd.is_known("cyd/2023")  # there never was one
