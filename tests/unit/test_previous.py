"""Which annual report a new one is compared with, on lists alone."""

import gzip
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from monitor.domain import Filing
from monitor.edgar.submissions import read_list
from monitor.pipeline.previous import nearest_first, stands_next
from tests.unit.makers import filing


def report(number: int, period: str, accepted: str, form: str = "10-K") -> Filing:
    moment = datetime.fromisoformat(accepted).replace(hour=17, tzinfo=UTC)
    return filing(number, form=form, items=(), period=date.fromisoformat(period), accepted_at=moment)


NEW = report(9, "2025-12-31", "2026-03-02")
LAST = report(5, "2024-12-31", "2025-03-03")
BEFORE_LAST = report(2, "2023-12-31", "2024-03-01")


def order(of: Filing, *known: Filing) -> list[int]:
    """The numbers of what comes into question, the best first; `known` in any order."""
    listed = sorted(known, key=lambda each: each.accepted_at, reverse=True)
    return [int(past.accession.bare[-6:]) for past in nearest_first(of, listed)]


def test_the_year_before_comes_first() -> None:
    assert order(NEW, BEFORE_LAST, LAST, NEW) == [5, 2]


def test_the_period_counts_and_not_when_a_report_was_filed() -> None:
    late = report(7, "2023-12-31", "2025-11-03")
    assert order(NEW, LAST, late) == [5, 7]
    assert order(late, LAST, report(1, "2022-12-31", "2023-10-02")) == [1]


def test_what_came_later_is_never_before() -> None:
    assert order(LAST, NEW, report(8, "2024-12-31", "2025-05-05", "10-K/A")) == []


def test_a_year_that_was_amended_counts_as_amended() -> None:
    amended = report(6, "2024-12-31", "2025-04-30", "10-K/A")
    assert order(NEW, LAST, amended, BEFORE_LAST) == [6, 5, 2]


def test_an_amendment_comes_after_what_it_amends_and_after_earlier_amendments() -> None:
    first, second = report(6, "2024-12-31", "2025-04-30", "10-K/A"), report(7, "2024-12-31", "2025-06-02", "10-K/A")
    assert order(second, LAST, first, second, BEFORE_LAST) == [6, 5, 2]
    assert order(first, LAST, first, second, BEFORE_LAST) == [5, 2]


def test_a_late_amendment_of_an_earlier_year_is_not_compared_with_the_year_after() -> None:
    """Cordyceps Sunshine amended its 20-F for 2023 in September 2025, three months after that for 2024."""
    amended = report(7, "2023-12-31", "2025-09-23", "20-F/A")
    assert order(amended, report(5, "2024-12-31", "2025-06-13", "20-F"), BEFORE_LAST) == [2]


def test_a_report_that_was_filed_twice_is_compared_with_its_first_version() -> None:
    """IceCure filed its 20-F for 2024 twice on 2025-03-27: 0001013762-25-003010 and 0001013762-25-003012."""
    first, again = report(5, "2024-12-31", "2025-03-27", "20-F"), report(6, "2024-12-31", "2025-03-27", "20-F")
    assert order(again, first, again, BEFORE_LAST) == [5, 2]
    assert order(first, first, again, BEFORE_LAST) == [2]


def test_an_amendment_with_another_last_day_of_its_year_is_of_the_same_year() -> None:
    """A year of 52 weeks that ended on a Saturday: some covers round it to the end of the month."""
    reported, rounded = report(5, "2024-12-28", "2025-02-20"), report(6, "2024-12-31", "2025-04-28", "10-K/A")
    assert order(rounded, reported, BEFORE_LAST) == [5, 2]
    assert order(reported, rounded, BEFORE_LAST) == [2]


