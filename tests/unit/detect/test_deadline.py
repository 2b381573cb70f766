"""Four business days on the federal calendar."""

from datetime import date

import pytest

from monitor.detect.deadline import deadline


@pytest.mark.parametrize(
    ("determined", "due"),
    [
        (date(2026, 3, 11), date(2026, 3, 17)),  # Wednesday over a weekend
        (date(2026, 3, 13), date(2026, 3, 19)),  # Friday
        (date(2026, 3, 14), date(2026, 3, 19)),  # Saturday counts no day itself
        (date(2026, 6, 17), date(2026, 6, 24)),  # over Juneteenth, a Friday
        (date(2026, 7, 1), date(2026, 7, 8)),  # Independence Day on a Saturday is kept on the Friday
        (date(2026, 12, 28), date(2027, 1, 4)),  # over New Year's Day
    ],
)
def test_the_fourth_business_day_after_the_determination(determined: date, due: date) -> None:
    assert deadline(determined) == due
