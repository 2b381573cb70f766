"""When an Item 1.05 report is due: four business days after the determination (Form 8-K, General Instruction B.1)."""

from datetime import date, timedelta

import holidays

_DAYS = 4


def deadline(determined: date) -> date:
    """The fourth business day after `determined`, on the federal calendar that EDGAR keeps.

    Days on which the President alone closed the government are not on that calendar.
    """
    closed = holidays.country_holidays("US", years=(determined.year, determined.year + 1))
    day, left = determined, _DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5 and day not in closed
    return day
