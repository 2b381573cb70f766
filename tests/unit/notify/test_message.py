"""Every part of a message, in every markup, with the exact words."""

import re
from datetime import UTC, date, datetime
from typing import Any

import pytest

from monitor.domain import (
    AccessionNumber,
    Alert,
    Body,
    Caveat,
    Change,
    Comparison,
    Conclusion,
    CrossCheck,
    DataConcerned,
    Disclosure,
    Edition,
    Fact,
    Filer,
    Filing,
    Incident,
    IncidentDate,
    Materiality,
    Message,
    Named,
    News,
    Profile,
    Quoted,
    Reference,
    Role,
    Standard,
    Turn,
)  # fmt: skip
from monitor.notify.message import write, write_digest
from tests.unit import makers

URL = "https://edgar.example/Archives/edgar/data/9900000001/000990000000126000001/0009900000-01-26-index.htm"
THIRD_PARTY = "CybersecurityRiskManagementThirdPartyEngagedFlag"
AFFECTED = "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag"
HOSTILE = "FICTIONAL\r\nBcc: x@y.example <!channel> [a](http://evil.example) \u202e*Ltd* & Sons"


def wrote(told: Disclosure | None = None, **changes: Any) -> Message:
    return write(makers.alert(told, **changes), filing_url=URL)


def incident(**changes: Any) -> Disclosure:
    return makers.disclosure(incident=makers.incident(**changes))


def annual(form: str = "10-K", **changes: Any) -> Disclosure:
    known: dict[str, Any] = {
        "kind": "change",
        "level": "high",
        "incident": None,
        "filing": makers.filing(form=form, items=()),
    }
    return makers.disclosure(**known | changes)


def compared(*changes: Change) -> Disclosure:
    old = Edition(AccessionNumber("9900000001-25-000007"), date(2024, 12, 31), "10-K")
    new = Edition(AccessionNumber("9900000001-26-000001"), date(2025, 12, 31), "10-K")
    return annual(comparison=Comparison(old, new, "high", changes))


def plain(html: str) -> str:
    """The visible words of the HTML."""
    body = re.sub(r"(?s)<(style|title)>.*?</\1>", "", html)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def each(message: Message) -> tuple[str, str, str]:
    return message.text, message.markdown, plain(message.html)


def test_the_first_line_says_who_what_how_sure_and_when() -> None:
    message = wrote()
    line = (
        "Fictional Harbor Logistics, Inc. (CIK 9900000001): cybersecurity incident under Item 1.05, confirmed; "
        "accepted 2026-03-02 12:00:00 EST (17:00:00 UTC)"
    )
    assert message.text.splitlines()[0] == line
    assert message.markdown.splitlines()[0] == f"**{line}**"
    assert plain(message.html).startswith(line)


def test_the_subject_begins_with_how_sure_it_is() -> None:
    subject = "[confirmed] Fictional Harbor Logistics, Inc.: cybersecurity incident under Item 1.05 (8-K)"
    assert wrote().subject == subject


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (datetime(2026, 7, 1, 1, 30, 5, tzinfo=UTC), "accepted 2026-06-30 21:30:05 EDT (2026-07-01 01:30:05 UTC)"),
        (datetime(2026, 3, 8, 6, 59, 59, tzinfo=UTC), "accepted 2026-03-08 01:59:59 EST (06:59:59 UTC)"),
        (datetime(2026, 3, 8, 7, 0, tzinfo=UTC), "accepted 2026-03-08 03:00:00 EDT (07:00:00 UTC)"),
    ],
)
def test_times_are_eastern_and_utc_through_the_change_of_clocks(moment: datetime, shown: str) -> None:
    message = wrote(makers.disclosure(makers.filing(accepted_at=moment)))
    assert message.text.splitlines()[0].endswith(shown)


