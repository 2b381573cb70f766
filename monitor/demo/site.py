"""Which of EDGAR's pages answers which path: the www, data and efts hosts under one origin."""

from collections.abc import Callable, Mapping

from monitor.demo import error_pages
from monitor.demo.archives import archived
from monitor.demo.feed import Feed, LatestFilings
from monitor.demo.indexes import daily_index
from monitor.demo.lists import filer_list, search, tickers
from monitor.demo.reply import Reply
from monitor.demo.world import World


class Site:
    """EDGAR's answers to GET, each from the world as it is at that moment."""

    def __init__(self, world: World, feed: Feed | None = None, *, eastern_z: bool = True) -> None:
        self._feed = feed or LatestFilings(world)
        self._pages: dict[str, Callable[[Mapping[str, str]], Reply]] = {
            "/cgi-bin/browse-edgar": self._browse,
            "/files/company_tickers.json": lambda _: tickers(world),
            "/LATEST/search-index": lambda query: search(world, query),
        }
        self._folders: dict[str, Callable[[str], Reply]] = {
            "/Archives/edgar/data/": lambda rest: archived(world, rest),
            "/Archives/edgar/daily-index/": lambda rest: daily_index(world, rest),
            "/submissions/": lambda rest: filer_list(world, rest, eastern_z=eastern_z),
        }

    def answer(self, path: str, query: Mapping[str, str]) -> Reply:
        if path in self._pages:
            return self._pages[path](query)
        for folder, answer in self._folders.items():
            if path.startswith(folder):
                return answer(path.removeprefix(folder))
        return error_pages.not_found(path)

    def _browse(self, query: Mapping[str, str]) -> Reply:
        if query.get("action") != "getcurrent":
            return error_pages.not_found("/cgi-bin/browse-edgar")
        return self._feed.page(query)
