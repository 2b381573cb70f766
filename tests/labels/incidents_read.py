"""What readers say of current reports, beside the reports: recorded ones of the corpus, and invented ones.

Recorded: `incidents/*.json`, made by reading. Invented: `imagined/*.yaml`, written with the answers beside them.
"""

import csv
import gzip
import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from monitor.demo.sgml import compose
from monitor.demo.world import Document, Party
from monitor.domain import EASTERN, AccessionNumber, Extraction, Filer, Section
from monitor.extract.reader import read

LABELS = Path(__file__).parent
CORPUS = LABELS.parents[2] / "shared" / "corpus"


@dataclass(frozen=True, slots=True)
class Case:
    """A current report as it is read, and what a reader says that it tells of: a list of incidents, empty for none.

    What a label leaves out is not asked.
    """

    name: str
    extraction: Extraction
    incidents: tuple[dict[str, Any], ...]


def recorded() -> Iterator[Case]:
    """The 33 filings of the corpus folder `incidents`, as each is kept there."""
    with (CORPUS / "incidents" / "labels.tsv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    for row in rows:
        label = json.loads((LABELS / "incidents" / f"{row['accession']}.json").read_text("utf-8"))
        told = tuple({"verdict": label["verdict"], **one} for one in label["incidents"])
        yield Case(f"{row['accession']} {row['company']}", as_kept(row), told)


def as_kept(row: dict[str, str]) -> Extraction:
    """A recorded filing: whole submissions and tagged documents as they are read, an item's text under its item."""
    data = (CORPUS / row["file"]).read_bytes()
    if row["kind"] != "item text only":
        return read(data)
    filers = (Filer(int(row["cik"]), row["company"]),)
    section = Section(row["item"] or "8.01", "", gzip.decompress(data).decode())
    return Extraction("text", form=row["form"], filers=filers, sections=(section,))


def imagined() -> Iterator[Case]:
    """The invented reports, each written as EDGAR would hand it over and read like any other."""
    for path in sorted((LABELS / "imagined").glob("*.yaml")):
        for number, case in enumerate(yaml.safe_load(path.read_text("utf-8")), start=1):
            told = tuple(_plain(one) for one in case["expect"])
            yield Case(f"{path.stem} {number:02} {case['case']}", read(_submission(case, number)), told)


def _submission(case: dict[str, Any], number: int) -> bytes:
    form, filed = case["form"], case["filed"]
    documents = [Document(form, "report.htm", _page(case.get("text") or _cover(case)))]
    if "exhibit" in case:
        documents.append(Document("EX-99.1", "exhibit.htm", _page(case["exhibit"])))
    return compose(
        AccessionNumber(f"9900000500-{filed:%y}-{number:06}"),
        form,
        [Party(9_900_000_500 + number, case["filer"])],
        datetime.combine(filed, time(16, 5), EASTERN),
        documents,
        items=case.get("items", ()),
        period=filed - timedelta(days=1),
    ).text


def _cover(case: dict[str, Any]) -> str:
    """What stands in a 6-K whose words are all in its exhibit."""
    return (
        f"FORM 6-K\n\nREPORT OF FOREIGN PRIVATE ISSUER\n\n{case['filer']}\n\nIndicate by check mark whether the "
        "registrant files or will file annual reports under cover of Form 20-F or Form 40-F.\n\nEXHIBIT INDEX\n\n99.1"
    )


def _page(text: str) -> str:
    paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in text.strip().split("\n\n"))
    return f"<html><body>{paragraphs}</body></html>"


def _plain(label: dict[str, Any]) -> dict[str, Any]:
    """Days as the recorded labels write them."""
    days = [
        {key: str(value) if isinstance(value, date) else value for key, value in one.items()}
        for one in label.get("dates", [])
    ]
    refers = [{"filed_on": str(day)} for day in label.get("refers_to", [])]
    given = {key: str(value) if isinstance(value, date) else value for key, value in label.items()}
    return given | {"dates": days} | ({"refers_to": refers} if refers else {})
