import json
from datetime import date

import pytest

from monitor.domain import Caveat
from monitor.errors import Malformed
from monitor.extract import cyd
from monitor.extract.rendered_page import (
    is_page_text,
    is_rendered_page,
    read_page_text,
    read_rendered_page,
)
from tests.unit.extract.corpus import CORPUS, corpus_bytes
from tests.unit.extract.inline import BOARD, ENGAGED, NATURE
from tests.unit.extract.second_opinion import squeezed

SEED = CORPUS.parent / "seed"
BOARD_LABEL = cyd.BY_NAME[BOARD].label
ENGAGED_LABEL = cyd.BY_NAME[ENGAGED].label
TIMING_LABEL = cyd.TIMING.label
DEFINITIONS = "|X\n- References\n+ Details\nReference 1: http://www.xbrl.org/2003/role/presentationRef\n"


def row(reference: str, label: str, *cells: str) -> str:
    tds = "".join(f'<td class="text">{cell}<span></span>\n</td>' for cell in cells)
    return (
        f'<tr class="ro"><td class="pl"><a class="a" href="javascript:void(0);" '
        f"onclick=\"Show.showAR( this, '{reference}', window );\">{label}</a></td>{tds}</tr>\n"
    )


def html_page(
    *rows: str, heads: str = '<th class="th" colspan="1">12 Months Ended</th>', days: str = "Dec. 31, 2025"
) -> bytes:
    second = "".join(f'<th class="th"><div>{day}</div></th>' for day in days.split("|"))
    return (
        '<html><head><script type="text/javascript" src="Show.js"></script></head><body><span style="display: none;">'
        'v3.25.4</span><table class="report" border="0"><tr><th class="tl" colspan="1" rowspan="2"><div>'
        f"<strong>Watching the mills<br></strong></div></th>{heads}</tr><tr>{second}</tr>{''.join(rows)}</table>"
        f'<div style="display: none;"><table class="authRefData" id="defref_cyd_{BOARD}"><tr><td>X</td></tr></table>'
        "</div></body></html>"
    ).encode()


def text_page(*cells: str, heading: str = "|\nWatching the mills\n|12 Months Ended\nDec. 31, 2025\n") -> bytes:
    return (heading + "".join(f"|{cell}\n" for cell in cells) + DEFINITIONS * 2).encode()


# --- HTML ---


def test_a_row_is_the_element_that_its_link_names_whatever_its_label() -> None:
    page = read_rendered_page(
        html_page(row(f"defref_cyd_{BOARD}", "Our own label", "<div>The board</div><div>sees.</div>"))
    )
    assert page.title == "Watching the mills"
    (fact,) = page.facts
    assert (fact.element, fact.value, fact.taxonomy) == (BOARD, "The board\nsees.", None)
    assert (fact.start, fact.end) == (date(2025, 1, 1), date(2025, 12, 31))


def test_flags_are_their_cells_and_have_no_words() -> None:
    page = read_rendered_page(html_page(row(f"defref_cyd_{ENGAGED}", ENGAGED_LABEL, "false")))
    assert [(fact.value, fact.text) for fact in page.facts] == [(False, None)]


def test_line_items_and_definitions_are_no_facts() -> None:
    line = row("defref_cyd_CybersecurityRiskManagementStrategyAndGovernanceLineItems", "… [Line Items]", "&#160;")
    assert read_rendered_page(html_page(line)).facts == ()


def test_each_column_has_its_period() -> None:
    heads = '<th class="th" colspan="2">12 Months Ended</th>'
    page = read_rendered_page(
        html_page(
            row(f"defref_cyd_{ENGAGED}", ENGAGED_LABEL, "true", "false"),
            heads=heads,
            days="Dec. 31, 2025|Dec. 31, 2024",
        )
    )
    assert [(fact.value, fact.end) for fact in page.facts] == [(True, date(2025, 12, 31)), (False, date(2024, 12, 31))]


def test_a_member_row_says_of_what_the_following_rows_speak() -> None:
    rows = (
        row("defref_cyd_MaterialCybersecurityIncidentAxis=nrt_May2025Member", "May 2025 [Member]", "&#160;"),
        row(f"defref_cyd_{NATURE}", "Nature", "Our mills stopped."),
    )
    (fact,) = read_rendered_page(html_page(*rows, heads="", days="May 05, 2025")).facts
    assert fact.dimensions == {"cyd:MaterialCybersecurityIncidentAxis": "nrt:May2025Member"}
    assert (fact.start, fact.end) == (date(2025, 5, 5), date(2025, 5, 5))


def test_pages_of_other_taxonomies_have_no_cyd_facts() -> None:
    page = html_page(row("defref_ecd_InsiderTrdPoliciesProcAdoptedFlag", "Insider Trading Policies Adopted", "true"))
    assert is_rendered_page(page.decode())
    assert read_rendered_page(page).facts == ()


def test_a_cell_may_be_nested_deeper_than_any_tree() -> None:
    deep = "<div>" * 100_000 + "The board sees." + "</div>" * 100_000
    page = read_rendered_page(html_page(row(f"defref_cyd_{BOARD}", "Board", deep)))
    assert [fact.value for fact in page.facts] == ["The board sees."]


