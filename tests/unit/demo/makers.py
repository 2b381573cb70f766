"""Small fictional submissions for tests of the simulated EDGAR."""

from datetime import UTC, date, datetime

from monitor.demo.sgml import compose
from monitor.demo.world import Document, Party, Submission
from monitor.domain import AccessionNumber

MILL = Party(9_900_000_301, "Fictional Paper Mill, Inc.", ticker="ZZPM", sic="2621", sic_title="PAPER MILLS")
PARENT = Party(9_900_000_302, "Fictional Paper Holdings - Class B (DE)", ticker="ZZPH")
NOON = datetime(2026, 3, 10, 16, 0, tzinfo=UTC)


def submission(
    number: int = 1,
    form: str = "8-K",
    parties: tuple[Party, ...] = (MILL,),
    *,
    accepted_at: datetime = NOON,
    items: tuple[str, ...] = (),
    text: str = "<html><body><p>Nothing happened.</p></body></html>",
    period: date | None = date(2026, 3, 9),
) -> Submission:
    return compose(
        AccessionNumber(f"9900000300-26-{number:06d}"),
        form,
        parties,
        accepted_at,
        [Document(form, f"mill-{number}.htm", text, form)],
        items=items,
        period=period,
    )
