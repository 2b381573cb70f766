"""How right incidents are: against readers, in other dresses, and on what tells of none. Figures: docs/accuracy.md."""

import sys
from collections import Counter
from collections.abc import Iterable

import pytest

from monitor.detect.incidents import judge
from monitor.domain import Confidence
from tests.labels.incidents_read import (
    Case,
    annual_pieces,
    as_foreign,
    as_other_events,
    disclosure_pieces,
    imagined,
    negatives,
    recorded,
)
from tests.labels.incidents_scoring import DATES, scores
from tests.labels.scoring import table


def judged(cases: Iterable[Case]) -> dict[str, Confidence | None]:
    """The surest incident of each case."""
    order: tuple[Confidence, ...] = ("possible", "likely", "confirmed")
    told = {case.name: [one.confidence for one in judge(case.extraction).incidents] for case in cases}
    return {name: max(found, key=order.index, default=None) for name, found in told.items()}


def above_possible(found: dict[str, Confidence | None]) -> list[str]:
    return [name for name, confidence in found.items() if confidence in ("likely", "confirmed")]


def test_the_invented_reports_are_judged_as_they_were_meant() -> None:
    cases = list(imagined())
    assert len(cases) == 68
    found = scores(cases)
    for name in ("verdict", "confidence", "told_under", "wrong_item", "deadline", "delayed"):
        assert found[name].errors == [], name
    for name in ("materiality", *DATES, "kinds"):
        assert min(found[name].precision, found[name].recall) >= 0.85, found[name].errors


@pytest.mark.corpus
@pytest.mark.slow
def test_the_recorded_incidents_agree_with_readers(capsys: pytest.CaptureFixture[str]) -> None:
    cases = list(recorded())
    assert len(cases) == 33
    found = scores(cases)
    with capsys.disabled():
        sys.stdout.write(f"\n{table(found)}\n")
    for name in ("verdict", "told_under"):
        assert found[name].errors == [], name
    for name in ("materiality", *DATES, "kinds", "operations_disrupted", "law_enforcement"):
        assert min(found[name].precision, found[name].recall) >= 0.85, found[name].errors
    assert found["materiality"].precision >= 0.9
    assert min(found[name].recall for name in DATES) >= 0.9


@pytest.mark.corpus
@pytest.mark.slow
def test_in_another_dress_at_most_one_is_missed() -> None:
    cases = [case for case in recorded() if case.incidents]
    assert len(cases) == 31
    for dress in (as_other_events, as_foreign):
        found = judged(Case(case.name, dress(case.extraction), case.incidents) for case in cases)
        assert len(found) - len(above_possible(found)) <= 1, dress.__name__


@pytest.mark.corpus
@pytest.mark.slow
def test_what_tells_of_none_is_hardly_ever_above_possible(capsys: pytest.CaptureFixture[str]) -> None:
    for read, least in ((negatives, 273), (annual_pieces, 2_300), (disclosure_pieces, 2_000)):
        found = judged(read())
        with capsys.disabled():
            counts = Counter(str(confidence) for confidence in found.values())
            sys.stdout.write(f"\n{read.__name__}: {dict(counts)}\n" + "\n".join(above_possible(found)))
        assert len(found) >= least
        assert "confirmed" not in found.values()
        assert len(above_possible(found)) <= len(found) / 100