@pytest.mark.parametrize(
    ("told", "what"),
    [
        (incident(told_under="8.01"), "cybersecurity incident under Item 8.01, confirmed;"),
        (incident(told_under="EX-99.1"), "cybersecurity incident under EX-99.1, confirmed;"),
        (incident(verdict="update"), "cybersecurity incident under Item 1.05, confirmed;"),  # first told here
        (makers.disclosure(incident=None), "cybersecurity incident under Item 1.05, confirmed;"),
        (makers.disclosure(makers.filing(items=()), incident=None, level="likely"), "cybersecurity incident, likely;"),
        (annual(), "changes what it says about its cybersecurity (Item 1C), high severity;"),
        (annual("20-F"), "changes what it says about its cybersecurity (Item 16K), high severity;"),
        (annual("20-F/A"), "changes what it says about its cybersecurity (Item 16K), high severity;"),
        (annual(kind="disclosure"), "says for the first time how it deals with cybersecurity (Item 1C), high"),
        (annual(kind="mismatch"), "tags and words of its cybersecurity disclosure contradict each other (Item 1C),"),
    ],
)  # fmt: skip
def test_each_kind_of_alert_is_named(told: Disclosure, what: str) -> None:
    for said in each(wrote(told)):
        assert what in said


def test_the_reason_the_watchlist_the_rule_and_the_id_are_in_every_markup() -> None:
    message = wrote()
    assert message.id == makers.alert().id
    for said in each(message):
        assert "Item 1.05 of this 8-K discloses a cybersecurity incident." in said
        assert "suppliers" in said
        assert "incidents" in said
        assert message.id in said
        assert URL in said


def test_evidence_is_quoted_once_and_the_materiality_with_it() -> None:
    sentence = "We have not yet determined whether it is material."
    told = incident(
        evidence=("On May 1, we detected it.", "On May 1, we  detected it."),
        materiality=Materiality("undetermined", sentence),
        dates=(IncidentDate("detected", date(2026, 5, 1), None, True, "On May 1, we detected it."),),
    )
    message = wrote(told)
    assert re.findall(r"“(.*?)”", message.text) == ["On May 1, we detected it.", sentence]
    assert re.findall(r"^> “(.*?)”$", message.markdown, re.MULTILINE) == ["On May 1, we detected it.", sentence]
    assert re.findall(r"<blockquote[^>]*>“(.*?)”</blockquote>", message.html) == ["On May 1, we detected it.", sentence]


def test_what_is_known_of_an_incident_stands_in_a_table() -> None:
    told = incident(
        materiality=Materiality("not_so_far", None),
        kinds=("ransomware", "data theft"),
        dates=(
            IncidentDate("occurred", date(2026, 2, 20), date(2026, 2, 24), False, ""),
            IncidentDate("detected", date(2026, 2, 24), None, True, ""),
        ),
        operations_disrupted=False,
        law_enforcement=True,
        deadline=date(2026, 3, 6),
        refers_to=(Reference(AccessionNumber("9900000001-26-000099"), date(2026, 2, 25), "as disclosed"),),
        basis=("Item 1.05", "says ransomware"),
    )
    rows = [line.split("  ", 1) for line in wrote(told).text.splitlines() if re.match(r"\w.*\w {2,}\S", line)]
    assert [(name, value.strip()) for name, value in rows] == [
        ("Materiality", "not material so far"),
        ("Kind", "ransomware, data theft"),
        ("Occurred", "2026-02-20 to 2026-02-24"),
        ("Detected", "about 2026-02-24"),
        ("Operations disrupted", "no"),
        ("Law enforcement told", "yes"),
        ("Due by", "2026-03-06 (four business days)"),
        ("Earlier filing", "9900000001-26-000099 of 2026-02-25"),
        ("Read from", "Item 1.05; says ransomware"),
    ]
    assert "- Law enforcement told: yes\n" in wrote(told).markdown
    assert "Law enforcement told yes Due by 2026-03-06" in plain(wrote(told).html)


def test_what_is_not_known_of_an_incident_is_left_out() -> None:
    text = wrote(incident(operations_disrupted=None, law_enforcement=None, deadline=None)).text
    for absent in ("Operations", "Law enforcement", "Due by", "Kind", "None"):
        assert absent not in text


def test_an_update_names_the_alert_that_it_updates() -> None:
    for said in each(wrote(updates="0123456789ab")):
        assert "Updates alert 0123456789ab." in said


def test_an_update_of_what_was_told_is_called_one_and_shows_what_is_new() -> None:
    news = News(
        makers.accession(1),
        Turn("not_so_far", "material", "raised"),
        (IncidentDate("determined", date(2026, 3, 9), None, False, "It is material."),),
        ("data theft",),
        ("Files were taken.",),
    )
    told = makers.disclosure(incident=makers.incident(verdict="update"), news=news)
    for said in each(wrote(told, updates="0123456789ab")):
        assert "update on a cybersecurity incident under Item 1.05" in said
        assert "raised, from not material so far to material" in said
        assert "determined 2026-03-09" in said
        assert said.index("Files were taken.") < said.index("detected unauthorized access")
        assert "its beginning was not told here" not in said


