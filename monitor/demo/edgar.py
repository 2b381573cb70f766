"""A simulated EDGAR over real HTTP: in a test's own process, or as `python -m monitor.demo.edgar`.

    with SimulatedEdgar(World()) as edgar:
        edgar.world.publish(submission)
        edgar.faults.switch_on(Fault("reset", path="/Archives/", count=2))
        ... edgar.url, edgar.log.all() ...

Over HTTP the same can be had below `/_control/`: GET and POST `faults` (a fault as JSON), DELETE `faults` or
`faults/<id>`; GET and DELETE `requests`; GET `state`; POST `start` begins a script that was held back; POST `publish`
`{"file": …, "feed_after": 0, "document_after": 5}` publishes a recorded filing, `"restamp": true` as accepted now.
"""

import argparse
import signal
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from monitor.demo import error_pages
from monitor.demo.faults import Fault, Faults, fault_from
from monitor.demo.feed import Feed, RecordedWalk
from monitor.demo.filers import DEMO
from monitor.demo.recorded import recorded_filing, restamped, script_from
from monitor.demo.reply import Reply, as_json
from monitor.demo.requests import RateLimit, RequestLog
from monitor.demo.script import Script, stage
from monitor.demo.site import Site
from monitor.demo.wire import CONTACT, Server
from monitor.demo.world import Publication, World

_NO_CONTROL = Reply(404, b"no such control path\n", "text/plain")


