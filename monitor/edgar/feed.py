"""EDGAR's feed of the latest filings (getcurrent, Atom): a page into filings.

A page holds one entry per filer role; entries of one accession number are one filing with several filers. An entry
that does not read is kept as a mistake beside those that do: one odd entry must hide no other, and a page of which
nothing reads must be seen to be so.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from html import unescape
from io import BytesIO

import feedparser

from monitor.domain import AccessionNumber, Filer, Filing, Item
from monitor.edgar.urls import PAGE_SIZE
from monitor.errors import CouldNotAsk

# `8-K - Flux Power Holdings, Inc. (0001083743) (Filer)`. Names hold " - ", parentheses and /DE/: read from the end.
_TITLE = re.compile(r"(?P<form>\S.*?) - (?P<name>.*) \((?P<cik>\d{10})\) \((?P<role>[^()]+)\)", re.DOTALL)
_ID = re.compile(r"urn:tag:sec\.gov,2008:accession-number=(\d{10}-\d{2}-\d{6})")
_ITEM = re.compile(r"^\s*(?:<br\s*/?>)?\s*Item (\d+\.\d+):[ \t]*(.*?)\s*$", re.MULTILINE)
_FILED = re.compile(r"<b>Filed:</b>\s*(\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the feed: `filings` newest first, how many `entries` it held, and what did not read."""

    filings: tuple[Filing, ...]
    entries: int
    mistakes: tuple[str, ...] = ()

    @property
    def full(self) -> bool:
        """Whether more may follow."""
        return self.entries >= PAGE_SIZE

    @property
    def oldest(self) -> datetime | None:
        return min((filing.accepted_at for filing in self.filings), default=None)

    @property
    def newest(self) -> datetime | None:
        return max((filing.accepted_at for filing in self.filings), default=None)


def read_page(body: bytes) -> Page:
    """A page from its bytes. Raises `CouldNotAsk` for what is not an Atom feed: cut off, or not a feed at all."""
    # as a stream: feedparser takes a short string for a URL or a path, and fetches it
    parsed = feedparser.parse(BytesIO(body))
    if not parsed.get("version", "").startswith("atom") or b"</feed>" not in body[-200:]:
        raise CouldNotAsk(f"EDGAR's feed: not a whole Atom feed: {body[:80]!r}")
    filings: dict[AccessionNumber, Filing] = {}
    mistakes = []
    for entry in parsed.entries:
        try:
            filing = _filing(entry)
        except (ValueError, KeyError, AttributeError) as error:
            mistakes.append(f"feed entry {entry.get('id') or entry.get('title')!r}: {error}")
            continue
        known = filings.get(filing.accession)
        filings[filing.accession] = merged(known, filing) if known else filing
    return Page(tuple(filings.values()), len(parsed.entries), tuple(mistakes))


def merged(one: Filing, other: Filing) -> Filing:
    """Two readings of one filing as one: the filers of both, the items of whichever has them."""
    filers = tuple(dict.fromkeys((*one.filers, *other.filers)))
    return Filing(
        one.accession, one.form, filers, one.accepted_at, one.filed_on or other.filed_on, one.items or other.items,
        one.period or other.period, one.found_by, one.late,
    )  # fmt: skip


def _filing(entry: "feedparser.FeedParserDict") -> Filing:
    # feedparser has resolved the title's entities once; names such as AT&amp;T Inc. need no more
    title = _matched(_TITLE, unescape(entry.title), "title")
    summary = entry.get("summary", "")
    filed = _FILED.search(summary)
    return Filing(
        accession=AccessionNumber(_matched(_ID, entry.id, "id")[1]),
        form=_form(entry),
        filers=(Filer(int(title["cik"]), title["name"].strip(), title["role"]),),
        accepted_at=datetime.fromisoformat(entry.updated),
        filed_on=date.fromisoformat(filed[1]) if filed else None,
        items=tuple(Item(number, unescape(name)) for number, name in _ITEM.findall(_lines(summary))),
    )


def _form(entry: "feedparser.FeedParserDict") -> str:
    # the category, not the title or the type asked for: `type` matches prefixes, and 8-K brings 8-K12B along
    return str(entry.tags[0].term)


def _lines(summary: str) -> str:
    return re.sub(r"<br\s*/?>", "\n", summary)


def _matched(pattern: re.Pattern[str], text: str, what: str) -> re.Match[str]:
    match = pattern.fullmatch(text)
    if match is None:
        raise ValueError(f"its {what} {text[:80]!r} is not one that EDGAR writes")
    return match
