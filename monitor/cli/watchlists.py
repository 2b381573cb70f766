"""`watchlist show` and `import`: who is matched and why, and a watchlist from a table."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Any

import typer

from monitor import bootstrap
from monitor.cli.listing import JSON_LINES, print_json
from monitor.domain import EASTERN, Filing, Wanted, Watchlist
from monitor.edgar.edgar import Edgar
from monitor.errors import CouldNotAsk, Misconfigured, NotThere
from monitor.notify.escape import clean
from monitor.pipeline.explain import line_of
from monitor.settings import Settings
from monitor.store.registrants import FilerReport
from monitor.store.store import Store
from monitor.watchlists.table import Row, read_table, watchlist_yaml

app = typer.Typer(rich_markup_mode=None)
watchlist = typer.Typer(help="Whom to watch.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(watchlist, name="watchlist")

_SHOWN_OF_AN_INDUSTRY = 20
# Who has filed none of the forms that are watched for so long files something else.
_LATELY = timedelta(days=550)


@watchlist.command("show")
def show(
    name: str = typer.Argument(None, metavar="[NAME]", help="Only this watchlist."),
    as_json: bool = JSON_LINES,
) -> None:
    """Who is matched, and why: by CIK, ticker, name, industry, or as one of all.

    Tickers and names as EDGAR's table had them when it was fetched last; filings as far as they were seen.

    Example: monitor watchlist show suppliers
    """
    settings = bootstrap.settings()
    store = bootstrap.open_store(settings)
    loaded = bootstrap.stored_watchlists(settings, store)
    found = [each for each in loaded if name in (None, each.watchlist)]
    if not found:
        raise Misconfigured(f"no watchlist is called {name}; there are: {', '.join(w.watchlist for w in loaded)}")
    views = [_view(store, each) for each in found]
    for view in views:
        if as_json:
            print_json(view)
        else:
            _print(view)


def _view(store: Store, shown: Watchlist) -> dict[str, Any]:
    """An object of `watchlist show --json`."""
    known = store.registrants.by_cik({wanted.cik for wanted in shown.filers if wanted.cik is not None})
    names = {filer.cik: filer.name for filer in bootstrap.stored_tickers(store).values()}
    return {
        "watchlist": shown.watchlist,
        "everyone": shown.everyone,
        "timezone": shown.timezone,
        "lines": [_line_view(store, wanted, known, names) for wanted in shown.filers],
        "rules": [
            {"rule": rule.id, "when": rule.when, "at_least": rule.at_least, "to": list(rule.to)}
            for rule in shown.alerts
        ],
    }  # fmt: skip


def _line_view(
    store: Store, wanted: Wanted, known: dict[int, FilerReport], names: dict[int, str]
) -> dict[str, Any]:  # fmt: skip
    if wanted.sic is not None:
        matched = [_filer_view(each) for each in store.registrants.of_industry(wanted.sic)]
    elif wanted.cik in known:
        matched = [_filer_view(known[wanted.cik])]
    elif wanted.cik is not None:
        matched = [{"cik": wanted.cik, "name": names.get(wanted.cik), "filings": 0, "last_accepted_at": None}]
    else:
        matched = []
    return {"by": line_of(wanted), "label": wanted.label, "where": wanted.where, "matched": matched}


def _filer_view(report: FilerReport) -> dict[str, Any]:
    return {
        "cik": report.cik, "name": report.name, "filings": report.filings,
        "last_accepted_at": report.last_accepted_at.astimezone(EASTERN).isoformat(),
    }  # fmt: skip


def _print(view: dict[str, Any]) -> None:
    rules = ", ".join(f"{rule['rule']} ({rule['when']}, {rule['at_least']} or more)" for rule in view["rules"])
    typer.echo(f"watchlist {view['watchlist']}: rules {rules}")
    if view["everyone"]:
        typer.echo("  everyone: all of EDGAR")
    for line in view["lines"]:
        label = f" ({clean(line['label'])})" if line["label"] else ""
        typer.echo(f"  {clean(line['by'])}{label}: {_counted(line)}")
        for each in line["matched"][:_SHOWN_OF_AN_INDUSTRY]:
            typer.echo(f"    {clean(each['name'] or 'a filer')} (CIK {each['cik']}), {_seen(each)}")
        if len(line["matched"]) > _SHOWN_OF_AN_INDUSTRY:
            typer.echo(f"    … and {len(line['matched']) - _SHOWN_OF_AN_INDUSTRY} more; --json has all")


def _counted(line: dict[str, Any]) -> str:
    matched = len(line["matched"])
    if line["by"].startswith("sic"):
        return f"{matched} seen so far" if matched else "nobody seen so far"
    return "matched" if matched else "to be looked up when the service starts"


def _seen(filer: dict[str, Any]) -> str:
    if not filer["filings"]:
        return "no filing seen yet"
    last = datetime.fromisoformat(filer["last_accepted_at"])
    return f"{filer['filings']} filing{'' if filer['filings'] == 1 else 's'} seen, the last on {last:%Y-%m-%d}"


@watchlist.command("import")
def import_(
    file: Path = typer.Argument(..., metavar="FILE.csv", help="Tickers, CIKs or names, with or without column names."),
    name: str = typer.Option(None, "--name", metavar="NAME", help="The watchlist's name; the file's without it."),
    to: list[str] = typer.Option(..., "--to", metavar="TAG", help="Whom to tell; may be repeated."),
    online: bool = typer.Option(False, "--online", help="Ask EDGAR for tickers, and what each filer files."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Print the file instead of writing it."),
) -> None:
    """A watchlist from a CSV file, written into the folder of watchlists.

    Tells of every row that is nobody at the SEC, and with --online who files no form that is watched, or 40-F, which
    has no Item 16K. What was not found stands in the file as a comment.

    Example: monitor watchlist import suppliers.csv --to mail-grc
    """
    settings = bootstrap.settings()
    store = bootstrap.open_store(settings)
    edgar = bootstrap.make_edgar(settings, store) if online else None
    rows = _read(settings, store, file, online=online)
    text = watchlist_yaml(name or file.stem, rows, to, file.name)
    for line in _told(rows, store, edgar):
        typer.echo(line, err=dry_run)
    if dry_run:
        typer.echo(text, nl=False)
        return
    found = sum(row.wanted is not None for row in rows)
    if not found:
        raise Misconfigured(f"{file}: no row names a filer; nothing was written")
    target = settings.watchlists_dir / f"{name or file.stem}.yaml"
    target.parent.mkdir(parents=True, exist_ok=True)
    _write_new(target, text)
    typer.echo(f"{found} of {len(rows)} rows are in {target}; `monitor check` reads it")


def _read(settings: Settings, store: Store, file: Path, *, online: bool) -> tuple[Row, ...]:
    tickers = bootstrap.fetch_tickers(settings, store) if online else bootstrap.stored_tickers(store)
    rows = read_table(file, tickers)
    if not tickers and any(row.wanted is None for row in rows):
        raise Misconfigured("EDGAR's table of tickers was never fetched, so only CIKs are known: say --online")
    return rows


def _write_new(target: Path, text: str) -> None:
    try:
        with target.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise Misconfigured(f"{target} is there already: say another --name, or remove it first") from error


def _told(rows: Sequence[Row], store: Store, edgar: Edgar | None) -> Iterator[str]:
    """What a person should know of each row."""
    seen = store.registrants.by_cik({row.wanted.cik for row in rows if row.wanted and row.wanted.cik})
    for row in rows:
        if row.wanted is None or row.wanted.cik is None:
            yield clean(f"line {row.line}: {row.written}: {row.problem}")
        elif edgar is not None:
            problem = _what_it_files(edgar, row.wanted.cik)
            if problem:
                yield clean(f"line {row.line}: {row.written}: {problem}")
        elif row.wanted.cik not in seen:
            yield clean(f"line {row.line}: {row.written}: no filing seen yet; --online tells what it files")


def _what_it_files(edgar: Edgar, cik: int) -> str | None:
    """What is wrong with watching a filer; None where it files an annual report that is read."""
    try:
        forms = {filing.form for filing in _lately(edgar.filings_of(cik))}
    except NotThere:
        return f"CIK {cik} is nobody at the SEC"
    except CouldNotAsk as error:
        return f"could not ask what it files: {error}"
    if forms & {"10-K", "10-KT", "20-F"}:
        return None
    if "40-F" in forms:
        return "files 40-F, which has no Item 16K: only its 6-Ks are watched for incidents"
    if forms & {"8-K", "6-K"}:
        return "has filed no annual report lately: watched for incidents only"
    return f"files nothing that is watched{': ' + ', '.join(sorted(forms)[:5]) if forms else ''}"


def _lately(filings: Iterable[Filing]) -> Iterator[Filing]:
    since = datetime.now(UTC) - _LATELY
    return takewhile(lambda filing: filing.accepted_at > since, filings)
