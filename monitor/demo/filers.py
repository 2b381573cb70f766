"""The fictional filers of the demo, and what each of them files.

CIKs from 9,900,000,000 up have never been assigned, tickers begin with ZZ, and every name says that it is made up
(all but the hostile one, which says worse). Each scene carries the alerts that it must lead to.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from monitor.demo.drafts import NEW, OLD, OLDER, Draft
from monitor.demo.script import Expected, Scene, Script
from monitor.demo.world import Party, Submission

HARBOR = Party(
    9_900_000_101, "Fictional Harbor Logistics, Inc.", ticker="ZZHL", sic="4400", sic_title="WATER TRANSPORTATION"
)
TIDEWATER = Party(
    9_900_000_102, "Fictional Tidewater Devices Ltd", ticker="ZZTD", sic="3576", state="E9",
    sic_title="COMPUTER COMMUNICATIONS EQUIPMENT",
)  # fmt: skip
QUIET = Party(9_900_000_103, "Fictional Quiet Mills Corp", ticker="ZZQM", sic="2200", sic_title="TEXTILE MILL PRODUCTS")
CEDAR = Party(
    9_900_000_104, "Fictional Cedar Savings Bancorp, Inc. /MD/", ticker="ZZCS", sic="6036", state="MD",
    sic_title="SAVINGS INSTITUTIONS, NOT FEDERALLY CHARTERED",
)  # fmt: skip
BEACON = Party(
    9_900_000_105, "Fictional Beacon Health Supply, Inc.", ticker="ZZBH", sic="5047",
    sic_title="WHOLESALE-MEDICAL, DENTAL & HOSPITAL EQUIPMENT & SUPPLIES",
)  # fmt: skip
GRANITE = Party(
    9_900_000_106, "Fictional Granite Foods Co - Class A (NH)", ticker="ZZGF", sic="2000",
    sic_title="FOOD AND KINDRED PRODUCTS",
)  # fmt: skip
FERRIES = Party(
    9_900_000_107, "Fictional Northern Ferries plc", ticker="ZZNF", sic="4400", state="X0",
    sic_title="WATER TRANSPORTATION",
)  # fmt: skip
SHIELDWARE = Party(
    9_900_000_108, "Fictional Shieldware Security, Inc.", ticker="ZZSS", sic="7372",
    sic_title="SERVICES-PREPACKAGED SOFTWARE",
)  # fmt: skip
UNWATCHED = Party(
    9_900_000_109, "Fictional Unwatched Motors Corp", ticker="ZZUM", sic="3711",
    sic_title="MOTOR VEHICLES & PASSENGER CAR BODIES",
)  # fmt: skip
SLOWPOST = Party(
    9_900_000_110, "Fictional Slowpost Courier, Inc.", ticker="ZZSC", sic="4513", sic_title="AIR COURIER SERVICES"
)
TRIDENT = tuple(
    Party(9_900_000_111 + number, name, ticker=ticker, sic="4931", sic_title="ELECTRIC & OTHER SERVICES COMBINED")
    for number, (name, ticker) in enumerate(
        [
            ("Fictional Trident Energy Holdings, Inc.", "ZZTE"),
            ("Fictional Trident Power Company", None),
            ("Fictional Trident Gas, L.L.C.", None),
        ]
    )
)
# A name no registrant could have: what if it did? The line break tries to write a header of its own.
HOSTILE = Party(
    9_900_000_114,
    "Fictional <script>alert(1)</script> <!channel> *Bold* [x](javascript:alert(2)) & Sons\r\nBcc: all@example.invalid",
    ticker="ZZXS",
    sic="7370",
    sic_title="SERVICES-COMPUTER PROGRAMMING, DATA PROCESSING, ETC.",
)
_OFFICER = Party(9_900_000_201, "Inparticular Nobody", role="Reporting")

WATCHED = (
    HARBOR, TIDEWATER, QUIET, CEDAR, BEACON, GRANITE, FERRIES, SHIELDWARE, SLOWPOST, TRIDENT[1], TRIDENT[2], HOSTILE,
)  # fmt: skip

_PORTS = {
    "business": "We operate four container terminals and the trucks, gates and software that connect them with "
    "shippers. In the past fiscal year we handled 2.1 million containers.",
    "properties": "We lease four terminals with 11,200 feet of berth and own our head office.",
}
_DEVICES = {
    "business": "We make gateways and sensors for buildings and rent the software that they run on. 61,000 buildings "
    "in forty countries use it.",
    "properties": "We lease offices and a laboratory of 14,000 square meters in all.",
}
_MILLS = {
    "business": "We spin cotton and weave it into fabric for workwear and hospitals, in two mills that run around "
    "the clock.",
    "properties": "We own two mills and a warehouse, and rent a showroom.",
}
_BANK = {
    "business": "We are the holding company of a savings bank with nineteen branches, deposits of $2.3 billion and "
    "an online banking platform that 88,000 customers use.",
    "properties": "The bank owns eleven of its branches and leases eight.",
}


def _annual(number: int, filer: Party, template: str, business: dict[str, str], *, later: bool, **how: str) -> Draft:
    form = Path(template).stem
    return Draft(
        number,
        form,
        (filer,),
        ((form, template),),
        registry=how.get("registry", OLD),
        taxonomy=how.get("taxonomy", "2025"),
        tagged=filer is not CEDAR,
        variables={**business, "is_later": later},
    )


def _part_iii(number: int, filer: Party) -> Draft:
    return Draft(number, "10-K/A", (filer,), (("10-K/A", "harbor/10-K_A.htm"),), tagged=False)


def _whole_amendment(number: int, filer: Party, template: str, business: dict[str, str]) -> Draft:
    variables = {**business, "is_later": True, "amends": True}
    return Draft(number, "10-K/A", (filer,), (("10-K/A", template),), variables=variables)


def _current(number: int, folder: str, filers: tuple[Party, ...], *items: str, registry: str = OLD) -> Draft:
    return Draft(number, "8-K", filers, (("8-K", f"{folder}/8-K.htm"),), items, registry)


def _noise(number: int, filers: tuple[Party, ...], form: str) -> Draft:
    return Draft(number, form, filers, ((form, "frame/other.htm"),))


_PAST = (
    _annual(1, HARBOR, "harbor/10-K.htm", _PORTS, later=False),
    _annual(2, TIDEWATER, "tidewater/20-F.htm", _DEVICES, later=False, registry=OLDER, taxonomy="2024"),
    _annual(3, QUIET, "quiet/10-K.htm", _MILLS, later=False),
    _annual(4, CEDAR, "cedar/10-K.htm", _BANK, later=False),
)


def past(now: datetime) -> list[Submission]:
    """Last year's annual reports, accepted a year before."""
    return [draft.write(now.replace(microsecond=0) - timedelta(days=364)) for draft in _PAST]


