"""What people asked for: YAML files become frozen watchlists, and every mistake is told with file, line and column."""

from monitor.watchlists.load import load
from monitor.watchlists.pin import pin
from monitor.watchlists.resolve import resolve

__all__ = ["load", "pin", "resolve"]