def test_a_transition_period_stands_between_the_years() -> None:
    june, transition = report(5, "2024-06-30", "2024-09-02"), report(6, "2024-12-31", "2025-03-03", "10-KT")
    assert order(NEW, june, transition) == [6, 5]
    assert order(transition, june) == [5]
    assert order(report(7, "2024-12-31", "2025-05-02", "10-KT/A"), june, transition) == [6, 5]


def test_a_filer_may_change_between_the_forms_and_back() -> None:
    foreign, domestic = report(2, "2023-12-31", "2024-04-02", "20-F"), report(5, "2024-12-31", "2025-03-03", "10-K")
    assert order(report(9, "2025-12-31", "2026-04-02", "20-F"), foreign, domestic) == [5, 2]


def test_other_forms_are_passed_over() -> None:
    assert (
        order(NEW, *(report(n, "2025-06-30", "2025-08-01", form) for n, form in enumerate(("10-Q", "NT 10-K")))) == []
    )


def test_a_report_without_a_period_goes_by_its_day() -> None:
    old = filing(5, form="20-F", items=(), accepted_at=LAST.accepted_at)
    assert order(NEW, old, BEFORE_LAST) == [5, 2]
    assert order(filing(9, form="20-F", items=(), accepted_at=NEW.accepted_at), old) == [5]


def test_reports_from_before_the_item_are_not_looked_at() -> None:
    assert order(BEFORE_LAST, report(1, "2022-12-31", "2023-03-01"), report(3, "2023-06-30", "2023-09-04")) == []
    assert order(BEFORE_LAST, report(3, "2023-06-30", "2023-09-05")) == [3]


def test_a_list_is_read_no_further_than_needed() -> None:
    seen: list[str] = []

    def listed() -> Iterator[Filing]:
        for each in (
            LAST,
            report(6, "2025-01-02", "2025-01-02", "8-K"),
            report(7, "2024-12-30", "2024-12-30", "8-K"),
            report(8, "2024-12-29", "2024-12-29", "8-K"),
            BEFORE_LAST,
        ):
            seen.append(each.accession.bare[-1])
            yield each

    found = nearest_first(NEW, listed())
    assert next(found) == LAST
    # what was accepted before 2024 ended is no report for 2024
    assert seen == ["5", "6", "7"]
    assert next(found) == BEFORE_LAST


@pytest.mark.corpus
def test_in_teslas_list_the_amendment_of_part_iii_comes_first_and_2021_not_at_all(corpus: Path) -> None:
    """As recorded in 2026: 0001628280-26-003952 for 2025 follows a 10-K/A of 2025-04-30 and the 10-K of 2025-01-30."""
    listed, _ = read_list(gzip.decompress((corpus / "feeds/submissions/CIK0001318605.json.gz").read_bytes()))
    new = next(each for each in listed if each.form == "10-K")
    assert str(new.accession) == "0001628280-26-003952"
    known = [(past.form, str(past.period), str(past.filed_on)) for past in nearest_first(new, listed)]
    assert known == [
        ("10-K/A", "2024-12-31", "2025-04-30"),
        ("10-K", "2024-12-31", "2025-01-30"),
        ("10-K", "2023-12-31", "2024-01-29"),
    ]


@pytest.mark.parametrize(
    ("past", "new", "next_"),
    [
        (LAST, NEW, True),
        (report(5, "2024-06-29", "2024-09-02"), report(9, "2025-07-05", "2025-09-02"), True),  # 53 weeks
        (BEFORE_LAST, NEW, False),
        (report(5, "2024-06-30", "2024-09-02"), NEW, False),
        (LAST, report(6, "2024-12-31", "2025-04-30", "10-K/A"), True),
        (BEFORE_LAST, report(6, "2024-12-31", "2025-04-30", "10-K/A"), False),
    ],
    ids=["a year", "a long year", "two years", "a year and a half", "what it amends", "the year before what it amends"],
)  # fmt: skip
def test_what_stands_next_leaves_no_room_for_another(past: Filing, new: Filing, next_: bool) -> None:
    assert stands_next(past, new) is next_
