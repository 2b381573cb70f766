"""The recipe: poll, extract, detect, notify, sweep; and reconcile, which judges the poll. Plain functions over
`Services`; stations are joined only here.

Each function does one job whose row it has claimed, commits, and returns what is to be nudged next. Nothing is lost
when a nudge is: `sweep` finds every row that was not moved on in time.
"""

from monitor.pipeline.addressing import named_filers
from monitor.pipeline.backfill import Filled, Stretch, backfill, stretch
from monitor.pipeline.blindness import Limits
from monitor.pipeline.configuration import configured, misconfigured
from monitor.pipeline.detect import detect
from monitor.pipeline.extract import extract
from monitor.pipeline.lookout import CLOCK_OFF, REFUSAL, UNREADABLE, Lookout, raised_alarms
from monitor.pipeline.notify import notify
from monitor.pipeline.poll import LATE, Reach, poll
from monitor.pipeline.reconcile import Reading, Settled, first_day, read_index, read_list, read_search, settle
from monitor.pipeline.services import Edgar, Index, Notifier, Nudge, Page, Polled, Services
from monitor.pipeline.starts import begin_watch
from monitor.pipeline.sweep import sweep
from monitor.pipeline.weekly import tell_weekly

__all__ = [
    "CLOCK_OFF",
    "LATE",
    "REFUSAL",
    "UNREADABLE",
    "Edgar",
    "Filled",
    "Index",
    "Limits",
    "Lookout",
    "Notifier",
    "Nudge",
    "Page",
    "Polled",
    "Reach",
    "Reading",
    "Services",
    "Settled",
    "Stretch",
    "backfill",
    "begin_watch",
    "configured",
    "detect",
    "extract",
    "first_day",
    "misconfigured",
    "named_filers",
    "notify",
    "poll",
    "raised_alarms",
    "read_index",
    "read_list",
    "read_search",
    "settle",
    "stretch",
    "sweep",
    "tell_weekly",
]
