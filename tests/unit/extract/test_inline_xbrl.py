"""What a tagged document says, each claim held against the byte scan and the full tree alike."""

from collections.abc import Callable
from datetime import date

import pytest

from monitor.domain import Caveat, Fact, Filer
from monitor.errors import Malformed
from monitor.extract import cyd
from monitor.extract.byte_scan import scan
from monitor.extract.full_tree import read_tree
from monitor.extract.inline_xbrl import facts, read_inline
from monitor.extract.tagged_facts import FactReader
from tests.unit.extract.corpus import corpus_bytes
from tests.unit.extract.inline import (
    AFFECTED,
    BOARD,
    ENGAGED,
    NAMESPACES,
    NATURE,
    ROLE,
    THREATS,
    chained,
    context,
    document,
    flag,
    tagged,
)

Reading = Callable[[bytes], tuple[Fact, ...]]

INCIDENT = (
    '<xbrldi:explicitMember dimension="cyd:MaterialCybersecurityIncidentAxis">nrt:May2025Member</xbrldi:explicitMember>'
)


@pytest.fixture(params=[scan, read_tree], ids=["scan", "tree"])
def read(request: pytest.FixtureRequest) -> Reading:
    return lambda source: FactReader([request.param(source)]).facts()


def values(found: tuple[Fact, ...]) -> list[tuple[str, object]]:
    return [(fact.element, fact.value) for fact in found]


def kinds(warnings: tuple[Caveat, ...]) -> list[str]:
    return [warning.kind for warning in warnings]


# --- words ---


@pytest.mark.parametrize("element", [element.name for element in cyd.ELEMENTS])
def test_every_element_is_read(read: Reading, element: str) -> None:
    body = flag(element, "Our mills do this.") if element.endswith("Flag") else tagged(element, "Our mills do this.")
    (fact,) = read(document(f"<p>{body}</p>"))
    expected = (True, "Our mills do this.") if element.endswith("Flag") else ("Our mills do this.", None)
    assert (fact.element, fact.value, fact.text) == (element, *expected)
    assert (fact.taxonomy, fact.start, fact.end) == ("cyd/2025", date(2025, 1, 1), date(2025, 12, 31))


def test_a_fact_within_a_fact_is_its_own_and_its_words_are_the_outer_ones_too(read: Reading) -> None:
    inner = flag(ENGAGED, "We engage assessors" + tagged(ROLE, " whom our CISO chooses"))
    found = read(document(tagged(THREATS, f"<p>We watch. {inner}.</p>", 'escape="true"')))
    assert values(found) == [
        (THREATS, "We watch. We engage assessors whom our CISO chooses."),
        (ENGAGED, True),
        (ROLE, "whom our CISO chooses"),
    ]
    assert found[1].text == "We engage assessors whom our CISO chooses"


def test_what_is_excluded_is_not_said(read: Reading) -> None:
    page = "<ix:exclude><p>Page 31 <ix:exclude>of 99</ix:exclude></p></ix:exclude>"
    found = read(document(f"<div>{tagged(BOARD, f'The board {page}oversees.')}</div>"))
    assert values(found) == [(BOARD, "The board oversees.")]


def test_a_fact_within_an_exclusion_is_still_a_fact(read: Reading) -> None:
    excluded = f"<ix:exclude>{tagged(ROLE, 'Our CISO decides.')}</ix:exclude>"
    found = read(document(f"<div>{tagged(BOARD, 'The board oversees.' + excluded)}</div>"))
    assert values(found) == [(BOARD, "The board oversees."), (ROLE, "Our CISO decides.")]


def test_a_chain_is_read_in_its_own_order_not_the_documents(read: Reading) -> None:
    body = (
        '<p><ix:continuation id="last">last.</ix:continuation></p>'
        f"<p>{chained(BOARD, 'First,', 'middle')}</p>"
        '<p><ix:continuation id="middle" continuedAt="last">then</ix:continuation></p>'
    )
    assert values(read(document(body))) == [(BOARD, "First, then last.")]


