"""EDGAR's JSON: a filer's list of filings with its overflow, the table of tickers, full-text search."""

import re
from collections.abc import Mapping
from datetime import UTC

from monitor.demo import error_pages
from monitor.demo.reply import Reply, as_json
from monitor.demo.world import Party, Submission, World
from monitor.domain import EASTERN

_LIST = re.compile(r"CIK(\d{10})(?:-submissions-(\d{3}))?\.json")
_HITS = 100


def filer_list(world: World, name: str, *, eastern_z: bool = True) -> Reply:
    """`CIK##########.json` or one of its overflow files.

    `acceptanceDateTime` ends in Z. In some captures of the same filer it is UTC, in others Eastern time all the same;
    `eastern_z` chooses the misleading one.
    """
    asked = _LIST.fullmatch(name)
    party = world.party(int(asked[1])) if asked else None
    if asked is None or party is None:
        return error_pages.not_found(f"/submissions/{name}")
    parts = _parts(world.listed(party.cik), world.recent)
    number = int(asked[2] or 0)
    if number >= len(parts):
        return error_pages.not_found(f"/submissions/{name}")
    columns = _columns(parts[number], eastern_z=eastern_z)
    if number:
        return as_json(columns)
    older = [_overflow(party.cik, index, part) for index, part in enumerate(parts[1:], start=1)]
    return as_json({**_profile(party), "filings": {"recent": columns, "files": older}})


def tickers(world: World) -> Reply:
    """company_tickers.json: numbered from zero, filers without a ticker left out."""
    listed = [party for party in world.parties() if party.ticker is not None and party.role == "Filer"]
    return as_json(
        {
            str(number): {"cik_str": party.cik, "ticker": party.ticker, "title": party.name}
            for number, party in enumerate(listed)
        }
    )


def search(world: World, query: Mapping[str, str]) -> Reply:
    """`/LATEST/search-index`: forms, ciks, dates and words narrow it; 100 hits from `from` on."""
    hits = [submission for submission in world.listed() if _found(submission, query)]
    first = int(query.get("from") or 0)
    return as_json(
        {
            "took": 1,
            "timed_out": False,
            "_shards": {"total": 50, "successful": 50, "skipped": 0, "failed": 0},
            "hits": {
                "total": {"value": len(hits), "relation": "eq"},
                "max_score": None,
                "hits": [_hit(submission) for submission in hits[first : first + _HITS]],
            },
        }
    )


def _parts(submissions: list[Submission], size: int) -> list[list[Submission]]:
    return [submissions[at : at + size] for at in range(0, len(submissions), size)] or [[]]


def _columns(submissions: list[Submission], *, eastern_z: bool) -> dict[str, list[object]]:
    rows = [_row(submission, eastern_z=eastern_z) for submission in submissions]
    return {name: [row[name] for row in rows] for name in _NAMES}


_NAMES = (
    "accessionNumber", "filingDate", "reportDate", "acceptanceDateTime", "act", "form", "fileNumber", "filmNumber",
    "items", "core_type", "size", "isXBRL", "isInlineXBRL", "primaryDocument", "primaryDocDescription",
)  # fmt: skip


def _row(submission: Submission, *, eastern_z: bool) -> dict[str, object]:
    accepted = submission.accepted_at.astimezone(EASTERN if eastern_z else UTC)
    primary = submission.documents[0] if submission.documents else None
    return {
        "accessionNumber": str(submission.accession),
        "filingDate": submission.filed_on.isoformat(),
        "reportDate": submission.period.isoformat() if submission.period else "",
        "acceptanceDateTime": f"{accepted:%Y-%m-%dT%H:%M:%S}.000Z",
        "act": "34",
        "form": submission.form,
        "fileNumber": f"001-{submission.parties[0].cik % 100000:05d}",
        "filmNumber": submission.accession.bare[-8:],
        "items": ",".join(submission.items),
        "core_type": "XBRL" if submission.is_inline else submission.form,
        "size": len(submission.text),
        "isXBRL": int(submission.is_inline),
        "isInlineXBRL": int(submission.is_inline),
        "primaryDocument": primary.filename if primary else "",
        "primaryDocDescription": primary.description if primary else "",
    }


def _overflow(cik: int, number: int, part: list[Submission]) -> dict[str, object]:
    days = sorted(submission.filed_on for submission in part)
    return {
        "name": f"CIK{cik:010d}-submissions-{number:03d}.json",
        "filingCount": len(part),
        "filingFrom": days[0].isoformat(),
        "filingTo": days[-1].isoformat(),
    }


def _profile(party: Party) -> dict[str, object]:
    return {
        "cik": f"{party.cik:010d}",
        "entityType": "operating",
        "sic": party.sic,
        "sicDescription": party.sic_title.title(),
        "ownerOrg": "00 Demo",
        "insiderTransactionForOwnerExists": 0,
        "insiderTransactionForIssuerExists": 0,
        "name": party.name,
        "tickers": [party.ticker] if party.ticker else [],
        "exchanges": ["NYSE"] if party.ticker else [],
        "ein": "000000000",
        "lei": None,
        "description": "",
        "website": "",
        "investorWebsite": "",
        "category": "Accelerated filer",
        "fiscalYearEnd": party.fiscal_year_end,
        "stateOfIncorporation": party.state,
        "stateOfIncorporationDescription": party.state,
        "addresses": {},
        "phone": "",
        "flags": "",
        "formerNames": [],
    }


def _found(submission: Submission, query: Mapping[str, str]) -> bool:
    forms = [form for form in query.get("forms", "").split(",") if form]
    ciks = {int(cik) for cik in query.get("ciks", "").split(",") if cik}
    day = submission.filed_on.isoformat()
    words = re.findall(r'"([^"]+)"|(\S+)', query.get("q", ""))
    text = submission.text.decode("utf-8", "replace").casefold() if words else ""
    return (
        (not forms or submission.form.removesuffix("/A") in forms or submission.form in forms)
        and (not ciks or any(party.cik in ciks for party in submission.parties))
        and query.get("startdt", "") <= day <= (query.get("enddt") or "9999")
        and all((phrase or word).casefold() in text for phrase, word in words)
    )


def _hit(submission: Submission) -> dict[str, object]:
    primary = submission.documents[0] if submission.documents else None
    tickers = {party.cik: f"  ({party.ticker})" if party.ticker else "" for party in submission.parties}
    return {
        "_index": "edgar_file",
        "_id": f"{submission.accession}:{primary.filename if primary else ''}",
        "_score": None,
        "_source": {
            "ciks": [f"{party.cik:010d}" for party in submission.parties],
            "period_ending": submission.period.isoformat() if submission.period else None,
            "file_num": [f"001-{party.cik % 100000:05d}" for party in submission.parties],
            "display_names": [
                f"{party.name}{tickers[party.cik]}  (CIK {party.cik:010d})" for party in submission.parties
            ],
            "xsl": None,
            "sequence": 1,
            "root_forms": [submission.form.removesuffix("/A")],
            "file_date": submission.filed_on.isoformat(),
            "biz_states": [party.state for party in submission.parties],
            "sics": [party.sic for party in submission.parties],
            "form": submission.form,
            "adsh": str(submission.accession),
            "film_num": [submission.accession.bare[-8:]],
            "biz_locations": ["Example" for _ in submission.parties],
            "file_type": submission.form,
            "file_description": primary.description if primary else "",
            "inc_states": [party.state for party in submission.parties],
            "items": list(submission.items),
        },
    }
