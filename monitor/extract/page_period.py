"""The period that an EDGAR page prints above a column: "12 Months Ended" over "Dec. 31, 2024"."""

import calendar
import re
from datetime import date

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
DURATION = re.compile(r"(\d{1,2}) Months? Ended", re.IGNORECASE)
DAY = re.compile(r"\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})\b")

Period = tuple[date | None, date | None]


def period(duration: str, day: str) -> Period:
    """Start and end as printed. Without months the period is that one day, as incidents are tagged.

    EDGAR rounds the length to months, so a start is only known where months are calendar months: a fiscal year that
    ends on the last Saturday of September has an end and no start.
    """
    end = _day(day)
    if end is None:
        return None, None
    months = DURATION.search(duration)
    if months is None:
        return end, end
    return (_start(end, int(months[1])) if _ends_a_month(end) else None), end


def _day(text: str) -> date | None:
    match = DAY.search(text)
    if match is None:
        return None
    try:
        return date(int(match[3]), _MONTHS.index(match[1].lower()) + 1, int(match[2]))
    except ValueError:  # no such month or day
        return None


def _ends_a_month(day: date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]


def _start(end: date, months: int) -> date | None:
    if months == 0:
        return end
    year, month = divmod(end.year * 12 + end.month - months, 12)
    return date(year, month + 1, 1) if year > 0 else None
