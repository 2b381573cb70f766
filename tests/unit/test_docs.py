"""Docs cannot rot: what they name exists, and what exists is named."""

import re
from pathlib import Path

from monitor.settings import Settings

ROOT = Path(__file__).parents[2]
OPERATIONS = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `MONITOR_(\w+)` \| (.*?) \| (.*?) \|$", re.MULTILINE)


def test_every_setting_stands_in_the_table_with_its_default_and_meaning() -> None:
    rows = {name.lower(): (default, meaning) for name, default, meaning in ROW.findall(OPERATIONS)}
    assert list(rows) == list(Settings.model_fields)
    for name, field in Settings.model_fields.items():
        default, meaning = rows[name]
        assert meaning == field.description
        if field.default is not None:
            assert default == str(field.default)


def test_every_link_of_the_docs_leads_somewhere() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    links = [(page, link) for page in pages for link in re.findall(r"\]\((?!http)([^)#]+)", page.read_text("utf-8"))]
    assert [str(link) for page, link in links if not (page.parent / link).exists()] == []
    assert len(links) >= 8


def test_every_file_that_the_docs_name_is_there() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    place = re.compile(r"`((?:monitor|tests|config|docs|edgar|extract|detect|notify)/[\w./]+)`")
    named = {name for page in pages for name in place.findall(page.read_text("utf-8"))}
    missing = [name for name in named if not (ROOT / name).exists() and not (ROOT / "monitor" / name).exists()]
    assert missing == []
