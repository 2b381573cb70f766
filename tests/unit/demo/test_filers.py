"""The fictional filings hold what their scenes promise. Counts are of the templates, read by eye."""

import base64
import re
from datetime import UTC, date, datetime
from typing import cast

import pytest
from lxml import etree, html

from monitor.demo.filers import DEMO, HOSTILE, TRIDENT, UNWATCHED, WATCHED
from monitor.demo.world import Submission
from monitor.domain import AccessionNumber

NOW = datetime(2026, 3, 10, 16, 0, tzinfo=UTC)
SCENES = {scene.key: scene for scene in DEMO.scenes}
NEW = {key: scene.make(NOW) for key, scene in SCENES.items()}
OLD = {filing.parties[0].cik: filing for filing in DEMO.past(NOW)}
CYD = '//ix:nonNumeric[starts-with(@name, "cyd:")]'
NAMES = {"ix": "http://www.xbrl.org/2013/inlineXBRL", "xbrli": "http://www.xbrl.org/2003/instance"}


def previous(key: str) -> Submission:
    return OLD[NEW[key].parties[0].cik]


def tree(filing: Submission) -> etree._Element:
    return etree.fromstring(filing.documents[0].text.encode())


def found(filing: Submission, path: str) -> list[etree._Element]:
    elements = tree(filing).xpath(path, namespaces=NAMES)
    assert isinstance(elements, list)
    return cast("list[etree._Element]", elements)


def facts(filing: Submission) -> list[etree._Element]:
    return found(filing, CYD)


