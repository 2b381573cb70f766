"""A comparison in the terminal."""

import pytest

from monitor.cli.printing import print_comparison
from monitor.domain import Change, Comparison, Edition


def test_every_sentence_is_shown_also_of_what_was_only_slightly_reworded(capsys: pytest.CaptureFixture[str]) -> None:
    """As on the page: what is told of is seen, the slightest last."""
    slight = [Change("text_reworded", "low", f"{n}", None, (), f"We said {n} so.", f"We say {n} so.") for n in range(8)]
    print_comparison(Comparison(Edition(None, None, None), Edition(None, None, None), "low", tuple(slight)))
    told = capsys.readouterr().out
    assert "low · slightly reworded: 8 passages" in told
    assert [f"We [-said-] {n} so." in told and f"We {{+say+}} {n} so." in told for n in range(8)] == [True] * 8
    assert "more" not in told
