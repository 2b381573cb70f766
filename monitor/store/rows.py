"""Rows into domain values and back."""

import json
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import RowMapping

from monitor import records
from monitor.domain import AccessionNumber, Disclosure, Extraction, Filer, Filing, Item


def filing_row(filing: Filing) -> dict[str, Any]:
    """The columns of `filings` that the filing itself gives."""
    return {
        "accession": filing.accession.dashed,
        "form": filing.form,
        "accepted_at": filing.accepted_at,
        "filed_on": filing.filed_on,
        "items": [[item.item, item.title] for item in filing.items],
        "period": filing.period,
        "found_by": filing.found_by,
        "late": filing.late,
    }


def filer_rows(filing: Filing) -> list[dict[str, Any]]:
    return [
        {"accession": filing.accession.dashed, "cik": filer.cik, "role": filer.role, "name": filer.name,
         "sic": filer.sic, "position": position}
        for position, filer in enumerate(filing.filers)
    ]  # fmt: skip


def filing_from(row: RowMapping, filers: Iterable[RowMapping]) -> Filing:
    return Filing(
        accession=AccessionNumber(row["accession"]),
        form=row["form"],
        filers=tuple(Filer(each["cik"], each["name"], each["role"], each["sic"]) for each in filers),
        accepted_at=row["accepted_at"],
        filed_on=row["filed_on"],
        items=tuple(Item(number, title) for number, title in row["items"]),
        period=row["period"],
        found_by=row["found_by"],
        late=row["late"],
    )


def pack(extraction: Extraction) -> bytes:
    text = json.dumps(records.write(extraction), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), 6)


def unpack(body: bytes) -> Extraction:
    return records.read(Extraction, json.loads(zlib.decompress(body)))


def disclosure_row(disclosure: Disclosure, now: object) -> dict[str, Any]:
    return {
        "event": disclosure.event,
        "revision": disclosure.revision,
        "kind": disclosure.kind,
        "accession": disclosure.filing.accession.dashed,
        "cik": disclosure.filing.registrant.cik,
        "level": disclosure.level,
        "body": records.write(disclosure),
        "created_at": now,
    }


def grouped(rows: Sequence[RowMapping], key: str) -> dict[Any, list[RowMapping]]:
    """Rows by the value of one column, in their order."""
    groups: dict[Any, list[RowMapping]] = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups
