"""Rhythms that came, went or changed; an activity worded otherwise has no other rhythm."""

import pytest

from monitor.detect.cadences import cadence_changes
from monitor.detect.statements import Both
from monitor.detect.year import Year, pair
from monitor.domain import Cadence, Change, Every
from tests.unit.detect.makers import annual


def cadence(what: str, every: Every, quote: str) -> Cadence:
    return Cadence(what, every, False, quote)


def years(old: str, new: str) -> Both:
    both = pair(Year(annual(old)), Year(annual(new)))
    assert both is not None
    return both


def told(changes: list[Change]) -> list[str]:
    return [change.what for change in changes]


def test_another_number_is_one_change_with_both_sentences() -> None:
    old = cadence("audit department reports to board", "month", "The board receives monthly reports.")
    new = cadence("audit department reports to board", "quarter", "The board receives quarterly reports.")
    (change,) = cadence_changes([old], [new])
    assert change.what == "audit department reports to board: monthly → quarterly"
    assert (change.before, change.after) == (old.quote, new.quote)


def test_one_rhythm_in_one_sentence_is_told_by_its_longer_name() -> None:
    """As in 0001736035-26-000004."""
    was, now = "We engage in tabletop exercises of the crew.", "We engage in yearly tabletop exercises of the crew."
    new = [cadence(name, "year", now) for name in ("exercises", "tabletop exercises")]
    assert told(cadence_changes([], new, years(was, now))) == ["tabletop exercises: not stated → yearly"]
    other = cadence("exercises", "year", "Exercises of another kind are held each year at the outer pier.")
    assert told(cadence_changes([], [new[1], other], years(was, f"{now} {other.quote}"))) == [
        "tabletop exercises: not stated → yearly",
        "exercises: not stated → yearly",
    ]


def test_who_evaluates_assesses() -> None:
    """As in 0001840856-26-000006."""
    old = cadence("assessment of risks", "half-year", "Risks are assessed on a bi-annual basis.")
    new = cadence("evaluation of risks", "continuous", "Risks are continuously evaluated.")
    assert told(cadence_changes([old], [new])) == ["evaluation of risks: twice a year → continuously"]


def test_as_often_at_least_is_the_nearest_to_as_often() -> None:
    """As in 0001628280-26-013247, whose officer reports regularly as well."""
    old = cadence("CISO reports to committee", "year", "The CISO reports to the committee each year.")
    often = cadence("CISO reports to committee", "regular", "The committee hears the CISO regularly.")
    least = Cadence("CISO reports to committee", "year", True, "At least annually, the committee hears the CISO.")
    assert told(cadence_changes([old], [often, least])) == ["CISO reports to committee: yearly → at least yearly"]


def test_another_rhythm_beside_one_that_stayed_is_told_with_it() -> None:
    """As in 0001193125-26-126371, whose assessments are made each month, and each year as well now."""
    monthly = cadence("risk assessments", "month", "We make monthly risk assessments of our locks and piers.")
    yearly = cadence("risk assessments", "year", "A program performs annual risk assessments, and more.")
    assert told(cadence_changes([monthly], [monthly, yearly])) == ["risk assessments: monthly → monthly and yearly"]
    assert told(cadence_changes([monthly, yearly], [monthly])) == ["risk assessments: monthly and yearly → monthly"]


def test_meetings_of_nobody_are_no_news() -> None:
    """As in 0001842022-26-000003: incidents are told `outside the regular quarterly meetings`."""
    meetings = cadence("meetings", "quarter", "It would be told outside the regular quarterly meetings.")
    assert cadence_changes([], [meetings]) == []


def test_an_activity_worded_otherwise_is_no_change() -> None:
    old = cadence("tests of the recovery plan", "year", "We test the recovery plan annually.")
    new = cadence("recovery plan tests", "year", "Every year the recovery plan is put to the test.")
    assert cadence_changes([old], [new]) == []


def test_what_is_said_without_a_number_is_told_only_beside_one() -> None:
    vague = cadence("reviews of policies", "regular", "We regularly review policies.")
    counted = cadence("reviews of policies", "quarter", "We review policies every quarter.")
    periodic = cadence("reviews of policies", "periodic", "We periodically review policies.")
    assert cadence_changes([vague], [periodic]) == cadence_changes([vague], []) == cadence_changes([], [vague]) == []
    assert told(cadence_changes([vague], [counted])) == ["reviews of policies: regularly → quarterly"]
    assert told(cadence_changes([counted], [])) == ["reviews of policies: quarterly → not stated"]


