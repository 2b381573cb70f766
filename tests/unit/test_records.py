import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import records
from monitor.domain import (
    AccessionNumber,
    Alert,
    Change,
    Comparison,
    Disclosure,
    Edition,
    Extraction,
    Fact,
    Filing,
    Item,
)  # fmt: skip
from monitor.errors import Malformed
from tests.unit.makers import alert, disclosure, extraction, filing

EDITION = Edition(AccessionNumber("0000000001-26-000001"), date(2025, 12, 31), "10-K")
COMPARISON = Comparison(EDITION, EDITION, "low", (Change("text_added", "low", "a sentence", after="New."),))


def through_json(kind: Any, value: object) -> object:
    return records.read(kind, json.loads(json.dumps(records.write(value))))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Filing, filing()),
        (Disclosure, disclosure(comparison=COMPARISON)),
        (Alert, alert(updates="abc")),
        (Extraction, extraction(period=date(2025, 12, 31))),
    ],
)
def test_every_value_comes_back_as_it_went(kind: type, value: object) -> None:
    assert through_json(kind, value) == value


@given(st.builds(Fact, st.text(), st.none() | st.text(), st.none() | st.booleans() | st.text(), st.none() | st.text(),
                 st.none() | st.dates(), st.none() | st.dates(), st.dictionaries(st.text(), st.text())))  # fmt: skip
def test_a_fact_keeps_its_kind_of_value(fact: Fact) -> None:
    back = through_json(Fact, fact)
    assert isinstance(back, Fact)
    assert (back, type(back.value)) == (fact, type(fact.value))


def test_the_written_form_is_plain() -> None:
    assert records.write(Item("1.05", "Material Cybersecurity Incidents")) == {
        "item": "1.05", "title": "Material Cybersecurity Incidents",
    }  # fmt: skip
    assert records.write(AccessionNumber("000000000126000001")) == "0000000001-26-000001"
    assert records.write(datetime(2026, 3, 2, 17, tzinfo=UTC)) == "2026-03-02T17:00:00+00:00"


@pytest.mark.parametrize(
    ("kind", "data", "message"),
    [
        (Item, {"item": "1.05", "titel": "x"}, r"Item has no titel \(at \$\)"),
        (Item, {"item": 105, "title": "x"}, r"want str, got '105' \(at \$\.item\)"),
        (Item, {"item": "1.05", "title": True}, r"want str, got 'True' \(at \$\.title\)"),
        (Item, {"item": "1.05"}, r"missing 1 required positional argument: 'title' \(at \$\)"),
        (Item, [], r"want an object \(Item\), got '\[\]' \(at \$\)"),
        (Edition, {"accession": "12", "period": None, "form": None}, r"accession number.*\(at \$\.accession\)"),
        (Edition, {"accession": None, "period": "soon", "form": None}, r"isoformat.* 'soon' \(at \$\.period\)"),
        (Change, {"kind": "nonsense", "severity": "low", "what": ""}, r"want one of flag_changed, .*\(at \$\.kind\)"),
        (Change, {"kind": "text_added", "severity": "low", "what": "", "elements": "x"}, r"want an array.*\$\.el"),
    ],
)  # fmt: skip
def test_what_does_not_fit_names_its_place(kind: type, data: object, message: str) -> None:
    with pytest.raises(Malformed, match=message):
        records.read(kind, data)
