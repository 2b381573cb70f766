"""What answers mean."""

from datetime import UTC, datetime

import pytest

from monitor.notify.outcomes import retry_after, visible

NOW = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("30", 30.0),
        ("1.5", 1.5),
        ("9999999999", 86_400.0),
        ("Mon, 02 Mar 2026 17:00:20 GMT", 20.0),
        ("Mon, 02 Mar 2026 16:00:00 GMT", 0.0),
    ],
)
def test_retry_after_is_a_number_or_a_date(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds


def test_an_error_page_is_told_without_its_markup() -> None:
    page = "<!DOCTYPE html><html><style>p {}</style><body><h1>Bad\nGateway</h1><script>x()</script></body></html>"
    assert visible(page) == "Bad Gateway"