def test_a_rhythm_that_stands_in_the_other_years_sentence_is_no_change() -> None:
    """As in 0001628280-26-021186: the officer was replaced, the quarter stayed, and so did the rest."""
    old = "The Audit Committee receives updates from our Chief Corporate Affairs Officer at least every quarter."
    new = old.replace("Chief Corporate Affairs Officer", "Chief Operating Officer")
    read = cadence("Chief Corporate Affairs Officer reports to Audit Committee", "quarter", old)
    assert cadence_changes([read], [], years(old, new)) == []


def test_a_rhythm_of_the_same_words_under_another_name_is_no_change() -> None:
    """As in 0000911177-26-000008: the verb that the activity is named by changed places with another."""
    old = "The drills of the harbor crew are updated as needed on an annual basis."
    new = "The drills of the harbor crew are reviewed at least annually and updated when the tide tells us to."
    before, after = cadence("updates drills", "year", old), cadence("review of procedures", "year", new)
    assert cadence_changes([before], [after], years(old, new)) == []
    other = "The pilots read the charts of the bay annually."
    read = cadence("reading of charts", "year", other)
    assert len(cadence_changes([before], [read], years(old, other))) == 2


def test_a_rhythm_that_left_its_sentence_is_a_change() -> None:
    old = "Our employees complete a course on phishing and on passwords every quarter of the year."
    new = "Our employees complete a course on phishing and on passwords before they join us."
    read = cadence("course on phishing", "quarter", old)
    assert told(cadence_changes([read], [], years(old, new))) == ["course on phishing: quarterly → not stated"]


def test_a_rhythm_that_two_sentences_stated_is_gone_once() -> None:
    """As in 0001596961-26-000015: an annual assessment of risks, told of as such and where it is presented."""
    old = [
        cadence("assessment of risks", "year", "Risks are evaluated on an annual basis."),
        cadence("risk assessments", "year", "An annual risk assessment is presented to the Board."),
        cadence("vendor assessments", "year", "Vendors are assessed annually."),
    ]
    assert told(cadence_changes(old, [])) == [
        "risk assessments: yearly → not stated",
        "vendor assessments: yearly → not stated",
    ]


def test_semi_annually_is_not_as_often_as_annually() -> None:
    """As in 0001193125-26-071563."""
    quotes = "The committee hears scheduled annual reports.", "The committee hears scheduled semi-annual reports."
    old, new = (
        cadence("pilots report to committee", "year", quotes[0]),
        cadence("pilots report to committee", "half-year", quotes[1]),
    )
    assert told(cadence_changes([old], [new], years(*quotes))) == ["pilots report to committee: yearly → twice a year"]


@pytest.mark.parametrize(
    ("was", "every", "now", "other", "change"),
    [
        # As in 0000908255-26-000011, 0000006845-26-000023 and 0001178913-26-001828.
        ("two times a year", "half-year", "each year", "year", "twice a year → yearly"),
        ("twice per year", "half-year", "once a year", "year", "twice a year → yearly"),
        ("four times each year", "quarter", "every year", "year", "quarterly → yearly"),
        ("every six months", "half-year", "every month", "month", "twice a year → monthly"),
        ("every 12 months", "year", "every month", "month", "yearly → monthly"),
        # 0001042776-26-000012
        ("on a bi-annual basis", "half-year", "on an annual basis", "year", "twice a year → yearly"),
    ],
)
def test_a_rhythm_is_not_said_by_the_word_that_another_counts_in(
    was: str, every: Every, now: str, other: Every, change: str
) -> None:
    quotes = [f"The pilot reports on the locks to the harbour board {often}." for often in (was, now)]
    old, new = (
        cadence("pilot reports to board", each, quote) for each, quote in zip((every, other), quotes, strict=True)
    )
    assert told(cadence_changes([old], [new], years(*quotes))) == [f"pilot reports to board: {change}"]


@pytest.mark.parametrize(
    ("often", "told_as"),
    [
        # As in 0001193125-26-051305 and 0000310764-26-000010.
        ("on a bi-monthly cadence", "bi-monthly"),
        ("at least three times per year", "at least three times per year"),
    ],
)
def test_a_rhythm_that_we_have_no_name_for_is_told_in_its_own_words(often: str, told_as: str) -> None:
    was = f"The plan of the harbour is reviewed {often} with a steering committee of pilots."
    now = "The plan of the harbour is reviewed on a quarterly cadence by a steering committee of pilots."
    new = cadence("review of plans", "quarter", now)
    (change,) = cadence_changes([], [new], years(was, now))
    assert (change.what, change.before, change.after) == (f"review of plans: {told_as} → quarterly", was, now)
    (change,) = cadence_changes([new], [], years(now, was))
    assert (change.what, change.before, change.after) == (f"review of plans: quarterly → {told_as}", now, was)


