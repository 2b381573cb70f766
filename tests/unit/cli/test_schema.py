"""The schemas of docs/schema/ beside the domain, and beside what the commands print."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from monitor import domain
from monitor.domain import Extraction
from monitor.pipeline.explain import Verdict
from tests.unit.cli.conftest import Command
from tests.unit.cli.schemas import FOLDER, hold, schema

NAMES = ("inspect", "compare", "filings", "alerts", "ledger", "explain", "watchlist", "disclosures", "incidents")


def objects(node: Any) -> Iterator[dict[str, Any]]:
    """Every object schema inside a schema."""
    if isinstance(node, dict):
        if node.get("type") == "object":
            yield node
        for each in node.values():
            yield from objects(each)
    if isinstance(node, list):
        for each in node:
            yield from objects(each)


def closed_lists(node: Any, name: str = "") -> Iterator[tuple[str, list[str]]]:
    """Every closed list inside a schema, by the key that it is for."""
    if isinstance(node, dict):
        if "enum" in node:
            yield name, node["enum"]
        for key, each in node.items():
            yield from closed_lists(each, name if key in ("items", "properties") else key)


def test_there_is_a_schema_for_each_of_them() -> None:
    # what is posted to machines is held to its own in tests/unit/notify/test_webhook_schema.py
    assert {path.name for path in FOLDER.glob("*.json")} == {f"{name}.schema.json" for name in (*NAMES, "webhook")}


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one_and_closed(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    found = list(objects(schema(name)))
    assert found
    for each in found:
        if "properties" in each:  # only dimensions map any name
            assert each["additionalProperties"] is False
            assert each["required"] == list(each["properties"])


@pytest.mark.parametrize("name", NAMES)
def test_every_key_is_described(name: str) -> None:
    for each in objects(schema(name)):
        for key, value in each.get("properties", {}).items():
            target = schema(name)["$defs"][value["$ref"].rpartition("/")[2]] if "$ref" in value else value
            assert key in ("quote",) or target.get("description"), f"{name}: {key}"


@pytest.mark.parametrize(
    ("name", "key", "literal"),
    [
        ("inspect", "relation", domain.Relation),
        ("inspect", "every", domain.Every),
        ("inspect", "confidence", domain.Confidence),
        ("inspect", "kinds", domain.IncidentKind),
        ("incidents", "kinds", domain.IncidentKind),
        ("incidents", "confidence", domain.Confidence),
        ("compare", "severity", domain.Severity),
        ("filings", "stage", domain.FilingStage),
        ("filings", "found_by", domain.FoundBy),
        ("ledger", "stage", domain.FilingStage),
        ("ledger", "found_by", domain.FoundBy),
        ("ledger", "answer", domain.IndexAnswer),
        ("explain", "verdict", Verdict),
        ("explain", "when", domain.DisclosureKind),
        ("alerts", "kind", domain.DisclosureKind),
        ("alerts", "level", domain.Level),
        ("alerts", "stage", domain.AlertStage),
    ],
)
def test_a_closed_list_is_the_domains(name: str, key: str, literal: Any) -> None:
    lists = [values for found, values in closed_lists(schema(name)) if found == key]
    assert lists
    for values in lists:
        assert sorted(values) == sorted(get_args(literal))


@pytest.mark.parametrize(
    ("name", "literal"),
    [("compare", domain.ChangeKind), ("inspect", domain.SourceKind)],
)
def test_a_kind_is_one_of_the_domains(name: str, literal: Any) -> None:
    assert sorted(get_args(literal)) in [sorted(values) for key, values in closed_lists(schema(name)) if key == "kind"]


def test_states_are_the_domains() -> None:
    states = [sorted(values) for key, values in closed_lists(schema("inspect")) if key == "state"]
    assert sorted([*states]) == sorted(
        [sorted(get_args(each)) for each in (domain.ConclusionState, domain.MaterialityState)]
    )


def test_a_reading_has_every_key_of_an_extraction_that_people_see() -> None:
    # filed_on is EDGAR's date and the text of exhibits is evidence of incidents: neither is part of the contract
    hidden = {"filed_on", "exhibits"}
    keys = set(schema("inspect")["$defs"]["reading"]["properties"])
    assert keys >= set(Extraction.__dataclass_fields__) - hidden


@pytest.mark.parametrize("name", ["old", "new", "incident", "foreign", "hostile", "untagged"])
@pytest.mark.parametrize("ending", ["txt", "htm"])
def test_readings_of_fictional_filings_keep_to_the_schema(
    monitor: Command, files: Path, name: str, ending: str
) -> None:
    done = monitor("inspect", str(files / f"{name}.{ending}"), "--json")
    (line,) = done.lines
    view = json.loads(line)
    hold("inspect", view)
    assert view["kind"] == (
        "submission"
        if ending == "txt"
        else "inline_xbrl"
        if "ix:header" in (files / f"{name}.htm").read_text()
        else "text"
    )


def reading(monitor: Command, files: Path) -> Any:
    return json.loads(monitor("inspect", str(files / "new.txt"), "--json").out)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "pdf"},
        {"comment": "one key more"},
        {"accession": "000119312524011295"},
        {"accepted_at": "2026-03-10 12:00"},
        {"period": "2025-13-45"},
        {"items": None},
        {"profile": {}},
        {"warnings": [{"kind": "note", "message": "no place"}]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_reading_that_is_a_little_wrong_is_refused(monitor: Command, files: Path, change: dict[str, object]) -> None:
    with pytest.raises(AssertionError):
        hold("inspect", reading(monitor, files) | change)


def test_a_reading_without_one_of_its_keys_is_refused(monitor: Command, files: Path) -> None:
    whole = reading(monitor, files)
    for key in whole:
        with pytest.raises(AssertionError):
            hold("inspect", {name: value for name, value in whole.items() if name != key})


def test_a_file_that_cannot_be_read_keeps_to_the_schema(monitor: Command, files: Path) -> None:
    (files / "broken.gz").write_bytes(b"\x1f\x8bnothing")
    done = monitor("inspect", "--json", str(files / "broken.gz"), str(files), str(files / "absent"))
    assert done.code == 1
    views = [json.loads(line) for line in done.lines]
    assert [view["error"]["kind"] for view in views] == ["malformed", "could_not_ask", "not_there"]
    for view in views:
        hold("inspect", view)


def test_a_comparison_keeps_to_the_schema(monitor: Command, files: Path) -> None:
    view = json.loads(monitor("compare", str(files / "old.txt"), str(files / "new.txt"), "--json").out)
    hold("compare", view)
    assert view["changes"]


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("path", "kind", "facts"),
    [
        ("incidents/0001193125-24-011295.submission.txt.gz", "submission", False),
        ("incidents/0000731766-24-000045.submission.txt.gz", "submission", False),
        ("incidents/0001193125-26-149607.htm.gz", "inline_xbrl", True),
        ("annual/TSLA/tsla-20251231.htm.gz", "inline_xbrl", True),
        ("annual/TSLA/tsla-20251231_htm.xml.gz", "instance", True),
        ("../seed/000_9394ffdb029e99fb.txt", "rendered_page", True),
        ("incidents/0000950170-23-072513.txt.gz", "text", False),
    ],
)
def test_readings_of_real_filings_keep_to_the_schema(
    monitor: Command, corpus: Path, path: str, kind: str, facts: bool
) -> None:
    done = monitor("inspect", str(corpus / path), "--json")
    assert done.code == 0
    view = json.loads(done.out)
    hold("inspect", view)
    assert (view["kind"], bool(view["facts"])) == (kind, facts)


@pytest.mark.corpus
def test_a_comparison_of_real_reports_keeps_to_the_schema(monitor: Command, corpus: Path) -> None:
    years = [str(corpus / f"annual/TSLA/tsla-{year}1231.htm.gz") for year in (2023, 2024)]
    view = json.loads(monitor("compare", *years, "--json").out)
    hold("compare", view)
    assert (view["old"]["period"], view["new"]["period"]) == ("2023-12-31", "2024-12-31")
