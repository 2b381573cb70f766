"""`ledger`: did we miss anything."""

from datetime import date, datetime
from typing import Any

import typer

from monitor import bootstrap
from monitor.cli.listing import JSON_LINES, because, eastern, print_json, print_table
from monitor.domain import EASTERN, FormLine, LedgerDay, Listing
from monitor.notify.escape import clean

app = typer.Typer(rich_markup_mode=None)

_ANSWERS = {
    "read": "read",
    "no_file": "none (yet)",
    "no_answer": "could not ask",
    "not_asked": "not asked yet",
}


@app.command("ledger")
def ledger(
    day: datetime | None = typer.Argument(
        None, formats=["%Y-%m-%d"], metavar="[DATE]", help="One day, form by form; without it the latest days."
    ),
    as_json: bool = JSON_LINES,
    days: int = typer.Option(14, min=1, metavar="N", help="Without a DATE: so many days, the latest first."),
) -> None:
    """Whether anything was missed, and what became of it.

    By day: what the feed gave, what EDGAR's daily index later listed, what was missing and recovered.

    Days are EDGAR's days of filing. A filing that the feed never gave is missing; it is recovered once it was read and
    judged as any other; what is left is the gap.

    Example: monitor ledger 2026-03-02
    """
    store = bootstrap.open_store(bootstrap.settings()).ledger
    wanted = [day.date()] if day else _with_today(store.days(days))[:days]
    found = [store.day(each) for each in wanted]
    if as_json:
        for each in found:
            print_json(ledger_view(each))
    elif day:
        _print_day(found[0])
    else:
        _print_days(found)


def _with_today(asked: tuple[date, ...]) -> list[date]:
    """Today stands in the ledger before its index can."""
    return sorted({*asked, bootstrap.now().astimezone(EASTERN).date()}, reverse=True)


def ledger_view(told: LedgerDay) -> dict[str, Any]:
    """A day as `ledger --json` gives it."""
    return {
        "day": told.day.isoformat(),
        "index": {
            "answer": told.answer,
            "asked_at": _moment(told.asked_at),
            "read_at": _moment(told.read_at),
            "reason": told.reason,
        },
        "fed": sum(line.fed for line in told.forms),
        "listed": sum(line.listed or 0 for line in told.forms) if told.read_at else None,
        "missing": len(told.missing),
        "recovered": len(told.missing) - len(told.unrecovered),
        "gap": len(told.unrecovered),
        "forms": [_line_view(line) for line in told.forms],
        "filings": [_listing_view(each) for each in told.missing],
    }


def _line_view(line: FormLine) -> dict[str, Any]:
    return {
        "form": line.form,
        "fed": line.fed,
        "listed": line.listed,
        "unlisted": line.unlisted,
        "missing": line.missing,
        "recovered": line.recovered,
        "unrecovered": line.unrecovered,
        "recovered_at": _moment(line.recovered_at),
    }


def _listing_view(each: Listing) -> dict[str, Any]:
    return {
        "accession": each.accession,
        "form": each.form,
        "found_by": each.found_by,
        "found_at": _moment(each.found_at),
        "stage": each.stage,
        "recovered_at": _moment(each.recovered_at),
        "reason": each.reason,
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(EASTERN).isoformat()


def _print_day(told: LedgerDay) -> None:
    typer.echo(f"{told.day}  EDGAR's daily index: {_ANSWERS[told.answer]}{because(told.reason)}")
    print_table(
        ("form", "feed", "index", "only feed", "missing", "recovered", "gap", "recovered at (Eastern)"),
        (
            (line.form, str(line.fed), _count(line.listed), _count(line.unlisted), str(line.missing),
             str(line.recovered), str(line.unrecovered), eastern(line.recovered_at) if line.recovered_at else "")
            for line in told.forms
        ),
        folds="recovered at (Eastern)",
        nothing="No filing of our forms belongs to this day.",
    )  # fmt: skip
    for each in told.missing:
        became = f"recovered {eastern(each.recovered_at)} Eastern" if each.recovered_at else f"still {each.stage}"
        typer.echo(f"{each.accession}  {clean(each.form)}  found by {each.found_by}, {became}{because(each.reason)}")


def _print_days(found: list[LedgerDay]) -> None:
    views = [ledger_view(each) for each in found]
    print_table(
        ("day", "index", "feed", "listed", "missing", "recovered", "gap"),
        (
            (view["day"], _ANSWERS[view["index"]["answer"]], str(view["fed"]), _count(view["listed"]),
             str(view["missing"]), str(view["recovered"]), str(view["gap"]))
            for view in views
        ),
        folds="index",
        nothing="The ledger holds no day.",
    )  # fmt: skip


def _count(number: int | None) -> str:
    return "" if number is None else str(number)
