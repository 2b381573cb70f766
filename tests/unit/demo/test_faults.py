import pytest

from monitor.demo.faults import Fault, Faults, fault_from


def test_nothing_strikes_until_it_is_switched_on() -> None:
    assert Faults().strike("/files/company_tickers.json") is None


def test_a_fault_keeps_to_its_path() -> None:
    faults = Faults()
    fault = Fault("reset", path=r"^/Archives/.*\.txt$")
    faults.switch_on(fault)
    assert faults.strike("/Archives/edgar/data/1/0000000001-26-000001.txt") == fault
    assert faults.strike("/submissions/CIK0000000001.json") is None


def test_a_path_may_look_at_the_query() -> None:
    faults = Faults()
    faults.switch_on(Fault("empty", path=r"start=100\b"))
    assert faults.strike("/cgi-bin/browse-edgar?action=getcurrent&start=0") is None
    assert faults.strike("/cgi-bin/browse-edgar?action=getcurrent&start=100") is not None


def test_a_fault_ends_after_its_count() -> None:
    faults = Faults()
    faults.switch_on(Fault("empty", count=2))
    assert [faults.strike("/") is not None for _ in range(4)] == [True, True, False, False]


def test_a_fault_of_some_probability_strikes_alike_for_the_same_seed() -> None:
    def pattern(seed: int) -> list[bool]:
        faults = Faults()
        faults.switch_on(Fault("reset", probability=0.3, seed=seed))
        return [faults.strike("/") is not None for _ in range(200)]

    assert pattern(7) == pattern(7)
    assert pattern(7) != pattern(8)
    assert 35 <= sum(pattern(7)) <= 85


def test_faults_are_switched_off_one_by_one_or_all() -> None:
    faults = Faults()
    first = faults.switch_on(Fault("empty"))
    faults.switch_on(Fault("reset"))
    faults.switch_off(first)
    assert [fault["kind"] for fault in faults.state()] == ["reset"]
    faults.switch_off()
    assert faults.strike("/") is None


@pytest.mark.parametrize(
    "content", [{"kind": "earthquake"}, {"kind": "reset", "colour": 1}, {}, {"kind": "reset", "path": "("}]
)
def test_what_is_no_fault_is_refused(content: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="fault"):
        fault_from(content)