def test_a_table_within_a_cell_is_words_of_the_cell() -> None:
    table = "<table><tr><td>mills</td><td>two</td></tr><tr><td>forests</td><td>one</td></tr></table>after"
    page = read_rendered_page(
        html_page(row(f"defref_cyd_{BOARD}", "Board", table), row(f"defref_cyd_{ENGAGED}", ENGAGED_LABEL, "true"))
    )
    assert [fact.value for fact in page.facts] == ["mills two\nforests one\nafter", True]


def test_what_no_page_has_is_left_out_with_a_warning() -> None:
    page = read_rendered_page(html_page(row(f"defref_cyd_{BOARD}", "Board", "words " * 1_000_000)))
    assert page.facts == ()
    assert [warning.kind for warning in page.warnings] == ["too_large"]


def test_a_page_without_its_table_is_malformed() -> None:
    with pytest.raises(Malformed, match="report table"):
        read_rendered_page(b"<html><body>Show.js</body></html>")


@pytest.mark.corpus
def test_teslas_page_and_its_instance_say_the_same() -> None:
    package = "annual/TSLA/0001628280-26-003952_package"
    from_page = read_rendered_page(corpus_bytes(f"{package}/R29.htm.gz"))
    assert from_page.title == "Cybersecurity Risk Management and Strategy Disclosure"
    said = {fact.element: fact.value for fact in from_page.facts}
    assert len(said) == 15
    assert said["CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag"] is False
    assert said["CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock"] == (
        "Our Audit Committee is responsible for the oversight of risks from cybersecurity threats."
    )
    assert {fact.end for fact in from_page.facts} == {date(2025, 12, 31)}


# --- text ---


@pytest.mark.corpus
def test_the_seed_page_gives_its_fifteen_elements() -> None:
    if not SEED.is_dir():
        pytest.skip(f"no seed at {SEED}")
    expected = json.loads((SEED / "expected_facts.json").read_text())["facts"]
    page = read_page_text((SEED / "000_9394ffdb029e99fb.txt").read_bytes())
    assert len(expected) == len(page.facts) == 15
    for fact in page.facts:
        wanted = expected[fact.element]
        assert (squeezed(fact.value) if isinstance(fact.value, str) else fact.value) == (
            squeezed(wanted) if isinstance(wanted, str) else wanted
        )
    assert {(fact.start, fact.end) for fact in page.facts} == {(date(2024, 1, 1), date(2024, 12, 31))}
    assert page.title == "Cybersecurity Risk Management and Strategy Disclosure"


def test_in_text_a_label_names_the_element_and_the_next_cell_is_its_value() -> None:
    page = read_page_text(
        text_page("Cybersecurity [Line Items]", BOARD_LABEL, "\nThe board\nsees.", ENGAGED_LABEL, "true")
    )
    assert page.title == "Watching the mills"
    assert [(fact.element, fact.value, fact.end) for fact in page.facts] == [
        (BOARD, "The board\nsees.", date(2025, 12, 31)),
        (ENGAGED, True, date(2025, 12, 31)),
    ]


def test_a_value_may_itself_have_bars() -> None:
    page = read_page_text(text_page(BOARD_LABEL, "The board sees:", "mills", "forests", ENGAGED_LABEL, "false"))
    assert [fact.value for fact in page.facts] == ["The board sees:\nmills\nforests", False]


def test_two_rows_labelled_timing_are_scope_and_timing() -> None:
    """The 2024 taxonomy labels Scope as Timing."""
    page = read_page_text(text_page(TIMING_LABEL, "Two mills.", TIMING_LABEL, "On May 5."))
    assert [(fact.element, fact.value) for fact in page.facts] == [
        ("MaterialCybersecurityIncidentScopeTextBlock", "Two mills."),
        ("MaterialCybersecurityIncidentTimingTextBlock", "On May 5."),
    ]
    assert page.warnings == ()


def test_one_row_labelled_timing_is_taken_at_its_word_and_warned_of() -> None:
    page = read_page_text(text_page(TIMING_LABEL, "On May 5."))
    assert [fact.element for fact in page.facts] == ["MaterialCybersecurityIncidentTimingTextBlock"]
    assert [warning.kind for warning in page.warnings] == ["ambiguous_label"]
    assert isinstance(page.warnings[0], Caveat)


def test_two_columns_of_text_are_two_periods() -> None:
    heading = "|\nWatching the mills\n|12 Months Ended\n|Dec. 31, 2025\n|Dec. 31, 2024\n"
    page = read_page_text(text_page(ENGAGED_LABEL, "true", "false", heading=heading))
    assert [(fact.value, fact.end) for fact in page.facts] == [(True, date(2025, 12, 31)), (False, date(2024, 12, 31))]


def test_text_with_bars_but_without_labels_is_no_page() -> None:
    assert is_page_text(text_page(BOARD_LABEL, "The board sees.").decode())
    assert not is_page_text("|Revenue\n|100\n")
    with pytest.raises(Malformed, match="without a CYD label"):
        read_page_text(b"|Revenue\n|100\n")