def test_sentences_on_both_sides_of_a_join_do_not_run_into_each_other(read: Reading) -> None:
    body = (
        f"<p>{chained(BOARD, 'We report, if any.', 'c')}</p><p>Not this.</p>"
        '<p><ix:continuation id="c">If an incident occurs, we report.</ix:continuation></p>'
    )
    assert values(read(document(body))) == [(BOARD, "We report, if any.\nIf an incident occurs, we report.")]


def test_the_chain_of_a_fact_within_is_not_followed_for_the_fact_around_it(read: Reading) -> None:
    inner = chained(ROLE, "the CISO", "c")
    body = f"<p>{tagged(BOARD, f'The board hears {inner} yearly.')}</p>"
    found = read(document(body + '<p><ix:continuation id="c">and her team</ix:continuation></p>'))
    assert values(found) == [(BOARD, "The board hears the CISO yearly."), (ROLE, "the CISO and her team")]


def test_a_continuation_within_another_fact_counts_for_both(read: Reading) -> None:
    link = '<ix:continuation id="c">we also insure</ix:continuation>'
    body = f"<p>{chained(ROLE, 'We insure and', 'c')}</p><p>{tagged(BOARD, f'Lastly {link}.')}</p>"
    assert values(read(document(body))) == [(ROLE, "We insure and we also insure"), (BOARD, "Lastly we also insure.")]


def test_a_flag_keeps_the_words_of_its_chain_and_its_value_is_its_formats(read: Reading) -> None:
    body = tagged(ENGAGED, "We engage", 'format="ixt:fixed-true" continuedAt="c"')
    (fact,) = read(document(body + '<ix:continuation id="c">assessors.</ix:continuation>'))
    assert (fact.value, fact.text) == (True, "We engage assessors.")


def test_words_split_by_inline_tags_are_one_word(read: Reading) -> None:
    (fact,) = read(document(tagged(BOARD, 'C<span style="color:red">YBER</span><a id="x"/>SECURITY')))
    assert fact.value == "CYBERSECURITY"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("A &amp; B &#8217; &lt;C&gt;", "A & B ’ <C>"),
        ("a\u00a0b\u2009c", "a b c"),
        ("x<!-- no < -->y", "xy"),
        ('<img alt="a>b"/>z', "z"),
        ("", ""),
    ],
)
def test_words_are_those_that_a_reader_sees(words: str, said: str) -> None:
    (fact,) = facts(document(tagged(BOARD, words)))[0]
    assert fact.value == said


# --- names ---


def test_prefixes_are_the_documents_own_choice(read: Reading) -> None:
    body = f"<p>{tagged(BOARD, 'The board oversees.', prefix='risk')}</p>"
    source = document(body, changed={"cyd": None, "risk": "http://xbrl.sec.gov/cyd/2025"})
    assert values(
        read(source.replace(b"<ix:", b"<i:").replace(b"</ix:", b"</i:").replace(b"xmlns:ix=", b"xmlns:i="))
    ) == [(BOARD, "The board oversees.")]


def test_a_cyd_prefix_of_another_namespace_is_no_cyd_fact(read: Reading) -> None:
    body = f"<p>{tagged(BOARD, 'A cylinder deck.')}</p>"
    assert read(document(body, changed={"cyd": "http://www.cylinders.example/2025"})) == ()


def test_a_namespace_may_be_declared_at_the_fact_itself(read: Reading) -> None:
    body = tagged(BOARD, "The board oversees.", 'xmlns:late="http://xbrl.sec.gov/cyd/2024"', prefix="late")
    (fact,) = read(document(body, changed={"cyd": None}))
    assert (fact.element, fact.taxonomy) == (BOARD, "cyd/2024")


def test_a_prefix_that_changes_its_meaning_is_read_by_scope() -> None:
    other = '<div xmlns:cyd="http://www.cylinders.example/2025">' + tagged(BOARD, "A cylinder deck.") + "</div>"
    found, warnings = facts(document(tagged(ROLE, "Our CISO decides.") + other))
    assert values(found) == [(ROLE, "Our CISO decides.")]
    assert kinds(warnings) == ["full_parser"]
    assert "several meanings" in warnings[0].message


