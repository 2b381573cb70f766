"""Items found in plain text: fictional reports for each way to write a heading, real ones for the rest."""

import re
import time
from collections.abc import Sequence

import pytest

from monitor.domain import Fact, Section
from monitor.errors import Malformed
from monitor.extract.plain_text import plain_text
from monitor.extract.sections import cyber_text, section_from_facts, sections_of
from tests.unit.extract.corpus import corpus_bytes, corpus_names, squeezed, tagged_lines

TOLD = "Our board oversees cybersecurity. We test our plans every year, and we train all employees of Quillfeather Co."


def annual_report(heading: str, next_heading: str, told: str = TOLD) -> str:
    """A report with a table of contents, a mention of the item before it, and the items around it."""
    return f"""Table of Contents
Item 1A. Risk Factors 9
Item 1C. Cybersecurity 17
Item 2. Properties 18
Item 1A. Risk Factors
Attacks may hurt us, as told in
Item 1C. Cybersecurity
of this report. Item 1C. is not the only place.
Item 1B. Unresolved Staff Comments
None.
{heading}
{told}
{next_heading}
We rent a mill."""


@pytest.mark.parametrize(
    "heading",
    [
        "ITEM 1C. CYBERSECURITY", "Item 1C. Cybersecurity", "Item 1C.Cybersecurity", "Item  1C.", "ITEM 1C",
        "Item 1C. Cybersecurity:", "Item 1C. Cybersecurity.", "Item 1C—Cybersecurity", "Item 1C: Cybersecurity",
        "Item 1C - CYBERSECURITY", "Item 1 C. Cybersecurity", "Item 1C . Cybersecurity", "Item 1C. C YBERSECURITY",
        "Item 1C. CYB ERSECURITY", "Item\n1C.\nCybersecurity", "Item 1C.\nCYBERSECURITY", "I TEM 1C. Cybersecurity",
        "Item 1C. Cybersecurity Risk Management, Strategy and Governance", "1C. Cybersecurity",
    ],
)  # fmt: skip
def test_item_1c_is_found_however_it_is_written(heading: str) -> None:
    (section,) = sections_of("10-K", annual_report(heading, "Item 2. Properties"))

    assert (section.item, section.text, section.found_by) == ("1C", TOLD, "heading")


@pytest.mark.parametrize(
    "heading",
    [
        "ITEM 16K. CYBERSECURITY", "Item 16K. Cybersecurity", "Item 16 K.", "Item 16K .", "ITEM 16.K.", "ITEM16K.",
        "ITEM 16k.", "ITEM 16K -CYBERSECURITY", "Item 16K Cybersecurity", "Item 16K.\nCYBERSECURI TY",
        "16K. Cybersecurity",
    ],
)  # fmt: skip
def test_item_16k_is_found_however_it_is_written(heading: str) -> None:
    text = f"Item 16J. Insider Trading Policies\nWe have one.\n{heading}\n{TOLD}\nPART III\nItem 17. Statements\nNone."

    assert [(s.item, s.text) for s in sections_of("20-F", text)] == [("16K", TOLD)]


@pytest.mark.parametrize(
    "next_heading",
    ["Item 2. Properties", "ITEM 2.PROPERTIES", "Item 2\nProperties", "PART II", "Item 3. Legal Proceedings"],
)
def test_item_1c_ends_at_the_next_item(next_heading: str) -> None:
    (section,) = sections_of("10-K", annual_report("Item 1C. Cybersecurity", next_heading))

    assert section.text == TOLD


def test_page_furniture_is_no_part_of_the_section() -> None:
    pages = [
        f"We guard page {n} of the ledger well.\nQuillfeather Co. | Form 10-K | {n}\nTable of Contents"
        for n in range(20, 26)
    ]
    told = "\n18\nPART I\nItem 1C. Cybersecurity (continued)\n".join(pages)

    (section,) = sections_of("10-K", annual_report("Item 1C. Cybersecurity", "Item 2. Properties", told))

    assert section.text == "\n".join(f"We guard page {n} of the ledger well." for n in range(20, 26))


