"""What readers say of current reports, beside the reports: recorded ones of the corpus, and invented ones.

Recorded: `incidents/*.json`, made by reading. Invented: `imagined/*.yaml`, written with the answers beside them.
"""

import csv
import gzip
import hashlib
import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from monitor.demo.sgml import compose
from monitor.demo.world import Document, Party
from monitor.domain import EASTERN, AccessionNumber, Exhibit, Extraction, Fact, Filer, Section
from monitor.extract.prose import words_of
from monitor.extract.reader import read
from monitor.extract.sections import cyber_text

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


# --- texts that tell of none, and texts in another dress ----------------------------------------------------

_HEADING = re.compile(
    r"(?:^\W*|\bItem\s*)(?:1\.05\b|7\.01\b|8\.01\b)?\W*"
    r"(?:(?:material )?cybersecurity incidents?|material event|other events|regulation fd disclosure)?\W*",
    re.IGNORECASE,
)
_RISK_FACTORS = re.compile(r"^\W{0,4}I ?T ?E ?M[ \n]*1 ?A\b.{0,80}$", re.IGNORECASE | re.MULTILINE)
_AFTER_THEM = re.compile(r"^\W{0,4}I ?T ?E ?M[ \n]*(?:1 ?B|1 ?C|2)\b.{0,80}$", re.IGNORECASE | re.MULTILINE)
_TITLES = re.compile(r"item\s*1\.05\b\W*(?:material cybersecurity incidents?\W*)?", re.IGNORECASE)
_PIECE = 2_500


def undressed(extraction: Extraction) -> str:
    """The words of the items that may tell of an incident, without an item's number or title anywhere."""
    told = [section.text for section in extraction.sections if section.item in ("1.05", "7.01", "8.01")]
    texts = told or [exhibit.text for exhibit in extraction.exhibits]
    return "\n".join(_TITLES.sub("", _HEADING.sub("", text, count=1)) for text in texts)


def as_other_events(extraction: Extraction) -> Extraction:
    """The same words under Item 8.01 of an 8-K."""
    section = Section("8.01", "Item 8.01", undressed(extraction))
    return Extraction("submission", form="8-K", filers=extraction.filers, sections=(section,))


def as_foreign(extraction: Extraction) -> Extraction:
    """The same words as the exhibit of a 6-K."""
    return exhibit_of(undressed(extraction), extraction.filers)


def exhibit_of(text: str, filers: tuple[Filer, ...] = ()) -> Extraction:
    return Extraction("submission", form="6-K", filers=filers, exhibits=(Exhibit("EX-99.1", text),))


def negatives() -> Iterator[Case]:
    """Every current report of the corpus without an incident: whole submissions, and texts under Item 8.01."""
    for path in sorted((CORPUS / "negatives").glob("*.gz")):
        yield Case(path.name, read(path.read_bytes()), ())
    for path in sorted((CORPUS / "negatives_text").glob("*.gz")):
        extraction = read(path.read_bytes())
        whole = Section("8.01", "", gzip.decompress(path.read_bytes()).decode("utf-8", "replace"))
        yield Case(path.name, extraction if extraction.sections else Extraction("text", "8-K", sections=(whole,)), ())


def annual_pieces() -> Iterator[Case]:
    """Item 1A and 1C of every recorded annual report, in pieces, each as the exhibit of a 6-K."""
    for path in sorted((CORPUS / "annual").glob("*/*.gz")):
        data = path.read_bytes()
        texts = [_risk_factors(words_of(gzip.decompress(data))), *(section.text for section in read(data).sections)]
        for number, piece in enumerate(part for text in texts for part in pieces(text)):
            yield Case(f"{path.name} {number}", exhibit_of(piece), ())


def disclosure_pieces(count: int = 1_500) -> Iterator[Case]:
    """The same of the cybersecurity sections of annual filings by other filers, drawn by a hash of the number."""
    drawn = sorted(_disclosures(), key=lambda one: hashlib.sha256(one[0].encode()).hexdigest())[:count]
    for accession, name, text in drawn:
        for number, piece in enumerate(pieces(text)):
            yield Case(f"{accession} {name} {number}", exhibit_of(piece, (Filer(9_900_000_001, name),)), ())


def _disclosures() -> Iterator[tuple[str, str, str]]:
    for path in sorted((CORPUS / "cyd_facts").glob("*.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for filing in map(json.loads, lines):
                if filing["form"][:2] not in ("8-", "6-"):
                    facts = [Fact(element, filing["taxonomy"], value) for element, value, *_ in filing["facts"]]
                    yield filing["accession"], filing["name"], html.unescape(cyber_text((), facts))


def pieces(text: str) -> Iterator[str]:
    """Whole paragraphs, as many as make 2,500 characters or a little more."""
    piece = ""
    for paragraph in text.split("\n"):
        piece += f"{paragraph}\n"
        if len(piece) > _PIECE:
            yield piece
            piece = ""
    if piece.strip():
        yield piece


def _risk_factors(text: str) -> str:
    """The longest span between a heading of Item 1A and the next item; what runs over all the report is none."""
    found = [text[start.end() : _end_of(text, start.end())] for start in _RISK_FACTORS.finditer(text)]
    return max((span for span in found if len(span) < 600_000), key=len, default="")


def _end_of(text: str, start: int) -> int:
    after = _AFTER_THEM.search(text, start)
    return after.start() if after else len(text)
