"""The filters of the lists, by filer, watchlist, kind and form: what was typed, as the store is asked."""

import re
from datetime import datetime

import typer

from monitor import bootstrap
from monitor.cli.listing import day
from monitor.domain import OUR_FORMS, DisclosureKind
from monitor.errors import Misconfigured
from monitor.settings import Settings
from monitor.store.among import Among
from monitor.store.reports import Wish
from monitor.store.store import Store


def our_form(given: str | None) -> str | None:
    """A form type that is watched, in capitals."""
    if given is not None and given.upper() not in OUR_FORMS:
        raise typer.BadParameter(f"{given!r} is none of {', '.join(sorted(OUR_FORMS))}")
    return given and given.upper()


def filer_named(store: Store, given: str | None) -> int | None:
    """The CIK of a filer as a person names it. Raises `Misconfigured`."""
    if given is None:
        return None
    if re.fullmatch(r"\d{1,10}", given, re.ASCII):
        return int(given)
    found = bootstrap.stored_tickers(store).get(given.upper().replace(".", "-"))
    if found is None:
        raise Misconfigured(f"'{given}' is neither a CIK nor a ticker of EDGAR's table as it was fetched last")
    return found.cik


def among(settings: Settings, store: Store, watchlist: str | None) -> Among | None:
    """The filers of a watchlist; None: all. Raises `Misconfigured` where there is no such watchlist."""
    if watchlist is None:
        return None
    loaded = bootstrap.stored_watchlists(settings, store)
    found = next((each for each in loaded if each.watchlist == watchlist), None)
    if found is None:
        raise Misconfigured(f"no watchlist is called {watchlist}; there are: {', '.join(w.watchlist for w in loaded)}")
    return Among.those_of(found)


def store_and_wish(
    *,
    since: datetime | None,
    until: datetime | None,
    filer: str | None,
    watchlist: str | None,
    form: str | None,
    limit: int,
    kind: DisclosureKind | None = None,
) -> tuple[Store, Wish]:
    """The store, and what it is to be asked for a list. Raises `Misconfigured`."""
    settings = bootstrap.settings()
    store = bootstrap.open_store(settings)
    return store, Wish(
        since=day(since), until=day(until), cik=filer_named(store, filer), form=form, kind=kind,
        among=among(settings, store, watchlist), limit=limit,
    )  # fmt: skip


FILER = typer.Option(None, metavar="FILER", help="Only of this filer: a CIK, or a ticker of the stored list.")
FORM = typer.Option(None, metavar="FORM", callback=our_form, help="A form type, such as 8-K/A.")
KIND = typer.Option(None, metavar="KIND", help="incident, change, disclosure or mismatch.")
WATCHLIST = typer.Option(None, metavar="NAME", help="Only of filers of this watchlist, as it is now.")