def test_a_rhythm_that_two_have_together_now_did_not_go() -> None:
    """As in 0001628280-26-020414."""
    quote = "The Tide Board meets quarterly, while the Lock Board meets monthly."
    both = years(quote, "The Tide Board and the Lock Board meet quarterly.")
    old = cadence("Tide Board meets", "quarter", quote)
    assert cadence_changes([old], [], both) == []
    assert told(cadence_changes([cadence("Tide Board meets", "week", quote)], [], both)) == [
        "Tide Board meets: weekly → not stated"
    ]


def test_of_two_rhythms_of_one_activity_that_of_the_same_sentence_changed() -> None:
    """As in 0001820721-26-000008."""
    yearly, often = "The committee is briefed once each year by our pilots.", "They give {} updates to the committee."
    old = [
        cadence("pilots report to committee", "year", yearly),
        cadence("pilots report to committee", "quarter", often.format("quarterly")),
    ]
    new = cadence("pilots report to committee", "regular", often.format("regular"))
    both = years(f"{yearly} {often.format('quarterly')}", often.format("regular"))
    assert told(cadence_changes(old, [new], both)) == [
        "pilots report to committee: quarterly → regularly",
        "pilots report to committee: yearly → not stated",
    ]


@pytest.mark.parametrize(
    ("was", "told"),
    [
        ("Our Board also regularly receives charts of the tides, and the locks are tested.", "regularly → …"),
        # What both say regularly is something else, and every two years is no rhythm of the list.
        (
            "Our Board also receives charts of the tides, and the locks, which are tested periodically.",
            "not stated → …",
        ),
        ("Our Board also regularly receives charts of the tides biennially.", "not stated → …"),
    ],
)
def test_a_rhythm_without_a_number_gives_way_to_one(was: str, told: str) -> None:
    """As in 0001023128-26-000015, whose old year states no such cadence by the same name."""
    now = "Our Board also receives charts of the tides at least annually, and the locks are tested periodically."
    both = years(was, now)
    (change,) = cadence_changes([], [Cadence("chart of tides", "year", True, now)], both)
    assert change.what == f"chart of tides: {told.replace('…', 'at least yearly')}"
    assert change.before == (was if "regularly →" in told else None)


def test_a_yearly_report_beside_a_periodic_one_that_stays_does_not_take_its_place() -> None:
    """As in 0000851205-26-000012."""
    was = "The Harbour Committee periodically reports on cybersecurity risk management to the full Board of Directors."
    yearly = "The IT crew also provides an annual direct report on cybersecurity risk management to the Board."
    now = f"{was[:-1]} (the “Board”). {yearly}"
    new = cadence("reports to Board", "year", yearly)
    assert told(cadence_changes([], [new], years(was, now))) == [
        "reports to Board: periodically → periodically and yearly"
    ]


def test_a_rhythm_without_a_number_that_both_years_have_is_stated() -> None:
    """As in 0001104659-26-062051."""
    was, now = "We audit the locks periodically or at least once a year.", "We audit the locks periodically."
    periodic = [cadence("audit", "periodic", quote) for quote in (was, now)]
    yearly = cadence("audit", "year", was)
    assert told(cadence_changes([periodic[0], yearly], [periodic[1]], years(was, now))) == [
        "audit: periodically and yearly → periodically"
    ]
    assert told(cadence_changes([periodic[1]], [periodic[0], yearly], years(now, was))) == [
        "audit: periodically → periodically and yearly"
    ]


def test_a_rhythm_without_a_number_takes_the_place_of_one_with() -> None:
    """As in 0001628280-26-009531: what one year says regularly of the same, the other does not leave unstated."""
    was, now = "The plan of the bay is tested annually.", "We hold drills, and test periodically what we plan."
    old, new = cadence("testing of plans", "year", was), cadence("testing of plans", "periodic", now)
    assert told(cadence_changes([old], [new], years(f"{was} {now}", now))) == [
        "testing of plans: yearly → periodically"
    ]