def test_inline_tags_may_be_without_prefix() -> None:
    fact = f'<nonNumeric xmlns="{NAMESPACES["ix"]}" name="cyd:{BOARD}" contextRef="y">Oversees.</nonNumeric>'
    found, warnings = facts(document(fact))
    assert values(found) == [(BOARD, "Oversees.")]
    assert kinds(warnings) == ["full_parser"]


def test_a_taxonomy_year_that_we_do_not_know_is_read_and_warned_of() -> None:
    source = document(tagged(BOARD, "The board oversees."), changed={"cyd": "http://xbrl.sec.gov/cyd/2031"})
    found, warnings = facts(source)
    assert [(fact.taxonomy, fact.value) for fact in found] == [("cyd/2031", "The board oversees.")]
    assert kinds(warnings) == ["unknown_taxonomy"]


def test_an_element_that_we_do_not_know_is_read_and_warned_of() -> None:
    found, warnings = facts(document(tagged("CybersecurityInsuranceHeldFlag", "true")))
    assert values(found) == [("CybersecurityInsuranceHeldFlag", True)]
    assert kinds(warnings) == ["unknown_element"]


def test_facts_of_another_target_document_are_not_ours(read: Reading) -> None:
    assert read(document(tagged(BOARD, "Oversees.", 'target="other"'))) == ()


def test_a_declared_taxonomy_without_facts_proves_nothing(read: Reading) -> None:
    assert read(document("<p>We make boards.</p>")) == ()


# --- values ---


def test_an_empty_text_block_by_format_is_empty(read: Reading) -> None:
    (fact,) = read(document(tagged(BOARD, "Not applicable", 'format="ixt:fixed-empty"')))
    assert (fact.value, fact.nil) == ("", False)


@pytest.mark.parametrize("nil", ["true", "1"])
def test_a_nil_fact_has_no_value(read: Reading, nil: str) -> None:
    body = tagged(ENGAGED, "", f'xsi:nil="{nil}"') + tagged(BOARD, "", f'xsi:nil="{nil}"')
    assert [(fact.value, fact.nil) for fact in read(document(body))] == [(None, True), (None, True)]


def test_a_flag_whose_format_is_unknown_has_no_value_and_a_warning() -> None:
    (fact,), warnings = facts(document(flag(ENGAGED, "true", "ixt:booleantrue")))
    assert (fact.value, fact.text, fact.nil) == (None, "true", False)
    assert kinds(warnings) == ["unreadable_flag"]


def test_a_hidden_fact_is_read_and_marked(read: Reading) -> None:
    body = f"<p>{tagged(BOARD, 'The board oversees.')}</p>"
    found = read(document(body, hidden=tagged(AFFECTED, "false")))
    assert [(fact.element, fact.value, fact.hidden) for fact in found] == [
        (AFFECTED, False, True),
        (BOARD, "The board oversees.", False),
    ]


# --- contexts ---


def test_dimensions_keep_the_documents_prefixes(read: Reading) -> None:
    source = document(
        tagged(NATURE, "On May 5, our mills stopped."), context(start="2025-05-05", end="2025-05-05", segment=INCIDENT)
    )
    (fact,) = read(source)
    assert fact.dimensions == {"cyd:MaterialCybersecurityIncidentAxis": "nrt:May2025Member"}
    assert (fact.start, fact.end) == (date(2025, 5, 5), date(2025, 5, 5))


@pytest.mark.corpus
def test_strykers_incident_facts_are_all_of_its_march_incident() -> None:
    found, warnings = facts(corpus_bytes("incidents/0001193125-26-149607.htm.gz"))
    assert [fact.element.removeprefix("MaterialCybersecurityIncident").removesuffix("TextBlock") for fact in found] == [
        "Nature", "Timing", "MaterialImpactOrReasonablyLikelyMaterialImpact", "InformationNotAvailableOrUndetermined",
        "Scope",
    ]  # fmt: skip
    assert {tuple(fact.dimensions.items()) for fact in found} == {
        (("cyd:MaterialCybersecurityIncidentAxis", "syk:March112026IncidentMember"),)
    }
    assert {(fact.start, fact.end, fact.taxonomy) for fact in found} == {
        (date(2026, 3, 11), date(2026, 3, 11), "cyd/2025")
    }
    assert warnings == ()


