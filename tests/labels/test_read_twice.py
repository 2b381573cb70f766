"""When a grave change serves what two readers found in a pair."""

import pytest

from monitor.domain import Change, ChangeKind
from tests.labels.read_twice import PARTS, SORTS, Score, count, part, serves, table, tells

READ = 2022 + 978
FLAG = "CybersecurityRiskManagementThirdPartyEngagedFlag"


def high(kind: ChangeKind, what: str, before: str | None = None) -> Change:
    return Change(kind, "high", what, None, (), before, None)


@pytest.mark.parametrize(
    ("sort", "what", "change", "served"),
    [
        ("officer", "Head of Tides (HT)", high("role_removed", "Head of Tides"), True),
        ("officer", "Head of Tides (HT)", high("role_changed", "Head of Tides → Pilot"), True),
        ("officer", "Head of Tides (HT)", high("role_removed", "Dock Master"), False),
        ("board", "Board", high("body_removed", "Audit Committee"), True),
        ("board", "Board", high("role_removed", "Dock Master"), False),
        ("assessors", "divers who test the piers", high("flag_changed", f"{FLAG}: true → false"), True),
        ("suppliers", "divers who test the piers", high("flag_changed", f"{FLAG}: true → false"), False),
        ("suppliers", "makers of ropes", high("text_removed", "the oversight of suppliers is gone"), True),
        ("contradiction", f"{FLAG} (newly false)", high("contradiction_appeared", f"{FLAG}: false"), True),
        ("flag", FLAG, high("role_removed", "Dock Master"), False),
        ("admission", "the flood of June", high("conclusion_changed", "silent → affected"), True),
        ("admission", "the flood of June", high("role_removed", "Dock Master"), False),
    ],
)
def test_a_change_serves_what_it_tells_of(sort: str, what: str, change: Change, served: bool) -> None:
    assert serves(change, {"sort": sort, "what": what}) is served


def medium(kind: ChangeKind, what: str, before: str | None = None, after: str | None = None) -> Change:
    return Change(kind, "medium", what, None, (), before, after)


@pytest.mark.parametrize(
    ("sort", "change", "told"),
    [
        ("officer", medium("role_changed", "Head of Tides → Pilot", "The Head of Tides leads.", "A pilot does."), True),
        ("officer", medium("role_added", "Head of Tides", None, "The Head of Tides leads."), False),
        ("officer", medium("role_removed", "Pilot", "The pilot leads."), False),
        ("suppliers", medium("text_removed", "We ask…", "We ask our vendors for their charts."), True),
        ("suppliers", medium("text_removed", "We ask…", "We ask our crews for their charts."), False),
        ("admission", medium("text_added", "In June…", None, "In June an attack came about."), True),
        ("admission", medium("text_removed", "In June…", "In June an attack came about."), False),
        ("flag", medium("flag_changed", f"{FLAG}: true → false", "Divers.", "Divers."), False),
    ],
)
def test_a_change_of_medium_tells_of_it_by_name_or_by_its_sentence(sort: str, change: Change, told: bool) -> None:
    what = {"officer": "Head of Tides", "flag": FLAG}.get(sort, "something")
    assert tells(change, {"sort": sort, "what": what}) is told


def test_what_nobody_has_is_counted_beside_what_is_disputed() -> None:
    score = Score()
    found = [high("role_removed", name) for name in ("Head of Tides", "Dock Master", "Bosun")]
    slight = medium("role_removed", "Pilot", "The pilot leads.")
    agreed = [{"sort": "officer", "what": name} for name in ("Head of Tides", "Pilot")]
    count(score, "Harbor", agreed, [{"sort": "officer", "what": "Dock Master"}], [*found, slight])
    assert (score.found, score.learnt, score.agreed, score.told, score.disputed) == (1, 2, 2, 1, 1)
    assert (score.right, score.open, score.false) == (1, 1, 1)
    assert [error.splitlines()[1] for error in score.errors] == [
        "  missed officer: Pilot",
        "  nobody's role_removed: Bosun",
    ]
    assert "1 of 2" in table(score)


def test_every_part_names_known_sorts() -> None:
    parts = [part(path.stem) for path in sorted(PARTS.glob("*.json"))]
    sorts = {finding["sort"] for pairs in parts for pair in pairs for finding in (*pair["agreed"], *pair["disputed"])}
    assert sorts <= set(SORTS)
    years = [(pair["earlier"], pair["later"]) for pairs in parts for pair in pairs]
    assert len(years) == len(set(years)) == READ