def amendment(accepted_at: datetime) -> Submission:
    """The 8-K/A that completes Beacon's report of the same day."""
    draft = Draft(20, "8-K/A", (BEACON,), (("8-K/A", "beacon/8-K_A.htm"),), ("1.05",), NEW)
    return draft.write(accepted_at)


_SURE: tuple[Expected, ...] = (Expected("incident", ("confirmed",)),)
_TOLD: tuple[Expected, ...] = (Expected("incident", ("confirmed", "likely")),)


def _noise_scene(number: int, after: float, filers: tuple[Party, ...], form: str) -> Scene:
    return Scene(f"noise-{number}", _noise(number, filers, form).write, after)


def _scene(
    key: str, write: Callable[[datetime], Submission], after: float, *expected: Expected, document: float | None = None
) -> Scene:
    return Scene(key, write, after, document, expected=expected, watched=True)


DEMO = Script(
    past,
    (
        _noise_scene(901, 1, (_OFFICER, Party(HARBOR.cik, HARBOR.name, role="Issuer")), "4"),
        _scene(
            "late-document",
            _current(15, "slowpost", (SLOWPOST,), "1.05", registry=OLDER).write,
            2,
            Expected("incident", ("confirmed", "likely"), told_from="feed"),
            Expected("incident", ("confirmed",), updates=True),
            document=17,
        ),
        _scene("incident", _current(10, "beacon", (BEACON,), "1.05", registry=NEW).write, 3, *_SURE),
        _scene(
            "earnings",
            Draft(
                11,
                "8-K",
                (SHIELDWARE,),
                (("8-K", "shieldware/8-K.htm"), ("EX-99.1", "shieldware/EX-99.1.htm")),
                ("2.02", "9.01"),
            ).write,
            4,
        ),
        _scene("other-events", _current(12, "granite", (GRANITE,), "8.01").write, 5, *_TOLD),
        _scene(
            "changed-10-K",
            _annual(30, HARBOR, "harbor/10-K.htm", _PORTS, later=True).write,
            6,
            Expected("change", ("medium",)),
        ),
        Scene("unwatched", _current(13, "unwatched", (UNWATCHED,), "1.05").write, 7),
        _noise_scene(902, 7, (Party(9_900_000_202, "Fictional Structured Notes Trust"),), "424B2"),
        _scene(
            "foreign-incident",
            Draft(
                14, "6-K", (FERRIES,), (("6-K", "ferries/6-K.htm"), ("EX-99.1", "ferries/EX-99.1.htm")), tagged=False
            ).write,
            8,
            *_TOLD,
        ),
        _scene(
            "changed-20-F",
            _annual(31, TIDEWATER, "tidewater/20-F.htm", _DEVICES, later=True, registry=OLDER).write,
            10,
            Expected("change", ("medium",)),
        ),
        _scene("unchanged-10-K", _annual(32, QUIET, "quiet/10-K.htm", _MILLS, later=True, registry=NEW).write, 12),
        _scene("co-registrants", _current(16, "trident", TRIDENT, "8.01").write, 14, *_TOLD),
        _scene(
            "untagged-10-K",
            _annual(33, CEDAR, "cedar/10-K.htm", _BANK, later=True).write,
            16,
            Expected("change", ("high",)),
        ),
        _scene("hostile", _current(17, "hostile", (HOSTILE,), "1.05").write, 18, *_SURE),
        _scene("part-III-amendment", _part_iii(34, HARBOR).write, 19),
        _noise_scene(903, 20, (_OFFICER, Party(CEDAR.cik, CEDAR.name, role="Issuer")), "4/A"),
        _scene(
            "amended-10-K",
            _whole_amendment(35, HARBOR, "harbor/10-K.htm", _PORTS).write,
            22,
            Expected("change", ("medium",), updates=True),
        ),
        _scene("amendment", amendment, 24, Expected("incident", ("confirmed",), updates=True)),
    ),
    filers=(*WATCHED, UNWATCHED, TRIDENT[0]),
)
