import pytest

from monitor.notify import channels
from monitor.notify.discretion import quieten


@pytest.fixture(scope="session", autouse=True)
def _apprise() -> None:
    """Apprise's plugins loaded and its loggers silenced, as after `Targets.load`."""
    quieten()
    channels.register()
