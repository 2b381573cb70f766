"""When a change of the program serves a reader as well as what a reader wrote down."""

import pytest

from monitor.domain import SEVERITIES, Change, Severity
from tests.labels.changes import Label, Score, alike, count, main, table

FLAG = "CybersecurityRiskManagementThirdPartyEngagedFlag"
OTHER = "CybersecurityRiskManagementProcessesIntegratedFlag"


def change(
    kind: str, what: str, before: str | None = None, after: str | None = None, severity: Severity = "medium"
) -> Change:
    return Change(kind, severity, what, None, (), before, after)  # type: ignore[arg-type]


def test_a_flag_is_found_by_its_element_alone() -> None:
    label = Label("contradiction_appeared", "high", FLAG)
    assert alike(label, Change("flag_changed", "high", f"{FLAG}: true → false", None, (FLAG,)))
    assert not alike(label, Change("flag_changed", "high", f"{OTHER}: true → false", None, (OTHER,)))
    assert not alike(label, change("text_removed", "third party engaged", FLAG))


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        ("role_removed", "Chief Information Security Officer"),
        ("role_changed", "Chief Information Security Officer → Chief Information Officer"),
        ("oversight_changed", "Chief Information Security Officer no longer reports to board"),
    ],
)
def test_a_name_is_found_under_a_neighbouring_kind(kind: str, what: str) -> None:
    assert alike(Label("role_removed", "medium", "Chief Information Security Officer"), change(kind, what))


@pytest.mark.parametrize(
    ("kind", "what"),
    [("control_removed", "security information management"), ("role_removed", "General counsel")],
)
def test_another_name_or_another_sort_is_not_it(kind: str, what: str) -> None:
    assert not alike(Label("role_removed", "medium", "Chief Information Security Officer"), change(kind, what))


def test_a_sentence_that_shows_the_words_on_the_right_side_is_as_good() -> None:
    label = Label("control_added", "medium", "data loss prevention", "with training")
    quote = "We upgraded our data loss prevention system and train our crews."
    assert alike(label, change("text_added", "We upgraded…", None, quote))
    assert not alike(label, change("text_removed", "We upgraded…", quote, None))


def test_a_reworded_sentence_shows_only_what_differs_in_it() -> None:
    label = Label("control_added", "medium", "penetration testing")
    old = "We run penetration testing and parades in spring."
    assert not alike(label, change("text_reworded", "…", old, old.replace("spring", "autumn")))
    assert alike(label, change("text_reworded", "…", "We run parades in spring.", old))


def test_a_conclusion_is_seen_in_its_sentence() -> None:
    label = Label("conclusion_changed", "medium", "none_known -> none_material")
    assert alike(label, change("conclusion_changed", "none_known → silent"))
    assert alike(label, change("text_reworded", "…", "We know of none.", "Risks have not materially affected us."))
    assert not alike(label, change("text_reworded", "…", "We know of none.", "We know of some."))


def test_figures_count_what_was_meant_found_and_said() -> None:
    labels = [
        Label("role_removed", "high", "Chief Information Security Officer"),
        Label("standard_added", "medium", "ISO/IEC 27001"),
        Label("third_party_added", "medium", "Fictional Assurance"),
        Label("text_reworded", "low", "awareness training"),
    ]
    changes = [
        change("role_removed", "Chief Information Security Officer"),  # found, but not as grave as it is
        change("standard_added", "ISO/IEC 27001", None, "We follow ISO/IEC 27001."),
        change("control_added", "firewalls", None, "We run firewalls."),  # nobody meant this
        change("text_reworded", "awareness training", "a", "b", "low"),  # low: not counted
    ]
    score = Score()
    count(score, "Fictional Harbor", labels, changes)
    assert (score.high_found, score.high_told, score.high) == (0, 1, 1)
    assert (score.medium_found, score.medium) == (1, 2)
    assert (score.right, score.said) == (2, 3)
    assert (score.grave_right, score.grave) == (0, 0)
    assert [line.split()[2:4] for line in score.errors] == [
        ["missed", "high"],
        ["missed", "medium"],
        ["false", "medium"],
    ]
    assert "recall, medium" in table(score)


def test_a_grave_change_is_right_where_a_reader_found_it_as_grave() -> None:
    labels = [
        Label("role_removed", "high", "Chief Information Security Officer"),
        Label("role_removed", "medium", "Director of Tides"),
    ]
    changes = [
        change("role_removed", "Chief Information Security Officer", severity="high"),
        change("role_removed", "Director of Tides", severity="high"),
    ]
    score = Score()
    count(score, "Fictional Harbor", labels, changes)
    assert (score.high_found, score.high) == (1, 1)
    assert (score.grave_right, score.grave) == (1, 2)
    assert (score.right, score.said) == (2, 2)


def test_of_a_pair_labelled_for_what_is_grave_nothing_slighter_is_judged() -> None:
    labels = [Label("role_removed", "high", "Chief Information Security Officer")]
    changes = [change("role_removed", "Chief Information Security Officer"), change("control_added", "firewalls")]
    score = Score()
    count(score, "Fictional Harbor", labels, changes, SEVERITIES.index("high"))
    assert (score.high_found, score.high_told, score.said) == (0, 1, 0)


def test_the_errors_of_what_is_kept_are_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["held_out", "--errors"])
    assert "would no longer be held out" in capsys.readouterr().err
