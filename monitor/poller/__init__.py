"""The watch, as one process."""

from monitor.poller.every import Every
from monitor.poller.loop import Poller
from monitor.poller.stop import Interrupted, Stop

__all__ = ["Every", "Interrupted", "Poller", "Stop"]
