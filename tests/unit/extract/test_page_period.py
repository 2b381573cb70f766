from datetime import date

import pytest

from monitor.extract.page_period import period


@pytest.mark.parametrize(
    ("duration", "day", "start", "end"),
    [
        ("12 Months Ended", "Dec. 31, 2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("12 Months Ended", "Feb. 28, 2025", date(2024, 3, 1), date(2025, 2, 28)),
        ("12 Months Ended", "Feb. 29, 2024", date(2023, 3, 1), date(2024, 2, 29)),
        ("9 Months Ended", "Sep. 30, 2025", date(2025, 1, 1), date(2025, 9, 30)),
        ("12 Months Ended", "May 31, 2025", date(2024, 6, 1), date(2025, 5, 31)),
        ("12 Months Ended", "Sep. 27, 2025", None, date(2025, 9, 27)),  # a year of weeks: its start is not printed
        ("", "Jun. 21, 2025", date(2025, 6, 21), date(2025, 6, 21)),
        ("0 Months Ended", "Jun. 30, 2025", date(2025, 6, 30), date(2025, 6, 30)),
        ("12 Months Ended", "Month 31, 2024", None, None),
        ("12 Months Ended", "Feb. 30, 2024", None, None),
        ("", "", None, None),
    ],
)
def test_a_period_is_what_the_page_prints(duration: str, day: str, start: date | None, end: date | None) -> None:
    assert period(duration, day) == (start, end)
