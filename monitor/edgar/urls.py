"""Every URL of EDGAR, and nowhere else.

EDGAR is three hosts (www, data, efts). A simulated or recorded EDGAR serves the paths of all three under one
origin: any origin but the SEC's own is taken for one of those.
"""

from datetime import date
from urllib.parse import urlencode

from monitor.domain import AccessionNumber

SEC = "https://www.sec.gov"
_DATA = "https://data.sec.gov"
_SEARCH = "https://efts.sec.gov"

# Other counts fall back to 40 without a word.
PAGE_SIZE = 100
# EDGAR answers 503 beyond: a walk recorded on 2025-12-12 ended so at start=5100.
FEED_DEPTH = 5000


class Urls:
    """The URLs under one origin."""

    def __init__(self, origin: str = SEC) -> None:
        self.www = origin
        self._data = _DATA if origin == SEC else origin
        self._search = _SEARCH if origin == SEC else origin

    def feed(self, form: str = "", start: int = 0) -> str:
        """A page of the latest filings. `form` matches as a prefix: `8-K` also brings 8-K/A and 8-K12B."""
        query = {
            "action": "getcurrent", "type": form, "company": "", "CIK": "", "dateb": "", "owner": "include",
            "start": start, "count": PAGE_SIZE, "output": "atom",
        }  # fmt: skip
        return f"{self.www}/cgi-bin/browse-edgar?{urlencode(query)}"

    def submission(self, cik: int, accession: AccessionNumber) -> str:
        """The full submission text. Any CIK of the filing works."""
        return f"{self.www}/Archives/edgar/data/{cik}/{accession.bare}/{accession}.txt"

    def filing_index(self, cik: int, accession: AccessionNumber) -> str:
        """The page that people open."""
        return f"{self.www}/Archives/edgar/data/{cik}/{accession.bare}/{accession}-index.html"

    def submissions(self, cik: int) -> str:
        """A filer's list of filings."""
        return f"{self._data}/submissions/CIK{cik:010d}.json"

    def submissions_overflow(self, name: str) -> str:
        """An older part of a filer's list, by the name that the list's `files` gives."""
        return f"{self._data}/submissions/{name}"

    def tickers(self) -> str:
        return f"{self.www}/files/company_tickers.json"

    def daily_index(self, day: date) -> str:
        """The day's master index; a day without one answers 403."""
        quarter = (day.month - 1) // 3 + 1
        return f"{self.www}/Archives/edgar/daily-index/{day.year}/QTR{quarter}/master.{day:%Y%m%d}.idx"

    def search(self, words: str, forms: str, since: date, until: date, start: int = 0) -> str:
        """A page of hits of the full-text search, `until` included. The form's amendments come along."""
        query = {
            "q": words, "dateRange": "custom", "forms": forms, "startdt": since.isoformat(),
            "enddt": until.isoformat(), "from": start,
        }  # fmt: skip
        return f"{self._search}/LATEST/search-index?{urlencode(query)}"
