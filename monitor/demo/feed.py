"""EDGAR's feed of the latest filings (getcurrent, Atom), written from a world or replayed from a recorded walk."""

import gzip
import re
from collections.abc import Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Protocol
from xml.sax.saxutils import escape

from monitor.demo import error_pages
from monitor.demo.items import TITLES
from monitor.demo.reply import Reply
from monitor.demo.world import FEED_DEPTH, Party, Submission, World
from monitor.domain import EASTERN

_COUNTS = (10, 20, 40, 80, 100)
_OWNERSHIP = ("3", "4", "5", "3/A", "4/A", "5/A")
_ROOT = "https://www.sec.gov"


class Feed(Protocol):
    """Whatever answers `/cgi-bin/browse-edgar?action=getcurrent`, by its query."""

    def page(self, query: Mapping[str, str]) -> Reply: ...


class LatestFilings:
    """The feed of a world as it is at the moment of asking."""

    def __init__(self, world: World) -> None:
        self._world = world

    def page(self, query: Mapping[str, str]) -> Reply:
        start, count = _number(query.get("start"), 0), page_size(query.get("count"))
        if start > FEED_DEPTH:
            return error_pages.unavailable()
        form, owner = query.get("type", ""), query.get("owner", "include")
        entries = (
            (submission, party)
            for submission in self._world.feed()
            if submission.form.startswith(form) and _wanted(submission, owner)
            for party in submission.parties
        )
        now = self._world.clock().astimezone(EASTERN)
        return Reply(200, _atom([*islice(entries, start, start + count)], now), "application/atom+xml")


class RecordedWalk:
    """The pages of one recorded walk, served for exactly the `type`, `start` and `count` they were recorded at.

    A file is `getcurrent_type-<type>_count<n>_start<n>[_http<status>].atom[.gz]`; `all` is the empty type.
    """

    def __init__(self, folder: Path) -> None:
        self._pages: dict[tuple[str, int, int], tuple[int, Path]] = {}
        for path in sorted(folder.glob("getcurrent_type-*")):
            recorded = _RECORDED.fullmatch(path.name)
            if recorded:
                form = "" if recorded["type"] == "all" else recorded["type"]
                key = (form, int(recorded["count"]), int(recorded["start"]))
                self._pages[key] = (int(recorded["status"] or 200), path)
        if not self._pages:
            raise ValueError(f"{folder} holds no recorded page of the feed")

    def page(self, query: Mapping[str, str]) -> Reply:
        key = (query.get("type", ""), page_size(query.get("count")), _number(query.get("start"), 0))
        if key not in self._pages:
            return error_pages.not_found(f"getcurrent {key} was not recorded")
        status, path = self._pages[key]
        body = path.read_bytes()
        body = gzip.decompress(body) if path.suffix == ".gz" else body
        return Reply(status, body, "application/atom+xml" if status == 200 else "text/html")

    def starts(self, form: str = "", count: int = 100) -> list[int]:
        """Where the recorded pages of this type and size start, the refused one included."""
        return sorted(start for kind, size, start in self._pages if (kind, size) == (form, count))


_RECORDED = re.compile(
    r"getcurrent_type-(?P<type>\w+)_count(?P<count>\d+)_start(?P<start>\d+)(_http(?P<status>\d+))?\.atom(\.gz)?"
)


def page_size(asked: str | None) -> int:
    """EDGAR's page sizes; whatever else is asked for gives 40."""
    size = _number(asked, 40)
    return size if size in _COUNTS else 40


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdigit() else otherwise


def _wanted(submission: Submission, owner: str) -> bool:
    is_ownership = submission.form in _OWNERSHIP
    return {"exclude": not is_ownership, "only": is_ownership}.get(owner, True)


def _atom(entries: list[tuple[Submission, Party]], now: datetime) -> bytes:
    address = "/cgi-bin/browse-edgar?action=getcurrent"
    lines = [
        '<?xml version="1.0" encoding="ISO-8859-1" ?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>Latest Filings - {now:%a, %d %b %Y %H:%M:%S %Z}</title>",
        f'<link rel="alternate" href="{address}"/>',
        f'<link rel="self" href="{address}"/>',
        f"<id>{_ROOT}{address}</id>",
        "<author><name>Webmaster</name><email>webmaster@sec.gov</email></author>",
        f"<updated>{now.isoformat(timespec='seconds')}</updated>",
        *(_entry(submission, party) for submission, party in entries),
        "</feed>",
        "",
    ]
    return "\n".join(lines).encode("iso-8859-1", "xmlcharrefreplace")


def _entry(submission: Submission, party: Party) -> str:
    accession = submission.accession
    title = _text(f"{submission.form} - {party.name} ({party.cik:010d}) ({party.role})")
    href = f"{_ROOT}/Archives/edgar/data/{party.cik}/{accession.bare}/{accession}-index.htm"
    items = "".join(f"\n&lt;br&gt;Item {item}: {_text(_text(TITLES.get(item, '')))}" for item in submission.items)
    return "\n".join(
        (
            "<entry>",
            f"<title>{title}</title>",
            f'<link rel="alternate" type="text/html" href="{href}"/>',
            '<summary type="html">',
            f" &lt;b&gt;Filed:&lt;/b&gt; {submission.filed_on} &lt;b&gt;AccNo:&lt;/b&gt; {accession} "
            f"&lt;b&gt;Size:&lt;/b&gt; {_size(len(submission.text))}{items}",
            "</summary>",
            f"<updated>{submission.accepted_at.astimezone(EASTERN).isoformat(timespec='seconds')}</updated>",
            f'<category scheme="https://www.sec.gov/" label="form type" term="{_text(submission.form)}"/>',
            f"<id>urn:tag:sec.gov,2008:accession-number={accession}</id>",
            "</entry>",
        )
    )


def _text(text: str) -> str:
    # a line break in a name must survive as one: XML would fold a bare CR LF
    return escape(text, {"'": "&#39;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;"})


def _size(length: int) -> str:
    return f"{round(length / 1024**2)} MB" if length >= 1024**2 else f"{max(1, round(length / 1024))} KB"