class SimulatedEdgar:
    """Listens from `start` to `stop`. `require_identity` refuses who names no address in the User-Agent."""

    def __init__(
        self,
        world: World | None = None,
        *,
        feed: Feed | None = None,
        script: Script | None = None,
        hold: bool = False,
        port: int = 0,
        require_identity: bool = True,
        rate_limit: RateLimit | None = None,
        eastern_z: bool = True,
    ) -> None:
        self.world = world or World()
        self.clock = self.world.clock
        self.faults = Faults()
        self.log = RequestLog()
        self.stopping = threading.Event()
        self.require_identity = require_identity
        self.rate_limit = rate_limit
        self.started_at: datetime | None = None
        self._hold = hold
        self._script = script
        self._keys: dict[str, str] = {}
        self._site = Site(self.world, feed, eastern_z=eastern_z)
        self._server = Server(port, self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        if script is not None:
            self.world.introduce(script.filers)
            self.world.publish_past(script.past(self.clock()))

    @property
    def url(self) -> str:
        """The one origin of all paths, without a slash at its end."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self) -> Self:
        self._thread.start()
        if not self._hold:
            self.begin()
        return self

    def begin(self) -> None:
        """Let the script begin now; a second call changes nothing."""
        if self.started_at is None:
            self.started_at = self.clock()
            staged = stage(self._script, self.world, self.started_at) if self._script else {}
            self._keys = {str(submission.accession): key for key, submission in staged.items()}

    def stop(self) -> None:
        self.stopping.set()
        self._server.close()
        self._thread.join(timeout=5)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def answer(self, path: str, query: Mapping[str, str], user_agent: str) -> tuple[Reply, Fault | None]:
        """EDGAR's answer, and the fault that spoils it."""
        if self.rate_limit is not None and self.rate_limit.exceeded():
            return error_pages.rate_block(), None
        if self.require_identity and not CONTACT.search(user_agent):
            return error_pages.undeclared_tool(), None
        target = path + "?" + "&".join(f"{key}={value}" for key, value in query.items()) if query else path
        return self._site.answer(path, query), self.faults.strike(target)

    def control(self, method: str, path: str, content: Any) -> Reply:
        """The control paths. Raises `ValueError` for content that says nothing sensible."""
        name, _, rest = path.removeprefix("/_control/").partition("/")
        match method, name:
            case "GET", _:
                return self._told(name)
            case "POST", "faults":
                return as_json({"id": self.faults.switch_on(fault_from(content))}, 201)
            case "POST", "publish":
                return as_json(self._publication(self._publish_file(content)), 201)
            case _:
                return self._done(method, name, rest)

    def _told(self, name: str) -> Reply:
        match name:
            case "faults":
                return as_json(self.faults.state())
            case "requests":
                return as_json([request.as_json() for request in self.log.all()])
            case "state":
                return as_json(self.state())
        return _NO_CONTROL

    def _done(self, method: str, name: str, rest: str) -> Reply:
        match method, name:
            case "DELETE", "faults":
                self.faults.switch_off(int(rest) if rest else None)
            case "DELETE", "requests":
                self.log.clear()
            case "POST", "start":
                self.begin()
            case _:
                return _NO_CONTROL
        return Reply(204, b"")

    def state(self) -> dict[str, Any]:
        """When the script began, whether all of it is public, and each filing that was or will be in the feed."""
        now = self.clock()
        shown = [each for each in self.world.publications() if each.feed_at is not None or self._key(each) is not None]
        last = max((max(each.feed_at or each.document_at, each.document_at) for each in shown), default=now)
        return {
            "started_at": self.started_at.isoformat() if self.started_at else None,
            "over": self.started_at is not None and last <= now,
            "filings": [self._publication(each) for each in shown],
        }

    def _key(self, publication: Publication) -> str | None:
        return self._keys.get(str(publication.submission.accession))

    def _publication(self, publication: Publication) -> dict[str, object]:
        now, submission = self.clock(), publication.submission
        return {
            "key": self._key(publication),
            "accession": str(submission.accession),
            "form": submission.form,
            "items": list(submission.items),
            "filers": [{"cik": party.cik, "name": party.name} for party in submission.parties],
            "accepted_at": submission.accepted_at.isoformat(),
            "feed_at": publication.feed_at.isoformat() if publication.feed_at else None,
            "document_at": publication.document_at.isoformat(),
            "published": publication.feed_at is not None and publication.feed_at <= now,
            "fetchable": publication.document_at <= now,
        }

    def _publish_file(self, content: Any) -> Publication:
        if not isinstance(content, Mapping) or "file" not in content:
            raise ValueError('want {"file": path, "feed_after": seconds, "document_after": seconds, "restamp": bool}')
        now = self.clock()
        submission = recorded_filing(Path(content["file"]))
        feed_at = now + timedelta(seconds=content.get("feed_after", 0))
        document_at = now + timedelta(seconds=content.get("document_after", content.get("feed_after", 0)))
        if content.get("restamp"):
            submission = restamped(submission, feed_at)
        return self.world.publish(submission, feed_at, document_at)


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGTERM or Ctrl-C."""
    options = _options().parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    edgar = SimulatedEdgar(
        World(recent=options.recent),
        feed=RecordedWalk(options.walk) if options.walk else None,
        script=_script(options.script),
        hold=options.hold,
        port=options.port,
        require_identity=not options.anyone,
        rate_limit=RateLimit(options.rate_limit) if options.rate_limit else None,
    )
    with edgar:
        if options.port_file:
            _write_whole(options.port_file, f"{edgar.url}\n")
        print(f"a simulated EDGAR listens on {edgar.url}", flush=True)
        stop.wait()
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m monitor.demo.edgar", description="a simulated EDGAR over HTTP")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--port-file", type=Path, help="where to write the URL when it listens")
    parser.add_argument(
        "--script", help="`demo`, or a JSON file: a list of {file, feed_after, document_after, restamp}"
    )
    parser.add_argument("--hold", action="store_true", help="begin the script only at POST /_control/start")
    parser.add_argument("--walk", type=Path, help="serve the feed from this folder of recorded pages")
    parser.add_argument("--recent", type=int, default=1000, help="filings in a filer's list before it overflows")
    parser.add_argument("--anyone", action="store_true", help="serve clients that name no contact, too")
    parser.add_argument("--rate-limit", type=int, help="requests a second from which on everybody is blocked")
    return parser


def _script(named: str | None) -> Script | None:
    if named is None:
        return None
    return DEMO if named == "demo" else script_from(Path(named))


def _write_whole(path: Path, text: str) -> None:
    """Who waits for the file never reads half of it."""
    unfinished = path.with_name(path.name + ".part")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)


if __name__ == "__main__":
    raise SystemExit(main())
