import pickle
from datetime import UTC, datetime

import pytest

from monitor.errors import CouldNotAsk, Malformed, Misconfigured, MonitorError, NotThere, Paused, UndeclaredIdentity

ERRORS = [
    CouldNotAsk("http://x: no answer", status=503, retry_after=2.0),
    Paused(datetime(2026, 3, 2, tzinfo=UTC)),
    NotThere("no such thing"),
    Malformed("not XML", at="byte 17"),
    Misconfigured("a.yaml:3: wrong"),
    UndeclaredIdentity("refused"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_crosses_a_process_border_whole(error: MonitorError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), vars(back)) == (type(error), str(error), vars(error))


def test_errors_say_what_and_where() -> None:
    assert str(ERRORS[0]) == "http://x: no answer (HTTP 503)"
    assert str(ERRORS[1]) == "EDGAR asked us to stay away; paused until 2026-03-02 00:00:00 UTC"
    assert str(ERRORS[3]) == "not XML (at byte 17)"


def test_could_not_ask_is_not_not_there() -> None:
    assert not issubclass(CouldNotAsk, NotThere)
    assert not issubclass(NotThere, CouldNotAsk)
