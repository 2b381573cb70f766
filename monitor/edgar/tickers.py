"""EDGAR's table of tickers: looked up once to pin a CIK; labels drift, CIKs do not."""

import json

from monitor.domain import Filer
from monitor.errors import CouldNotAsk


def read_tickers(body: bytes) -> dict[str, Filer]:
    """Filers by ticker, in capitals. Several tickers may name one filer; not every filer has one."""
    try:
        return {
            str(row["ticker"]).upper(): Filer(int(row["cik_str"]), str(row["title"]))
            for row in json.loads(body).values()
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CouldNotAsk(f"EDGAR's table of tickers: not as EDGAR writes it: {error!r}") from error
