"""Recorded filings as submissions: full submissions as they are, bare documents and item texts in a wrapper."""

import csv
import gzip
import json
import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from monitor.demo.items import number_of
from monitor.demo.script import Scene, Script
from monitor.demo.sgml import compose
from monitor.demo.world import Document, Party, Submission, filing_date
from monitor.domain import EASTERN, AccessionNumber

_ACCEPTED = re.compile(r"<ACCEPTANCE-DATETIME>(\d{14})")
_ROLES = {"FILER": "Filer", "SUBJECT COMPANY": "Subject", "FILED BY": "Filed by", "ISSUER": "Issuer",
          "REPORTING-OWNER": "Reporting"}  # fmt: skip
_SECTION = re.compile(r"^(FILER|SUBJECT COMPANY|FILED BY|ISSUER|REPORTING-OWNER):", re.MULTILINE)
_DOCUMENT = re.compile(r"<DOCUMENT>\s*(.*?)<TEXT>\n?(.*?)</TEXT>", re.DOTALL)
_DEI = re.compile(r'<ix:nonNumeric[^>]*name="dei:(\w+)"[^>]*>(.*?)</ix:nonNumeric>', re.DOTALL)


def recorded_filing(path: Path, **known: object) -> Submission:
    """A submission from a file, gzipped or not.

    A full submission says all of itself. A bare document is wrapped: its form, filer and period come from its own
    cover facts where it is inline XBRL; `known` (form, cik, company, items, accepted_at) fills in or overrules.
    """
    content = path.read_bytes()
    content = gzip.decompress(content) if path.suffix == ".gz" else content
    # recorded files carry UTF-8 and Latin-1 alike
    text = content.decode("utf-8", "replace")
    return _whole(content, text) if "<SEC-HEADER>" in text[:4000] else _wrapped(path, text, known)


