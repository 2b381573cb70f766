"""EDGAR's daily indexes (`form`, `company`, `master`, `crawler`) and the listings of their directories."""

import re
from datetime import date, datetime

from monitor.demo import error_pages
from monitor.demo.reply import Reply, as_json
from monitor.demo.world import Party, Submission, World

_KINDS = ("company", "crawler", "form", "master")
_TITLES = {
    "master": "Daily Index of EDGAR Dissemination Feed",
    "company": "Daily Index of EDGAR Dissemination Feed by Company Name",
    "form": "Daily Index of EDGAR Dissemination Feed by Form Type",
    "crawler": "Daily Crawler Index of EDGAR Dissemination Feed by Company Name",
}
_FTP = "Anonymous FTP:         ftp://ftp.sec.gov/edgar/"
_FILE = re.compile(r"(\d{4})/QTR([1-4])/(form|company|master|crawler)\.(\d{8})\.idx")
_DIRECTORY = re.compile(r"(?:(\d{4})/)?(?:QTR([1-4])/)?index\.json")

Row = tuple[Submission, Party]


def daily_index(world: World, path: str) -> Reply:
    """The answer for a path below `/Archives/edgar/daily-index/`."""
    file, directory = _FILE.fullmatch(path), _DIRECTORY.fullmatch(path)
    if file:
        return _index(world, int(file[1]), int(file[2]), file[3], file[4])
    if directory:
        return _listing(world, directory[1], directory[2])
    return error_pages.forbidden()


def _index(world: World, year: int, quarter: int, kind: str, digits: str) -> Reply:
    try:
        day = datetime.strptime(digits, "%Y%m%d").date()  # noqa: DTZ007  # a date of the calendar, no moment
    except ValueError:
        return error_pages.forbidden()
    submissions = world.index_of(day) if (day.year, _quarter(day)) == (year, quarter) else None
    if submissions is None:
        return error_pages.forbidden()
    rows = [(submission, party) for submission in submissions for party in submission.parties]
    return Reply(200, write(kind, day, rows).encode("latin-1", "replace"), "text/plain")


def write(kind: str, day: date, rows: list[Row]) -> str:
    """An index file as EDGAR writes it, one row per filer, sorted as its kind is."""
    head = [
        f"Description:           {_TITLES[kind]}",
        f"Last Data Received:    {day:%b} {day.day:2d}, {day.year}",
        "Comments:              webmaster@sec.gov",
    ]
    if kind != "crawler":
        head.append(_FTP)
    blank = [" "] if kind == "master" else [" "] * 4
    return "\n".join([*head, *blank, *_columns(kind), *(_row(kind, row) for row in _sorted(kind, rows)), ""])


def _columns(kind: str) -> list[str]:
    name, form = f"{'Company Name':<62}", f"{'Form Type':<12}"
    if kind == "master":
        return ["CIK|Company Name|Form Type|Date Filed|File Name", "-" * 80]
    if kind == "form":
        return [f"{form}{name}{'CIK':<12}{'Date Filed':<12}File Name", "-" * 141]
    # the heading of these two is broken over two lines in the real files
    last = ["URL ", "-" * 179] if kind == "crawler" else ["File Name", "-" * 145]
    return [f"{name}{form}CIK", f"      {'Date Filed':<12}{last[0]}", last[1]]


def _row(kind: str, row: Row) -> str:
    submission, party = row
    accession, name, form = submission.accession, " ".join(party.name.split()), submission.form
    file = f"edgar/data/{party.cik}/{accession}.txt"
    cik, day = f"{party.cik:<12}", f"{submission.filed_on:%Y%m%d}"
    if kind == "master":
        return f"{party.cik}|{name}|{form}|{day}|{file}"
    if kind == "form":
        return f"{form:<12}{name[:61]:<62}{cik}{day:<12}{file:<52}"
    if kind == "crawler":
        file = f"http://www.sec.gov/Archives/edgar/data/{party.cik}/{accession}-index.htm"
        return f"{name[:61]:<62}{form:<12}{cik}{day:<12}{file:<86}"
    return f"{name[:61]:<62}{form:<12}{cik}{day:<12}{file:<52}"


def _sorted(kind: str, rows: list[Row]) -> list[Row]:
    def key(row: Row) -> tuple[str, str]:
        submission, party = row
        first = {"master": str(party.cik), "form": submission.form}.get(kind, party.name.upper())
        return first, str(submission.accession)

    return sorted(rows, key=key)


def _listing(world: World, year: str | None, quarter: str | None) -> Reply:
    """A directory's index.json; the quarter's tells which days have an index."""
    days = [
        day
        for day in world.indexed_days()
        if (year is None or day.year == int(year)) and (quarter is None or _quarter(day) == int(quarter))
    ]
    if not days:
        return error_pages.forbidden()
    if quarter is not None:
        entries = [_entry(f"{kind}.{day:%Y%m%d}.idx", "file", day) for kind in _KINDS for day in days]
    elif year is not None:
        entries = [_entry(f"QTR{_quarter(day)}", "dir", day) for day in days]
    else:
        entries = [_entry(str(day.year), "dir", day) for day in days]
    unique = {str(entry["name"]): entry for entry in entries}
    name = "daily-index/" + (f"{year}/" if year else "") + (f"QTR{quarter}/" if quarter else "")
    return as_json({"directory": {"item": list(unique.values()), "name": name, "parent-dir": "../"}})


def _entry(name: str, kind: str, day: date) -> dict[str, object]:
    href = f"{name}/" if kind == "dir" else name
    return {
        "last-modified": f"{day:%m/%d/%Y} 10:06:36 PM", "name": name, "type": kind, "href": href, "size": "4 KB",
    }  # fmt: skip


def _quarter(day: date) -> int:
    return (day.month - 1) // 3 + 1
