"""What a comparison looks like before it is laid out, and the page that `compare --html` writes."""

import re
from typing import cast

import pytest
from lxml import html

from monitor.domain import AccessionNumber, Change, ChangeKind, Comparison, Edition, Severity
from monitor.notify.changes import ChangeShown, Passage, named, report, show, show_whole, summary
from monitor.notify.grouping import Group, grouped
from monitor.notify.message import write_comparison

OLD = "The Chief Information Security Officer briefs the board once a year."
NEW = "The Chief Information Security Officer briefs the board every quarter."
AFFECTED = "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag"


def change(
    kind: ChangeKind, what: str, before: str | None = None, after: str | None = None, severity: Severity = "medium"
) -> Change:
    return Change(kind, severity, what, None, (), before, after)


def only(*changes: Change) -> Group:
    (group,) = grouped(changes)
    return group


def shown(*changes: Change) -> ChangeShown:
    (alone,) = show([only(*changes)])
    return alone


def compared(*changes: Change) -> Comparison:
    old = Edition(AccessionNumber("9900000001-25-000001"), None, "10-K")
    return Comparison(old, Edition(None, None, None), changes[0].severity if changes else "none", changes)


def page(*changes: Change, who: str = "Fictional Harbor Logistics, Inc.") -> str:
    return write_comparison(report(compared(*changes), who=who, addresses=("https://www.sec.gov/a?b=1&c=2", "")))


def said(document: str) -> str:
    return " ".join("".join(str(text) for text in html.document_fromstring(document).itertext()).split())


def found(document: str, path: str) -> list[html.HtmlElement]:
    return cast("list[html.HtmlElement]", html.document_fromstring(document).xpath(path))


def words(element: html.HtmlElement) -> str:
    return " ".join("".join(str(text) for text in element.itertext()).split())


# --- the lines -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (change("text_added", "We train every …", None, "We train every month."), "text added"),
        (change("text_removed", "We train … (2 sentences)", "We train. We test."), "text removed (2 sentences)"),
        (change("text_removed", "oversight is gone", "Our board oversees."), "text removed: oversight is gone"),
        (change("flag_changed", f"{AFFECTED}: false → true"), "flag changed: “Risk materially affected or reasonably "
         "likely to materially affect registrant”: false → true"),
        (change("conclusion_changed", "none_known -> silent"),
         "conclusion changed: no material incident known -> says nothing"),
        (change("third_party_added", "Fictional Buoy LLP"), "outside firm newly named: Fictional Buoy LLP"),
    ],
)  # fmt: skip
def test_a_heading_says_what_the_sentence_below_it_does_not(told: Change, line: str) -> None:
    assert shown(told).heading == line


def test_a_line_without_its_sentence_says_all() -> None:
    told = change("text_added", "We train every …", None, "We train every month.")
    assert shown(told).line == "text added: We train every …"


def test_a_name_that_is_written_in_capitals_is_no_other_name() -> None:
    told = Change("role_removed", "medium", "General counsel", "General Counsel")
    assert shown(told).line == "office no longer named: General counsel"
    assert shown(Change("role_removed", "medium", "General counsel", "GC")).line.endswith(" (written “GC”)")
    assert shown(Change("control_added", "medium", "business continuity", "business resilience plan")).line == (
        "control newly named: business continuity (written “business resilience plan”)"
    )


def test_a_plural_or_a_hyphen_is_no_other_way_of_writing_a_name() -> None:
    for what, as_written in (("firewall", "Firewalls"), ("third-party risk management", "third party risk management")):
        assert shown(Change("control_added", "medium", what, as_written)).line == f"control newly named: {what}"


def test_a_title_in_another_order_is_no_other_way_of_writing_it() -> None:
    told = Change("role_changed", "medium", "Manager of Tides → Director of Tides", "Tides Director")
    assert shown(told).line == "office changed: Manager of Tides → Director of Tides"
    told = Change("role_changed", "medium", "Manager of Tides → Chief Tide Officer", "CTO")
    assert shown(told).line == "office changed: Manager of Tides → Chief Tide Officer (written “CTO”)"


def test_the_summary_counts_the_gravest_first() -> None:
    few = [change("text_added", "a", severity=level) for level in ("low", "high", "low")]
    assert summary(grouped(few)) == "3 changes: 1 high, 2 low"
    assert summary(grouped(few[:1])) == "1 change: 1 low"
    assert summary(()) == "nothing changed in what is said about cybersecurity"


# --- the sentences ---------------------------------------------------------------------------------------------


def test_what_differs_is_marked_on_either_side() -> None:
    (passage,) = shown(change("cadence_changed", "briefings", OLD, NEW)).passages
    same = ("The Chief Information Security Officer briefs the board", False)
    assert passage == Passage((same, ("once a year.", True)), (same, ("every quarter.", True)))


def test_in_a_sentence_of_one_side_the_names_are_marked() -> None:
    runs = named("Led by our CISO (“CISO”), with the CIO.", ["CISO", "CIO"])
    assert runs == (
        ("Led by our", False), ("CISO", True), ("(“CISO”),", True), ("with the", False), ("CIO.", True),
    )  # fmt: skip
    assert named("The ciso-like officer.", ["CISO-li"]) == (("The ciso-like officer.", False),)
    assert named("", ["CISO"]) == ()


def test_like_changes_tell_each_sentence_once_with_all_their_names() -> None:
    sentence = "Told are the Fictional Alpha Council and the Fictional Beta Council of the port."
    added = [change("body_added", f"Fictional {name} Council", None, sentence) for name in ("Alpha", "Beta")]
    told = shown(*added)
    assert told.line == "bodies: +Fictional Alpha Council, +Fictional Beta Council"
    (passage,) = told.passages
    assert [words for words, marked in passage.after if marked] == [
        "Fictional Alpha Council", "Fictional Beta Council",
    ]  # fmt: skip


