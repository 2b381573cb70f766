"""The telling parts of a report, with the cautionary ones set aside."""

import pytest

from monitor.detect.incidents import judge
from monitor.detect.passages import folded, may_tell, passage, passages, sounds_of_one
from monitor.detect.words.incident import DEED, EVENT
from monitor.domain import Exhibit, Extraction, Section
from monitor.extract.prose import words_of
from monitor.extract.submission import read_submission
from tests.unit.extract.corpus import corpus_bytes, corpus_names

TOLD = "On May 4, 2026, the Company detected a ransomware attack."
TEN_KS = ("AAPL/aapl-20250927", "KO/ko-20241231", "T/t-20241231")
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


def test_a_word_that_a_line_end_parts_is_read() -> None:
    text = "On May 4, 2026, the Company, after weeks of looking into what its mills had seen, found a data\nbreach."
    (read,) = passages(Extraction("submission", sections=(Section("8.01", "", text),)))
    assert read.sounding == (text.replace("\n", " "),)


def test_folding_keeps_the_length() -> None:
    assert folded("“It’s” third‑party") == '"It\'s" third-party'


@pytest.mark.corpus
def test_looking_near_the_stems_misses_nothing() -> None:
    """Every line of three 10-Ks and of the recorded incident reports: whole, and near the stems alone."""
    names = [*corpus_names("incidents/*.gz"), *(f"annual/{name}.htm.gz" for name in TEN_KS)]
    lines = [folded(line) for name in names for line in words_of(corpus_bytes(name)).split("\n")]

    sounding = [line for line in lines if EVENT.search(line) or DEED.search(line)]
    assert len(sounding) > 100
    assert [line for line in lines if sounds_of_one(line)] == sounding


@pytest.mark.corpus
def test_reports_whose_words_are_not_read_tell_of_nothing() -> None:
    """One in four current reports: read as the service reads them, and whole."""
    submissions = [corpus_bytes(name) for name in corpus_names("negatives/*.gz")[::4]]
    quick = [read_submission([data], may_tell) for data in submissions]

    unread = [data for data, read in zip(submissions, quick, strict=True) if not read.sections]
    assert len(unread) > 20
    assert all(passages(read_submission([data])) == () for data in unread)
    told = [judge(read_submission([data])) for data in submissions]
    assert [judge(read) for read in quick] == told