def test_an_update_whose_beginning_was_never_told_is_told_as_an_incident() -> None:
    told = makers.disclosure(incident=makers.incident(verdict="update"))
    for said in each(wrote(told)):
        assert "update on a cybersecurity incident" not in said
        assert "its beginning was not told here." in said


def test_an_update_that_first_reaches_item_1_05_is_told_as_an_incident() -> None:
    news = News(makers.accession(1), reaches_own_item=True)
    told = makers.disclosure(incident=makers.incident(verdict="update"), news=news)
    for said in each(wrote(told, updates="0123456789ab")):
        assert "update on a cybersecurity incident" not in said
        assert "Told under Item 1.05 for the first time; 9900000001-26-000001 told of it under another." in said
        assert "Updates alert 0123456789ab." in said


def test_what_the_feed_alone_told_says_that_details_follow() -> None:
    told = makers.disclosure(told_from="feed", incident=None)
    for said in each(wrote(told)):
        assert (
            "Told from EDGAR's feed alone: the document was not there yet. The details follow as an update."
            in unquoted(said)
        )


def unquoted(html: str) -> str:
    return html.replace("&#39;", "'")


@pytest.mark.parametrize(
    ("found_by", "by"),
    [
        ("index", "EDGAR's daily index of 2026-03-02"),
        ("submissions", "the filer's list of submissions"),
        ("search", "EDGAR's full-text search"),
    ],
)
def test_a_late_filing_says_so_and_who_brought_it(found_by: Any, by: str) -> None:
    told = makers.disclosure(makers.filing(late=True, found_by=found_by))
    for said in each(wrote(told)):
        assert f"Late: missing from EDGAR's feed, found in {by}." in unquoted(said)


def test_a_filing_in_time_does_not_say_late() -> None:
    assert "Late" not in wrote().text


def test_an_incident_told_under_the_wrong_item_says_so() -> None:
    for said in each(wrote(incident(told_under="8.01", wrong_item=True))):
        assert "Told under Item 8.01, which does not say that it tells of an incident." in said


def test_a_change_is_a_line_with_both_sentences_and_the_words_that_differ() -> None:
    message = wrote(
        compared(
            Change(
                "expertise_changed", "medium", "years of experience", None, (THIRD_PARTY, AFFECTED, "cyd:Other"),
                "The CISO has 14 years of experience.", "The CISO has 20 years of experience.",
            )
        )
    )  # fmt: skip
    assert (
        "1. [medium] experience changed: years of experience\n"
        "   - The CISO has [-14-] years of experience.\n"
        "   + The CISO has {+20+} years of experience.\n"
        "   tagged as Risk management third party engaged; Risk materially affected or reasonably likely to materially "
        "affect registrant; and 1 more\n"
    ) in message.text
    assert (
        "1. **medium** · experience changed: years of experience\n\n"
        "> before: The CISO has ~~14~~ years of experience.\n\n"
        "> after: The CISO has **20** years of experience.\n"
    ) in message.markdown
    assert re.search(r"The CISO has <del [^>]*>14</del> years of experience\.", message.html)
    assert re.search(r"The CISO has <ins [^>]*>20</ins> years of experience\.", message.html)
    assert "Compared with  10-K 9900000001-25-000007, year to 2024-12-31\n" in message.text


def test_what_came_has_no_before_and_what_went_no_after() -> None:
    message = wrote(
        compared(
            Change("standard_added", "medium", "ISO/IEC 42001", "ISO/IEC42001", (), None, "We follow ISO/IEC42001."),
            Change(
                "third_party_removed",
                "high",
                "Fictional Assurance LLP",
                None,
                (),
                "Fictional Assurance LLP tests us.",
                None,
            ),
        )
    )
    assert (
        "1. [medium] standard newly named: ISO/IEC 42001 (written “ISO/IEC42001”)\n"
        "   + We follow ISO/IEC42001.\n"
        "2. [high] outside firm no longer named: Fictional Assurance LLP\n"
        "   - Fictional Assurance LLP tests us.\n"
    ) in message.text
    assert "2 changes" in plain(message.html)