def test_a_sentence_that_shows_several_things_stands_once() -> None:
    sentence = "We engage Fictional Plumb Line LLP to run penetration tests of the port each year."
    firm = change("third_party_removed", "Fictional Plumb Line", sentence, None)
    control = change("control_removed", "penetration testing", sentence, None)
    cadence = change("cadence_changed", "drills: yearly → not stated", sentence, "Drills are held.")
    first, second, third = show(grouped([firm, control, cadence]))
    assert [len(each.passages) for each in (first, second, third)] == [1, 0, 1]
    assert first.heading == "outside firm no longer named: Fictional Plumb Line"
    assert second.heading == "control no longer named: penetration testing (in a sentence above)"
    assert second.line == "control no longer named: penetration testing"
    assert third.heading == "cadence changed: drills: yearly → not stated"
    assert said(page(firm, control)).count(sentence) == 1


def test_of_a_long_list_the_rest_is_counted() -> None:
    many = [change("control_added", f"control {number}", None, f"We run control {number}.") for number in range(9)]
    told = shown(*many)
    assert (len(told.passages), told.left_out) == (6, 3)


def test_a_long_sentence_is_cut_around_what_differs() -> None:
    middle = " ".join(f"word{number}" for number in range(200))
    told = change("text_reworded", "x", f"We begin, {middle} and end in March.", f"We begin, {middle} and end in May.")
    (passage,) = shown(told).passages
    words = " ".join(run for run, _ in passage.before)
    assert words.startswith("We begin, word0 word1")
    assert words.endswith("and end in March.")
    assert passage.before[-1] == ("March.", True)
    assert " … " in words
    assert len(words) < 600


# --- the page --------------------------------------------------------------------------------------------------


def test_the_page_says_who_what_and_how_much() -> None:
    text = said(page(change("cadence_changed", "briefings", OLD, NEW), change("role_removed", "CFO", severity="low")))
    assert "2 changes: 1 medium, 1 low" in text
    assert "Fictional Harbor Logistics, Inc. 10-K 9900000001-25-000001 → annual disclosure" in text
    assert text.index("Medium") < text.index("cadence changed: briefings") < text.index("Low")
    assert f"before {OLD} after {NEW}" in text


def test_before_and_after_stand_beside_each_other_and_are_marked() -> None:
    written = page(change("cadence_changed", "briefings", OLD, NEW))
    assert [words(side) for side in found(written, '//div[@class="side"]')] == [f"before {OLD}", f"after {NEW}"]
    assert [words(mark) for mark in found(written, "//del")] == ["once a year."]
    assert [words(mark) for mark in found(written, "//ins")] == ["every quarter."]


def test_nothing_changed_is_said() -> None:
    assert "Nothing changed in what is said about cybersecurity" in said(page())


def test_the_page_asks_for_nothing_from_elsewhere_and_runs_nothing() -> None:
    written = page(change("cadence_changed", "briefings", OLD, NEW))
    assert re.findall(r"src=|<link|<script|@import|url\(|<img|<iframe", written) == []
    assert re.findall(r'href="([^"]*)"', written) == ["https://www.sec.gov/a?b=1&amp;c=2"]


def test_what_a_filer_writes_is_text_on_the_page() -> None:
    evil = '<script>alert(1)</script> "onload=" & \u202e'
    written = page(change("text_reworded", evil, f"{evil} once", f"{evil} twice"), who=evil)
    assert found(written, "//script | //*[@onload]") == []
    assert said(written).count("<script>alert(1)</script>") >= 3
    assert "\u202e" not in written


def test_passages_that_are_only_worded_otherwise_can_be_unfolded() -> None:
    many = [change("text_reworded", f"{n}", f"We said {n} so.", f"We say {n} so.", "low") for n in range(5)]
    written = page(*many)
    assert len(found(written, "//details//del")) == len(found(written, "//del")) == 5
    assert "slightly reworded: 5 passages" in said(written)
    assert shown(*many).passages == ()


def test_a_page_shows_each_passage_whole() -> None:
    """What a message cuts off is told there: 0000930413-26-000942 has the oversight of suppliers behind the cut."""
    sentence = "The pilots log the tide at every berth of the outer basin. "
    came = Change(
        "text_added", "medium", "The pilots…", None, (), None, (sentence * 40 + "The last one rests.").strip()
    )
    (whole,), (cut,) = show_whole(grouped([came])), show(grouped([came]))
    assert whole.passages[0].after[0][0].endswith("The last one rests.")
    assert cut.passages[0].after[0][0].endswith("…")


def test_a_passage_in_a_message_is_whole_where_it_is_not_far_longer_than_others() -> None:
    """What is longer still is cut, with a mark."""
    sentence = "The pilots log the tide at every berth of the outer basin. "
    for times, whole in ((20, True), (40, False)):
        (group,) = grouped([Change("text_added", "medium", "The pilots…", None, (), None, (sentence * times).strip())])
        (shown,) = show([group])
        said = " ".join(words for words, _ in shown.passages[0].after)
        assert (said == (sentence * times).strip()) is whole
        assert said.endswith("…") is not whole


def test_a_passage_that_a_name_shows_is_not_counted() -> None:
    """The picture of the demo's alert counted eight changes and showed six."""
    named = Change("control_added", "medium", "lamps", None, (), "We moor.", "We moor by lamps.")
    passage = Change("text_reworded", "medium", "We moor by lamps.", None, (), "We moor.", "We moor by lamps.")
    assert summary(grouped([named, passage])) == "1 change: 1 medium"
