"""The Celery app: three thin tasks over the pipeline, and one that only proves that messages still come through.

A message is a nudge and carries a key; the row in the database is the job. So a message may be lost, come twice or
come late: `sweep` nudges again, and who finds the row taken goes home.
"""

import platform
import threading
import time
import warnings
from collections.abc import Iterable
from functools import cache

import structlog
from celery import Celery
from celery.platforms import SecurityWarning
from kombu.entity import Queue
from kombu.exceptions import OperationalError

from monitor import bootstrap, pipeline
from monitor.domain import AccessionNumber
from monitor.errors import MonitorError
from monitor.extract.profile import make_ready
from monitor.lanes import Lanes
from monitor.pipeline import Nudge
from monitor.settings import Settings

log = structlog.get_logger()

# What a worker that is told to stop may still take to finish a message; the service kills it after twenty.
_LANE_SECONDS = 15.0
_LOOK_SECONDS = 1.0
_LOOK_OUT_SECONDS = 15.0

# A worker takes from the first queue that holds something. In a burst of a thousand filings an alert must not wait
# behind documents that are yet to be fetched, nor an Item 1.05 behind earnings, nor the sign of life behind them all.
_QUEUES = tuple(
    f"monitor.{place}-{what}" for place, what in enumerate(("beat", "notify", "detect", "urgent", "extract"))
)
_BEAT, _NOTIFY, _DETECT, _URGENT, _EXTRACT = _QUEUES
_QUEUE_OF = {"notify": _NOTIFY, "detect": _DETECT, "extract": _EXTRACT}

app = Celery("monitor")
app.conf.update(
    accept_content=["json"],
    task_serializer="json",
    task_ignore_result=True,
    task_acks_late=True,
    task_queues=[Queue(name) for name in _QUEUES],  # type: ignore[no-untyped-call]
    task_default_queue=_EXTRACT,
    worker_prefetch_multiplier=1,
    worker_hijack_root_logger=False,
    worker_redirect_stdouts=False,
    worker_cancel_long_running_tasks_on_connection_loss=False,
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,
    # A message that a dead worker held comes back after an hour; the sweep is faster, and a second run finds nothing to
    # do. Sending gives up at once: kombu would try again for six seconds a message, whatever `retry` says.
    broker_transport_options={
        "visibility_timeout": 3600,
        "socket_timeout": 10,
        "socket_connect_timeout": 5,
        "max_retries": 1,
        "interval_start": 0,
        "interval_step": 0,
        # by name, not in turn
        "queue_order_strategy": "sorted",
    },
)


def connect(settings: Settings) -> Celery:
    """The app on its broker."""
    app.conf.broker_url = bootstrap.broker_url(settings).replace("unix://", "redis+socket://", 1)
    return app


def work(settings: Settings, name: str) -> None:
    """Be a worker until told to stop; the task in hand is finished first.

    One process, one task at a time: killing a worker kills nothing else, and more workers are more processes.
    """
    # Celery warns of root because of pickle; ours takes JSON only
    warnings.simplefilter("ignore", SecurityWarning)
    make_ready()
    for duty in (_follow_configuration, _look_out):
        threading.Thread(target=duty, name=duty.__name__.strip("_"), daemon=True).start()
    try:
        connect(settings).Worker(
            hostname=f"{name}@{platform.node()}", pool_cls="solo", quiet=True, without_gossip=True,
            without_mingle=True, loglevel="WARNING",
        ).start()  # fmt: skip
    finally:
        lanes().close(_LANE_SECONDS)


def _follow_configuration() -> None:
    """A worker that has nothing to do must not miss a good version and be left with the one before it."""
    while True:
        bootstrap.services()
        time.sleep(_LOOK_SECONDS)


def _look_out() -> None:
    """Workers watch the poller: who is dead or hangs tells nobody."""
    while True:
        time.sleep(_LOOK_OUT_SECONDS)
        try:
            tell_at_once(bootstrap.lookout().look(bootstrap.services()))
        except MonitorError as error:
            log.warning("lookout.no_answer", reason=str(error))


def tell_at_once(nudges: Iterable[Nudge]) -> None:
    """Send alarms from this process: the broker or the workers may be what is wrong."""
    for each in nudges:
        notify(each.key)


def nudge(nudges: Iterable[Nudge]) -> None:
    """Send each nudge. Where the broker is away they are dropped: their rows are due all the same."""
    try:
        for each in nudges:
            queue = _URGENT if each.urgent else _QUEUE_OF[each.verb]
            app.send_task(f"monitor.{each.verb}", [each.key], queue=queue, retry=False)
    except OperationalError as error:
        log.warning("nudge.dropped", verb=each.verb, key=each.key, reason=str(error))


@app.task(name="monitor.extract")  # type: ignore[untyped-decorator]
def extract(accession: str) -> None:
    nudge(pipeline.extract(bootstrap.services(), AccessionNumber(accession)))


@app.task(name="monitor.detect")  # type: ignore[untyped-decorator]
def detect(accession: str) -> None:
    nudge(pipeline.detect(bootstrap.services(), AccessionNumber(accession)))


@app.task(name="monitor.notify")  # type: ignore[untyped-decorator]
def notify(key: str) -> None:
    alert, _, target = key.partition("/")
    lanes().put(alert, target)


@cache
def lanes() -> Lanes:
    """The lanes of this process."""
    return Lanes(lambda alert, target: nudge(pipeline.notify(bootstrap.services(), alert, target)))


@app.task(name="monitor.beat")  # type: ignore[untyped-decorator]
def beat(sent_at: str) -> None:
    bootstrap.services().store.state.remember("worker_heartbeat", sent_at, now=bootstrap.services().now())


def send_beat(sent_at: str) -> None:
    """A heartbeat on its way: poller -> broker -> worker -> database."""
    try:
        app.send_task("monitor.beat", [sent_at], queue=_BEAT, retry=False, expires=60)
    except OperationalError as error:
        log.warning("beat.dropped", reason=str(error))
