"""Tickers and names become CIKs, or a mistake with the nearest."""

import pytest

from monitor.domain import Filer, Rule, Wanted, Watchlist
from monitor.errors import Misconfigured
from monitor.watchlists import resolve

HARBOR = Filer(9900000001, "FICTIONAL HARBOR LOGISTICS, INC.")
ORCHARD = Filer(9900000002, "Fictional Orchard Bank Corp /DE/")
TWIN = Filer(9900000003, "Fictional Orchard Bank")
TICKERS = {"FHL": HARBOR, "FHL-B": HARBOR}


def of(*wanted: Wanted) -> tuple[Watchlist, ...]:
    return (Watchlist("w", wanted, (Rule("a", "incident", "likely", ("t",)),)),)


def resolved(*wanted: Wanted, names: tuple[Filer, ...] = ()) -> list[int | None]:
    (watchlist,) = resolve(of(*wanted), TICKERS, names)
    return [line.cik for line in watchlist.filers]


def test_a_ticker_becomes_a_cik() -> None:
    assert resolved(Wanted(ticker="FHL"), Wanted(ticker="fhl.b")) == [9900000001, 9900000001]


@pytest.mark.parametrize(
    "name", ["Fictional Harbor Logistics", "fictional harbor  logistics Inc", "Fictional Harbor Logistics Corp."]
)
def test_a_name_is_found_without_case_punctuation_and_ending(name: str) -> None:
    assert resolved(Wanted(name=name)) == [9900000001]


def test_the_state_that_edgar_adds_to_a_name_does_not_matter() -> None:
    assert resolved(Wanted(name="Fictional Orchard Bank"), names=(ORCHARD,)) == [9900000002]


def test_a_pinned_line_is_not_looked_up() -> None:
    assert resolved(Wanted(cik=5, ticker="GONE"), Wanted(sic="7372")) == [5, None]


def test_what_is_not_a_cik_stays_as_it_was() -> None:
    line = Wanted(ticker="FHL", label="harbor", where="w.yaml:3:5")
    assert resolve(of(line), TICKERS)[0].filers == (Wanted(9900000001, "FHL", None, None, "harbor", "w.yaml:3:5"),)


def told_of(wanted: Wanted) -> str:
    with pytest.raises(Misconfigured) as caught:
        resolve(of(wanted), TICKERS, (ORCHARD, TWIN))
    return str(caught.value)


def test_an_unknown_ticker_is_told_with_the_nearest() -> None:
    assert told_of(Wanted(ticker="FHLL", where="w.yaml:3:5")) == (
        "w.yaml:3:5: unknown ticker 'FHLL'; did you mean FHL (FICTIONAL HARBOR LOGISTICS, INC.) "
        "or FHL-B (FICTIONAL HARBOR LOGISTICS, INC.)?"
    )
    assert told_of(Wanted(ticker="ZZZZ", where="w.yaml:3:5")) == "w.yaml:3:5: unknown ticker 'ZZZZ'"


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    assert told_of(Wanted(name="Fictional Harbour Logistics", where="w.yaml:4:5")) == (
        "w.yaml:4:5: no filer is called 'Fictional Harbour Logistics'; "
        "did you mean FICTIONAL HARBOR LOGISTICS, INC. (CIK 9900000001)?"
    )


def test_a_name_of_several_filers_is_told_with_all_of_them() -> None:
    assert told_of(Wanted(name="Fictional Orchard Bank", where="w.yaml:5:5")) == (
        "w.yaml:5:5: 'Fictional Orchard Bank' is the name of 2 filers, give the cik of one: "
        "Fictional Orchard Bank Corp /DE/ (CIK 9900000002); Fictional Orchard Bank (CIK 9900000003)"
    )


def test_a_ticker_and_a_name_must_be_of_the_same_filer() -> None:
    assert told_of(Wanted(ticker="FHL", name="Fictional Orchard Bank", where="w.yaml:6:5")) == (
        "w.yaml:6:5: ticker 'FHL' is FICTIONAL HARBOR LOGISTICS, INC. (CIK 9900000001), not 'Fictional Orchard Bank'"
    )


def test_all_who_are_not_found_are_told_at_once() -> None:
    with pytest.raises(Misconfigured, match=r"^a:1:1: unknown ticker 'QQQQ'\na:2:1: no filer is called 'Nobody'$"):
        resolve(of(Wanted(ticker="QQQQ", where="a:1:1"), Wanted(name="Nobody", where="a:2:1")), TICKERS)