def test_more_changes_than_can_be_read_are_counted() -> None:
    many = [Change("text_reworded", "low", f"sentence {number}") for number in range(30)]
    message = wrote(compared(*many))
    assert "25. [low] text reworded: sentence 24" in message.text
    assert "sentence 25" not in message.text
    assert "… and 5 more changes." in message.text
    assert "30 changes" in plain(message.html)


FLAGS = (
    Fact(THIRD_PARTY, "cyd/2025", True, "do engage"),
    Fact(AFFECTED, "cyd/2025", False, "have not"),
    Fact("CybersecurityRiskManagementProcessesIntegratedFlag", "cyd/2025", None, ""),
    Fact("CybersecurityRiskRoleOfManagementTextBlock", "cyd/2025", "Our CISO leads.", None),
)


def test_flags_stand_in_a_table_with_what_the_words_say() -> None:
    check = CrossCheck(THIRD_PARTY, True, False, False, "We engage no third parties.")
    message = wrote(annual(facts=FLAGS, cross_checks=(check,)))
    assert [line.strip() for line in message.text.partition("CYD flags\n")[2].splitlines()[:4]] == [
        "Risk management third party engaged                                            yes (the words say no)",
        "Risk materially affected or reasonably likely to materially affect registrant  no",
        "Risk management processes integrated                                           not said",
        "",
    ]
    assert "- Risk management third party engaged: **yes**, the words say no\n" in message.markdown
    assert "Risk management third party engaged yes the words say no" in plain(message.html)


def test_a_flag_of_one_incident_names_it() -> None:
    fact = Fact(
        AFFECTED, "cyd/2026", True, "x", dimensions={"cyd:MaterialCybersecurityIncidentAxis": "fhl:March11Member"}
    )
    assert "affect registrant (March11Member)  yes" in wrote(annual(facts=(fact,))).text


def test_a_contradiction_is_told_with_the_sentence() -> None:
    checks = (
        CrossCheck(THIRD_PARTY, True, False, False, "We engage no third parties."),
        CrossCheck(AFFECTED, False, False, True, "We were not affected."),
    )
    message = wrote(annual(kind="mismatch", facts=FLAGS, cross_checks=checks))
    line = "Risk management third party engaged: tagged yes, the words say no"
    assert f"{line}\n  “We engage no third parties.”\n" in message.text
    assert f"**{line}**\n\n> “We engage no third parties.”\n" in message.markdown
    assert f"{line} “We engage no third parties.”" in plain(message.html)
    assert "We were not affected." not in message.text


def test_a_first_report_is_summed_up() -> None:
    profile = Profile(
        standards=(
            Standard("ISO/IEC 27001", "ISO 27001", "certified", "q"),
            Standard("NIST CSF", "NIST", "informed", "q"),
        ),
        roles=(Role("Chief Information Security Officer", "CISO", "q"),) * 2,
        bodies=(Body("Audit Committee", "board", None, (), None, "q"),),
        conclusion=Conclusion("none_known", "We are not aware of any incident."),
    )
    text = wrote(annual(kind="disclosure", level="medium", profile=profile)).text
    assert "Standards    ISO/IEC 27001 (certified), NIST CSF (informed)\n" in text
    assert "Responsible  Chief Information Security Officer\n" in text
    assert "Overseen by  Audit Committee\n" in text
    assert "Conclusion   no material incident known\n" in text
    assert "  “We are not aware of any incident.”\n" in text


def test_co_registrants_are_named() -> None:
    filing = makers.filing(filers=(makers.HARBOR, makers.ORCHARD))
    assert "Also for     Fictional Orchard Bank Corp.\n" in wrote(makers.disclosure(filing)).text


def test_a_caveat_of_the_reading_is_passed_on() -> None:
    told = makers.disclosure(warnings=(Caveat("short_section", "Item 1C is suspiciously short."),))
    for said in each(wrote(told)):
        assert "Note on the reading: Item 1C is suspiciously short." in said


def test_whom_and_what_an_incident_concerns_is_told_in_the_filings_words() -> None:
    told = incident(
        contained=True,
        supplier=Named("Quayline Ltd", "Quayline Ltd was hit."),
        data=(DataConcerned("names", "Names were taken."), DataConcerned("phone numbers", "Names were taken.")),
        regulators=(Named("ICO", "We told the ICO."),),
        delayed=Quoted("We waited under Item 1.05(c)."),
    )
    for said in each(wrote(told)):
        for words in ("Quayline Ltd", "names, phone numbers", "ICO", "We waited under Item 1.05"):
            assert words in said


