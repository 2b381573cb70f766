"""Tickers and names into CIKs. Names drift and tickers are handed on, a CIK stays: matching is by CIK alone."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from rapidfuzz import process

from monitor.domain import Filer, Wanted, Watchlist
from monitor.errors import Misconfigured

_ENDINGS = {"inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "lp", "sa",
            "nv", "ag", "holdings", "the"}  # fmt: skip


def resolve(
    watchlists: tuple[Watchlist, ...], tickers: Mapping[str, Filer], names: tuple[Filer, ...] = ()
) -> tuple[Watchlist, ...]:
    """The same watchlists with a CIK in every `ticker:` and `name:` line.

    `tickers` is EDGAR's list; names are looked up in it and in `names`. A line that holds a CIK is pinned and stays
    as it is. Raises Misconfigured with one mistake a line: nobody of that ticker or name, or several.
    """
    book = _Book(tickers, names)
    resolved = tuple(
        replace(watchlist, filers=tuple(book.look_up(wanted) for wanted in watchlist.filers))
        for watchlist in watchlists
    )
    if book.mistakes:
        raise Misconfigured("\n".join(book.mistakes))
    return resolved


def pins_of(watchlists: tuple[Watchlist, ...]) -> dict[str, int]:
    """The CIK of each ticker and name, by what the line says."""
    return {
        _said(wanted): wanted.cik
        for watchlist in watchlists
        for wanted in watchlist.filers
        if wanted.cik is not None and (wanted.ticker or wanted.name)
    }


def pinned(watchlists: tuple[Watchlist, ...], pins: Mapping[str, int]) -> tuple[Watchlist, ...]:
    """The same watchlists with the CIKs that were found before."""
    return tuple(
        replace(
            watchlist,
            filers=tuple(
                replace(wanted, cik=pins.get(_said(wanted))) if wanted.cik is None else wanted
                for wanted in watchlist.filers
            ),
        )
        for watchlist in watchlists
    )


def _said(wanted: Wanted) -> str:
    return f"{_ticker(wanted.ticker or '')}/{_bare(wanted.name or '')}"


class _Book:
    """Tickers and names, side by side, and what could not be found in them."""

    def __init__(self, tickers: Mapping[str, Filer], names: tuple[Filer, ...]) -> None:
        self.tickers = {_ticker(ticker): filer for ticker, filer in tickers.items()}
        self.by_name: dict[str, dict[int, Filer]] = defaultdict(dict)
        for filer in (*tickers.values(), *names):
            self.by_name[_bare(filer.name)][filer.cik] = filer
        self.mistakes: list[str] = []

    def look_up(self, wanted: Wanted) -> Wanted:
        if wanted.cik is not None or wanted.sic is not None:
            return wanted
        cik = self._by_ticker(wanted) if wanted.ticker is not None else self._by_name(wanted)
        return wanted if cik is None else replace(wanted, cik=cik)

    def _by_ticker(self, wanted: Wanted) -> int | None:
        ticker = wanted.ticker or ""
        filer = self.tickers.get(_ticker(ticker))
        if filer is None:
            near = process.extract(_ticker(ticker), self.tickers.keys(), limit=3, score_cutoff=60)
            self._wrong(wanted, f"unknown ticker '{ticker}'", [f"{one} ({self.tickers[one].name})" for one, *_ in near])
            return None
        if wanted.name and _bare(wanted.name) != _bare(filer.name):
            self._wrong(wanted, f"ticker '{ticker}' is {filer.name} (CIK {filer.cik}), not '{wanted.name}'", [])
        return filer.cik

    def _by_name(self, wanted: Wanted) -> int | None:
        name = wanted.name or ""
        found = self.by_name.get(_bare(name), {})
        if len(found) == 1:
            return next(iter(found))
        if found:
            several = "; ".join(f"{filer.name} (CIK {filer.cik})" for filer in found.values())
            self._wrong(wanted, f"'{name}' is the name of {len(found)} filers, give the cik of one: {several}", [])
            return None
        near = process.extract(_bare(name), self.by_name.keys(), limit=3, score_cutoff=75)
        filers = [filer for one, *_ in near for filer in self.by_name[one].values()]
        self._wrong(wanted, f"no filer is called '{name}'", [f"{filer.name} (CIK {filer.cik})" for filer in filers[:3]])
        return None

    def _wrong(self, wanted: Wanted, what: str, near: list[str]) -> None:
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        self.mistakes.append(f"{wanted.where}: {what}{hint}")


def _ticker(ticker: str) -> str:
    """EDGAR writes BRK-B where exchanges write BRK.B."""
    return ticker.upper().replace(".", "-")


def _bare(name: str) -> str:
    """A name without case, punctuation and legal endings; `/DE/` is EDGAR's note of the state."""
    words = re.sub(r"[^\w\s]", "", re.sub(r"/\w+/?$|[-,&]", " ", name.casefold())).split()
    while len(words) > 1 and words[-1] in _ENDINGS:
        words.pop()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