def test_a_page_number_that_ends_the_last_paragraph_is_no_part_of_it() -> None:
    (section,) = sections_of("10-K", annual_report("Item 1C. Cybersecurity", "Item 2. Properties", f"{TOLD} 17"))

    assert section.text == TOLD


def test_a_mention_of_an_earlier_item_does_not_end_the_section() -> None:
    told = f"{TOLD}\nItem 1A. Risk Factors\ntells more.\nWe learn."

    (section,) = sections_of("10-K", annual_report("Item 1C. Cybersecurity", "Item 2. Properties", told))

    assert section.text == told


@pytest.mark.parametrize(
    ("told", "points_to"),
    [
        ("Not applicable.", "Not applicable."),
        ("N/A", "N/A"),
        ("None.", "None."),
        ("See Item 1A, “Risk Factors.”", "See Item 1A, “Risk Factors.”"),
        (
            "Information for this item is elsewhere. It is incorporated herein by reference.",
            "It is incorporated herein by reference.",
        ),
    ],
)
def test_a_section_that_only_points_elsewhere_is_a_reference(told: str, points_to: str) -> None:
    (section,) = sections_of("10-K", annual_report("Item 1C. Cybersecurity", "Item 2. Properties", told))

    assert (section.found_by, section.refers_to, section.text) == ("reference", points_to, told)


def test_a_disclosure_that_also_points_elsewhere_is_a_disclosure() -> None:
    told = f"{TOLD} {TOLD}\nFor more, see Item 1A, “Risk Factors.”"

    (section,) = sections_of("10-K", annual_report("Item 1C. Cybersecurity", "Item 2. Properties", told))

    assert (section.found_by, section.refers_to) == ("heading", None)