def hostile() -> Message:
    told = Disclosure(
        "incident", "likely", "e", "read",
        Filing(AccessionNumber("9900000001-26-000001"), "8-K", (Filer(9_900_000_001, HOSTILE),), makers.NOON),
        "Because <script>alert(1)</script> stands there.",
        incident=Incident(
            "incident", "likely", ("<b>",), "8.01", False, Materiality("unstated", None),
            evidence=("1. <img src=x onerror=alert(1)> @everyone\n# *Big* `news` | {{ 7*7 }} {% raw %}",),
        ),
    )  # fmt: skip
    return write(Alert(told, "suppliers", "incidents", makers.NOON), filing_url=URL)


def test_a_hostile_filing_in_the_subject() -> None:
    assert hostile().subject == (
        "[likely] FICTIONAL Bcc: x@y.example ‹!channel› ［a］(http://evil.example) ∗Ltd∗ & Sons: "
        "cybersecurity incident under Item 8.01 (8-K)"
    )


def test_a_hostile_filing_in_plain_text() -> None:
    assert (
        "\n  “1. <img src=x onerror=alert(1)> @\u200beveryone # *Big* `news` | {{ 7*7 }} {% raw %}”\n" in hostile().text
    )


def test_a_hostile_filing_in_markdown() -> None:
    markdown = hostile().markdown
    assert markdown.startswith(
        "**FICTIONAL Bcc: x@y.example \\<!channel\\> \\[a\\](http://evil.example) \\*Ltd\\* & Sons (CIK 9900000001): "
    )
    assert (
        "\n> “1\\. \\<img src=x onerror=alert(1)\\> @\u200beveryone # \\*Big\\* \\`news\\` | {{ 7\\*7 }} {% raw %}”\n"
    ) in markdown
    assert "Because \\<script\\>alert(1)\\</script\\> stands there.\n" in markdown


def test_a_hostile_filing_in_html() -> None:
    html = hostile().html
    assert "<script" not in html
    assert "<img" not in html
    assert "“1. &lt;img src=x onerror=alert(1)&gt; @\u200beveryone # *Big* `news` | {{ 7*7 }} {% raw %}”" in html
    assert ">FICTIONAL Bcc: x@y.example &lt;!channel&gt; [a](http://evil.example) *Ltd* &amp; Sons</h1>" in html


def test_a_long_quote_is_cut_after_a_sentence() -> None:
    sentence = "We were attacked by somebody on a day in spring and have told the police. "  # 74 characters, 8 in 600
    message = wrote(incident(evidence=(sentence * 20,)))
    (quote,) = re.findall(r"“(.*?)”", message.text)
    assert quote == (sentence * 8).strip() + " …"


def test_a_name_without_letters_still_gives_a_message() -> None:
    message = wrote(makers.disclosure(makers.filing(filers=(Filer(5, "\u202e\u200b"),))))
    assert message.text.startswith("a filer without a name (CIK 5): ")


# --- digests ---------------------------------------------------------------------------------------------------


def digest(why: str, count: int = 2) -> Message:
    change = Change("standard_added", "medium", "ISO/IEC 42001", None, (), None, "We follow ISO/IEC 42001.")
    alerts = [makers.alert(compared(change), rule="changes"), *[makers.alert()] * (count - 1)]
    return write_digest("0123456789ab", [(each, URL) for each in alerts], why=why)


@pytest.mark.parametrize(
    ("why", "subject", "reason"),
    [
        ("digest", "Digest: 2 alerts of rule changes", "Collected since the last digest."),
        ("quiet", "2 alerts of rule changes", "Held in quiet hours."),
        ("storm", "2 alerts of rule changes", "So many alerts in a minute come as one message."),
    ],
)
def test_a_digest_says_why_its_alerts_come_together(why: str, subject: str, reason: str) -> None:
    message = digest(why)
    assert (message.subject, message.kind) == (subject, "digest")
    for said in each(message):
        assert reason in said


def test_a_digest_gives_reasons_and_changes_and_of_many_alerts_the_headlines() -> None:
    for said in each(digest("digest")):
        assert "standard newly named: ISO/IEC 42001" in said
        assert "Item 1.05 of this 8-K discloses a cybersecurity incident." in said
    for said in each(digest("digest", 21)):
        assert "standard newly named" not in said
        assert "discloses a cybersecurity incident" not in said