def test_an_end_at_midnight_is_the_day_before(read: Reading) -> None:
    source = document(tagged(BOARD, "Oversees."), context(start="2025-01-01T00:00:00", end="2026-01-01T00:00:00"))
    assert [(fact.start, fact.end) for fact in read(source)] == [(date(2025, 1, 1), date(2025, 12, 31))]


def test_a_context_that_is_not_there_leaves_the_period_open_and_warns() -> None:
    (fact,), warnings = facts(document(tagged(BOARD, "Oversees."), contexts=context("other")))
    assert (fact.start, fact.end, fact.value) == (None, None, "Oversees.")
    assert kinds(warnings) == ["no_context"]


def test_documents_of_one_filing_share_contexts_and_chains() -> None:
    report = document(chained(BOARD, "The board", "c"), contexts="")
    exhibit = document('<p><ix:continuation id="c">oversees.</ix:continuation></p>' + tagged(ROLE, "The CISO acts."))
    found, warnings = facts(report, [exhibit])
    assert [(fact.element, fact.value, fact.end) for fact in found] == [
        (BOARD, "The board oversees.", date(2025, 12, 31)),
        (ROLE, "The CISO acts.", date(2025, 12, 31)),
    ]
    assert warnings == ()


# --- duplicates and conflicts ---


def test_a_complete_duplicate_counts_once_and_the_visible_one_stays(read: Reading) -> None:
    found = read(document(flag(ENGAGED, "We engage assessors."), hidden=tagged(ENGAGED, "true")))
    assert [(fact.value, fact.text, fact.hidden, fact.conflict) for fact in found] == [
        (True, "We engage assessors.", False, False)
    ]


def test_contradicting_values_are_all_kept_and_marked_and_warned_of() -> None:
    body = (
        flag(ENGAGED, "We engage.") + flag(ENGAGED, "We engage nobody.", "ixt:fixed-false") + tagged(BOARD, "Oversees.")
    )
    found, warnings = facts(document(body))
    assert [(fact.value, fact.conflict) for fact in found] == [(True, True), (False, True), ("Oversees.", False)]
    assert kinds(warnings) == ["conflict"]


def test_two_periods_or_two_incidents_do_not_contradict_each_other(read: Reading) -> None:
    contexts = context() + context("b", segment=INCIDENT) + context("before", "2024-01-01", "2024-12-31")
    body = "".join(tagged(NATURE, f"It was {ref}.", f'contextRef="{ref}"') for ref in ("y", "b", "before"))
    assert [fact.conflict for fact in read(document(body, contexts))] == [False, False, False]


# --- what the scan will not judge ---


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (document(f"<p><![CDATA[<b>]]>{tagged(BOARD, 'Oversees.')}</p>"), "CDATA"),
        (document(f"<!-- <p>{tagged(BOARD, 'Said once.')}</p> --><p>{tagged(BOARD, 'Oversees.')}</p>"), "comment"),
        (document(f"<p>{tagged(BOARD, 'Oversees.')}</p>").replace(b"<html", b"<!DOCTYPE html><html", 1), "DOCTYPE"),
        (
            document(f"<p>{tagged(BOARD, 'Oversees.')}</p>").decode().replace("ASCII", "UTF-16").encode("utf-16"),
            "encoding",
        ),
        (document(f"<p>{tagged(BOARD, 'Oversees.')}</p>").replace(b"</body></html>", b""), "breaks off"),
    ],
)
def test_what_bytes_do_not_settle_is_read_with_the_full_parser_and_said_so(source: bytes, why: str) -> None:
    found, warnings = facts(source)
    assert values(found) == [(BOARD, "Oversees.")]
    assert kinds(warnings) == ["full_parser"]
    assert why in warnings[0].message