def text_of(element: etree._Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def words(filing: Submission) -> str:
    return " ".join(text_of(html.fromstring(filing.documents[0].text.encode())).split())


def test_nobody_could_take_them_for_real() -> None:
    for party in (*WATCHED, UNWATCHED, *TRIDENT):
        assert party.cik > 9_900_000_000
        assert party.name.startswith("Fictional ")
        assert party.ticker is None or party.ticker.startswith("ZZ")


def test_accession_numbers_are_unique() -> None:
    accessions = [filing.accession for filing in (*NEW.values(), *OLD.values())]
    assert len(set(accessions)) == len(accessions) == 22


@pytest.mark.parametrize(
    ("key", "count"),
    [
        ("changed-10-K", 16), ("changed-20-F", 14), ("unchanged-10-K", 8), ("incident", 4), ("amendment", 3),
        ("late-document", 2), ("hostile", 2), ("unwatched", 1), ("other-events", 0), ("co-registrants", 0),
        ("earnings", 0),
    ],
)  # fmt: skip
def test_tagged_documents_are_well_formed_and_hold_so_many_cyd_facts(key: str, count: int) -> None:
    assert len(facts(NEW[key])) == count


@pytest.mark.parametrize("key", ["changed-10-K", "changed-20-F", "unchanged-10-K"])
def test_last_years_report_tags_the_same_elements(key: str) -> None:
    def elements(filing: Submission) -> list[str]:
        return sorted(str(fact.get("name")) for fact in facts(filing))

    assert elements(NEW[key]) == elements(previous(key))


@pytest.mark.parametrize("filing", [*NEW.values(), *OLD.values()], ids=lambda filing: str(filing.accession))
def test_every_reference_within_a_document_leads_somewhere(filing: Submission) -> None:
    if not filing.is_inline:
        return
    root = tree(filing)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    continuations = {each.get("id") for each in root.iter(f"{{{NAMES['ix']}}}continuation")}
    continued = [str(each.get("continuedAt")) for each in root.iter() if each.get("continuedAt")]
    assert sorted(continued) == sorted(str(each) for each in continuations)
    contexts = {each.get("id") for each in root.iter(f"{{{NAMES['xbrli']}}}context")}
    assert {each.get("contextRef") for each in root.iter() if each.get("contextRef")} <= contexts


def test_no_template_is_left_unfilled() -> None:
    for key, filing in NEW.items():
        assert key == "hostile" or b"{{" not in filing.text, key
    assert NEW["hostile"].text.count(b"{{") == 1  # an attempt of its own


def test_flags_say_true_in_both_registries_ways() -> None:
    formats = {key: {fact.get("format") for fact in facts(NEW[key])} - {None} for key in NEW if NEW[key].is_inline}
    assert formats["changed-10-K"] == {"ixt:fixed-true", "ixt:fixed-false"}
    assert formats["changed-20-F"] == {"ixt:booleantrue", "ixt:booleanfalse"}


def test_the_tidewater_report_hides_one_flag() -> None:
    [hidden] = found(
        NEW["changed-20-F"], '//ix:hidden//ix:nonNumeric[contains(@name, "Flag") and starts-with(@name, "cyd:")]'
    )
    assert hidden.text == "true"


def test_the_amendment_is_about_a_member_of_the_incident_axis() -> None:
    assert {fact.get("contextRef") for fact in facts(NEW["amendment"])} == {"c-2"}
    assert "cyd:MaterialCybersecurityIncidentAxis" in NEW["amendment"].documents[0].text


def test_a_current_report_is_for_one_day_an_annual_one_for_a_year() -> None:
    assert NEW["incident"].period == date(2026, 3, 9)
    for name in ("startDate", "endDate"):
        assert [each.text for each in found(NEW["incident"], f"//xbrli:{name}")] == ["2026-03-09"]
    assert NEW["changed-10-K"].period == date(2025, 12, 31)
    assert previous("changed-10-K").period == date(2024, 12, 31)


def test_harbor_changed_in_substance() -> None:
    new, old = words(NEW["changed-10-K"]), words(previous("changed-10-K"))
    assert "was certified to ISO/IEC 27001:2022" in new
    assert "ISO/IEC" not in old
    assert "Our vessel scheduling runs on a single system" in old
    assert "Our vessel scheduling runs on a single system" not in new
    flag = "cyd:CybersecurityRiskManagementThirdPartyEngagedFlag"
    formats = [
        fact.get("format") for filing in (previous("changed-10-K"), NEW["changed-10-K"]) for fact in facts(filing)
        if fact.get("name") == flag
    ]  # fmt: skip
    assert formats == ["ixt:fixed-false", "ixt:fixed-true"]


def test_tidewater_changed_as_the_scene_says() -> None:
    new, old = words(NEW["changed-20-F"]), words(previous("changed-20-F"))
    for added in ("ISO/IEC 42001 and CSA STAR", "Northgate Cyber", "security framework for artificial intelligence"):
        assert added in new
        assert added not in old
    for removed in ("Old Mole Security", "Connected Things Alliance"):
        assert removed in old
        assert removed not in new
    assert "Pelican Privacy" in new
    assert "Pelican Privacy" in old


def test_the_quiet_mills_changed_nothing_but_layout() -> None:
    def bare(filing: Submission) -> str:
        text = text_of(tree(filing))
        item = text[text.rindex("Cybersecurity is one of the risks") : text.rindex("Item\u00a02. Properties")]
        item = re.sub(r"\d+\s*Table of Contents", "", item)  # page furniture
        return re.sub(r"\s+", "", item.replace("’", "'").replace("“", '"').replace("”", '"'))

    new, old = NEW["unchanged-10-K"], previous("unchanged-10-K")
    assert bare(new).replace("2025", "2024") == bare(old)
    assert new.documents[0].text != old.documents[0].text
    chains = [len(tree(filing).findall(f".//{{{NAMES['ix']}}}continuation")) for filing in (old, new)]
    assert chains == [2, 2]
    assert "“Council”" in words(new)
    assert '"Council"' in words(old)


def test_cedar_does_not_tag_and_lost_its_assessor() -> None:
    new, old = NEW["untagged-10-K"], previous("untagged-10-K")
    assert not new.is_inline
    assert not old.is_inline
    assert "We engage Fictional Plumb Line Consulting LLC" in words(old)
    assert "Plumb Line" not in words(new)
    assert "FFIEC Cybersecurity Assessment Tool" in words(old)
    assert "NIST Cybersecurity Framework 2.0" in words(new)


@pytest.mark.parametrize("key", ["changed-10-K", "unchanged-10-K", "untagged-10-K"])
def test_finding_item_1c_is_a_real_task(key: str) -> None:
    text = words(NEW[key])
    assert len(text) > 15_000
    positions = [match.start() for match in re.finditer(r"(?i)item\s1C\.", text)]
    assert len(positions) == 3  # contents, a mention among the risk factors, the heading
    for item in ("Item 1A.", "Item 1B.", "Item 2."):
        assert text.count(item) >= 2


def test_graphics_and_archives_follow_the_documents() -> None:
    types = [document.type for document in NEW["incident"].documents]
    assert types == ["8-K", "EX-101.SCH", "EX-101.LAB", "GRAPHIC", "XML", "ZIP"]
    assert "\nbegin 644 zzbh-20260309_g1.png\n" in NEW["incident"].text.decode()
    assert base64.b16encode(NEW["incident"].text[:4]) == b"3C534543"


def test_the_hostile_filing_tries_everything() -> None:
    filing = NEW["hostile"]
    assert filing.parties == (HOSTILE,)
    assert "\r\nBcc:" in HOSTILE.name
    told = text_of(tree(filing))
    for attack in ("<script>alert(1)</script>", "<!channel>", "*bold*", "<https://evil.example|click here>",
                   "[click](javascript:alert(3))", "\nBcc: everyone@example.invalid", "&lt;b&gt;"):  # fmt: skip
        assert attack in told


def test_the_earnings_release_speaks_of_cyber_and_tells_of_no_incident() -> None:
    exhibit = NEW["earnings"].documents[1]
    assert exhibit.type == "EX-99.1"
    for phrase in ("ransomware", "data breach", "unauthorized access", "cybersecurity incident", "Forward-Looking"):
        assert phrase in exhibit.text
    assert SCENES["earnings"].expected == ()


def test_the_ferries_tell_it_in_british_spelling_in_an_exhibit() -> None:
    cover, exhibit = NEW["foreign-incident"].documents[:2]
    assert (cover.type, exhibit.type) == ("6-K", "EX-99.1")
    assert "unauthorised access" in exhibit.text
    assert "unauthori" not in cover.text


def test_co_registrants_share_one_accession_number() -> None:
    assert [party.cik for party in NEW["co-registrants"].parties] == [9_900_000_111, 9_900_000_112, 9_900_000_113]
    assert TRIDENT[0] not in WATCHED


def test_the_amendment_comes_after_the_report_that_it_amends() -> None:
    assert SCENES["incident"].feed_after + 10 <= SCENES["amendment"].feed_after
    assert NEW["amendment"].form == "8-K/A"
    assert "(the “Original Report”)" in words(NEW["amendment"])


def test_the_amended_annual_report_says_one_thing_more() -> None:
    added = (
        "The certificate covers three of our four terminals; the northern one is to follow once its berths have been "
        "rebuilt. "
    )
    new, whole = words(NEW["changed-10-K"]), words(NEW["amended-10-K"])
    # the cover says which form it is, and its hidden part that it amends
    assert whole.replace(added, "").replace("10-K/A", "10-K").replace("0101true", "0101false") == new
    assert SCENES["changed-10-K"].feed_after < SCENES["amended-10-K"].feed_after


def test_an_amendment_of_part_iii_alone_is_expected_to_tell_nothing() -> None:
    assert SCENES["part-III-amendment"].expected == ()
    assert (NEW["part-III-amendment"].form, NEW["part-III-amendment"].period) == ("10-K/A", date(2025, 12, 31))
    assert "Item 1C. Cybersecurity" in words(NEW["part-III-amendment"])


def test_the_late_document_stays_away_for_fifteen_seconds() -> None:
    scene = SCENES["late-document"]
    assert scene.document_after is not None
    assert scene.document_after - scene.feed_after == 15
    assert [expected.told_from for expected in scene.expected] == ["feed", "read"]


def test_the_script_is_over_within_half_a_minute() -> None:
    assert max(max(scene.feed_after, scene.document_after or 0) for scene in DEMO.scenes) <= 30


def test_who_is_watched_is_expected_to_be() -> None:
    watched = {party.cik for party in WATCHED}
    for key, scene in SCENES.items():
        is_watched = any(party.cik in watched and party.role == "Filer" for party in NEW[key].parties)
        assert scene.watched == is_watched, key
        assert scene.watched or not scene.expected


def test_accession_numbers_follow_the_year_of_acceptance() -> None:
    assert NEW["incident"].accession == AccessionNumber("9900000001-26-000010")
    assert previous("changed-10-K").accession == AccessionNumber("9900000001-25-000001")