def test_a_report_in_its_own_order_is_read_under_its_own_title() -> None:
    told = f"{TOLD}\nCYBERSECURITY GOVERNANCE. {TOLD}"
    index = "Cross-Reference Index\nItem 1C. Cybersecurity 17\nItem 2. Properties 18"
    text = f"CYBERSECURITY\n{told}\nLEGAL PROCEEDINGS\nNone.\n{index}"

    (section,) = sections_of("10-K", text)

    assert (section.heading, section.text) == ("CYBERSECURITY", told)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("CYBERSECURITY\n" + TOLD * 3 + "\nItem 2. Properties", id="a title without any item"),
        pytest.param("Part III\nItem 10. Directors\nNone.", id="an amendment of Part III"),
        pytest.param("Item 1C. Cybersecurity 17\nItem 2. Properties 18", id="only a table of contents"),
        pytest.param("We say so pursuant to Item 1C of Form 10-K.\nItem 1C of it asks.", id="only mentions"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_not_there_is_not_found(text: str) -> None:
    assert sections_of("10-K", text) == ()


CURRENT = """FORM 8-K
Item 1.05 9
Item 9.01 10
{heading}
On May 4, 2026, Quillfeather Co. found an intruder. It is disclosed pursuant to
Item 1.05 of Form 8-K, as Item 7.01 is furnished.
Item 7.01 of Form 8-K is not meant.
Item 9.01. Financial Statements and Exhibits.
(d) Exhibits
SIGNATURES
Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant signed."""


@pytest.mark.parametrize(
    "heading",
    [
        "Item 1.05 Material Cybersecurity Incidents", "Item 1.05. Material Cybersecurity Incident.", "ITEM 1.05",
        "Item 1.05. Material Event.", "Item 1.05. Cybersecurity Incidents", "Item 1. 05 Material Event",
        "Item\n1.05\nMaterial Cybersecurity Incidents", "Item 1.05\nMaterial Cybersecurity Incidents.",
        "Item 1.05 — Material Cybersecurity Incidents", "Item 1.05(a) Material Event",
    ],
)  # fmt: skip
def test_an_item_of_an_8_k_is_found_by_its_number(heading: str) -> None:
    sections = sections_of("8-K/A", CURRENT.format(heading=heading))

    assert [(s.item, s.found_by) for s in sections] == [("1.05", "heading"), ("9.01", "heading")]
    assert sections[0].text.startswith("On May 4, 2026, Quillfeather Co. found an intruder.")
    assert sections[0].text.endswith("Item 7.01 of Form 8-K is not meant.")
    assert sections[1].text == "(d) Exhibits"


def test_a_title_on_the_line_of_its_text_is_parted_from_it() -> None:
    heading = (
        "Item 1.05. Material Cybersecurity Incidents. " + "On May 4, 2026, an intruder was found by Quillfeather. " * 4
    )

    section = sections_of("8-K", CURRENT.format(heading=heading))[0]

    assert section.heading == "Item 1.05. Material Cybersecurity Incidents."
    assert section.text.startswith("On May 4, 2026, an intruder")


def test_one_heading_for_two_items_gives_both() -> None:
    sections = sections_of("8-K", CURRENT.format(heading="Items 7.01 and 8.01. Regulation FD Disclosure; Other Events"))

    assert [s.item for s in sections] == ["7.01", "8.01", "9.01"]
    assert sections[0].text == sections[1].text


def test_an_item_that_opens_twice_is_one_section() -> None:
    text = "Item 8.01 Other\nThe mill burned.\nItem 7.01 Regulation FD\nWe spoke.\nItem 8.01 Other\nIt stands again."

    assert [(s.item, s.text) for s in sections_of("8-K", text)] == [
        ("8.01", "The mill burned.\nIt stands again."),
        ("7.01", "We spoke."),
    ]


def test_an_item_that_repeats_another_is_a_reference() -> None:
    text = "Item 1.01 Entry\nWe signed.\nItem 2.03 Creation\nWhat Item 1.01 says is incorporated herein by reference."

    assert [(s.item, s.found_by) for s in sections_of("8-K", text)] == [("1.01", "heading"), ("2.03", "reference")]


@pytest.mark.parametrize("form", ["6-K", "6-K/A", "40-F", "10-Q"])
def test_forms_without_these_items_have_no_sections(form: str) -> None:
    assert sections_of(form, CURRENT.format(heading="Item 1.05")) == ()


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (annual_report("Item 1C. Cybersecurity", "Item 2. Properties"), ["1C"]),
        (f"Item 16K. Cybersecurity\n{TOLD}\nItem 17. Statements", ["16K"]),
        (CURRENT.format(heading="Item 1.05"), ["1.05", "9.01"]),
        (f"Material Cybersecurity Incidents. {TOLD}", ["1.05"]),
        (TOLD, []),
    ],
)
def test_without_a_form_the_headings_decide(text: str, items: list[str]) -> None:
    assert [s.item for s in sections_of(None, text)] == items


@pytest.mark.parametrize("form", ["10-K", "8-K"])
@pytest.mark.parametrize("line", ["Item 1C.", "Item 1C. x\nItem 1B. y", "Item 1.05 x", "CYBERSECURITY", "a", "I T E M"])
def test_a_hostile_text_costs_little(form: str, line: str) -> None:
    text = "Item 1C. Cybersecurity 9\nItem 2. Properties 10\n" + f"{line}\n" * (150_000 // len(line))
    began = time.process_time()

    sections_of(form, text)

    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("form", "text", "at"),
    [
        ("10-K", "Item 1C. x\n" * 30_000, "character 220,000 of the text"),
        ("8-K", "Item 1.05 x\n" * 30_000, "character 240,000 of the text"),
        ("10-K", "Item 1C. Cybersecurity\n" + "x\n" * 2_500_000, "character 22 of the text"),
    ],
    ids=["headings of a 10-K", "headings of an 8-K", "an item of five million"],
)
def test_more_than_any_report_has_is_refused(form: str, text: str, at: str) -> None:
    with pytest.raises(Malformed) as refused:
        sections_of(form, text)

    assert refused.value.at == at


# --- from tags ----------------------------------------------------------------------------------------------

PROCESSES, BOARD, ROLE, FLAG = (
    "CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock",
    "CybersecurityRiskBoardOfDirectorsOversightTextBlock",
    "CybersecurityRiskRoleOfManagementTextBlock",
    "CybersecurityRiskManagementThirdPartyEngagedFlag",
)
FACTS = (
    Fact(BOARD, "cyd/2025", "Our board oversees."),
    Fact(PROCESSES, "cyd/2025", "We test. We engage firms. We train."),
    Fact(FLAG, "cyd/2025", value=True, text="We engage firms."),
    Fact(ROLE, "cyd/2025", "We train.\nWe test."),
)


def test_tagged_blocks_are_each_said_once_in_their_order() -> None:
    assert section_from_facts("10-K", FACTS) == Section(
        "1C", "", "Our board oversees.\nWe test. We engage firms. We train.", "tags"
    )


@pytest.mark.parametrize(
    ("form", "facts"), [("10-K", ()), ("10-K", FACTS[2:3]), ("8-K", FACTS), (None, FACTS)], ids=str
)
def test_there_is_no_section_from_tags_without_an_annual_form_and_a_block(
    form: str | None, facts: Sequence[Fact]
) -> None:
    assert section_from_facts(form, facts) is None


def test_a_profile_is_read_from_the_section_then_the_tags_then_the_reference() -> None:
    told, reference = Section("1C", "", "Told."), Section("1C", "", "See Item 1A.", "reference", "See Item 1A.")

    assert cyber_text((told,), FACTS) == "Told."
    assert cyber_text((reference,), FACTS) == "Our board oversees.\nWe test. We engage firms. We train."
    assert cyber_text((reference,), ()) == "See Item 1A."
    assert cyber_text((Section("7.01", "", "Other."),), ()) == ""


# --- real filings -------------------------------------------------------------------------------------------


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("accession", "name", "first", "last", "size"),
    [
        ("0000320193-25-000079", "AAPL/aapl-20250927", "The Company’s management, led by",
         "under the heading “Risk Factors.”", 2675),
        ("0000104169-24-000056", "WMT/wmt-20240131", "Walmart seeks to build",
         "in conjunction with the information above.", 7610),
        ("0000732717-25-000013", "T/t-20241231", "Governance\nBoard and Audit",
         "results of operations” of Item 1A.", 7020),
        ("0000040545-25-000015", "GE/ge-20241231", "The description in this section",
         "our cybersecurity technologies and processes.", 6580),
        ("0000050863-25-000009", "INTC/intc-20241228", "We face significant and persistent",
         "the Board of Directors of material issues.", 5710),
        ("0000063908-24-000072", "MCD/mcd-20231231", "Governance\nManagement has",
         "our Risk Factors beginning on page 28.", 4810),
        ("0000909832-25-000101", "COST/cost-20250831", "Risk Management and Global Strategy",
         "on our cybersecurity-related risks.", 5170),
        ("0001065280-25-000044", "NFLX/nflx-20241231", "We have an enterprise-wide",
         "and other areas of importance.", 4750),
        ("0000732712-25-000006", "VZ/vz-20241231", "Cybersecurity Program\nVerizon’s",
         "Item 1A of this Annual Report on Form 10-K.", 8550),
        ("0000354950-25-000085", "HD/hd-20250202", "Risk Management and Strategy\nWe recognize",
         "Governance Committee on a regular basis.", 8320),
        ("0000200406-25-000038", "JNJ/jnj-20241229", "Risk management and strategy\nThe Company",
         "within the Company and within the industry.", 3910),
        ("0001637459-24-000018", "KHC/khc-20231230", "Cybersecurity Risk Management, Strategy",
         "under Item 1A, Risk Factors.", 9940),
    ],
)  # fmt: skip
def test_item_1c_of_real_reports(accession: str, name: str, first: str, last: str, size: int) -> None:
    (section,) = sections_of("10-K", plain_text(corpus_bytes(f"annual/{name}.htm.gz")))

    assert section.text.startswith(first)
    assert section.text.endswith(last)
    assert abs(len(section.text) - size) < size * 0.02


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "points_to"),
    [
        ("AAPL/aapl-20230930", "Not applicable."),  # its year ended before the rule
        ("WFC/wfc-20241231", "Information in response to this Item 1C can be found in the 2024 Annual Report"),
    ],
)  # fmt: skip
def test_real_reports_that_point_elsewhere(name: str, points_to: str) -> None:
    (section,) = sections_of("10-K", plain_text(corpus_bytes(f"annual/{name}.htm.gz")))

    assert section.found_by == "reference"
    assert (section.refers_to or "").startswith(points_to)


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["0001062993-21-003193_plymouth", "0001062993-16-008650_loncor"])
def test_a_20_f_from_before_the_rule_has_no_item_16k(name: str) -> None:
    assert sections_of("20-F", plain_text(corpus_bytes(f"annual/_20-F_before_16K/{name}.htm.gz"))) == ()