def recorded_folder(folder: Path) -> list[Submission]:
    """Every recorded filing of a folder; `labels.tsv` beside them says what bare documents and item texts do not."""
    labels: dict[str, dict[str, str]] = {}
    if (folder / "labels.tsv").exists():
        rows = csv.DictReader((folder / "labels.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t")
        labels = {Path(row["file"]).name: row for row in rows}
    files = sorted(path for path in folder.iterdir() if path.name.removesuffix(".gz").endswith((".txt", ".htm", ".md")))
    return [recorded_filing(path, **_known(labels.get(path.name, {}))) for path in files]


def _known(label: dict[str, str]) -> dict[str, object]:
    known: dict[str, object] = {key: label[key] for key in ("form", "cik", "company", "accession") if label.get(key)}
    if label.get("item"):
        known["items"] = re.findall(r"\d\.\d\d", label["item"])
    if label.get("filed"):
        # the hour is not recorded: four in the afternoon is the most frequent
        known["accepted_at"] = datetime.fromisoformat(label["filed"]).replace(hour=16, tzinfo=EASTERN)
    return known


def restamped(submission: Submission, accepted_at: datetime) -> Submission:
    """The same filing as if accepted at another moment: feed, header and date say so, the documents do not."""
    accepted_at = accepted_at.replace(microsecond=0)
    filed_on = filing_date(accepted_at)
    stamp = f"<ACCEPTANCE-DATETIME>{accepted_at.astimezone(EASTERN):%Y%m%d%H%M%S}".encode()
    text = re.sub(rb"<ACCEPTANCE-DATETIME>\d{14}", stamp, submission.text, count=1)
    text = re.sub(rb"(FILED AS OF DATE:\s*)\d{8}", rb"\g<1>" + f"{filed_on:%Y%m%d}".encode(), text, count=1)
    return replace(submission, accepted_at=accepted_at, filed_on=filed_on, text=text)


def script_from(path: Path) -> Script:
    """A script from JSON: `[{"file": …, "feed_after": 0, "document_after": 5, "restamp": true, "past": false}, …]`.

    Paths are taken from the script's folder. `past` files a filing before the start, without a feed entry.
    """
    entries = json.loads(path.read_text(encoding="utf-8"))
    past = [recorded_filing(path.parent / entry["file"]) for entry in entries if entry.get("past")]
    scenes = tuple(
        Scene(entry.get("key", entry["file"]), _maker(path.parent / entry["file"], bool(entry.get("restamp", True))),
              entry.get("feed_after", 0.0), entry.get("document_after"))
        for entry in entries
        if not entry.get("past")
    )  # fmt: skip
    return Script(lambda _now: past, scenes)


def _maker(path: Path, restamp: bool) -> Callable[[datetime], Submission]:
    submission = recorded_filing(path)
    return lambda accepted_at: restamped(submission, accepted_at) if restamp else submission


def _whole(content: bytes, text: str) -> Submission:
    head = text[: text.index("</SEC-HEADER>")]
    accepted = datetime.strptime(_one(_ACCEPTED, head), "%Y%m%d%H%M%S").replace(tzinfo=EASTERN)
    filed, period = _value(head, "FILED AS OF DATE"), _value(head, "CONFORMED PERIOD OF REPORT")
    titles = re.findall(r"^ITEM INFORMATION:[ \t]*(.+?)[ \t]*$", head, re.MULTILINE)
    return Submission(
        accession=AccessionNumber(_value(head, "ACCESSION NUMBER") or ""),
        form=_value(head, "CONFORMED SUBMISSION TYPE") or "",
        parties=tuple(_parties(head)),
        accepted_at=accepted.astimezone(UTC),
        filed_on=_day(filed) if filed else filing_date(accepted),
        text=content,
        documents=tuple(_documents(text)),
        items=tuple(number for number in map(number_of, titles) if number),
        period=_day(period) if period else None,
    )


def _parties(head: str) -> list[Party]:
    starts = [*_SECTION.finditer(head)]
    ends = [match.start() for match in starts[1:]] + [len(head)]
    return [_party(match[1], head[match.end() : end]) for match, end in zip(starts, ends, strict=True)]


def _party(section: str, body: str) -> Party:
    sic = re.search(r"STANDARD INDUSTRIAL CLASSIFICATION:\s*(.*?)\s*\[(\d+)\]", body)
    return Party(
        cik=int(_value(body, "CENTRAL INDEX KEY") or 0),
        name=_value(body, "COMPANY CONFORMED NAME") or "",
        role=_ROLES[section],
        sic=sic[2] if sic else "",
        sic_title=sic[1] if sic else "",
        state=_value(body, "STATE OF INCORPORATION") or "",
        fiscal_year_end=_value(body, "FISCAL YEAR END") or "1231",
    )


def _documents(text: str) -> list[Document]:
    found = []
    for head, body in _DOCUMENT.findall(text):
        tags = dict(re.findall(r"<(TYPE|FILENAME|DESCRIPTION)>(.*)", head))
        inner = re.sub(r"\A<(XBRL|XML|PDF)>\n(.*)</\1>\n?\Z", r"\2", body, flags=re.DOTALL)
        found.append(Document(tags.get("TYPE", ""), tags.get("FILENAME", ""), inner, tags.get("DESCRIPTION", "")))
    return found


def _wrapped(path: Path, text: str, known: dict[str, object]) -> Submission:
    cover = {name: " ".join(re.sub(r"<[^>]+>", "", value).split()) for name, value in _DEI.findall(text)}
    stem = path.name.split(".")[0]
    accession = AccessionNumber(str(known.get("accession") or _named(stem)))
    form = str(known.get("form") or cover.get("DocumentType") or ("6-K" if stem.startswith("6-K") else "8-K"))
    accepted = known.get("accepted_at")
    if not isinstance(accepted, datetime):
        accepted = datetime(2000 + int(accession.bare[10:12]), 1, 2, 12, tzinfo=EASTERN)
    period = _cover_day(cover.get("DocumentPeriodEndDate", ""))
    party = Party(  # without any better knowledge the submitter stands for the filer
        int(str(known.get("cik") or cover.get("EntityCentralIndexKey") or accession.bare[:10])),
        str(known.get("company") or cover.get("EntityRegistrantName") or "Unknown registrant"),
    )
    inner = re.sub(r"\A\s*<XBRL>\s*(.*?)\s*</XBRL>\s*\Z", r"\1", text, flags=re.DOTALL)
    is_html = "<html" in inner[:20000].lower()
    if not is_html:
        inner = f"<PRE>\n{inner}\n</PRE>"
    name = f"{stem}.htm" if is_html else f"{stem}.txt"
    items = known.get("items")
    return compose(
        accession,
        form,
        [party],
        accepted,
        [Document(form, name, inner, form)],
        items=[str(item) for item in items] if isinstance(items, list | tuple) else (),
        period=period,
    )


def _named(stem: str) -> str:
    """The accession number in a file's name; one made of the name where there is none, always the same."""
    written = re.search(r"\d{10}-\d{2}-\d{6}", stem)
    return written[0] if written else f"9999999997-00-{zlib.crc32(stem.encode()) % 10**6:06d}"


def _cover_day(written: str) -> date | None:
    plain = re.sub(r"(&#160;|\s)+", " ", written)
    for form in ("%B %d, %Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(plain, form).date()  # noqa: DTZ007  # a date of the calendar, no moment
        except ValueError:
            continue
    return None


def _value(text: str, name: str) -> str | None:
    match = re.search(rf"^\s*{name}:[ \t]*(.+?)[ \t]*$", text, re.MULTILINE)
    return match[1] if match else None


def _one(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    if match is None:
        raise ValueError(f"{pattern.pattern} is not in {text[:80]!r}")
    return match[1]


def _day(digits: str) -> date:
    return datetime.strptime(digits, "%Y%m%d").date()  # noqa: DTZ007  # a date of the calendar, no moment
