"""The SGML header of a submission, in the two shapes that EDGAR writes.

In the full submission `.txt` keys are words and a colon, and items are titles; in the archive's `<SUBMISSION>` form
keys are tags and items are numbers. Microsoft's 0001193125-24-011295 mixes them: `ITEM INFORMATION: <ITEMS>1.05`.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from monitor.domain import EASTERN, AccessionNumber, Filer, Item
from monitor.errors import Malformed
from monitor.extract.item_titles import number_of, title_of

_LINE = re.compile(r"[ \t]*(?:<([A-Z][A-Z0-9\-]*)>|([A-Z][A-Z0-9 .&/\-]*?):)[ \t]*(.*)")
_ITEM_NUMBER = re.compile(r"(?:<ITEMS>\s*)?(\d{1,2}(?:\.\d{2})?)")
_SIC = re.compile(r"\[?(\d{4})\]?\s*\Z")

_ROLES = {
    "FILER": "Filer",
    "SUBJECT COMPANY": "Subject",
    "FILED BY": "Filed by",
    "FILED FOR": "Filed for",
    "REPORTING OWNER": "Reporting",
    "ISSUER": "Issuer",
    "DEPOSITOR": "Depositor",
    "SECURITIZER": "Securitizer",
}
# What the archive's tags call the keys of the .txt header.
_SAME = {
    "TYPE": "CONFORMED SUBMISSION TYPE",
    "PERIOD": "CONFORMED PERIOD OF REPORT",
    "ITEMS": "ITEM INFORMATION",
    "FILING DATE": "FILED AS OF DATE",
    "CONFORMED NAME": "COMPANY CONFORMED NAME",
    "CIK": "CENTRAL INDEX KEY",
    "ASSIGNED SIC": "STANDARD INDUSTRIAL CLASSIFICATION",
}


@dataclass(frozen=True, slots=True)
class Header:
    """What EDGAR says of a submission. `accepted_at` is UTC; the archive's form of the header has none."""

    accession: AccessionNumber
    form: str
    filers: tuple[Filer, ...]
    items: tuple[Item, ...]
    period: date | None
    accepted_at: datetime | None
    filed_on: date | None


@dataclass(slots=True)
class _Party:
    role: str
    values: dict[str, str] = field(default_factory=dict)


def read_header(text: str) -> Header:
    """The header, or `Malformed` where it lacks what makes a filing: accession number and form."""
    values: dict[str, str] = {}
    items: list[Item] = []
    parties: list[_Party] = []
    for key, value in _pairs(text):
        if key in _ROLES:
            parties.append(_Party(_ROLES[key]))
        elif key == "ITEM INFORMATION":
            items.append(_item(value))
        elif key in {"COMPANY CONFORMED NAME", "CENTRAL INDEX KEY", "STANDARD INDUSTRIAL CLASSIFICATION"}:
            parties = parties or [_Party("Filer")]
            parties[-1].values.setdefault(key, value)
        else:
            values.setdefault(key, value)
    return Header(
        accession=_accession(values.get("ACCESSION NUMBER", "")),
        form=_form(values.get("CONFORMED SUBMISSION TYPE", "")),
        filers=tuple(_filers(parties)),
        items=tuple(dict.fromkeys(item for item in items if item.item or item.title)),
        period=_day(values.get("CONFORMED PERIOD OF REPORT", "")),
        accepted_at=_accepted(values.get("ACCEPTANCE DATETIME", "")),
        filed_on=_day(values.get("FILED AS OF DATE", "")),
    )


def _pairs(text: str) -> list[tuple[str, str]]:
    pairs = []
    for line in text.splitlines():
        match = _LINE.match(line)
        if match:
            key = (match[1] or match[2]).replace("-", " ").strip()
            pairs.append((_SAME.get(key, key), match[3].strip()))
    return pairs


def _item(value: str) -> Item:
    number = _ITEM_NUMBER.fullmatch(value)
    if number:
        return Item(number[1], title_of(number[1]))
    return Item(number_of(value), value)


def _filers(parties: list[_Party]) -> list[Filer]:
    """Each CIK once, in EDGAR's order; a party without a readable CIK is left out."""
    filers: dict[int, Filer] = {}
    for party in parties:
        cik = party.values.get("CENTRAL INDEX KEY", "")
        if cik.isdecimal() and 0 < int(cik) < 10**10:
            sic = _SIC.search(party.values.get("STANDARD INDUSTRIAL CLASSIFICATION", ""))
            name = party.values.get("COMPANY CONFORMED NAME", "")
            filers.setdefault(int(cik), Filer(int(cik), name, party.role, sic[1] if sic else None))
    return list(filers.values())


def _accession(value: str) -> AccessionNumber:
    try:
        return AccessionNumber(value)
    except ValueError as error:
        raise Malformed(f"no accession number in the submission header: {error}", at="header") from error


def _form(value: str) -> str:
    if not value:
        raise Malformed("no form type in the submission header", at="header")
    return value


def _accepted(value: str) -> datetime | None:
    """EDGAR writes Eastern time without a zone. It accepts from 6:00 to 22:00, so the doubled hour never occurs."""
    if len(value) != 14 or not value.isdecimal():
        return None
    try:
        local = datetime.fromisoformat(f"{value[:8]}T{value[8:]}").replace(tzinfo=EASTERN)
    except ValueError:
        return None
    return local.astimezone(UTC)


def _day(value: str) -> date | None:
    if len(value) != 8 or not value.isdecimal():
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
