"""The telling parts of a report, with the cautionary ones set aside."""

import pytest

from monitor.detect.passages import folded, passage, passages
from monitor.domain import Exhibit, Extraction, Section

TOLD = "On May 4, 2026, the Company detected a ransomware attack."
HEDGE = "Words such as “believe” are uncertain."


@pytest.mark.parametrize(
    "opening",
    [
        "Forward-Looking Statements",
        "Cautionary Note Regarding Forward-Looking Statements",
        "Safe Harbor Statement",
        "RISK FACTORS",
        "This Form 8-K contains “forward-looking statements” of the kind that the law protects.",
    ],
)
def test_everything_after_a_cautionary_opening_is_cautionary(opening: str) -> None:
    read = passage("8.01", f"{TOLD}\n{opening}\n{HEDGE}\n{TOLD}")
    assert read.telling == (TOLD,)
    assert read.cautionary == (opening, HEDGE, TOLD)


def test_a_cautionary_heading_run_into_the_paragraph_is_found() -> None:
    read = passage("8.01", f"{TOLD} Forward-Looking Statements This report hedges. {HEDGE}")
    assert read.telling == (TOLD,)


def test_a_heading_of_another_part_ends_it() -> None:
    read = passage("EX-99.1", f"Safe Harbor Statement\n{HEDGE}\nAbout Fictional Harbor\n{TOLD}")
    assert read.telling == ("About Fictional Harbor", TOLD)


def test_only_news_exhibits_and_places_with_such_words_are_read() -> None:
    extraction = Extraction(
        "submission",
        sections=(Section("2.02", "", "We had a good year."), Section("8.01", "", TOLD)),
        exhibits=(Exhibit("EX-10.1", TOLD), Exhibit("EX-99.1", TOLD)),
    )
    assert [one.under for one in passages(extraction)] == ["8.01", "EX-99.1"]


def test_folding_keeps_the_length() -> None:
    assert folded("“It’s” third‑party") == '"It\'s" third-party'
