"""The JSON Schema beside the watchlists says the same as the loader, as far as a schema can."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from tests.unit.watchlists.cases import FILERS, RULE, WRONG, read

CONFIG = Path(__file__).parents[3] / "config"
SCHEMA = json.loads((CONFIG / "watchlists" / "schema.json").read_text())
# What a schema cannot know: other files, the tags, the time zones, whether an id or a key is taken, equal times.
BEYOND_A_SCHEMA = (
    "stands here twice", "stands on line", "no notification target", "unknown time zone", "the same time",
    "not valid YAML", "a key must be text",
)  # fmt: skip
GOOD = [
    f"watchlist: w\n{FILERS}\n{RULE}\n",
    f"watchlist: w\neveryone: true\n{RULE}\n",
    f"watchlist: w\neveryone: false\n{FILERS}\n{RULE}\n",
    f"watchlist: w\nfilers: [{{sic: '7372'}}, {{sic: 7372}}, {{ticker: A, name: B, cik: 1, label: C}}]\n{RULE}\n",
    f"watchlist: w\n{FILERS}\nalerts:\n  - {{id: a, when: change, to: [mail-grc], "
    "digest: {every: week, day: monday, at: '08:00'}}\n",
    f"watchlist: w\ntimezone: Asia/Tokyo\nquiet: {{from: '20:00', to: '07:00'}}\n{FILERS}\n{RULE}\n",
]


def test_the_schema_is_a_schema_and_describes_every_key() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for name, part in SCHEMA["properties"].items():
        assert "description" in part, name


@pytest.mark.parametrize("text", [*GOOD, (CONFIG / "watchlists" / "sample.yaml").read_text()])
def test_what_loads_is_valid_by_the_schema(tmp_path: Path, text: str) -> None:
    assert len(read(tmp_path, text)) == 1
    jsonschema.Draft202012Validator(SCHEMA).validate(yaml.safe_load(text))


@pytest.mark.parametrize(
    "text", [text for _, text, told in WRONG if not any(beyond in told[0] for beyond in BEYOND_A_SCHEMA)]
)
def test_what_does_not_load_is_not_valid_by_the_schema(text: str) -> None:
    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(yaml.safe_load(text))