def test_an_unclosed_fact_is_read_as_far_as_it_goes_and_said_so() -> None:
    source = document(
        f"<p>{tagged(BOARD, 'Oversees.')}</p><p>{tagged(ROLE, 'The CISO')}".removesuffix("</ix:nonNumeric>")
    )
    found, warnings = facts(source)
    assert values(found) == [(BOARD, "Oversees."), (ROLE, "The CISO")]
    assert kinds(warnings) == ["full_parser"]


def test_a_cut_off_document_is_not_taken_for_a_whole_one() -> None:
    source = document(f"<p>{tagged(BOARD, 'Oversees.')}</p><p>{tagged(ROLE, 'The CISO acts.')}</p>")
    found, warnings = facts(source[: source.index(b"The CISO")])
    assert values(found)[0] == (BOARD, "Oversees.")
    assert "full_parser" in kinds(warnings)


def test_the_wrapper_of_a_submission_is_no_obstacle() -> None:
    found, warnings = facts(b"<XBRL>\n" + document(tagged(BOARD, "Oversees.")) + b"\n</XBRL>\n")
    assert (values(found), warnings) == ([(BOARD, "Oversees.")], ())


def test_what_holds_no_markup_is_malformed() -> None:
    with pytest.raises(Malformed):
        facts("\ufeffnot a report".encode("utf-16"))


# --- the cover page ---


def cover(**more: str) -> str:
    words = {
        "DocumentType": "10-K",
        "EntityCentralIndexKey": "0009990001",
        "EntityRegistrantName": "NORTHRIDGE PAPER &amp; BOARD CO",
        "DocumentPeriodEndDate": "December 27, 2025",
    } | more
    return "".join(tagged(name, text, prefix="dei") for name, text in words.items())


def test_the_cover_says_form_filer_and_period() -> None:
    read_ = read_inline(document(cover())).cover
    assert (read_.form, read_.filers, read_.period) == (
        "10-K", (Filer(9990001, "NORTHRIDGE PAPER & BOARD CO"),), date(2025, 12, 27),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("form", "flag_", "said"), [("10-K", "true", "10-K/A"), ("10-K/A", "true", "10-K/A"), ("20-F", "false", "20-F")]
)
def test_an_amendment_is_told_by_its_flag(form: str, flag_: str, said: str) -> None:
    assert read_inline(document(cover(DocumentType=form, AmendmentFlag=flag_))).cover.form == said


@pytest.mark.parametrize("written", ["2025-12-27", "Dec. 27, 2025", "December\u00a027,\n2025", "27 December 2025"])
def test_the_period_is_read_however_it_is_written(written: str) -> None:
    assert read_inline(document(cover(DocumentPeriodEndDate=written))).cover.period == date(2025, 12, 27)


def test_a_period_in_other_words_is_its_contexts_end() -> None:
    assert read_inline(document(cover(DocumentPeriodEndDate="Year's end"))).cover.period == date(2025, 12, 31)


def test_co_registrants_follow_the_registrant() -> None:
    member = '<xbrldi:explicitMember dimension="dei:LegalEntityAxis">nrt:MillsMember</xbrldi:explicitMember>'
    own = cover()
    mills = tagged("EntityCentralIndexKey", "0009990002", 'contextRef="m"', "dei") + tagged(
        "EntityRegistrantName", "NORTHRIDGE MILLS LP", 'contextRef="m"', "dei"
    )
    read_ = read_inline(document(mills + own, context("m", segment=member) + context())).cover
    assert read_.filers == (Filer(9990001, "NORTHRIDGE PAPER & BOARD CO"), Filer(9990002, "NORTHRIDGE MILLS LP"))


def test_without_tags_the_cover_says_nothing() -> None:
    read_ = read_inline(document("<p>Form 10-K</p>")).cover
    assert (read_.form, read_.filers, read_.period) == (None, (), None)