def test_an_amendments_note_stands_before_its_items() -> None:
    text = (
        "Explanatory Note\nThis amends the report of May 4, 2026.\nItem 1.05 Material Cybersecurity Incidents.\n"
        "The harbor is open.\nSIGNATURES"
    )
    assert [(section.item, section.text) for section in sections_of("8-K/A", text)] == [
        ("Explanatory Note", "This amends the report of May 4, 2026."),
        ("1.05", "The harbor is open."),
    ]


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "items", "first", "last"),
    [
        ("0001213900-25-054319", ["1.05"],
         "On June 9, 2025, Zoomcar Holdings", "subsequent to the date of this press release."),
        ("0001193125-26-149607", ["Explanatory Note", "1.05", "7.01"],
         "As previously disclosed in the", "distribution systems have been restored."),
        ("0001834584-25-000202", ["1.05", "7.01", "9.01"],
         "On December 24, 2025 (PST)", "recognized on each corresponding transaction."),
        ("0001437749-25-006475", ["1.05", "9.01"],
         "On March 1, 2025, the Registrant", "analysis to assess the potential impact."),
    ],
)  # fmt: skip
def test_items_of_real_8_ks(name: str, items: list[str], first: str, last: str) -> None:
    sections = sections_of("8-K", plain_text(corpus_bytes(f"incidents/{name}.htm.gz")))

    assert [s.item for s in sections] == items
    (told,) = [section for section in sections if section.item == "1.05"]
    assert told.text.startswith(first)
    assert told.text.endswith(last)


def assert_tagged_words_lie_in_the_section(name: str) -> None:
    document = corpus_bytes(name)
    if not (lines := tagged_lines(document)):
        return
    (section,) = sections_of("10-K", plain_text(document))
    found = squeezed(section.heading) + squeezed(section.text)
    outside = [line for line in lines if squeezed(line) not in found]

    assert sum(map(len, outside)) <= 0.01 * sum(map(len, lines)), outside[:3]


@pytest.mark.corpus
@pytest.mark.parametrize(
    "name",
    ["ABBV/abbv-20241231", "ADBE/adbe-20251128", "GM/gm-20251231", "NKE/nke-20250531", "OUST/oust-20251231"],
)
def test_tagged_words_lie_in_the_section(name: str) -> None:
    assert_tagged_words_lie_in_the_section(f"annual/{name}.htm.gz")


@pytest.mark.corpus
@pytest.mark.slow
def test_tagged_words_lie_in_the_section_of_every_report() -> None:
    names = corpus_names("annual/*/*.htm.gz")

    assert len(names) > 90
    for name in names:
        if not re.search("_20-F_|_package", name):
            assert_tagged_words_lie_in_the_section(name)


def test_what_is_not_to_be_incorporated_elsewhere_points_nowhere() -> None:
    text = (
        "Item 7.01 Regulation FD Disclosure\nThe Company posted a notice, furnished as Exhibit 99.1. What stands in "
        "this item shall not be deemed filed, nor shall it be incorporated by reference into any other filing."
        "\nSIGNATURES\n"
    )
    (section,) = sections_of("8-K", text)
    assert (section.item, section.found_by, section.refers_to) == ("7.01", "heading", None)
