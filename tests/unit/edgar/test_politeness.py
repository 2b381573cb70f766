"""What EDGAR's bad answers lead to, over real HTTP and a real broker: nothing of it is content, and a block is kept."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
import redis

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.faults import Fault, FaultKind
from monitor.demo.filers import DEMO
from monitor.demo.world import Submission, World
from monitor.domain import Filing
from monitor.edgar import client as client_module
from monitor.edgar.budget import Budget
from monitor.edgar.client import Client
from monitor.edgar.edgar import Edgar
from monitor.edgar.urls import Urls
from monitor.errors import CouldNotAsk, Paused, UndeclaredIdentity
from monitor.extract.submission import read_submission
from tests.conftest import Valkey
from tests.unit.edgar.test_budget import Record
from tests.unit.edgar.test_edgar import Free


@pytest.fixture
def simulated() -> Iterator[SimulatedEdgar]:
    with SimulatedEdgar(World(index_at_once=True)) as edgar:
        for scene in DEMO.scenes:
            edgar.world.publish(scene.make(edgar.clock()))
        yield edgar


@pytest.fixture
def asking(simulated: SimulatedEdgar) -> Iterator[Edgar]:
    client = Client("Monitor Tests tests@example.invalid", Free())
    yield Edgar(Urls(simulated.url), client)
    client.close()


def one(simulated: SimulatedEdgar) -> Submission:
    return simulated.world.listed()[0]


Question = Callable[[Edgar, Submission], object]


def read(edgar: Edgar, submission: Submission) -> object:
    (filing,) = (
        filing for page in edgar.walk(None) for filing in page.filings if filing.accession == submission.accession
    )
    return body(edgar, filing)


def body(edgar: Edgar, filing: Filing) -> object:
    with edgar.submission(filing) as chunks:
        return read_submission(chunks)


QUESTIONS: dict[str, tuple[str, Question]] = {
    "feed": ("browse-edgar", lambda edgar, _: list(edgar.walk(None))),
    "submission": (r"\.txt", read),
    "index": ("daily-index", lambda edgar, submission: edgar.index_of(submission.filed_on)),
    "list": ("submissions/", lambda edgar, submission: list(edgar.filings_of(submission.parties[0].cik))),
    "search": (
        "search-index",
        lambda edgar, submission: edgar.told_of_incidents(submission.filed_on, submission.filed_on),
    ),
    "tickers": ("company_tickers", lambda edgar, _: edgar.tickers()),
}


@pytest.mark.parametrize("what", QUESTIONS)
def test_every_question_has_its_answer(simulated: SimulatedEdgar, asking: Edgar, what: str) -> None:
    assert QUESTIONS[what][1](asking, one(simulated))


@pytest.mark.parametrize("what", QUESTIONS)
@pytest.mark.parametrize(
    "kind",
    ["unavailable", "html_instead", "empty", "cut_off", "cut_off_unannounced", "cut_off_silently", "reset", "slow"],
)
def test_what_is_no_answer_is_never_content_and_the_next_try_succeeds(
    simulated: SimulatedEdgar, asking: Edgar, what: str, kind: FaultKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """503, HTML under 200, nothing at all, cut off with and without a length, reset, a trickle."""
    monkeypatch.setattr(client_module, "_DEADLINE_SECONDS", 0.3)
    path, ask = QUESTIONS[what]
    # what is cut off behind all that can matter is not missed: a submission is cut off in its first document
    simulated.faults.switch_on(Fault(kind, path=path, count=1, keep=0.3, seconds=1.5))
    with pytest.raises(CouldNotAsk):
        ask(asking, one(simulated))
    assert ask(asking, one(simulated))


@pytest.mark.parametrize("kind", ["rate_block", "rate_block_headed_as_tool", "too_many_requests"])
def test_after_a_block_nobody_asks_anything_and_nobody_probes(
    simulated: SimulatedEdgar, valkey: Valkey, kind: FaultKind
) -> None:
    """Two processes share a broker; one is told to go away. Not one more request reaches EDGAR, and once the ten
    minutes are over all ask again."""
    record = Record()
    clients = [
        Client("Monitor Tests tests@example.invalid", Budget(redis.Redis.from_url(valkey.url), 10, record))
        for _ in range(2)
    ]
    first, second = (Edgar(Urls(simulated.url), client) for client in clients)
    simulated.faults.switch_on(Fault(kind, count=1))
    with pytest.raises(Paused):
        list(first.walk(None))
    for edgar in (first, second) * 5:
        with pytest.raises(Paused):
            edgar.tickers()
    assert len(simulated.log.all()) == 1
    assert record.until is not None
    assert 590 < (record.until - datetime.now(UTC)).total_seconds() <= 600
    with redis.Redis.from_url(valkey.url) as broker:
        broker.set("monitor:edgar:paused_until", int(datetime.now(UTC).timestamp()))
    assert second.tickers()
    for client in clients:
        client.close()


def test_a_refused_contact_pauses_nobody_and_is_told_as_what_it_is(simulated: SimulatedEdgar, asking: Edgar) -> None:
    simulated.faults.switch_on(Fault("undeclared_tool", count=1))
    with pytest.raises(UndeclaredIdentity, match="set MONITOR_EDGAR_IDENTITY to your name and e-mail address"):
        asking.tickers()
    assert asking.tickers()
